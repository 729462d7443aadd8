"""Pickups and manifests in memory."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.domain.people import Person
from app.domain.shopping.pickups import Countdown, Pickup, countdown
from app.domain.stock import Warehouse
from app.ports.pickups import LabelledParcel, ManifestRow
from tests.app.ui.office.fakes_shipping import NOW as NOW
from tests.app.ui.office.fakes_shipping import ORDERS

MAIN = Warehouse("MAIN", "Main warehouse", "America/New_York")
UPS = Pickup("MAIN", "UPS", (0, 1, 2, 3, 4), time(10, 45), (date(2026, 12, 25),))
USPS = Pickup("MAIN", "USPS", (0, 1, 2, 3, 4, 5), time(17))


def parcels(carrier: str, count: int, first: int = 0) -> tuple[LabelledParcel, ...]:
    return tuple(
        LabelledParcel(order_id, 1, f"1Z999AA1{number:010}", carrier, "Ground", 640, NOW, "MAIN")
        for number, order_id in enumerate(ORDERS[first : first + count], 1)
    )


@dataclass
class FakePickups:
    """It is 10:00 in New York, a Friday."""

    stored: list[Pickup] = field(default_factory=lambda: [UPS, USPS])
    warehouses: tuple[Warehouse, ...] = (MAIN,)
    told: list[tuple[object, ...]] = field(default_factory=list)
    failure: Exception | None = None
    now: datetime = NOW

    def places(self) -> Sequence[Warehouse]:
        return self.warehouses

    def all(self) -> Sequence[Pickup]:
        return tuple(self.stored)

    def countdown(self, warehouse: str) -> Sequence[Countdown]:
        here = [each for each in self.stored if each.warehouse == warehouse]
        return countdown(here, ZoneInfo(MAIN.zone), self.now)

    async def save(self, person: Person, pickup: Pickup) -> None:
        if self.failure is not None:
            raise self.failure
        others = [e for e in self.stored if (e.warehouse, e.carrier) != (pickup.warehouse, pickup.carrier)]
        self.stored = [*others, pickup]
        self.told.append(("save", pickup.carrier))

    async def remove(self, person: Person, warehouse: str, carrier: str) -> None:
        self.stored = [each for each in self.stored if each.carrier != carrier]
        self.told.append(("remove", warehouse, carrier))


@dataclass
class FakeManifests:
    parcels: dict[str, tuple[LabelledParcel, ...]] = field(
        default_factory=lambda: {"UPS": parcels("UPS", 140), "OnTrac": parcels("OnTrac", 2, 200)}
    )
    rows: list[ManifestRow] = field(
        default_factory=lambda: [ManifestRow("m-0", "USPS", "MAIN", "u-1", NOW - timedelta(hours=17), 61)]
    )
    failure: Exception | None = None

    def waiting(self, warehouse: str) -> Mapping[str, tuple[LabelledParcel, ...]]:
        return dict(self.parcels)

    def manifests(self, limit: int) -> Sequence[ManifestRow]:
        return self.rows[:limit]

    async def close(self, person: Person, carrier: str, warehouse: str) -> ManifestRow:
        if self.failure is not None:
            raise self.failure
        count = len(self.parcels.pop(carrier))
        row = ManifestRow(f"m-{len(self.rows)}", carrier, warehouse, person.user_id, NOW, count)
        self.rows.insert(0, row)
        return row

    async def pdf(self, manifest_id: str) -> bytes:
        if self.failure is not None:
            raise self.failure
        return b"%PDF " + manifest_id.encode()
