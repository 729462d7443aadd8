"""Our side: database, services, and the engine with all of its jobs, by the day's clock."""

import asyncio
import random
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from app.amazon.connections import SpApiConnections
from app.amazon.listing_report import batches
from app.amazon.throttle import Throttle
from app.domain.catalog import Group, GroupChild, Product
from app.domain.listing import Mapping
from app.domain.order import Recipient
from app.domain.people import Person, Role
from app.domain.stock import Movement, Warehouse, Why
from app.domain.store import Features, Narf, Store
from app.ports.amazon_account import AppCredentials
from app.ports.jobs import JobName
from app.ports.listings import ListingKey
from app.ports.stock import StockLine
from app.ports.storage import Audited
from app.services.listings import ListingService
from app.services.stock import StockService
from app.services.stores import StoreService
from app.services.supply import Supply
from app.sync.factory import Neighbours, engine_for
from tests.app.database.warehouse import Warehouse as Folder
from tests.app.services.office_fakes import Keyring, LoginWithAmazon
from tests.system.day import scenario as s
from tests.system.day.bench import Bench
from tests.system.day.clock import LoopClock

BOSS = Person("0009", "Manager One", (Role.MANAGER, Role.LISTINGS))
EVERYTHING = Features(imports_listings=True, imports_orders=True, sends_inventory=True)
BLIND = Features(imports_orders=True, sends_inventory=True)
_IMPORTS = (JobName.LISTING_IMPORT, JobName.LISTING_CHANGES)
_DOCK = Recipient(name="Dock", line1="1 Dock Road", city="Riverton", postal_code="12345", country="US")
_MEMORY, _ROOM = Path("/dev/shm"), 1 << 29  # noqa: S108 - where it is, a day of commits waits for no disk


class Office:
    """``folder`` is its own. Closed by ``aclose``."""

    def __init__(self, folder: Path, base_url: str, seed: int) -> None:
        self.clock = LoopClock(s.START)
        self.disk = Folder(folder)
        self.db = db = self.disk.database
        self.keys = Keyring()
        self.connections = SpApiConnections(self.clock, Throttle(self.clock), "0.0", self.keys.get)
        self.engine = engine_for(self._neighbours(folder, random.Random(seed)), look_every=30)  # noqa: S311
        wake, clock = self.engine.wake, self.clock
        supply = Supply(db.listings, db.stores, db.stock, db.lookups, clock)
        self.listings = ListingService(db.listings, db.stores, supply, self.connections, clock, wake)
        self.stock = StockService(db.stock, db.lookups, clock, wake)
        self.stores = StoreService(
            *(db.stores, db.listings, db.stock, db.jobs, self.keys, self.connections),
            *(LoginWithAmazon(), self.connections, clock, wake),
            practice=(base_url, f"{base_url}/auth/o2/token"),
        )
        self.bench = Bench(db, self.clock)

    def _neighbours(self, folder: Path, rng: random.Random) -> Neighbours:
        db = self.db
        return Neighbours(
            stores=db.stores,
            connections=self.connections,
            jobs=db.jobs,
            orders=db.imports,
            doubtful=db.order_list,
            lookups=db.lookups,
            private=db.private,
            outbox=db.outbox,
            listings=db.listings,
            stock=db.stock,
            purges=db.due_purges,
            places=(db.purge_place,),
            read_report=batches,
            folder=folder,
            clock=self.clock,
            jitter=rng.random,
            on_refused=_refused,
        )

    def settled(self) -> None:
        """Returns when all that was to be written is written, and whoever waited for it was told."""
        self.db.writer._submit_plain(lambda _: None).result()

    def imported_at(self) -> float:
        """Seconds of the day at which the last import of listings began."""
        runs = (each for each in self.db.jobs.all() if each.job in _IMPORTS)
        return max(s.seconds(each.started_at) for each in runs if each.started_at is not None)

    async def aclose(self) -> None:
        """Threads end first: no connection to the database is closed under one that reads."""
        await self.connections.aclose()
        await asyncio.get_running_loop().shutdown_default_executor()
        self.disk.close()

    async def furnish(self, day: s.Day) -> None:
        """Warehouses, products and groups, and what lies there."""
        for house in s.WAREHOUSES:
            await self.stock.save_warehouse(BOSS, Warehouse(house, house.title(), address=_DOCK))
        audit = Audited(self.clock.now(), BOSS.user_id, "", "furnished")
        await self.db.stock.store(list(self._goods(day)), audit)

    def _goods(self, day: s.Day) -> Iterator[StockLine]:
        now = self.clock.now()
        for product in sorted({product for product, _ in day.stock}):
            moves = (
                Movement(product, house, day.stock[product, house], Why.IMPORTED, "", now)
                for house in s.WAREHOUSES
            )
            yield StockLine(0, Product(product, f"Example {product}"), None, tuple(moves), is_new=True)
        for offer in {each.item: each for each in day.offers if len(each.parts) > 1}.values():
            children = tuple(GroupChild(*part) for part in offer.parts)
            yield StockLine(0, None, Group(offer.item, f"Example {offer.item}", children), is_new=True)

    async def connect(self, store_id: str, seller_id: str, keys: AppCredentials) -> None:
        """A store as a manager adds it: its own application, every feature."""
        told = s.STORES[store_id]
        draft = Store(
            store_id=store_id,
            name=store_id.upper(),
            marketplace_id=told.marketplace,
            seller_id=seller_id,
            ship_from=_DOCK,
            features=EVERYTHING,
            narf=Narf(is_enrolled=told.narf),
        )
        await self.stores.save(BOSS, draft)
        await self.stores.connect(BOSS, store_id, keys)

    async def map(self, offers: Sequence[s.Offer]) -> None:
        await self.listings.map(BOSS, [(ListingKey(each.store, each.sku), _mapping(each)) for each in offers])

    async def locate(self, *, is_on: bool) -> None:
        """The US store's locations on, refreshed and mapped; or off."""
        await self.stores.set_mli(BOSS, "us", is_on=is_on)
        if is_on:
            for location in await self.stores.refresh_locations(BOSS, "us"):
                await self.stores.map_location(BOSS, location, s.LOCATIONS[location.supply_source_id])


def _mapping(offer: s.Offer) -> Mapping:
    return Mapping(offer.item, 1 if len(offer.parts) > 1 else offer.parts[0][1])


async def _refused(message: object, refused: object) -> None:
    raise AssertionError(f"{message} was refused: {refused}")


@contextmanager
def folder_for_a_day() -> Iterator[Path]:
    """In memory where there is room for it."""
    is_roomy = _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM
    with TemporaryDirectory(prefix="packbench-day-", dir=_MEMORY if is_roomy else None) as folder:
        yield Path(folder)
