"""An order whose label was voided: open again, whatever Amazon goes on saying (SHIP-9)."""

from datetime import timedelta

import pytest

from app.domain.order import Order, OrderLine, OrderStatus, Recipient
from app.domain.packing.events import (
    BoxChosen,
    CodeCaptured,
    LabelBought,
    LabelVoided,
    OrderDone,
    OrderOpened,
    OrderPaused,
    OwnLabelTaken,
    SerialCaptured,
    VoidAsked,
    WeightGiven,
)
from app.domain.packing.plan import Need, PackList
from app.domain.packing.reasons import ParcelAt
from app.domain.scan import CodeForm
from app.domain.shipping import PurchaseState
from app.ports.errors import Conflict
from app.ports.storage import PurchaseEnded, PurchaseIntended
from tests.app.database.money import a_purchase, bought
from tests.app.database.warehouse import NOW, PACKER, AtBench, Warehouse, an_order, line, order_id

CODE, SERIAL = "AZ:ABCDEFGHIJKLMNOPQRSTUVWXYZ", "SN0000001"
ORDER = an_order(1, line("MSE-01", 2))
LABEL = LabelBought("p-1", "1Z1", "UPS", "Ground")
VOIDED = LabelVoided("p-1", ParcelAt.PALLET)
LATER, LATER_STILL = NOW + timedelta(hours=1), NOW + timedelta(hours=2)


def shipped(*lines: OrderLine, at: object = LATER, **changes: object) -> Order:
    """As Amazon tells of it once a label was bought: nothing is left to ship."""
    told = lines or (line("MSE-01", 0),)
    ordered = tuple(OrderLine(each.order_item_id, each.sku, each.title, 0, ordered=2) for each in told)
    said = {"status": OrderStatus.SHIPPED, "amazon_status": "SHIPPED", "updated_at": at}
    return an_order(1, *ordered, **(said | changes))


@pytest.fixture
def bench(warehouse: Warehouse) -> AtBench:
    """With the order packed, a code and a serial on its units, its label bought and out."""
    warehouse.bring(ORDER)
    bench = warehouse.bench()
    bench.opens(ORDER)
    bench.packs(count=2)
    bench.did(CodeCaptured(1, CODE, CodeForm.AZ), SerialCaptured(2, SERIAL))
    bench.did(BoxChosen("BOX-S", "Small box"), WeightGiven(500, "scale"))
    warehouse.write(PurchaseIntended(a_purchase("p-1", 1)))
    bench.did(LABEL, writes=[PurchaseEnded("p-1", PurchaseState.BOUGHT, NOW, bought())])
    bench.did(OrderDone(), VoidAsked(ParcelAt.PALLET))
    return bench


def void(bench: AtBench) -> None:
    bench.did(VOIDED, writes=[PurchaseEnded("p-1", PurchaseState.VOIDED, NOW)])
    bench.order_id = ""


def stored(warehouse: Warehouse) -> Order:
    order = warehouse.database.lookups.order(order_id(1))
    assert order is not None
    return order


def test_SHIP_9_after_a_void_the_order_is_open_and_nobodys(warehouse: Warehouse, bench: AtBench) -> None:
    assert warehouse.status(order_id(1)) is OrderStatus.SHIPPED
    void(bench)
    order = stored(warehouse)
    assert (order.status, order.is_reopened) == (OrderStatus.OPEN, True)
    assert warehouse.database.lookups.claimed_by(order_id(1)) is None
    assert [row.order_id for row in warehouse.database.lookups.queue(5)] == [order_id(1)]
    assert warehouse.database.lookups.best_open_order("MSE-01") == order_id(1)
    assert warehouse.database.lookups.counts(NOW).open == 1
    assert warehouse.database.lookups.counts(NOW).shipped_today == 0


def test_SHIP_9_its_units_are_out_of_the_box_and_their_numbers_stay_used(
    warehouse: Warehouse, bench: AtBench
) -> None:
    void(bench)
    assert warehouse.database.journal.units_of(order_id(1)) == ((), 3)


