"""Our office over real HTTP and a real database: the engine's jobs, turn by turn, beside the simulator."""

import random
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from app.amazon.connections import SpApiConnections
from app.amazon.listing_report import batches
from app.amazon.throttle import Throttle
from app.domain.listing import Listing, Mapping
from app.domain.people import Person, Role
from app.domain.stock import Movement, Warehouse, Why
from app.domain.store import Features, Rule, Store, StoreState
from app.ports.amazon_account import AppCredentials
from app.ports.clock import Clock
from app.ports.connections import Connections
from app.ports.jobs import JobName
from app.ports.listings import ListingKey
from app.ports.storage import Audited
from app.services.listings import ListingService
from app.services.supply import Supply
from app.sync.factory import Factory, Neighbours
from app.sync.job import Progress, Turn
from app.sync.schedule import Slot, slots_of
from tests.app.amazon.clock import SteppingClock
from tests.app.amazon.market import Market, market
from tests.app.amazon.stores import US
from tests.app.database.warehouse import Warehouse as Folder
from tests.app.simulator.server import RunningSimulator

EVERYTHING = Features(imports_listings=True, imports_orders=True, sends_inventory=True)
BOSS = Person("boss", "Boss One", (Role.MANAGER, Role.LISTINGS))
SKUS = ("MSE-01", "MSE-02", "NBK-A5")
DEFAULT = "DEFAULT"


class Office:
    """Our side: a database, its jobs, and the stores of the account."""

    def __init__(self, folder: Path, it: Market) -> None:
        self.it, self.folder = it, folder
        self.woken: list[tuple[JobName, str]] = []
        self.open()

    def open(self) -> None:
        """What lies in the folder, again after a kill."""
        self.disk = Folder(self.folder / "office")
        self.db = self.disk.database
        self.factory = Factory(self.neighbours(self.it.clock, self.it.connections))
        self.factory.wake = lambda job, scope: self.woken.append((job, scope))

    def neighbours(self, clock: Clock, connections: Connections) -> Neighbours:
        db = self.db
        return Neighbours(
            stores=db.stores,
            connections=connections,
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
            folder=self.folder,
            clock=clock,
            jitter=random.random,
            on_refused=_ignore,
        )

    def audit(self, what: str = "test") -> Audited:
        return Audited(self.it.clock.now(), "boss", "", what)

    async def has(self, store_id: str = "us", marketplace_id: str = US, **changes: Any) -> Store:
        plain = {
            "state": StoreState.CONNECTED,
            "features": EVERYTHING,
            "allocation": Rule(("main",), lead_time_days=2),
            "import_every_seconds": 0.2,
        }
        store = self.it.store(store_id, marketplace_id, **(plain | changes))
        await self.db.stores.save(store, self.audit())
        return store

    async def change(self, store_id: str = "us", **changes: Any) -> None:
        store = self.db.stores.get(store_id)
        assert store is not None
        await self.db.stores.save(replace(store, **changes), self.audit())

    async def count(self, warehouse: str = "main", **units: int) -> None:
        """Units on hand; in names an underscore is a hyphen."""
        await self.db.stock.save_warehouse(Warehouse(warehouse, warehouse), self.audit())
        now = self.it.clock.now()
        moves = [
            Movement(sku.replace("_", "-"), warehouse, units[sku], Why.COUNTED, "boss", now) for sku in units
        ]
        await self.db.stock.move(moves, self.audit())

    async def map(self, *skus: str, to: str = "", store_id: str = "us") -> None:
        chosen = [(ListingKey(store_id, sku), Mapping(to or sku)) for sku in skus]
        await self.db.listings.map(chosen, self.audit())

    async def turn(self, job: JobName, store_id: str = "us", *, is_woken: bool = False) -> Turn:
        """One turn, as the engine has it."""
        slot, stores = self._slot(job, store_id)
        progress = Progress(
            self.db.jobs, self.db.jobs.get(job, slot.scope), lambda _run: None, is_woken=is_woken
        )
        return await self.factory.make(slot, stores).run(progress)

    async def work(self, job: JobName, store_id: str = "us", *, is_woken: bool = True) -> int:
        """Turns until it is at its end; what they counted."""
        count = 0
        for _ in range(50):
            turn = await self.turn(job, store_id, is_woken=is_woken)
            assert turn.trouble is None
            count += turn.count
            if not turn.waits_for:
                return count
            await self.it.wait(turn.again_in)
        raise AssertionError(f"{job} does not end")

    def _slot(self, job: JobName, store_id: str) -> tuple[Slot, Sequence[Store]]:
        stores = self.db.stores.all()
        slot = next(each for each in slots_of(stores) if each.job is job and each.covers(store_id))
        return slot, [store for store in stores if store.store_id in slot.store_ids]

    def listing(self, sku: str, store_id: str = "us") -> Listing:
        found = self.db.listings.get(ListingKey(store_id, sku))
        assert found is not None
        return found

    def held(self, sku: str, code: str = DEFAULT) -> str:
        return self.db.listings.sent("us", [sku])[sku, code].held

    def service(self) -> ListingService:
        db, clock = self.db, self.it.clock
        supply = Supply(db.listings, db.stores, db.stock, db.lookups, clock)
        return ListingService(db.listings, db.stores, supply, self.it.connections, clock, self.factory.wake)

    def messages(self, operation: str) -> list[dict[str, Any]]:
        told = self.it.sim.ledger()["listing_changes"]
        return [each for each in told if operation in each["operation"]]


async def _ignore(_message: object, _refused: object) -> None:
    return


@asynccontextmanager
async def office(folder: Path, skus: Sequence[str] = SKUS, **account: Any) -> AsyncIterator[Office]:
    """Listings of those SKUs, five units each, lead time 1, imported by nobody yet."""
    rows = [{"sku": sku, "asin": f"B0{n:08}", "quantity": 5, "lead_time": 1} for n, sku in enumerate(skus)]
    async with market(rows=rows, **account) as it:
        found = Office(folder, it)
        try:
            yield found
        finally:
            found.disk.close()


@asynccontextmanager
async def rejoined(folder: Path, port: int) -> AsyncIterator[Office]:
    """The same, in another process."""
    sim = RunningSimulator(port)
    now = datetime.fromisoformat(sim.ask("GET", "/_sim/clock")["now"])
    clock = SteppingClock(now, also=sim.advance)
    keys = AppCredentials("client-market", "secret-market", "Atzr|refresh-market")
    connections = SpApiConnections(clock, Throttle(clock), "0.0", lambda _: keys)
    try:
        yield Office(folder, Market(sim, connections, clock))
    finally:
        await connections.aclose()


async def stocked(there: Office, **changes: Any) -> None:
    """The store with its three listings imported and mapped, 7, 8 and 9 units of them in "main"."""
    await there.has(**changes)
    await there.count(MSE_01=7, MSE_02=8, NBK_A5=9)
    assert await there.work(JobName.LISTING_IMPORT) == 3
    await there.map(*SKUS)
