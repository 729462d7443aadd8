"""Stock: what lies where, what orders take of it, and what moves it."""

import pytest

from app.domain.catalog import Barcode, BarcodeKind, Group, GroupChild, Product
from app.domain.listing import Mapping
from app.domain.order import Order, OrderLine, OrderStatus
from app.domain.packing.events import LabelBought, LabelVoided, OrderDone, OrderPaused, OwnLabelTaken
from app.domain.packing.reasons import ParcelAt
from app.domain.stock import Movement, Why
from app.domain.stock import Warehouse as Hall
from app.ports.errors import Conflict
from app.ports.stock import StockLine, StockRow
from app.ports.storage import StatusSet
from tests.app.database.office import (
    ADDRESS,
    AUDIT,
    LATER,
    MAIN,
    SOUTH,
    a_listing,
    a_store,
    counted,
    done,
    housed,
    levels,
    listed,
    mapped,
    moving,
    ruled,
    saved,
)
from tests.app.database.warehouse import NOW, PACKER, STORE, AtBench, Warehouse, an_order, line, order_id

LABEL = LabelBought("p-1", "1Z1", "UPS", "Ground")
VOIDED = LabelVoided("p-1", ParcelAt.BENCH)


def told(warehouse: Warehouse, number: int = 1, *lines: OrderLine, **changes: object) -> None:
    warehouse.bring(an_order(number, *lines, updated_at=LATER, **changes))


def whole(warehouse: Warehouse, number: int = 1) -> Order:
    found = warehouse.database.lookups.order(order_id(number))
    assert found is not None
    return found


# ---- taken


@pytest.mark.parametrize(
    ("status", "taken"),
    [
        (OrderStatus.PENDING, 2),
        (OrderStatus.OPEN, 2),
        (OrderStatus.REVIEW, 2),
        (OrderStatus.PARTLY_SHIPPED, 2),
        (OrderStatus.SHIPPED, 0),
        (OrderStatus.CANCELLED, 0),
    ],
)
def test_INV_2_taken_are_the_units_of_pending_and_open_orders(
    warehouse: Warehouse, status: OrderStatus, taken: int
) -> None:
    warehouse.bring(an_order(1, line("MSE-01", 2), status=status))
    assert levels(warehouse, "MSE-01") == ([("", 0, taken)] if taken else [])


def test_INV_2_taken_units_follow_an_order_over_the_bench(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1, line("MSE-01", 2)))
    bench = warehouse.bench()
    bench.opens(whole(warehouse))
    assert levels(warehouse, "MSE-01") == [("", 0, 2)]
    warehouse.write(StatusSet(order_id(1), OrderStatus.PACKED))
    assert levels(warehouse, "MSE-01") == [("", 0, 2)]
    bench.did(LABEL)
    assert levels(warehouse, "MSE-01") == []


def test_INV_2_taken_groups_are_opened_and_multiplied(warehouse: Warehouse) -> None:
    listed(warehouse, a_listing("LST-1"))
    mapped(warehouse, "LST-1", Mapping("SET-DESK", 2, is_group=True))
    warehouse.bring(an_order(1, line("LST-1", 3)), an_order(2, line("PEN-3")), an_order(3, line("SET-DESK")))
    assert levels(warehouse, "PEN-3") == [("", 0, 15)]  # 3 × 2 sets of 2, one, one set of 2
    assert levels(warehouse, "NBK-A5") == [("", 0, 7)]
    assert levels(warehouse, "SET-DESK") == []


def test_INV_2_taken_are_counted_by_the_warehouse_that_the_order_ships_from(warehouse: Warehouse) -> None:
    housed(warehouse, MAIN, SOUTH)
    counted(warehouse, "MSE-01", 9)
    warehouse.bring(an_order(1, line("MSE-01", 2), warehouse="SOUTH"), an_order(2, line("MSE-01", 3)))
    assert levels(warehouse, "MSE-01") == [("", 0, 3), ("MAIN", 9, 0), ("SOUTH", 0, 2)]


def test_INV_2_taken_is_what_the_order_still_needs(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1, line("MSE-01", 5), line("NBK-A5", 0)))
    told(warehouse, 1, line("MSE-01", 3))
    assert (levels(warehouse, "MSE-01"), levels(warehouse, "NBK-A5")) == ([("", 0, 3)], [])


def test_every_asked_sku_is_answered(warehouse: Warehouse) -> None:
    skus = [f"S-{number}" for number in range(600)]
    assert warehouse.database.stock.levels([*skus, "S-1"]) == dict.fromkeys(skus, ())


