"""Feeds 2021-06-30: a document to fill, a feed made of it, its result."""

import msgspec

from app.simulator.http import Call, Json, Refusal, Reply, read
from app.simulator.listings.reports import download, matching, progress
from app.simulator.listings.requests import UNREADABLE, invalid, link, marketplaces
from app.simulator.shelf.jobs import Job
from app.simulator.world import World

LISTINGS = "JSON_LISTINGS_FEED"


class _DocumentBody(msgspec.Struct, frozen=True, rename="camel"):
    content_type: str


class _Body(msgspec.Struct, frozen=True, rename="camel"):
    feed_type: str
    marketplace_ids: tuple[str, ...]
    input_feed_document_id: str
    feed_options: dict[str, str] = {}


def create_feed_document(world: World, call: Call) -> Reply:
    """201: where to put the bytes, with that very content type, within five minutes."""
    body = read(call, _DocumentBody, "InvalidInput", UNREADABLE)
    if not body.content_type:
        raise invalid(UNREADABLE)
    documents = world.shelf.documents
    document = documents.add(call.account, body.content_type)
    target = documents.sign(document, "PUT", world.clock.now(), world.shelf.pace.document_seconds)
    return Reply(201, {"feedDocumentId": document.document_id, "url": link(call, target)})


def create_feed(world: World, call: Call) -> Reply:
    """202 and the feed's id; its messages are read later."""
    body = read(call, _Body, "InvalidInput", UNREADABLE)
    account, shelf = world.accounts.of(call.account), world.shelf
    wanted = marketplaces(account, body.marketplace_ids)
    document = shelf.documents.get(account.name, body.input_feed_document_id)
    if body.feed_type != LISTINGS:
        raise invalid(f"Feed type {body.feed_type} is not supported.")
    if document is None or document.zipped or document.content is None:
        raise invalid("Invalid request parameters")
    feed = Job(
        job_id=shelf.feeds.next_id(),
        account=account.name,
        kind=body.feed_type,
        marketplaces=tuple(wanted),
        created=world.clock.now(),
        seconds=shelf.pace.feed_seconds,
        ends=shelf.pace.feed_ends,
        input_id=document.document_id,
    )
    shelf.feeds[feed.job_id] = feed
    return Reply(202, {"feedId": feed.job_id})


def get_feed(world: World, call: Call) -> Reply:
    """Its status; the result's id once it ended."""
    feed = world.shelf.feeds.of(call.account, call.path["feed_id"])
    if feed is None:
        raise Refusal(404, "NotFound", f"Feed {call.path['feed_id']} was not found.")
    return Reply(200, _feed(world, feed))


def get_feeds(world: World, call: Call) -> Reply:
    """Feeds of these types, latest first."""
    kinds = call.many("feedTypes")
    if not kinds:
        raise invalid("Either feedTypes or nextToken is required.")
    found = matching(world, call, list(world.shelf.feeds.values()), kinds)
    return Reply(200, {"feeds": [_feed(world, each) for each in found]})


def get_feed_document(world: World, call: Call) -> Reply:
    """A fresh link to a result."""
    document = world.shelf.documents.get(call.account, call.path["document_id"])
    if document is None or not document.zipped:
        raise Refusal(404, "NotFound", f"Feed document {call.path['document_id']} was not found.")
    return Reply(200, {"feedDocumentId": document.document_id, **download(world, call, document)})


def _feed(world: World, feed: Job) -> Json:
    known = {"resultFeedDocumentId": feed.document_id} if feed.document_id else {}
    return {"feedId": feed.job_id, "feedType": feed.kind, **progress(world, feed), **known}
