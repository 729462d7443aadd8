"""The office's list of orders, as marks: a page is merged from one index search for each store and status.

The kept counters say which of them have any order, so that no search is in vain. What a text finds is at
most a few thousand orders, sorted in memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from app.database.connection import Connection
from app.database.filters import FLAGS
from app.database.lazy import sa
from app.database.order_rows import ENDED
from app.database.statements import AnyRow, Statement, number, value
from app.database.tables import order_counts, order_lines, orders, packages
from app.domain.order import OrderStatus
from app.ports.orders import OrderFilter, OrderMark, OrderSort

MOST, LATEST = 2000, 1000  # that a text finds: of a SKU to be shipped; of numbers, and of a SKU of the past
LATE = "late"
COLUMNS = dict(zip(("prime", "business", "transparency", "cancel_requested"), FLAGS, strict=True))
_END = 2**63 - 1


def marks(
    connection: Connection, wanted: OrderFilter, after: OrderMark | None, limit: int, now: int
) -> list[OrderMark]:
    newest = is_newest(wanted)
    place = (after.value, after.row) if after else ((_END, _END) if newest else (-1, -1))
    if wanted.text.strip():
        found = _of_text(connection, wanted, now, newest=newest)
        rest = [mark for mark in found if (mark < place if newest else mark > place)]
    else:
        rest = list(_of_groups(connection, wanted, place, limit, now, newest=newest))
    return [OrderMark(*mark) for mark in sorted(rest, reverse=newest)[:limit]]


def counts(connection: Connection, wanted: OrderFilter, now: int) -> dict[OrderStatus, int]:
    if wanted.text.strip():
        found = [row for row in matches(connection, wanted.text) if _is_kept(row, wanted, now)]
        return _summed((row.status, 1) for row in found)
    if wanted.flag == LATE:
        rows = [(row.store_id, row.status, row.n) for row in _LATE_COUNTS.all(connection, now)]
    else:
        column = COLUMNS.get(wanted.flag, "n")
        rows = [(row.store_id, row.status, getattr(row, column)) for row in _COUNTS.all(connection)]
    stores = wanted.store_ids
    return _summed((status, n) for store_id, status, n in rows if not stores or store_id in stores)


def is_newest(wanted: OrderFilter) -> bool:
    """What has ended stands in no order of ship-by: a filter that names it is sorted by purchase."""
    return wanted.sort is OrderSort.NEWEST or not ENDED.isdisjoint(wanted.statuses)


def matches(connection: Connection, text: str) -> Sequence[AnyRow]:
    asked = text.strip()
    return _MATCHES.all(connection, asked, asked + chr(0x10FFFF), asked, asked, asked)


def _of_groups(
    connection: Connection, wanted: OrderFilter, place: tuple[int, int], limit: int, now: int, *, newest: bool
) -> Iterator[tuple[int, int]]:
    statement = _group(wanted.flag, newest=newest)
    late = (now,) if wanted.flag == LATE else ()
    for store_id, status in _groups(connection, wanted, newest=newest):
        for row in statement.all(connection, status, store_id, *late, *place, limit):
            yield row[0], row[1]


def _groups(connection: Connection, wanted: OrderFilter, *, newest: bool) -> Iterator[tuple[str, str]]:
    column = COLUMNS.get(wanted.flag, "n")
    for row in _COUNTS.all(connection):
        is_asked = not wanted.statuses or row.status in wanted.statuses
        is_theirs = not wanted.store_ids or row.store_id in wanted.store_ids
        is_ranked = newest or row.status not in ENDED
        if is_asked and is_theirs and is_ranked and getattr(row, column) > 0:
            yield row.store_id, row.status


def _of_text(
    connection: Connection, wanted: OrderFilter, now: int, *, newest: bool
) -> Iterator[tuple[int, int]]:
    for row in matches(connection, wanted.text):
        is_asked = not wanted.statuses or row.status in wanted.statuses
        rank = row.purchased_at if newest else row.queue_rank
        if is_asked and rank is not None and _is_kept(row, wanted, now):
            yield rank, row.id


def _is_kept(row: AnyRow, wanted: OrderFilter, now: int) -> bool:
    if wanted.store_ids and row.store_id not in wanted.store_ids:
        return False
    if wanted.flag == LATE:
        return row.queue_rank is not None and bool(row.queue_rank < now)
    return not wanted.flag or bool(getattr(row, COLUMNS[wanted.flag]))


def _summed(rows: Iterator[tuple[str, int]]) -> dict[OrderStatus, int]:
    found: dict[OrderStatus, int] = {}
    for status, n in rows:
        if n:
            found[OrderStatus(status)] = found.get(OrderStatus(status), 0) + n
    return found


@lru_cache
def _group(flag: str, *, newest: bool) -> Statement:
    return Statement(lambda: _newest(flag) if newest else _due(flag))


def _newest(flag: str) -> sa.Select[Any]:
    """By the index of that flag; late ones, which are few, by the one of what is still to be shipped."""
    c = orders.c
    bought = c.purchased_at + number(0) if flag == LATE else c.purchased_at
    chosen = sa.select(c.purchased_at, c.id).where(_of_one(), *_flagged(flag))
    before = sa.tuple_(bought, c.id) < sa.tuple_(value("value"), value("row"))
    return chosen.where(before).order_by(bought.desc(), c.id.desc()).limit(value("limit"))


def _due(flag: str) -> sa.Select[Any]:
    c = orders.c
    chosen = sa.select(c.queue_rank, c.id).where(_of_one(), c.queue_rank.is_not(None), *_flagged(flag))
    later = sa.tuple_(c.queue_rank, c.id) > sa.tuple_(value("value"), value("row"))
    return chosen.where(later).order_by(c.queue_rank, c.id).limit(value("limit"))


def _of_one() -> sa.ColumnElement[bool]:
    return (orders.c.status == value("status")) & (orders.c.store_id == value("store"))


def _flagged(flag: str) -> list[sa.ColumnElement[bool]]:
    c = orders.c
    if flag == LATE:
        return [c.queue_rank.is_not(None), c.queue_rank < value("now")]
    return [c[COLUMNS[flag]] == number(1)] if flag else []


def _late_counts() -> sa.Select[Any]:
    c = orders.c
    counted = sa.select(c.store_id, c.status, sa.func.count().label("n"))
    late = counted.where(c.queue_rank.is_not(None) & (c.queue_rank < value("now")))
    return late.group_by(c.status, c.store_id)


def _matches() -> sa.Select[Any]:
    c, line = orders.c, order_lines.c
    most, latest, start = number(MOST), number(LATEST), number(0)
    numbers = sa.select(c.id).where((c.order_id >= value("first")) & (c.order_id < value("last")))
    numbers = numbers.limit(latest).offset(start)
    sent = sa.select(packages.c.order_pk).where(packages.c.tracking == value("tracking"))
    waiting = sa.select(line.order_pk).where((line.sku == value("sku")) & line.taken.is_not(None))
    waiting = waiting.limit(most).offset(start)
    ended = sa.select(line.order_pk).where((line.sku == value("ended")) & line.taken.is_(None))
    parts = (numbers, sent, waiting, ended.order_by(line.order_pk.desc()).limit(latest).offset(start))
    found = sa.union(*[sa.select(part.subquery()) for part in parts])
    names = ("id", "store_id", "status", "purchased_at", "queue_rank", *FLAGS)
    return sa.select(*[c[name] for name in names]).where(c.id.in_(found))


_COUNTS = Statement(lambda: sa.select(order_counts))
_LATE_COUNTS = Statement(_late_counts)
_MATCHES = Statement(_matches)
