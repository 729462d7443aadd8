"""Services of the office in memory: as many orders as wanted, made on the way."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace

from app.domain.money import Money
from app.domain.order import AddressType, Order, OrderLine, OrderStatus, Program, Recipient, Window
from app.domain.people import Person, Role
from app.domain.store import Store
from app.ports.jobs import JobName, JobRun, JobState
from app.ports.orders import Moment, OrderDetail, OrderFilter, OrderMark, OrderRow
from app.ui.office.services import OfficeServices, SignedIn

if TYPE_CHECKING:
    from app.ui.presenters.office_services import ListingActs, StockActs, StoreActs

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
MANAGER = Person("u-1", "Manager One", (Role.MANAGER,))
PACKER = Person("u-2", "Packer One", (Role.PACKER,))
NAMES = {"u-1": "Manager One", "u-2": "Packer One", "bench-4": "Bench 4"}
US, DE = "store-us", "store-de"
STATUSES = [*OrderStatus]
KINDS = ((), (Program.PRIME,), (Program.BUSINESS,), (Program.PRIME, Program.BUSINESS), ())


@cache
def order_row(place: int) -> OrderRow:
    """The order at that place of the whole list."""
    status = STATUSES[place % len(STATUSES)]
    programs = KINDS[place % len(KINDS)]
    return OrderRow(
        mark=OrderMark(place, place),
        order_id=f"112-{place:07d}-0395412",
        store_id=DE if place % 7 == 3 else US,
        status=status,
        programs=programs,
        is_commercial=Program.BUSINESS in programs and place % 2 == 0,
        needs_codes=place % 6 == 1,
        purchased_at=NOW - timedelta(hours=3 + place % 90, minutes=12),
        ship_by=NOW + timedelta(minutes=place * 37 - 90) if place % 11 else None,
        units=1 + place % 12,
        review_reason="not_mapped" if status is OrderStatus.REVIEW else "",
        cancel_requested=place % 13 == 1,
        bench="bench-4" if status is OrderStatus.PACKING else "",
        location="Reno" if place % 17 == 4 else "",
        label_by=NOW + timedelta(minutes=place * 37 - 130) if place in (7, 15) else None,
    )


def order_detail(row: OrderRow) -> OrderDetail:
    codes = (Program.TRANSPARENCY,) if row.needs_codes else ()
    lines = (
        OrderLine(
            "1", "MSE-01", "Wireless mouse, black, with a receiver for USB-A", 2, ordered=2, item="MSE-01"
        ),
        OrderLine("2", "SER-30", "Vitamin serum 30 ml", 1, ordered=3, programs=codes),
    )
    order = Order(
        order_id=row.order_id,
        store_id=row.store_id,
        marketplace_id="ATVPDKIKX0DER",
        status=row.status,
        purchased_at=row.purchased_at,
        updated_at=row.purchased_at,
        lines=lines,
        programs=row.programs,
        ship_by=Window(None, row.ship_by),
        deliver_by=Window(None, NOW + timedelta(days=4)),
        address_type=AddressType.COMMERCIAL if row.is_commercial else AddressType.RESIDENTIAL,
        total=Money(Decimal("1249.50"), "USD"),
        review_reason=row.review_reason,
        location=row.location,
    )
    if row.cancel_requested:
        order = replace(order, lines=tuple(replace(line, cancel_requested=True) for line in lines))
    timeline = (
        Moment(row.purchased_at, "bought"),
        Moment(NOW - timedelta(minutes=20), "order_opened", "u-2", "bench-4"),
        Moment(NOW - timedelta(minutes=19), "units_packed", "u-2", "bench-4"),
        Moment(NOW - timedelta(minutes=18), "units_packed", "u-2", "bench-4"),
        Moment(NOW - timedelta(minutes=17), "rates_shown", "u-2", "bench-4"),
        Moment(NOW - timedelta(minutes=16), "print_printed", "", "", "label Zebra 1"),
    )
    trackings = ("1Z999AA10123456784",) if row.status is OrderStatus.SHIPPED else ()
    return OrderDetail(order, timeline, trackings, warehouse="Main")


@dataclass
class FakeOrders:
    """``count`` orders. ``opened``: whose address was asked for by whom; ``asked``: every page's question."""

    count: int = 3
    opened: list[tuple[str, str]] = field(default_factory=list)
    asked: list[tuple[OrderFilter, int]] = field(default_factory=list)
    purged: bool = False
    moved: list[tuple[str, str, str]] = field(default_factory=list)
    failure: Exception | None = None

    def page(self, wanted: OrderFilter, after: OrderMark | None, limit: int) -> tuple[OrderRow, ...]:
        self.asked.append((wanted, limit))
        places = fitting(self.count, wanted)
        first = 0 if after is None else bisect_right(places, after.row)
        return tuple(order_row(place) for place in places[first : first + limit])

    def counts(self, wanted: OrderFilter) -> dict[OrderStatus, int]:
        found = dict.fromkeys(STATUSES, 0)
        if wanted == OrderFilter(sort=wanted.sort):
            return {s: len(range(i, self.count, len(STATUSES))) for i, s in enumerate(STATUSES)}
        for place in fitting(self.count, wanted):
            found[order_row(place).status] += 1
        return found

    def detail(self, order_id: str) -> OrderDetail | None:
        found = order_detail(order_row(int(order_id.split("-")[1])))
        return replace(found, is_purged=self.purged)

    async def hold(self, person: Person, order_id: str, why: str) -> None:
        self._move("hold", order_id, why)

    async def free(self, person: Person, order_id: str) -> None:
        self._move("free", order_id, "")

    def _move(self, how: str, order_id: str, why: str) -> None:
        if self.failure is not None:
            raise self.failure
        self.moved.append((how, order_id, why))

    async def recipient(self, person: Person, order_id: str) -> Recipient | None:
        self.opened.append((person.user_id, order_id))
        return Recipient(
            name="Buyer One",
            line1="1 Example Street",
            city="Reno",
            region="NV",
            postal_code="89501",
            country="US",
        )


