"""Which bench has which order, and what becomes of the order when the bench lets go."""

from __future__ import annotations

from typing import Any

from app.database import manifest_wait, order_moves, remapping, reopening
from app.database.connection import Connection
from app.database.items import Items
from app.database.lazy import sa
from app.database.order_rows import ENDED
from app.database.order_store import apply_held
from app.database.standing import Standing, standing
from app.database.statements import FIRST, Statement, literal, value
from app.database.tables import label_purchases, packages, totes
from app.domain.order import OrderStatus
from app.domain.order_rules import Mover, may_move
from app.domain.packing.plan import PackList
from app.ports.errors import Conflict
from app.ports.vault import Vault

_HELD = frozenset({OrderStatus.PACKING, OrderStatus.PACKED, OrderStatus.LABELLED})
_AT_AMAZON = {"CANCELLED": OrderStatus.CANCELLED, "PARTIALLY_SHIPPED": OrderStatus.PARTLY_SHIPPED}


class Claims:
    """Moves orders as the bench's events say, in the transaction that is under way."""

    def __init__(self, items: Items, vault: Vault) -> None:
        self._items = items
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
        return self._move(connection, order, OrderStatus.PACKING, bench_id, at)

    def packed(self, connection: Connection, order: Standing, why: str, at: int) -> None:
        """All is in the box; ``why`` there is no label yet (ORD-4)."""
        if order.status in (OrderStatus.PACKING, OrderStatus.PACKED):
            remapping.set_reason(connection, order.order_pk, why)
            order_moves.move(connection, order, OrderStatus.PACKED, order.claim, at)

    def unpacked(self, connection: Connection, order: Standing, at: int) -> None:
        """Something is missing in the box again."""
        if order.status is OrderStatus.PACKED:
            self._move(connection, order, OrderStatus.PACKING, order.claim, at)

    def label(self, connection: Connection, order: Standing, at: int, who: str) -> None:
        self._move(connection, order, OrderStatus.LABELLED, order.claim, at, who)

    def done(self, connection: Connection, order: Standing, at: int, who: str) -> None:
        """The parcel may leave: shipped, or labelled until its manifest; the claim and its totes free. What
        Amazon tells of one that waits is held until then.
        """
        _FREE_TOTES.run(connection, order.order_pk)
        closed = reopening.close(connection, order)
        why = manifest_wait.why(connection, closed)
        if why:
            order_moves.move(connection, closed, OrderStatus.LABELLED, None, at, who, why)
        else:
            self._let_go(connection, closed, OrderStatus.SHIPPED, at, who)

    def ship_if_ready(self, connection: Connection, order_id: str, at: int, who: str) -> None:
        """One that waits, after a manifest listed it, Amazon took its confirmation, or its store changed."""
        order = standing(connection, order_id)
        if order is None or not order.waits:
            return
        why = manifest_wait.why(connection, order)
        if why:
            order_moves.move(connection, order, OrderStatus.LABELLED, None, at, who, why)
        elif may_move(order.status, OrderStatus.SHIPPED, Mover.MANIFEST):
            self._let_go(connection, order, OrderStatus.SHIPPED, at, who)

    def reopen(
        self, connection: Connection, order: Standing, packed: PackList | None, at: int, who: str
    ) -> None:
        """Its label was voided: open again, unless Amazon cancelled it. ``packed`` is what was in the box."""
        reopened = reopening.reopen(connection, order, packed)
        moved = order_moves.move(connection, reopened, _after_void(reopened), None, at, who)
        self._follow_mapping(connection, moved)

    def reopen_part(
        self, connection: Connection, order: Standing, wanted: OrderStatus, at: int, who: str
    ) -> None:
        """The label of one of its packages was voided."""
        units = reopening.still_wanted(connection, order.order_pk)
        reopened = reopening.mark(connection, order, units)
        status = _after_void(reopened) if wanted is OrderStatus.OPEN else wanted
        moved = order_moves.move(connection, reopened, status, None, at, who)
        self._follow_mapping(connection, moved)

    def part_done(self, connection: Connection, order: Standing, at: int, who: str) -> None:
        """The parcel may leave, the rest of the order stays to be packed; its totes stay with it."""
        self._let_go(connection, order, OrderStatus.PARTLY_SHIPPED, at, who)

    def release(self, connection: Connection, order: Standing, at: int, who: str) -> None:
        """Back among the open orders, unless it is packed, its label is paid for, or Amazon cancelled it."""
        if order.waits:
            return
        self._let_go(connection, order, _after_release(connection, order), at, who)

    def hold(
        self, connection: Connection, order: Standing, at: int, who: str, reason: str | None = None
    ) -> None:
        self._let_go(connection, order, OrderStatus.ON_HOLD, at, who, reason)

    def set(self, connection: Connection, order_id: str, status: OrderStatus, at: int) -> None:
        """A status that none of the bench's events implies; the claim stays only while the bench goes on."""
        order = existing(connection, order_id)
        if status in _HELD and order.claim is not None:
            order_moves.move(connection, order, status, order.claim, at)
        else:
            self._let_go(connection, order, status, at, "")

    def lead(
        self, connection: Connection, order_id: str, status: OrderStatus, at: int, who: str, reason: str
    ) -> None:
        """A lead's word, where no bench has it, it has not left, and the table lets a lead move it so; else
        Conflict.
        """
        order = existing(connection, order_id)
        if order.claim is not None:
            raise Conflict(f"{order_id} is at bench {order.claim}")
        if order.status in ENDED or order.waits or not may_move(order.status, status, Mover.LEAD):
            raise Conflict(f"{order_id} is {order.status}")
        self._let_go(connection, order, status, at, who, reason)

    def _move(
        self,
        connection: Connection,
        order: Standing,
        status: OrderStatus,
        claim: str | None,
        at: int,
        who: str = "",
    ) -> Standing:
        """Why it had no label is over with PACKED."""
        if order.status is OrderStatus.PACKED and status is not OrderStatus.PACKED:
            remapping.set_reason(connection, order.order_pk, "")
        return order_moves.move(connection, order, status, claim, at, who)

    def _let_go(
        self,
        connection: Connection,
        order: Standing,
        status: OrderStatus,
        at: int,
        who: str,
        reason: str | None = None,
    ) -> None:
        """``reason``: None leaves what is said of it."""
        moved = self._move(connection, order, status, None, at, who)
        if reason is not None:
            remapping.set_reason(connection, order.order_pk, reason)
        if not order.is_reopened:  # else what Amazon tells of it is of the voided parcel
            apply_held(connection, order.order_id, order.order_pk, self._items, self._vault)
        self._follow_mapping(connection, moved)

    def _follow_mapping(self, connection: Connection, order: Standing) -> None:
        """What was mapped or unmapped while a bench had it. What has left is past that."""
        now = None if order.status in ENDED else standing(connection, order.order_id)
        if now is not None and now.status not in _HELD | ENDED:
            remapping.refresh(connection, self._items, now)


