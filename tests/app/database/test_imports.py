"""Orders from Amazon: nothing missed, nothing doubled, nothing taken from under a bench."""

import asyncio
from datetime import timedelta

import pytest

from app.database.bulk import REST
from app.database.engine import Readers
from app.database.imports import SqlOrderImport
from app.database.items import Items
from app.domain.order import Buyer, OrderStatus, Recipient, Window
from app.domain.packing.events import OrderDone, OrderPaused, OrderShorted
from app.domain.packing.reasons import ShortReason
from app.ports.storage import Counts, Priority
from tests.app.database.warehouse import NOW, STORE, Warehouse, an_order, line, order_id

LATER = NOW + timedelta(minutes=5)
OTHER_ADDRESS = Recipient(name="Recipient One", line1="2 Mill Road", city="Riverton")


def test_ORD_1_orders_lines_and_cursor_are_stored_together(warehouse: Warehouse) -> None:
    orders = [an_order(number, line("MSE-01"), line("NBK-A5", 2)) for number in range(1, 61)]
    assert warehouse.database.imports.cursor(STORE) is None
    asyncio.run(warehouse.database.imports.upsert(orders, {STORE: LATER}))
    assert warehouse.database.imports.cursor(STORE) == LATER
    assert warehouse.rows("SELECT count(*), sum(units) FROM orders") == [(60, 180)]
    assert warehouse.rows("SELECT count(*) FROM order_lines") == [(120,)]


def test_ORD_1_the_same_page_twice_doubles_nothing(warehouse: Warehouse) -> None:
    orders = [an_order(number, line("MSE-01"), line("NBK-A5")) for number in range(1, 4)]
    warehouse.bring(*orders)
    warehouse.bring(*orders, orders[0], cursor=LATER)
    assert warehouse.rows("SELECT count(*) FROM orders") == [(3,)]
    assert warehouse.rows("SELECT count(*) FROM order_lines") == [(6,)]
    assert warehouse.database.lookups.counts(NOW).open == 3


def test_the_cursor_moves_only_when_given_and_without_orders_too(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1), cursor=NOW)
    warehouse.bring(an_order(2))
    assert warehouse.database.imports.cursor(STORE) == NOW
    warehouse.bring(cursor=LATER)
    assert warehouse.database.imports.cursor(STORE) == LATER


def test_ORD_1_older_news_never_overwrites_newer(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1, line("MSE-01", 2), updated_at=LATER))
    warehouse.bring(an_order(1, line("MSE-01", 9), status=OrderStatus.CANCELLED))
    stored = warehouse.database.lookups.order(order_id(1))
    assert stored is not None
    assert (stored.status, stored.lines[0].quantity, stored.updated_at) == (OrderStatus.OPEN, 2, LATER)


def test_of_two_news_in_one_page_the_newer_counts(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1, line("MSE-01", 2), updated_at=LATER), an_order(1, line("MSE-01", 9)))
    stored = warehouse.database.lookups.order(order_id(1))
    assert stored is not None
    assert stored.lines[0].quantity == 2


def test_changed_lines_replace_the_old_ones(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1, line("MSE-01", 2), line("NBK-A5")))
    warehouse.bring(an_order(1, line("NBK-A5", 3), updated_at=LATER))
    stored = warehouse.database.lookups.order(order_id(1))
    assert stored is not None
    assert [(each.sku, each.quantity) for each in stored.lines] == [("NBK-A5", 3)]
    assert warehouse.database.lookups.best_open_order("MSE-01") is None


@pytest.mark.parametrize(
    ("before", "amazon", "after"),
    [
        (OrderStatus.PENDING, OrderStatus.OPEN, OrderStatus.OPEN),
        (OrderStatus.PENDING, OrderStatus.CANCELLED, OrderStatus.CANCELLED),
        (OrderStatus.OPEN, OrderStatus.CANCELLED, OrderStatus.CANCELLED),
        (OrderStatus.OPEN, OrderStatus.SHIPPED, OrderStatus.SHIPPED),
        (OrderStatus.SHIPPED, OrderStatus.OPEN, OrderStatus.SHIPPED),
        (OrderStatus.CANCELLED, OrderStatus.OPEN, OrderStatus.CANCELLED),
        (OrderStatus.OPEN, OrderStatus.PENDING, OrderStatus.OPEN),
    ],
)
def test_ORD_2_the_status_follows_amazon(
    warehouse: Warehouse, before: OrderStatus, amazon: OrderStatus, after: OrderStatus
) -> None:
    warehouse.bring(an_order(1, status=before))
    warehouse.bring(an_order(1, status=amazon, updated_at=LATER))
    assert warehouse.status(order_id(1)) is after
    counted = warehouse.rows("SELECT status FROM order_counts WHERE n <> 0")
    assert counted == [(after.value,)]


@pytest.mark.parametrize(
    ("amazon", "after"),
    [(OrderStatus.OPEN, OrderStatus.ON_HOLD), (OrderStatus.CANCELLED, OrderStatus.CANCELLED)],
)
def test_an_order_on_hold_stays_there_until_amazon_ends_it(
    warehouse: Warehouse, amazon: OrderStatus, after: OrderStatus
) -> None:
    warehouse.bring(an_order(1))
    bench = warehouse.bench()
    bench.opens(an_order(1))
    bench.did(OrderShorted(ShortReason.NOT_FOUND))
    warehouse.bring(an_order(1, status=amazon, updated_at=LATER))
    assert warehouse.status(order_id(1)) is after


