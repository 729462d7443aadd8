"""No read of the scan path walks a table, and no list of the office: each plan is a search of an index."""

import importlib
import sqlite3
from contextlib import closing

import pytest

from app.database import (
    bulk_runs,
    items,
    journal,
    leaving,
    listing_mapping,
    listing_pages,
    listing_store,
    listings,
    locations,
    lookups,
    manifest_wait,
    order_list,
    order_moves,
    order_pages,
    order_store,
    outbox,
    pack_units,
    parcel_moves,
    private,
    purges,
    remapping,
    returns,
    sharing,
    standing,
    stock_levels,
    stock_moves,
    stores,
    timeline,
    unscanned,
)
from app.database.statements import Statement
from app.ports.listings import Show
from tests.app.database.warehouse import Warehouse

_SMALL = {
    "boxes",
    "pickups",
    "bulk_runs",
    "manifests",
    "order_counts",
    "locations",
    "stores",
    "warehouses",
    "mine",
    "theirs",
}  # a dozen rows
_PARTIAL = {
    "ix_orders_queue",  # what is still to be shipped
    "ix_orders_due",
    "ix_outbox_due",
    "ix_orders_purging",
    "ix_listings_shared",
    "ix_level_changes_version",  # its last row alone
}  # indexes of few rows, read from end to end
_MODULES = (
    bulk_runs,
    items,
    journal,
    leaving,
    parcel_moves,
    listing_mapping,
    listing_pages,
    listing_store,
    listings,
    locations,
    lookups,
    manifest_wait,
    order_list,
    order_moves,
    order_pages,
    order_store,
    outbox,
    pack_units,
    private,
    purges,
    remapping,
    returns,
    sharing,
    standing,
    stock_levels,
    stock_moves,
    stores,
    timeline,
    unscanned,
)


def statements() -> list[tuple[str, str]]:
    named = [
        (f"{module.__name__.rpartition('.')[2]}{name}", each)
        for module in _MODULES
        for name, each in vars(importlib.import_module(module.__name__)).items()
        if isinstance(each, Statement)
    ]
    return [(name, each.text) for name, each in named if each.text.startswith(("SELECT", "UPDATE", "DELETE"))]


@pytest.mark.parametrize(("name", "text"), statements())
def test_PERF_1_no_read_or_change_walks_a_table(warehouse: Warehouse, name: str, text: str) -> None:
    assert [step for step in plan_of(warehouse, text) if is_walk(step)] == []


def is_walk(step: str) -> bool:
    if not step.startswith("SCAN") or "VIRTUAL TABLE INDEX" in step or "CONSTANT ROW" in step:
        return False
    table, index = step.split()[1], step.split()[-1]
    return table not in _SMALL and index not in _PARTIAL and not table.startswith(("anon_", "(subquery"))


def test_PACK_1_the_best_order_is_read_from_its_index_alone(warehouse: Warehouse) -> None:
    plan = plan_of(warehouse, lookups._BEST.text)
    assert plan == ["SEARCH order_lines USING COVERING INDEX ix_order_lines_best (item=? AND open_rank>?)"]


def test_the_queue_is_read_in_the_order_of_its_index(warehouse: Warehouse) -> None:
    assert not [step for step in plan_of(warehouse, lookups._QUEUE.text) if "TEMP B-TREE" in step]


@pytest.mark.parametrize(
    ("flag", "index"),
    [
        ("", "ix_orders_listed"),
        ("prime", "ix_orders_is_prime"),
        ("business", "ix_orders_is_business"),
        ("transparency", "ix_orders_needs_codes"),
        ("cancel_requested", "ix_orders_cancel_requested"),
    ],
)
def test_PERF_8_the_newest_orders_come_in_the_order_of_the_filters_own_index(
    warehouse: Warehouse, flag: str, index: str
) -> None:
    [step] = plan_of(warehouse, order_pages._group(flag, newest=True).text)
    asked = f"{index.removeprefix('ix_orders_')}=? AND " if flag else ""
    where = f"{asked}status=? AND store_id=? AND purchased_at<?"
    assert step == f"SEARCH orders USING COVERING INDEX {index} ({where})"


