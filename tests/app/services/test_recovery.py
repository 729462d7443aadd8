"""Labels that are open: printed or voided, asked about, or settled by who looked (SHIP-8, SHIP-9)."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest

from app.domain.order import Order, OrderStatus
from app.domain.shipping import (
    Api,
    DocumentKind,
    Label,
    LabelFormat,
    Parcel,
    PrintState,
    Purchase,
    PurchaseState,
)
from app.ports.errors import OutcomeUnknown, Refused, Unreachable
from app.ports.printer import Printed
from app.ports.purchases import Refund
from app.ports.storage import ParcelLabelled, PurchaseEnded, PurchaseIntended
from app.services.bulk_planning import BulkLine, Planner
from app.services.buying import Buying
from app.services.guard import Declined, NotAllowed
from app.services.printing import Printing
from app.services.recovery import RecoveryService, What
from app.services.rereading import Rereads
from tests.app.database.money import a_purchase, bought
from tests.app.database.warehouse import LEAD, NOW, PACKER, Warehouse, order_id
from tests.app.services.fakes import AmazonTwin, Fault, LabelSeller, PlainDocuments
from tests.app.services.test_bulk import IDS, ORDERS, Office

Play = Callable[["Desk"], Coroutine[Any, Any, None]]


class RefundingSeller(LabelSeller):
    """Tells what became of the money."""

    def __init__(self, twin: AmazonTwin) -> None:
        super().__init__(twin, Api.SHIPPING_V2, repeats_safely=True)
        self.says = Refund.PENDING

    async def refund(self, purchase: Purchase) -> Refund:
        return self.says

    async def label(self, purchase: Purchase, format: LabelFormat, dpi: int) -> Label:
        return Label(LabelFormat.ZPL, b"^XA^FDagain^FS^XZ")


class Desk(Office):
    """With the recovery service beside the runs."""

    def again(self) -> None:
        self.v2 = self.seller = RefundingSeller(self.twin)
        super().again()
        database, clock = self.warehouse.database, self.clock
        planner: Planner = self.service._planner
        printers = {DocumentKind.LABEL: self.printer}

        def parcel_of(order: Order, _purchase: Purchase) -> Parcel | None:
            return planner.parcel(order, BulkLine(order.order_id, "BOX-S", 640), clock.now())

        self.recovery = RecoveryService(
            database.purchases,
            Buying(self._lent, database.journal, database.purchases, clock),
            self._lent,
            database.journal,
            database.lookups,
            clock,
            Rereads(self._lent, database.private, clock),
            parcel_of,
            printing=Printing(printers, PlainDocuments(), database.journal, database.purchases, clock),
        )

    def open(self) -> list[tuple[str, What]]:
        return [(each.order_id, What(each.what)) for each in self.recovery.open_purchases()]

    @property
    def first(self) -> str:
        """The purchase that is open."""
        return self.recovery.open_purchases()[0].purchase_id


def play(warehouse: Warehouse, work: Play) -> None:
    asyncio.run(work(Desk(warehouse, *ORDERS)))


async def left_unknown(desk: Desk, *, is_paid: bool) -> None:
    """A run's purchase without an answer."""
    desk.v2.faults = [Fault(OutcomeUnknown("the line broke"), is_paid=is_paid)]
    await desk.shipped(IDS[:1])


async def left_unprinted(desk: Desk) -> None:
    """A label that a bench bought for an order that it has no more."""
    journal = desk.warehouse.database.journal
    await journal.write([PurchaseIntended(a_purchase("p1", 1, "bench-7"))])
    labelled = ParcelLabelled(order_id(1), "p1", "BOX-S", 640, "1Z1", "UPS", "Ground", NOW, "0001")
    await journal.write([PurchaseEnded("p1", PurchaseState.BOUGHT, NOW, bought()), labelled])


def test_SHIP_8_what_is_paid_and_not_printed_is_printed_without_buying(warehouse: Warehouse) -> None:
    async def work(desk: Desk) -> None:
        await left_unprinted(desk)
        (found,) = desk.recovery.open_purchases()
        assert (found.what, found.carrier, found.service, found.bench, found.tracking) == (
            What.BOUGHT_NOT_PRINTED,
            "UPS",
            "Ground",
            "bench-7",
            "1Z1",
        )
        desk.printer.ends = [Printed(PrintState.HELD, "Printer", "paper_out")]
        with pytest.raises(Declined, match="printer"):
            await desk.recovery.print(LEAD, "p1")
        assert len(desk.open()) == 1
        await desk.recovery.print(LEAD, "p1")
        assert desk.printer.paper == [b"^XA^FDlabel^FS^XZ"]
        assert warehouse.status(order_id(1)) is OrderStatus.SHIPPED
        assert (desk.open(), desk.paid) == ([], [])

    play(warehouse, work)


def test_HW_4_a_label_that_may_have_come_out_is_asked_about_and_a_lead_says_it_is_there(
    warehouse: Warehouse,
) -> None:
    async def work(desk: Desk) -> None:
        await left_unprinted(desk)
        with pytest.raises(Declined, match="purchase_moved_on"):
            await desk.recovery.label_is_here(LEAD, "p1")
        desk.printer.ends = [Printed(PrintState.UNKNOWN, "Printer", "line_broke")]
        with pytest.raises(Declined, match="printer"):
            await desk.recovery.print(LEAD, "p1")
        assert desk.open() == [(order_id(1), What.PRINT_UNSURE)]
        with pytest.raises(NotAllowed):
            await desk.recovery.label_is_here(PACKER, "p1")
        await desk.recovery.label_is_here(LEAD, "p1")
        assert warehouse.status(order_id(1)) is OrderStatus.SHIPPED
        assert (desk.open(), len(desk.printer.paper)) == ([], 1)

    play(warehouse, work)


