"""On hand and taken, by warehouse, of the products that are asked for: each from an index (INV-2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.database.connection import Connection
from app.database.lazy import sa
from app.database.office_tables import level_changes, stock_levels
from app.database.statements import FIRST, Statement, parts, some, value
from app.database.tables import group_children, groups, order_lines
from app.domain.stock import Level

_ASKED = 250
_Found = dict[str, dict[str, list[int]]]  # SKU, warehouse: on hand, taken


def levels(connection: Connection, skus: Sequence[str]) -> dict[str, tuple[Level, ...]]:
    """Every asked SKU, also those of which there is nothing."""
    found: _Found = {sku: {} for sku in skus}
    for asked in parts(list(found), _ASKED):
        _add(found, _ON_HAND.all(connection, *asked), 0)
        _add(found, _TAKEN.all(connection, *asked), 1)
        _add(found, _TAKEN_IN_GROUPS.all(connection, *asked), 1)
    return {sku: _levels(by_warehouse) for sku, by_warehouse in found.items()}


def changed(connection: Connection, since: int) -> tuple[int, frozenset[str] | None]:
    """As ``Stock.levels_changed``. A version that is still to come is one of another, later copy."""
    row = _VERSION.one(connection)
    version = int(row[0]) if row else 0
    if not 0 < since <= version:
        return version, None
    return version, frozenset(row[0] for row in _CHANGED.all(connection, since))


def _add(found: _Found, rows: Sequence[Any], place: int) -> None:
    for sku, warehouse, units in rows:
        found[sku].setdefault(warehouse, [0, 0])[place] += units


def _levels(by_warehouse: dict[str, list[int]]) -> tuple[Level, ...]:
    return tuple(Level(warehouse, *counted) for warehouse, counted in sorted(by_warehouse.items()))


def _on_hand() -> sa.Select[Any]:
    c = stock_levels.c
    return sa.select(c.sku, c.warehouse, c.on_hand).where(c.sku.in_(some("sku", _ASKED)))


def _taken() -> sa.Select[Any]:
    """A SKU that names a group is that group, whatever product has the same."""
    c = order_lines.c
    is_group = sa.exists().where(groups.c.sku == c.item)
    asked = c.item.in_(some("sku", _ASKED)) & c.taken.is_not(None) & ~is_group
    return sa.select(c.item, c.warehouse, sa.func.sum(c.taken)).where(asked).group_by(c.item, c.warehouse)


def _taken_in_groups() -> sa.Select[Any]:
    c, child = order_lines.c, group_children.c
    units = sa.func.sum(c.taken * child.quantity)
    joined = sa.select(child.sku, c.warehouse, units).select_from(group_children)
    joined = joined.join(order_lines, (c.item == child.group_sku) & c.taken.is_not(None))
    return joined.where(child.sku.in_(some("sku", _ASKED))).group_by(child.sku, c.warehouse)


def _changed() -> sa.Select[Any]:
    joined = sa.select(sa.func.coalesce(group_children.c.sku, level_changes.c.sku))
    is_child = group_children.c.group_sku == level_changes.c.sku
    chosen = joined.select_from(level_changes).join(group_children, is_child, isouter=True)
    return chosen.where(level_changes.c.version > value("since"))


def _version() -> sa.Select[Any]:
    newest = sa.select(level_changes.c.version).order_by(level_changes.c.version.desc())
    return newest.limit(FIRST)


_ON_HAND = Statement(_on_hand)
_TAKEN = Statement(_taken)
_TAKEN_IN_GROUPS = Statement(_taken_in_groups)
_CHANGED = Statement(_changed)
_VERSION = Statement(_version)
