"""Listings as people work with them, over fakes in memory."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from app.domain.catalog import Barcode, BarcodeKind, Group, GroupChild, Product
from app.domain.listing import Channel, Issue, Listing
from app.domain.people import Person
from app.domain.stock import Level
from app.ports.amazon_listings import Offer
from app.ports.listings import ListingKey, Sent
from app.services.guard import Declined
from app.services.listings import ListingService
from app.services.supply import Supply
from tests.app.domain.selling import CANADA, NOW, PRICE, listing, row, store
from tests.app.services.office_fakes import LISTER, Lines, Log, MemoryListings, MemoryStock, MemoryStores
from tests.fakes import ManualClock

MUG = Product("MUG", "Mug", (Barcode("036000291452", BarcodeKind.UPC),))
CUP = Product("CUP", "Cup", (Barcode("10614141000415", BarcodeKind.CASE, 6),))
SET = Group("SET", "Set", (GroupChild("MUG", 2), GroupChild("CUP", 1)))
KEY = ListingKey("us", "MUG")
OFFER = Offer("NEW-1", "B000000009", PRICE, 5, lead_time_days=3)
ERROR = Issue("90220", "Brand is missing.")
MERCHANT = listing(availability=(row("DEFAULT", 9, 2),))
FBA = listing(channel=Channel.FBA, availability=(row("AMAZON_NA"), row("DEFAULT", 0, 2)))
NORTH = store("ca", marketplace_id=CANADA)


class Office:
    """The service with its neighbours in memory."""

    def __init__(self, *listings: Listing, stores: tuple[Any, ...] = (store(),)) -> None:
        self.log = Log()
        self.listings = MemoryListings(self.log, *listings)
        self.stores = MemoryStores(self.log, self.listings, *stores)
        self.stock = MemoryStock(self.log, (MUG, CUP), (SET,))
        self.stock.on_hand = {"MUG": (Level("MAIN", 12, 2),), "CUP": (Level("MAIN", 3),)}
        self.lines = Lines(self.log)
        self.amazon = self.lines.line.listings
        self.clock = ManualClock(NOW)
        supply = Supply(self.listings, self.stores, self.stock, self.stock, self.clock)
        self.service = ListingService(
            self.listings, self.stores, supply, self.lines, self.clock, self.log.wake, bench_id="bench-1"
        )

    def create(self, offer: Offer = OFFER, person: Person = LISTER, **more: Any) -> Listing:
        return asyncio.run(self.service.create(person, more.pop("store_id", "us"), offer, **more))

    def convert(self, to: Channel, *keys: ListingKey) -> list[str | None]:
        return [words for _, words in asyncio.run(self.service.convert(LISTER, keys or (KEY,), to))]

    def now(self, key: ListingKey = KEY) -> Listing:
        return self.listings.rows[key]

    def sent(self, key: ListingKey = KEY) -> dict[str, tuple[int | None, int | None]]:
        return {code: (each.quantity, each.lead_time_days) for code, each in self.service.sent(key).items()}


def declined(act: Callable[[], object]) -> Declined:
    with pytest.raises(Declined) as caught:
        act()
    return caught.value


# CONN-5: a taken SKU
def taken() -> Office:
    there = listing("NEW-1", store_id="ca")
    office = Office(there, stores=(store(), NORTH, store("us-2", seller_id="A2OTHER")))
    row_sent = Sent(ListingKey("ca", "NEW-1"), "DEFAULT", 7, 2, NOW)
    asyncio.run(office.listings.note_sent((row_sent,)))
    return office
