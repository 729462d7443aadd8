"""Orders as the office sees them, without what is private of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from app.database import order_pages
from app.database.connection import Connection
from app.database.engine import Readers
from app.database.lazy import sa
from app.database.lookups import SqlLookups
from app.database.order_rows import listed
from app.database.statements import AnyRow, Statement, literal, unindexed, value
from app.database.tables import orders, packages
from app.database.timeline import moments
from app.database.times import from_micros, maybe_time, to_micros
from app.domain.order import AddressType, OrderStatus, Program
from app.ports.orders import OrderDetail, OrderFilter, OrderMark, OrderRow

_A_WEEK = timedelta(days=7)


class SqlOrderList:
    """Implements ``OrderList`` and ``DoubtfulOrders``. ``now``: what is late is so by the clock."""

    def __init__(
        self,
        readers: Readers,
        lookups: SqlLookups,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._readers = readers
        self._lookups = lookups
        self._now = now

    def __repr__(self) -> str:
        return "<SqlOrderList>"

    def page(self, wanted: OrderFilter, after: OrderMark | None, limit: int) -> tuple[OrderRow, ...]:
        connection = self._readers()
        marks = order_pages.marks(connection, wanted, after, limit, to_micros(self._now()))
        rows = ((mark, _ROW.one(connection, mark.row)) for mark in marks)
        return tuple(_row(mark, row) for mark, row in rows if row is not None)

    def counts(self, wanted: OrderFilter) -> dict[OrderStatus, int]:
        return order_pages.counts(self._readers(), wanted, to_micros(self._now()))

    def detail(self, order_id: str) -> OrderDetail | None:
        connection, order = self._readers(), self._lookups.order(order_id)
        row = None if order is None else _PLACE.one(connection, order_id)
        if order is None or row is None:
            return None
        trackings = tuple(each_one[0] for each_one in _TRACKINGS.all(connection, row.id))
        is_purged = row.purged_at is not None or row.purging_at is not None
        return OrderDetail(order, moments(connection, order_id), trackings, is_purged, row.warehouse)

    def doubtful(
        self,
        store_id: str,
        after: str,
        limit: int,
        *,
        pending_before: datetime,
        shipped_before: datetime,
        placed_before: datetime | None,
    ) -> tuple[str, ...]:
        connection = self._readers()
        found = _ids(connection, _PENDING, store_id, to_micros(pending_before), after, limit)
        found |= _ids(connection, _UNKNOWN, store_id, after, limit)
        if placed_before is not None:
            found |= _ids(connection, _UNPLACED, store_id, to_micros(placed_before), after, limit)
        shipped = (to_micros(shipped_before - _A_WEEK), to_micros(shipped_before))
        found |= _ids(connection, _UNTOLD, store_id, *shipped, after, limit)
        return tuple(sorted(found)[:limit])


def _ids(connection: Connection, statement: Statement, *values: object) -> set[str]:
    return {row[0] for row in statement.all(connection, *values)}


def _row(mark: OrderMark, row: AnyRow) -> OrderRow:
    programs = listed(row.programs)
    return OrderRow(
        mark=mark,
        order_id=row.order_id,
        store_id=row.store_id,
        status=OrderStatus(row.status),
        programs=programs,
        is_commercial=Program.BUSINESS in programs and row.address_type == AddressType.COMMERCIAL,
        needs_codes=bool(row.needs_codes),
        purchased_at=from_micros(row.purchased_at),
        ship_by=maybe_time(row.ship_by),
        units=row.units,
        review_reason=row.review_reason,
        cancel_requested=bool(row.cancel_requested),
        bench=row.claim or "",
        location=row.location,
    )


_ONE = ("order_id", "store_id", "status", "programs", "address_type", "needs_codes", "purchased_at")
_SHOWN = (*_ONE, "ship_by", "units", "review_reason", "cancel_requested", "claim", "location")


def _waiting(status: str, *more: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """Of what is still to be shipped, by its index."""
    c = orders.c
    is_theirs = (c.status == literal(status)) & (c.store_id == value("store")) & c.queue_rank.is_not(None)
    chosen = sa.select(c.order_id).where(is_theirs, *more, c.order_id > value("after"))
    return chosen.order_by(c.order_id).limit(value("limit"))


def _unplaced() -> sa.Select[Any]:
    c = orders.c
    to_pack = c.status.in_([literal(status) for status in ("open", "review", "on_hold")])
    is_theirs = to_pack & (c.store_id == value("store")) & c.queue_rank.is_not(None)
    is_unplaced = (c.location == literal("")) & (unindexed(c.purchased_at) < value("before"))
    chosen = sa.select(c.order_id).where(is_theirs, is_unplaced, c.order_id > value("after"))
    return chosen.order_by(c.order_id).limit(value("limit"))


def _untold() -> sa.Select[Any]:
    c = orders.c
    is_shipped = (unindexed(c.status) == literal("shipped")) & c.purged_at.is_(None)
    is_told = c.amazon_status == literal("SHIPPED")
    of_store = (unindexed(c.store_id) == value("store")) & ~is_told
    lately = (c.ended_at >= value("start")) & (c.ended_at < value("end"))
    chosen = sa.select(c.order_id).where(is_shipped, of_store, lately, c.order_id > value("after"))
    return chosen.order_by(c.order_id).limit(value("limit"))


def _trackings() -> sa.Select[Any]:
    c = packages.c
    sent = (c.order_pk == value("pk")) & c.tracking.is_not(None)
    return sa.select(c.tracking).where(sent).order_by(c.number)


def _place() -> sa.Select[Any]:
    c = orders.c
    return sa.select(c.id, c.purged_at, c.purging_at, c.warehouse).where(c.order_id == value("order_id"))


_ROW = Statement(lambda: sa.select(*[orders.c[name] for name in _SHOWN]).where(orders.c.id == value("id")))
_PLACE = Statement(_place)
_TRACKINGS = Statement(_trackings)
_PENDING = Statement(lambda: _waiting("pending", orders.c.updated_at < value("before")))
_UNKNOWN = Statement(lambda: _waiting("review", orders.c.review_reason == literal("unknown_status")))
_UNPLACED = Statement(_unplaced)
_UNTOLD = Statement(_untold)
