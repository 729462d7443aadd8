"""The engine as it is put together: each job, made for its store, does its work with its own neighbours."""

import asyncio
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from app.domain.catalog import Group, GroupChild
from app.domain.listing import Channel, Listing, Mapping
from app.domain.marketplace import Marketplace
from app.domain.order import Order
from app.domain.stock import Location
from app.domain.store import Features, Mli, Narf, Store
from app.ports.amazon_listings import ListingsPage, ReportState
from app.ports.errors import Refused, Unauthorised, Unreachable
from app.ports.jobs import JobName, JobRun
from app.ports.listings import ListingKey
from app.ports.storage import OutboxMessage
from app.sync.factory import Factory, Neighbours, engine_for
from app.sync.job import Progress, Turn
from app.sync.jobs import listing_import
from app.sync.schedule import Pace, Slot, slots_of
from tests.app.sync.fakes_engine import MemoryJobs, MemoryStores, SteppedClock, a_store
from tests.app.sync.fakes_listings import AmazonFeeds, AmazonListings, MemoryListings, MemoryStock, a_listing
from tests.app.sync.fakes_orders import AmazonOrders, Searching, order
from tests.app.sync.inventory import row
from tests.app.sync.test_confirmations import message
from tests.app.sync.test_listing_import import AmazonReports
from tests.app.sync.test_locations import FOUND, Sources
from tests.app.sync.test_order_reread import InDoubt
from tests.app.sync.test_purge import Ended, Place
from tests.fakes import START, AmazonAccepts, ManualClock, MemoryOrders, MemoryOutbox

EVERYTHING = Features(imports_listings=True, imports_orders=True, sends_inventory=True)
MAPPED = tuple(
    Location("us", each.supply_source_id, each.code, each.alias, warehouse="main") for each in FOUND
)


def two_listings(path: Path, store_id: str, market: Marketplace) -> Iterable[Sequence[Listing]]:
    yield (Listing(store_id, "R1", title=market.country), Listing(store_id, "R2"))


class Line:
    """A store's connection."""

    def __init__(self, *listings: Listing) -> None:
        self.orders = AmazonOrders()
        self.confirmations = AmazonAccepts()
        self.listings = AmazonListings(*listings)
        self.reports = AmazonReports()
        self.feeds = AmazonFeeds(self.listings)
        self.sources = Sources()
        self.sellers = None


class Lines:
    """Connections; a store that is not named has no credentials."""

    def __init__(self, **lines: Line) -> None:
        self._lines = lines

    def of(self, store: Store) -> Line:
        if store.store_id not in self._lines:
            raise Unauthorised("no credentials")
        return self._lines[store.store_id]

    def search(self, stores: Sequence[Store]) -> Searching:
        return Searching(self.of(stores[0]).orders, stores)

    def forget(self, store_id: str) -> None:
        return


class Shelf:
    """Lookups of orders and groups, and what is purged."""

    def __init__(self, stored: dict[str, Order]) -> None:
        self.stored = stored
        self.groups: dict[str, Group] = {}
        self.purged: set[str] = set()

    def order(self, order_id: str) -> Order | None:
        return self.stored.get(order_id)

    def group(self, sku: str) -> Group | None:
        return self.groups.get(sku)

    def is_purged(self, order_id: str) -> bool:
        return order_id in self.purged


class Backups:
    def __init__(self) -> None:
        self.at: list[datetime] = []

    async def refresh(self, at: datetime) -> None:
        self.at.append(at)


class Whole:
    """Everything in memory, and a factory over it."""

    def __init__(self, folder: Path, *listings: Listing, store: Store | None = None) -> None:
        self.clock, self.jobs = ManualClock(), MemoryJobs()
        self.stores = MemoryStores(store or a_store(features=EVERYTHING))
        self.line = Line(*listings)
        self.listings, self.stock = MemoryListings(*listings), MemoryStock(A=7)
        self.orders, self.outbox = MemoryOrders(), MemoryOutbox([])
        self.shelf, self.doubtful = Shelf(self.orders.stored), InDoubt()
        self.story: list[tuple[object, ...]] = []
        self.ended, self.backups = Ended(self.story), Backups()
        self.refused: list[str] = []
        self.woken: list[tuple[JobName, str]] = []
        self.near = self._near(folder)
        self.factory = Factory(self.near)
        self.factory.wake = lambda job, scope: self.woken.append((job, scope))

    def _near(self, folder: Path, **changes: object) -> Neighbours:
        known: dict[str, object] = {
            "stores": self.stores,
            "connections": Lines(us=self.line),
            "jobs": self.jobs,
            "orders": self.orders,
            "doubtful": self.doubtful,
            "lookups": self.shelf,
            "private": self.shelf,
            "outbox": self.outbox,
            "listings": self.listings,
            "stock": self.stock,
            "purges": self.ended,
            "places": (Place("files", self.story), Place("keys", self.story)),
            "read_report": two_listings,
            "folder": folder,
            "clock": self.clock,
            "jitter": lambda: 1.0,
            "on_refused": self._refuse,
            "days_early": 3,
            "upkeep": (self.backups,),
        }
        return Neighbours(**(known | changes))  # type: ignore[arg-type]  # each as its name says

    async def _refuse(self, refused: OutboxMessage, _why: Refused) -> None:
        self.refused.append(refused.message_id)

    def run(self, job: JobName) -> Turn:
        stores = self.stores.all()
        slot = next(each for each in slots_of(stores) if each.job is job)
        progress = Progress(self.jobs, self.jobs.get(job, slot.scope), lambda _run: None)
        return asyncio.run(self.factory.make(slot, stores if slot.store_ids else ()).run(progress))


