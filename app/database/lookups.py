"""The scan path's reads: each one index away, at a million orders as at ten."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from app.database import weights
from app.database.connection import Connection
from app.database.engine import Readers
from app.database.lazy import sa
from app.database.order_rows import listed, order_of
from app.database.product_cache import ProductCache
from app.database.products import box_of, key_of, product_of
from app.database.statements import FIRST, Statement, literal, unindexed, value
from app.database.tables import (
    barcodes,
    boxes,
    codes,
    group_children,
    groups,
    order_counts,
    order_lines,
    orders,
    packages,
    products,
    totes,
    users,
)
from app.database.times import maybe_time, to_micros
from app.domain.catalog import Box, Group, GroupChild, Product
from app.domain.order import AddressType, Order, OrderStatus, Program
from app.domain.people import Person, Role
from app.ports.storage import Counts, QueueRow
from app.ports.vault import Vault

_QUEUED = ("open", "packing", "packed", "partly_shipped", "review", "on_hold")


class SqlLookups:
    """Implements ``Lookups``."""

    def __init__(self, readers: Readers, vault: Vault, cache: ProductCache) -> None:
        self._readers = readers
        self._vault = vault
        self._cache = cache

    def __repr__(self) -> str:
        return "<SqlLookups>"

    def product_by_barcode(self, value: str) -> tuple[Product, int] | None:
        key, version = key_of(value), self._cache.version
        known = self._cache.get(key)
        if known is not None:
            return known
        row = _BARCODE.one(self._readers(), key)
        product = None if row is None else self.product(row.sku)
        if row is None or product is None:
            return None
        self._cache.put(key, (product, row.units), version)
        return product, row.units

    def product(self, sku: str) -> Product | None:
        connection = self._readers()
        row = _PRODUCT.one(connection, sku)
        return None if row is None else product_of(row, _BARCODES.all(connection, sku))

    def group(self, sku: str) -> Group | None:
        connection = self._readers()
        row = _GROUP.one(connection, sku)
        if row is None:
            return None
        children = [GroupChild(*child) for child in _CHILDREN.all(connection, sku)]
        return Group(sku, row.name, tuple(children))

    def order(self, order_id: str) -> Order | None:
        connection = self._readers()
        row = _ORDER.one(connection, order_id)
        return None if row is None else order_of(row, _LINES.all(connection, row.id))

    def order_by_tote(self, tote: str) -> str | None:
        return self._text(_TOTE, tote.strip().upper())

    def order_by_tracking(self, tracking: str) -> str | None:
        return self._text(_TRACKING, tracking)

    def best_open_order(self, sku: str) -> str | None:
        connection = self._readers()
        sold_as = [sku, *(row[0] for row in _PARENTS.all(connection, sku))]
        found = [row for name in sold_as if (row := _BEST.one(connection, name)) is not None]
        best = min(found, default=None, key=tuple)
        return None if best is None else _order_id(connection, best.order_pk)

    def claimed_by(self, order_id: str) -> str | None:
        return self._text(_CLAIM, order_id)

    def code_holder(self, code: str) -> str | None:
        return self._text(_HOLDER, self._vault.fingerprint(code))

    def person_by_badge(self, badge: str) -> Person | None:
        row = _PERSON.one(self._readers(), self._vault.fingerprint(badge))
        if row is None:
            return None
        return Person(row.user_id, row.name, tuple(Role(role) for role in listed(row.roles)))

    def box_by_barcode(self, barcode: str) -> Box | None:
        row = _BOX.one(self._readers(), barcode)
        return None if row is None else box_of(row)

    def weights_learned(self, sku: str = "", box: str = "") -> tuple[int, ...]:
        return weights.learned(self._readers(), sku, box)

    def boxes(self) -> tuple[Box, ...]:
        return tuple(box_of(row) for row in _BOXES.all(self._readers()))

    def queue(self, limit: int) -> tuple[QueueRow, ...]:
        return tuple(_queue_row(row) for row in _QUEUE.all(self._readers(), limit))

    def counts(self, now: datetime) -> Counts:
        """``now`` in the bench's zone: its day is the day."""
        connection = self._readers()
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        start, end = to_micros(midnight), to_micros(midnight + timedelta(days=1))
        by_status = {row[0]: row[1] for row in _COUNTS.all(connection)}
        shipped = _number(_SHIPPED, connection, start, end)
        return Counts(
            shipped_today=shipped,
            due_today=shipped + _number(_DUE, connection, end),
            open=by_status.get(OrderStatus.OPEN, 0),
            pending=by_status.get(OrderStatus.PENDING, 0),
            review=by_status.get(OrderStatus.REVIEW, 0),
            on_hold=by_status.get(OrderStatus.ON_HOLD, 0),
            waiting_label=by_status.get(OrderStatus.PACKED, 0),
        )

    def _text(self, statement: Statement, key: object) -> str | None:
        row = statement.one(self._readers(), key)
        return None if row is None else row[0]


