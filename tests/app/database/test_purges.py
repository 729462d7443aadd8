"""Personal data that has had its time (PRIV-1)."""

from datetime import timedelta

import pytest

from app.domain.order import OrderStatus, Recipient
from app.domain.packing.events import OrderPaused
from app.ports.orders import OrderFilter
from tests.app.database.office import LATER, done
from tests.app.database.test_privacy import CODE, RECIPIENT, packed, purge
from tests.app.database.warehouse import NOW, Warehouse, an_order, order_id

OLD = NOW - timedelta(days=31)
ENDED = {"status": OrderStatus.SHIPPED, "amazon_status": "SHIPPED"}


def test_PRIV_1_orders_are_due_from_their_end_oldest_first(warehouse: Warehouse) -> None:
    warehouse.bring(
        an_order(1, updated_at=OLD, **ENDED),
        an_order(2, updated_at=OLD - timedelta(days=1), status=OrderStatus.CANCELLED),
        an_order(3, updated_at=NOW, **ENDED),
        an_order(4, updated_at=OLD),
    )
    due = warehouse.database.due_purges.due
    before = NOW - timedelta(days=30)
    assert due(before, 9) == (order_id(2), order_id(1))
    assert due(before, 1) == (order_id(2),)
    warehouse.bring(an_order(1, updated_at=LATER, **ENDED))  # a refund: its end was then, not now
    assert due(before, 9) == (order_id(2), order_id(1))


def test_PRIV_1_an_end_that_is_heard_of_late_was_when_the_last_package_left(warehouse: Warehouse) -> None:
    """The engine was off; a refund made Amazon tell of an order that left long ago."""
    warehouse.bring(an_order(1, updated_at=OLD - timedelta(days=1)))
    warehouse.bring(
        an_order(1, updated_at=NOW, shipped_at=OLD, **ENDED),
        an_order(2, updated_at=NOW, shipped_at=OLD - timedelta(days=1), **ENDED),
        an_order(3, updated_at=NOW, shipped_at=NOW + timedelta(days=9), **ENDED),
        an_order(4, updated_at=NOW, shipped_at=OLD, status=OrderStatus.PARTLY_SHIPPED),
        an_order(5, updated_at=OLD + timedelta(hours=1), shipped_at=NOW, status=OrderStatus.CANCELLED),
    )
    due = warehouse.database.due_purges.due
    assert due(NOW - timedelta(days=30), 9) == (order_id(2), order_id(1), order_id(5))
    assert due(NOW + timedelta(seconds=1), 9) == (order_id(2), order_id(1), order_id(5), order_id(3))


def test_PRIV_1_a_purge_that_was_cut_short_is_known_until_it_is_finished(warehouse: Warehouse) -> None:
    warehouse.bring(*[an_order(number, updated_at=OLD, **ENDED) for number in (1, 2)])
    purges = warehouse.database.due_purges
    done(purges.begin([order_id(1)], NOW))
    done(purges.begin([order_id(1)], LATER))
    assert (purges.purging(), purges.due(NOW, 9)) == ((order_id(1),), (order_id(2),))
    done(purges.finish([order_id(1)], LATER))
    assert (purges.purging(), purges.due(NOW, 9)) == ((), (order_id(2),))
    begun, finished = warehouse.rows("SELECT purging_at, purged_at FROM orders ORDER BY order_id")[0]
    assert finished - begun == timedelta(minutes=5) // timedelta(microseconds=1)


def test_PRIV_1_the_database_forgets_what_is_sealed_and_finds_nothing_the_second_time(
    warehouse: Warehouse,
) -> None:
    packed(warehouse)
    warehouse.bring(an_order(2, recipient=RECIPIENT))
    assert purge(warehouse, order_id(1)) > 0
    assert done(warehouse.database.purge_place.forget([order_id(1), "no such"], NOW)) == 0
    sealed = {
        "SELECT recipient, buyer FROM orders WHERE order_id = '112-0000001-1234567'": [(None, None)],
        "SELECT count(*) FROM held_updates": [(0,)],
        "SELECT count(*) FROM labels": [(0,)],
        "SELECT sealed FROM label_purchases": [(b"",)],
        "SELECT sealed FROM print_jobs": [(b"",)],
        "SELECT sealed, words, state FROM outbox": [(b"", None, "refused")],
        "SELECT secret FROM units": [(None,)],
        "SELECT DISTINCT sealed FROM codes": [(None,)],
    }
    assert {sql: warehouse.rows(sql) for sql in sealed} == sealed
    assert warehouse.database.private.recipient(order_id(2)) == RECIPIENT
    assert warehouse.database.lookups.code_holder(CODE) == order_id(1)


def test_PRIV_1_a_purged_order_is_still_found_by_its_number_and_says_so(warehouse: Warehouse) -> None:
    packed(warehouse)
    purge(warehouse, order_id(1))
    (row,) = warehouse.database.order_list.page(OrderFilter(text=order_id(1)), None, 5)
    assert row.order_id == order_id(1)
    detail = warehouse.database.order_list.detail(order_id(1))
    assert detail is not None
    assert detail.is_purged
    purchases = warehouse.database.purchases
    assert (purchases.label_of("p-1"), purchases.print_data("j-1")) == (None, None)
    assert purchases.purchases_of(order_id(1)) == []


@pytest.mark.parametrize("is_finished", [False, True])
def test_PRIV_1_from_the_beginning_of_its_purge_an_order_gets_nothing_back(
    warehouse: Warehouse, is_finished: bool
) -> None:
    warehouse.bring(an_order(1, recipient=RECIPIENT, updated_at=OLD, **ENDED))
    done(warehouse.database.due_purges.begin([order_id(1)], NOW))
    done(warehouse.database.purge_place.forget([order_id(1)], NOW))
    if is_finished:
        done(warehouse.database.due_purges.finish([order_id(1)], NOW))
    refunded = an_order(1, recipient=RECIPIENT, updated_at=LATER, **ENDED)
    warehouse.bring(refunded)
    assert warehouse.rows("SELECT recipient, buyer FROM orders") == [(None, None)]
    assert warehouse.database.private.recipient(order_id(1)) is None


def test_PRIV_1_what_amazon_tells_of_a_purged_order_on_a_bench_is_held_without_its_buyer(
    warehouse: Warehouse,
) -> None:
    warehouse.bring(an_order(1, recipient=RECIPIENT))
    bench = warehouse.bench()
    bench.opens(an_order(1))
    purge(warehouse, order_id(1))
    moved = Recipient(name="Canary Name", line1="Canary Street 2")
    warehouse.bring(an_order(1, recipient=moved, updated_at=LATER))
    [(sealed,)] = warehouse.rows("SELECT sealed FROM held_updates")
    held = warehouse.vault.open(order_id(1), sealed)
    assert held is not None
    assert b"Canary" not in held
    bench.did(OrderPaused())
    assert warehouse.database.private.recipient(order_id(1)) is None
