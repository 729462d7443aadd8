"""No read of the scan path walks a table: each plan is a search of an index."""

import importlib
import sqlite3
from contextlib import closing

import pytest

from app.database import items, journal, lookups, order_moves, outbox, pack_units, private
from app.database.statements import Statement
from tests.app.database.warehouse import Warehouse

_SMALL = {"boxes", "order_counts"}  # tables of a dozen rows
_PARTIAL = {"ix_orders_queue", "ix_outbox_due"}  # indexes of what is still to be done alone
_MODULES = (items, journal, lookups, order_moves, outbox, pack_units, private)


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
    walks = [step for step in plan_of(warehouse, text) if step.startswith("SCAN")]
    assert [
        step for step in walks if step.split()[1] not in _SMALL and step.split()[-1] not in _PARTIAL
    ] == []


def test_PACK_1_the_best_order_is_read_from_its_index_alone(warehouse: Warehouse) -> None:
    plan = plan_of(warehouse, lookups._BEST.text)
    assert plan == ["SEARCH order_lines USING COVERING INDEX ix_order_lines_best (item=? AND open_rank>?)"]


def test_the_queue_is_read_in_the_order_of_its_index(warehouse: Warehouse) -> None:
    assert not [step for step in plan_of(warehouse, lookups._QUEUE.text) if "TEMP B-TREE" in step]


def plan_of(warehouse: Warehouse, text: str) -> list[str]:
    with closing(sqlite3.connect(warehouse.path)) as connection:
        nothing = (None,) * text.count("?")
        return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {text}", nothing)]