@cache
def fitting(count: int, wanted: OrderFilter) -> Sequence[int]:
    """The places of those that are asked for, of ``count`` orders."""
    if wanted == OrderFilter(sort=wanted.sort):
        return range(count)
    return [place for place in range(count) if _fits(order_row(place), wanted)]


def _fits(row: OrderRow, wanted: OrderFilter) -> bool:
    flags: Mapping[str, bool] = {
        "": True,
        "prime": Program.PRIME in row.programs,
        "business": Program.BUSINESS in row.programs,
        "transparency": row.needs_codes,
        "cancel_requested": row.cancel_requested,
        "late": row.ship_by is not None and row.ship_by < NOW,
    }
    is_status = not wanted.statuses or row.status in wanted.statuses
    is_store = not wanted.store_ids or row.store_id in wanted.store_ids
    return is_status and is_store and flags[wanted.flag] and row.order_id.startswith(wanted.text)


@dataclass
class FakeStores:
    stores: tuple[Store, ...]

    def all(self) -> tuple[Store, ...]:
        return self.stores


@dataclass
class FakeJobs:
    runs: tuple[JobRun, ...] = ()

    def all(self) -> tuple[JobRun, ...]:
        return self.runs


RUNS = (
    JobRun(
        JobName.ORDER_IMPORT, US, succeeded_at=NOW - timedelta(minutes=2), next_at=NOW + timedelta(minutes=1)
    ),
    JobRun(
        JobName.LISTING_IMPORT,
        US,
        JobState.RUNNING,
        doing="storing_listings",
        done=45_000,
        total=100_000,
        started_at=NOW - timedelta(minutes=4),
    ),
    JobRun(
        JobName.INVENTORY, DE, JobState.WAITING, waits_for="bucket", succeeded_at=NOW - timedelta(hours=5)
    ),
    JobRun(
        JobName.CONFIRMATIONS,
        DE,
        JobState.FAILED,
        words="no answer",
        failures=3,
        next_at=NOW + timedelta(minutes=4),
        succeeded_at=NOW - timedelta(hours=2),
    ),
    JobRun(JobName.PURGE, "", JobState.OFF),
)


def store(store_id: str, name: str, marketplace_id: str) -> Store:
    return Store(store_id, name, marketplace_id, "A1SELLER", Recipient(name="Warehouse"))


STORES = (store(US, "US store", "ATVPDKIKX0DER"), store(DE, "German store", "A1PA6795UKMFR9"))


async def sign_in(badge: str, pin: str) -> SignedIn:
    """Badges M and P, PIN 1234; badge L is locked out."""
    if badge == "L":
        return SignedIn(locked_until=NOW + timedelta(minutes=15))
    person = {"M": MANAGER, "P": PACKER}.get(badge)
    return SignedIn(person if pin == "1234" else None)


@dataclass
class FakePapers:
    """``failure``: what stops the next one."""

    told: list[tuple[str, str, str]] = field(default_factory=list)
    failure: Exception | None = None
    is_abroad: bool = True

    def needs_invoice(self, order_id: str) -> bool:
        return self.is_abroad

    async def proof(self, person: Person, order_id: str) -> bytes:
        return self._made("proof", person, order_id)

    async def slip(self, person: Person, order_id: str) -> bytes:
        return self._made("slip", person, order_id)

    async def invoice(self, person: Person, order_id: str) -> bytes:
        return self._made("invoice", person, order_id)

    def _made(self, what: str, person: Person, order_id: str) -> bytes:
        self.told.append((what, person.user_id, order_id))
        if self.failure is not None:
            raise self.failure
        return f"%PDF {what} {order_id}".encode()


def services(
    orders: FakeOrders | None = None,
    runs: tuple[JobRun, ...] = RUNS,
    stores: tuple[Store, ...] = STORES,
    *,
    is_practice: bool = False,
    idle_seconds: int = 600,
) -> OfficeServices:
    """Listings and stock are not asked by the window itself."""
    return OfficeServices(
        orders=orders or FakeOrders(),
        listings=cast("ListingActs", object()),
        stock=cast("StockActs", object()),
        stores=cast("StoreActs", FakeStores(stores)),
        jobs=FakeJobs(runs),
        sign_in=sign_in,
        now=lambda: NOW,
        name_of=lambda key: NAMES.get(key, key),
        is_practice=is_practice,
        idle_seconds=idle_seconds,
        papers=FakePapers(),
    )
