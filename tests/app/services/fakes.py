"""Amazon's side of the counter, paper, and journals that fail: fakes with a world of their own."""

import asyncio
from collections.abc import Sequence
from decimal import Decimal

import msgspec

from app.domain.money import Money
from app.domain.order import Order, Window
from app.domain.packing.events import Happened
from app.domain.packing.plan import Labelled, Unit
from app.domain.shipping import (
    Api,
    Bought,
    Label,
    LabelFormat,
    Parcel,
    PrintState,
    Purchase,
    Rate,
)
from app.ports.amazon import OrdersPage, Shipped
from app.ports.documents import Slip, Unprintable
from app.ports.errors import OutsideError, Refused, Unreachable, WriteFailed
from app.ports.papers import Invoice, LaterSlip, Mark, Proof
from app.ports.printer import Printed, PrinterState
from app.ports.storage import Journal, Write


class PlugPulled(BaseException):
    """The process ends here: nobody catches it."""


class Paid(msgspec.Struct, frozen=True):
    """A label in Amazon's books."""

    order_id: str
    api: Api
    key: str
    tracking: str
    codes: tuple[str, ...]
    items: tuple[tuple[str, int], ...] = ()
    package: int = 1
    weight_grams: int = 0


class AmazonTwin:
    """OrdersApi over orders as they are at Amazon now, and the books of both label APIs."""

    def __init__(self, *orders: Order) -> None:
        self.orders = {order.order_id: order for order in orders}
        self.is_down = False
        self.reads: list[str] = []
        self.reads_without_pii: list[str] = []
        self.paid: list[Paid] = []
        self.voided: list[Paid] = []

    def change(self, order_id: str, **changes: object) -> None:
        self.orders[order_id] = msgspec.structs.replace(self.orders[order_id], **changes)

    def void(self, order_id: str) -> None:
        """In Seller Central, by hand."""
        self.paid = [label for label in self.paid if label.order_id != order_id]

    def cancel(self, tracking: str) -> None:
        """Through the API: the label is void, the order goes on reading Shipped."""
        self.voided += [label for label in self.paid if label.tracking == tracking]
        self.paid = [label for label in self.paid if label.tracking != tracking]

    async def search(self, updated_after: object, next_token: str | None) -> OrdersPage:
        return OrdersPage(tuple(self.orders.values()), None)

    async def get(self, order_id: str, *, max_wait: float | None = None, without_pii: bool = False) -> Order:
        self._answer()
        self.reads.append(order_id)
        self.reads_without_pii += [order_id] * without_pii
        order = self.orders[order_id]
        return msgspec.structs.replace(order, recipient=None, buyer=None) if without_pii else order

    async def packages(self, order_id: str) -> tuple[Shipped, ...]:
        self._answer()
        return tuple(Shipped(label.tracking, "UPS") for label in self.paid if label.order_id == order_id)

    async def location(self, order_id: str) -> str:
        self._answer()
        return self.orders[order_id].location

    def _answer(self) -> None:
        if self.is_down:
            raise Unreachable("Amazon is down")


class Fault(msgspec.Struct, frozen=True):
    """How a purchase or a void goes wrong: with the money spent (or back), or before it."""

    error: BaseException
    is_paid: bool = False


class LabelSeller:
    """A Carrier. ``repeats_safely``: a key that is known sells nothing again."""

    def __init__(self, twin: AmazonTwin, api: Api, *, repeats_safely: bool) -> None:
        self.api = api
        self.repeats_safely = repeats_safely
        self.faults: list[Fault] = []
        self.void_faults: list[Fault] = []  # ``is_paid``: after the label was taken back
        self.has_offers = True
        self.promise = Window()
        self.offers_expired = False
        self._twin = twin

    async def rates(self, parcel: Parcel) -> tuple[Rate, ...]:
        cost = Money(Decimal("7.42"), "USD")
        offer = Rate(self.api, "UPS", "UPS", "ground", "UPS Ground", cost, "rate-1", promise=self.promise)
        return (offer,) if self.has_offers else ()

    async def buy(self, parcel: Parcel, rate: Rate, purchase_id: str) -> Bought:
        fault = self.faults.pop(0) if self.faults else None
        if fault is not None and not fault.is_paid:
            raise fault.error
        label = self._known(purchase_id) or self._sell(parcel, purchase_id)
        if fault is not None:
            raise fault.error
        return _bought(label)

    async def label(self, purchase: Purchase, format: LabelFormat, dpi: int) -> Label:
        return _label(purchase.tracking)

    async def cancel(self, purchase: Purchase) -> None:
        fault = self.void_faults.pop(0) if self.void_faults else None
        if fault is None or fault.is_paid:
            self._twin.cancel(purchase.tracking)
        if fault is not None:
            raise fault.error

    def _known(self, purchase_id: str) -> Paid | None:
        if not self.repeats_safely or self.offers_expired:
            return None
        return next((label for label in self._twin.paid if label.key == purchase_id), None)

    def _sell(self, parcel: Parcel, purchase_id: str) -> Paid:
        if self.offers_expired:
            raise Refused("purchaseShipment", "InvalidRequest", "The rate has expired.")
        tracking = f"1Z{self.api.value.upper()}{len(self._twin.paid) + len(self._twin.voided) + 1}"
        items = tuple((item.order_item_id, item.quantity) for item in parcel.items)
        bought = (parcel.codes, items, parcel.package, parcel.weight_grams)
        paid = Paid(parcel.order_id, self.api, purchase_id, tracking, *bought)
        self._twin.paid.append(paid)
        return paid


