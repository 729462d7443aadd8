"""What a scan may mean, looked up."""

import asyncio
from datetime import timedelta

import pytest

from app.domain.catalog import Barcode, BarcodeKind
from app.domain.order import AddressType, OrderStatus, Window
from app.domain.packing.events import LabelBought, OrderDone, OrderShorted
from app.domain.packing.reasons import ShortReason
from app.domain.people import Role
from app.ports.errors import Conflict
from app.ports.storage import Counts, QueueRow, StatusSet
from tests.app.database.warehouse import LEAD, NOW, Warehouse, an_order, line, order_id


@pytest.mark.parametrize(
    "scanned",
    ["860012300051", "0860012300051", "00860012300051", "X00PB01565", "x00pb01565", "B0PB039595", "MSE-01"],
)
def test_a_product_is_found_by_any_padding_and_any_name(warehouse: Warehouse, scanned: str) -> None:
    found = warehouse.database.lookups.product_by_barcode(scanned)
    assert found is not None
    product, units = found
    assert (product.sku, product.name, units) == ("MSE-01", "Wireless mouse, black", 1)
    assert product.barcodes == (Barcode("860012300051", BarcodeKind.UPC, 1),)


def test_a_case_code_counts_its_units(warehouse: Warehouse) -> None:
    found = warehouse.database.lookups.product_by_barcode("10860012300096")
    assert found is not None
    assert (found[0].sku, found[1]) == ("CBL-1M", 6)


def test_an_unknown_barcode_finds_nothing(warehouse: Warehouse) -> None:
    lookups = warehouse.database.lookups
    assert lookups.product_by_barcode("4006381333931") is None
    assert lookups.product("NO-SUCH") is None
    assert lookups.group("MSE-01") is None
    assert lookups.order(order_id(9)) is None
    assert lookups.order_by_tote("T-1") is None
    assert lookups.claimed_by(order_id(9)) is None


def test_a_group_tells_its_children_in_order(warehouse: Warehouse) -> None:
    group = warehouse.database.lookups.group("SET-DESK")
    assert group is not None
    assert [(child.sku, child.quantity) for child in group.children] == [
        ("MSE-01", 1),
        ("NBK-A5", 1),
        ("PEN-3", 2),
    ]


def test_an_order_is_read_back_whole_but_for_its_pii(warehouse: Warehouse) -> None:
    first = line("MSE-01", 2, programs=("TRANSPARENCY",), item="MSE-01")
    order = an_order(1, first, line("NBK-A5", requires_serial=True, item="NBK-A5"))
    warehouse.bring(order)
    stored = warehouse.database.lookups.order(order_id(1))
    assert stored is not None
    assert (stored.recipient, stored.buyer) == (None, None)
    assert (stored.lines, stored.ship_by, stored.purchased_at, stored.updated_at) == (
        order.lines,
        order.ship_by,
        order.purchased_at,
        order.updated_at,
    )


def test_PACK_1_the_best_order_is_the_earliest_then_the_single_unit(warehouse: Warehouse) -> None:
    soon, late = Window(None, NOW + timedelta(hours=1)), Window(None, NOW + timedelta(hours=2))
    warehouse.bring(
        an_order(1, line("MSE-01"), ship_by=late),
        an_order(2, line("MSE-01", 2), ship_by=soon),
        an_order(3, line("MSE-01"), ship_by=soon),
        an_order(4, line("NBK-A5"), ship_by=soon),
    )
    assert warehouse.database.lookups.best_open_order("MSE-01") == order_id(3)


def test_PACK_1_the_best_order_is_also_found_inside_groups(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1, line("SET-DESK")), an_order(2, line("PEN-3")))
    assert warehouse.database.lookups.best_open_order("PEN-3") == order_id(1)


def test_PACK_1_orders_that_a_bench_has_or_that_cannot_be_packed_are_not_best(warehouse: Warehouse) -> None:
    claimed, held = an_order(1), an_order(2)
    cancelling = an_order(3, line("MSE-01", cancel_requested=True))
    warehouse.bring(claimed, held, cancelling, an_order(4, line("MSE-01", 0)), an_order(5))
    warehouse.bench().opens(claimed)
    other = warehouse.bench("bench-2")
    other.opens(held)
    other.did(OrderShorted(ShortReason.NOT_FOUND))
    assert warehouse.database.lookups.best_open_order("MSE-01") == order_id(5)
    assert warehouse.database.lookups.claimed_by(order_id(1)) == "bench-1"
    assert warehouse.database.lookups.claimed_by(order_id(2)) is None


