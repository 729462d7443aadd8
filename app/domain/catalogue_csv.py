"""A stock list as CSV: products, groups and quantities, checked before anything is stored (INV-1, INV-8).

An empty cell, or a column that is not there, leaves what is known.
"""

from collections.abc import Collection, Iterator, Sequence

import msgspec

from app.domain.catalog import Group, Product
from app.domain.csv_products import OF_PRODUCTS, Products
from app.domain.csv_quantities import Quantities
from app.domain.csv_reading import Faults, Known, Quantity
from app.domain.csv_table import CsvError, Row, Table, read_table
from app.domain.csv_titles import NAMES, PREFIXES

__all__ = ["CsvError", "Known", "Line", "Parsed", "Quantity", "parse"]
_DESCRIBING = {*OF_PRODUCTS, "name", "group"}


class Line(msgspec.Struct, frozen=True):
    """One good line: a product or group as it will be, and quantities. ``is_new``: not in the catalogue."""

    number: int
    product: Product | None = None
    group: Group | None = None
    quantities: tuple[Quantity, ...] = ()
    is_new: bool = False


class Parsed(msgspec.Struct, frozen=True):
    """``lines`` are those without a fault; ``ignored``: titles of columns that mean nothing here."""

    lines: tuple[Line, ...]
    errors: tuple[CsvError, ...]
    ignored: tuple[str, ...] = ()


def parse(text: str, known: Known) -> Parsed:
    """Every fault of every line is told, in the order of the file."""
    table = read_table(text, NAMES, PREFIXES)
    head = tuple(_head_errors(table, known)) if table.columns else table.errors
    if head:
        return Parsed((), head, table.ignored)
    reader = _Reader(table, known)
    read = [(row, reader.line(row)) for row in table.rows]
    good, lost = _with_children(read, known)
    errors = sorted((*table.errors, *reader.errors, *lost), key=_line_of)
    return Parsed(good, tuple(errors), table.ignored)


def _head_errors(table: Table, known: Known) -> Iterator[CsvError]:
    """What is wrong with the columns themselves."""
    columns = table.columns
    counted = [column.partition(":")[2] for column in columns if column.startswith("qty:")]
    if "sku" not in columns and ("barcodes" not in columns or _describes(table)):
        yield CsvError(1, "", "sku_column_missing")
    if ("warehouse" in columns) is not ("quantity" in columns):
        yield CsvError(1, "", "quantity_and_warehouse")
    for code in counted:
        if code not in known.warehouses:
            yield CsvError(1, f"qty:{code}", "warehouse_unknown", code)
    if not (counted or _describes(table) or "quantity" in columns):
        yield CsvError(1, "", "nothing_to_read")


def _describes(table: Table) -> bool:
    """Whether the file tells what products are; else a barcode in it only says which one is counted."""
    told = _DESCRIBING & set(table.columns)
    return bool(told - {"barcodes"}) or ("barcodes" in told and "sku" in table.columns and not _counts(table))


def _counts(table: Table) -> bool:
    return "quantity" in table.columns or any(column.startswith("qty:") for column in table.columns)


def _line_of(error: CsvError) -> int:
    return error.line


class _Reader:
    """Reads line after line."""

    def __init__(self, table: Table, known: Known) -> None:
        self._known = known
        self._faults = Faults()
        self._describes = _describes(table)
        self._products = Products(table, known, self._faults)
        self._quantities = Quantities(table, known, self._faults, is_optional=self._describes)

    @property
    def errors(self) -> list[CsvError]:
        return self._faults.errors

    def line(self, row: Row) -> Line | None:
        """None where something is wrong with it."""
        before = len(self.errors)
        sku = self._products.sku(row) if self._describes else self._quantities.item(row)
        found = self._line(row, sku) if sku else None
        return found if len(self.errors) == before else None

    def _line(self, row: Row, sku: str) -> Line:
        if not self._describes:
            return Line(row.number, quantities=self._quantities.of(row, sku))
        group, product = self._known.group(sku), self._known.product(sku)
        is_new = group is None and product is None
        if row.get("group") or group is not None:
            return Line(row.number, group=self._products.group(row, sku), is_new=is_new)
        described = self._products.product(row, sku, product)
        return Line(row.number, described, None, self._quantities.of(row, sku), is_new)


def _with_children(
    read: Sequence[tuple[Row, Line | None]], known: Known
) -> tuple[tuple[Line, ...], tuple[CsvError, ...]]:
    """Without the groups whose children are neither in the catalogue nor in a good line of the file."""
    there = {line.product.sku for _, line in read if line is not None and line.product is not None}
    good: list[Line] = []
    errors: list[CsvError] = []
    for row, line in read:
        lost = () if line is None or line.group is None else tuple(_lost(line.group, there, known))
        errors += [row.error("group", words, sku) for words, sku in lost]
        if line is not None and not lost:
            good.append(line)
    return tuple(good), tuple(errors)


def _lost(group: Group, there: Collection[str], known: Known) -> Iterator[tuple[str, str]]:
    for child in group.children:
        if known.group(child.sku) is not None:
            yield "child_is_group", child.sku
        elif child.sku not in there and known.product(child.sku) is None:
            yield "child_unknown", child.sku
