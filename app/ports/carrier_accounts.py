"""The seller's own accounts at carriers: settings as rows, secrets in the vault's place for credentials."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

import msgspec

from app.domain.carrier_account import CarrierAccount
from app.ports.storage import Audited


class AccountRow(msgspec.Struct, frozen=True):
    """``words``: what came of the last trial; empty: it answered, or nobody tried (``tried_at``)."""

    name: str
    kind: str
    is_test: bool
    shown: Mapping[str, str]
    options: Mapping[str, str]
    base_url: str = ""
    tried_at: datetime | None = None
    words: str = ""


class CarrierAccounts(Protocol):
    """Few rows; reads are from memory."""

    def all(self) -> tuple[AccountRow, ...]: ...
    async def save(self, account: CarrierAccount, audit: Audited) -> None:
        """Without what is secret."""

    async def tried(self, name: str, at: datetime, words: str) -> None: ...
    async def remove(self, name: str, audit: Audited) -> None: ...


class CarrierSecrets(Protocol):
    """As ``CredentialStore``, by the account's name."""

    def get(self, name: str) -> Mapping[str, str] | None: ...
    def put(self, name: str, secrets: Mapping[str, str]) -> None: ...
    def destroy(self, name: str) -> None: ...
