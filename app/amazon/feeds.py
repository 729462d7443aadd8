"""Feeds API 2021-06-30: the JSON_LISTINGS_FEED of one store."""

import asyncio
from collections.abc import Mapping, Sequence

import msgspec

from app.amazon.listing_requests import patches
from app.amazon.operations import CREATE_FEED, CREATE_FEED_DOCUMENT, GET_FEED, GET_FEED_DOCUMENT
from app.amazon.presigned import Presigned
from app.amazon.transport import Call, Transport
from app.amazon.wire import feeds as wire
from app.amazon.wire.base import decode
from app.amazon.wire.reports import Document
from app.domain.listing import Issue, Severity
from app.ports.amazon_listings import Feed, FeedMessage, FeedResult, FeedState
from app.ports.errors import Refused

LISTINGS_FEED = "JSON_LISTINGS_FEED"
WHOLE_FEED = 0  # in the place of a message's number
_KIND = "application/json; charset=UTF-8"
_STATES: Mapping[str, FeedState] = {
    "DONE": FeedState.DONE,
    "CANCELLED": FeedState.CANCELLED,
    "FATAL": FeedState.FATAL,
}
_SEVERITIES: Mapping[str, Severity] = {severity.value: severity for severity in Severity}


class SpApiFeeds:
    """FeedsApi. Of its three steps the last alone has an effect, so only that leaves a doubt."""

    def __init__(
        self, transport: Transport, presigned: Presigned, seller_id: str, marketplace_id: str
    ) -> None:
        self._transport = transport
        self._presigned = presigned
        self._seller_id = seller_id
        self._marketplace_id = marketplace_id

    async def submit(self, messages: Sequence[FeedMessage]) -> str:
        """The feed's id; OutcomeUnknown where the feed may exist."""
        content = await asyncio.to_thread(_content, self._seller_id, messages)
        document_id = await self._uploaded(content)
        body = wire.CreateRequest(LISTINGS_FEED, (self._marketplace_id,), document_id)
        answer = await self._transport.send(Call(CREATE_FEED, body=body))
        return decode(CREATE_FEED.name, answer, wire.Created).feed_id

    async def feed(self, feed_id: str) -> Feed:
        """How far it is; a state that Amazon invents later is one of those that go on."""
        answer = await self._transport.send(Call(GET_FEED, {"feed_id": feed_id}))
        found = decode(GET_FEED.name, answer, wire.Feed)
        state = _STATES.get(found.processing_status, FeedState.RUNNING)
        return Feed(found.feed_id, state, found.result_feed_document_id or "")

    async def result(self, document_id: str) -> FeedResult:
        """What became of each message; Refused where Amazon took none, for a fault of the feed as a whole."""
        answer = await self._transport.send(Call(GET_FEED_DOCUMENT, {"document_id": document_id}))
        content = await self._presigned.read(decode(GET_FEED_DOCUMENT.name, answer, Document))
        return await asyncio.to_thread(_result, content)

    async def _uploaded(self, content: bytes) -> str:
        body = wire.CreateDocumentRequest(_KIND)
        answer = await self._transport.send(Call(CREATE_FEED_DOCUMENT, body=body))
        created = decode(CREATE_FEED_DOCUMENT.name, answer, wire.CreatedDocument)
        await self._presigned.upload(created.url, content, _KIND)
        return created.feed_document_id

    def __repr__(self) -> str:
        return f"<SpApiFeeds of {self._marketplace_id}>"


def _content(seller_id: str, messages: Sequence[FeedMessage]) -> bytes:
    return msgspec.json.encode(
        wire.ListingsFeed(wire.Header(seller_id, "2.0"), tuple(_message(each) for each in messages))
    )


def _message(message: FeedMessage) -> wire.Message:
    changes = patches(message.changes)
    return wire.Message(message.number, message.sku, "PATCH", message.product_type, changes)


def _result(content: bytes) -> FeedResult:
    report = decode(LISTINGS_FEED, content, wire.ProcessingReport)
    issues = report.issues or ()
    errors = [issue for issue in issues if issue.severity == Severity.ERROR]
    whole = next((issue for issue in errors if issue.message_id is None), None)
    if whole is not None and not report.summary.messages_accepted:
        raise Refused(LISTINGS_FEED, whole.code, whole.message)
    told = dict[int, list[Issue]]()
    for issue in issues:
        told.setdefault(issue.message_id or WHOLE_FEED, []).append(_issue(issue))
    refused = {issue.message_id or WHOLE_FEED for issue in errors}
    return FeedResult(
        report.summary.messages_accepted, {number: tuple(told[number]) for number in sorted(refused)}
    )


def _issue(issue: wire.Issue) -> Issue:
    return Issue(issue.code, issue.message, _SEVERITIES.get(issue.severity, Severity.ERROR))
