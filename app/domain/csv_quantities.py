"""Lines that say how many there are, or how many come and go."""

from msgspec.structs import replace

from app.domain import csv_cells as cells
from app.domain.csv_reading import Faults, Known, Quantity
from app.domain.csv_table import Row, Table
from app.domain.csv_titles import WHY
from app.domain.matching import compared
from app.domain.stock import Why

_SETTING = (Why.COUNTED, Why.IMPORTED)


class Quantities:
    """Reads line after line; remembers what was counted."""

    def __init__(self, table: Table, known: Known, faults: Faults, *, is_optional: bool) -> None:
        """``is_optional``: a line may say what a product is, and no quantity."""
        self._table = table
        self._known = known
        self._faults = faults
        self._is_optional = is_optional
        self._counted: set[tuple[str, str]] = set()

    def __repr__(self) -> str:
        return f"<Quantities {len(self._counted)} counted>"

    def item(self, row: Row) -> str:
        """Of a line that only counts: by SKU, else by barcode; where both stand there they must agree."""
        sku, barcode = row.get("sku"), row.get("barcodes")
        owner = self._known.owner(compared(barcode)) if barcode else None
        if barcode and owner is None:
            self._faults.add(row, "barcodes", "barcode_unknown")
        elif barcode and sku and owner != sku:
            self._faults.add(row, "barcodes", "barcode_taken")
        elif not sku and not barcode:
            self._faults.add(row, "sku", "sku_missing")
        elif sku and self._known.product(sku) is None:
            is_group = self._known.group(sku) is not None
            self._faults.add(row, "sku", "group_has_stock" if is_group else "item_unknown")
        return sku or owner or ""

    def of(self, row: Row, sku: str) -> tuple[Quantity, ...]:
        named = self._named_quantity(row, sku)
        by_column = [
            self._column_quantity(row, sku, column) for column in row.cells if column.startswith("qty:")
        ]
        return tuple(each for each in (named, *by_column) if each is not None)

    def _named_quantity(self, row: Row, sku: str) -> Quantity | None:
        """Of a line that names its warehouse."""
        if "quantity" not in self._table.columns or not self._is_counted(row):
            return None
        house, units = row.get("warehouse"), self._faults.cell(row, "quantity", cells.whole)
        if house not in self._known.warehouses:
            self._faults.add(row, "warehouse", "warehouse_unknown" if house else "warehouse_missing")
        why = WHY.get(row.get("reason").lower()) if row.get("reason") else Why.IMPORTED
        if why is None:
            self._faults.add(row, "reason", "reason_unknown")
        if why is None or units is None:
            return None
        return self._quantity(row, "quantity", Quantity(sku, house, units, why, row.get("note")))

    def _is_counted(self, row: Row) -> bool:
        """Of a line that describes a product, warehouse and quantity may both be left out."""
        if row.get("quantity"):
            return True
        if not self._is_optional or row.get("warehouse"):
            self._faults.add(row, "quantity", "quantity_missing")
        return False

    def _column_quantity(self, row: Row, sku: str, column: str) -> Quantity | None:
        units = self._faults.cell(row, column, cells.whole)
        if units is None:
            return None
        return self._quantity(row, column, Quantity(sku, column.partition(":")[2], units, Why.IMPORTED))

    def _quantity(self, row: Row, column: str, found: Quantity) -> Quantity:
        """Damage is written as a number of units and takes them away. What is there is told once."""
        least = 0 if found.why in _SETTING else 1
        if found.units < least:
            self._faults.add(row, column, "below_zero" if least == 0 else "not_above_zero")
        place = (found.sku, found.warehouse)
        if found.why in _SETTING and place in self._counted:
            self._faults.add(row, column, "quantity_twice")
        self._counted |= {place} if found.why in _SETTING else set()
        return replace(found, units=-found.units) if found.why is Why.DAMAGED else found
