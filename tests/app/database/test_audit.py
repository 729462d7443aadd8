"""The chain of the audit log."""

import sqlite3
from contextlib import closing

import pytest

from app.ports.storage import Audited
from tests.app.database.warehouse import NOW, Warehouse


def noted(warehouse: Warehouse, *whats: str) -> None:
    for what in whats:
        warehouse.write(Audited(NOW, "0003", "bench-1", what, "112-0000001-1234567", "no_label", "unit 1"))


def tamper(warehouse: Warehouse, sql: str) -> None:
    with closing(sqlite3.connect(warehouse.path)) as connection, connection:
        connection.execute(sql)


def test_PPL_4_the_log_tells_who_when_bench_what_and_why(warehouse: Warehouse) -> None:
    noted(warehouse, "code_skipped")
    assert warehouse.database.audited() == [
        Audited(NOW, "0003", "bench-1", "code_skipped", "112-0000001-1234567", "no_label", "unit 1")
    ]


def test_PPL_4_an_untouched_log_verifies(warehouse: Warehouse) -> None:
    assert warehouse.database.verify_audit() is None
    noted(warehouse, "first", "second", "third")
    assert warehouse.database.verify_audit() is None


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE audit SET why = 'nothing' WHERE seq = 2",
        "UPDATE audit SET at = at + 1 WHERE seq = 2",
        "UPDATE audit SET who = '0001' WHERE seq = 2",
        "DELETE FROM audit WHERE seq = 2",
        "UPDATE audit SET hash = zeroblob(32) WHERE seq = 2",
        "UPDATE audit SET previous = zeroblob(32) WHERE seq = 2",
    ],
)
def test_PPL_4_a_change_in_the_middle_is_found_where_it_is(warehouse: Warehouse, sql: str) -> None:
    noted(warehouse, "first", "second", "third")
    tamper(warehouse, sql)
    assert warehouse.database.verify_audit() == 2


def test_PPL_4_rows_that_change_places_are_found(warehouse: Warehouse) -> None:
    noted(warehouse, "first", "second", "third")
    tamper(warehouse, "UPDATE audit SET seq = -seq WHERE seq > 1")
    tamper(warehouse, "UPDATE audit SET seq = 5 + seq WHERE seq < 0")
    assert warehouse.database.verify_audit() == 2