def test_what_amazon_changes_waits_while_a_bench_has_the_order(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1))
    bench = warehouse.bench()
    bench.opens(an_order(1))
    changed = line("MSE-01", 5, cancel_requested=True, item="MSE-01")
    warehouse.bring(
        an_order(
            1,
            changed,
            updated_at=LATER,
            amazon_status="UNSHIPPED",
            recipient=OTHER_ADDRESS,
            programs=("PRIME",),
        )
    )
    held = warehouse.database.lookups.order(order_id(1))
    assert held is not None
    assert (held.status, held.amazon_status, held.updated_at) == (OrderStatus.PACKING, "UNSHIPPED", LATER)
    assert (held.lines[0].quantity, held.cancel_requested, held.programs) == (1, True, ())
    bench.did(OrderPaused())
    freed = warehouse.database.lookups.order(order_id(1))
    assert freed is not None
    assert (freed.status, freed.lines, freed.programs) == (OrderStatus.OPEN, (changed,), ("PRIME",))
    assert warehouse.database.private.recipient(order_id(1)) == OTHER_ADDRESS
    assert warehouse.database.lookups.best_open_order("MSE-01") is None


def test_an_order_cancelled_on_the_bench_is_cancelled_when_the_bench_lets_go(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1))
    bench = warehouse.bench()
    bench.opens(an_order(1))
    warehouse.bring(an_order(1, status=OrderStatus.CANCELLED, amazon_status="CANCELLED", updated_at=LATER))
    assert warehouse.status(order_id(1)) is OrderStatus.PACKING
    bench.did(OrderPaused())
    assert warehouse.status(order_id(1)) is OrderStatus.CANCELLED
    assert warehouse.database.lookups.queue(5) == ()


def test_an_order_shipped_here_is_shipped_whatever_amazon_still_says(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1))
    bench = warehouse.bench()
    bench.opens(an_order(1))
    bench.did(OrderDone())
    warehouse.bring(an_order(1, updated_at=LATER))
    assert warehouse.status(order_id(1)) is OrderStatus.SHIPPED


def test_LIST_7_an_order_of_an_unknown_listing_is_in_review_until_it_is_mapped(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1, line("NEW-1")), an_order(2, line("NEW-1"), line("NEW-2")))
    waiting = warehouse.database.lookups.order(order_id(1))
    assert waiting is not None
    assert (waiting.status, waiting.review_reason) == (OrderStatus.REVIEW, "not_mapped")
    assert warehouse.database.lookups.best_open_order("NEW-1") is None
    new = {"products": [{"sku": "NEW-1", "name": "New thing"}]}
    warehouse.database.import_catalogue_now(new, str)
    freed = warehouse.database.lookups.order(order_id(1))
    assert freed is not None
    assert (freed.status, freed.review_reason) == (OrderStatus.OPEN, "")
    assert warehouse.status(order_id(2)) is OrderStatus.REVIEW
    assert warehouse.database.lookups.best_open_order("NEW-1") == order_id(1)
    counts = warehouse.database.lookups.counts(NOW)
    assert (counts.open, counts.review) == (1, 1)


def test_what_amazon_leaves_out_erases_no_pii(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1))
    warehouse.bring(an_order(1, recipient=None, buyer=None, updated_at=LATER))
    assert warehouse.database.private.buyer(order_id(1)) == Buyer(
        name="Buyer One", email="buyer@marketplace.example"
    )
    recipient = warehouse.database.private.recipient(order_id(1))
    assert recipient is not None
    assert recipient.city == "Springfield"


def test_an_order_without_pii_opens_to_none(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1, recipient=None, buyer=None))
    private = warehouse.database.private
    assert (private.recipient(order_id(1)), private.buyer(order_id(1))) == (None, None)
    assert private.recipient(order_id(2)) is None


def test_counts_agree_with_the_orders_after_many_changes(warehouse: Warehouse) -> None:
    statuses = [OrderStatus.OPEN, OrderStatus.PENDING, OrderStatus.SHIPPED, OrderStatus.CANCELLED]
    for turn in range(4):
        at = NOW + timedelta(minutes=turn)
        warehouse.bring(
            *[
                an_order(n, status=statuses[(n + turn) % 4], updated_at=at, ship_by=Window())
                for n in range(30)
            ]
        )
    kept = dict(warehouse.rows("SELECT status, sum(n) FROM order_counts GROUP BY status HAVING sum(n) <> 0"))
    assert kept == dict(warehouse.rows("SELECT status, count(*) FROM orders GROUP BY status"))
    assert warehouse.database.lookups.counts(NOW) != Counts()


def test_an_import_rests_between_its_batches_while_scans_come_and_only_then(warehouse: Warehouse) -> None:
    database, rests = warehouse.database, list[float]()
    readers = Readers(database.path)
    imports = SqlOrderImport(database.writer, readers, warehouse.vault, Items(), rests.append)
    imports.upsert_now([an_order(number) for number in range(1, 31)], {})
    assert rests == []
    database.writer.submit(Priority.SCAN, lambda _: None).result()
    imports.upsert_now([an_order(number) for number in range(31, 91)], {})
    assert rests == [REST] * 3
    imports.close()
    assert warehouse.rows("SELECT count(*) FROM orders") == [(90,)]
