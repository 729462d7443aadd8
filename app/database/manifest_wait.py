"""What an order with all its labels has still to wait for: that Amazon takes what it is told of an own
carrier's parcels and, where its store ships at the manifest, that each is on one (ORD-4).
"""

from __future__ import annotations

from typing import Any

from app.database.connection import Connection
from app.database.lazy import sa
from app.database.standing import Standing
from app.database.statements import FIRST, Statement, literal, value
from app.database.tables import orders, outbox, packages, stores
from app.domain.order_rules import FOR_CONFIRMATION, FOR_MANIFEST


def why(connection: Connection, order: Standing) -> str:
    """Empty: for nothing (any more)."""
    if is_unlisted(connection, order.store_id, order.order_pk):
        return FOR_MANIFEST
    return FOR_CONFIRMATION if _UNCONFIRMED.one(connection, order.order_id) is not None else ""


def is_unlisted(connection: Connection, store_id: str, order_pk: int) -> bool:
    """Whether a parcel of ours has to be on a manifest before the order is shipped."""
    return _is_on(connection, store_id) and _UNLISTED.one(connection, order_pk) is not None


def waiting(connection: Connection, store_id: str) -> list[str]:
    return [row[0] for row in _WAITING.all(connection, store_id)]


def _is_on(connection: Connection, store_id: str) -> bool:
    row = _SETTING.one(connection, store_id)
    return row is not None and bool(row[0])


def _setting() -> sa.Select[Any]:
    return sa.select(stores.c.ships_at_manifest).where(stores.c.store_id == value("store"))


def _unlisted() -> sa.Select[Any]:
    c = packages.c
    is_labelled = c.labelled_at.is_not(None) & c.tracking.is_not(None)
    is_its = (c.order_pk == value("pk")) & c.manifest_id.is_(None)
    return sa.select(c.number).where(is_its & is_labelled).limit(FIRST)


def _unconfirmed() -> sa.Select[Any]:
    c = outbox.c
    is_under_way = c.state.in_([literal("due"), literal("sending")])
    return sa.select(c.message_id).where((c.order_id == value("order_id")) & is_under_way).limit(FIRST)


def is_waiting() -> sa.ColumnElement[bool]:
    """Of orders: labelled, and no bench has anything to do with them any more."""
    c = orders.c
    reasons = [literal(reason) for reason in (FOR_MANIFEST, FOR_CONFIRMATION)]
    return (c.status == literal("labelled")) & c.review_reason.in_(reasons)


def _waiting() -> sa.Select[Any]:
    c = orders.c
    return sa.select(c.order_id).where(is_waiting() & (c.store_id == value("store"))).order_by(c.id)


_SETTING = Statement(_setting)
_UNLISTED = Statement(_unlisted)
_UNCONFIRMED = Statement(_unconfirmed)
_WAITING = Statement(_waiting)
