"""Amazon's account side: who we are there, and where it thinks our stock lies."""

from typing import Protocol

import msgspec

from app.domain.stock import Location
from app.domain.store import Store


class AppCredentials(msgspec.Struct, frozen=True):
    """A seller's own application and what authorizes it. Never in the database, a log or a config file; its
    repr tells nothing (CONN-3).
    """

    client_id: str
    client_secret: str
    refresh_token: str

    def __repr__(self) -> str:
        return "<redacted>"

    def __rich_repr__(self) -> list[tuple[str, str]]:
        return [("credentials", "redacted")]


class Participation(msgspec.Struct, frozen=True):
    marketplace_id: str
    country: str
    store_name: str
    is_participating: bool
    has_suspended_listings: bool = False


class SellersApi(Protocol):
    async def participations(self) -> tuple[Participation, ...]:
        """Proves a connection (CONN-2); only the 23 marketplaces."""


class Probe(Protocol):
    """Asks with credentials that are stored nowhere yet."""

    async def participations(
        self, store: Store, credentials: AppCredentials
    ) -> tuple[Participation, ...]: ...


class AuthorizationApi(Protocol):
    """Login with Amazon: a consent's one-time code becomes a refresh token."""

    async def refresh_token(self, store: Store, client_id: str, client_secret: str, code: str) -> str:
        """Refused where the code is used, older than 5 minutes, or of another application."""


class SupplySourcesApi(Protocol):
    async def locations(self) -> tuple[Location, ...]:
        """Supply Sources 2020-07-01, every page; ``warehouse`` is empty."""


class CredentialStore(Protocol):
    """OS keyring, else an AES-GCM file whose key only the service user can read."""

    def get(self, store_id: str) -> AppCredentials | None: ...
    def put(self, store_id: str, credentials: AppCredentials) -> None:
        """Durable when it returns."""

    def destroy(self, store_id: str) -> None: ...
