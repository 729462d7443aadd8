"""Which bench has which order, and what becomes of the order when the bench lets go."""

from collections.abc import Container
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.database import order_moves, reopening
from app.database.order_moves import Standing
from app.database.order_store import apply_held
from app.database.statements import Statement, literal, value
from app.database.tables import label_purchases, totes
from app.domain.order import OrderStatus
from app.domain.order_rules import Mover, may_move
from app.domain.packing.plan import PackList
from app.ports.errors import Conflict
from app.ports.vault import Vault

_HELD = frozenset({OrderStatus.PACKING, OrderStatus.PACKED, OrderStatus.LABELLED})
_AT_AMAZON = {"CANCELLED": OrderStatus.CANCELLED, "PARTIALLY_SHIPPED": OrderStatus.PARTLY_SHIPPED}


class Claims:
    """Moves orders as the bench's events say, in the transaction that is under way."""

    def __init__(self, skus: Container[str], vault: Vault) -> None:
        self._skus = skus
        self._vault = vault

    def __repr__(self) -> str:
        return "<Claims>"

    def open(self, connection: Connection, order_id: str, bench_id: str, at: int) -> Standing:
        """Raises Conflict where another bench has it or it cannot be packed any more."""
        order = existing(connection, order_id)
        if order.claim not in (None, bench_id):
            raise Conflict(f"{order_id} is at bench {order.claim}")
        is_packing = order.status is OrderStatus.PACKING
        if not is_packing and not may_move(order.status, OrderStatus.PACKING, Mover.BENCH):
            raise Conflict(f"{order_id} is {order.status}")
        return order_moves.move(connection, order, OrderStatus.PACKING, bench_id, at)

    def label(self, connection: Connection, order: Standing, at: int) -> None:
        order_moves.move(connection, order, OrderStatus.LABELLED, order.claim, at)

    def done(self, connection: Connection, order: Standing, at: int) -> None:
        """The parcel may leave: shipped, the claim and its totes free."""
        _FREE_TOTES.run(connection, order.order_pk)
        closed = reopening.close(connection, order)
        self._let_go(connection, closed, OrderStatus.SHIPPED, at)

    def reopen(self, connection: Connection, order: Standing, packed: PackList | None, at: int) -> None:
        """Its label was voided: open again, unless Amazon cancelled it. ``packed`` is what was in the box."""
        reopened = reopening.reopen(connection, order, packed)
        order_moves.move(connection, reopened, _after_void(reopened), None, at)

    def release(self, connection: Connection, order: Standing, at: int) -> None:
        """Back among the open orders, unless its label is paid for or Amazon cancelled it."""
        self._let_go(connection, order, _after_release(connection, order), at)

    def hold(self, connection: Connection, order: Standing, at: int) -> None:
        self._let_go(connection, order, OrderStatus.ON_HOLD, at)

    def set(self, connection: Connection, order_id: str, status: OrderStatus, at: int) -> None:
        """A status that none of the bench's events implies; the claim stays only while the bench goes on."""
        order = existing(connection, order_id)
        if status in _HELD and order.claim is not None:
            order_moves.move(connection, order, status, order.claim, at)
        else:
            self._let_go(connection, order, status, at)

    def _let_go(self, connection: Connection, order: Standing, status: OrderStatus, at: int) -> None:
        order_moves.move(connection, order, status, None, at)
        if order.is_reopened:  # what Amazon tells of it is of the voided parcel
            return
        apply_held(connection, order.order_id, order.order_pk, self._skus, self._vault)


def existing(connection: Connection, order_id: str) -> Standing:
    order = order_moves.standing(connection, order_id)
    if order is None:
        raise Conflict(f"there is no order {order_id}")
    return order


def _after_release(connection: Connection, order: Standing) -> OrderStatus:
    if order.status not in _HELD:
        return order.status
    if order.status is OrderStatus.LABELLED and _PAID.one(connection, order.order_id) is not None:
        return OrderStatus.LABELLED
    if order.is_reopened:
        return _after_void(order)
    return _AT_AMAZON.get(order.amazon_status.upper(), OrderStatus.OPEN)


def _after_void(order: Standing) -> OrderStatus:
    is_cancelled = order.amazon_status.upper() == "CANCELLED"
    return OrderStatus.CANCELLED if is_cancelled else OrderStatus.OPEN


def _paid() -> sa.Select[Any]:
    c = label_purchases.c
    return sa.select(c.purchase_id).where((c.order_id == value("order_id")) & (c.state == literal("bought")))


_PAID = Statement(_paid)
_FREE_TOTES = Statement(lambda: sa.delete(totes).where(totes.c.order_pk == value("pk")))
