"""Amazon's listing side of one seller account: listings, reports, feeds, restrictions, the catalogue. Every
call raises the errors of ``ports.errors``.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import msgspec

from app.domain.listing import Change as Change
from app.domain.listing import Issue, Listing
from app.domain.money import Money


class ListingsPage(msgspec.Struct, frozen=True):
    """``next_token`` is None on the last. Amazon shows no more than 1,000 SKUs of one search: ``is_capped``
    where ``total`` is larger.
    """

    listings: tuple[Listing, ...]
    next_token: str | None
    total: int = 0

    @property
    def is_capped(self) -> bool:
        return self.total > 1000


class Offer(msgspec.Struct, frozen=True):
    """A listing to be created on an existing ASIN (LIST-2). ``lead_time_days`` 0 to 30."""

    sku: str
    asin: str
    price: Money
    quantity: int
    condition: str = "new_new"
    lead_time_days: int = 1
    shipping_group: str = ""


class Submission(msgspec.Struct, frozen=True):
    """Amazon's answer to a put or patch: accepted is not yet published."""

    is_accepted: bool
    submission_id: str
    issues: tuple[Issue, ...] = ()


class Restriction(msgspec.Struct, frozen=True):
    """Why the account may not sell an ASIN (yet), in Amazon's words; ``link`` asks for approval."""

    message: str
    reason_code: str = ""
    link: str = ""


class CatalogItem(msgspec.Struct, frozen=True):
    """What Amazon's catalogue knows of an ASIN."""

    asin: str
    title: str
    brand: str = ""
    product_type: str = "PRODUCT"
    barcodes: tuple[str, ...] = ()
    picture_url: str = ""


class ListingsApi(Protocol):
    """Listings Items 2021-08-01, restrictions and Catalog Items 2022-04-01 of one store."""

    async def changed(self, since: datetime, next_token: str | None) -> ListingsPage:
        """Listings updated since then, oldest change first (search)."""

    async def by_sku(self, skus: Sequence[str]) -> tuple[Listing, ...]:
        """At most 20 SKUs; those that Amazon does not know are missing."""

    async def get(self, sku: str) -> Listing | None:
        """The listing with offers, issues and availability; None where Amazon has none (yet)."""

    async def restrictions(self, asin: str, condition: str) -> tuple[Restriction, ...]: ...
    async def preview(self, offer: Offer) -> Submission:
        """VALIDATION_PREVIEW: nothing is changed at Amazon."""

    async def put(self, offer: Offer) -> Submission: ...
    async def patch(self, sku: str, product_type: str, changes: Sequence[Change]) -> Submission:
        """Merges (and deletes) rows of ``fulfillment_availability`` in one patch; never replaces.

        To FBA: (DEFAULT, 0) merged and the FBA code added, in one call (LIST-4).
        """

    async def delete(self, sku: str) -> Submission:
        """Takes the listing off this marketplace (deleteListingsItem)."""

    async def item(self, asin: str) -> CatalogItem | None: ...
    async def items_by_barcode(self, barcode: str) -> tuple[CatalogItem, ...]: ...


class ReportState(StrEnum):
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"  # Amazon: nothing to report
    FATAL = "fatal"


class Report(msgspec.Struct, frozen=True):
    report_id: str
    state: ReportState
    document_id: str = ""


class ReportsApi(Protocol):
    """GET_MERCHANT_LISTINGS_ALL_DATA of one store (Reports 2021-06-30)."""

    async def create(self) -> str:
        """Orders the report; its id."""

    async def report(self, report_id: str) -> Report: ...
    async def fetch(self, document_id: str, to: Path) -> None:
        """Downloads, unzipped, to a file; nothing of it stays in memory. The file is complete or absent."""


class Unread(msgspec.Struct, frozen=True):
    """So many lines of a report cannot be read: what they are about is not known."""

    lines: int


class FeedState(StrEnum):
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FATAL = "fatal"


class FeedMessage(msgspec.Struct, frozen=True):
    """One PATCH message of a JSON_LISTINGS_FEED; ``number`` from 1, unique in the feed."""

    number: int
    sku: str
    product_type: str
    changes: tuple[Change, ...]


class Feed(msgspec.Struct, frozen=True):
    feed_id: str
    state: FeedState
    document_id: str = ""


class FeedResult(msgspec.Struct, frozen=True):
    """``refused``: issues by message number; what is not named was accepted."""

    accepted: int
    refused: dict[int, tuple[Issue, ...]]


class FeedsApi(Protocol):
    """Feeds 2021-06-30 of one store: one feed in two minutes."""

    async def submit(self, messages: Sequence[FeedMessage]) -> str:
        """Document, upload, feed; the feed's id. OutcomeUnknown where the feed may exist."""

    async def feed(self, feed_id: str) -> Feed: ...
    async def result(self, document_id: str) -> FeedResult: ...
