"""When which carrier comes to which warehouse, as rows (SHIP-13); and end-of-day manifests (SHIP-12)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

import msgspec

from app.domain.shopping.pickups import Pickup
from app.ports.storage import Audited


class Pickups(Protocol):
    """Few rows; reads are from memory."""

    def pickups(self) -> tuple[Pickup, ...]: ...
    async def save(self, pickup: Pickup, audit: Audited) -> None: ...
    async def remove(self, warehouse: str, carrier: str, audit: Audited) -> None: ...


class LabelledParcel(msgspec.Struct, frozen=True):
    """A parcel that has its label and is on no manifest yet. No PII."""

    order_id: str
    package: int
    tracking: str
    carrier: str
    service: str
    weight_grams: int
    labelled_at: datetime
    warehouse: str = ""


class ManifestRow(msgspec.Struct, frozen=True):
    manifest_id: str
    carrier: str
    warehouse: str
    who: str
    closed_at: datetime
    parcels: int


class Manifests(Protocol):
    def waiting(self, since: datetime) -> tuple[LabelledParcel, ...]:
        """By carrier, then oldest first."""

    async def close(self, row: ManifestRow, parcels: Sequence[LabelledParcel], audit: Audited) -> None: ...
    def manifests(self, limit: int) -> tuple[ManifestRow, ...]:
        """The newest first."""

    def parcels(self, manifest_id: str) -> tuple[LabelledParcel, ...]: ...
