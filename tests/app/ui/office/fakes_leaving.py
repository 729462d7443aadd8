"""Pickups and manifests in memory."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from app.domain.order import OrderStatus
from app.domain.people import Person
from app.domain.shopping.pickups import Countdown, Pickup, countdown
from app.domain.stock import Warehouse
from app.ports.orders import OrderMark, OrderRow
from app.ports.pickups import LabelledParcel, ManifestRow
from app.ports.unscanned import UnscannedLabel
from app.services.late_cancels import LateCancel
from app.services.lead import Waiting
from app.services.overrides import Override
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


def a_row(
    number: int, status: OrderStatus, reason: str = "", hours: float = 3, **changes: object
) -> OrderRow:
    """Shipped within so many hours."""
    order_id, ship_by = ORDERS[300 + number], NOW + timedelta(hours=hours)
    programs = ("PRIME",) if number % 3 == 0 else ()
    plain = OrderRow(OrderMark(number, number), order_id, "store-us", status, programs, False, False,
                     NOW - timedelta(days=1), ship_by, 2, reason)  # fmt: skip
    return replace(plain, **changes)


LET_PASS = (
    ("unreadable", "", "SER-30", "Vitamin serum 30 ml"),
    ("other", "Batch without stickers", "SER-50", "Vitamin serum 50 ml"),
    ("no_label", "", "SER-30", "Vitamin serum 30 ml"),
)


def a_busy_shift(parked: int = 3) -> Waiting:
    packed = [a_row(n, OrderStatus.PACKED, "amazon_unreachable", n - 1.5) for n in range(parked)]
    return Waiting(
        parked=(*packed, a_row(70, OrderStatus.PACKED, "label_window", 30)),
        to_cancel=(a_row(71, OrderStatus.ON_HOLD, "short_cancel"),),
        asked=(a_row(72, OrderStatus.PACKING, bench="bench-4", cancel_requested=True),),
        held=(a_row(73, OrderStatus.ON_HOLD, "Fragile: repack"), a_row(74, OrderStatus.ON_HOLD)),
        review=(a_row(75, OrderStatus.REVIEW, "unknown_status"),),
        unmapped=(a_row(76, OrderStatus.REVIEW, "not_mapped"),),
        overrides=tuple(
            Override(
                ORDERS[380 + n], NOW - timedelta(minutes=9 * (3 - n)), "u-1", "u-2", reason, words, sku, name
            )
            for n, (reason, words, sku, name) in enumerate(LET_PASS)
        ),
        unscanned=(UnscannedLabel(ORDERS[377], NOW - timedelta(minutes=20), "u-1", "bench-4"),),
    )


def late_cancels() -> Waiting:
    """Of a bench, of a bulk run, on a manifest already, and with a label from elsewhere."""

    def a_parcel(number: int, minutes: int, bench: str, **changes: object) -> LateCancel:
        plain = LateCancel(ORDERS[390 + number], NOW - timedelta(minutes=minutes), bench, (f"1Z{number}",))
        return replace(plain, **changes)

    return Waiting(
        late=(
            a_parcel(0, 4, "bench-4", labels=("p-90",)),
            a_parcel(1, 12, "bulk", labels=("p-91", "p-92")),
            a_parcel(
                2, 95, "bench-4", carrier="UPS", listed_at=NOW - timedelta(minutes=10), labels=("p-93",)
            ),
            a_parcel(3, 120, "bench-4"),
        )
    )


@dataclass
class FakeLead:
    found: Waiting = field(default_factory=a_busy_shift)
    told: list[tuple[str, str]] = field(default_factory=list)
    failure: Exception | None = None

    def waiting(self) -> Waiting:
        return self.found

    async def free(self, person: Person, order_id: str) -> None:
        self._do("free", order_id)
        self.found = replace(self.found, held=(), to_cancel=(), review=())

    async def looked(self, person: Person, order_id: str) -> None:
        self._do("looked", order_id)
        self.found = replace(self.found, unscanned=())

    async def answered(self, person: Person, order_id: str) -> None:
        self._do("answered", order_id)
        self.found = replace(
            self.found, late=tuple(each for each in self.found.late if each.order_id != order_id)
        )

    def _do(self, what: str, order_id: str) -> None:
        self.told.append((what, order_id))
        if self.failure is not None:
            raise self.failure
