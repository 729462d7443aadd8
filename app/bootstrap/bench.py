"""The composition root: the one module that names concrete classes, and the order in which they start and
stop.

What the first screen needs is imported here; Amazon, documents and devices come once it is painted (PERF-3).
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from app.domain.shipping import LabelFormat
from app.domain.weights import Limits
from app.ports.errors import WriteFailed
from app.services.bench_settings import BenchSettings, ScanBack
from app.services.board import Board
from app.services.facts import FactFinder
from app.services.outage import Outage
from app.services.packing import Packing
from app.services.snapshot import Light

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.bootstrap.core import Core
    from app.bootstrap.shipping import ShippingDesk
    from app.bootstrap.trade import Trade
    from app.config import Settings
    from app.devices.printer import ThreadedPrinter
    from app.documents.service import WorkerDocuments
    from app.domain.order import Order
    from app.domain.shopping.deciding import Decision
    from app.ports.errors import Refused
    from app.ports.storage import OutboxMessage
    from app.services.looking_ahead import LookingAhead
    from app.services.po_stamp import PoStamp
    from app.services.printing import Printing
    from app.services.purchasing import Purchasing
    from app.services.shipping import Shipping
    from app.sync.engine import Engine, EngineStatus

log = logging.getLogger(__name__)


class Bench:
    """Packing and what surrounds it. ``connect`` adds Amazon and printers after the first paint."""

    def __init__(self, core: Core) -> None:
        self.core = core
        database, settings = core.database, bench_settings(core.settings)
        self._outage = Outage()
        asked = self._may_override, self._outage, self._advice, database.private.recipient
        facts = FactFinder(settings, database.lookups, database.journal, *asked)
        self.packing = Packing(settings, database.journal, facts, database.credentials, core.clock)
        self.packing.restore()
        self.board = Board(self.packing, database.lookups, core.clock)
        self.shipping: Shipping | None = None
        self.engine: Engine | None = None
        self.trade: Trade | None = None
        self.desk: ShippingDesk | None = None
        self._documents: WorkerDocuments | None = None
        self._closing: list[Callable[[], object]] = []
        self._ship = asyncio.Event()
        self._ahead: LookingAhead | None = None
        self._look = asyncio.Event()
        self._printers: tuple[ThreadedPrinter, ...] = ()

    def __repr__(self) -> str:
        return f"<Bench {self.packing!r}>"

    async def connect(self) -> None:
        """Amazon, documents and printers; then parcels that wait are taken up (also those of a crash)."""
        from app.bootstrap.shipping import ShippingDesk
        from app.bootstrap.syncing import engine_of
        from app.bootstrap.trade import Trade
        from app.devices.encoders import ENCODERS
        from app.devices.opening import printers_of
        from app.documents.service import WorkerDocuments
        from app.documents.worker import Worker
        from app.services.looking_ahead import LookingAhead
        from app.services.printing import Printing
        from app.ui.i18n import paper_words

        database = self.core.database
        self.trade = trade = Trade(self.core)
        worker, printers = Worker(), printers_of(self.core.settings.printers)
        self._closing += [worker.close, *(printer.close for printer in printers.values())]
        words = paper_words(self.core.settings.language or "en")
        self._documents = WorkerDocuments(worker, ENCODERS, words)
        printing = Printing(
            printers,
            self._documents,
            database.journal,
            database.purchases,
            self.core.clock,
            stamp_of(self.core, trade, self._documents),
        )
        purchasing = purchasing_of(self.core, self.packing, trade)
        self.shipping = shipping = shipping_of(self.core, self.packing, trade, purchasing, printing)
        self._ahead = LookingAhead(self.packing, database.lookups, purchasing)
        self.desk = ShippingDesk(
            self.core, trade, self.packing.settings, printing, shipping.slip_of, self._documents
        )
        self.engine = engine_of(self.core, trade, self._confirmation_refused)
        self.engine.listen(self._show_link)
        self.board.follow(trade.carrying.pickups)
        self.packing.listen(self._follow)
        self._printers = tuple(printers.values())
        await trade.open()
        self._follow()
        await worker.start()

    def _may_override(self, store_id: str) -> bool:
        return self.trade is not None and self.trade.may_override(store_id)

    def _advice(self, order: Order) -> Decision | None:
        policies = self.core.database.policies.policies()
        if not policies:
            return None
        from app.services.shopping import decided

        return decided(policies, order, self.core.database.private.recipient(order.order_id))

    async def save_slip(self, order_id: str, path: Path) -> None:
        """The packing slip as PDF. ValueError for an order that is not (or no longer) known."""
        order = self.core.database.lookups.order(order_id)
        slip = self.shipping.slip_of(order, "") if order is not None and self.shipping is not None else None
        if slip is None or self._documents is None:
            raise ValueError(f"no packing slip for {order_id}")
        await asyncio.to_thread(path.write_bytes, await self._documents.slip_pdf(slip))

    async def run(self) -> None:
        """Packing, shipping and sync, until cancelled. ``connect`` must have been called."""
        engine = self.engine
        async with asyncio.TaskGroup() as group:
            group.create_task(self._ship_parcels(), name="shipping")
            group.create_task(self._look_ahead(), name="rates ahead")
            group.create_task(self._watch_printers(), name="printers")
            if engine is not None:
                group.create_task(engine.run(), name="engine")
            if self.desk is not None:
                group.create_task(self.desk.work(), name="bulk")

    async def close(self) -> None:
        for close in self._closing:
            close()
        if self.trade is not None:
            await self.trade.aclose()

    async def _ship_parcels(self) -> None:
        if self.shipping is not None:
            await self.shipping.take_up()
        while True:
            await self._ship.wait()
            self._ship.clear()
            if self.packing.wants_label and self.shipping is not None:
                await self._ship_one(self.shipping)

    async def _ship_one(self, shipping: Shipping) -> None:
        """A database that takes nothing is said and tried again: ``ship`` starts from the rows."""
        try:
            await shipping.ship()
        except WriteFailed:
            log.exception("shipping could not be stored")
            self.packing.unsaved()
            await self.core.clock.sleep(WRITES_AGAIN)
            self._ship.set()
            return
        if self.engine is not None:
            self.engine.wake()
        self.board.refresh()

    async def _look_ahead(self) -> None:
        """What goes wrong here is said when the label is wanted."""
        while True:
            await self._look.wait()
            self._look.clear()
            try:
                if self._ahead is not None:
                    await self._ahead.look()
            except Exception:
                log.exception("no rates were asked ahead")

    async def _watch_printers(self) -> None:
        """The header's printer light: the first printer that is not ready says why (HW-4)."""
        while self._printers:
            states = [await printer.state() for printer in self._printers]
            trouble = next((state for state in states if not state.is_ready), None)
            light = Light.OK if trouble is None else Light.DOWN
            self.board.light("printer", light, trouble.condition if trouble else "")
            await asyncio.sleep(PRINTER_LOOKS)

    def _follow(self) -> None:
        if self.packing.wants_label:
            self._ship.set()
        if self._ahead is not None and self._ahead.has_news():
            self._look.set()

    def _show_link(self, status: EngineStatus) -> None:
        light, words = LIGHTS[status.link.value]
        self._outage.see(self.core.clock.now(), is_down=light is Light.DOWN)
        self.board.light("amazon", light, words)
        self.board.refresh()

    async def _confirmation_refused(self, message: OutboxMessage, refused: Refused) -> None:
        log.warning("Amazon refused the confirmation of %s: %s", message.confirmation.order_id, refused.code)
        if self.shipping is not None:
            await self.shipping.confirmation_refused(message, refused)
        self.board.refresh()


