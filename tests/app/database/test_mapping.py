"""Which product an order line means, and what happens to orders when that changes (LIST-7)."""

from datetime import timedelta

import pytest

from app.domain.listing import Mapping
from app.domain.order import Order, OrderStatus
from app.domain.packing.events import LabelBought, LabelVoided, OrderPaused, OrderShorted
from app.domain.packing.reasons import ParcelAt, ShortReason
from app.ports.listings import ListingKey
from app.ports.storage import StatusSet
from tests.app.database.office import (
    AUDIT,
    CA_STORE,
    LATER,
    a_listing,
    done,
    levels,
    listed,
    mapped,
)
from tests.app.database.warehouse import NOW, STORE, Warehouse, an_order, line, order_id


def order(warehouse: Warehouse, number: int = 1) -> Order:
    found = warehouse.database.lookups.order(order_id(number))
    assert found is not None
    return found


def standing(warehouse: Warehouse, number: int = 1) -> tuple[str, str, str, int]:
    """Status, reason, and what the first line means."""
    found = order(warehouse, number)
    first = found.lines[0]
    return found.status.value, found.review_reason, first.item, first.item_units


def counted(warehouse: Warehouse) -> dict[str, int]:
    return dict(warehouse.rows("SELECT status, sum(n) FROM order_counts GROUP BY status HAVING sum(n) <> 0"))


def test_LIST_7_a_listing_decides_and_without_one_the_sku_of_a_product(warehouse: Warehouse) -> None:
    listed(warehouse, a_listing("NBK-A5"), a_listing("LST-1"), a_listing("LST-2"))
    mapped(warehouse, "LST-1", Mapping("MSE-01", 3))
    mapped(warehouse, "LST-2", Mapping("SET-DESK", is_group=True))
    skus = ("MSE-01", "NBK-A5", "LST-1", "LST-2", "SET-DESK", "NOTHING")
    warehouse.bring(*[an_order(number, line(sku)) for number, sku in enumerate(skus, 1)])
    warehouse.bring(an_order(7, line("NBK-A5"), store_id=CA_STORE))
    assert [standing(warehouse, number) for number in range(1, 8)] == [
        ("open", "", "MSE-01", 1),
        ("review", "not_mapped", "", 1),
        ("open", "", "MSE-01", 3),
        ("open", "", "SET-DESK", 1),
        ("open", "", "SET-DESK", 1),
        ("review", "not_mapped", "", 1),
        ("open", "", "NBK-A5", 1),
    ]


def test_LIST_7_mapping_frees_the_orders_that_wait_for_it_at_once(warehouse: Warehouse) -> None:
    listed(warehouse, a_listing("LST-1"), a_listing("LST-2"))
    warehouse.bring(
        an_order(1, line("LST-1", 2)),
        an_order(2, line("LST-1"), line("LST-2")),
        an_order(3, line("LST-1"), status=OrderStatus.PENDING),
        an_order(4, line("LST-1"), amazon_status="PARTIALLY_SHIPPED"),
        an_order(5, line("LST-1"), store_id=CA_STORE),
    )
    assert counted(warehouse) == {"review": 4, "pending": 1}
    assert mapped(warehouse, "LST-1", Mapping("MSE-01", 2)) == 2
    assert standing(warehouse, 1) == ("open", "", "MSE-01", 2)
    assert standing(warehouse, 2) == ("review", "not_mapped", "MSE-01", 2)
    assert standing(warehouse, 3) == ("pending", "", "MSE-01", 2)
    assert standing(warehouse, 4)[0] == "partly_shipped"
    assert standing(warehouse, 5) == ("review", "not_mapped", "", 1)
    assert counted(warehouse) == {"open": 1, "review": 2, "pending": 1, "partly_shipped": 1}
    assert warehouse.database.lookups.best_open_order("MSE-01") == order_id(1)
    assert levels(warehouse, "MSE-01") == [("", 0, 10)]


def test_LIST_7_unmapping_sends_open_orders_back(warehouse: Warehouse) -> None:
    listed(warehouse, a_listing("LST-1"))
    mapped(warehouse, "LST-1", Mapping("MSE-01"))
    warehouse.bring(an_order(1, line("LST-1")), an_order(2, line("LST-1"), status=OrderStatus.SHIPPED))
    assert mapped(warehouse, "LST-1", None) == 1
    assert standing(warehouse, 1) == ("review", "not_mapped", "", 1)
    assert standing(warehouse, 2)[0] == "shipped"
    assert warehouse.database.lookups.best_open_order("MSE-01") is None
    assert levels(warehouse, "MSE-01") == []
    warehouse.bring(an_order(3, line("LST-1")))
    assert standing(warehouse, 3) == ("review", "not_mapped", "", 1)


def test_LIST_7_another_mapping_changes_what_is_packed(warehouse: Warehouse) -> None:
    listed(warehouse, a_listing("LST-1"))
    mapped(warehouse, "LST-1", Mapping("MSE-01"))
    warehouse.bring(an_order(1, line("LST-1", 2)))
    assert mapped(warehouse, "LST-1", Mapping("NBK-A5", 4)) == 0
    assert standing(warehouse, 1) == ("open", "", "NBK-A5", 4)
    assert (levels(warehouse, "MSE-01"), levels(warehouse, "NBK-A5")) == ([], [("", 0, 8)])
    assert warehouse.database.lookups.best_open_order("NBK-A5") == order_id(1)


