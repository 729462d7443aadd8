"""Stock by scanner over the fake stock: the real service, with codes in memory."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.catalog import Group, Product
from app.domain.order import OrderStatus
from app.ports.stock import CodeState, CodeUse, ReturnedCode
from app.services.stock_scanning import StockScanning
from tests.fakes import ManualClock

if TYPE_CHECKING:
    from app.domain.stock import Movement
    from app.ports.storage import Audited
    from tests.app.ui.office.fakes_stock import FakeStock

CODE, IN_BOX = "AZ:ABCDEFGHIJKLMNOPQRSTUVWXYZ", "AZ:ZYXWVUTSRQPONMLKJIHGFEDCBA"
OUT, PACKED = "112-0000001-1234567", "112-0000002-1234567"


class FakeCodes:
    """``Returns`` and what is read of the catalogue."""

    def __init__(self, stock: "FakeStock") -> None:
        self.stock = stock
        self.uses = {
            CODE: CodeUse(OUT, OrderStatus.SHIPPED, CodeState.TAKEN, "SER-30"),
            IN_BOX: CodeUse(PACKED, OrderStatus.PACKING, CodeState.TAKEN, "SER-30"),
        }

    def code_use(self, code: str) -> CodeUse | None:
        return self.uses.get(code)

    async def take_back(
        self, movements: "Sequence[Movement]", codes: Sequence[ReturnedCode], audit: "Audited"
    ) -> None:
        fates = tuple((each.code, each.is_resellable) for each in codes)
        await self.stock.take_back(movements, fates, audit.detail)

    def product(self, sku: str) -> Product | None:
        found = self.stock.items.get(sku)
        return found if isinstance(found, Product) else None

    def group(self, sku: str) -> Group | None:
        found = self.stock.items.get(sku)
        return found if isinstance(found, Group) else None

    def product_by_barcode(self, value: str) -> tuple[Product, int] | None:
        key = value.upper().lstrip("0")
        for item in self.stock.items.values():
            if isinstance(item, Product):
                known = {code.value.lstrip("0"): code.units for code in item.barcodes} | {item.sku: 1}
                if key in known:
                    return item, known[key]
        return None


class Ticking(ManualClock):
    """A second passes each time that it is asked."""

    def tick(self) -> float:
        self.advance(1)
        return super().tick()


def scanning_over(stock: "FakeStock") -> StockScanning:
    codes = FakeCodes(stock)
    return StockScanning(stock, codes, codes, Ticking(), _nobody)


def _nobody(_job: object, _scope: str) -> None:
    return None
