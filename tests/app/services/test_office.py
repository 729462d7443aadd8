"""Orders as the office looks at them: ORD-2, ORD-6, PRIV-1."""

import asyncio
from typing import TYPE_CHECKING

import pytest

from app.domain.order import Buyer, OrderStatus, Recipient
from app.domain.people import Person
from app.ports.orders import OrderDetail, OrderFilter, OrderMark, OrderRow
from app.ports.storage import Audited, Write
from app.services.guard import Declined, NotAllowed
from app.services.office import OrderOffice
from tests.app.database.warehouse import Warehouse, an_order, line, order_id
from tests.app.domain.ordering import line as a_line
from tests.app.domain.ordering import order
from tests.app.domain.selling import NOW
from tests.app.services.counter import Counter
from tests.app.services.fakes import MemoryJournal
from tests.app.services.office_fakes import LEAD, LISTER, PACKER
from tests.fakes import ManualClock

if TYPE_CHECKING:
    from collections.abc import Sequence

HOME = Recipient(name="Buyer One", line1="1 Example Road")
ONE = order(a_line("MUG"))
ROW = OrderRow(OrderMark(1, 1), ONE.order_id, "us", OrderStatus.OPEN, (), False, False, NOW, None, 1)


class OneOrder:
    """An OrderList of one order, and its PII."""

    def page(self, wanted: OrderFilter, after: OrderMark | None, limit: int) -> tuple[OrderRow, ...]:
        return (ROW,)[:limit]

    def counts(self, wanted: OrderFilter) -> dict[OrderStatus, int]:
        return {OrderStatus.OPEN: 1}

    def detail(self, order_id: str) -> OrderDetail | None:
        return OrderDetail(ONE, ()) if order_id == ONE.order_id else None

    def recipient(self, order_id: str) -> Recipient | None:
        return HOME if order_id == ONE.order_id else None

    def buyer(self, order_id: str) -> Buyer | None:
        return None

    def is_purged(self, order_id: str) -> bool:
        return order_id != ONE.order_id


class Seen(MemoryJournal):
    """Keeps what was written."""

    def __init__(self) -> None:
        super().__init__()
        self.writes: list[Write] = []

    async def write(self, writes: "Sequence[Write]") -> None:
        await super().write(writes)
        self.writes += writes


def office(journal: Seen) -> OrderOffice:
    return OrderOffice(OneOrder(), OneOrder(), journal, ManualClock(NOW), bench_id="bench-1")


def test_ORD_6_lists_counts_and_details_come_as_the_database_has_them() -> None:
    service = office(Seen())
    assert service.page(OrderFilter(), None, 5) == (ROW,)
    assert service.counts(OrderFilter()) == {OrderStatus.OPEN: 1}
    detail = service.detail(ONE.order_id)
    assert detail is not None
    assert detail.order == ONE
    assert service.detail("other") is None


def test_PRIV_1_an_address_is_shown_on_demand_and_that_is_written_down_first() -> None:
    journal = Seen()
    service = office(journal)
    assert asyncio.run(service.recipient(LEAD, ONE.order_id)) == HOME
    assert asyncio.run(service.recipient(LEAD, "purged")) is None
    assert journal.writes == [
        Audited(NOW, "0003", "bench-1", "address_shown", ONE.order_id),
        Audited(NOW, "0003", "bench-1", "address_shown", "purged"),
    ]


@pytest.mark.parametrize("person", [PACKER, LISTER], ids=lambda person: person.name)
def test_PRIV_1_an_address_is_shown_to_leads_and_managers(person: object) -> None:
    journal = Seen()
    with pytest.raises(NotAllowed, match="lead, manager"):
        asyncio.run(office(journal).recipient(person, ONE.order_id))  # type: ignore[arg-type]
    assert journal.writes == []


# ORD-4: what a lead moves


def desk(warehouse: Warehouse) -> OrderOffice:
    db = warehouse.database
    return OrderOffice(db.order_list, db.private, db.journal, ManualClock(NOW), bench_id="office")


def stands(warehouse: Warehouse, number: int = 1) -> tuple[OrderStatus, str]:
    found = warehouse.database.lookups.order(order_id(number))
    assert found is not None
    return found.status, found.review_reason


