"""Login with Amazon: access tokens for refresh tokens and for client credentials."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from app.simulator.clock import Clock
from app.simulator.http import Json, Refusal, Reply

CLIENT_ID = "amzn1.application-oa2-client.packbench-practice"
CLIENT_SECRET = "amzn1.oa2-cs.v1.packbench-practice"  # noqa: S105 - opens the simulator only
REFRESH_TOKEN = "Atzr|packbench-practice"  # noqa: S105 - opens the simulator only
ACCOUNT = "packbench-practice"
GRANTLESS = "grantless"


@dataclass(frozen=True)
class _Token:
    account: str
    expires: float


class LwaRefusal(Exception):
    """LWA's own error shape."""

    def __init__(self, status: int, error: str, description: str) -> None:
        super().__init__(error)
        self.status = status
        self.body: Json = {"error": error, "error_description": description}


class Tokens:
    """Issues and checks access tokens; a refresh token `Atzr|NAME` stands for account NAME."""

    def __init__(self, clock: Clock, lifetime: float = 3600.0) -> None:
        self._clock = clock
        self.lifetime = lifetime
        self._issued: dict[str, _Token] = {}

    def issue(self, form: Mapping[str, str]) -> Reply:
        """Answer of POST /auth/o2/token; LwaRefusal when a parameter does not fit."""
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            raise LwaRefusal(401, "invalid_client", "Client authentication failed")
        account = _account(form)
        token = f"Atza|{secrets.token_urlsafe(32)}"
        self._issued[token] = _Token(account, self._clock.monotonic() + self.lifetime)
        body = {"access_token": token, "token_type": "bearer", "expires_in": int(self.lifetime)}
        if account != GRANTLESS:
            body["refresh_token"] = form["refresh_token"]
        return Reply(200, body)

    def account_of(self, token: str | None) -> str:
        """The seller account behind `x-amz-access-token`; Refusal 403 when it opens nothing."""
        if not token:
            raise _denied("Access token is missing in the request header.")
        known = self._issued.get(token)
        if known is None or known.account == GRANTLESS:
            raise _denied("The access token you provided is revoked, malformed or invalid.")
        if known.expires <= self._clock.monotonic():
            raise _denied("The access token you provided has expired.")
        return known.account

    def expire(self, token: str | None) -> None:
        """End a token now."""
        known = self._issued.get(token or "")
        if token and known:
            self._issued[token] = _Token(known.account, self._clock.monotonic())

    def __repr__(self) -> str:
        return f"<Tokens {len(self._issued)} issued>"


def _account(form: Mapping[str, str]) -> str:
    grant = form.get("grant_type")
    if grant == "refresh_token":
        kind, _, account = form.get("refresh_token", "").partition("|")
        if kind != "Atzr" or not account:
            raise LwaRefusal(400, "invalid_grant", "The request has an invalid grant parameter")
        return account
    if grant != "client_credentials":
        raise LwaRefusal(400, "unsupported_grant_type", "The grant type is not supported")
    if not form.get("scope", "").startswith("sellingpartnerapi::"):
        raise LwaRefusal(400, "invalid_scope", "The request has an invalid parameter : scope")
    return GRANTLESS


def _denied(details: str) -> Refusal:
    return Refusal(403, "Unauthorized", "Access to requested resource is denied.", details)
