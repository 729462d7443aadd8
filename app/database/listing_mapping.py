"""Maps listings and sets their rules, inside a transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from app.database import remapping, stock_moves
from app.database.connection import Connection
from app.database.items import Items
from app.database.lazy import sa
from app.database.listing_rows import mapping_values, rule_text
from app.database.office_tables import listings
from app.database.statements import Statement, each, value
from app.domain.listing import Mapping
from app.domain.store import Rule
from app.ports.listings import ListingKey

Chosen = tuple[ListingKey, Mapping | None]


def map_all(connection: Connection, chosen: Sequence[Chosen], items: Items) -> int:
    """Orders that waited for it are freed, orders that lose it go back to Review; how many moved."""
    former = _items(connection, chosen)
    rows = [(*mapping_values(mapping), key.store_id, key.sku) for key, mapping in chosen]
    _MAP.many(connection, rows)
    items.forget()
    stock_moves.mark(connection, [*former, *[mapping.sku for _, mapping in chosen if mapping]])
    by_store = groupby(sorted((key.store_id, key.sku) for key, _ in chosen), key=lambda key: key[0])
    return sum(
        remapping.remap(connection, items, store_id, [sku for _, sku in keys]) for store_id, keys in by_store
    )


def set_rules(connection: Connection, keys: Sequence[ListingKey], rule: Rule | None) -> None:
    text = rule_text(rule)
    _SET_RULE.many(connection, [(text, key.store_id, key.sku) for key in keys])


def _items(connection: Connection, chosen: Iterable[Chosen]) -> list[str]:
    found = [_ITEM.one(connection, key.store_id, key.sku) for key, _ in chosen]
    return [row.item for row in found if row is not None and row.item]


def _is_it() -> sa.ColumnElement[bool]:
    c = listings.c
    return (c.store_id == value("store")) & (c.sku == value("sku"))


_ITEM = Statement(lambda: sa.select(listings.c.item).where(_is_it()))
_MAP = Statement(
    lambda: sa.update(listings).values(each(listings, "item", "item_units", "is_group")).where(_is_it())
)
_SET_RULE = Statement(lambda: sa.update(listings).values(each(listings, "rule")).where(_is_it()))
