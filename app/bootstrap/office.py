"""The office's window: beside the bench in its process, or alone with the engine."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, cast

from app import logs
from app.bootstrap.bench import bench_settings
from app.bootstrap.core import Core
from app.bootstrap.shipping import ShippingDesk, name_of, orders_of
from app.bootstrap.stock import scanning_of, stock_of
from app.bootstrap.stores import listen_for_consents, stores_of
from app.bootstrap.syncing import engine_of
from app.bootstrap.trade import Trade
from app.bootstrap.wedge import WedgeDecoder
from app.devices.opening import scanner_of
from app.documents.service import WorkerDocuments
from app.documents.worker import Worker
from app.services.listings import ListingService
from app.services.supply import Supply
from app.ui import tasks
from app.ui.front import Devices, make_application
from app.ui.i18n import paper_words
from app.ui.office.services import OfficeServices, SignedIn
from app.ui.office.window import OfficeWindow
from app.ui.presenters.office_shipping_services import BulkActs, ShippingActs
from app.ui.theme import ThemeName
from app.ui.wedge import WedgeFilter

if TYPE_CHECKING:
    from app.config import Settings
    from app.devices.scanner import ScannerThread
    from app.ports.jobs import JobName
    from app.sync.engine import Engine


def run_office(settings: Settings) -> int:
    """The window and the engine until it is closed; the exit code. The bench's own process has both already:
    two processes never write to one database.
    """
    application = make_application(ThemeName(settings.theme))
    core = Core(settings)
    core.load_catalogue()
    logs.set_up(settings.folder / "logs")
    code = tasks.run(application, lambda: _work(core))
    core.close()
    return code


async def _work(core: Core) -> int:
    trade, closed = Trade(core), asyncio.Event()
    engine = engine_of(core, trade, _refused)
    await trade.open()
    worker = Worker()
    papers = WorkerDocuments(worker, {}, paper_words(core.settings.language or "en"))
    desk = ShippingDesk(core, trade, bench_settings(core.settings), papers=papers)
    window = open_office(core, trade, engine, desk)
    window.closed.connect(closed.set)
    scanner = _start_scanner(core, window)
    _listen_to_keys(core, window)
    tasks.spawn(engine.run(), "engine")
    tasks.spawn(desk.work(), "bulk")
    consents = await listen_for_consents(core, stores_of(core, trade, engine.wake))
    await closed.wait()
    await consents.aclose()
    if scanner is not None:
        await asyncio.to_thread(scanner.stop)
    await tasks.close()
    await asyncio.to_thread(worker.close)
    await trade.aclose()
    return 0


def _start_scanner(core: Core, window: OfficeWindow) -> ScannerThread | None:
    """None where the settings name none, or one that types."""
    news = Devices(window)
    news.scanned.connect(lambda scan: window.scanned(scan.text))
    scanner = scanner_of(core.settings.devices, core.clock, news.on_scan, news.on_scanner)
    if scanner is not None:
        scanner.start()
    return scanner


def _listen_to_keys(core: Core, window: OfficeWindow) -> None:
    """A scanner that types is told from a person."""
    keys = WedgeFilter(WedgeDecoder(core.settings.devices.wedge_gap_ms / 1000), window)
    keys.scanned.connect(lambda text, _aim, _at: window.scanned(text))
    keys.install()


def open_office(core: Core, trade: Trade, engine: Engine, desk: ShippingDesk) -> OfficeWindow:
    """Shown. ``closed`` tells when nobody needs it any more."""
    settings = core.settings
    services = services_of(core, trade, engine, desk)
    window = OfficeWindow(services, ThemeName(settings.theme), settings.language or "en")
    window.show()
    return window


def services_of(core: Core, trade: Trade, engine: Engine, desk: ShippingDesk | None = None) -> OfficeServices:
    """Everything that the office's screens ask for, over the one database."""
    database, clock, bench_id = core.database, core.clock, core.settings.bench_id

    def wake(job: JobName, scope: str) -> None:
        engine.wake(job, scope)

    supply = Supply(database.listings, database.stores, database.stock, database.lookups, clock)
    return OfficeServices(
        orders=orders_of(core, trade),
        listings=ListingService(
            database.listings, database.stores, supply, trade.connections, clock, wake, bench_id=bench_id
        ),
        stock=stock_of(core, wake),
        stores=stores_of(core, trade, wake),
        scanning=scanning_of(core, wake),
        jobs=database.jobs,
        sign_in=_Door(core).enter,
        now=clock.now,
        name_of=partial(name_of, core),
        is_practice=core.settings.is_practice,
        engine=engine,
        shipping=None if desk is None else acts_of(desk),
        papers=None if desk is None else desk.papers,
    )


def acts_of(desk: ShippingDesk) -> ShippingActs:
    return ShippingActs(
        recovery=desk.recovery,
        policies=desk.policies,
        choices=desk.policies,
        bulk=cast("BulkActs", desk.bulk),  # its plans come back as they were made
        accounts=desk.accounts,
        pickups=desk.pickups,
        manifests=desk.manifests,
        lead=desk.lead,
    )


class _Door:
    """Badge and PIN, as at the bench (PPL-1)."""

    def __init__(self, core: Core) -> None:
        self._core = core

    async def enter(self, badge: str, pin: str) -> SignedIn:
        database = self._core.database
        person = await asyncio.to_thread(database.lookups.person_by_badge, badge.strip())
        if person is None:
            return SignedIn()
        is_right, locked_until = await database.credentials.check_pin(
            person.user_id, pin, self._core.clock.now()
        )
        return SignedIn(person if is_right else None, locked_until)


async def _refused(_message: object, _refused: object) -> None:
    """The refusal is stored with its message and shown with its order."""
