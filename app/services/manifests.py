"""End-of-day manifests: what a carrier took along, each parcel on one of them (SHIP-12)."""

import uuid
from collections.abc import Mapping, Sequence
from datetime import timedelta

from app.domain.people import Person, Role
from app.ports.clock import Clock
from app.ports.pickups import LabelledParcel, ManifestRow, Manifests
from app.ports.storage import Audited
from app.services.guard import Declined, require

LOOKS_BACK = timedelta(days=7)


class ManifestService:
    """A parcel whose label was voided is on none: it has no label any more."""

    def __init__(self, manifests: Manifests, clock: Clock, *, bench_id: str = "") -> None:
        self._manifests = manifests
        self._clock = clock
        self._bench_id = bench_id

    def __repr__(self) -> str:
        return "<ManifestService>"

    def waiting(self, warehouse: str = "") -> Mapping[str, tuple[LabelledParcel, ...]]:
        """By carrier, what was labelled in the last week and is on no manifest; of one warehouse, or all."""
        found: dict[str, tuple[LabelledParcel, ...]] = {}
        for parcel in self._manifests.waiting(self._clock.now() - LOOKS_BACK):
            if not warehouse or parcel.warehouse in ("", warehouse):
                found[parcel.carrier] = (*found.get(parcel.carrier, ()), parcel)
        return found

    async def close(self, person: Person, carrier: str, warehouse: str = "") -> ManifestRow:
        """The carrier takes all that waits. Declined where nothing does."""
        require(person, Role.PACKER, Role.LEAD, Role.MANAGER)
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