def test_an_order_without_ship_by_comes_last(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1, ship_by=Window()), an_order(2))
    assert warehouse.database.lookups.best_open_order("MSE-01") == order_id(2)
    assert [row.order_id for row in warehouse.database.lookups.queue(9)] == [order_id(2), order_id(1)]


def test_PACK_1_a_tote_finds_its_order_until_the_order_is_shipped(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1), an_order(2))
    for tote in ("T-1", "t-2"):
        asyncio.run(warehouse.database.bind_tote(tote, order_id(1)))
    assert warehouse.database.lookups.order_by_tote("t-1") == order_id(1)
    with pytest.raises(Conflict):
        asyncio.run(warehouse.database.bind_tote("T-2", order_id(2)))
    bench = warehouse.bench()
    bench.opens(an_order(1))
    bench.did(OrderDone())
    assert warehouse.database.lookups.order_by_tote("T-1") is None
    asyncio.run(warehouse.database.bind_tote("T-2", order_id(2)))


def test_a_badge_finds_its_person_and_nothing_else_does(warehouse: Warehouse) -> None:
    lookups = warehouse.database.lookups
    assert lookups.person_by_badge("BDG-LEAD-0003") == LEAD
    assert lookups.person_by_badge("0003") is None
    assert LEAD.roles == (Role.PACKER, Role.LEAD)


def test_PACK_9_a_box_is_found_by_its_barcode(warehouse: Warehouse) -> None:
    box = warehouse.database.lookups.box_by_barcode("BOXPBS01")
    assert box is not None
    assert (box.code, box.length_mm, box.weight_grams) == ("BOX-S", 220, 95)
    assert len(warehouse.database.lookups.boxes()) == 4


def test_a_label_finds_its_order_by_the_tracking_number(warehouse: Warehouse) -> None:
    order = an_order(1)
    warehouse.bring(order)
    bench = warehouse.bench()
    bench.opens(order)
    bench.did(LabelBought("p-1", "1Z999AA10123456784", "UPS", "Ground"))
    assert warehouse.database.lookups.order_by_tracking("1Z999AA10123456784") == order_id(1)
    assert warehouse.database.lookups.order_by_tracking("1Z999AA10123456785") is None


def test_the_queue_shows_what_is_held_and_why_without_pii(warehouse: Warehouse) -> None:
    warehouse.bring(
        an_order(1, programs=("PRIME", "AMAZON_BUSINESS"), address_type=AddressType.COMMERCIAL),
        an_order(2, line("NOT-MAPPED")),
        an_order(3, status=OrderStatus.PENDING),
        an_order(4, status=OrderStatus.SHIPPED),
    )
    first, second = warehouse.database.lookups.queue(10)
    assert first == QueueRow(
        order_id(1),
        OrderStatus.OPEN,
        ("PRIME", "AMAZON_BUSINESS"),
        is_commercial=True,
        ship_by=NOW + timedelta(hours=1),
        units=1,
    )
    assert (second.status, second.review_reason) == (OrderStatus.REVIEW, "not_mapped")
    assert len(warehouse.database.lookups.queue(1)) == 1


def test_the_header_counts_what_every_move_leaves(warehouse: Warehouse) -> None:
    tomorrow = Window(None, NOW + timedelta(days=1))
    orders = [an_order(number) for number in range(1, 5)]
    pending = an_order(5, status=OrderStatus.PENDING, ship_by=tomorrow)
    warehouse.bring(*orders, pending, an_order(6, line("NOT-MAPPED"), ship_by=tomorrow))
    bench = warehouse.bench()
    bench.opens(orders[0])
    bench.did(OrderDone())
    bench.opens(orders[1])
    bench.did(OrderShorted(ShortReason.NOT_FOUND))
    asyncio.run(warehouse.database.journal.write([StatusSet(order_id(3), OrderStatus.PACKED)]))
    assert warehouse.database.lookups.counts(NOW) == Counts(
        shipped_today=1, due_today=4, open=1, pending=1, review=1, on_hold=1, waiting_label=1
    )
    assert warehouse.database.lookups.counts(NOW + timedelta(days=1)).shipped_today == 0