# ---- shipping and voiding


@pytest.fixture
def stocked(warehouse: Warehouse) -> Warehouse:
    """10 mice and 10 pens in the main hall, an order of 2 mice and a set."""
    housed(warehouse)
    for sku in ("MSE-01", "PEN-3", "NBK-A5"):
        counted(warehouse, sku, 10)
    warehouse.bring(an_order(1, line("MSE-01", 2), line("SET-DESK")))
    return warehouse


@pytest.fixture
def bench(stocked: Warehouse) -> AtBench:
    bench = stocked.bench()
    bench.opens(whole(stocked))
    return bench


def on_hand(warehouse: Warehouse) -> tuple[int, int, int]:
    found = warehouse.database.stock.levels(["MSE-01", "PEN-3", "NBK-A5"])
    mice, pens, books = (sum(level.on_hand for level in found[sku]) for sku in found)
    return mice, pens, books


def test_INV_7_a_label_takes_the_units_off_stock_once(stocked: Warehouse, bench: AtBench) -> None:
    assert on_hand(stocked) == (10, 10, 10)
    bench.did(LABEL)
    assert on_hand(stocked) == (7, 8, 9)
    bench.did(OrderDone())
    told(stocked, 1, line("MSE-01", 0), status=OrderStatus.SHIPPED)
    assert on_hand(stocked) == (7, 8, 9)
    newest = stocked.database.stock.movements("MSE-01", 1)
    assert newest == (Movement("MSE-01", "MAIN", -3, Why.SHIPPED, PACKER.user_id, NOW, order_id(1)),)


def test_INV_7_shipping_without_a_label_of_ours_takes_them_off_too(
    stocked: Warehouse, bench: AtBench
) -> None:
    bench.did(OrderDone())
    assert on_hand(stocked) == (7, 8, 9)


@pytest.mark.parametrize("is_out", [False, True])
def test_INV_7_a_void_puts_back_what_was_taken_off(stocked: Warehouse, bench: AtBench, is_out: bool) -> None:
    bench.did(LABEL)
    if is_out:
        bench.did(OrderDone())
        told(stocked, 1, line("MSE-01", 0), line("SET-DESK", 0), status=OrderStatus.SHIPPED)
    bench.did(VOIDED)
    assert on_hand(stocked) == (10, 10, 10)
    assert levels(stocked, "MSE-01") == [("", 0, 3), ("MAIN", 10, 0)]
    assert [movement.why for movement in stocked.database.stock.movements("PEN-3", 3)] == [
        Why.VOIDED,
        Why.SHIPPED,
        Why.COUNTED,
    ]
    bench.opens(whole(stocked), next_unit=3)
    bench.did(LabelBought("p-2", "1Z2", "UPS", "Ground"))
    assert on_hand(stocked) == (7, 8, 9)


def test_INV_7_a_void_puts_back_where_it_came_from_whatever_the_mapping_says_by_then(
    warehouse: Warehouse,
) -> None:
    housed(warehouse, MAIN, SOUTH)
    saved(warehouse, a_store(allocation=ruled("SOUTH")))
    listed(warehouse, a_listing("LST-1"))
    mapped(warehouse, "LST-1", Mapping("MSE-01", 4))
    warehouse.bring(an_order(1, line("LST-1")))
    bench = warehouse.bench()
    bench.opens(whole(warehouse))
    bench.did(LABEL)
    assert levels(warehouse, "MSE-01") == [("SOUTH", -4, 0)]
    saved(warehouse, a_store(allocation=ruled("MAIN")))
    mapped(warehouse, "LST-1", Mapping("NBK-A5"))
    bench.did(VOIDED)
    assert levels(warehouse, "MSE-01") == [("SOUTH", 0, 0)]
    assert levels(warehouse, "NBK-A5") == [("", 0, 1)]


def test_INV_7_an_own_label_that_is_let_go_again_is_put_back(stocked: Warehouse, bench: AtBench) -> None:
    bench.did(OwnLabelTaken("UPS", "1Z9"))
    assert on_hand(stocked) == (7, 8, 9)
    bench.did(OrderPaused())
    assert stocked.status(order_id(1)) is OrderStatus.OPEN
    assert on_hand(stocked) == (10, 10, 10)


