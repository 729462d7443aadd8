"""Stock and taken units follow the orders, in the transactions that move them (INV-2, INV-7).

An order's lines say in ``taken`` how many units of their item it keeps from being sold again. When its parcel
goes, they come off the stock; a void puts back what was taken off for that order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from app.database.connection import Connection
from app.database.lazy import insert, sa
from app.database.office_tables import level_changes, stock_levels, stock_movements, warehouses
from app.database.standing import Standing
from app.database.statements import FIRST, Statement, each, each_but_id, literal, number, value
from app.database.tables import group_children, order_lines, orders, products, stores
from app.domain.order import OrderStatus
from app.domain.stock import Why

TAKING = frozenset(
    {
        OrderStatus.PENDING,
        OrderStatus.OPEN,
        OrderStatus.REVIEW,
        OrderStatus.ON_HOLD,
        OrderStatus.PACKING,
        OrderStatus.PACKED,
        OrderStatus.PARTLY_SHIPPED,  # what of it is still to be shipped
    }
)
GONE = frozenset({OrderStatus.LABELLED, OrderStatus.SHIPPED})


def follow(connection: Connection, old: Standing, status: OrderStatus, at: int, who: str) -> None:
    """The order has just become ``status``."""
    if old.status in TAKING and status in GONE:
        ship(connection, old.order_pk, old.order_id, taken_by(connection, old.order_pk), at, who)
    if old.status in TAKING and status not in TAKING:
        mark(connection, taken_by(connection, old.order_pk))
        _RELEASE.run(connection, old.order_pk)
    elif comes_back(old.status, status):
        put_back(connection, old.order_pk, old.order_id, at, who)
        if status in TAKING:
            _TAKE.run(connection, old.order_pk)
            mark(connection, taken_by(connection, old.order_pk))


def comes_back(old: OrderStatus, new: OrderStatus) -> bool:
    """Whether the parcel, if there was one, is here again. A confirmation that Amazon refuses brings none."""
    is_refused = old in GONE and new is OrderStatus.REVIEW
    return new not in GONE and (old in GONE or old is OrderStatus.REVIEW) and not is_refused


def taken_by(connection: Connection, order_pk: int) -> Counter[str]:
    """Units of each item."""
    taken: Counter[str] = Counter()
    for item, units in _TAKEN.all(connection, order_pk):
        taken[item] += units
    return taken


def ship(
    connection: Connection,
    order_pk: int,
    order_id: str,
    items: Counter[str],
    at: int,
    who: str,
    *,
    is_part: bool = False,
) -> None:
    """Takes them off the stock of the order's warehouse. A part that Amazon knows to be shipped comes back
    with no void of ours.
    """
    row = _WAREHOUSE.one(connection, order_pk)
    if row is None or not row[0]:
        return
    returns = None if is_part else order_pk
    for sku, units in opened(connection, items).items():
        note = (order_id, returns)
        change(connection, (sku, row[0], -units, Why.SHIPPED.value, who, at, *note))


def put_back(connection: Connection, order_pk: int, order_id: str, at: int, who: str) -> None:
    """What was taken off for this order and is not back yet."""
    for sku, warehouse, units in _NET.all(connection, order_pk):
        note = (order_id, order_pk)
        change(connection, (sku, warehouse, -units, Why.VOIDED.value, who, at, *note))


def change(connection: Connection, movement: tuple[Any, ...], *, sets: bool = False) -> None:
    """``movement``: a row of stock_movements without its number; by that many units, or to them."""
    sku, warehouse, units = movement[:3]
    _MOVED.run(connection, *movement)
    (_SET if sets else _ADD).run(connection, sku, warehouse, units)
    mark(connection, [sku])


def retake(connection: Connection, order_pk: int) -> None:
    """The order keeps what is still to be shipped of it, as its lines say now."""
    before = taken_by(connection, order_pk)
    _RELEASE.run(connection, order_pk)
    _TAKE.run(connection, order_pk)
    mark(connection, before | taken_by(connection, order_pk))


def opened(connection: Connection, items: Counter[str]) -> Counter[str]:
    """Units of products: groups opened, what is mapped to nothing left out."""
    found: Counter[str] = Counter()
    for item, units in items.items():
        children = _CHILDREN.all(connection, item) if item else []
        if not children and item and _PRODUCT.one(connection, item) is not None:
            found[item] += units
        for sku, quantity in children:
            found[sku] += units * quantity
    return +found


def mark(connection: Connection, items: Iterable[str]) -> None:
    """Their levels have another version from here on; a group stands for its children."""
    names = {item for item in items if item}
    if names:
        row = _VERSION.one(connection)
        version = 1 + (row[0] if row else 0)
        _MARK.many(connection, [(name, version) for name in names])


def _taken() -> sa.Select[Any]:
    c = order_lines.c
    return sa.select(c.item, c.taken).where((c.order_pk == value("pk")) & c.taken.is_not(None))


def _take() -> sa.Update:
    c = order_lines.c
    is_wanted = (c.order_pk == value("pk")) & (c.quantity > number(0))
    return sa.update(order_lines).values(taken=c.quantity * c.item_units).where(is_wanted)


def _release() -> sa.Update:
    is_taken = (order_lines.c.order_pk == value("pk")) & order_lines.c.taken.is_not(None)
    return sa.update(order_lines).values(taken=sa.null()).where(is_taken)


def _warehouse() -> sa.Select[Any]:
    """The order's own, else the first that the store's rule names, else the first of all."""
    nothing = literal("")
    own, ruled = (sa.func.nullif(c, nothing) for c in (orders.c.warehouse, stores.c.warehouse))
    first = sa.select(sa.func.min(warehouses.c.code)).scalar_subquery()
    joined = sa.select(sa.func.coalesce(own, ruled, first))
    return joined.join_from(orders, stores, stores.c.store_id == orders.c.store_id).where(
        orders.c.id == value("pk")
    )


def _net() -> sa.Select[Any]:
    c = stock_movements.c
    net = sa.func.sum(c.units)
    found = sa.select(c.sku, c.warehouse, net).where(c.order_pk == value("pk"))
    return found.group_by(c.sku, c.warehouse).having(net != number(0))


def _level(*, sets: bool) -> Any:
    adding = insert(stock_levels).values(each(stock_levels))
    new = adding.excluded.on_hand
    changed = {"on_hand": new if sets else stock_levels.c.on_hand + new}
    return adding.on_conflict_do_update(index_elements=["sku", "warehouse"], set_=changed)


def _mark() -> Any:
    adding = insert(level_changes).values(each(level_changes))
    return adding.on_conflict_do_update(index_elements=["sku"], set_={"version": adding.excluded.version})


def _version() -> sa.Select[Any]:
    newest = sa.select(level_changes.c.version).order_by(level_changes.c.version.desc())
    return newest.limit(FIRST)


def _children() -> sa.Select[Any]:
    c = group_children.c
    return sa.select(c.sku, c.quantity).where(c.group_sku == value("sku"))


_TAKEN = Statement(_taken)
_TAKE = Statement(_take)
_RELEASE = Statement(_release)
_WAREHOUSE = Statement(_warehouse)
_NET = Statement(_net)
_MOVED = Statement(lambda: sa.insert(stock_movements).values(each_but_id(stock_movements)))
_ADD = Statement(lambda: _level(sets=False))
_SET = Statement(lambda: _level(sets=True))
_MARK = Statement(_mark)
_VERSION = Statement(_version)
_CHILDREN = Statement(_children)
_PRODUCT = Statement(lambda: sa.select(products.c.sku).where(products.c.sku == value("sku")))