def test_SHIP_9_its_codes_and_serials_are_free_for_any_order(warehouse: Warehouse, bench: AtBench) -> None:
    lookups = warehouse.database.lookups
    assert (lookups.code_holder(CODE), lookups.code_holder(SERIAL)) == (order_id(1), order_id(1))
    void(bench)
    assert (lookups.code_holder(CODE), lookups.code_holder(SERIAL)) == (None, None)
    other = an_order(2, line("MSE-01", 1))
    warehouse.bring(other)
    bench.opens(other)
    bench.packs()
    bench.did(CodeCaptured(1, CODE, CodeForm.AZ))
    assert lookups.code_holder(CODE) == order_id(2)


def test_SHIP_9_the_purchase_is_voided_and_its_tracking_names_no_order(
    warehouse: Warehouse, bench: AtBench
) -> None:
    assert warehouse.database.lookups.order_by_tracking("1Z1") == order_id(1)
    void(bench)
    (purchase,) = warehouse.database.purchases.purchases_of(order_id(1))
    assert (purchase.state, purchase.tracking) == (PurchaseState.VOIDED, "1Z1")
    assert warehouse.database.lookups.order_by_tracking("1Z1") is None
    assert warehouse.rows("SELECT count(*) FROM packages") == [(0,)]


def test_SHIP_9_a_void_is_in_the_audit_log_with_the_parcels_place(
    warehouse: Warehouse, bench: AtBench
) -> None:
    void(bench)
    (row,) = [row for row in warehouse.database.audited() if row.what == "label_voided"]
    assert (row.who, row.bench_id, row.order_id) == (PACKER.user_id, "bench-1", order_id(1))
    assert row.detail == "parcel at pallet"


def test_SHIP_9_an_import_before_the_void_took_the_quantities_and_the_void_gives_them_back(
    warehouse: Warehouse, bench: AtBench
) -> None:
    warehouse.bring(shipped())
    assert stored(warehouse).lines[0].quantity == 0
    void(bench)
    order = stored(warehouse)
    assert (order.status, order.lines[0].quantity) == (OrderStatus.OPEN, 2)
    assert warehouse.database.lookups.best_open_order("MSE-01") == order_id(1)
    assert warehouse.database.lookups.queue(5)[0].units == 2


def test_SHIP_9_an_import_after_the_void_neither_ships_the_order_nor_empties_it(
    warehouse: Warehouse, bench: AtBench
) -> None:
    void(bench)
    warehouse.bring(shipped())
    warehouse.bring(shipped(at=LATER_STILL))
    order = stored(warehouse)
    assert (order.status, order.lines[0].quantity) == (OrderStatus.OPEN, 2)
    assert (order.amazon_status, order.updated_at) == ("SHIPPED", LATER_STILL)
    assert warehouse.database.lookups.best_open_order("MSE-01") == order_id(1)


def test_SHIP_9_pausing_the_reopened_order_leaves_it_open(warehouse: Warehouse, bench: AtBench) -> None:
    void(bench)
    bench.opens(ORDER, next_unit=3)
    warehouse.bring(shipped())
    bench.packs()
    bench.did(OrderPaused())
    order = stored(warehouse)
    assert (order.status, order.lines[0].quantity, order.is_reopened) == (OrderStatus.OPEN, 2, True)


def test_SHIP_9_once_it_is_on_its_way_again_amazon_is_believed(warehouse: Warehouse, bench: AtBench) -> None:
    void(bench)
    warehouse.bring(shipped())
    bench.opens(ORDER, next_unit=3)
    bench.packs(count=2)
    warehouse.write(PurchaseIntended(a_purchase("p-2", 1)))
    again = LabelBought("p-2", "1Z2", "UPS", "Ground")
    bench.did(again, writes=[PurchaseEnded("p-2", PurchaseState.BOUGHT, NOW, bought())])
    bench.did(OrderDone())
    order = stored(warehouse)
    assert (order.status, order.is_reopened, order.lines[0].quantity) == (OrderStatus.SHIPPED, False, 0)
    states = [row.state for row in warehouse.database.purchases.purchases_of(order_id(1))]
    assert states == [PurchaseState.VOIDED, PurchaseState.BOUGHT]
    assert warehouse.database.lookups.order_by_tracking("1Z2") == order_id(1)


