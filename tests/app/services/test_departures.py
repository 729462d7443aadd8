"""Labels after the last call: the next pickup's ship date and rates, at a bench and in bulk (SHIP-13)."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.domain.money import Money
from app.domain.order import Window
from app.domain.shipping import Api, Bought, Parcel, Rate
from app.domain.shopping.bulk import BulkRefusal
from app.domain.shopping.pickups import Pickup
from app.domain.stock import Warehouse as Place
from app.ports.orders import OrderFilter
from app.ports.rates import NoAnswer, Offers, Why
from app.ports.storage import Audited
from app.services.board import Board
from app.services.bulk_planning import Planner
from app.services.departures import Departures
from app.services.facts import FactFinder
from app.services.office import OrderOffice
from app.services.packing import Packing
from app.services.pickup_times import PickupService
from app.services.shopping import Shopping
from app.services.terms import Terms
from tests.app.database.warehouse import NOW, Warehouse, an_order
from tests.app.services.counter import MOUSE, Counter
from tests.app.services.fakes import AmazonTwin, LabelSeller
from tests.app.services.test_bulk import SETTINGS
from tests.app.ui.office.fakes_catalogue import MANAGER
from tests.fakes import ManualClock

SAID = Audited(NOW, "0002", "office", "warehouse_saved")
EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
AT_NOON = Pickup("MAIN", "UPS", EVERY_DAY, time(12))
AT_SIX = Pickup("MAIN", "USPS", EVERY_DAY, time(18))
MONDAY = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)  # half past noon in New York
TODAY_SIX = datetime(2026, 3, 2, 23, 0, tzinfo=UTC)
TOMORROW_NOON = datetime(2026, 3, 3, 17, 0, tzinfo=UTC)


def pickups_of(warehouse: Warehouse, clock: ManualClock, *pickups: Pickup) -> PickupService:
    stock = warehouse.database.stock
    service = PickupService(warehouse.database.leaving, stock, clock)

    async def save() -> None:
        await stock.save_warehouse(Place("MAIN", "Main", "America/New_York"), SAID)
        for pickup in pickups:
            await service.save(MANAGER, pickup)

    asyncio.run(save())
    return service


def a_parcel(at: datetime) -> Parcel:
    order = an_order(1)
    assert order.recipient is not None
    return Parcel(order.order_id, 1, order.marketplace_id, (), 300, 200, 100, 900, order.recipient,
                  order.recipient, at, warehouse="MAIN")  # fmt: skip


class Sellers:
    """A ``Shopper`` of three carriers; each rate's service tells for which moment it was asked."""

    def __init__(self, *unheard: NoAnswer) -> None:
        self.unheard = unheard
        self.asked: list[datetime] = []

    async def shop(self, parcel: Parcel, _carriers: object) -> Offers:
        self.asked.append(parcel.ship_at)
        at = parcel.ship_at.isoformat()
        cost = Money(Decimal("5.00"), "USD")
        rates = [Rate(Api.SHIPPING_V2, each, each, at, at, cost, f"{each} {at}") for each in CARRIERS]
        return Offers(tuple(rates), self.unheard)


CARRIERS = ("UPS", "USPS", "ONTRAC")


def shopped(shopper: Sellers, leaving: PickupService, at: datetime) -> Offers:
    return asyncio.run(Departures(shopper, leaving).shop(a_parcel(at), {}))


def told(rates: Sequence[Rate]) -> list[tuple[str, str, datetime | None]]:
    return sorted((rate.carrier, rate.service_id, rate.leaves_at) for rate in rates)


def test_SHIP_13_after_the_last_call_a_carriers_rates_are_those_of_its_next_pickup(
    warehouse: Warehouse,
) -> None:
    leaving, shopper = pickups_of(warehouse, ManualClock(MONDAY), AT_NOON, AT_SIX), Sellers()
    assert told(shopped(shopper, leaving, MONDAY).rates) == [
        ("ONTRAC", MONDAY.isoformat(), None),
        ("UPS", TOMORROW_NOON.isoformat(), TOMORROW_NOON),
        ("USPS", MONDAY.isoformat(), None),
    ]
    assert sorted(shopper.asked) == [MONDAY, TOMORROW_NOON]


