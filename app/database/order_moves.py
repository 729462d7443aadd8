"""The one place that changes an order's status: rank, lines and counters follow in the same transaction."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.engine import Connection

from app.database.order_rows import ENDED, open_rank, queue_rank
from app.database.statements import Statement, each, value
from app.database.tables import order_counts, order_lines, orders
from app.domain.order import OrderStatus


class Standing(msgspec.Struct, frozen=True):
    """Where an order stands, as the transaction sees it."""

    order_pk: int
    order_id: str
    status: OrderStatus
    claim: str | None
    ship_by: int | None
    cancel_requested: bool
    amazon_status: str
    is_reopened: bool = False


def standing(connection: Connection, order_id: str) -> Standing | None:
    row = _SELECT.one(connection, order_id)
    if row is None:
        return None
    status = OrderStatus(row[1])
    return Standing(row[0], order_id, status, row[2], row[3], bool(row[4]), row[5], bool(row[6]))


def move(connection: Connection, old: Standing, status: OrderStatus, claim: str | None, at: int) -> Standing:
    """``at`` is when it ended, where ``status`` is an end."""
    if (old.status, old.claim) == (status, claim):
        return old
    new = msgspec.structs.replace(old, status=status, claim=claim)
    ended_at = at if status in ENDED else None
    _MOVE.run(connection, status.value, queue_rank(status, old.ship_by), ended_at, claim, old.order_pk)
    if _rank(old) != _rank(new):
        _RANK_LINES.run(connection, _rank(new), old.order_pk)
    if old.status is not status:
        count(connection, {old.status: -1, status: 1})
    return new


def count(connection: Connection, changes: Mapping[OrderStatus, int] | Counter[OrderStatus]) -> None:
    """Adds to the counters of the header."""
    _COUNT.many(connection, [(status.value, change) for status, change in changes.items() if change])


def _rank(order: Standing) -> int | None:
    return open_rank(order.status, order.ship_by, cancel_requested=order.cancel_requested)


def _select() -> sa.Select[Any]:
    c = orders.c
    columns = (c.id, c.status, c.claim, c.ship_by, c.cancel_requested, c.amazon_status, c.reopened)
    return sa.select(*columns).where(c.order_id == value("order_id"))


def _move() -> sa.Update:
    changed = each(orders, "status", "queue_rank", "ended_at", "claim")
    return sa.update(orders).values(changed).where(orders.c.id == value("pk"))


def _rank_lines() -> sa.Update:
    where = (order_lines.c.order_pk == value("pk")) & (order_lines.c.quantity > sa.literal_column("0"))
    return sa.update(order_lines).values(open_rank=value("rank")).where(where)


def _count() -> Any:
    adding = insert(order_counts).values(each(order_counts))
    total = order_counts.c.n + adding.excluded.n
    return adding.on_conflict_do_update(index_elements=["status"], set_={"n": total})


_SELECT = Statement(_select)
_MOVE = Statement(_move)
_RANK_LINES = Statement(_rank_lines)
_COUNT = Statement(_count)
