"""Personal data that has had its time: which orders' is due, and the database's part in forgetting it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from app.database.bulk import Bulk
from app.database.connection import Connection
from app.database.engine import Readers
from app.database.lazy import Lazily, sa
from app.database.shipping_tables import bulk_items, shipping_choices
from app.database.statements import Statement, Values, each, literal, value
from app.database.tables import (
    codes,
    held_updates,
    label_purchases,
    labels,
    orders,
    outbox,
    print_jobs,
    units,
)
from app.database.times import to_micros
from app.ports.storage import Priority


class SqlDuePurges:
    """Implements ``DuePurges``."""

    def __init__(self, bulk: Bulk, readers: Readers) -> None:
        self._bulk = bulk
        self._readers = readers

    def __repr__(self) -> str:
        return "<SqlDuePurges>"

    def due(self, ended_before: datetime, limit: int) -> tuple[str, ...]:
        rows = _DUE.all(self._readers(), to_micros(ended_before), limit)
        return tuple(row[0] for row in rows)

    def purging(self) -> tuple[str, ...]:
        return tuple(row[0] for row in _PURGING.all(self._readers()))

    async def begin(self, order_ids: Sequence[str], at: datetime) -> None:
        """Where it was begun before, that stays."""
        await self._set(_BEGIN, order_ids, at)

    async def finish(self, order_ids: Sequence[str], at: datetime) -> None:
        await self._set(_FINISH, order_ids, at)

    async def _set(self, statement: Statement, order_ids: Sequence[str], at: datetime) -> None:
        micros = to_micros(at)

        def part(connection: Connection, some: Sequence[str]) -> None:
            statement.many(connection, [(micros, order_id) for order_id in some])

        await self._bulk.run(Priority.IMPORT, order_ids, part)


class SqlPurgePlace:
    """Implements ``PurgePlace``: the rows of an order lose what is sealed in them; its number, status and
    what was packed stay. Events keep their sealed payload, which no key opens any more.
    """

    name = "database"

    def __init__(self, bulk: Bulk) -> None:
        self._bulk = bulk

    def __repr__(self) -> str:
        return "<SqlPurgePlace>"

    async def forget(self, order_ids: Sequence[str], at: datetime) -> int:
        micros = to_micros(at)

        def part(connection: Connection, some: Sequence[str]) -> int:
            return sum(_forget(connection, order_id, micros) for order_id in some)

        return sum(await self._bulk.run(Priority.IMPORT, order_ids, part))


def _forget(connection: Connection, order_id: str, at: int) -> int:
    row = _PK.one(connection, order_id)
    if row is None:
        return 0
    by_order: list[tuple[Statement, Values]] = [(_UNSENDABLE, (at, order_id))]
    by_order += [(statement, (order_id,)) for statement in (_LABELS, _MESSAGES, *_SEALED)]
    by_number = [(statement, (row[0],)) for statement in (_PRIVATE, _HELD, _UNITS, _CODES)]
    return sum(statement.changed(connection, *values) for statement, values in (*by_order, *by_number))


def _due() -> sa.Select[Any]:
    c = orders.c
    is_kept = c.ended_at.is_not(None) & c.purged_at.is_(None)
    found = sa.select(c.order_id).where(is_kept & c.purging_at.is_(None) & (c.ended_at < value("before")))
    return found.order_by(c.ended_at).limit(value("limit"))


def _purging() -> sa.Select[Any]:
    c = orders.c
    begun = sa.select(c.order_id).where(c.purging_at.is_not(None) & c.purged_at.is_(None))
    return begun.order_by(c.purging_at)


def _begin() -> sa.Update:
    c = orders.c
    first = sa.func.coalesce(c.purging_at, value("at"))
    return sa.update(orders).values(purging_at=first).where(c.order_id == value("order_id"))


def _finish() -> sa.Update:
    return sa.update(orders).values(each(orders, "purged_at")).where(orders.c.order_id == value("order_id"))


def _private() -> sa.Update:
    c = orders.c
    is_there = c.recipient.is_not(None) | c.buyer.is_not(None)
    nothing = {"recipient": sa.null(), "buyer": sa.null()}
    return sa.update(orders).values(nothing).where((c.id == value("pk")) & is_there)


def _unsendable() -> sa.Update:
    """A message that waits can open no more: it leaves the outbox."""
    is_waiting = outbox.c.state.in_([literal("due"), literal("sending")])
    changed = {"state": literal("refused"), "ended_at": value("at")}
    return sa.update(outbox).values(changed).where((outbox.c.order_id == value("order_id")) & is_waiting)


def _messages() -> sa.Update:
    c = outbox.c
    is_there = (c.sealed != _EMPTY) | c.words.is_not(None)
    emptied = {"sealed": _EMPTY, "words": sa.null()}
    return sa.update(outbox).values(emptied).where((c.order_id == value("order_id")) & is_there)


def _labels() -> sa.Delete:
    c = label_purchases.c
    bought = sa.select(c.purchase_id).where(c.order_id == value("order_id"))
    return sa.delete(labels).where(labels.c.purchase_id.in_(bought))


def _words() -> sa.Update:
    """What carriers said of an order of a bulk run."""
    c = bulk_items.c
    is_there = (c.order_id == value("order_id")) & c.words.is_not(None)
    return sa.update(bulk_items).values(words=sa.null()).where(is_there)


def _emptied(table: sa.Table) -> Statement:

    def build() -> sa.Update:
        is_there = (table.c.order_id == value("order_id")) & (table.c.sealed != _EMPTY)
        return sa.update(table).values(sealed=_EMPTY).where(is_there)

    return Statement(build)


def _without(table: sa.Table, column: str) -> Statement:

    def build() -> sa.Update:
        is_there = (table.c.order_pk == value("pk")) & table.c[column].is_not(None)
        return sa.update(table).values({column: sa.null()}).where(is_there)

    return Statement(build)


_EMPTY: Any = Lazily(lambda: sa.literal_column("x''", sa.LargeBinary))
_DUE = Statement(_due)
_PURGING = Statement(_purging)
_BEGIN = Statement(_begin)
_FINISH = Statement(_finish)
_PK = Statement(lambda: sa.select(orders.c.id).where(orders.c.order_id == value("order_id")))
_PRIVATE = Statement(_private)
_HELD = Statement(lambda: sa.delete(held_updates).where(held_updates.c.order_pk == value("pk")))
_UNITS = _without(units, "secret")
_CODES = _without(codes, "sealed")
_UNSENDABLE = Statement(_unsendable)
_MESSAGES = Statement(_messages)
_LABELS = Statement(_labels)
_WORDS = Statement(_words)
_PURCHASES, _JOBS, _CHOICES = _emptied(label_purchases), _emptied(print_jobs), _emptied(shipping_choices)
_SEALED = (_PURCHASES, _JOBS, _CHOICES, _WORDS)