def _bought(paid: Paid) -> Bought:
    cost = Money(Decimal("7.42"), "USD")
    return Bought(f"ship-{paid.key}", paid.tracking, "UPS", "UPS Ground", cost, _label(paid.tracking))


def _label(tracking: str) -> Label:
    return Label(LabelFormat.ZPL, f"^XA^FD{tracking}^FS^XZ".encode())


class PaperPrinter:
    """A Printer whose paper can be looked at. ``ends`` are used up one by one; then it prints."""

    name = "Printer"
    dpi = 203

    def __init__(self, language: str = "zpl") -> None:
        self.language = language
        self.paper: list[bytes] = []
        self.ends: list[Printed | PlugPulled] = []

    async def state(self) -> PrinterState:
        return PrinterState(self.name, is_ready=True)

    async def print(self, data: bytes) -> Printed:
        end = self.ends.pop(0) if self.ends else Printed(PrintState.PRINTED, self.name)
        if isinstance(end, Printed) and end.state is PrintState.HELD:
            return end
        self.paper.append(data)
        if isinstance(end, PlugPulled):
            raise end
        return end


class PlainDocuments:
    """Documents that pass labels through; ``refuses`` makes every label unprintable."""

    def __init__(self) -> None:
        self.refuses = ""
        self.slips: list[Slip] = []
        self.invoices: list[Invoice] = []
        self.later: list[LaterSlip] = []

    async def label_for(self, label: Label, language: str, dpi: int) -> bytes:
        if self.refuses:
            raise Unprintable(self.refuses)
        return label.data

    async def slip_for(self, slip: Slip, language: str, dpi: int) -> bytes:
        self.slips.append(slip)
        return f"slip of {slip.order_id}".encode()

    async def slip_pdf(self, slip: Slip) -> bytes:
        return b"%PDF"

    async def proof_pdf(self, proof: Proof) -> bytes:
        return b"%PDF proof"

    async def invoice_pdf(self, invoice: Invoice) -> bytes:
        self.invoices.append(invoice)
        return b"%PDF invoice"

    async def mark_for(self, mark: Mark, language: str, dpi: int) -> bytes:
        return f"mark {mark}".encode()

    async def later_slip_for(self, slip: LaterSlip, language: str, dpi: int) -> bytes:
        self.later.append(slip)
        return f"label later for {slip.order_id}".encode()


class MemoryJournal:
    """A Journal in memory; ``gate`` holds an append up, ``error`` makes it fail."""

    def __init__(self) -> None:
        self.stored: list[Happened] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.reached = asyncio.Event()
        self.error: OutsideError | None = None

    def load(self, bench_id: str) -> list[Happened]:
        return list(self.stored)

    def units_of(self, order_id: str) -> tuple[tuple[Unit, ...], int]:
        return (), 1

    def left_of(self, order_id: str) -> tuple[Labelled, ...]:
        return ()

    def box_of(self, order_id: str, package: int = 1) -> tuple[str, int]:
        return "", 0

    async def append(self, bench_id: str, happened: Sequence[Happened], writes: Sequence[Write] = ()) -> None:
        self.reached.set()
        await self.gate.wait()
        if self.error is not None:
            raise self.error
        self.stored += happened

    async def write(self, writes: Sequence[Write]) -> None:
        if self.error is not None:
            raise self.error


class ForgetfulJournal:
    """Another Journal that does not take one kind of event, as a disk that is full by then."""

    def __init__(self, inner: Journal, forgets: type) -> None:
        self._inner = inner
        self._forgets = forgets

    def load(self, bench_id: str) -> list[Happened]:
        return self._inner.load(bench_id)

    def units_of(self, order_id: str) -> tuple[tuple[Unit, ...], int]:
        return self._inner.units_of(order_id)

    def left_of(self, order_id: str) -> tuple[Labelled, ...]:
        return self._inner.left_of(order_id)

    def box_of(self, order_id: str, package: int = 1) -> tuple[str, int]:
        return self._inner.box_of(order_id, package)

    async def append(self, bench_id: str, happened: Sequence[Happened], writes: Sequence[Write] = ()) -> None:
        if any(isinstance(each.event, self._forgets) for each in happened):
            raise WriteFailed("the disk is full")
        await self._inner.append(bench_id, happened, writes)

    async def write(self, writes: Sequence[Write]) -> None:
        await self._inner.write(writes)
