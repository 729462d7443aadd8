"""One store's inventory job over fakes of everything around it."""

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.domain.listing import Availability, Listing
from app.domain.store import Features, Store
from app.ports.jobs import JobName
from app.ports.listings import ListingKey, Sent
from app.sync.job import Turn
from app.sync.jobs.feeding import Feeds
from app.sync.jobs.inventory import Cursor, SendInventory
from app.sync.jobs.live import Live
from app.sync.jobs.noting import Noting
from app.sync.jobs.patching import Patching
from app.sync.jobs.reading_back import ReadingBack
from app.sync.looking import Looking
from app.sync.planning import Planning
from tests.app.sync.fakes_engine import MemoryStores, Track, a_store
from tests.app.sync.fakes_listings import (
    DEFAULT,
    AmazonFeeds,
    AmazonListings,
    MemoryListings,
    MemoryStock,
)
from tests.fakes import ManualClock

if TYPE_CHECKING:
    from app.domain.catalog import Group

SENDS = Features(sends_inventory=True)


def seller(**changes: object) -> Store:
    """The store "us" that sends its inventory from warehouse "main", lead time 1."""
    return a_store(**{"features": SENDS, **changes})  # type: ignore[arg-type]  # of a store


class Inventory:
    """``run`` is one turn; a minute passes with ``later``."""

    def __init__(
        self,
        *listings: Listing,
        store: Store | None = None,
        levels: Mapping[str, int] | None = None,
        **on_hand: int,
    ) -> None:
        """Units in "main" by product: of ``levels``, or by name."""
        self.stores = MemoryStores(store or seller())
        self.listings, self.stock = MemoryListings(*listings), MemoryStock(**(levels or on_hand))
        self.amazon = AmazonListings(*listings)
        self.feeds = AmazonFeeds(self.amazon)
        self.groups: dict[str, Group] = {}
        self.clock, self.track = ManualClock(), Track(JobName.INVENTORY)

    def run(self, *, is_woken: bool = False) -> Turn:
        return asyncio.run(self.job().run(self.track.next(is_woken=is_woken)))

    def later(self, seconds: float = 60.0, *, is_woken: bool = False) -> Turn:
        self.clock.advance(seconds)
        return self.run(is_woken=is_woken)

    def job(self) -> SendInventory:
        listings, clock = self.listings, self.clock
        planning = self.planning()
        live = self.live()
        noting = Noting("us", listings, clock)
        return SendInventory(
            "us",
            Looking("us", self.stores, listings, self.stock, planning, clock),
            Patching(self.amazon, planning, live, noting),
            Feeds("us", self.feeds, listings, planning, live, noting, clock),
            ReadingBack("us", self.amazon, listings, clock),
            listings,
            clock,
        )

    def planning(self) -> Planning:
        return Planning("us", self.stores, self.listings, self.stock, self.groups.get, self.clock)

    def live(self) -> Live:
        return Live("us", self.amazon, self.stores, self.listings, self.clock)

    def kept(self) -> Cursor:
        return self.track.next().cursor(Cursor) or Cursor()

    @property
    def patched(self) -> list[tuple[str, tuple[Availability, ...]]]:
        """What came to Amazon by PATCH since the last time that somebody asked."""
        came, self.amazon.patched = self.amazon.patched, []
        return came

    def lists(self, listing: Listing) -> None:
        """At Amazon and here."""
        self.amazon.rows[listing.sku] = listing
        self.listings.rows[ListingKey("us", listing.sku)] = listing

    def sent(self, sku: str, code: str = DEFAULT) -> Sent:
        return self.listings.noted["us", sku, code]

    def listing(self, sku: str) -> Listing:
        return self.listings.rows[ListingKey("us", sku)]


def row(quantity: int, days: int = 1, code: str = DEFAULT) -> Availability:
    return Availability(code, quantity, days)
