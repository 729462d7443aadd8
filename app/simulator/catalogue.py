"""The shop's goods as `resources/practice/catalogue.json` lists them."""

from decimal import Decimal
from functools import cached_property
from pathlib import Path

import msgspec

from app.decoding import json_decoder

DEFAULT = Path(__file__).parents[2] / "resources" / "practice" / "catalogue.json"


class Price(msgspec.Struct, frozen=True):
    """An amount as decimal text."""

    amount: Decimal
    currency: str


class Barcode(msgspec.Struct, frozen=True):
    """A printed code that counts `units`."""

    value: str
    kind: str
    units: int


class Product(msgspec.Struct, frozen=True):
    """One product, as far as Amazon's side needs it."""

    sku: str
    name: str
    asin: str
    price: Price
    barcodes: tuple[Barcode, ...] = ()
    transparency: bool = False
    serial_tracked: bool = False
    serial_is_code_form: bool = False

    @property
    def gtin14(self) -> str | None:
        """The unit's GTIN, padded to 14 digits."""
        units = [each for each in self.barcodes if each.kind in ("UPC", "EAN") and each.units == 1]
        return units[0].value.zfill(14) if units else None


class Child(msgspec.Struct, frozen=True):
    """A component of a group."""

    sku: str
    quantity: int


class Group(msgspec.Struct, frozen=True):
    """A listing that is packed as its children."""

    sku: str
    name: str
    asin: str
    price: Price
    children: tuple[Child, ...]


class Catalogue(msgspec.Struct, frozen=True, dict=True):
    """Products and groups, found by SKU."""

    products: tuple[Product, ...]
    groups: tuple[Group, ...]

    @cached_property
    def by_sku(self) -> dict[str, Product | Group]:
        """Everything that an order line may name."""
        sold: list[Product | Group] = [*self.products, *self.groups]
        return {each.sku: each for each in sold}

    def transparent_product(self, sku: str) -> Product | None:
        """The product whose Transparency code a unit of this SKU carries (TRN-2 for groups)."""
        sold = self.by_sku[sku]
        if isinstance(sold, Product):
            return sold if sold.transparency else None
        products = [self.by_sku[child.sku] for child in sold.children]
        dearest = min(products, key=lambda each: (-each.price.amount, each.sku))
        return dearest if isinstance(dearest, Product) and dearest.transparency else None


def load(path: Path = DEFAULT) -> Catalogue:
    """Read the file; msgspec.ValidationError when it does not fit."""
    return json_decoder(Catalogue).decode(path.read_bytes())
