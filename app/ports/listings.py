"""Listings as rows: 100,000 a store and more. Reads are indexed; lists are keyset pages."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Protocol

import msgspec

from app.domain.listing import Availability, Channel, Listing, Mapping
from app.domain.store import Rule
from app.ports.storage import Audited


class Show(StrEnum):
    """The filters of the listings screen, each with its count (LIST-6)."""

    ALL = "all"
    MERCHANT = "merchant"
    FBA = "fba"
    PENDING = "pending"
    UNMAPPED = "unmapped"
    CONFLICT = "conflict"
    ERROR = "error"


class ListingKey(msgspec.Struct, frozen=True):
    store_id: str
    sku: str


class ListingFilter(msgspec.Struct, frozen=True):
    """``store_ids`` empty: all. ``text``: begins the SKU, the ASIN, or a word of the title."""

    show: Show = Show.ALL
    store_ids: tuple[str, ...] = ()
    text: str = ""


class ListingRow(msgspec.Struct, frozen=True):
    """A row of the table: the listing, the quantity last sent, and why nothing is sent (a message key)."""

    listing: Listing
    sent_quantity: int | None = None
    held: str = ""
    is_conflicting: bool = False


class Proposal(msgspec.Struct, frozen=True):
    """A mapping that SKU or barcode suggests (LIST-7). ``by`` is ``sku`` or ``barcode``."""

    key: ListingKey
    title: str
    mapping: Mapping
    name: str
    by: str


class Sent(msgspec.Struct, frozen=True):
    """What was last sent to one row of a listing's availability. ``held``: why nothing was, a message key.
    ``read``: what Amazon stored, where it was read back.
    """

    key: ListingKey
    code: str
    quantity: int | None
    lead_time_days: int | None
    at: datetime
    held: str = ""
    feed_id: str = ""
    read: Availability | None = None


class Listings(Protocol):
    def get(self, key: ListingKey) -> Listing | None: ...
    def page(self, wanted: ListingFilter, after: ListingKey | None, limit: int) -> tuple[ListingRow, ...]:
        """By store and SKU; ``after`` the last key of the page before."""

    def counts(self, wanted: ListingFilter) -> dict[Show, int]:
        """For each filter, within the stores and the text of ``wanted``."""

    async def store(self, found: Sequence[Listing], *, generation: int | None = None) -> None:
        """Inserts or updates what Amazon told (IMPORT priority): mapping, rule and a pending publication's
        state stay ours; ``read_at`` never goes back; a channel that came from Amazon replaces ours.
        ``generation`` marks rows of a full import.
        """

    async def finish(self, store_id: str, generation: int, at: datetime) -> int:
        """Ends a full import: rows of older generations that are not pending become GONE; how many."""

    async def save(self, listing: Listing, audit: Audited) -> None:
        """One listing that a person changed or a job moved on (MONEY priority)."""

    async def map(self, chosen: Sequence[tuple[ListingKey, Mapping | None]], audit: Audited) -> int:
        """Maps or, with None, unmaps. Orders that wait for it are freed, orders that lose it go back to
        Review, in the same transaction; how many orders moved.
        """

    async def set_rule(self, keys: Sequence[ListingKey], rule: Rule | None, audit: Audited) -> None: ...
    def overrides(self, store_id: str) -> tuple[tuple[str, Rule], ...]:
        """(SKU, rule) of the store's listings with a rule of their own, by SKU."""

    def proposals(
        self, store_ids: Sequence[str], after: ListingKey | None, limit: int
    ) -> tuple[Proposal, ...]: ...
    def pending(self, store_id: str, limit: int) -> tuple[Listing, ...]:
        """Listings to be watched: PENDING, and those with ``moving_to`` set; longest unread first."""

    def sendable(self, store_id: str, after: str, limit: int) -> tuple[Listing, ...]:
        """Merchant-fulfilled and mapped listings, by SKU after ``after``."""

    def sent(self, store_id: str, skus: Sequence[str]) -> dict[tuple[str, str], Sent]:
        """By (SKU, code)."""

    async def note_sent(self, rows: Sequence[Sent]) -> None:
        """MONEY priority; replaces the row of its key and code."""

    def in_feed(self, feed_id: str) -> tuple[Sent, ...]: ...
    def channel_of(self, key: ListingKey) -> Channel | None: ...
