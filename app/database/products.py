"""Products, groups and boxes as rows and back; how a scanned text becomes a key."""

from collections.abc import Sequence

import msgspec

from app.database.order_rows import money
from app.database.statements import AnyRow, Values
from app.domain.catalog import Barcode, BarcodeKind, Box, Product
from app.domain.hazmat import Hazmat

_GTIN_LENGTHS = range(8, 15)
_hazmat = msgspec.json.Decoder(Hazmat).decode
OWN_KINDS = ("FNSKU", "ASIN", "SKU")  # names of a product that are no printed barcode


def key_of(text: str) -> str:
    """Digits that a GTIN may be are padded to its 14; anything else is compared without regard to case."""
    text = text.strip()
    if text.isascii() and text.isdigit() and len(text) in _GTIN_LENGTHS:
        return text.zfill(14)
    return text.upper()


def product_of(row: AnyRow, barcodes: Sequence[AnyRow]) -> Product:
    """``barcodes``: the product's rows, FNSKU, ASIN and SKU among them or not."""
    return Product(
        sku=row.sku,
        name=row.name,
        barcodes=tuple(
            Barcode(code.value, BarcodeKind(code.kind), code.units)
            for code in barcodes
            if code.kind not in OWN_KINDS
        ),
        asin=row.asin,
        fnsku=row.fnsku,
        price=money(row.price_amount, row.price_currency),
        weight_grams=row.weight_grams,
        picture=row.picture,
        always_asks_code=bool(row.always_asks_code),
        serial_is_code_form=bool(row.serial_is_code_form),
        has_numeric_serials=bool(row.has_numeric_serials),
        is_serial_tracked=bool(row.is_serial_tracked),
        has_no_barcode=bool(row.has_no_barcode),
        quantity_may_be_typed=bool(row.quantity_may_be_typed),
        size_mm=None if row.length_mm is None else (row.length_mm, row.width_mm, row.height_mm),
        hazmat=None if row.hazmat is None else _hazmat(row.hazmat),
        hs_code=row.hs_code,
        origin=row.origin,
    )


def product_values(product: Product) -> Values:
    """In the order of the table's columns."""
    return (
        product.sku,
        product.name,
        product.asin,
        product.fnsku,
        str(product.price.amount) if product.price else None,
        product.price.currency if product.price else None,
        product.weight_grams,
        product.picture,
        product.always_asks_code,
        product.serial_is_code_form,
        product.has_numeric_serials,
        product.is_serial_tracked,
        product.has_no_barcode,
        product.quantity_may_be_typed,
        *(product.size_mm or (None, None, None)),
        None if product.hazmat is None else msgspec.json.encode(product.hazmat).decode(),
        product.hs_code,
        product.origin,
    )


def box_of(row: AnyRow) -> Box:
    return Box(*row)
