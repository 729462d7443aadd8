"""What an order line names: the practice catalogue's goods, a listing's, or invented ones."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from app.simulator.catalogue import Catalogue, Group, Product


class Listed(Protocol):
    """What an order shows of a listing."""

    @property
    def asin(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def price(self) -> Decimal: ...


# (account, marketplace, sku) to the listing that stands there.
FindListing = Callable[[str, str, str], Listed | None]


@dataclass(frozen=True)
class Sold:
    """`coded`: the product whose Transparency code a unit carries."""

    asin: str
    title: str
    price: Decimal
    coded: Product | None = None
    is_tracked: bool = False
    is_group: bool = False


def sold(catalogue: Catalogue, listed: Listed | None, sku: str) -> Sold:
    """A listing's words and price; the catalogue's, where it knows the SKU, for all the rest."""
    known = catalogue.by_sku.get(sku)
    if known is None:
        return Sold(listed.asin, listed.title, listed.price) if listed else _invented(sku)
    return Sold(
        listed.asin if listed else known.asin,
        listed.title if listed else known.name,
        listed.price if listed else known.price.amount,
        catalogue.transparent_product(sku),
        isinstance(known, Product) and known.serial_tracked,
        isinstance(known, Group),
    )


def _invented(sku: str) -> Sold:
    digits = int(hashlib.sha256(sku.encode()).hexdigest()[:12], 16)
    return Sold(f"B0{digits % 10**8:08d}", f"Example item {sku}", Decimal(500 + digits % 4500) / 100)
