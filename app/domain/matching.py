"""Which product stands behind a listing: proposed by SKU, then by barcode, exactly (LIST-7)."""

from collections.abc import Callable, Iterable

import msgspec

from app.domain.catalog import Group, Product
from app.domain.gtin import padded
from app.domain.listing import Listing, Mapping

BY_SKU, BY_BARCODE = "sku", "barcode"


class Suggestion(msgspec.Struct, frozen=True):
    """``by`` is what agrees: ``sku`` or ``barcode``."""

    mapping: Mapping
    by: str


class Catalogue(msgspec.Struct, frozen=True):
    """What can be mapped to. ``barcodes``: (product SKU, units of one scan) by the barcode as it is compared;
    a barcode of several products says nothing.
    """

    products: frozenset[str]
    groups: frozenset[str]
    barcodes: dict[str, tuple[tuple[str, int], ...]]


def catalogue_of(products: Iterable[Product], groups: Iterable[Group] = ()) -> Catalogue:
    known = tuple(products)
    barcodes: dict[str, set[tuple[str, int]]] = {}
    for product in known:
        for barcode in product.barcodes:
            barcodes.setdefault(compared(barcode.value), set()).add((product.sku, barcode.units))
    return Catalogue(
        frozenset(product.sku for product in known),
        frozenset(group.sku for group in groups),
        {value: tuple(sorted(named)) for value, named in barcodes.items()},
    )


def compared(barcode: str) -> str:
    """Retail numbers by their 14 digits, others as they are."""
    return padded(barcode) or barcode


def propose(listing: Listing, catalogue: Catalogue) -> Suggestion | None:
    """The group or product of that very SKU, else the one product whose barcode it is; a case code of N makes
    product × N. None for a listing that is mapped.
    """
    if listing.mapping is not None:
        return None
    if listing.sku in catalogue.groups:
        return Suggestion(Mapping(listing.sku, is_group=True), BY_SKU)
    if listing.sku in catalogue.products:
        return Suggestion(Mapping(listing.sku), BY_SKU)
    named = catalogue.barcodes.get(compared(listing.barcode), ()) if listing.barcode else ()
    return Suggestion(Mapping(*named[0]), BY_BARCODE) if len(named) == 1 else None


def item_of(sku: str, listing: Listing | None, is_known: Callable[[str], bool]) -> Mapping | None:
    """What an order line of that SKU sells, None where that is for a person to say. A listing of ours decides
    by its mapping; without one, a product or group of that very SKU is taken.
    """
    if listing is not None:
        return listing.mapping
    return Mapping(sku) if is_known(sku) else None
