"""What reading a stock list needs to know, and where its faults are gathered."""

from collections.abc import Callable, Collection
from typing import TypeVar

import msgspec

from app.domain.catalog import Group, Product
from app.domain.csv_cells import BadCell
from app.domain.csv_table import CsvError, Row
from app.domain.stock import Why

T = TypeVar("T")


class Known(msgspec.Struct, frozen=True):
    """What there is already. ``owner``: SKU of the product that a barcode, in the form of
    ``matching.compared``, names. ``currency``: of prices whose line names none.
    """

    product: Callable[[str], Product | None]
    group: Callable[[str], Group | None]
    owner: Callable[[str], str | None]
    warehouses: Collection[str]
    currency: str = ""


class Quantity(msgspec.Struct, frozen=True):
    """``units`` as a movement counts them: a change (±), or, where counted or imported, all that is there."""

    sku: str
    warehouse: str
    units: int
    why: Why
    note: str = ""


class Faults:
    """Every fault, in the order in which it was met."""

    def __init__(self) -> None:
        self.errors: list[CsvError] = []

    def __repr__(self) -> str:
        return f"<Faults {len(self.errors)}>"

    def add(self, row: Row, column: str, words: str, value: str | None = None) -> None:
        self.errors.append(row.error(column, words, value))

    def cell(self, row: Row, column: str, read: Callable[[str], T]) -> T | None:
        """The cell's meaning; None where it is empty or wrong."""
        text = row.get(column)
        try:
            return read(text) if text else None
        except BadCell as bad:
            self.add(row, column, bad.words, bad.value)
            return None