@pytest.fixture
def whole(tmp_path: Path) -> Whole:
    return Whole(tmp_path, a_listing("A"))


def test_ORD_1_the_order_import(whole: Whole) -> None:
    whole.line.orders.orders = [order(1)]
    whole.clock.advance(3600)
    assert whole.run(JobName.ORDER_IMPORT) == Turn(1)
    assert whole.orders.cursors == {"us": START + timedelta(minutes=58)}


def test_INV_6_the_order_import_of_an_mli_store(tmp_path: Path) -> None:
    whole = Whole(tmp_path, store=a_store(features=EVERYTHING, mli=Mli(is_on=True)))
    whole.stores.places["us"] = MAPPED
    whole.line.orders.orders = [order(1), order(2)]
    whole.orders.stored[order(2).order_id] = order(2, location="EAST")
    whole.line.orders.places = {order(1).order_id: "WEST"}
    whole.run(JobName.ORDER_IMPORT)
    assert [stored.location for stored in whole.orders.stored.values()] == ["EAST", "WEST"]
    assert [stored.warehouse for stored in whole.orders.stored.values()] == ["main", "main"]


def test_ORD_2_the_reread(tmp_path: Path) -> None:
    whole = Whole(tmp_path, store=a_store(features=EVERYTHING, mli=Mli(is_on=True)))
    whole.doubtful.order_ids = [order(1).order_id, order(2).order_id]
    whole.line.orders.orders = [order(1), order(2)]
    whole.line.orders.places = {order(1).order_id: "EAST"}
    whole.shelf.purged = {order(2).order_id}
    whole.stores.places["us"] = MAPPED
    assert whole.run(JobName.ORDER_REREAD) == Turn(2)
    assert whole.orders.stored[order(1).order_id].warehouse == "main"
    assert whole.doubtful.asked == [("us", START - timedelta(hours=1), START - timedelta(hours=2), START)]


def test_SHIP_11_the_confirmations(whole: Whole) -> None:
    whole.outbox.rows = {f"m{number}": message(number) for number in (1, 2, 3)}
    whole.outbox.store_of = {"m3": "ca"}
    whole.line.confirmations.fails = [Refused("confirmShipment", "X", "no"), Unreachable("down")]
    assert whole.run(JobName.CONFIRMATIONS) == Turn(0)
    assert whole.refused == ["m1"]
    assert whole.outbox.rows["m2"].due_at == START + timedelta(seconds=2.5)
    assert whole.outbox.rows["m3"].attempts == 0


def test_LIST_1_the_listing_import(whole: Whole) -> None:
    whole.line.reports.state = ReportState.DONE
    assert whole.run(JobName.LISTING_IMPORT) == Turn(2)
    found = whole.listings.rows[ListingKey("us", "R1")]
    assert (found.title, found.read_at) == ("US", START)
    assert whole.woken == [(JobName.INVENTORY, "us")]


def test_LIST_1_the_listing_changes(whole: Whole) -> None:
    row_of = Progress(whole.jobs, whole.jobs.get(JobName.LISTING_IMPORT, "us"), lambda _run: None)
    asyncio.run(row_of.keep(listing_import.Cursor(1, START, finished=START)))
    whole.line.listings.pages = [ListingsPage((a_listing("N"),), None, 2000)]
    assert whole.run(JobName.LISTING_CHANGES) == Turn(1)
    assert ListingKey("us", "N") in whole.listings.rows
    assert whole.woken == [(JobName.INVENTORY, "us"), (JobName.LISTING_IMPORT, "us")]
    assert whole.line.listings.asked == [(START - timedelta(minutes=5), None)]


def test_LIST_2_the_watch(whole: Whole) -> None:
    key = ListingKey("us", "A")
    whole.listings.rows[key] = a_listing("A", channel=Channel.FBA, moving_to=Channel.MERCHANT)
    whole.line.listings.put_row("A", row(3))
    assert whole.run(JobName.PUBLICATION) == Turn(1)
    assert (whole.listings.rows[key].channel, whole.listings.rows[key].read_at) == (Channel.MERCHANT, START)
    assert whole.woken == [(JobName.INVENTORY, "us")]


