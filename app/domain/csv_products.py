"""Lines that say what a product or group is."""

import re

from msgspec.structs import replace

from app.domain import csv_cells as cells
from app.domain.catalog import Barcode, Group, Product
from app.domain.csv_reading import Faults, Known
from app.domain.csv_table import Row, Table
from app.domain.matching import compared
from app.domain.money import Money

OF_PRODUCTS = (
    "barcodes", "price", "currency", "weight", "length", "width", "height", "serial_tracked",
    "always_asks_code", "asin", "fnsku", "picture",
)  # fmt: skip
Size = tuple[int, int, int]
_SIDES = ("length", "width", "height")
_NO_SIDES = (None, None, None)
_LONGEST_SKU = 40
_CODE = re.compile(r"[A-Z0-9]{10}", re.ASCII)
_CURRENCY = re.compile(r"[A-Z]{3}", re.ASCII)


class Products:
    """Reads line after line; remembers which SKUs and barcodes earlier lines took."""

    def __init__(self, table: Table, known: Known, faults: Faults) -> None:
        self._table = table
        self._known = known
        self._faults = faults
        self._skus: set[str] = set()
        self._barcodes: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"<Products {len(self._skus)}>"

    def sku(self, row: Row) -> str:
        sku = row.get("sku")
        if not sku or len(sku) > _LONGEST_SKU:
            self._faults.add(row, "sku", "sku_long" if sku else "sku_missing")
            return ""
        if sku in self._skus:
            self._faults.add(row, "sku", "sku_twice")
        self._skus.add(sku)
        return sku

    def group(self, row: Row, sku: str) -> Group:
        known = self._known.group(sku)
        if self._known.product(sku) is not None:
            self._faults.add(row, "group", "is_a_product")
        for column in row.cells:
            if row.get(column) and (column in OF_PRODUCTS or _is_stock(column)):
                self._faults.add(row, column, "not_for_groups")
        given = self._faults.cell(row, "group", cells.children) or ()
        if any(child.sku == sku for child in given):
            self._faults.add(row, "group", "child_itself")
        return Group(
            sku, self._name(row, known.name if known else ""), given or (known.children if known else ())
        )

    def product(self, row: Row, sku: str, known: Product | None) -> Product:
        found = known or Product(sku, "")
        return replace(
            found,
            name=self._name(row, known.name if known else ""),
            barcodes=self._barcodes_of(row, sku) or found.barcodes,
            price=self._price(row, found.price),
            weight_grams=self._measure(row, "weight", cells.GRAMS) or found.weight_grams,
            size_mm=self._size(row, found.size_mm),
            is_serial_tracked=self._flag(row, "serial_tracked", found.is_serial_tracked),
            always_asks_code=self._flag(row, "always_asks_code", found.always_asks_code),
            asin=self._code(row, "asin", found.asin),
            fnsku=self._code(row, "fnsku", found.fnsku),
            picture=row.get("picture") or found.picture,
        )

    def _name(self, row: Row, known: str) -> str:
        name = row.get("name") or known
        if not name:
            self._faults.add(row, "name", "name_missing")
        return name

    def _barcodes_of(self, row: Row, sku: str) -> tuple[Barcode, ...]:
        """A filled cell replaces all that the product had."""
        found = self._faults.cell(row, "barcodes", cells.barcodes) or ()
        for value in (barcode.value for barcode in found):
            if self._barcodes.setdefault(compared(value), sku) != sku:
                self._faults.add(row, "barcodes", "barcode_twice", value)
            elif self._known.owner(compared(value)) not in (None, sku):
                self._faults.add(row, "barcodes", "barcode_taken", value)
        return found

    def _price(self, row: Row, known: Money | None) -> Money | None:
        amount = self._faults.cell(row, "price", lambda text: cells.amount(text, self._table.decimal))
        currency = row.get("currency").upper() or (known.currency if known else self._known.currency)
        if row.get("currency") and not _CURRENCY.fullmatch(currency):
            self._faults.add(row, "currency", "currency_shape")
        if amount is None:
            return known
        if not currency:
            self._faults.add(row, "price", "currency_missing")
        return Money(amount, currency)

    def _size(self, row: Row, known: Size | None) -> Size | None:
        """Length, width and height: all of them, or none."""
        given = [self._measure(row, column, cells.MILLIMETRES) for column in _SIDES]
        length, width, height = (new or old for new, old in zip(given, known or _NO_SIDES, strict=True))
        if length and width and height:
            return length, width, height
        missing = next((column for column in _SIDES if not row.get(column)), "")
        if any(given) and missing:
            self._faults.add(row, missing, "size_incomplete")
        return None

    def _measure(self, row: Row, column: str, units: dict[str, str]) -> int | None:
        unit, decimal = self._table.units.get(column, ""), self._table.decimal
        return self._faults.cell(row, column, lambda text: cells.measure(text, units, unit, decimal))

    def _flag(self, row: Row, column: str, known: bool) -> bool:
        found = self._faults.cell(row, column, cells.yes_or_no)
        return known if found is None else found

    def _code(self, row: Row, column: str, known: str | None) -> str | None:
        code = row.get(column)
        if code and not _CODE.fullmatch(code):
            self._faults.add(row, column, "code_shape")
        return code or known


def _is_stock(column: str) -> bool:
    return column in ("warehouse", "quantity") or column.startswith("qty:")
