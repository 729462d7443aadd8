"""Products, warehouses and what lies in them: looking, changing, and stock lists as CSV (INV-1, INV-8)."""

from collections.abc import Callable, Sequence
from zoneinfo import available_timezones

import msgspec
from msgspec.structs import replace

from app.domain.catalog import Group, Product
from app.domain.catalogue_csv import CsvError, Known, Line, parse
from app.domain.goods import Goods, group_faults, product_faults
from app.domain.people import Person, Role
from app.domain.stock import Level, Movement, Warehouse, Why
from app.domain.store_rules import Fault, warehouse_faults
from app.ports.clock import Clock
from app.ports.jobs import JobName, JobRun
from app.ports.stock import Stock, StockLine, StockRow
from app.ports.storage import Audited
from app.services.guard import Declined, require, require_sound
from app.services.supply import Catalogue

__all__ = ["LARGEST_FILE", "CsvError", "CsvPreview", "StockService", "decoded"]
LARGEST_FILE = 50_000_000  # bytes: larger ones are no stock lists
Wake = Callable[[JobName, str], None]
_BY_HAND = {Why.RECEIVED: 1, Why.RETURNED: 1, Why.COUNTED: 0}  # the least that makes sense


class CsvPreview(msgspec.Struct, frozen=True):
    """What a stock list would do; nothing is stored yet. ``lines`` are the good ones; ``ignored``: titles of
    columns that mean nothing here.
    """

    lines: tuple[StockLine, ...]
    errors: tuple[CsvError, ...] = ()
    new: int = 0
    changed: int = 0
    file_name: str = ""
    ignored: tuple[str, ...] = ()

    @property
    def good(self) -> "CsvPreview":
        """The same without the lines that are wrong: whoever applies it leaves them out."""
        return replace(self, errors=())


