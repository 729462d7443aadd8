"""Orders as the office looks at them: ORD-2, ORD-6, PRIV-1."""

import asyncio
from typing import TYPE_CHECKING

import pytest

from app.domain.order import Buyer, OrderStatus, Recipient
from app.ports.orders import OrderDetail, OrderFilter, OrderMark, OrderRow
from app.ports.storage import Audited, Write
from app.services.guard import NotAllowed
from app.services.office import OrderOffice
from tests.app.domain.ordering import line, order
from tests.app.domain.selling import NOW
from tests.app.services.fakes import MemoryJournal
from tests.app.services.office_fakes import LEAD, LISTER, PACKER
from tests.fakes import ManualClock

if TYPE_CHECKING:
    from collections.abc import Sequence

HOME = Recipient(name="Buyer One", line1="1 Example Road")
ONE = order(line("MUG"))
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