def test_INV_7_a_voided_parcel_of_a_cancelled_order_is_back_on_stock_and_takes_nothing(
    stocked: Warehouse, bench: AtBench
) -> None:
    bench.did(LABEL)
    told(stocked, 1, line("MSE-01", 0), status=OrderStatus.CANCELLED, amazon_status="CANCELLED")
    bench.did(VOIDED)
    assert stocked.status(order_id(1)) is OrderStatus.CANCELLED
    assert on_hand(stocked) == (10, 10, 10)
    assert levels(stocked, "MSE-01") == [("MAIN", 10, 0)]


def test_INV_7_a_refused_confirmation_brings_nothing_back_and_takes_nothing_twice(
    stocked: Warehouse, bench: AtBench
) -> None:
    bench.did(LABEL, OrderDone())
    stocked.write(StatusSet(order_id(1), OrderStatus.REVIEW))
    assert on_hand(stocked) == (7, 8, 9)
    assert levels(stocked, "MSE-01") == [("MAIN", 7, 0)]
    stocked.write(StatusSet(order_id(1), OrderStatus.SHIPPED))
    assert on_hand(stocked) == (7, 8, 9)
    stocked.write(StatusSet(order_id(1), OrderStatus.REVIEW))
    stocked.write(StatusSet(order_id(1), OrderStatus.OPEN))
    assert on_hand(stocked) == (10, 10, 10)
    assert levels(stocked, "MSE-01") == [("", 0, 3), ("MAIN", 10, 0)]


def test_INV_7_an_order_that_was_shipped_elsewhere_comes_off_once_it_was_taken(stocked: Warehouse) -> None:
    told(stocked, 1, line("MSE-01", 0), line("SET-DESK", 0), status=OrderStatus.SHIPPED)
    assert on_hand(stocked) == (7, 8, 9)
    told(stocked, 2, line("MSE-01", 0), status=OrderStatus.SHIPPED)
    assert on_hand(stocked) == (7, 8, 9)
    newest = stocked.database.stock.movements("PEN-3", 1)
    assert newest == (Movement("PEN-3", "MAIN", -2, Why.SHIPPED, "amazon", LATER, order_id(1)),)


def test_INV_7_a_part_that_was_shipped_elsewhere_comes_off_and_the_rest_stays_taken(
    stocked: Warehouse,
) -> None:
    told(stocked, 1, line("MSE-01", 2), line("SET-DESK", 0), status=OrderStatus.PARTLY_SHIPPED)
    assert on_hand(stocked) == (9, 8, 9)
    assert levels(stocked, "MSE-01") == [("", 0, 2), ("MAIN", 9, 0)]
    bench = stocked.bench()
    bench.opens(whole(stocked))
    bench.did(LABEL)
    assert on_hand(stocked) == (7, 8, 9)
    bench.did(VOIDED)
    assert on_hand(stocked) == (9, 8, 9)


def test_INV_7_a_buyer_who_takes_less_moves_no_stock(stocked: Warehouse) -> None:
    told(stocked, 1, line("MSE-01", 1))
    assert on_hand(stocked) == (10, 10, 10)
    told(stocked, 1, line("MSE-01", 0), status=OrderStatus.CANCELLED)
    assert on_hand(stocked) == (10, 10, 10)
    assert levels(stocked, "MSE-01") == [("MAIN", 10, 0)]


def test_INV_7_without_a_warehouse_nothing_is_counted(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1))
    bench = warehouse.bench()
    bench.opens(whole(warehouse))
    bench.did(LABEL, VOIDED)
    assert warehouse.rows("SELECT count(*) FROM stock_movements") == [(0,)]


def test_INV_7_the_orders_own_warehouse_comes_before_the_stores(warehouse: Warehouse) -> None:
    housed(warehouse, MAIN, SOUTH)
    saved(warehouse, a_store(allocation=ruled("MAIN")))
    warehouse.bring(an_order(1, warehouse="SOUTH"), an_order(2))
    for number in (1, 2):
        bench = warehouse.bench(f"bench-{number}")
        bench.opens(whole(warehouse, number))
        bench.did(LABEL)
    assert levels(warehouse, "MSE-01") == [("MAIN", -1, 0), ("SOUTH", -1, 0)]


# ---- what changed


