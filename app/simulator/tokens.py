"""Login with Amazon: access tokens for refresh tokens, consents and client credentials."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.simulator.accounts import Account, Accounts, denied
from app.simulator.applications import Application, Applications
from app.simulator.clock import Clock
from app.simulator.http import Json, Reply

APPLICATION_ID = "amzn1.sp.solution.packbench-practice"
CLIENT_ID = "amzn1.application-oa2-client.packbench-practice"
CLIENT_SECRET = "amzn1.oa2-cs.v1.packbench-practice"  # noqa: S105 - opens the simulator only
REFRESH_TOKEN = "Atzr|packbench-practice"  # noqa: S105 - opens the simulator only
ACCOUNT = "packbench-practice"
GRANTLESS = "grantless"
CODE_SECONDS = 300.0


@dataclass(frozen=True)
class _Token:
    account: str
    expires: float
    refresh: str = field(default="", repr=False)


@dataclass(frozen=True)
class _Grant:
    """What a refresh token, or a code that becomes one, stands for."""

    account: str
    client_id: str
    redirect_uri: str = ""
    made: float = 0.0


class LwaRefusal(Exception):
    """LWA's own error shape."""

    def __init__(self, status: int, error: str, description: str) -> None:
        super().__init__(error)
        self.status = status
        self.body: Json = {"error": error, "error_description": description}


class Tokens:
    """Issues and checks tokens. To the practice application alone, `Atzr|NAME` stands for account NAME,
    registered or not.
    """

    def __init__(self, clock: Clock, accounts: Accounts, lifetime: float = 3600.0) -> None:
        self._clock = clock
        self._accounts = accounts
        self.applications = Applications()
        self.applications.put(Application(APPLICATION_ID, CLIENT_ID, CLIENT_SECRET))
        self.lifetime = lifetime
        self._issued: dict[str, _Token] = {}
        self._refresh: dict[str, _Grant] = {}
        self._revoked: set[str] = set()
        self._codes: dict[str, _Grant] = {}
        accounts[ACCOUNT] = Account(ACCOUNT, client_id=CLIENT_ID)
        self.grant(REFRESH_TOKEN, ACCOUNT, CLIENT_ID)

    def grant(self, refresh_token: str, account: str, client_id: str) -> None:
        """An application may act for an account with this refresh token."""
        self._refresh[refresh_token] = _Grant(account, client_id)

    def code(self, account: str, application: Application, redirect_uri: str) -> str:
        """A consent's code: good once, for five minutes, for that application."""
        code = f"RH{secrets.token_urlsafe(12)}"
        grant = _Grant(account, application.client_id, redirect_uri, self._clock.monotonic())
        self._codes[code] = grant
        return code

    def revoke(self, account: str, refresh_token: str | None = None) -> None:
        """End an account's refresh tokens (or that one), and the access tokens made of them."""
        ended = [token for token, grant in self._refresh.items() if grant.account == account]
        for token in [refresh_token] if refresh_token else [*ended, f"Atzr|{account}"]:
            self._refresh.pop(token, None)
            self._revoked.add(token)
        self._issued = {key: each for key, each in self._issued.items() if each.refresh not in self._revoked}

    def issue(self, form: Mapping[str, str]) -> Reply:
        """Answer of POST /auth/o2/token; LwaRefusal when a parameter does not fit."""
        application = self.applications.by_client(form.get("client_id", ""))
        if application is None or application.client_secret != form.get("client_secret"):
            raise LwaRefusal(401, "invalid_client", "Client authentication failed")
        refresh = self._refresh_token(application, form)
        account = self._refresh[refresh].account if refresh else GRANTLESS
        token = f"Atza|{secrets.token_urlsafe(32)}"
        self._issued[token] = _Token(account, self._clock.monotonic() + self.lifetime, refresh)
        body = {"access_token": token, "token_type": "bearer", "expires_in": int(self.lifetime)}
        return Reply(200, body | ({"refresh_token": refresh} if refresh else {}))

    def account_of(self, token: str | None) -> str:
        """The seller account behind `x-amz-access-token`; Refusal 403 when it opens nothing."""
        if not token:
            raise denied("Access token is missing in the request header.")
        known = self._issued.get(token)
        if known is None or known.account == GRANTLESS:
            raise denied("The access token you provided is revoked, malformed or invalid.")
        if known.expires <= self._clock.monotonic():
            raise denied("The access token you provided has expired.")
        return known.account

    def expire(self, token: str | None) -> None:
        """End a token now."""
        known = self._issued.get(token or "")
        if token and known:
            self._issued[token] = replace(known, expires=self._clock.monotonic())

    def _refresh_token(self, application: Application, form: Mapping[str, str]) -> str:
        """The refresh token that the form stands for; empty for client credentials."""
        kind = form.get("grant_type")
        if kind == "refresh_token":
            return self._known(application, form.get("refresh_token", ""))
        if kind == "authorization_code":
            return self._exchanged(application, form)
        if kind != "client_credentials":
            raise LwaRefusal(400, "unsupported_grant_type", "The grant type is not supported")
        if not form.get("scope", "").startswith("sellingpartnerapi::"):
            raise LwaRefusal(400, "invalid_scope", "The request has an invalid parameter : scope")
        return ""

    def _known(self, application: Application, token: str) -> str:
        form, _, name = token.partition("|")
        is_practice = application.client_id == CLIENT_ID and form == "Atzr" and bool(name)
        if is_practice and token not in self._refresh and token not in self._revoked:
            self.grant(token, self._accounts.of(name).name, CLIENT_ID)
        grant = self._refresh.get(token)
        if grant is None or grant.client_id != application.client_id:
            raise _bad_grant("refresh_token")
        return token

    def _exchanged(self, application: Application, form: Mapping[str, str]) -> str:
        code = form.get("code", "")
        grant = self._codes.get(code)
        if grant is None or grant.client_id != application.client_id:
            raise _bad_grant("code")
        del self._codes[code]
        if self._clock.monotonic() - grant.made > CODE_SECONDS:
            raise _bad_grant("code")
        if form.get("redirect_uri", grant.redirect_uri) != grant.redirect_uri:
            raise _bad_grant("redirect_uri")
        token = f"Atzr|{secrets.token_urlsafe(48)}"
        self.grant(token, grant.account, application.client_id)
        return token

    def __repr__(self) -> str:
        return f"<Tokens {len(self._issued)} issued>"


def _bad_grant(name: str) -> LwaRefusal:
    return LwaRefusal(400, "invalid_grant", f"The request has an invalid grant parameter : {name}")
