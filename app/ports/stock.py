"""The catalogue and its stock as rows."""

from collections.abc import Sequence
from typing import Protocol

import msgspec

from app.domain.catalog import Group, Product
from app.domain.stock import Level, Movement, Warehouse
from app.ports.jobs import JobRun
from app.ports.storage import Audited


class StockRow(msgspec.Struct, frozen=True):
    """A row of the products screen: a product with its levels, or a group (no levels of its own)."""

    product: Product | None
    group: Group | None
    levels: tuple[Level, ...] = ()

    @property
    def sku(self) -> str:
        found = self.product or self.group
        return found.sku if found is not None else ""


class StockLine(msgspec.Struct, frozen=True):
    """One line of a checked CSV: a product or group to be stored, and quantities by warehouse."""

    number: int
    product: Product | None = None
    group: Group | None = None
    movements: tuple[Movement, ...] = ()
    is_new: bool = False


class Stock(Protocol):
    def warehouses(self) -> tuple[Warehouse, ...]: ...
    async def save_warehouse(self, warehouse: Warehouse, audit: Audited) -> None: ...
    def page(
        self, text: str, after: str, limit: int, *, groups: bool = False, show: str = ""
    ) -> tuple[StockRow, ...]:
        """By SKU after ``after``; ``text`` begins the SKU, a barcode, or a word of the name. ``show``: of the
        products only those that are ``negative`` (below zero somewhere) or ``empty`` (nothing on hand).
        """

    def counts(self, text: str) -> dict[str, int]:
        """``products``, ``groups``, ``negative`` (on hand below zero somewhere), ``empty``."""

    def levels(self, skus: Sequence[str]) -> dict[str, tuple[Level, ...]]:
        """On hand and taken by warehouse; units taken from no known warehouse under ``""``."""

    def levels_changed(self, since: int) -> tuple[int, frozenset[str] | None]:
        """The present version, and the product SKUs whose levels changed after version ``since``; None where
        that is not known (look at all).
        """

    async def move(self, movements: Sequence[Movement], audit: Audited) -> None:
        """All or nothing, each in the movements' history."""

    async def store(self, lines: Sequence[StockLine], audit: Audited, run: JobRun | None = None) -> None:
        """A checked CSV, all or nothing, with the row of the job that brought it. Orders that wait for a
        mapping to a new SKU are freed.
        """

    def movements(self, sku: str, limit: int) -> tuple[Movement, ...]: ...
    def listings_of(self, sku: str) -> tuple[tuple[str, str], ...]:
        """(store, listing SKU) mapped to this product or group, or to a group that has it."""
