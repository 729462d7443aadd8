"""Shipping's services for the office, and the work that they do by themselves."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.bootstrap.bulk import bulk_of
from app.domain.order import Recipient
from app.domain.shipping import Parcel, ParcelItem
from app.ports.errors import OutsideError
from app.services.asking_again import AskingAgain
from app.services.bulk_planning import BulkLine, Planner
from app.services.buying import Buying
from app.services.carrier_accounts import AccountService
from app.services.lead import LeadService
from app.services.manifests import ManifestPapers, ManifestService
from app.services.office import OrderOffice
from app.services.order_papers import OrderPapers, SlipPapers
from app.services.proofs import ProofPapers, Proofs
from app.services.recovery import RecoveryService
from app.services.rereading import Rereads
from app.services.shipping_policies import PolicyService
from app.services.slips import Slips

if TYPE_CHECKING:
    from app.bootstrap.core import Core
    from app.bootstrap.trade import Trade
    from app.domain.order import Order
    from app.domain.shipping import Purchase
    from app.services.bench_settings import BenchSettings
    from app.services.bulk import SlipOf
    from app.services.printing import Printing

REFUNDS_EVERY = 3600.0  # seconds; Amazon takes days
log = logging.getLogger(__name__)


class DeskPapers(ManifestPapers, ProofPapers, SlipPapers, Protocol):
    """The PDFs that the office saves."""


class ShippingDesk:
    """One for a process: ``work`` ships what bulk runs hold. ``printing``: of the bench in it, if any."""

    def __init__(
        self,
        core: Core,
        trade: Trade,
        settings: BenchSettings,
        printing: Printing | None = None,
        slip_of: SlipOf = lambda _order, _tracking: None,
        papers: DeskPapers | None = None,
    ) -> None:
        database, clock, carrying = core.database, core.clock, trade.carrying
        self._planner = Planner(
            settings, trade.terms, database.lookups, database.private, carrying.shopping, clock
        )
        self._core = core
        self._trade = trade
        bench_id = settings.bench_id
        self.bulk = bulk_of(core, trade, settings, printing, slip_of)
        self.policies = PolicyService(
            database.policies,
            database.policies,
            database.order_list,
            database.lookups,
            database.private,
            clock,
            bench_id=bench_id,
        )
        self.accounts = AccountService(
            database.carrier_accounts,
            carrying.secrets,
            carrying.carrier,
            self._sample,
            clock,
            carrying.forget,
            bench_id=bench_id,
        )
        self.lead = LeadService(
            database.unscanned,
            orders_of(core, trade),
            database.journal,
            database.purchases,
            clock,
            bench_id=bench_id,
        )
        self.pickups = carrying.pickups
        self.manifests = ManifestService(
            database.leaving,
            database.stock,
            clock,
            bench_id=bench_id,
            home=settings.warehouse,
            papers=papers,
            name_of=database.people.name,
        )
        self.papers = None if papers is None else papers_of(core, trade, papers)
        self.recovery = RecoveryService(
            database.purchases,
            Buying(trade.terms, database.journal, database.purchases, clock),
            trade.terms,
            database.journal,
            database.lookups,
            clock,
            Rereads(trade.terms, database.private, clock),
            self._parcel,
            bench_id=bench_id,
            printing=printing,
        )
        self.asking = AskingAgain(self.recovery, database.purchases, database.lookups, clock)

    def __repr__(self) -> str:
        return f"<ShippingDesk {self.bulk!r}>"

    async def work(self) -> None:
        """Until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self.bulk.work(), name="bulk runs")
            group.create_task(self._follow_refunds(), name="refunds")
            group.create_task(self.asking.work(), name="asking again")

    async def _follow_refunds(self) -> None:
        while True:
            await self._core.clock.sleep(REFUNDS_EVERY)
            try:
                await self.recovery.refresh_refunds()
            except OutsideError as error:
                log.warning("refunds cannot be followed: %s", error)

    def _parcel(self, order: Order, _purchase: Purchase) -> Parcel | None:
        """To ask again under a purchase's own key: its size was said with the rates."""
        boxes = self._core.database.lookups.boxes()
        line = BulkLine(order.order_id, boxes[0].code if boxes else "", 1)
        return self._planner.parcel(order, line, self._core.clock.now())

    def _sample(self) -> Parcel:
        """From the first store's address to itself: rates cost nothing."""
        stores = self._core.database.stores.all()
        address = stores[0].ship_from if stores else Recipient()
        return Parcel(
            order_id="sample",
            package=1,
            marketplace_id=stores[0].marketplace_id if stores else "",
            items=(ParcelItem("1", 1, "Sample"),),
            length_mm=300,
            width_mm=200,
            height_mm=100,
            weight_grams=1000,
            ship_from=address,
            ship_to=address,
            ship_at=self._core.clock.now(),
        )


def orders_of(core: Core, trade: Trade) -> OrderOffice:
    database = core.database
    return OrderOffice(
        database.order_list,
        database.private,
        database.journal,
        core.clock,
        bench_id=core.settings.bench_id,
        calls=trade.carrying.pickups,
    )


def papers_of(core: Core, trade: Trade, papers: DeskPapers) -> OrderPapers:
    database, clock = core.database, core.clock
    zone = clock.now().astimezone().tzinfo or UTC
    return OrderPapers(
        database.lookups,
        database.private,
        trade.terms,
        Slips(database.lookups, database.private, trade.terms),
        Proofs(database.journal, database.private, papers, partial(name_of, core), zone),
        papers,
        database.purchases,
        database.journal,
        clock,
        bench_id=core.settings.bench_id,
    )


def name_of(core: Core, key: str) -> str:
    """A store's, a person's or this bench's own; any other id stays as it is."""
    store = core.database.stores.get(key)
    if store is not None:
        return store.name
    if key == core.settings.bench_id:
        return core.settings.bench_name
    return core.database.people.name(key) or key if key else ""
