"""An order that leaves in several packages: its lines, its stock, what an import may change (PACK-9)."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from app.domain.order import Order, OrderStatus
from app.domain.packing.events import (
    BoxChosen,
    CodeCaptured,
    LabelBought,
    LabelVoided,
    OrderDone,
    OrderPaused,
    OwnLabelTaken,
    PackageDone,
    UnitsPacked,
    VoidAsked,
    WeightGiven,
)
from app.domain.packing.plan import Labelled
from app.domain.packing.reasons import ParcelAt
from app.domain.scan import CodeForm
from app.domain.shipping import PurchaseState
from app.ports.storage import (
    ParcelDone,
    ParcelLabelled,
    ParcelVoided,
    PurchaseEnded,
    PurchaseIntended,
)
from tests.app.database.money import a_purchase, bought
from tests.app.database.office import counted, housed
from tests.app.database.warehouse import NOW, AtBench, Warehouse, an_order, line, order_id

ORDER = an_order(1, line("MSE-01", 3), line("NBK-A5", 1))
CODE = "AZ:ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LATER = NOW + timedelta(hours=1)


@pytest.fixture
def bench(warehouse: Warehouse) -> AtBench:
    """Ten of each in the house; two mice in the first package, a mouse and a book in the second."""
    housed(warehouse)
    for sku in ("MSE-01", "NBK-A5"):
        counted(warehouse, sku, 10)
    warehouse.bring(ORDER)
    bench = warehouse.bench()
    bench.opens(ORDER)
    bench.did(UnitsPacked(0, 2, "scan"), UnitsPacked(0, 1, "scan", package=2))
    bench.did(UnitsPacked(1, 1, "scan", CODE, CodeForm.AZ, 2))
    return bench


def label(warehouse: Warehouse, bench: AtBench, package: int, *, is_last: bool) -> None:
    key = f"p-{package}"
    purchase = replace(a_purchase(key, 1), package=package)
    warehouse.write(PurchaseIntended(purchase))
    event = LabelBought(key, f"1Z{package}", "UPS", "Ground", package, is_last=is_last, is_amazon=True)
    bench.did(BoxChosen("BOX-S", "Small box", package), WeightGiven(500, "scale", 0, package))
    bench.did(event, writes=[PurchaseEnded(key, PurchaseState.BOUGHT, NOW, bought())])


def both(warehouse: Warehouse, bench: AtBench) -> None:
    label(warehouse, bench, 1, is_last=False)
    bench.did(PackageDone(1))
    label(warehouse, bench, 2, is_last=True)
    bench.did(OrderDone((), 2))


def void(warehouse: Warehouse, bench: AtBench, package: int) -> None:
    key = f"p-{package}"
    bench.did(VoidAsked(ParcelAt.BENCH, package))
    voided = LabelVoided(key, ParcelAt.BENCH, package)
    bench.did(voided, writes=[PurchaseEnded(key, PurchaseState.VOIDED, NOW)])
    bench.order_id = ""


def lines(warehouse: Warehouse) -> list[tuple[int, int]]:
    """Still to be shipped, and sent, of each line."""
    order = warehouse.database.lookups.order(order_id(1))
    assert order is not None
    return [(each.quantity, each.sent) for each in order.lines]


def stock(warehouse: Warehouse) -> list[tuple[int, int]]:
    """On hand and taken, of mice and books."""
    found = warehouse.database.stock.levels(["MSE-01", "NBK-A5"])
    return [
        (sum(each.on_hand for each in levels), sum(each.taken for each in levels))
        for levels in found.values()
    ]


def told(*quantities: int, at: object = LATER, **changes: object) -> Order:
    """What Amazon says is still to be shipped."""
    skus = ("MSE-01", "NBK-A5")
    pairs = zip(skus, quantities, (3, 1), strict=True)
    said = {"amazon_status": "PARTIALLY_SHIPPED", "status": OrderStatus.PARTLY_SHIPPED, "updated_at": at}
    told_lines = [replace(line(sku, quantity), ordered=most) for sku, quantity, most in pairs]
    return an_order(1, *told_lines, **(said | changes))


def test_INV_7_each_package_takes_its_own_units_off_stock(warehouse: Warehouse, bench: AtBench) -> None:
    assert stock(warehouse) == [(10, 3), (10, 1)]
    label(warehouse, bench, 1, is_last=False)
    assert (stock(warehouse), lines(warehouse)) == ([(8, 1), (10, 1)], [(1, 2), (1, 0)])
    assert warehouse.status(order_id(1)) is OrderStatus.PACKING
    bench.did(PackageDone(1))
    assert stock(warehouse) == [(8, 1), (10, 1)]
    label(warehouse, bench, 2, is_last=True)
    assert stock(warehouse) == [(7, 0), (9, 0)]
    assert warehouse.status(order_id(1)) is OrderStatus.LABELLED


def test_INV_7_a_label_from_elsewhere_takes_them_off_once_it_is_on_the_box(
    warehouse: Warehouse, bench: AtBench
) -> None:
    bench.did(OwnLabelTaken("UPS", "1Z1", 1, is_last=False))
    assert (stock(warehouse), warehouse.database.journal.left_of(order_id(1))) == ([(10, 3), (10, 1)], ())
    bench.did(PackageDone(1))
    assert stock(warehouse) == [(8, 1), (10, 1)]
    bench.did(PackageDone(1))
    assert stock(warehouse) == [(8, 1), (10, 1)]
    assert warehouse.database.journal.left_of(order_id(1)) == (Labelled(1, "1Z1", "UPS"),)


def test_PACK_9_what_has_left_and_what_has_not_is_told_apart(warehouse: Warehouse, bench: AtBench) -> None:
    label(warehouse, bench, 1, is_last=False)
    journal = warehouse.database.journal
    assert journal.left_of(order_id(1)) == (Labelled(1, "1Z1", "UPS", "Ground", "p-1", is_amazon=True),)
    bench.did(BoxChosen("BOX-L", "Large box", 2))
    assert (journal.box_of(order_id(1), 1), journal.box_of(order_id(1), 2)) == (("BOX-S", 500), ("BOX-L", 0))
    assert [unit.package for unit in journal.units_of(order_id(1))[0]] == [1, 1, 2, 2]


@pytest.mark.parametrize("quantities", [(3, 1), (1, 1)])
def test_ORD_4_a_pause_after_the_first_label_leaves_it_partly_shipped_whatever_amazon_knows(
    warehouse: Warehouse, bench: AtBench, quantities: tuple[int, int]
) -> None:
    label(warehouse, bench, 1, is_last=False)
    is_known = quantities == (1, 1)
    news = {} if is_known else {"amazon_status": "UNSHIPPED", "status": OrderStatus.OPEN}
    warehouse.bring(told(*quantities, **news))
    bench.did(OrderPaused())
    assert warehouse.status(order_id(1)) is OrderStatus.PARTLY_SHIPPED
    assert (lines(warehouse), stock(warehouse)) == ([(1, 2), (1, 0)], [(8, 1), (10, 1)])
    warehouse.bring(told(*quantities, at=LATER + timedelta(hours=1), **news))
    assert warehouse.status(order_id(1)) is OrderStatus.PARTLY_SHIPPED
    assert (lines(warehouse), stock(warehouse)) == ([(1, 2), (1, 0)], [(8, 1), (10, 1)])


def test_ORD_4_what_the_buyer_cancels_of_the_rest_is_no_longer_packed(
    warehouse: Warehouse, bench: AtBench
) -> None:
    label(warehouse, bench, 1, is_last=False)
    bench.did(OrderPaused())
    warehouse.bring(told(1, 0))
    assert lines(warehouse) == [(1, 2), (0, 0)]
    assert [taken for _, taken in stock(warehouse)] == [1, 0]


def test_SHIP_9_a_void_of_the_first_of_two_brings_back_its_units_alone(
    warehouse: Warehouse, bench: AtBench
) -> None:
    both(warehouse, bench)
    assert warehouse.status(order_id(1)) is OrderStatus.SHIPPED
    void(warehouse, bench, 1)
    assert warehouse.status(order_id(1)) is OrderStatus.PARTLY_SHIPPED
    assert (lines(warehouse), stock(warehouse)) == ([(2, 1), (0, 1)], [(9, 2), (9, 0)])
    journal = warehouse.database.journal
    assert [unit.package for unit in journal.units_of(order_id(1))[0]] == [2, 2]
    assert [left.number for left in journal.left_of(order_id(1))] == [2]
    assert warehouse.database.lookups.order_by_tracking("1Z1") is None
    assert warehouse.database.lookups.code_holder(CODE) == order_id(1)


def test_SHIP_9_a_void_of_the_second_frees_its_codes_after_an_import_too(
    warehouse: Warehouse, bench: AtBench
) -> None:
    both(warehouse, bench)
    warehouse.bring(told(0, 0, amazon_status="SHIPPED", status=OrderStatus.SHIPPED))
    void(warehouse, bench, 2)
    assert warehouse.database.lookups.code_holder(CODE) is None
    assert (lines(warehouse), stock(warehouse)) == ([(1, 2), (1, 0)], [(8, 1), (10, 1)])
    warehouse.bring(told(0, 0, amazon_status="SHIPPED", status=OrderStatus.SHIPPED, at=LATER + timedelta(1)))
    assert lines(warehouse) == [(1, 2), (1, 0)]
    assert warehouse.status(order_id(1)) is OrderStatus.PARTLY_SHIPPED


def test_SHIP_9_a_void_while_the_second_is_packed_leaves_that_in_its_box(
    warehouse: Warehouse, bench: AtBench
) -> None:
    label(warehouse, bench, 1, is_last=False)
    bench.did(PackageDone(1))
    void(warehouse, bench, 1)
    assert warehouse.status(order_id(1)) is OrderStatus.OPEN
    assert (lines(warehouse), stock(warehouse)) == ([(3, 0), (1, 0)], [(10, 3), (10, 1)])
    assert [unit.package for unit in warehouse.database.journal.units_of(order_id(1))[0]] == [2, 2]
    assert warehouse.database.lookups.claimed_by(order_id(1)) is None


# ---- from the office


def test_SHIP_9_the_office_voids_one_package_and_leaves_the_other(
    warehouse: Warehouse, bench: AtBench
) -> None:
    both(warehouse, bench)
    warehouse.write(
        PurchaseEnded("p-1", PurchaseState.VOIDED, NOW), ParcelVoided(order_id(1), NOW, "0009", "bulk")
    )
    assert warehouse.status(order_id(1)) is OrderStatus.PARTLY_SHIPPED
    assert [left.number for left in warehouse.database.journal.left_of(order_id(1))] == [2]
    assert stock(warehouse) == [(9, 2), (9, 0)]


def test_SHIP_8_a_label_that_the_office_found_is_on_its_own_package(
    warehouse: Warehouse, bench: AtBench
) -> None:
    label(warehouse, bench, 1, is_last=False)
    bench.did(PackageDone(1))
    warehouse.write(PurchaseIntended(replace(a_purchase("p-2", 1), package=2)))
    bench.did(OrderPaused())
    found = ParcelLabelled(order_id(1), "p-2", "", 0, "1Z2", "UPS", "Ground", NOW, "0009")
    warehouse.write(PurchaseEnded("p-2", PurchaseState.BOUGHT, NOW, bought()), found)
    left = warehouse.database.journal.left_of(order_id(1))
    assert [(each.number, each.tracking) for each in left] == [(1, "1Z1"), (2, "1Z2")]
    assert warehouse.status(order_id(1)) is OrderStatus.LABELLED
    assert stock(warehouse) == [(7, 0), (9, 0)]


def test_SHIP_8_a_label_printed_in_the_office_ships_no_order_that_is_not_whole(
    warehouse: Warehouse, bench: AtBench
) -> None:
    label(warehouse, bench, 1, is_last=False)
    bench.did(OrderPaused())
    warehouse.write(ParcelDone(order_id(1), NOW, "0009"))
    assert warehouse.status(order_id(1)) is OrderStatus.PARTLY_SHIPPED


def test_SHIP_8_a_first_label_that_the_office_found_leaves_the_rest_to_be_packed(
    warehouse: Warehouse, bench: AtBench
) -> None:
    warehouse.write(PurchaseIntended(a_purchase("p-1", 1)))
    bench.did(OrderPaused())
    found = ParcelLabelled(order_id(1), "p-1", "", 0, "1Z1", "UPS", "Ground", NOW, "0009")
    warehouse.write(PurchaseEnded("p-1", PurchaseState.BOUGHT, NOW, bought()), found)
    assert warehouse.status(order_id(1)) is OrderStatus.PARTLY_SHIPPED
    assert (lines(warehouse), stock(warehouse)) == ([(1, 2), (1, 0)], [(8, 1), (10, 1)])


def test_TRN_6_a_code_of_a_package_that_has_left_stays_taken(warehouse: Warehouse, bench: AtBench) -> None:
    both(warehouse, bench)
    bench.order_id = ""
    other = an_order(2, line("MSE-01", 1))
    warehouse.bring(other)
    bench.opens(other)
    bench.packs()
    with pytest.raises(Exception, match="code"):
        bench.did(CodeCaptured(1, CODE, CodeForm.AZ))


def test_INV_7_a_last_package_that_gets_no_label_after_all_leaves_the_first_off_the_stock(
    warehouse: Warehouse, bench: AtBench
) -> None:
    label(warehouse, bench, 1, is_last=False)
    bench.did(PackageDone(1), OwnLabelTaken("UPS", "1Z2", 2))
    assert (warehouse.status(order_id(1)), stock(warehouse)) == (OrderStatus.LABELLED, [(7, 0), (9, 0)])
    bench.did(OrderPaused())
    assert warehouse.status(order_id(1)) is OrderStatus.PARTLY_SHIPPED
    assert (lines(warehouse), stock(warehouse)) == ([(1, 2), (1, 0)], [(8, 1), (10, 1)])
    assert [left.number for left in warehouse.database.journal.left_of(order_id(1))] == [1]