def test_INV_2_changed_levels_are_told_since_a_version(stocked: Warehouse) -> None:
    stock = stocked.database.stock
    version, everything = stock.levels_changed(0)
    assert everything is None
    assert stock.levels_changed(version) == (version, frozenset())
    assert stock.levels_changed(version + 1) == (version, None)
    stocked.bring(an_order(2, line("NBK-A5")))
    after_order, changed = stock.levels_changed(version)
    assert (after_order > version, changed) == (True, frozenset({"NBK-A5"}))
    stocked.bring(an_order(2, line("NBK-A5"), updated_at=LATER, programs=("PRIME",)))
    assert stock.levels_changed(after_order)[1] == frozenset()
    stocked.bring(an_order(3, line("NBK-A5"), status=OrderStatus.SHIPPED))
    assert stock.levels_changed(after_order)[1] == frozenset()


def test_INV_2_each_kind_of_change_is_told_as_products(stocked: Warehouse) -> None:
    stock, database = stocked.database.stock, stocked.database

    def since(version: int) -> set[str]:
        return set(stock.levels_changed(version)[1] or ())

    def now() -> int:
        return stock.levels_changed(0)[0]

    at = now()
    stocked.bring(an_order(2, line("SET-DESK")))
    assert since(at) == {"MSE-01", "NBK-A5", "PEN-3"}
    at = now()
    counted(stocked, "TWL-B", 3)
    assert since(at) == {"TWL-B"}
    listed(stocked, a_listing("LST-1"))
    at = now()
    mapped(stocked, "LST-1", Mapping("TWL-B"))
    assert since(at) == {"TWL-B"}
    at = now()
    mapped(stocked, "LST-1", Mapping("MSE-01"))
    assert since(at) == {"TWL-B", "MSE-01"}
    at = now()
    smaller = {"sku": "SET-DESK", "name": "Desk set", "children": [{"sku": "TWL-B", "quantity": 1}]}
    products = [{"sku": "TWL-B", "name": "Towel"}]
    database.import_catalogue_now({"products": products, "groups": [smaller]}, str)
    assert since(at) == {"MSE-01", "NBK-A5", "PEN-3", "TWL-B"}
    bench = stocked.bench()
    bench.opens(whole(stocked))
    at = now()
    bench.did(LABEL)
    assert since(at) == {"MSE-01", "TWL-B"}


# ---- the manager's side


def test_INV_8_movements_change_or_set_the_level_all_or_nothing(warehouse: Warehouse) -> None:
    housed(warehouse, MAIN, SOUTH)
    movements = [
        moving("MSE-01", 10, Why.COUNTED),
        moving("MSE-01", 5, Why.RECEIVED),
        moving("MSE-01", -2, Why.DAMAGED, note="fell"),
        moving("MSE-01", 7, Why.IMPORTED, "SOUTH"),
    ]
    done(warehouse.database.stock.move(movements, AUDIT))
    assert levels(warehouse, "MSE-01") == [("MAIN", 13, 0), ("SOUTH", 7, 0)]
    assert warehouse.database.stock.movements("MSE-01", 9) == tuple(reversed(movements))
    assert len(warehouse.database.stock.movements("MSE-01", 2)) == 2
    assert len(warehouse.database.audited()) == 3  # two halls, one move


def test_INV_1_a_warehouse_is_kept_with_its_address(warehouse: Warehouse) -> None:
    hall = Hall("EAST", "East hall", "America/New_York", ADDRESS)
    housed(warehouse, MAIN, hall)
    assert warehouse.database.stock.warehouses() == (hall, MAIN)
    renamed = Hall("EAST", "East", "UTC", ADDRESS)
    housed(warehouse, renamed)
    assert warehouse.database.stock.warehouses() == (renamed, MAIN)


NEW = Product(
    "NEW-1",
    "New thing",
    (Barcode("4006381333931", BarcodeKind.EAN),),
    weight_grams=120,
    size_mm=(100, 50, 20),
)
BOTH = Group("SET-NEW", "New set", (GroupChild("NEW-1", 2), GroupChild("MSE-01", 1)))


def test_INV_1_a_checked_list_is_stored_whole_and_frees_waiting_orders(warehouse: Warehouse) -> None:
    housed(warehouse)
    warehouse.bring(an_order(1, line("NEW-1")), an_order(2, line("SET-NEW")))
    lines = [
        StockLine(2, NEW, movements=(moving("NEW-1", 8, Why.IMPORTED),), is_new=True),
        StockLine(3, group=BOTH, is_new=True),
    ]
    done(warehouse.database.stock.store(lines, AUDIT))
    assert warehouse.database.lookups.product("NEW-1") == NEW
    assert warehouse.database.lookups.group("SET-NEW") == BOTH
    assert [warehouse.status(order_id(number)) for number in (1, 2)] == [OrderStatus.OPEN] * 2
    assert levels(warehouse, "NEW-1") == [("", 0, 3), ("MAIN", 8, 0)]


