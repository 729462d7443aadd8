"""Which job does what: each slot's job, made for one turn from the stores as they are set then."""

from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

import msgspec

from app.domain.catalog import Group
from app.domain.store import Store
from app.ports.clock import Clock
from app.ports.connections import Connection, Connections
from app.ports.jobs import JobName, Jobs
from app.ports.listings import Listings
from app.ports.orders import DoubtfulOrders
from app.ports.purge import DuePurges, PurgePlace, Upkeep
from app.ports.stock import Stock
from app.ports.storage import Lookups, OrderImport, Outbox, PrivateReads
from app.ports.stores import Stores
from app.sync.engine import Engine
from app.sync.job import Job
from app.sync.jobs.confirmations import OnRefused, SendConfirmations
from app.sync.jobs.feeding import Feeds
from app.sync.jobs.inventory import SendInventory
from app.sync.jobs.listing_changes import ImportChanges
from app.sync.jobs.listing_import import ImportListings
from app.sync.jobs.live import Live
from app.sync.jobs.locating import Locating
from app.sync.jobs.locations import RefreshLocations
from app.sync.jobs.noting import Noting
from app.sync.jobs.order_import import ImportOrders
from app.sync.jobs.order_reread import RereadOrders
from app.sync.jobs.patching import Patching
from app.sync.jobs.publication import WatchPublication
from app.sync.jobs.purge import Purge
from app.sync.jobs.reading_back import ReadingBack
from app.sync.looking import Looking
from app.sync.planning import Planning
from app.sync.reading import Read, Reading
from app.sync.schedule import Pace, Slot


class Neighbours(msgspec.Struct, frozen=True):
    """Everything that the jobs work with. ``places``: in the order in which they forget, keys and their
    backup last; ``read_report``: parses a listings report, in a process of its own; ``folder``: for reports
    meanwhile.
    """

    stores: Stores
    connections: Connections
    jobs: Jobs
    orders: OrderImport
    doubtful: DoubtfulOrders
    lookups: Lookups
    private: PrivateReads
    outbox: Outbox
    listings: Listings
    stock: Stock
    purges: DuePurges
    places: tuple[PurgePlace, ...]
    read_report: Read
    folder: Path
    clock: Clock
    jitter: Callable[[], float]
    on_refused: OnRefused
    days_early: int = 1
    upkeep: tuple[Upkeep, ...] = ()
    beside: tuple[Callable[[], Coroutine[Any, Any, None]], ...] = ()


def engine_for(neighbours: Neighbours, pace: Pace | None = None, look_every: float = 5.0) -> Engine:
    """The engine with all of its jobs."""
    factory = Factory(neighbours)
    engine = Engine(
        neighbours.stores,
        neighbours.jobs,
        factory.make,
        neighbours.clock,
        jitter=neighbours.jitter,
        pace=pace,
        look_every=look_every,
        beside=neighbours.beside,
    )
    factory.wake = engine.wake
    return engine


class Factory:
    """``wake`` is the engine's: what one job finds is another's to do."""

    def __init__(self, neighbours: Neighbours) -> None:
        near = self._near = neighbours
        self._locating = Locating(
            near.stores, lambda store: near.connections.of(store).orders, near.lookups.order
        )
        self.wake: Callable[[JobName, str], None] = _nobody

    def __repr__(self) -> str:
        return "<Factory>"

    def make(self, slot: Slot, stores: Sequence[Store]) -> Job:
        """Unauthorised where a store has no credentials."""
        near = self._near
        if slot.job is JobName.PURGE:
            early = near.days_early
            return Purge(near.purges, near.places, near.clock, days_early=early, upkeep=near.upkeep)
        if slot.job is JobName.ORDER_IMPORT:
            return ImportOrders(stores, near.connections.search, near.orders, self._locating, near.clock)
        (store,) = stores
        made: dict[JobName, Callable[[Store, Connection], Job]] = {
            JobName.ORDER_REREAD: self._reread,
            JobName.CONFIRMATIONS: self._confirmations,
            JobName.LISTING_IMPORT: self._listing_import,
            JobName.LISTING_CHANGES: self._listing_changes,
            JobName.PUBLICATION: self._publication,
            JobName.INVENTORY: self._inventory,
            JobName.LOCATIONS: self._locations,
        }
        return made[slot.job](store, near.connections.of(store))

    def _reread(self, store: Store, connection: Connection) -> Job:
        near = self._near
        return RereadOrders(
            store.store_id,
            connection.orders,
            near.doubtful,
            near.orders,
            self._locating,
            near.clock,
            near.private.is_purged,
            mli=store.mli,
        )

    def _confirmations(self, store: Store, connection: Connection) -> Job:
        near = self._near
        return SendConfirmations(
            store.store_id, connection.confirmations, near.outbox, near.clock, near.jitter, near.on_refused
        )

    def _listing_import(self, store: Store, connection: Connection) -> Job:
        near = self._near
        return ImportListings(
            store,
            connection.reports,
            Reading(near.read_report),
            near.listings,
            near.folder,
            near.clock,
            self._inventory_of(store),
        )

    def _listing_changes(self, store: Store, connection: Connection) -> Job:
        near = self._near
        return ImportChanges(
            store.store_id,
            connection.listings,
            near.listings,
            near.jobs,
            near.clock,
            self._inventory_of(store),
            lambda: self.wake(JobName.LISTING_IMPORT, store.store_id),
        )

    def _publication(self, store: Store, connection: Connection) -> Job:
        near = self._near
        return WatchPublication(
            store.store_id, connection.listings, near.listings, near.clock, self._inventory_of(store)
        )

    def _inventory(self, store: Store, connection: Connection) -> Job:
        near, store_id, api = self._near, store.store_id, connection.listings
        planning = Planning(store_id, near.stores, near.listings, near.stock, self._group_of, near.clock)
        live = Live(store_id, api, near.stores, near.listings, near.clock)
        noting = Noting(store_id, near.listings, near.clock)
        return SendInventory(
            store_id,
            Looking(store_id, near.stores, near.listings, near.stock, planning, near.clock),
            Patching(api, planning, live, noting),
            Feeds(store_id, connection.feeds, near.listings, planning, live, noting, near.clock),
            ReadingBack(store_id, api, near.listings, near.clock),
            near.listings,
            near.clock,
        )

    def _locations(self, store: Store, connection: Connection) -> Job:
        return RefreshLocations(store.store_id, connection.sources, self._near.stores)

    def _group_of(self, sku: str) -> Group | None:
        return self._near.lookups.group(sku)

    def _inventory_of(self, store: Store) -> Callable[[], None]:
        return lambda: self.wake(JobName.INVENTORY, store.store_id)


def _nobody(_job: JobName, _scope: str) -> None:
    return None
