"""A whole bench without screen or devices: real database and services, Amazon's twin, paper."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Coroutine
from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec

from app.carriers.shopping import RateShopping
from app.domain.control import Action
from app.domain.order import Order
from app.domain.packing.reasons import Stop
from app.domain.scan import Scan
from app.domain.shipping import Api, DocumentKind, PurchaseState
from app.domain.weights import Limits
from app.services.bench_settings import BenchSettings
from app.services.facts import FactFinder
from app.services.packing import Packing
from app.services.printing import Printing
from app.services.purchasing import Purchasing
from app.services.shipping import Shipping
from app.services.shopping import Shopping
from app.services.terms import Terms
from tests.app.database.warehouse import NOW, Warehouse
from tests.app.services.fakes import AmazonTwin, LabelSeller, PaperPrinter, PlainDocuments
from tests.fakes import ManualClock

if TYPE_CHECKING:
    from app.ports.storage import Journal

MOUSE = "860012300051"
SERUM = "860012300013"
CODES = ("AZ:ABCDEFGHIJKLMNOPQRSTUVWX23", "AZ:BCDEFGHIJKLMNOPQRSTUVWXY45", "AZ:CDEFGHIJKLMNOPQRSTUVWXYZ67")
ANY_WEIGHT = Limits(grams=100_000)
OWN_LABEL = "1Z999AA10123456784"


class Counter:
    """Begins signed out. ``restarted`` is the same bench after its process died."""

    def __init__(
        self,
        warehouse: Warehouse,
        *orders: Order,
        **settings: object,
    ) -> None:
        """``settings`` of the bench, and what the store lends."""
        self._lent = {name: settings.pop(name) for name in Terms.__struct_fields__ if name in settings}
        self.warehouse = warehouse
        self.clock = ManualClock(NOW)
        self.twin = AmazonTwin(*orders)
        self.v2 = LabelSeller(self.twin, Api.SHIPPING_V2, repeats_safely=True)
        self.mfn = LabelSeller(self.twin, Api.MERCHANT_FULFILLMENT, repeats_safely=False)
        self.printer = PaperPrinter()
        self.slip_printer = PaperPrinter("escpos")
        self.documents = PlainDocuments()
        self.printers = {DocumentKind.LABEL: self.printer, DocumentKind.SLIP: self.slip_printer}
        plain = BenchSettings("bench-1", "Bench 1", prints_slips=False, weight_limits=ANY_WEIGHT)
        self.settings = msgspec.structs.replace(plain, **settings)
        self.accounts: dict[str, LabelSeller] = {}
        self.journal: Journal = warehouse.database.journal
        warehouse.bring(*orders)
        self.build()

    def build(self) -> None:
        """From what is stored, as a start does."""
        database, clock = self.warehouse.database, self.clock
        facts = FactFinder(self.settings, database.lookups, self.journal)
        self.packing = Packing(self.settings, self.journal, facts, database.credentials, clock)
        self.packing.restore()
        self.carriers = {Api.SHIPPING_V2: self.v2, Api.MERCHANT_FULFILLMENT: self.mfn, **self._own}
        lent = Terms(self.carriers, self.twin, accounts=self.accounts)
        terms = msgspec.structs.replace(lent, **self._lent)
        printing = Printing(self.printers, self.documents, self.journal, database.purchases, clock)
        purchasing = Purchasing(
            self.settings,
            self.packing,
            lambda _order: terms,
            self.journal,
            database.lookups,
            database.private,
            database.purchases,
            clock,
            Shopping(self.shopper(), database.policies, database.lookups),
        )
        self.purchasing = purchasing
        self.shipping = Shipping(
            self.settings,
            self.packing,
            lambda _order: terms,
            purchasing,
            printing,
            database.lookups,
            database.private,
            database.purchases,
            clock,
        )

    def lend(self, account: LabelSeller) -> None:
        """An account of the seller's own, called ups."""
        self.accounts["ups"] = account
        self.build()

    @property
    def _own(self) -> dict[Api, LabelSeller]:
        return {account.api: account for account in self.accounts.values()}

    def order(self, order_id: str) -> Order:
        found = self.warehouse.database.lookups.order(order_id)
        assert found is not None
        return found

    def shopper(self) -> RateShopping:
        """Asks in tasks of the loop that runs."""
        tasks: set[asyncio.Task[Any]] = set()

        def spawn(work: Coroutine[Any, Any, Any], _name: str) -> "asyncio.Task[Any]":
            task = asyncio.get_running_loop().create_task(work)
            tasks.add(task)
            task.add_done_callback(tasks.discard)
            return task

        return RateShopping(self.clock, spawn)

    # ---- what is seen

    @property
    def stage(self) -> str:
        """By its value: each look is a new one, which a narrowed enum would hide from the type checker."""
        return self.packing.bench.stage.value

    @property
    def stop(self) -> tuple[Stop, str] | None:
        """Why it stopped, in which words."""
        stopped = self.packing.bench.stopped
        return None if stopped is None else (stopped.stop, stopped.words)

    @property
    def asks(self) -> str | None:
        prompt = self.packing.bench.prompt
        return None if prompt is None else str(type(prompt).__struct_config__.tag)

    def rows(self, order: Order) -> list[PurchaseState]:
        """The order's rows in the money journal."""
        return [row.state for row in self.warehouse.database.purchases.purchases_of(order.order_id)]

    def audited(self) -> list[str]:
        return [row.what for row in self.warehouse.database.audited()]

    def outgoing(self) -> list[tuple[str, str, tuple[str, ...]]]:
        """Order, tracking number and codes of each confirmation that waits."""
        waiting = self.warehouse.database.outbox.due(datetime.max.replace(tzinfo=NOW.tzinfo), 99)
        found = [message.confirmation for message in waiting]
        return [
            (each.order_id, each.tracking, tuple(code for item in each.items for code in item.codes))
            for each in found
        ]

    # ---- what is done

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        task = asyncio.get_running_loop().create_task(self.packing.run())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def scan(self, *texts: str) -> None:
        """One after another, a second apart, each until it was told."""
        for text in texts:
            self.clock.advance(1)
            async with self.told():
                self.packing.scan(Scan(text, self.clock.now(), self.clock.tick()))

    async def press(self, action: Action) -> None:
        self.clock.advance(1)
        async with self.told():
            self.packing.press(action)

    async def weigh(self, grams: int) -> None:
        async with self.told():
            self.packing.weigh(grams)

    async def type(self, text: str) -> None:
        """A line, finished."""
        self.packing.type(text)
        async with self.told():
            self.packing.type("\n")

    @contextlib.asynccontextmanager
    async def told(self) -> AsyncIterator[None]:
        """Ends once the bench has told of a change."""
        heard = asyncio.Event()
        self.packing.listen(heard.set)
        yield
        await asyncio.wait_for(heard.wait(), 30)

    async def sign_in(self) -> None:
        await self.scan("BDG-PACKER-0001")
        await self.type("1111")

    async def fill(self, order: Order, *scans: str) -> None:
        """Everything in the box: the box is asked."""
        if self.packing.bench.person is None:
            await self.sign_in()
        await self.scan(order.order_id, *scans)

    async def close_box(self) -> None:
        """Box and weight: now it can be shipped."""
        await self.scan("BOXPBS01")
        await self.weigh(640)

    async def pack(self, order: Order, *scans: str) -> None:
        await self.fill(order, *scans)
        await self.close_box()

    async def pack_for_own_label(self, order: Order, *scans: str) -> None:
        await self.fill(order, *scans)
        await self.press(Action.OWN_LABEL)
        await self.scan(OWN_LABEL)

    async def ship(self) -> None:
        self.clock.advance(1)
        await self.shipping.ship()

    async def again(self, action: Action = Action.RETRY) -> None:
        await self.press(action)
        await self.ship()


@contextlib.asynccontextmanager
async def restarted(counter: Counter) -> AsyncIterator[None]:
    """The same bench after its process died: nothing is left but what was stored."""
    counter.build()
    async with counter.running():
        yield
