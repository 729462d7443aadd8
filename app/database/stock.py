"""The catalogue and its stock as services and sync see them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from app.database import audit as audit_log
from app.database import goods, jobs, remapping, stock_levels, stock_moves
from app.database.connection import Connection
from app.database.engine import Readers
from app.database.items import Items
from app.database.lazy import sa
from app.database.office_tables import listings, stock_movements, warehouses
from app.database.office_tables import stock_levels as level_rows
from app.database.product_cache import ProductCache
from app.database.products import product_of
from app.database.statements import AnyRow, Statement, literal, number, value
from app.database.tables import barcodes, group_children, groups, products
from app.database.times import from_micros, to_micros
from app.database.writer import Writer
from app.domain.catalog import Group, GroupChild
from app.domain.order import Recipient
from app.domain.stock import Level, Movement, Warehouse, Why
from app.ports.jobs import JobRun
from app.ports.stock import StockLine, StockRow
from app.ports.storage import Audited, Priority

_encode = msgspec.json.Encoder().encode
_address = msgspec.json.Decoder(Recipient).decode


class SqlStock:
    """Implements ``Stock``."""

    def __init__(self, writer: Writer, readers: Readers, items: Items, products: ProductCache) -> None:
        self._writer = writer
        self._readers = readers
        self._items = items
        self._products = products

    def __repr__(self) -> str:
        return "<SqlStock>"

    def warehouses(self) -> tuple[Warehouse, ...]:
        rows = _WAREHOUSES.all(self._readers())
        return tuple(Warehouse(row.code, row.name, row.zone, _address(row.address)) for row in rows)

    async def save_warehouse(self, warehouse: Warehouse, audit: Audited) -> None:
        address = _encode(warehouse.address).decode()

        def work(connection: Connection) -> None:
            _SAVE_WAREHOUSE.run(connection, warehouse.code, warehouse.name, warehouse.zone, address)
            audit_log.add(connection, audit)

        await self._write(work)

    def page(
        self, text: str, after: str, limit: int, *, groups: bool = False, show: str = ""
    ) -> tuple[StockRow, ...]:
        connection, marks = self._readers(), _marks(text)
        if groups:
            found = _GROUPS.all(connection, after, *marks[:3], limit)
            return tuple(StockRow(None, _group(connection, row)) for row in found)
        found = _PAGES.get(show, _PRODUCTS).all(connection, after, *marks, limit)
        counted = stock_levels.levels(connection, [row.sku for row in found])
        return tuple(_row(connection, row, counted[row.sku]) for row in found)

    def counts(self, text: str) -> dict[str, int]:
        connection, marks = self._readers(), _marks(text)
        total, negative, empty = _COUNT_PRODUCTS.all(connection, *marks)[0]
        sets = _COUNT_GROUPS.all(connection, *marks[:3])[0][0]
        return {"products": total, "groups": sets, "negative": negative or 0, "empty": empty or 0}

    def levels(self, skus: Sequence[str]) -> dict[str, tuple[Level, ...]]:
        return stock_levels.levels(self._readers(), skus)

    def levels_changed(self, since: int) -> tuple[int, frozenset[str] | None]:
        return stock_levels.changed(self._readers(), since)

    async def move(self, movements: Sequence[Movement], audit: Audited) -> None:
        def work(connection: Connection) -> None:
            change(connection, movements)
            audit_log.add(connection, audit)

        await self._write(work)

    async def store(self, lines: Sequence[StockLine], audit: Audited, run: JobRun | None = None) -> None:
        """In one transaction, however long: half a list is worse than a wait."""
        added = [line.product for line in lines if line.product is not None]
        sets = [line.group for line in lines if line.group is not None]
        movements = [movement for line in lines for movement in line.movements]

        def work(connection: Connection) -> None:
            goods.store(connection, added, sets)
            change(connection, movements)
            remapping.free(connection, self._items)
            audit_log.add(connection, audit)
            if run is not None:
                jobs.write(connection, run)

        await self._write(work)
        self._products.forget()

    def movements(self, sku: str, limit: int) -> tuple[Movement, ...]:
        """Newest first."""
        return tuple(_movement(row) for row in _MOVEMENTS.all(self._readers(), sku, limit))

    def listings_of(self, sku: str) -> tuple[tuple[str, str], ...]:
        connection = self._readers()
        rows = (*_LISTINGS_OF.all(connection, sku), *_LISTINGS_OF_GROUPS.all(connection, sku))
        return tuple(sorted((row.store_id, row.sku) for row in rows))

    async def _write(self, work: Callable[[Connection], None]) -> None:
        await asyncio.wrap_future(self._writer.submit(Priority.MONEY, work))


def change(connection: Connection, movements: Sequence[Movement]) -> None:
    """In whoever's transaction."""
    for one in movements:
        row = (one.sku, one.warehouse, one.units, one.why.value, one.who, to_micros(one.at), one.note, None)
        stock_moves.change(connection, row, sets=one.sets)