def test_INV_1_of_a_list_that_cannot_be_stored_nothing_is(warehouse: Warehouse) -> None:
    housed(warehouse)
    taken = Product("NEW-2", "Other", (Barcode("860012300051", BarcodeKind.UPC),))  # the mouse's
    lines = [StockLine(2, NEW, movements=(moving("NEW-1", 8, Why.IMPORTED),)), StockLine(3, taken)]
    with pytest.raises(Conflict):
        done(warehouse.database.stock.store(lines, AUDIT))
    assert warehouse.database.lookups.product("NEW-1") is None
    assert levels(warehouse, "NEW-1") == []


def skus(rows: tuple[StockRow, ...]) -> list[str]:
    return [row.sku for row in rows]


def test_INV_1_products_and_groups_are_listed_by_sku_and_found_by_name_and_barcode(
    warehouse: Warehouse,
) -> None:
    stock = warehouse.database.stock
    first = stock.page("", "", 3)
    assert (len(first), skus(first)) == (3, sorted(skus(first)))
    assert skus(stock.page("", first[-1].sku, 1)) > [first[-1].sku]
    assert skus(stock.page("Wireless mouse, bl", "", 9)) == ["MSE-01"]
    assert "MSE-01" in skus(stock.page("black", "", 9))
    assert skus(stock.page("86001230005", "", 9)) == ["MSE-01"]
    assert skus(stock.page("mse-", "", 9)) == ["MSE-01", "MSE-02"]
    assert stock.page("100%", "", 9) == stock.page("_", "", 9) == ()
    assert [row.group.sku for row in stock.page("set-d", "", 9, groups=True) if row.group] == ["SET-DESK"]


def test_INV_1_a_product_row_has_its_levels_and_counts_tell_what_is_short(warehouse: Warehouse) -> None:
    housed(warehouse, MAIN, SOUTH)
    counted(warehouse, "MSE-01", 4)
    counted(warehouse, "NBK-A5", -1)
    counted(warehouse, "NBK-A5", 5, "SOUTH")
    warehouse.bring(an_order(1))
    (row,) = warehouse.database.stock.page("MSE-01", "", 9)
    assert row.product == warehouse.database.lookups.product("MSE-01")
    assert [(level.warehouse, level.on_hand, level.taken) for level in row.levels] == [
        ("", 0, 1),
        ("MAIN", 4, 0),
    ]
    assert warehouse.database.stock.counts("") == {"products": 24, "groups": 3, "negative": 1, "empty": 22}
    assert warehouse.database.stock.counts("MSE-01") == {
        "products": 1,
        "groups": 0,
        "negative": 0,
        "empty": 0,
    }
    assert warehouse.database.stock.counts("nothing") == {
        "products": 0,
        "groups": 0,
        "negative": 0,
        "empty": 0,
    }


def test_INV_1_products_below_zero_or_gone_have_pages_of_their_own(warehouse: Warehouse) -> None:
    housed(warehouse, MAIN, SOUTH)
    counted(warehouse, "MSE-01", 4)
    counted(warehouse, "MSE-02", 0)
    counted(warehouse, "NBK-A5", -1)
    counted(warehouse, "NBK-A5", 5, "SOUTH")
    counted(warehouse, "CBL-1M", -2)
    stock = warehouse.database.stock
    assert skus(stock.page("", "", 9, show="negative")) == ["CBL-1M", "NBK-A5"]
    assert skus(stock.page("", "CBL-1M", 9, show="negative")) == ["NBK-A5"]
    assert skus(stock.page("nbk", "", 9, show="negative")) == ["NBK-A5"]
    assert skus(stock.page("mse", "", 9, show="empty")) == ["MSE-02"]
    assert len(stock.page("", "", 99, show="empty")) == stock.counts("")["empty"] == 21


def test_LIST_7_a_product_knows_its_listings(warehouse: Warehouse) -> None:
    listed(warehouse, a_listing("A"), a_listing("B"), a_listing("C"))
    mapped(warehouse, "A", Mapping("MSE-01"))
    mapped(warehouse, "C", Mapping("MSE-01", 2))
    assert warehouse.database.stock.listings_of("MSE-01") == ((STORE, "A"), (STORE, "C"))
