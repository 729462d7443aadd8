"""Feeds API 2021-06-30, the JSON_LISTINGS_FEED (version 2.0) and its processing report."""

from app.amazon.wire.base import Camel
from app.amazon.wire.listings import Patch


class CreateDocumentRequest(Camel, frozen=True):
    content_type: str


class CreatedDocument(Camel, frozen=True):
    """``url`` takes one upload within five minutes."""

    feed_document_id: str
    url: str


class CreateRequest(Camel, frozen=True):
    feed_type: str
    marketplace_ids: tuple[str, ...]
    input_feed_document_id: str


class Created(Camel, frozen=True):
    feed_id: str


class Feed(Camel, frozen=True):
    feed_id: str
    processing_status: str
    result_feed_document_id: str | None = None


class Header(Camel, frozen=True):
    seller_id: str
    version: str


class Message(Camel, frozen=True):
    message_id: int
    sku: str
    operation_type: str
    product_type: str
    patches: tuple[Patch, ...]


class ListingsFeed(Camel, frozen=True):
    header: Header
    messages: tuple[Message, ...]


class Issue(Camel, frozen=True):
    """Without ``message_id`` it is about the feed as a whole."""

    severity: str
    message: str = ""
    code: str = ""
    message_id: int | None = None


class Summary(Camel, frozen=True):
    messages_accepted: int = 0


class ProcessingReport(Camel, frozen=True):
    summary: Summary
    issues: tuple[Issue, ...] | None = None