def test_SHIP_13_in_the_evening_each_carrier_leaves_at_its_own_hour_of_the_next_day(
    warehouse: Warehouse,
) -> None:
    night = TODAY_SIX + timedelta(hours=1)
    leaving, shopper = pickups_of(warehouse, ManualClock(night), AT_NOON, AT_SIX), Sellers()
    tomorrow_six, asked = TODAY_SIX + timedelta(days=1), TOMORROW_NOON.isoformat()
    assert told(shopped(shopper, leaving, night).rates) == [
        ("ONTRAC", night.isoformat(), None),
        ("UPS", asked, TOMORROW_NOON),
        ("USPS", asked, tomorrow_six),
    ]
    assert sorted(shopper.asked) == [night, TOMORROW_NOON]


def test_SHIP_13_before_the_last_call_sellers_are_asked_once_for_today(warehouse: Warehouse) -> None:
    before = MONDAY - timedelta(hours=1)
    leaving, shopper = pickups_of(warehouse, ManualClock(before), AT_NOON, AT_SIX), Sellers()
    assert [rate.leaves_at for rate in shopped(shopper, leaving, before).rates] == [None, None, None]
    assert shopper.asked == [before]


def test_SHIP_13_a_carrier_that_did_not_answer_is_named_once(warehouse: Warehouse) -> None:
    leaving = pickups_of(warehouse, ManualClock(MONDAY), AT_NOON)
    silent = NoAnswer("ups", Why.SLOW)
    assert shopped(Sellers(silent), leaving, MONDAY).unheard == (silent,)


class Account(LabelSeller):
    """The seller's own at UPS, cheaper than Amazon."""

    def __init__(self, twin: AmazonTwin) -> None:
        super().__init__(twin, Api.KARRIO, repeats_safely=False)
        self.asked: list[datetime] = []
        self.bought: list[datetime] = []

    async def rates(self, parcel: Parcel) -> tuple[Rate, ...]:
        self.asked.append(parcel.ship_at)
        promise, cost = Window(NOW, NOW + timedelta(days=3)), Money(Decimal("4.00"), "USD")
        return (Rate(self.api, "ups", "UPS", "ground", "Ground", cost, "ground", promise=promise),)

    async def buy(self, parcel: Parcel, rate: Rate, purchase_id: str) -> Bought:
        self.bought.append(parcel.ship_at)
        return await super().buy(parcel, rate, purchase_id)


class Dated(Counter):
    """A bench whose carriers come by a schedule."""

    leaving: PickupService

    def shopper(self) -> Any:
        return Departures(super().shopper(), self.leaving)


def test_SHIP_13_a_label_bought_at_a_bench_after_the_last_call_carries_the_next_ship_date(
    warehouse: Warehouse,
) -> None:
    clock = ManualClock(NOW)
    hour = NOW.astimezone(UTC) - timedelta(hours=1)
    over = Pickup("MAIN", "UPS", EVERY_DAY, hour.time().replace(tzinfo=None))
    Dated.leaving = pickups_of(warehouse, clock, over)
    asyncio.run(warehouse.database.stock.save_warehouse(Place("MAIN", "Main", "UTC"), SAID))
    order = an_order(1, deliver_by=Window(NOW, NOW + timedelta(days=5)))

    async def main() -> Account:
        counter = Dated(warehouse, order)
        account = Account(counter.twin)
        counter.lend(account)
        async with counter.running():
            await counter.pack(order, MOUSE)
            await counter.ship()
            assert counter.stage == "done"
        return account

    account = asyncio.run(main())
    assert account.bought == [hour + timedelta(days=1)]
    (purchase,) = warehouse.database.purchases.purchases_of(order.order_id)
    assert purchase.rate.leaves_at == hour + timedelta(days=1)


