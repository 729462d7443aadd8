"""End-of-day manifests: what a carrier took along, each parcel on one of them (SHIP-12)."""

import asyncio
import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from app.domain.people import Person, Role
from app.domain.stock import Warehouse
from app.ports.clock import Clock
from app.ports.papers import Manifest, ManifestParcel
from app.ports.pickups import LabelledParcel, ManifestRow, Manifests
from app.ports.storage import Audited
from app.services.guard import Declined, require

LOOKS_BACK = timedelta(days=7)
KEPT = 200  # manifests that can be saved again


class Places(Protocol):
    """What is read of ``ports.stock.Stock``."""

    def warehouses(self) -> tuple[Warehouse, ...]: ...


class ManifestPapers(Protocol):
    """What is made of ``ports.papers.Papers``."""

    async def manifest_pdf(self, manifest: Manifest) -> bytes: ...


class ManifestService:
    """A parcel whose label was voided is on none: it has no label any more. One of no warehouse leaves from
    ``home``, or from the first there is.
    """

    def __init__(
        self,
        manifests: Manifests,
        places: Places,
        clock: Clock,
        *,
        bench_id: str = "",
        home: str = "",
        papers: ManifestPapers | None = None,
        name_of: Callable[[str], str] = str,
    ) -> None:
        self._manifests = manifests
        self._places = places
        self._clock = clock
        self._bench_id = bench_id
        self._home = home
        self._papers = papers
        self._name_of = name_of
        self._closing = asyncio.Lock()

    def __repr__(self) -> str:
        return "<ManifestService>"

    def waiting(self, warehouse: str = "") -> Mapping[str, tuple[LabelledParcel, ...]]:
        """By carrier, what was labelled in the last week and is on no manifest; of one warehouse, or all."""
        places = self._places.warehouses()
        home = self._home or (places[0].code if places else "")
        found: dict[str, tuple[LabelledParcel, ...]] = {}
        for parcel in self._manifests.waiting(self._clock.now() - LOOKS_BACK):
            if not warehouse or (parcel.warehouse or home) == warehouse:
                found[parcel.carrier] = (*found.get(parcel.carrier, ()), parcel)
        return found

    async def close(self, person: Person, carrier: str, warehouse: str = "") -> ManifestRow:
        """The carrier takes all that waits. Declined where nothing does."""
        require(person, Role.LEAD, Role.MANAGER)
        async with self._closing:
            parcels = self.waiting(warehouse).get(carrier, ())
            if not parcels:
                raise Declined("nothing_waits")
            now, who = self._clock.now(), person.user_id
            row = ManifestRow(uuid.uuid4().hex, carrier, warehouse, who, now, len(parcels))
            detail = f"{carrier} {len(parcels)}"
            audit = Audited(now, who, self._bench_id, "manifest_closed", detail=detail)
            await self._manifests.close(row, parcels, audit)
        return row

    def manifests(self, limit: int = 20) -> tuple[ManifestRow, ...]:
        """The newest first."""
        return self._manifests.manifests(limit)

    def parcels(self, manifest_id: str) -> Sequence[LabelledParcel]:
        return self._manifests.parcels(manifest_id)

    async def pdf(self, manifest_id: str) -> bytes:
        """To be printed and signed for. Declined where there is no such manifest (any more)."""
        row = next((row for row in self.manifests(KEPT) if row.manifest_id == manifest_id), None)
        if row is None or self._papers is None:
            raise Declined("manifest_gone")
        return await self._papers.manifest_pdf(self._told(row))

    def _told(self, row: ManifestRow) -> Manifest:
        place = next((each for each in self._places.warehouses() if each.code == row.warehouse), None)
        zone = None if place is None else ZoneInfo(place.zone)  # None: this machine's
        parcels = (
            ManifestParcel(each.tracking, each.order_id, each.service, each.weight_grams)
            for each in self.parcels(row.manifest_id)
        )
        return Manifest(
            row.carrier,
            row.warehouse if place is None else place.name,
            row.closed_at.astimezone(zone),
            tuple(parcels),
            made_by=self._name_of(row.who) or row.who,
        )