def test_SHIP_9_a_void_opens_the_order_again_and_says_what_becomes_of_the_money(
    warehouse: Warehouse,
) -> None:
    async def work(desk: Desk) -> None:
        await left_unprinted(desk)
        with pytest.raises(NotAllowed):
            await desk.recovery.void(PACKER, "p1")
        assert await desk.recovery.void(LEAD, "p1") is Refund.PENDING
        assert warehouse.status(order_id(1)) is OrderStatus.OPEN
        assert (desk.open(), desk.rows(ORDERS[0])) == ([], [PurchaseState.VOIDED])
        assert "label_voided" in [row.what for row in warehouse.database.audited()]
        assert await desk.recovery.refresh_refunds() == 0
        desk.seller.says = Refund.APPLIED
        assert await desk.recovery.refresh_refunds() == 1
        assert warehouse.database.purchases.refund_of("p1") is Refund.APPLIED
        await desk.shipped(IDS[:1])
        assert desk.rows(ORDERS[0]) == [PurchaseState.VOIDED, PurchaseState.BOUGHT]

    play(warehouse, work)


def test_SHIP_9_a_refused_void_stays_paid_and_says_so(warehouse: Warehouse) -> None:
    async def work(desk: Desk) -> None:
        await left_unprinted(desk)
        desk.v2.void_faults = [Fault(Refused("cancelShipment", "TooLate", "It is on its way."))]
        with pytest.raises(Declined, match="stays_paid") as raised:
            await desk.recovery.void(LEAD, "p1")
        assert raised.value.words == "It is on its way."
        assert desk.open() == [(order_id(1), What.BOUGHT_NOT_PRINTED)]

    play(warehouse, work)


@pytest.mark.parametrize("is_paid", [False, True], ids=["not-bought", "bought"])
def test_SHIP_8_an_unknown_purchase_is_settled_under_its_key(warehouse: Warehouse, *, is_paid: bool) -> None:
    async def work(desk: Desk) -> None:
        await left_unknown(desk, is_paid=is_paid)
        assert desk.open() == [(IDS[0], What.UNKNOWN)]
        assert await desk.recovery.check(LEAD, desk.first) is PurchaseState.BOUGHT
        assert desk.paid == [IDS[0]]
        assert warehouse.status(IDS[0]) is OrderStatus.LABELLED

    play(warehouse, work)


def test_SHIP_8_while_amazon_cannot_be_asked_it_stays_unknown(warehouse: Warehouse) -> None:
    async def work(desk: Desk) -> None:
        await left_unknown(desk, is_paid=True)
        desk.twin.is_down = True
        assert await desk.recovery.check(LEAD, desk.first) is PurchaseState.UNKNOWN
        desk.twin.is_down = False
        desk.v2.faults = [Fault(Unreachable("no route"))]
        assert await desk.recovery.check(LEAD, desk.first) is PurchaseState.UNKNOWN
        assert desk.open() == [(IDS[0], What.UNKNOWN)]

    play(warehouse, work)


def test_SHIP_8_without_key_a_package_at_amazon_is_for_a_human_to_look_up(warehouse: Warehouse) -> None:
    async def work(desk: Desk) -> None:
        desk.v2.repeats_safely = False
        await left_unknown(desk, is_paid=True)
        assert await desk.recovery.check(LEAD, desk.first) is PurchaseState.CHECK
        assert desk.open() == [(IDS[0], What.CHECK)]
        with pytest.raises(Declined, match="tracking_missing"):
            await desk.recovery.settle(LEAD, desk.first, is_bought=True)
        with pytest.raises(NotAllowed):
            await desk.recovery.settle(PACKER, desk.first, is_bought=True, tracking="1Z2")
        await desk.recovery.settle(LEAD, desk.first, is_bought=True, tracking=" 1Z2 ")
        assert warehouse.status(IDS[0]) is OrderStatus.LABELLED
        assert warehouse.database.lookups.order_by_tracking("1Z2") == IDS[0]
        assert desk.rows(ORDERS[0]) == [PurchaseState.BOUGHT]

    play(warehouse, work)


def test_SHIP_8_what_proves_not_to_be_bought_is_open_again(warehouse: Warehouse) -> None:
    async def work(desk: Desk) -> None:
        await left_unknown(desk, is_paid=False)
        purchase_id = desk.first
        await desk.recovery.settle(LEAD, purchase_id, is_bought=False)
        assert (desk.open(), warehouse.status(IDS[0])) == ([], OrderStatus.OPEN)
        with pytest.raises(Declined, match="purchase_moved_on"):
            await desk.recovery.check(LEAD, purchase_id)

    play(warehouse, work)


def test_SHIP_8_what_a_bench_has_at_hand_is_the_benchs_for_some_minutes(warehouse: Warehouse) -> None:
    async def work(desk: Desk) -> None:
        await asyncio.to_thread(warehouse.bench("bench-7").opens, ORDERS[0])
        await warehouse.database.journal.write([PurchaseIntended(a_purchase("p1", 1, "bench-7"))])
        assert desk.open() == []
        desk.clock.advance(timedelta(minutes=2).total_seconds())
        assert desk.open() == [(IDS[0], What.UNKNOWN)]

    play(warehouse, work)