def test_LIST_7_a_mapping_to_what_the_catalogue_lacks_waits_for_it(warehouse: Warehouse) -> None:
    listed(warehouse, a_listing("LST-1"))
    mapped(warehouse, "LST-1", Mapping("NEW-1", 2))
    warehouse.bring(an_order(1, line("LST-1")))
    assert standing(warehouse, 1) == ("review", "not_mapped", "", 1)
    warehouse.database.import_catalogue_now({"products": [{"sku": "NEW-1", "name": "New"}]}, str)
    assert standing(warehouse, 1) == ("open", "", "NEW-1", 2)


def test_LIST_7_an_order_on_a_bench_stays_and_follows_when_it_is_let_go(warehouse: Warehouse) -> None:
    listed(warehouse, a_listing("LST-1"))
    mapped(warehouse, "LST-1", Mapping("MSE-01"))
    warehouse.bring(an_order(1, line("LST-1")))
    bench = warehouse.bench()
    bench.opens(order(warehouse))
    assert mapped(warehouse, "LST-1", None) == 0
    assert standing(warehouse) == ("packing", "", "MSE-01", 1)
    bench.did(OrderPaused())
    assert standing(warehouse) == ("review", "not_mapped", "", 1)
    assert mapped(warehouse, "LST-1", Mapping("NBK-A5")) == 1
    assert standing(warehouse) == ("open", "", "NBK-A5", 1)


def test_LIST_7_an_order_on_hold_learns_its_item_and_stays_on_hold(warehouse: Warehouse) -> None:
    listed(warehouse, a_listing("LST-1"))
    mapped(warehouse, "LST-1", Mapping("MSE-01"))
    warehouse.bring(an_order(1, line("LST-1")))
    bench = warehouse.bench()
    bench.opens(order(warehouse))
    bench.did(OrderShorted(ShortReason.NOT_FOUND))
    assert mapped(warehouse, "LST-1", None) == 0
    assert standing(warehouse) == ("on_hold", "", "", 1)
    warehouse.write(StatusSet(order_id(1), OrderStatus.OPEN))
    assert standing(warehouse)[:2] == ("review", "not_mapped")


def test_LIST_7_an_order_whose_label_was_voided_follows_the_mapping_of_that_day(warehouse: Warehouse) -> None:
    listed(warehouse, a_listing("LST-1"))
    mapped(warehouse, "LST-1", Mapping("MSE-01"))
    warehouse.bring(an_order(1, line("LST-1")))
    bench = warehouse.bench()
    bench.opens(order(warehouse))
    bench.did(LabelBought("p-1", "1Z1", "UPS", "Ground"))
    assert mapped(warehouse, "LST-1", Mapping("NBK-A5")) == 0
    bench.did(LabelVoided("p-1", ParcelAt.BENCH))
    assert standing(warehouse) == ("open", "", "NBK-A5", 1)


def test_LIST_7_a_review_for_another_reason_is_not_ended_by_a_mapping(warehouse: Warehouse) -> None:
    listed(warehouse, a_listing("LST-1"))
    warehouse.bring(
        an_order(1, line("LST-1"), status=OrderStatus.REVIEW, review_reason="unknown_status"),
    )
    assert mapped(warehouse, "LST-1", Mapping("MSE-01")) == 0
    assert standing(warehouse) == ("review", "unknown_status", "MSE-01", 1)


def test_LIST_7_many_mappings_are_stored_in_parts_each_with_its_row_of_the_audit_log(
    warehouse: Warehouse,
) -> None:
    skus = [f"L-{number:03d}" for number in range(600)]
    listed(warehouse, *[a_listing(sku) for sku in skus])
    warehouse.bring(*[an_order(number, line(skus[number])) for number in range(0, 600, 100)])
    chosen = [(ListingKey(STORE, sku), Mapping("MSE-01")) for sku in skus]
    assert done(warehouse.database.listings.map(chosen, AUDIT)) == 6
    details = [row.detail for row in warehouse.database.audited()]
    assert details == [
        "(250 of 600, L-000 to L-249)",
        "(250 of 600, L-250 to L-499)",
        "(100 of 600, L-500 to L-599)",
    ]
    assert warehouse.database.verify_audit() is None


def test_LIST_7_a_listing_found_later_decides_with_the_next_word_of_the_order(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1))
    listed(warehouse, a_listing("MSE-01"))
    assert standing(warehouse) == ("open", "", "MSE-01", 1)
    warehouse.bring(an_order(1, updated_at=LATER))
    assert standing(warehouse) == ("review", "not_mapped", "", 1)


def test_LIST_7_a_listing_that_was_created_mapped_frees_its_orders(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1, line("LST-9")))
    done(warehouse.database.listings.save(a_listing("LST-9", mapping=Mapping("MSE-01")), AUDIT))
    assert standing(warehouse) == ("open", "", "MSE-01", 1)


@pytest.mark.parametrize("quantity", [0, 1])
def test_LIST_7_only_lines_that_are_still_to_be_shipped_need_a_mapping(
    warehouse: Warehouse, quantity: int
) -> None:
    listed(warehouse, a_listing("LST-1"))
    warehouse.bring(an_order(1, line("MSE-01"), line("LST-1", quantity)))
    assert standing(warehouse)[0] == ("review" if quantity else "open")
    later = an_order(1, line("MSE-01"), line("LST-1", 0), updated_at=NOW + timedelta(hours=1))
    warehouse.bring(later)
    assert standing(warehouse)[0] == "open"
