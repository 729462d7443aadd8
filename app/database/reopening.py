"""Orders whose label was voided: Amazon goes on calling them shipped, with nothing left to ship (SHIP-9)."""

from __future__ import annotations

import msgspec

from app.database.connection import Connection
from app.database.lazy import sa
from app.database.standing import Standing
from app.database.statements import AnyRow, Statement, each, value
from app.database.tables import order_lines, orders
from app.domain.packing.plan import PackList


def reopen(connection: Connection, order: Standing, packed: PackList | None) -> Standing:
    """Marks it, and gives its lines the quantities back that an import took meanwhile."""
    lines = _LINES.all(connection, order.order_pk)
    asked = _asked(packed)
    wanted = {row.position: row.quantity + row.sent or _wanted(row, asked) for row in lines}
    units = sum(wanted.values())
    rows = [(quantity, 0, units, order.order_pk, position) for position, quantity in wanted.items()]
    _RESTORE.many(connection, rows)
    return mark(connection, order, units)


def mark(connection: Connection, order: Standing, units: int) -> Standing:
    """What Amazon tells of it is of the voided parcel."""
    _MARK.run(connection, units, True, order.order_pk)
    return msgspec.structs.replace(order, is_reopened=True)


def still_wanted(connection: Connection, order_pk: int) -> int:
    return sum(row.quantity for row in _LINES.all(connection, order_pk))


def close(connection: Connection, order: Standing) -> Standing:
    """It is on its way (again): what Amazon tells counts."""
    if order.is_reopened:
        _CLOSE.run(connection, False, order.order_pk)
    return msgspec.structs.replace(order, is_reopened=False)


def _asked(packed: PackList | None) -> dict[str, int | None]:
    """Units of each order item that was packed; None for a group, whose units are its children's."""
    asked: dict[str, int | None] = {}
    for need in packed.needs if packed is not None else ():
        known = asked.get(need.order_item_id, 0)
        is_group = known is None or need.group_sku is not None
        asked[need.order_item_id] = None if is_group else (known or 0) + need.quantity
    return asked


def _wanted(row: AnyRow, asked: dict[str, int | None]) -> int:
    """A line that was not packed had nothing to ship before: it stays so."""
    units = asked.get(row.order_item_id, 0)
    return int(row.ordered) if units is None else units


def _lines() -> sa.Select[tuple[int, str, int, int, int]]:
    c = order_lines.c
    columns = (c.position, c.order_item_id, c.quantity, c.ordered, c.sent)
    return sa.select(*columns).where(c.order_pk == value("pk"))


def _restore() -> sa.Update:
    c = order_lines.c
    changed = each(order_lines, "quantity", "sent", "order_units")
    return (
        sa.update(order_lines)
        .values(changed)
        .where((c.order_pk == value("pk")) & (c.position == value("place")))
    )


def _mark() -> sa.Update:
    return sa.update(orders).values(each(orders, "units", "reopened")).where(orders.c.id == value("pk"))


def _close() -> sa.Update:
    return sa.update(orders).values(each(orders, "reopened")).where(orders.c.id == value("pk"))


_LINES = Statement(_lines)
_RESTORE = Statement(_restore)
_MARK = Statement(_mark)
_CLOSE = Statement(_close)
