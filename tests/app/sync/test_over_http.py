"""The jobs over real HTTP to the simulator and a real database: what matters is what Amazon was told."""

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from app.amazon.connections import SpApiConnections
from app.amazon.listing_report import batches
from app.amazon.throttle import Throttle
from app.bootstrap.core import SystemClock
from app.domain.listing import Channel, Listing, Mapping, Publication
from app.domain.people import Person, Role
from app.domain.stock import Location, Movement, Warehouse, Why
from app.domain.store import Away, Features, Mli, Narf, Rule, Store, StoreState, Vacation
from app.ports.clock import Clock
from app.ports.connections import Connections
from app.ports.jobs import JobName
from app.ports.listings import ListingKey
from app.ports.storage import Audited
from app.services.listings import ListingService
from app.services.supply import Supply
from app.sync.engine import EngineStatus, Link
from app.sync.factory import Factory, Neighbours, engine_for
from app.sync.job import Progress, Turn
from app.sync.schedule import Slot, slots_of
from tests.app.amazon.market import Market, market
from tests.app.amazon.stores import CA, US
from tests.app.database.warehouse import Warehouse as Folder

EVERYTHING = Features(imports_listings=True, imports_orders=True, sends_inventory=True)
BOSS = Person("boss", "Boss One", (Role.MANAGER, Role.LISTINGS))
SKUS = ("MSE-01", "MSE-02", "NBK-A5")
DEFAULT = "DEFAULT"


class Office:
    """Our side: a database, its jobs, and the stores of the account."""

    def __init__(self, folder: Path, it: Market) -> None:
        self.it, self.folder = it, folder
        self.disk = Folder(folder / "office")
        self.db = self.disk.database
        self.factory = Factory(self.neighbours(it.clock, it.connections))
        self.woken: list[tuple[JobName, str]] = []
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


async def stocked(there: Office, **changes: Any) -> None:
    """The store with its three listings imported and mapped, 7, 8 and 9 units of them in "main"."""
    await there.has(**changes)
    await there.count(MSE_01=7, MSE_02=8, NBK_A5=9)
    assert await there.work(JobName.LISTING_IMPORT) == 3
    await there.map(*SKUS)


# ---- orders


def test_ORD_1_orders_of_two_stores_of_one_account_come_by_one_engine(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path) as there:
            sim = there.it.sim
            us = [sim.add(account="market", lines=[["MSE-01", 1]]) for _ in range(3)]
            ca = [sim.add(account="market", marketplace=CA, lines=[["MSE-02", 2]]) for _ in range(2)]
            orders = Features(imports_orders=True)
            await there.has(features=orders)
            await there.has("ca", CA, features=orders)
            status = await _until(there, lambda status: status.orders_imported >= 10)
            assert (status.link, status.words) == (Link.OK, "")
            for store_id, order_ids in (("us", us), ("ca", ca)):
                stored = [there.db.lookups.order(order_id) for order_id in order_ids]
                assert [order.store_id for order in stored if order] == [store_id] * len(order_ids)
            searches = sum(sim.ledger()["calls"]["searchOrders"].values())
            assert there.db.imports.cursor("us") is not None
            assert there.db.imports.cursor("ca") is not None
            assert searches >= 3  # each store's first look, then both at once

    asyncio.run(scenario())


async def _until(there: Office, wanted: Any) -> EngineStatus:
    """The real engine, on the machine's clock, until its status is as wanted."""
    clock = SystemClock()
    keys = there.it.connections._credentials
    connections = SpApiConnections(clock, Throttle(clock), "0.0", keys)
    engine = engine_for(there.neighbours(clock, connections), look_every=0.1)
    reached = asyncio.Event()
    engine.listen(lambda status: reached.set() if wanted(status) else None)
    async with asyncio.TaskGroup() as group:
        running = group.create_task(engine.run())
        async with asyncio.timeout(60):
            await reached.wait()
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running
    await connections.aclose()
    return engine.status


def test_INV_6_an_order_of_an_mli_store_has_its_location_and_warehouse(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path, mli=True, marketplaces=[US]) as there:
            await _locations(there)
            await there.has(mli=Mli(is_on=True))
            await there.work(JobName.LOCATIONS)
            await _map_locations(there)
            order_id = there.it.sim.add(account="market", lines=[["MSE-01", 1]], location="loc-east")
            await there.work(JobName.ORDER_IMPORT)
            stored = there.db.lookups.order(order_id)
            assert stored is not None
            assert (stored.location, stored.warehouse) == ("loc-east", "east")

    asyncio.run(scenario())