def test_INV_3_the_inventory(whole: Whole) -> None:
    group = a_listing("SET", mapping=Mapping("G", is_group=True))
    whole.listings.rows[ListingKey("us", "SET")] = group
    whole.line.listings.rows["SET"] = group
    whole.shelf.groups["G"] = Group("G", "Set", (GroupChild("A", 3),))
    assert whole.run(JobName.INVENTORY) == Turn(2)
    assert whole.line.listings.patched == [("A", (row(7),)), ("SET", (row(2),))]
    assert whole.listings.noted["us", "A", "DEFAULT"].read == row(7)
    assert whole.listings.noted["us", "A", "DEFAULT"].at == START


def test_INV_3_the_inventory_by_feed(tmp_path: Path) -> None:
    whole = Whole(tmp_path, *(a_listing(f"S{number:02}", mapping=Mapping("A")) for number in range(21)))
    assert whole.run(JobName.INVENTORY) == Turn(21, "feed", 10.0)
    whole.line.feeds.work()
    whole.clock.advance(10)
    assert whole.run(JobName.INVENTORY) == Turn(0)
    assert set(whole.listings.quantities().values()) == {7}
    assert whole.listings.noted["us", "S00", "DEFAULT"].at == START + timedelta(seconds=10)


def test_INV_5_the_inventory_of_an_enrolled_store(tmp_path: Path) -> None:
    gate = Narf(is_enrolled=True, opened_at=START)
    whole = Whole(tmp_path, a_listing("A"), store=a_store(features=EVERYTHING, narf=gate))
    whole.line.listings.put_row("A", channel=Channel.FBA)
    assert whole.run(JobName.INVENTORY) == Turn(0)
    assert whole.listings.held() == {"A": "fba"}


def test_INV_6_the_locations(tmp_path: Path) -> None:
    whole = Whole(tmp_path, store=a_store(mli=Mli(is_on=True)))
    assert whole.run(JobName.LOCATIONS) == Turn(2)
    assert whole.stores.locations("us") == FOUND


def test_PRIV_1_the_purge(whole: Whole) -> None:
    whole.ended.ended = {"old": START - timedelta(days=27.5), "new": START - timedelta(days=26.5)}
    assert whole.run(JobName.PURGE) == Turn(1)
    assert [step[:2] for step in whole.story] == [
        ("begin", "old"),
        ("files", "old"),
        ("keys", "old"),
        ("finish", "old"),
    ]
    assert whole.backups.at == [START]


def test_CONN_2_a_store_without_credentials_is_unauthorised(whole: Whole) -> None:
    whole.stores.rows = {"other": a_store("other", features=EVERYTHING)}
    with pytest.raises(Unauthorised):
        whole.run(JobName.INVENTORY)


def test_LIST_1_one_job_wakes_another_in_the_engine(tmp_path: Path) -> None:
    """More changed than a search shows: the full import is not waited for until the night."""
    whole = Whole(tmp_path, store=a_store(features=Features(imports_listings=True)))
    clock = SteppedClock()
    engine = engine_for(whole._near(tmp_path, clock=clock), Pace(listing_changes=11.0), look_every=7.0)
    done = listing_import.Cursor(1, START, finished=START)
    night = START + timedelta(hours=20)
    whole.jobs.rows[JobName.LISTING_IMPORT, "us"] = JobRun(
        JobName.LISTING_IMPORT, "us", next_at=night, cursor=msgspec.json.encode(done).decode()
    )
    whole.line.listings.pages = [ListingsPage((), None, 1001)]

    async def main() -> None:
        async with asyncio.TaskGroup() as group:
            running = group.create_task(engine.run())
            await clock.pass_by(1)
            running.cancel()

    asyncio.run(main())
    assert whole.line.reports.created == 1
    assert {7.0, 11.0} <= set(clock.slept)
    assert repr(engine) == "<Engine ok, 5 loops>"
    assert repr(whole.factory) == "<Factory>"


def test_INV_8_what_is_to_run_beside_the_jobs_is_run_by_the_engine(tmp_path: Path) -> None:
    whole, clock, ran = Whole(tmp_path), SteppedClock(), list[str]()

    async def watch() -> None:
        ran.append("watched")

    async def main() -> None:
        async with asyncio.TaskGroup() as group:
            running = group.create_task(engine_for(whole._near(tmp_path, clock=clock, beside=(watch,))).run())
            await clock.pass_by(1)
            running.cancel()

    asyncio.run(main())
    assert ran == ["watched"]


def test_nobody_is_woken_before_there_is_an_engine(tmp_path: Path) -> None:
    whole = Whole(tmp_path)
    whole.factory = Factory(whole.near)
    whole.line.reports.state = ReportState.DONE
    assert whole.run(JobName.LISTING_IMPORT) == Turn(2)
    assert whole.factory.make(Slot(JobName.PURGE, ""), ()) is not None
