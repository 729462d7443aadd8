"""Orders follow the mapping of the listings that they name: freed, or sent back to Review (LIST-7)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.database import order_moves, stock_moves
from app.database.connection import Connection
from app.database.import_rules import HELD
from app.database.items import Item, Items
from app.database.lazy import sa
from app.database.order_rows import order_of
from app.database.standing import Standing, standing_of
from app.database.statements import AnyRow, Statement, Values, each, literal, value
from app.database.tables import order_lines, orders
from app.database.times import to_micros
from app.domain.order import Order
from app.domain.order_rules import remapped

_NOTHING = Item("")


def remap(connection: Connection, items: Items, store_id: str, skus: Iterable[str]) -> int:
    """After these listings' mapping changed. Orders that a bench has follow when it lets go. How many orders
    moved.
    """
    found: dict[int, None] = {}
    for sku in skus:
        found |= dict.fromkeys(row[0] for row in _NAMING.all(connection, sku, store_id))
    return _refresh_all(connection, items, found)


def free(connection: Connection, items: Items) -> int:
    """After products or groups were added: orders that wait for one of them."""
    return _refresh_all(connection, items, [row[0] for row in _UNMAPPED.all(connection)])


def refresh(connection: Connection, items: Items, order: Standing) -> bool:
    """Looks an order's lines up again; whether its status changed."""
    lines = _LINES.all(connection, order.order_pk)
    found = {row.sku: items.of(connection, order.store_id, row.sku) for row in lines}
    _change_lines(connection, order, [row for row in lines if _differs(row, found[row.sku])], found)
    row = _ORDER.one(connection, order.order_pk)
    return row is not None and _move(connection, order, order_of(row, lines), found)


def _refresh_all(connection: Connection, items: Items, order_pks: Iterable[int]) -> int:
    moved = 0
    for order_pk in order_pks:
        order = standing_of(connection, order_pk)
        if order is not None and order.claim is None and order.status not in HELD:
            moved += refresh(connection, items, order)
    return moved


def _differs(row: AnyRow, found: Item | None) -> bool:
    return (row.item, row.item_units) != (found or _NOTHING)


def _change_lines(
    connection: Connection, order: Standing, lines: list[AnyRow], found: dict[str, Item | None]
) -> None:
    _SET_ITEM.many(connection, [_changed(order, row, found[row.sku] or _NOTHING) for row in lines])
    stock_moves.mark(connection, [row.item for row in lines])
    stock_moves.mark(connection, [item.sku for row in lines if (item := found[row.sku])])


def _changed(order: Standing, row: AnyRow, item: Item) -> Values:
    taken = None if row.taken is None else row.quantity * item.units
    return (item.sku, item.units, taken, order.order_pk, row.position)


def _move(connection: Connection, order: Standing, whole: Order, found: dict[str, Item | None]) -> bool:
    wanted = remapped(whole, lambda sku: found[sku] is not None)
    if wanted is None:
        return False
    status, reason = wanted
    set_reason(connection, order.order_pk, reason)
    order_moves.move(connection, order, status, order.claim, to_micros(whole.updated_at))
    return True


def set_reason(connection: Connection, order_pk: int, reason: str) -> None:
    """Why it is in Review, on hold, or packed without a label."""
    _SET_REASON.run(connection, reason, order_pk)


def _naming() -> sa.Select[Any]:
    joined = sa.select(order_lines.c.order_pk).join(orders, orders.c.id == order_lines.c.order_pk)
    names = (order_lines.c.sku == value("sku")) & order_lines.c.taken.is_not(None)
    return joined.where(names & (orders.c.store_id == value("store")))


def _unmapped() -> sa.Select[Any]:
    c = order_lines.c
    return sa.select(c.order_pk).distinct().where((c.item == literal("")) & c.taken.is_not(None))


def _order() -> sa.Select[Any]:
    columns = [column for column in orders.c if column.name not in ("recipient", "buyer")]
    return sa.select(*columns).where(orders.c.id == value("pk"))


def _lines() -> sa.Select[Any]:
    c = order_lines.c
    return sa.select(order_lines).where(c.order_pk == value("pk")).order_by(c.position)


def _set_item() -> sa.Update:
    c = order_lines.c
    is_it = (c.order_pk == value("pk")) & (c.position == value("place"))
    return sa.update(order_lines).values(each(order_lines, "item", "item_units", "taken")).where(is_it)


_NAMING = Statement(_naming)
_UNMAPPED = Statement(_unmapped)
_ORDER = Statement(_order)
_LINES = Statement(_lines)
_SET_ITEM = Statement(_set_item)
_SET_REASON = Statement(
    lambda: sa.update(orders).values(each(orders, "review_reason")).where(orders.c.id == value("pk"))
)