def decoded(data: bytes) -> str:
    """UTF-8 with or without a mark, else Windows' own (what spreadsheets save). UnicodeDecodeError for what
    is neither.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


class StockService:
    """Reads are for everyone; changes need a manager or lead, warehouses a manager. Raises NotAllowed,
    Declined and WriteFailed.
    """

    def __init__(
        self,
        stock: Stock,
        catalogue: Catalogue,
        clock: Clock,
        wake: Wake,
        *,
        currency: Callable[[], str] = str,
        bench_id: str = "",
    ) -> None:
        """``currency``: of prices in a list that names none; empty asks for one."""
        self._stock = stock
        self._catalogue = catalogue
        self._clock = clock
        self._wake = wake
        self._currency = currency
        self._bench_id = bench_id

    def __repr__(self) -> str:
        return "<StockService>"

    def page(
        self, text: str, after: str, limit: int, *, groups: bool = False, show: str = ""
    ) -> tuple[StockRow, ...]:
        """By SKU after ``after``. ``show``: ``products``, ``groups``, ``negative`` (below zero somewhere) or
        ``empty`` (nothing on hand).
        """
        return self._stock.page(text, after, limit, groups=groups or show == "groups", show=show)

    def counts(self, text: str) -> dict[str, int]:
        return self._stock.counts(text)

    def item(self, sku: str) -> StockRow | None:
        """A product with its levels, or a group."""
        product, group = self._catalogue.product(sku), self._catalogue.group(sku)
        if product is None and group is None:
            return None
        return StockRow(product, group, () if product is None else self.levels((sku,)).get(sku, ()))

    def name_of(self, sku: str) -> str:
        """Empty where nothing of that SKU is there."""
        found = self._catalogue.group(sku) or self._catalogue.product(sku)
        return "" if found is None else found.name

    def is_group(self, sku: str) -> bool:
        return self._catalogue.group(sku) is not None

    def owner(self, text: str) -> str:
        """SKU of the product that this names when scanned; empty where none does."""
        found = self._catalogue.product_by_barcode(text)
        return "" if found is None else found[0].sku

    def currency(self) -> str:
        """Of prices that name none."""
        return self._currency()

    def levels(self, skus: Sequence[str]) -> dict[str, tuple[Level, ...]]:
        return self._stock.levels(skus)

    def movements(self, sku: str, limit: int) -> tuple[Movement, ...]:
        return self._stock.movements(sku, limit)

    def listings_of(self, sku: str) -> tuple[tuple[str, str], ...]:
        return self._stock.listings_of(sku)

    def warehouses(self) -> tuple[Warehouse, ...]:
        return self._stock.warehouses()

    async def save_warehouse(self, person: Person, warehouse: Warehouse) -> None:
        """Adds one, or changes the one of that code."""
        require(person, Role.MANAGER)
        zones = available_timezones() or {warehouse.zone}  # Windows has none of its own
        require_sound(warehouse_faults(warehouse, zones))
        await self._stock.save_warehouse(warehouse, self._audit(person, "warehouse_saved", warehouse.code))

    async def save_item(self, person: Person, item: Product | Group, *, is_new: bool) -> None:
        """Adds a product or group, or changes the one of that SKU."""
        require(person, Role.MANAGER, Role.LEAD)
        goods = Goods(self.owner, self._is_product, self.is_group)
        if isinstance(item, Product):
            line, faults = StockLine(0, item, is_new=is_new), product_faults(item, goods)
        else:
            line, faults = StockLine(0, None, item, is_new=is_new), group_faults(item, goods)
        if is_new and self.item(item.sku) is not None:
            faults = (Fault("sku", "sku_used"),)
        require_sound(faults)
        what = f"{'group' if line.product is None else 'product'}_{'added' if is_new else 'changed'}"
        audit = self._audit(person, what, _changes(item, self.item(item.sku)))
        await self._stock.store([line], audit)
        self._wake(JobName.INVENTORY, "")

    def _is_product(self, sku: str) -> bool:
        return self._catalogue.product(sku) is not None

    async def move(self, person: Person, *movements: Movement) -> None:
        """All or nothing. Who and when are this person and now, whatever the movements say; what the bench
        does (shipped, voided) and lists (imported) are not for here.
        """
        require(person, Role.MANAGER, Role.LEAD)
        require_sound(tuple(fault for each in movements for fault in self._faults(each)))
        now = self._clock.now()
        whole = [replace(each, who=person.user_id, at=now) for each in movements]
        said = "; ".join(f"{each.sku} {each.warehouse} {each.why} {each.units}" for each in whole[:20])
        await self._stock.move(whole, self._audit(person, "stock_moved", said))
        self._wake(JobName.INVENTORY, "")

    def preview(self, text: str, file_name: str) -> CsvPreview:
        """Reads and checks; stores nothing. Who and when of its movements come with ``apply``."""
        parsed = parse(text, self._known())
        lines = tuple(self._line(line) for line in parsed.lines)
        new = sum(line.is_new for line in lines)
        return CsvPreview(lines, parsed.errors, new, len(lines) - new, file_name, parsed.ignored)

    async def apply(self, person: Person, preview: CsvPreview, run: JobRun | None = None) -> None:
        """All or nothing, with the row of the job that brought it; Declined while there are errors:
        ``preview.good`` leaves those lines out.
        """
        require(person, Role.MANAGER, Role.LEAD)
        if preview.errors:
            raise Declined("csv_errors")
        lines = [self._signed(line, person) for line in preview.lines]
        said = f"{preview.file_name}: {preview.new} new, {preview.changed} changed"
        await self._stock.store(lines, self._audit(person, "stock_list", said), run)
        self._wake(JobName.INVENTORY, "")

    def _known(self) -> Known:
        return Known(
            product=self._catalogue.product,
            group=self._catalogue.group,
            owner=self._owner,
            warehouses=frozenset(place.code for place in self._stock.warehouses()),
            currency=self._currency(),
        )

    def _owner(self, barcode: str) -> str | None:
        found = self._catalogue.product_by_barcode(barcode)
        return None if found is None else found[0].sku

    def _line(self, line: Line) -> StockLine:
        now = self._clock.now()
        moves = (
            Movement(each.sku, each.warehouse, each.units, each.why, "", now, each.note)
            for each in line.quantities
        )
        return StockLine(line.number, line.product, line.group, tuple(moves), line.is_new)

    def _signed(self, line: StockLine, person: Person) -> StockLine:
        now = self._clock.now()
        moves = tuple(replace(each, who=person.user_id, at=now) for each in line.movements)
        return replace(line, movements=moves)

    def _faults(self, movement: Movement) -> list[Fault]:
        least = -movement.units if movement.why is Why.DAMAGED else movement.units
        checks = (
            (self._catalogue.product(movement.sku) is None, "sku", "item_unknown"),
            (movement.warehouse not in self._known().warehouses, "warehouse", "warehouse_unknown"),
            (movement.why not in (*_BY_HAND, Why.DAMAGED), "why", "reason_unknown"),
            (least < _BY_HAND.get(movement.why, 1), "units", "units_range"),
        )
        return [Fault(field, key) for is_wrong, field, key in checks if is_wrong]

    def _audit(self, person: Person, what: str, detail: str) -> Audited:
        return Audited(self._clock.now(), person.user_id, self._bench_id, what, detail=detail)


def _changes(item: Product | Group, before: StockRow | None) -> str:
    """The SKU and which fields are others now."""
    old = None if before is None else before.product or before.group
    if old is None:
        return item.sku
    changed = (name for name in item.__struct_fields__ if getattr(item, name) != getattr(old, name, None))
    return f"{item.sku}: {', '.join(changed)}"
