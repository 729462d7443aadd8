"""The catalogue and its stock as rows."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

import msgspec

from app.domain.catalog import Group, Product
from app.domain.order import OrderStatus
from app.domain.stock import Level, Movement, Warehouse
from app.ports.jobs import JobRun
from app.ports.storage import Audited

_OUT = (OrderStatus.LABELLED, OrderStatus.PARTLY_SHIPPED, OrderStatus.SHIPPED, OrderStatus.CANCELLED)


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


class CodeState(StrEnum):
    """Of a Transparency code or serial number. TAKEN and REUSED (by a lead's leave): on a unit of an order;
    FREED: good for another one; RETIRED: never again.
    """

    TAKEN = "taken"
    REUSED = "reused"
    FREED = "freed"
    RETIRED = "retired"


class CodeUse(msgspec.Struct, frozen=True):
    """Where a code is, or was last. ``sku``: the product of its order line; empty where that is a group's or
    none of ours.
    """

    order_id: str
    status: OrderStatus
    state: CodeState
    sku: str = ""

    @property
    def is_out(self) -> bool:
        """Its unit has left the building, so that it can come back."""
        return self.status in _OUT or self.state in (CodeState.FREED, CodeState.RETIRED)


class ReturnedCode(msgspec.Struct, frozen=True):
    """The code on a unit that came back, and the order it went out with. The repr tells nothing of it."""

    code: str
    is_resellable: bool = True
    order_id: str = ""

    def __repr__(self) -> str:
        return f"<ReturnedCode {'freed' if self.is_resellable else 'retired'}>"

    def __rich_repr__(self) -> list[tuple[str, bool]]:
        return [("is_resellable", self.is_resellable)]


class Returns(Protocol):
    def code_use(self, code: str) -> CodeUse | None:
        """None: it was never on a unit here."""

    async def take_back(
        self, movements: Sequence[Movement], codes: Sequence[ReturnedCode], audit: Audited
    ) -> None:
        """All or nothing: stock moves, codes are freed or retired. Conflict where one is in a box."""


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