def _row(connection: Connection, row: AnyRow, counted: tuple[Level, ...]) -> StockRow:
    return StockRow(product_of(row, _BARCODES.all(connection, row.sku)), None, counted)


def _group(connection: Connection, row: AnyRow) -> Group:
    children = [GroupChild(*child) for child in _CHILDREN.all(connection, row.sku)]
    return Group(row.sku, row.name, tuple(children))


def _movement(row: AnyRow) -> Movement:
    why = Why(row.why)
    return Movement(row.sku, row.warehouse, row.units, why, row.who, from_micros(row.at), row.note)


def _marks(text: str) -> tuple[str, str, str, str]:
    """LIKE patterns: SKU, first word, later word, barcode."""
    plain = text.strip()
    for special in ("\\", "%", "_"):
        plain = plain.replace(special, f"\\{special}")
    return f"{plain}%", f"{plain}%", f"% {plain}%", f"{plain}%"


def _like(column: sa.ColumnElement[str], name: str) -> sa.ColumnElement[bool]:
    return column.like(value(name), escape="\\")


def _is_named(table: sa.Table) -> sa.ColumnElement[bool]:
    c = table.c
    return _like(c.sku, "sku") | _like(c.name, "first") | _like(c.name, "later")


def _is_product() -> sa.ColumnElement[bool]:
    has_code = (barcodes.c.sku == products.c.sku) & _like(barcodes.c.value, "barcode")
    return _is_named(products) | sa.exists().where(has_code)


def _page(table: sa.Table, is_wanted: sa.ColumnElement[bool]) -> sa.Select[Any]:
    rest = sa.select(table).where(table.c.sku > value("after"), is_wanted)
    return rest.order_by(table.c.sku).limit(value("limit"))


def _is_negative() -> sa.ColumnElement[bool]:
    """Somewhere."""
    c = level_rows.c
    return products.c.sku.in_(sa.select(c.sku).where(c.on_hand < number(0)))


def _is_empty() -> sa.ColumnElement[bool]:
    """Everywhere."""
    c = level_rows.c
    return ~sa.exists().where((c.sku == products.c.sku) & (c.on_hand != number(0)))


def _count_products() -> sa.Select[Any]:
    none, one = number(0), number(1)
    sums: list[sa.ColumnElement[Any]] = [
        sa.func.sum(sa.case((is_so, one), else_=none)) for is_so in (_is_negative(), _is_empty())
    ]
    columns = [sa.func.count(), *sums]
    return sa.select(*columns).select_from(products).where(_is_product())


def _movements() -> sa.Select[Any]:
    c = stock_movements.c
    return sa.select(stock_movements).where(c.sku == value("sku")).order_by(c.id.desc()).limit(value("limit"))


def _listings_of() -> sa.Select[Any]:
    c = listings.c
    mapped = sa.select(c.store_id, c.sku).where((c.item == value("sku")) & c.item.is_not(None))
    return mapped.where(c.publication != literal("gone"))


def _listings_of_groups() -> sa.Select[Any]:
    """Of groups that the product is a child of."""
    c, child = listings.c, group_children.c
    joined = sa.select(c.store_id, c.sku).select_from(group_children)
    joined = joined.join(listings, (c.item == child.group_sku) & c.item.is_not(None))
    return joined.where((child.sku == value("sku")) & (c.publication != literal("gone"))).distinct()


def _children() -> sa.Select[Any]:
    c = group_children.c
    return sa.select(c.sku, c.quantity).where(c.group_sku == value("sku")).order_by(c.position)


def _barcodes() -> sa.Select[Any]:
    return sa.select(barcodes).where(barcodes.c.sku == value("sku")).order_by(barcodes.c.position)


_WAREHOUSES = Statement(lambda: sa.select(warehouses).order_by(warehouses.c.code))
_SAVE_WAREHOUSE = Statement(lambda: goods.replacing(warehouses, "code"))
_PRODUCTS = Statement(lambda: _page(products, _is_product()))
_PAGES = {
    "negative": Statement(lambda: _page(products, _is_product() & _is_negative())),
    "empty": Statement(lambda: _page(products, _is_product() & _is_empty())),
}
_GROUPS = Statement(lambda: _page(groups, _is_named(groups)))
_COUNT_PRODUCTS = Statement(_count_products)
_COUNT_GROUPS = Statement(lambda: sa.select(sa.func.count()).select_from(groups).where(_is_named(groups)))
_BARCODES = Statement(_barcodes)
_CHILDREN = Statement(_children)
_MOVEMENTS = Statement(_movements)
_LISTINGS_OF = Statement(_listings_of)
_LISTINGS_OF_GROUPS = Statement(_listings_of_groups)
