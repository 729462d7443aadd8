"""Whether a SKU is a product or a group: asked for each imported line, hence remembered."""

from typing import Any

import sqlalchemy as sa

from app.database.engine import Readers
from app.database.statements import Statement, value
from app.database.tables import groups, products


class KnownSkus:
    """A container of SKUs. What it has seen it remembers; what it has not seen it looks up each time."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers
        self._seen: set[str] = set()

    def __repr__(self) -> str:
        return f"<KnownSkus {len(self._seen)} seen>"

    def __contains__(self, sku: object) -> bool:
        if sku in self._seen:
            return True
        if _KNOWN.one(self._readers(), sku, sku) is None:
            return False
        self._seen.add(str(sku))
        return True


def _known() -> sa.CompoundSelect[Any]:
    product = sa.select(products.c.sku).where(products.c.sku == value("product"))
    group = sa.select(groups.c.sku).where(groups.c.sku == value("group"))
    return product.union_all(group)


_KNOWN = Statement(_known)
