"""Where an order stands, as the transaction that is under way sees it."""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec

from app.database.connection import Connection
from app.database.filters import FLAGS
from app.database.lazy import sa
from app.database.statements import AnyRow, Statement, value
from app.database.tables import orders
from app.domain.order import Order, OrderStatus, Program
from app.domain.order_rules import WAITS_TO_SHIP

_PRIME, _BUSINESS, _TRANSPARENCY = (
    program.value for program in (Program.PRIME, Program.BUSINESS, Program.TRANSPARENCY)
)


class Flags(NamedTuple):
    """In the order of ``tables.FLAGS``."""

    is_prime: bool = False
    is_business: bool = False
    needs_codes: bool = False
    cancel_requested: bool = False


class Standing(msgspec.Struct, frozen=True):
    """What a move of the order needs to know of it."""

    order_pk: int
    order_id: str
    store_id: str
    status: OrderStatus
    claim: str | None
    ship_by: int | None
    amazon_status: str
    is_reopened: bool
    reason: str
    ended_at: int | None
    flags: Flags

    @property
    def cancel_requested(self) -> bool:
        return self.flags.cancel_requested

    @property
    def waits(self) -> str:
        """Why it is labelled and not shipped, where a bench is done with it."""
        is_done = self.status is OrderStatus.LABELLED and self.reason in WAITS_TO_SHIP
        return self.reason if is_done else ""


def flags_of(order: Order) -> Flags:
    """Asked for each order of an import, hence plain."""
    programs, asks, is_cancelled = order.programs, False, False
    for line in order.lines:
        asks = asks or _TRANSPARENCY in line.programs
        is_cancelled = is_cancelled or line.cancel_requested
    return Flags(_PRIME in programs, _BUSINESS in programs, asks, is_cancelled)


def standing(connection: Connection, order_id: str) -> Standing | None:
    row = _BY_ID.one(connection, order_id)
    return None if row is None else _standing(row)


def standing_of(connection: Connection, order_pk: int) -> Standing | None:
    row = _BY_PK.one(connection, order_pk)
    return None if row is None else _standing(row)


def _standing(row: AnyRow) -> Standing:
    pk, order_id, store_id, status, claim, ship_by, amazon_status, reopened, reason, ended_at, *flags = row
    named = (pk, order_id, store_id, OrderStatus(status), claim, ship_by, amazon_status, bool(reopened))
    return Standing(*named, reason, ended_at, Flags(*map(bool, flags)))


def _select(where: sa.ColumnElement[bool]) -> sa.Select[Any]:
    c = orders.c
    columns = (c.id, c.order_id, c.store_id, c.status, c.claim, c.ship_by, c.amazon_status, c.reopened)
    ending = (c.review_reason, c.ended_at)
    return sa.select(*columns, *ending, *[c[flag] for flag in FLAGS]).where(where)


_BY_ID = Statement(lambda: _select(orders.c.order_id == value("order_id")))
_BY_PK = Statement(lambda: _select(orders.c.id == value("pk")))
