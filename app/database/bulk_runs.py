"""Bulk shipping's runs and what became of each order of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from app.database import audit as audit_log
from app.database.connection import Connection
from app.database.engine import Readers
from app.database.lazy import sa
from app.database.order_rows import listed, money
from app.database.shipping_tables import bulk_items, bulk_runs
from app.database.statements import AnyRow, Statement, Values, each, each_but_id, literal, value
from app.database.times import from_micros, maybe_time, to_micros
from app.database.writer import Writer
from app.ports.bulk import BulkItem, ItemState, RunRow, RunState
from app.ports.storage import Audited, Priority
from app.ports.vault import Vault


class SqlBulkRuns:
    """Implements ``BulkRuns``. An item changes with the money that it spends (``BulkNoted``)."""

    def __init__(self, writer: Writer, readers: Readers, vault: Vault) -> None:
        self._writer = writer
        self._readers = readers
        self._vault = vault

    def __repr__(self) -> str:
        return "<SqlBulkRuns>"

    async def add(self, row: RunRow, items: Sequence[BulkItem], audit: Audited) -> None:
        rows = [_values(item) for item in items]

        def work(connection: Connection) -> None:
            _ADD_RUN.run(connection, row.run_id, row.state.value, row.who, to_micros(row.made_at), None)
            _ADD_ITEM.many(connection, rows)
            audit_log.add(connection, audit)

        await self._write(work)

    async def set_state(self, run_id: str, state: RunState, at: datetime, audit: Audited) -> None:
        ended = None if state.is_open else to_micros(at)

        def work(connection: Connection) -> None:
            _STATE.run(connection, state.value, ended, run_id)
            audit_log.add(connection, audit)

        await self._write(work)

    def runs(self, limit: int) -> tuple[RunRow, ...]:
        return tuple(_run(row) for row in _RUNS.all(self._readers(), limit))

    def open_runs(self) -> tuple[RunRow, ...]:
        return tuple(_run(row) for row in _OPEN.all(self._readers()))

    def run(self, run_id: str) -> RunRow | None:
        row = _RUN.one(self._readers(), run_id)
        return None if row is None else _run(row)

    def items(self, run_id: str) -> tuple[BulkItem, ...]:
        return tuple(self._item(row) for row in _ITEMS.all(self._readers(), run_id))

    def _item(self, row: AnyRow) -> BulkItem:
        plain = None if row.words is None else self._vault.open(row.order_id, row.words)
        return BulkItem(
            row.run_id,
            row.position,
            row.order_id,
            row.box,
            row.weight_grams,
            ItemState(row.state),
            listed(row.why),
            "" if plain is None else plain.decode(),
            money(row.cost_amount, row.cost_currency),
            bool(row.is_printed),
        )

    async def _write(self, work: Callable[[Connection], None]) -> None:
        await asyncio.wrap_future(self._writer.submit(Priority.MONEY, work))


def _run(row: AnyRow) -> RunRow:
    made_at, ended_at = from_micros(row.made_at), maybe_time(row.ended_at)
    return RunRow(row.run_id, RunState(row.state), row.who, made_at, ended_at)


def _values(item: BulkItem) -> Values:
    """In the order of the table's columns; new ones have no words yet."""
    why, size = ",".join(item.why), (item.box, item.weight_grams)
    return (item.run_id, item.position, item.order_id, *size, item.state.value, why, None, None, None, False)


def _state() -> sa.Update:
    changed = each(bulk_runs, "state", "ended_at")
    return sa.update(bulk_runs).values(changed).where(bulk_runs.c.run_id == value("which"))


def _open() -> sa.Select[Any]:
    is_open = bulk_runs.c.state.in_([literal("running"), literal("cancelling")])
    return sa.select(bulk_runs).where(is_open).order_by(bulk_runs.c.id)


def _items() -> sa.Select[Any]:
    c = bulk_items.c
    return sa.select(bulk_items).where(c.run_id == value("run")).order_by(c.position)


_ADD_RUN = Statement(lambda: sa.insert(bulk_runs).values(each_but_id(bulk_runs)))
_ADD_ITEM = Statement(lambda: sa.insert(bulk_items).values(each(bulk_items)))
_STATE = Statement(_state)
_RUNS = Statement(lambda: sa.select(bulk_runs).order_by(bulk_runs.c.id.desc()).limit(value("limit")))
_OPEN = Statement(_open)
_RUN = Statement(lambda: sa.select(bulk_runs).where(bulk_runs.c.run_id == value("which")))
_ITEMS = Statement(_items)