def test_SHIP_9_an_own_label_may_follow_a_void(warehouse: Warehouse, bench: AtBench) -> None:
    void(bench)
    bench.opens(ORDER, next_unit=3)
    bench.packs(count=2)
    bench.did(OwnLabelTaken("UPS", "1Z3"), OrderDone())
    order = stored(warehouse)
    assert (order.status, order.is_reopened) == (OrderStatus.SHIPPED, False)


@pytest.mark.parametrize("is_open", [False, True])
def test_SHIP_9_a_reopened_order_that_amazon_cancels_is_cancelled(
    warehouse: Warehouse, bench: AtBench, is_open: bool
) -> None:
    void(bench)
    if is_open:
        bench.opens(ORDER, next_unit=3)
    warehouse.bring(shipped(status=OrderStatus.CANCELLED, amazon_status="CANCELLED"))
    if is_open:
        assert warehouse.status(order_id(1)) is OrderStatus.PACKING
        bench.did(OrderPaused())
    assert warehouse.status(order_id(1)) is OrderStatus.CANCELLED
    assert warehouse.database.lookups.queue(5) == ()


def test_SHIP_9_a_parcel_whose_order_was_cancelled_meanwhile_is_cancelled_by_the_void(
    warehouse: Warehouse, bench: AtBench
) -> None:
    warehouse.bring(shipped(status=OrderStatus.SHIPPED, amazon_status="CANCELLED"))
    void(bench)
    assert warehouse.status(order_id(1)) is OrderStatus.CANCELLED


def test_SHIP_9_a_new_address_after_the_void_is_not_lost(warehouse: Warehouse, bench: AtBench) -> None:
    void(bench)
    warehouse.bring(shipped(recipient=Recipient(name="Recipient Two", line1="2 Main Street")))
    bench.opens(ORDER, next_unit=3)
    bench.did(OrderDone())
    kept = warehouse.database.private.recipient(order_id(1))
    assert kept is not None
    assert kept.line1 == "2 Main Street"


def test_SHIP_9_lines_that_were_not_packed_get_nothing_back_and_groups_what_was_ordered(
    warehouse: Warehouse,
) -> None:
    lines = (
        OrderLine("plain", "MSE-01", "Mouse", 2, ordered=3),  # one of three was cancelled
        OrderLine("gone", "SER-30", "Serum", 0, ordered=1),
        OrderLine("set", "SET-DESK", "Set", 2, ordered=2),
    )
    order = an_order(1, *lines)
    warehouse.bring(order)
    bench = warehouse.bench()
    needs = (
        Need("plain", "MSE-01", "Mouse", 1),
        Need("plain", "MSE-01", "Mouse", 1),
        Need("set", "KBD-01", "Keyboard", 2, group_sku="SET-DESK"),
        Need("set", "MSE-01", "Mouse", 4, group_sku="SET-DESK"),
    )
    bench.did(OrderOpened(PackList(order_id(1), order.store_id, needs)))
    bench.did(LABEL, OrderDone())
    warehouse.bring(shipped(*lines))
    warehouse.write(PurchaseIntended(a_purchase("p-1", 1)))
    void(bench)
    assert [each.quantity for each in stored(warehouse).lines] == [2, 0, 2]


def test_SHIP_9_a_void_that_cannot_be_stored_leaves_everything(warehouse: Warehouse, bench: AtBench) -> None:
    unknown = PurchaseEnded("p-9", PurchaseState.VOIDED, NOW)
    with pytest.raises(Conflict, match="no purchase"):
        bench.did(VOIDED, writes=[unknown])
    assert warehouse.status(order_id(1)) is OrderStatus.SHIPPED
    assert warehouse.database.lookups.code_holder(CODE) == order_id(1)