def existing(connection: Connection, order_id: str) -> Standing:
    order = standing(connection, order_id)
    if order is None:
        raise Conflict(f"there is no order {order_id}")
    return order


def _after_release(connection: Connection, order: Standing) -> OrderStatus:
    if order.status not in _HELD:
        return order.status
    is_paid = _PAID.one(connection, order.order_id) is not None
    if order.status is OrderStatus.LABELLED and is_paid and _LOOSE.one(connection, order.order_pk) is None:
        return OrderStatus.LABELLED
    kept = OrderStatus.PACKED if order.status is OrderStatus.PACKED else OrderStatus.OPEN
    if kept is OrderStatus.OPEN and _HAS_LEFT.one(connection, order.order_pk) is not None:
        kept = OrderStatus.PARTLY_SHIPPED
    if order.is_reopened:
        return _after_void(order, kept)
    return _AT_AMAZON.get(order.amazon_status.upper(), kept)


def _after_void(order: Standing, kept: OrderStatus = OrderStatus.OPEN) -> OrderStatus:
    is_cancelled = order.amazon_status.upper() == "CANCELLED"
    return OrderStatus.CANCELLED if is_cancelled else kept


def _paid() -> sa.Select[Any]:
    c = label_purchases.c
    return sa.select(c.purchase_id).where((c.order_id == value("order_id")) & (c.state == literal("bought")))


def _has_left() -> sa.Select[Any]:
    c = packages.c
    return sa.select(c.number).where((c.order_pk == value("pk")) & c.left_at.is_not(None)).limit(FIRST)


def _loose() -> sa.Select[Any]:
    """A label from elsewhere that was scanned, but is on no box for good."""
    c = packages.c
    is_loose = c.labelled_at.is_not(None) & c.left_at.is_(None)
    return sa.select(c.number).where((c.order_pk == value("pk")) & is_loose).limit(FIRST)


_PAID = Statement(_paid)
_LOOSE = Statement(_loose)
_HAS_LEFT = Statement(_has_left)
_FREE_TOTES = Statement(lambda: sa.delete(totes).where(totes.c.order_pk == value("pk")))
