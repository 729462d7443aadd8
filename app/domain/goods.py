"""What may be saved of a product or group; what may not says which field and why (INV-1)."""

import re
from collections.abc import Callable, Iterator

import msgspec

from app.domain.catalog import Barcode, BarcodeKind, Group, Product
from app.domain.gtin import LENGTHS, has_right_check_digit, is_digits
from app.domain.store_rules import Fault

LONGEST_SKU, LONGEST_BARCODE = 40, 80
MOST_UNITS = 100_000
_CODE = re.compile(r"[A-Z0-9]{10}", re.ASCII)
_KINDS = {8: BarcodeKind.EAN, 12: BarcodeKind.UPC, 13: BarcodeKind.EAN, 14: BarcodeKind.GTIN14}


class Goods(msgspec.Struct, frozen=True):
    """What there is already. ``owner``: SKU of the product that a scanned text names, or empty."""

    owner: Callable[[str], str]
    is_product: Callable[[str], bool]
    is_group: Callable[[str], bool]


def barcode_of(text: str, units: int = 1) -> Barcode | Fault:
    """A printed barcode by its looks: digits of a retail number's length are one, anything else is in-house;
    of several units it is a case's.
    """
    value = text.strip()
    is_retail = is_digits(value) and len(value) in LENGTHS
    for is_wrong, key in (
        (not value, "barcode_missing"),
        (len(value) > LONGEST_BARCODE or any(each.isspace() for each in value), "barcode_shape"),
        (is_retail and not has_right_check_digit(value), "barcode_check_digit"),
        (not 1 <= units <= MOST_UNITS, "units_range"),
    ):
        if is_wrong:
            return Fault("barcode", key)
    kind = _KINDS[len(value)] if is_retail else BarcodeKind.IN_HOUSE
    return Barcode(value, kind if units == 1 else BarcodeKind.CASE, units)


def product_faults(product: Product, goods: Goods) -> tuple[Fault, ...]:
    """Everything wrong with a product as it is to be saved."""
    return (
        *_identity(product.sku, product.name),
        *_found((goods.is_group(product.sku), "sku", "is_a_group")),
        *(fault for name in ("asin", "fnsku") for fault in _code(product, name, goods)),
        *_barcodes(product, goods),
        *_found(
            (product.weight_grams is not None and product.weight_grams < 1, "weight", "above_zero"),
            (product.size_mm is not None and min(product.size_mm) < 1, "length", "above_zero"),
            (product.price is not None and product.price.amount < 0, "price", "below_zero"),
        ),
    )


def group_faults(group: Group, goods: Goods) -> tuple[Fault, ...]:
    """Everything wrong with a group as it is to be saved."""
    skus = [child.sku for child in group.children]
    return (
        *_identity(group.sku, group.name),
        *_found(
            (goods.is_product(group.sku), "sku", "is_a_product"),
            (not skus, "children", "children_missing"),
            (len(skus) != len(set(skus)), "children", "child_twice"),
            (group.sku in skus, "children", "child_itself"),
            (any(goods.is_group(sku) for sku in skus), "children", "child_is_group"),
            (
                not all(goods.is_product(sku) or goods.is_group(sku) for sku in skus),
                "children",
                "item_unknown",
            ),
            (any(child.quantity < 1 for child in group.children), "children", "units_range"),
        ),
    )


def _identity(sku: str, name: str) -> tuple[Fault, ...]:
    return _found(
        (not 1 <= len(sku) <= LONGEST_SKU, "sku", "sku_length"),
        (sku != sku.strip(), "sku", "sku_spaces"),
        (not name.strip(), "name", "name_missing"),
    )


def _code(product: Product, name: str, goods: Goods) -> tuple[Fault, ...]:
    code = product.asin if name == "asin" else product.fnsku
    if not code:
        return ()
    return _found(
        (_CODE.fullmatch(code) is None, name, "ten_signs"),
        (goods.owner(code) not in ("", product.sku), name, "barcode_taken"),
    )


def _barcodes(product: Product, goods: Goods) -> Iterator[Fault]:
    for barcode in product.barcodes:
        if goods.owner(barcode.value) not in ("", product.sku):
            yield Fault("barcode", "barcode_taken", barcode.value)


def _found(*checks: tuple[bool, str, str]) -> tuple[Fault, ...]:
    return tuple(Fault(field, key) for is_wrong, field, key in checks if is_wrong)
