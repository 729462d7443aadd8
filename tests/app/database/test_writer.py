"""One thread writes: scans first, then money, then imports."""

import sqlite3
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.database.connection import Connection
from app.database.engine import Readers
from app.database.schema import ensure_schema
from app.database.writer import Writer
from app.ports.errors import Conflict, WriteFailed
from app.ports.storage import Priority
from tests.app.database.warehouse import NOW, Warehouse, an_order

if TYPE_CHECKING:
    from concurrent.futures import Future

LOG_LIMIT = 64 * 1024 * 1024


class Tick:
    """A clock that the test turns."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "packbench.db"
    ensure_schema(path)
    return path


def blocked(writer: Writer) -> tuple[threading.Event, "Future[None]"]:
    """The writer busy with an import until the event is set."""
    release, started = threading.Event(), threading.Event()

    def wait(connection: Connection) -> None:
        started.set()
        release.wait()

    future = writer.submit(Priority.IMPORT, wait)
    started.wait()
    return release, future


def note(order: list[str], what: str, _connection: Connection) -> None:
    order.append(what)


def test_PERF_1_a_scan_is_served_before_a_hundred_waiting_imports(path: Path) -> None:
    writer, order = Writer(path), list[str]()
    release, _ = blocked(writer)
    for number in range(100):
        writer.submit(Priority.IMPORT, partial(note, order, f"import {number}"))
    writer.submit(Priority.MONEY, partial(note, order, "money"))
    writer.submit(Priority.SCAN, partial(note, order, "scan 1"))
    writer.submit(Priority.SCAN, partial(note, order, "scan 2"))
    release.set()
    writer.close()
    assert order[:4] == ["scan 1", "scan 2", "money", "import 0"]
    assert len(order) == 103


def test_imports_are_small_while_scans_come_and_large_when_idle(path: Path) -> None:
    tick = Tick()
    writer = Writer(path, tick)
    assert writer.import_batch == 250
    writer.submit(Priority.SCAN, lambda _: None).result()
    assert writer.import_batch == 25
    tick.now = 4.9
    assert writer.import_batch == 25
    tick.now = 5.1
    assert writer.import_batch == 250
    writer.close()


def test_a_work_that_fails_leaves_nothing_and_holds_up_nobody(path: Path) -> None:
    writer = Writer(path)

    def half(connection: Connection) -> None:
        connection.execute("INSERT INTO groups VALUES ('A', 'half')")
        connection.execute("INSERT INTO groups VALUES ('A', 'again')")

    with pytest.raises(Conflict, match=r"UNIQUE constraint failed: groups\.sku") as caught:
        writer.submit(Priority.SCAN, half).result()
    assert "again" not in str(caught.value)
    count = writer.submit(
        Priority.SCAN, lambda connection: connection.execute("SELECT count(*) FROM groups").fetchone()[0]
    )
    assert count.result() == 0
    writer.close()


def test_an_error_that_is_no_conflict_is_a_failed_write(path: Path) -> None:
    writer = Writer(path)
    with pytest.raises(WriteFailed) as caught:
        writer.submit(Priority.MONEY, lambda connection: connection.execute("no sql")).result()
    assert not isinstance(caught.value, Conflict)
    writer.close()


def test_our_own_bug_comes_back_as_it_is(path: Path) -> None:
    writer = Writer(path)
    with pytest.raises(ZeroDivisionError):
        writer.submit(Priority.MONEY, lambda _: 1 / 0).result()
    writer.close()


def test_a_scan_cancelled_before_its_turn_is_not_written(path: Path) -> None:
    writer, ran = Writer(path), []
    release, _ = blocked(writer)
    scan = writer.submit(Priority.SCAN, lambda _: ran.append("scan"))
    assert scan.cancel()
    release.set()
    writer.close()
    assert ran == []


def test_closing_does_what_was_submitted_and_then_refuses(path: Path) -> None:
    writer, done = Writer(path), []
    release, _ = blocked(writer)
    futures = [writer.submit(Priority.IMPORT, lambda _: done.append(1)) for _ in range(5)]
    release.set()
    writer.close()
    assert len(done) == 5
    assert all(future.done() for future in futures)
    with pytest.raises(WriteFailed, match="closed"):
        writer.submit(Priority.SCAN, lambda _: None).result()
    writer.close()


def test_the_writer_syncs_fully_and_readers_cannot_write(path: Path) -> None:
    writer, readers = Writer(path), Readers(path)

    def pragmas(connection: Connection) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "wal_autocheckpoint")
        return [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names]

    assert writer.submit(Priority.SCAN, pragmas).result() == ["wal", 2, 1, 0]
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        readers().execute("DELETE FROM groups")
    writer.finish()
    readers.close()
    writer.close()
    assert not path.with_name("packbench.db-wal").exists()


def test_PERF_1_the_log_starts_over_during_a_long_import(warehouse: Warehouse) -> None:
    log = warehouse.path.with_name("packbench.db-wal")
    largest = 0
    for start in range(0, 20_000, 500):
        orders = [an_order(number, updated_at=NOW) for number in range(start, start + 500)]
        warehouse.database.imports.upsert_now(orders, {})
        largest = max(largest, log.stat().st_size)
    assert warehouse.rows("SELECT count(*) FROM orders") == [(20_000,)]
    assert largest <= LOG_LIMIT