# ---- listings


def test_LIST_1_three_hundred_listings_come_by_report(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path, ()) as there:
            there.it.sim.ask(
                "POST",
                "/_sim/listings",
                {"account": "market", "marketplace": US, "count": 300, "prefix": "L-"},
            )
            await there.has()
            assert await there.work(JobName.LISTING_IMPORT) == 300
            assert there.db.jobs.get(JobName.LISTING_IMPORT, "us").done == 300
            found = await asyncio.to_thread(
                there.disk.rows, "SELECT channel, count(*) FROM listings GROUP BY 1"
            )
            assert dict(found) == {"fba": 30, "merchant": 270}
            assert there.woken == [(JobName.INVENTORY, "us")]

    asyncio.run(scenario())
    assert list(tmp_path.glob("*.tsv")) == []


def test_LIST_5_a_change_made_in_seller_central_arrives_with_the_next_search(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path) as there:
            await stocked(there)
            await there.it.wait(600)
            there.it.by_hand("MSE-01", "to_fba")
            await there.it.wait(180)
            await there.work(JobName.LISTING_CHANGES)
            assert there.listing("MSE-01").channel is Channel.FBA
            await there.work(JobName.INVENTORY)
            assert [each["sku"] for each in there.messages("patch")] == ["MSE-02", "NBK-A5"]
            there.it.by_hand("MSE-01", "to_merchant", quantity=0)
            await there.it.wait(600)
            await there.work(JobName.LISTING_CHANGES)
            await there.work(JobName.INVENTORY)
            assert there.it.rows("MSE-01") == {DEFAULT: (7, 2)}

    asyncio.run(scenario())


# ---- inventory


def test_INV_3_a_quantity_reaches_amazon_by_patch_and_is_read_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path) as there:
            await stocked(there)
            assert await there.work(JobName.INVENTORY) == 3
            assert [there.it.rows(sku) for sku in SKUS] == [{DEFAULT: (units, 2)} for units in (7, 8, 9)]
            await there.count(MSE_02=3)
            assert await there.work(JobName.INVENTORY, is_woken=False) == 1
            assert there.it.rows("MSE-02") == {DEFAULT: (3, 2)}
            read = there.db.listings.sent("us", ["MSE-02"])["MSE-02", DEFAULT].read
            assert read is not None
            assert (read.quantity, read.lead_time_days) == (3, 2)
            assert await there.work(JobName.INVENTORY, is_woken=False) == 0
            assert len(there.messages("patch")) == 4

    asyncio.run(scenario())


def test_INV_3_many_quantities_reach_amazon_by_one_feed(tmp_path: Path) -> None:
    skus = [f"P-{number:02}" for number in range(25)]

    async def scenario() -> None:
        async with office(tmp_path, skus) as there:
            await there.has()
            await there.count(MSE_01=7)
            await there.work(JobName.LISTING_IMPORT)
            await there.map(*skus, to="MSE-01")
            assert await there.work(JobName.INVENTORY) == 25
            assert {str(there.it.rows(sku)) for sku in skus} == {str({DEFAULT: (7, 2)})}
            assert len(there.it.sim.ledger()["feeds"]) == 1
            assert there.messages("patch") == []
            sent = there.db.listings.sent("us", skus)
            assert {row.read.quantity for row in sent.values() if row.read} == {7}
            assert len(sent) == 25
            assert await there.work(JobName.INVENTORY) == 0

    asyncio.run(scenario())


def test_INV_4_a_vacation_zeroes_and_todays_allocation_comes_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path) as there:
            await stocked(there)
            await there.work(JobName.INVENTORY)
            await there.change(vacation=Vacation(Away.ZERO))
            await there.work(JobName.INVENTORY, is_woken=False)
            assert [there.it.rows(sku) for sku in SKUS] == [{DEFAULT: (0, 2)}] * 3
            await there.count(MSE_01=4)
            await there.change(vacation=Vacation(Away.EXTEND, lead_time_days=14))
            await there.work(JobName.INVENTORY, is_woken=False)
            assert there.it.rows("MSE-01") == {DEFAULT: (4, 14)}
            await there.change(vacation=Vacation())
            await there.work(JobName.INVENTORY, is_woken=False)
            assert [there.it.rows(sku) for sku in SKUS] == [{DEFAULT: (units, 2)} for units in (4, 8, 9)]

    asyncio.run(scenario())


