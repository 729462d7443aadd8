"""Seller Central's consent page: the address that opens it, and the one that the manager landed on (CONN-2).

developer-docs.amazon.com/sp-api/docs/website-authorization-workflow
"""

import ipaddress
import re
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import SplitResult, parse_qs, urlencode, urlsplit

import msgspec

from app.domain.people import Person
from app.domain.store import Store
from app.services.guard import Declined

VALID_FOR = timedelta(minutes=5)
_PAGE = "/apps/authorize/consent"
_SHORT_LOOPBACK = re.compile(r"127(\.\d+){0,3}", re.ASCII)
_KEPT = 1000  # states that are remembered as used or replaced


class ConnectionRefused(Declined):
    """Why a store is not connected: ``reason`` is a message key, ``words`` Amazon's own."""


class Consent(msgspec.Struct, frozen=True):
    """The page that the manager opens. Its state is in the address and of no use to others after its end."""

    url: str
    state: str
    expires_at: datetime


class Asked(msgspec.Struct, frozen=True):
    """A consent on its way. The secret never leaves memory before it is proved; the repr tells nothing."""

    store_id: str
    client_id: str
    client_secret: str
    expires_at: datetime
    by: Person

    def __repr__(self) -> str:
        return f"<Asked for {self.store_id}>"

    def __rich_repr__(self) -> list[tuple[str, str]]:
        return [("store_id", self.store_id)]


class Landed(msgspec.Struct, frozen=True):
    """What the address says. The repr tells nothing: its code is worth a refresh token."""

    state: str
    code: str
    seller_id: str

    def __repr__(self) -> str:
        return "<Landed>"

    def __rich_repr__(self) -> list[tuple[str, str]]:
        return [("landed", "redacted")]


def new_state() -> str:
    return secrets.token_urlsafe(32)


class Consents:
    """Consents that were begun in this process. Each state is taken once, within five minutes."""

    def __init__(self, random: Callable[[], str] = new_state) -> None:
        self._random = random
        self._asked: dict[str, Asked] = {}
        self._over: list[str] = []

    def __repr__(self) -> str:
        return f"<Consents {len(self._asked)} open>"

    def begin(
        self, store: Store, ask: Asked, application_id: str, redirect: str, *, is_draft: bool
    ) -> Consent:
        """Another consent of that store is no longer waited for."""
        check_redirect(redirect)
        for state in [state for state, asked in self._asked.items() if asked.store_id == store.store_id]:
            self._end(state)
        state = self._random()
        self._asked[state] = ask
        return Consent(
            _address(store, application_id, redirect, state, is_draft=is_draft), state, ask.expires_at
        )

    def end(self, landed: Landed, now: datetime) -> Asked:
        """The consent that this is the answer to, which is over then, whatever comes of it."""
        if landed.state in self._over:
            raise ConnectionRefused("state_used")
        if landed.state not in self._asked:
            raise ConnectionRefused("state_unknown")
        asked = self._end(landed.state)
        if now >= asked.expires_at:
            raise ConnectionRefused("state_expired")
        if not landed.code:
            raise ConnectionRefused("code_missing")
        return asked

    def _end(self, state: str) -> Asked:
        self._over = [*self._over, state][-_KEPT:]
        return self._asked.pop(state)


def check_redirect(uri: str) -> None:
    """Amazon registers https addresses only, and none of this machine's own."""
    parts = _split(uri, "redirect_shape")
    if parts.scheme != "https" or not parts.hostname:
        raise ConnectionRefused("redirect_https")
    if _is_this_machine(parts.hostname):
        raise ConnectionRefused("redirect_localhost")


def read_landing(text: str) -> Landed:
    """The address that Amazon sent the manager to, as he pasted it."""
    parts = _split(text.strip(), "landed_unreadable")
    if parts.path.rstrip("/") == _PAGE:
        raise ConnectionRefused("not_confirmed")
    found = {name: values[0] for name, values in parse_qs(parts.query).items()}
    if "error" in found:
        raise ConnectionRefused("consent_denied", found.get("error_description", found["error"]))
    if not found.get("state"):
        raise ConnectionRefused("state_missing")
    return Landed(found["state"], found.get("spapi_oauth_code", ""), found.get("selling_partner_id", ""))


def _address(store: Store, application_id: str, redirect: str, state: str, *, is_draft: bool) -> str:
    asked = {"application_id": application_id, "state": state, "redirect_uri": redirect}
    query = asked | ({"version": "beta"} if is_draft else {})
    return f"{_seller_central(store)}{_PAGE}?{urlencode(query)}"


def _seller_central(store: Store) -> str:
    """The practice Amazon on this machine has a consent page of its own; no other does."""
    if _is_this_machine(urlsplit(store.base_url).hostname or ""):
        return store.base_url.rstrip("/")
    return f"https://{store.market.seller_central}"


def _split(uri: str, reason: str) -> SplitResult:
    try:
        return urlsplit(uri)
    except ValueError as error:
        raise ConnectionRefused(reason) from error


def _is_this_machine(host: str) -> bool:
    name = host.rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost") or _SHORT_LOOPBACK.fullmatch(name):
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified
