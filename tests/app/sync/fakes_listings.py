"""Listings as Amazon has them and as rows, and the stock that is sent."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec

from app.domain.listing import Availability, Change, Channel, Issue, Listing, Publication
from app.domain.listing import Mapping as Mapped
from app.domain.stock import Level, Movement, Warehouse
from app.domain.store import Rule
from app.ports.amazon_listings import (
    CatalogItem,
    Feed,
    FeedMessage,
    FeedResult,
    FeedState,
    ListingsPage,
    Offer,
    Restriction,
    Submission,
)
from app.ports.jobs import JobRun
from app.ports.listings import ListingFilter, ListingKey, ListingRow, Proposal, Sent, Show
from app.ports.stock import StockLine, StockRow
from app.ports.storage import Audited

DEFAULT = "DEFAULT"


def a_listing(sku: str = "A", store_id: str = "us", **changes: object) -> Listing:
    """Merchant-fulfilled, published, mapped to the product of the same SKU; nothing known of its rows."""
    listing = Listing(
        store_id,
        sku,
        asin=f"B0{sku}",
        channel=Channel.MERCHANT,
        publication=Publication.PUBLISHED,
        mapping=Mapped(sku),
    )
    return msgspec.structs.replace(listing, **changes)


class MemoryListings:
    """Listings and what was sent of them."""

    def __init__(self, *listings: Listing) -> None:
        self.rows = {ListingKey(each.store_id, each.sku): each for each in listings}
        self.noted: dict[tuple[str, str, str], Sent] = {}
        self.generations: list[int | None] = []
        self.finished: list[tuple[str, int, datetime]] = []
        self.audited: list[Audited] = []
        self.notes = 0

    def get(self, key: ListingKey) -> Listing | None:
        return self.rows.get(key)

    def page(self, wanted: ListingFilter, after: ListingKey | None, limit: int) -> tuple[ListingRow, ...]:
        raise NotImplementedError

    def counts(self, wanted: ListingFilter) -> dict[Show, int]:
        raise NotImplementedError

    async def store(self, found: Sequence[Listing], *, generation: int | None = None) -> None:
        self.generations.append(generation)
        for each in found:
            key = ListingKey(each.store_id, each.sku)
            known = self.rows.get(key)
            if known is None:
                self.rows[key] = each
                continue
            is_pending = known.publication is Publication.PENDING
            self.rows[key] = msgspec.structs.replace(
                each,
                mapping=known.mapping,
                rule=known.rule,
                moving_to=known.moving_to,
                publication=known.publication if is_pending else each.publication,
            )

    async def finish(self, store_id: str, generation: int, at: datetime) -> int:
        self.finished.append((store_id, generation, at))
        return 0

    async def save(self, listing: Listing, audit: Audited) -> None:
        self.rows[ListingKey(listing.store_id, listing.sku)] = listing
        self.audited.append(audit)

    async def map(self, chosen: Sequence[tuple[ListingKey, Mapped | None]], audit: Audited) -> int:
        raise NotImplementedError

    async def set_rule(self, keys: Sequence[ListingKey], rule: Rule | None, audit: Audited) -> None:
        raise NotImplementedError

    def overrides(self, store_id: str) -> tuple[tuple[str, Rule], ...]:
        return ()

    def proposals(
        self, store_ids: Sequence[str], after: ListingKey | None, limit: int
    ) -> tuple[Proposal, ...]:
        return ()

    def pending(self, store_id: str, limit: int) -> tuple[Listing, ...]:
        waiting = [
            each
            for each in self.rows.values()
            if each.store_id == store_id
            and (each.publication is Publication.PENDING or each.moving_to is not None)
        ]
        return tuple(waiting[:limit])

    def sendable(self, store_id: str, after: str, limit: int) -> tuple[Listing, ...]:
        found = [
            each
            for each in self.rows.values()
            if each.store_id == store_id
            and each.sku > after
            and each.channel is Channel.MERCHANT
            and each.mapping is not None
        ]
        return tuple(sorted(found, key=lambda each: each.sku)[:limit])

    def sent(self, store_id: str, skus: Sequence[str]) -> dict[tuple[str, str], Sent]:
        return {
            (sku, code): row
            for (store, sku, code), row in self.noted.items()
            if store == store_id and sku in skus
        }

    async def note_sent(self, rows: Sequence[Sent]) -> None:
        self.notes += 1
        for row in rows:
            self.noted[row.key.store_id, row.key.sku, row.code] = row

    def in_feed(self, feed_id: str) -> tuple[Sent, ...]:
        return tuple(row for row in self.noted.values() if row.feed_id == feed_id)

    def channel_of(self, key: ListingKey) -> Channel | None:
        found = self.rows.get(key)
        return found.channel if found else None

    def quantities(self, code: str = DEFAULT) -> dict[str, int | None]:
        """By SKU, what was last sent to that row."""
        return {sku: row.quantity for (_, sku, its), row in self.noted.items() if its == code}

    def held(self) -> dict[str, str]:
        return {sku: row.held for (_, sku, _), row in self.noted.items() if row.held}


class MemoryStock:
    """Levels by product, with a version that each change raises."""

    def __init__(self, **on_hand: int) -> None:
        self.version = 1
        self._changes: list[tuple[int, str]] = []
        self.rows: dict[str, tuple[Level, ...]] = {}
        self.selling: dict[str, list[tuple[str, str]]] = {}
        self.asked: list[tuple[str, ...]] = []
        for sku, units in on_hand.items():
            self.rows[sku] = (Level("main", units),)

    def put(self, sku: str, *levels: Level) -> None:
        self.version += 1
        self.rows[sku] = levels
        self._changes.append((self.version, sku))

    def count(self, sku: str, units: int, taken: int = 0) -> None:
        self.put(sku, Level("main", units, taken))

    def levels(self, skus: Sequence[str]) -> dict[str, tuple[Level, ...]]:
        self.asked.append(tuple(skus))
        return {sku: self.rows.get(sku, ()) for sku in skus}

    def levels_changed(self, since: int) -> tuple[int, frozenset[str] | None]:
        if not 0 < since <= self.version:
            return self.version, None
        return self.version, frozenset(sku for version, sku in self._changes if version > since)

    def listings_of(self, sku: str) -> tuple[tuple[str, str], ...]:
        return tuple(self.selling.get(sku, [("us", sku)]))

    def warehouses(self) -> tuple[Warehouse, ...]:
        return ()

    async def save_warehouse(self, warehouse: Warehouse, audit: Audited) -> None:
        raise NotImplementedError

    def page(
        self, text: str, after: str, limit: int, *, groups: bool = False, show: str = ""
    ) -> tuple[StockRow, ...]:
        return ()

    def counts(self, text: str) -> dict[str, int]:
        return {}

    async def move(self, movements: Sequence[Movement], audit: Audited) -> None:
        raise NotImplementedError

    async def store(self, lines: Sequence[StockLine], audit: Audited, run: JobRun | None = None) -> None:
        raise NotImplementedError

    def movements(self, sku: str, limit: int) -> tuple[Movement, ...]:
        return ()


class AmazonListings:
    """One store's listings at Amazon: merges rows as they come, by PATCH and by feed. ``fails`` are raised
    before a patch; ``no_reads`` before a read; ``ignores`` are SKUs of which it accepts changes and forgets
    them. ``patched`` is what came, in order.
    """

    def __init__(self, *listings: Listing) -> None:
        self.rows = {each.sku: each for each in listings}
        self.patched: list[tuple[str, tuple[Availability, ...]]] = []
        self.types: dict[str, str] = {}
        self.reads: list[tuple[str, ...]] = []
        self.fails: list[Exception | None] = []
        self.no_reads: list[Exception | None] = []
        self.refuses: dict[str, tuple[Issue, ...]] = {}
        self.ignores: set[str] = set()
        self.pages: list[ListingsPage] = []
        self.asked: list[tuple[datetime, str | None]] = []

    def put_row(self, sku: str, *rows: Availability, **changes: object) -> None:
        self.rows[sku] = msgspec.structs.replace(self.rows[sku], availability=rows, **changes)

    def quantity(self, sku: str, code: str = DEFAULT) -> int | None:
        return next((row.quantity for row in self.rows[sku].availability if row.code == code), None)

    def merge(self, sku: str, changes: Sequence[Change]) -> None:
        rows = {row.code: row for row in self.rows[sku].availability}
        for change in changes:
            rows[change.availability.code] = change.availability
        if sku not in self.ignores:
            self.put_row(sku, *rows.values())

    async def changed(self, since: datetime, next_token: str | None) -> ListingsPage:
        self.asked.append((since, next_token))
        return self.pages.pop(0)

    async def by_sku(self, skus: Sequence[str]) -> tuple[Listing, ...]:
        assert len(skus) <= 20
        self.reads.append(tuple(skus))
        failure = self.no_reads.pop(0) if self.no_reads else None
        if failure is not None:
            raise failure
        return tuple(self.rows[sku] for sku in skus if sku in self.rows)

    async def get(self, sku: str) -> Listing | None:
        return self.rows.get(sku)

    async def patch(self, sku: str, product_type: str, changes: Sequence[Change]) -> Submission:
        failure = self.fails.pop(0) if self.fails else None
        if failure is not None:
            raise failure
        self.types[sku] = product_type
        self.patched.append((sku, tuple(change.availability for change in changes)))
        if sku in self.refuses:
            return Submission(False, "", self.refuses[sku])
        self.merge(sku, changes)
        return Submission(True, "s")

    async def restrictions(self, asin: str, condition: str) -> tuple[Restriction, ...]:
        return ()

    async def preview(self, offer: Offer) -> Submission:
        raise NotImplementedError

    async def put(self, offer: Offer) -> Submission:
        raise NotImplementedError

    async def delete(self, sku: str) -> Submission:
        raise NotImplementedError

    async def item(self, asin: str) -> CatalogItem | None:
        return None

    async def items_by_barcode(self, barcode: str) -> tuple[CatalogItem, ...]:
        return ()


class AmazonFeeds:
    """Feeds that run until ``work`` is called. ``fails`` are raised by submit; ``loses``: after Amazon took
    the feed.
    """

    def __init__(self, amazon: AmazonListings) -> None:
        self._amazon = amazon
        self.submitted: list[tuple[FeedMessage, ...]] = []
        self.states: dict[str, Feed] = {}
        self.results: dict[str, FeedResult] = {}
        self.fails: list[Exception | None] = []
        self.loses: list[Exception] = []
        self.refuses: Mapping[str, tuple[Issue, ...]] = {}
        self.unknown: Exception | None = None
        self.no_result: Exception | None = None

    async def submit(self, messages: Sequence[FeedMessage]) -> str:
        failure = self.fails.pop(0) if self.fails else None
        if failure is not None:
            raise failure
        self.submitted.append(tuple(messages))
        feed_id = f"feed-{len(self.submitted)}"
        self.states[feed_id] = Feed(feed_id, FeedState.RUNNING)
        if self.loses:
            raise self.loses.pop(0)
        return feed_id

    def work(self, state: FeedState = FeedState.DONE) -> None:
        """Ends the last feed."""
        number = len(self.submitted)
        refused = {}
        for message in self.submitted[-1]:
            if message.sku in self.refuses:
                refused[message.number] = self.refuses[message.sku]
            elif state is FeedState.DONE:
                self._amazon.merge(message.sku, message.changes)
        document = f"result-{number}" if state is FeedState.DONE else ""
        self.states[f"feed-{number}"] = Feed(f"feed-{number}", state, document)
        self.results[document] = FeedResult(len(self.submitted[-1]) - len(refused), refused)

    async def feed(self, feed_id: str) -> Feed:
        if self.unknown is not None:
            raise self.unknown
        return self.states[feed_id]

    async def result(self, document_id: str) -> FeedResult:
        if self.no_result is not None:
            raise self.no_result
        return self.results[document_id]