def test_INV_5_a_shut_gate_and_a_sku_moved_behind_our_back_send_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path, narf=True) as there:
            await stocked(there, narf=Narf(is_enrolled=True))
            await there.work(JobName.INVENTORY)
            assert there.messages("") == []
            assert there.held("MSE-01") == "narf_shut"
            there.it.by_hand("MSE-02", "to_fba")
            await there.change(narf=Narf(is_enrolled=True, opened_at=there.it.clock.now(), opened_by="boss"))
            there.it.sim.fault("searchListingsItems", "503", times=50)
            await there.work(JobName.INVENTORY)
            assert there.messages("") == []
            assert there.held("MSE-01") == "narf_unread"
            there.it.sim.ask("DELETE", "/_sim/faults", {})
            await there.it.wait(60)
            await there.work(JobName.INVENTORY)
            assert [each["sku"] for each in there.messages("patch")] == ["MSE-01", "NBK-A5"]
            assert there.held("MSE-02") == "fba"
            assert there.it.rows("MSE-02") == {"AMAZON_NA": (None, None)}

    asyncio.run(scenario())


async def _locations(there: Office) -> None:
    wanted = [{"supplySourceId": f"loc-{name}", "supplySourceCode": name} for name in ("east", "west")]
    there.it.sim.ask("POST", "/_sim/locations", {"account": "market", "locations": wanted})


async def _map_locations(there: Office) -> None:
    for name in ("east", "west"):
        await there.db.stock.save_warehouse(Warehouse(name, name), there.audit())
        location = Location("us", f"loc-{name}", name, name)
        await there.db.stores.map_location(location, name, there.audit())


def test_INV_6_mli_zeroes_default_first_and_off_again_the_locations(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path, mli=True, marketplaces=[US]) as there:
            await _locations(there)
            await stocked(there)
            await there.work(JobName.INVENTORY)
            await there.count("east", MSE_01=2)
            await there.count("west", MSE_01=3)
            await there.change(mli=Mli(is_on=True), allocation=None)
            await there.work(JobName.LOCATIONS)
            await _map_locations(there)
            await there.work(JobName.INVENTORY)
            assert there.it.rows("MSE-01") == {DEFAULT: (7, 2)}  # nothing until a new allocation is saved
            await there.change(allocation=Rule(("east", "west"), lead_time_days=1))
            await there.work(JobName.INVENTORY)
            assert there.it.rows("MSE-01") == {DEFAULT: (0, 1), "loc-east": (2, 1), "loc-west": (3, 1)}
            await there.change(mli=Mli(), allocation=Rule(("main",), lead_time_days=2))
            await there.work(JobName.INVENTORY)
            assert there.it.rows("MSE-01") == {DEFAULT: (7, 2), "loc-east": (0, 2), "loc-west": (0, 2)}
            steps = [each for each in there.messages("patch") if each["sku"] == "MSE-01"]
            codes = [sorted(row["code"] for row in each["availability"]) for each in steps]
            both = ["loc-east", "loc-west"]
            assert codes == [[DEFAULT], [DEFAULT], both, both, [DEFAULT]]
            assert all(each["accepted"] for each in steps)

    asyncio.run(scenario())


def test_LIST_4_to_fba_nothing_goes_and_back_the_fresh_allocation(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with office(tmp_path) as there:
            await stocked(there)
            await there.work(JobName.INVENTORY)
            key = ListingKey("us", "MSE-01")
            assert await there.service().convert(BOSS, [key], Channel.FBA) == ((key, None),)
            await there.it.wait(60)
            await there.work(JobName.PUBLICATION)
            assert there.listing("MSE-01").channel is Channel.FBA
            await there.count(MSE_01=4)
            await there.work(JobName.INVENTORY)
            rows = there.it.rows("MSE-01")
            assert (rows[DEFAULT][0], "AMAZON_NA" in rows) == (0, True)
            assert await there.service().convert(BOSS, [key], Channel.MERCHANT) == ((key, None),)
            await there.count(MSE_01=3)
            await there.it.wait(60)
            await there.work(JobName.PUBLICATION)
            assert (there.listing("MSE-01").channel, there.listing("MSE-01").moving_to) == (
                Channel.MERCHANT,
                None,
            )
            assert there.woken[-1] == (JobName.INVENTORY, "us")
            await there.work(JobName.INVENTORY)
            assert there.it.rows("MSE-01") == {DEFAULT: (3, 2)}
            assert there.listing("MSE-01").publication is Publication.PUBLISHED

    asyncio.run(scenario())
