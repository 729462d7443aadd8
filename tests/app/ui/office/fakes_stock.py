"""``StockActs`` in memory, with as many products as wanted."""

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.domain.catalog import Group, Product
from app.domain.people import Person
from app.domain.stock import Level, Movement, Warehouse, Why
from app.ports.stock import StockRow
from app.services.stock import CsvPreview
from tests.app.ui.office.fakes_catalogue import EAST, HEADSET, LEVELS, MOUSE, NOW, SERUM, SET, WEST

if TYPE_CHECKING:
    import asyncio

HISTORY = (
    Movement("MSE-01", "EAST", 12, Why.COUNTED, "u3", NOW - timedelta(hours=3), "shelf 4"),
    Movement("MSE-01", "EAST", -3, Why.SHIPPED, "u1", NOW - timedelta(hours=2)),
)


class FakeStock:
    """``told``: what was asked; ``failure``: what the next act meets."""

    def __init__(self, *products: Product | Group, places: Sequence[Warehouse] = (EAST, WEST)) -> None:
        self.items: dict[str, Product | Group] = {each.sku: each for each in products}
        self.levels: dict[str, tuple[Level, ...]] = dict(LEVELS)
        self.places = list(places)
        self.told: list[tuple[object, ...]] = []
        self.failure: Exception | None = None
        self.gate: asyncio.Event | None = None
        self.previews: list[CsvPreview] = []
        self.seen: list[tuple[str, str]] = []

    def page(
        self, text: str, after: str, limit: int, *, groups: bool = False, show: str = ""
    ) -> tuple[StockRow, ...]:
        wanted = show or ("groups" if groups else "products")
        rows = (self._row(sku) for sku in sorted(self.items) if sku > after)
        found = (row for row in rows if self._shows(row, wanted) and self._fits(row, text))
        return tuple(row for row, _ in zip(found, range(limit), strict=False))

    def _row(self, sku: str) -> StockRow:
        item = self.items[sku]
        if isinstance(item, Group):
            return StockRow(None, item)
        return StockRow(item, None, self.levels.get(sku, ()))

    def _shows(self, row: StockRow, show: str) -> bool:
        on_hand = sum(level.on_hand for level in row.levels)
        is_product = row.product is not None
        return {
            "products": is_product,
            "groups": not is_product,
            "negative": any(level.on_hand < 0 for level in row.levels),
            "empty": is_product and on_hand <= 0,
        }[show]

    def _fits(self, row: StockRow, text: str) -> bool:
        item = row.product or row.group
        assert item is not None
        codes = [code.value for code in row.product.barcodes] if row.product is not None else []
        words = (item.sku.lower(), *item.name.lower().split(), *codes)
        return any(word.startswith(text.lower()) for word in words)

    def counts(self, text: str) -> dict[str, int]:
        rows = [row for row in map(self._row, self.items) if self._fits(row, text)]
        shows = ("products", "groups", "negative", "empty")
        return {show: sum(self._shows(row, show) for row in rows) for show in shows}

    def item(self, sku: str) -> StockRow | None:
        return self._row(sku) if sku in self.items else None

    def name_of(self, sku: str) -> str:
        return self.items[sku].name if sku in self.items else ""

    def is_group(self, sku: str) -> bool:
        return isinstance(self.items.get(sku), Group)

    def owner(self, text: str) -> str:
        products = [each for each in self.items.values() if isinstance(each, Product)]
        named = [each.sku for each in products if text in [code.value for code in each.barcodes]]
        return named[0] if named else text if isinstance(self.items.get(text), Product) else ""

    def currency(self) -> str:
        return "USD"

    async def save_item(self, person: Person, item: Product | Group, *, is_new: bool) -> None:
        await self._act("save_item", item, is_new)
        self.items[item.sku] = item

    def warehouses(self) -> tuple[Warehouse, ...]:
        return tuple(self.places)

    def movements(self, sku: str, limit: int) -> tuple[Movement, ...]:
        return tuple(each for each in HISTORY if each.sku == sku)[:limit]

    def listings_of(self, sku: str) -> tuple[tuple[str, str], ...]:
        return (("us-main", "MSE-01"),) if sku == "MSE-01" else ()

    async def save_warehouse(self, person: Person, warehouse: Warehouse) -> None:
        await self._act("save_warehouse", warehouse)
        self.places = [*(each for each in self.places if each.code != warehouse.code), warehouse]

    async def move(self, person: Person, *movements: Movement) -> None:
        await self._act("move", *movements)
        for each in movements:
            self._put(each)

    async def take_back(self, movements: Sequence[Movement], *told: object) -> None:
        await self._act("take_back", *told)
        for each in movements:
            self._put(each)

    def _put(self, movement: Movement) -> None:
        levels = {level.warehouse: level for level in self.levels.get(movement.sku, ())}
        level = levels.get(movement.warehouse, Level(movement.warehouse, 0))
        on_hand = movement.units if movement.sets else level.on_hand + movement.units
        levels[movement.warehouse] = replace(level, on_hand=on_hand)
        self.levels[movement.sku] = tuple(levels.values())

    def preview(self, text: str, file_name: str) -> CsvPreview:
        self.seen.append((text, file_name))
        return self.previews.pop(0) if self.previews else CsvPreview((), file_name=file_name)

    async def apply(self, person: Person, preview: CsvPreview) -> None:
        await self._act("apply", preview)

    async def _act(self, *what: object) -> None:
        self.told.append(what)
        if self.gate is not None:
            await self.gate.wait()
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure


def usual_stock() -> FakeStock:
    return FakeStock(MOUSE, SERUM, HEADSET, SET)


def many_products(count: int) -> FakeStock:
    """``count`` products of two units each."""
    found = FakeStock(*(replace(MOUSE, sku=f"PRD-{place:06}", barcodes=()) for place in range(count)))
    found.levels = {sku: (Level("EAST", 2, 1),) for sku in found.items}
    return found
