"""Stores and what the manager decided about shared SKUs, as rows."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.sharing import SharedSku as SharedSku
from app.domain.sharing import Sharing as Sharing
from app.domain.stock import Location
from app.domain.store import Store
from app.ports.storage import Audited


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