def _queue_row(row: Any) -> QueueRow:
    programs = listed(row.programs)
    is_commercial = Program.BUSINESS in programs and row.address_type == AddressType.COMMERCIAL
    return QueueRow(
        order_id=row.order_id,
        status=OrderStatus(row.status),
        programs=programs,
        is_commercial=is_commercial,
        ship_by=maybe_time(row.ship_by),
        units=row.units,
        review_reason=row.review_reason,
    )


def _order_id(connection: Connection, order_pk: int) -> str | None:
    row = _ORDER_ID.one(connection, order_pk)
    return None if row is None else row[0]


def _number(statement: Statement, connection: Connection, *values: int) -> int:
    row = statement.one(connection, *values)
    return 0 if row is None else int(row[0])


def _order() -> sa.Select[Any]:
    left_out = {"recipient", "buyer"}
    columns = [column for column in orders.c if column.name not in left_out]
    return sa.select(*columns).where(orders.c.order_id == value("order_id"))


def _children() -> sa.Select[Any]:
    c = group_children.c
    return sa.select(c.sku, c.quantity).where(c.group_sku == value("sku")).order_by(c.position)


def _best() -> sa.Select[Any]:
    c = order_lines.c
    ranked = (c.open_rank, c.order_units, c.order_pk)
    best = sa.select(*ranked).where((c.item == value("sku")) & c.open_rank.is_not(None))
    return best.order_by(*ranked).limit(FIRST)


def _holder() -> sa.Select[Any]:
    """Who has it now; else the order whose damaged unit it was retired with."""
    joined = sa.select(orders.c.order_id).join(codes, codes.c.order_pk == orders.c.id)
    held = joined.where((codes.c.fingerprint == value("mark")) & (codes.c.state != literal("freed")))
    is_retired = codes.c.state == literal("retired")
    return held.order_by(is_retired, codes.c.id.desc()).limit(FIRST)


def _by_tracking() -> sa.Select[Any]:
    joined = sa.select(orders.c.order_id).join(packages, packages.c.order_pk == orders.c.id)
    found = joined.where(packages.c.tracking == value("tracking"))
    return found.order_by(packages.c.labelled_at.desc()).limit(FIRST)


def _by_tote() -> sa.Select[Any]:
    joined = sa.select(orders.c.order_id).join(totes, totes.c.order_pk == orders.c.id)
    return joined.where(totes.c.tote == value("tote"))


def _queue() -> sa.Select[Any]:
    c = orders.c
    columns = (c.order_id, c.status, c.programs, c.address_type, c.ship_by, c.units, c.review_reason)
    plain = c.status.concat(literal(""))  # not by an index that starts with the status: it would be sorted
    is_queued = plain.in_([literal(status) for status in _QUEUED])
    queued = sa.select(*columns).where(c.queue_rank.is_not(None) & is_queued)
    return queued.order_by(c.queue_rank, c.units, c.id).limit(value("limit"))


def _counts() -> sa.Select[Any]:
    c = order_counts.c
    return sa.select(c.status, sa.func.sum(c.n)).group_by(c.status)


def _shipped() -> sa.Select[Any]:
    c = orders.c
    today = (c.ended_at >= value("start")) & (c.ended_at < value("end")) & c.purged_at.is_(None)
    return (
        sa.select(sa.func.count())
        .select_from(orders)
        .where((unindexed(c.status) != literal("cancelled")) & today)
    )


def _due() -> sa.Select[Any]:
    c = orders.c
    is_due = c.queue_rank.is_not(None) & (c.queue_rank < value("end"))
    return sa.select(sa.func.count()).select_from(orders).where(is_due)


_BARCODE = Statement(
    lambda: sa.select(barcodes.c.sku, barcodes.c.units).where(barcodes.c.key == value("key"))
)
_PRODUCT = Statement(lambda: sa.select(products).where(products.c.sku == value("sku")))
_BARCODES = Statement(
    lambda: sa.select(barcodes).where(barcodes.c.sku == value("sku")).order_by(barcodes.c.position)
)
_GROUP = Statement(lambda: sa.select(groups).where(groups.c.sku == value("sku")))
_CHILDREN = Statement(_children)
_PARENTS = Statement(
    lambda: sa.select(group_children.c.group_sku).distinct().where(group_children.c.sku == value("sku"))
)
_ORDER = Statement(_order)
_LINES = Statement(
    lambda: (
        sa.select(order_lines)
        .where(order_lines.c.order_pk == value("order_pk"))
        .order_by(order_lines.c.position)
    )
)
_ORDER_ID = Statement(lambda: sa.select(orders.c.order_id).where(orders.c.id == value("id")))
_TOTE = Statement(_by_tote)
_TRACKING = Statement(_by_tracking)
_BEST = Statement(_best)
_CLAIM = Statement(lambda: sa.select(orders.c.claim).where(orders.c.order_id == value("order_id")))
_HOLDER = Statement(_holder)
_PERSON = Statement(lambda: sa.select(users).where(users.c.badge == value("badge")))
_BOX = Statement(lambda: sa.select(boxes).where(boxes.c.barcode == value("barcode")))
_BOXES = Statement(lambda: sa.select(boxes).order_by(boxes.c.code))
_QUEUE = Statement(_queue)
_COUNTS = Statement(_counts)
_SHIPPED = Statement(_shipped)
_DUE = Statement(_due)
