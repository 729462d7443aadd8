"""The benchmark's warehouse."""

from random import Random

from app.database.seed import made_orders, seed_listings, seed_orders
from app.domain.retention import ended_before
from app.ports.listings import ListingFilter, Show
from tests.app.database.warehouse import NOW, Warehouse


def test_PERF_1_seeded_orders_are_real_ones(warehouse: Warehouse) -> None:
    warehouse.database.close()
    seed_orders(warehouse.path, warehouse.vault, 5000, NOW)
    warehouse.keys.close()
    with Warehouse(warehouse.folder) as again:
        assert again.rows("SELECT count(*) FROM orders") == [(5000,)]
        counts = again.database.lookups.counts(NOW)
        assert 50 < counts.open < 150
        row = again.database.lookups.queue(1)[0]
        recipient = again.database.private.recipient(row.order_id)
        assert recipient is not None
        assert recipient.country == "US"
        wrong = "SELECT count(*) FROM orders WHERE (recipient IS NULL) <> (purged_at IS NOT NULL)"
        assert again.rows(wrong) == [(0,)]
        assert again.database.due_purges.due(ended_before(NOW, days_early=1), 1) == ()
        purged = int(again.rows("SELECT count(*) FROM orders WHERE purged_at IS NOT NULL")[0][0])
        assert 4200 < purged < 4800
        assert again.rows("PRAGMA integrity_check") == [("ok",)]


def test_PERF_8_seeded_listings_can_be_found_and_leave_the_orders_open(warehouse: Warehouse) -> None:
    warehouse.database.close()
    seed_orders(warehouse.path, warehouse.vault, 500, NOW)
    seed_listings(warehouse.path, 2000, NOW)
    warehouse.keys.close()
    with Warehouse(warehouse.folder) as again:
        counts = again.database.listings.counts(ListingFilter())
        assert counts[Show.ALL] == 2000
        assert 500 < counts[Show.FBA] < 700
        assert 50 < counts[Show.UNMAPPED] < 150
        assert again.database.listings.counts(ListingFilter(text="b0"))[Show.ALL] == 2000
        assert again.database.lookups.counts(NOW).review == 0


def test_the_same_seed_gives_the_same_orders() -> None:
    first, second = (list(made_orders(["A", "B", "C", "D"], 50, NOW, Random(7))) for _ in range(2))  # noqa: S311  # repeatable
    assert first == second
    assert len({order.order_id for order in first}) == 50
