"""MLI locations of stores, and the warehouses that stand behind them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.database import stock_moves
from app.database.connection import Connection
from app.database.lazy import insert, sa
from app.database.office_tables import locations
from app.database.statements import Statement, each, literal, value
from app.database.tables import order_lines, orders
from app.domain.stock import Location


def warehouse_of(connection: Connection, store_id: str, location: str) -> str:
    """Empty while the location is mapped to none."""
    row = _ONE.one(connection, store_id, location)
    return "" if row is None else str(row[0])


def read_all(connection: Connection) -> dict[str, tuple[Location, ...]]:
    """By store."""
    found: dict[str, tuple[Location, ...]] = {}
    for row in _ALL.all(connection):
        one = Location(*row)
        found[one.store_id] = (*found.get(one.store_id, ()), _with_flag(one))
    return found


def store_found(connection: Connection, store_id: str, found: Sequence[Location]) -> None:
    """Known ones keep their warehouse; those that Amazon has no more become inactive."""
    _RETIRE.run(connection, store_id)
    rows = [(store_id, *_rest(one)) for one in found]
    _ADD.many(connection, rows)


def map_to(connection: Connection, location: Location, warehouse: str) -> None:
    """Orders of that location that are still to be shipped leave from that warehouse."""
    _MAP.run(connection, warehouse, location.store_id, location.supply_source_id)
    for (order_pk,) in _WAITING.all(connection, location.supply_source_id, location.store_id):
        _SEND_FROM.run(connection, warehouse, order_pk)
        _TAKE_FROM.run(connection, warehouse, order_pk)
        stock_moves.mark(connection, stock_moves.taken_by(connection, order_pk))


def _rest(one: Location) -> tuple[Any, ...]:
    return (one.supply_source_id, one.code, one.alias, one.is_active, one.warehouse)


def _with_flag(one: Location) -> Location:
    return Location(
        one.store_id, one.supply_source_id, one.code, one.alias, bool(one.is_active), one.warehouse
    )


def _all() -> sa.Select[Any]:
    return sa.select(locations).order_by(locations.c.store_id, locations.c.code)


def _is_it() -> sa.ColumnElement[bool]:
    c = locations.c
    return (c.store_id == value("store")) & (c.supply_source_id == value("source"))


def _add() -> Any:
    adding = insert(locations).values(each(locations))
    changed = {name: adding.excluded[name] for name in ("code", "alias", "is_active")}
    return adding.on_conflict_do_update(index_elements=["store_id", "supply_source_id"], set_=changed)


def _waiting() -> sa.Select[Any]:
    c = orders.c
    is_there = (c.location == value("location")) & (c.location != literal("")) & c.queue_rank.is_not(None)
    return sa.select(c.id).where(is_there & (c.store_id == value("store")))


_ONE = Statement(lambda: sa.select(locations.c.warehouse).where(_is_it()))
_ALL = Statement(_all)
_RETIRE = Statement(
    lambda: sa.update(locations).values(is_active=sa.false()).where(locations.c.store_id == value("store"))
)
_ADD = Statement(_add)
_MAP = Statement(lambda: sa.update(locations).values(each(locations, "warehouse")).where(_is_it()))
_WAITING = Statement(_waiting)
_SEND_FROM = Statement(
    lambda: sa.update(orders).values(each(orders, "warehouse")).where(orders.c.id == value("pk"))
)
_TAKE_FROM = Statement(
    lambda: (
        sa.update(order_lines)
        .values(each(order_lines, "warehouse"))
        .where(order_lines.c.order_pk == value("pk"))
    )
)
