"""What a listing's SKU stands for in our catalogue: asked for each imported line, hence remembered."""

from __future__ import annotations

from typing import Any, NamedTuple

from app.database.connection import Connection
from app.database.lazy import sa
from app.database.office_tables import listings
from app.database.statements import Statement, value
from app.database.tables import groups, products


class Item(NamedTuple):
    """``units`` of our product or group ``sku`` in one of the listing."""

    sku: str
    units: int = 1


class Items:
    """A listing that is known decides, mapped or not; else a product or group of that very SKU is meant
    (LIST-7). What was found is remembered until ``forget``; what was not is looked up each time. For the
    writer's thread alone.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Item] = {}

    def __repr__(self) -> str:
        return f"<Items {len(self._known)} known>"

    def of(self, connection: Connection, store_id: str, sku: str) -> Item | None:
        known = self._known.get((store_id, sku))
        if known is not None:
            return known
        found = _look_up(connection, store_id, sku)
        if found is not None:
            self._known[store_id, sku] = found
        return found

    def forget(self) -> None:
        """Called in the transaction that changes a mapping or adds a listing."""
        self._known.clear()


def _look_up(connection: Connection, store_id: str, sku: str) -> Item | None:
    listing = _LISTING.one(connection, store_id, sku)
    item = Item(sku) if listing is None else Item(*listing)
    is_known = item.sku and _KNOWN.one(connection, item.sku, item.sku) is not None
    return item if is_known else None


def _listing() -> sa.Select[Any]:
    c = listings.c
    is_it = (c.store_id == value("store")) & (c.sku == value("sku"))
    return sa.select(c.item, c.item_units).where(is_it)


def _known() -> sa.CompoundSelect[Any]:
    product = sa.select(products.c.sku).where(products.c.sku == value("product"))
    group = sa.select(groups.c.sku).where(groups.c.sku == value("group"))
    return product.union_all(group)


_LISTING = Statement(_listing)
_KNOWN = Statement(_known)