@pytest.mark.parametrize("flag", ["", "prime", "business", "transparency", "cancel_requested", "late"])
def test_PERF_8_orders_by_ship_by_come_from_an_index_of_what_is_still_to_be_shipped(
    warehouse: Warehouse, flag: str
) -> None:
    step, *rest = plan_of(warehouse, order_pages._group(flag, newest=False).text)
    assert step.startswith("SEARCH orders USING COVERING INDEX ix_orders_due (status=? AND store_id=? AND ")
    assert rest in (
        [],
        ["USE TEMP B-TREE FOR RIGHT PART OF ORDER BY"],
        ["USE TEMP B-TREE FOR LAST TERM OF ORDER BY"],
    )


def test_PERF_8_late_orders_are_counted_from_that_index_alone(warehouse: Warehouse) -> None:
    assert plan_of(warehouse, order_pages._LATE_COUNTS.text)[0].endswith("COVERING INDEX ix_orders_due")
    [step] = [
        step for step in plan_of(warehouse, order_pages._group("late", newest=True).text) if "orders" in step
    ]
    assert "COVERING INDEX ix_orders_due" in step


@pytest.mark.parametrize("show", list(Show))
def test_PERF_8_each_filter_of_the_listings_has_its_index(warehouse: Warehouse, show: Show) -> None:
    index = "ux_listings_key" if show is Show.ALL else f"ix_listings_{show.value}"
    for by in (listing_pages._By.KEY, listing_pages._By.WALK):
        step, *rest = plan_of(warehouse, listing_pages._page(show, by).text)
        assert step == f"SEARCH listings USING INDEX {index} (store_id=? AND sku>?)"
        assert not [each for each in rest if "TEMP B-TREE" in each]
    [step] = plan_of(warehouse, listing_pages._count(show).text)
    assert step == f"SEARCH listings USING COVERING INDEX {index} (store_id=?)"


@pytest.mark.parametrize("show", list(Show))
def test_LIST_6_few_listings_that_a_text_finds_are_looked_up_one_by_one(
    warehouse: Warehouse, show: Show
) -> None:
    first, second, *_ = plan_of(warehouse, listing_pages._page(show, listing_pages._By.MATCHES).text)
    assert first.startswith("SCAN listing_words VIRTUAL TABLE INDEX")
    assert second == "SEARCH listings USING INTEGER PRIMARY KEY (rowid=?)"


def test_INV_2_taken_units_are_summed_from_their_index_alone(warehouse: Warehouse) -> None:
    first = plan_of(warehouse, stock_levels._TAKEN.text)[0]
    assert first.startswith("SEARCH order_lines USING COVERING INDEX ix_order_lines_taken (item=?")
    plan = plan_of(warehouse, stock_levels._TAKEN_IN_GROUPS.text)
    assert "SEARCH group_children USING INDEX ix_group_children_sku (sku=?)" in plan
    assert "SEARCH order_lines USING COVERING INDEX ix_order_lines_taken (item=?)" in plan


def test_orders_that_ended_lately_are_found_by_when_and_not_among_all_that_were_shipped(
    warehouse: Warehouse,
) -> None:
    lately = "SEARCH orders USING INDEX ix_orders_ended (ended_at>? AND ended_at<?)"
    assert plan_of(warehouse, lookups._SHIPPED.text)[0] == lately
    assert plan_of(warehouse, order_list._UNTOLD.text)[0] == lately


def test_PRIV_1_what_is_due_for_the_purge_is_found_without_looking_at_what_is_not(
    warehouse: Warehouse,
) -> None:
    assert plan_of(warehouse, purges._DUE.text) == [
        "SEARCH orders USING INDEX ix_orders_ended (ended_at>? AND ended_at<?)"
    ]


def plan_of(warehouse: Warehouse, text: str) -> list[str]:
    with closing(sqlite3.connect(warehouse.path)) as connection:
        nothing = (None,) * text.count("?")
        return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {text}", nothing)]
