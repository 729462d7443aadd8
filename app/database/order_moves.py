"""The one place that changes an order's status: rank, lines, counters and stock follow in the same
transaction.
"""

from __future__ import annotations

import msgspec

from app.database import stock_moves
from app.database.connection import Connection
from app.database.lazy import sa
from app.database.order_counts import Tally
from app.database.order_rows import ENDED, open_rank, queue_rank
from app.database.standing import Standing
from app.database.statements import Statement, each, value
from app.database.tables import order_lines, orders
from app.domain.order import OrderStatus


def move(
    connection: Connection,
    old: Standing,
    status: OrderStatus,
    claim: str | None,
    at: int,
    who: str = "",
    waits: str = "",
) -> Standing:
    """``at`` is when it ended, where ``status`` is an end, and when stock moved; ``who`` moved it. ``waits``:
    it is labelled for good, why it is not shipped yet. It ended then, whenever it is shipped.
    """
    if (old.status, old.claim, old.waits) == (status, claim, waits):
        return old
    reason = old.reason
    if waits != old.waits:
        reason = waits
        _WAIT.run(connection, waits, old.order_pk)
    ended_at = (old.ended_at if old.waits else at) if waits or status in ENDED else None
    new = msgspec.structs.replace(old, status=status, claim=claim, reason=reason, ended_at=ended_at)
    rank = queue_rank(status, old.ship_by, waits)
    _MOVE.run(connection, status.value, rank, ended_at, claim, old.order_pk)
    if _rank(old) != _rank(new):
        _RANK_LINES.run(connection, _rank(new), old.order_pk)
    if old.status is not status:
        _count(connection, old, status)
        stock_moves.follow(connection, old, status, at, who)
    return new


def _count(connection: Connection, old: Standing, status: OrderStatus) -> None:
    tally = Tally()
    tally.add(old.store_id, old.status, old.flags, -1)
    tally.add(old.store_id, status, old.flags)
    tally.store(connection)


def _rank(order: Standing) -> int | None:
    return open_rank(order.status, order.ship_by, cancel_requested=order.cancel_requested)


def _move() -> sa.Update:
    changed = each(orders, "status", "queue_rank", "ended_at", "claim")
    return sa.update(orders).values(changed).where(orders.c.id == value("pk"))


def _rank_lines() -> sa.Update:
    where = (order_lines.c.order_pk == value("pk")) & (order_lines.c.quantity > sa.literal_column("0"))
    return sa.update(order_lines).values(open_rank=value("rank")).where(where)


_MOVE = Statement(_move)
_WAIT = Statement(
    lambda: sa.update(orders).values(each(orders, "review_reason")).where(orders.c.id == value("pk"))
)
_RANK_LINES = Statement(_rank_lines)