@pytest.mark.parametrize(
    ("ship_by", "is_refused"),
    [
        (TODAY_SIX - timedelta(seconds=1), True),
        (TODAY_SIX, False),
        (None, False),
        (MONDAY, True),
        (MONDAY - timedelta(seconds=1), False),
        (MONDAY - timedelta(days=3), False),
    ],
)
def test_SHIP_13_bulk_refuses_an_order_that_waiting_for_the_pickup_makes_late_and_none_that_is_late(
    warehouse: Warehouse, ship_by: datetime | None, is_refused: bool
) -> None:
    clock = ManualClock(MONDAY)
    leaving = pickups_of(warehouse, clock, AT_NOON, AT_SIX)
    order = an_order(1, ship_by=Window(None, ship_by))
    warehouse.bring(order)
    database, twin = warehouse.database, AmazonTwin(order)
    v2 = LabelSeller(twin, Api.SHIPPING_V2, repeats_safely=True)
    terms = Terms({Api.SHIPPING_V2: v2}, twin)
    shopping = Shopping(Sellers(), database.policies, database.lookups)
    planner = Planner(SETTINGS, lambda _order: terms, database.lookups, database.private, shopping, clock,
                      leaving)  # fmt: skip
    refused = dict(planner.plan([order.order_id], "BOX-S").refused).get(order.order_id, ())
    assert refused == ((BulkRefusal.NO_PICKUP,) if is_refused else ())


def test_SHIP_13_header_and_queue_count_down_to_the_last_call(warehouse: Warehouse) -> None:
    clock = ManualClock(MONDAY)
    leaving = pickups_of(warehouse, clock, AT_NOON, AT_SIX)
    midnight, early = TODAY_SIX + timedelta(hours=6), TODAY_SIX - timedelta(hours=6, seconds=1)
    warehouse.bring(an_order(1, ship_by=Window(None, midnight)), an_order(2, ship_by=Window(None, early)))
    database = warehouse.database
    facts = FactFinder(SETTINGS, database.lookups, database.journal)
    packing = Packing(SETTINGS, database.journal, facts, database.credentials, clock)
    board = Board(packing, database.lookups, clock)
    board.refresh()
    assert board.snapshot().pickups == ()
    board.follow(leaving)
    assert [(down.carrier, down.at) for down in board.snapshot().pickups] == [
        ("USPS", TODAY_SIX),
        ("UPS", TOMORROW_NOON),
    ]
    yesterday_six = TODAY_SIX - timedelta(days=1)
    assert {row.ship_by: row.label_by for row in board.snapshot().queue} == {
        midnight: TODAY_SIX,
        early: yesterday_six,
    }
    clock.advance(6 * 3600)
    assert [down.carrier for down in board.snapshot().pickups] == ["UPS", "USPS"]


def test_SHIP_13_the_offices_orders_know_the_last_pickup_that_makes_their_ship_by(
    warehouse: Warehouse,
) -> None:
    clock = ManualClock(MONDAY)
    leaving = pickups_of(warehouse, clock, AT_NOON, AT_SIX)
    midnight = TODAY_SIX + timedelta(hours=6)
    warehouse.bring(an_order(1, ship_by=Window(None, midnight)), an_order(2, ship_by=Window(None, TODAY_SIX)))
    database = warehouse.database
    office = OrderOffice(database.order_list, database.private, database.journal, clock, calls=leaving)
    rows = office.page(OrderFilter(), None, 9)
    assert {row.ship_by: row.label_by for row in rows} == {midnight: TODAY_SIX, TODAY_SIX: None}
    plain = OrderOffice(database.order_list, database.private, database.journal, clock)
    assert [row.label_by for row in plain.page(OrderFilter(), None, 9)] == [None, None]