PRINTER_LOOKS = 5.0  # seconds between two looks at the printers
WRITES_AGAIN = 2.0  # seconds after a write that the database did not take
LIGHTS = {
    "starting": (Light.BUSY, "connecting"),
    "ok": (Light.OK, ""),
    "throttled": (Light.BUSY, "throttled"),
    "unreachable": (Light.DOWN, "unreachable"),
    "refused": (Light.WARNING, "refused"),
    "unauthorised": (Light.DOWN, "unauthorised"),
}


def bench_settings(settings: Settings) -> BenchSettings:
    return BenchSettings(
        bench_id=settings.bench_id,
        name=settings.bench_name,
        is_practice=settings.is_practice,
        weight_unit=settings.weight_unit,
        prints_slips=settings.prints_slips,
        label_format=LabelFormat.ZPL if settings.printers.label_language == "zpl" else LabelFormat.PNG,
        label_dpi=settings.printers.label_dpi,
        warehouse=settings.warehouse,
        weight_limits=Limits(settings.weight_gap_percent, settings.weight_gap_grams),
        short_way=settings.short_orders,
        own_carrier_after=60.0 * settings.own_carrier_after_minutes,
        scan_back=ScanBack.ALWAYS if settings.printers.are_shared else ScanBack(settings.scan_back),
    )


def purchasing_of(core: Core, packing: Packing, trade: Trade) -> Purchasing:
    from app.services.purchasing import Purchasing

    database = core.database
    return Purchasing(
        packing.settings,
        packing,
        trade.terms,
        database.journal,
        database.lookups,
        database.private,
        database.purchases,
        core.clock,
        trade.carrying.shopping,
    )


def stamp_of(core: Core, trade: Trade, documents: WorkerDocuments) -> PoStamp:
    from app.services.po_check import PoCheck
    from app.services.po_stamp import PoStamp

    database = core.database
    check = PoCheck(documents, database.stores, core.clock, core.settings.bench_id)
    return PoStamp(documents, database.lookups, database.private, trade.terms, check)


def shipping_of(
    core: Core, packing: Packing, trade: Trade, purchasing: Purchasing, printing: Printing
) -> Shipping:
    from app.services.shipping import Shipping

    database = core.database
    return Shipping(
        packing.settings,
        packing,
        trade.terms,
        purchasing,
        printing,
        database.lookups,
        database.private,
        database.purchases,
        core.clock,
    )
