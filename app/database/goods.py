"""Writes products and groups, inside a transaction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from app.database import stock_moves
from app.database.connection import Connection
from app.database.lazy import insert, sa
from app.database.products import key_of, product_values
from app.database.statements import Statement, Values, each, value
from app.database.tables import barcodes, group_children, groups, products
from app.domain.catalog import Group, Product


def store(connection: Connection, goods: Sequence[Product], sets: Sequence[Group]) -> None:
    """Adds or replaces them, barcodes and children included. IntegrityError where a barcode is another's or
    a child is no product.
    """
    _ADD_PRODUCT.many(connection, [product_values(product) for product in goods])
    _DROP_BARCODES.many(connection, [(product.sku,) for product in goods])
    _ADD_BARCODE.many(connection, [row for product in goods for row in _barcode_rows(product)])
    _ADD_GROUP.many(connection, [(group.sku, group.name) for group in sets])
    former = [row[0] for group in sets for row in _CHILDREN.all(connection, group.sku)]
    _DROP_CHILDREN.many(connection, [(group.sku,) for group in sets])
    children = [
        (group.sku, place, child.sku, child.quantity)
        for group in sets
        for place, child in enumerate(group.children)
    ]
    _ADD_CHILD.many(connection, children)
    stock_moves.mark(connection, [*former, *[group.sku for group in sets]])


def names_of(product: Product) -> Iterator[tuple[str, str, int]]:
    """(name, kind, units) of everything that names it when scanned."""
    for barcode in product.barcodes:
        yield barcode.value, barcode.kind.value, barcode.units
    for kind, name in (("FNSKU", product.fnsku), ("ASIN", product.asin), ("SKU", product.sku)):
        if name:
            yield name, kind, 1


def replacing(table: sa.Table, key: str, *kept: str) -> Any:
    """An upsert of whole rows but for the ``kept`` columns."""
    adding = insert(table).values(each(table))
    changed = {c.name: adding.excluded[c.name] for c in table.c if c.name != key and c.name not in kept}
    return adding.on_conflict_do_update(index_elements=[key], set_=changed)


def _barcode_rows(product: Product) -> Iterator[Values]:
    """Each key once: paddings of one GTIN are one key."""
    seen: set[str] = set()
    for position, (name, kind, units) in enumerate(names_of(product)):
        key = key_of(name)
        if key not in seen:
            seen.add(key)
            yield (key, product.sku, name, kind, units, position)


_ADD_PRODUCT = Statement(lambda: replacing(products, "sku"))
_DROP_BARCODES = Statement(lambda: sa.delete(barcodes).where(barcodes.c.sku == value("sku")))
_ADD_BARCODE = Statement(lambda: sa.insert(barcodes).values(each(barcodes)))
_ADD_GROUP = Statement(lambda: replacing(groups, "sku"))
_CHILDREN = Statement(
    lambda: sa.select(group_children.c.sku).where(group_children.c.group_sku == value("sku"))
)
_DROP_CHILDREN = Statement(
    lambda: sa.delete(group_children).where(group_children.c.group_sku == value("sku"))
)
_ADD_CHILD = Statement(lambda: sa.insert(group_children).values(each(group_children)))
