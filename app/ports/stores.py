"""Stores and what the manager decided about shared SKUs, as rows."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Protocol

import msgspec

from app.domain.stock import Location
from app.domain.store import Store
from app.ports.storage import Audited


class Sharing(StrEnum):
    """The manager's answer to a SKU in several stores of one account (CONN-5)."""

    UNDECIDED = "undecided"  # one sender, the smaller allocation
    SHARED = "shared"  # kept so, with a chosen sender
    OVERWRITE = "overwrite"  # each store sends its own, accepted in writing
    RENAMED = "renamed"  # a new SKU is on its way; until it is published as UNDECIDED


class SharedSku(msgspec.Struct, frozen=True):
    """A SKU that several stores of one seller account and region list; ``proposal`` like ``ABC123-CA``."""

    seller_id: str
    region: str
    sku: str
    store_ids: tuple[str, ...]
    sharing: Sharing = Sharing.UNDECIDED
    sender: str = ""  # the store that sends
    proposal: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    words: str = ""


class Stores(Protocol):
    """Few rows; reads are from memory. Writes are audited in the same transaction."""

    def all(self) -> tuple[Store, ...]: ...
    def get(self, store_id: str) -> Store | None: ...
    async def save(self, store: Store, audit: Audited) -> None: ...
    async def remove(self, store_id: str, audit: Audited) -> None:
        """Only a DRAFT without orders; else WriteFailed."""

    async def set_mli(self, store: Store, *, is_on: bool, audit: Audited) -> int:
        """Switches MLI and, in the same transaction, takes away the store's allocation settings and every
        override of its listings; how many overrides went (INV-6).
        """

    def locations(self, store_id: str) -> tuple[Location, ...]: ...
    async def save_locations(self, store_id: str, found: Sequence[Location]) -> None:
        """What Amazon has now; known ones keep their warehouse, others become inactive."""

    async def map_location(self, location: Location, warehouse: str, audit: Audited) -> None: ...
    def shared_skus(self) -> tuple[SharedSku, ...]:
        """Every SKU with more than one listing in one account and region."""

    def shared(self, store_id: str, sku: str) -> SharedSku | None: ...
    async def decide(self, shared: SharedSku, audit: Audited) -> None: ...