def test_ORD_4_a_lead_puts_an_order_on_hold_with_a_reason_and_sets_it_free(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1))
    service = desk(warehouse)
    asyncio.run(service.hold(LEAD, order_id(1), " wait for the courier "))
    assert stands(warehouse) == (OrderStatus.ON_HOLD, "wait for the courier")
    assert warehouse.database.lookups.best_open_order("MSE-01") is None
    asyncio.run(service.free(LEAD, order_id(1)))
    assert stands(warehouse) == (OrderStatus.OPEN, "")
    assert warehouse.database.lookups.best_open_order("MSE-01") == order_id(1)
    told = [(row.what, row.who, row.why) for row in warehouse.database.audited()]
    assert told == [("order_held", "0003", "wait for the courier"), ("order_freed", "0003", "")]


def test_ORD_4_a_lead_settles_a_review(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1, status=OrderStatus.REVIEW, review_reason="unknown_status"))
    asyncio.run(desk(warehouse).free(LEAD, order_id(1)))
    assert stands(warehouse) == (OrderStatus.OPEN, "")


def test_ORD_4_a_part_that_left_stays_known(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1, status=OrderStatus.PARTLY_SHIPPED, amazon_status="PARTIALLY_SHIPPED"))
    service = desk(warehouse)
    asyncio.run(service.hold(LEAD, order_id(1), ""))
    assert stands(warehouse) == (OrderStatus.ON_HOLD, "")
    asyncio.run(service.free(LEAD, order_id(1)))
    assert stands(warehouse) == (OrderStatus.PARTLY_SHIPPED, "")


def test_ORD_4_an_unmapped_order_is_freed_by_its_mapping_alone(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1, line("UNKNOWN", 1)))
    assert stands(warehouse) == (OrderStatus.REVIEW, "not_mapped")
    with pytest.raises(Declined, match="order_not_mapped"):
        asyncio.run(desk(warehouse).free(LEAD, order_id(1)))
    asyncio.run(desk(warehouse).hold(LEAD, order_id(1), "held"))
    asyncio.run(desk(warehouse).free(LEAD, order_id(1)))
    assert stands(warehouse) == (OrderStatus.REVIEW, "not_mapped")


@pytest.mark.parametrize("status", [OrderStatus.SHIPPED, OrderStatus.CANCELLED, OrderStatus.PENDING])
def test_ORD_4_what_the_table_does_not_let_a_lead_move_stays(
    warehouse: Warehouse, status: OrderStatus
) -> None:
    warehouse.bring(an_order(1, status=status))
    for act in (desk(warehouse).hold(LEAD, order_id(1), "why"), desk(warehouse).free(LEAD, order_id(1))):
        with pytest.raises(Declined, match="order_moved_on"):
            asyncio.run(act)
    assert stands(warehouse)[0] is status
    assert warehouse.database.audited() == []


def test_ORD_4_what_a_bench_has_is_left_to_the_bench(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1))

    async def main() -> None:
        counter = Counter(warehouse, an_order(1))
        async with counter.running():
            await counter.fill(an_order(1))
            with pytest.raises(Declined, match="order_moved_on"):
                await desk(warehouse).hold(LEAD, order_id(1), "why")

    asyncio.run(main())
    assert stands(warehouse) == (OrderStatus.PACKING, "")


def test_ORD_4_an_order_that_nobody_knows_is_said(warehouse: Warehouse) -> None:
    with pytest.raises(Declined, match="order_unknown"):
        asyncio.run(desk(warehouse).free(LEAD, order_id(9)))


@pytest.mark.parametrize("person", [PACKER, LISTER], ids=lambda person: person.name)
def test_ORD_4_only_leads_and_managers_move_orders(warehouse: Warehouse, person: Person) -> None:
    warehouse.bring(an_order(1))
    for act in (desk(warehouse).hold(person, order_id(1), "why"), desk(warehouse).free(person, order_id(1))):
        with pytest.raises(NotAllowed):
            asyncio.run(act)
    assert stands(warehouse) == (OrderStatus.OPEN, "")
