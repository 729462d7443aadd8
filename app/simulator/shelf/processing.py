"""What Amazon does by itself when time has passed: reports are written, feeds applied."""

import gzip
import json
from collections.abc import Iterable
from datetime import datetime

from app.simulator.accounts import Account
from app.simulator.http import Json
from app.simulator.markets import MARKETS
from app.simulator.shelf import feed_messages
from app.simulator.shelf.jobs import Job
from app.simulator.shelf.report_text import zipped
from app.simulator.shelf.shelf import Origin, Shelf
from app.simulator.shelf.submissions import Context, Outcome

_TEXT = "text/tab-separated-values"


def tick(shelf: Shelf, now: datetime) -> None:
    """End the reports and feeds whose time has come."""
    for report in _due(shelf.reports.values(), now):
        _write(shelf, report)
    for feed in _due(shelf.feeds.values(), now):
        _apply(shelf, feed)


def _due(jobs: Iterable[Job], now: datetime) -> list[Job]:
    return [job for job in jobs if not job.is_ended and job.due <= now]


def _write(shelf: Shelf, report: Job) -> None:
    """Rows as they are at this moment; the text is made when somebody downloads it."""
    report.is_ended = True
    if report.ends != "DONE":
        return
    items = tuple(shelf.of(report.account))
    document = shelf.documents.add(
        report.account, _TEXT, lambda: zipped(items, report.marketplaces, report.due)
    )
    report.document_id = document.document_id


def _apply(shelf: Shelf, feed: Job) -> None:
    feed.is_ended = True
    if feed.ends == "CANCELLED":
        return
    account = shelf.accounts.of(feed.account)
    document = shelf.documents.get(feed.account, feed.input_id)
    found = feed_messages.read(document.raw if document else b"", account.seller_id)
    if isinstance(found, feed_messages.Feed):
        issues = _messages(shelf, feed, found, account)
    else:
        issues = [found]
        feed.ends = "FATAL"
    counts = (feed.messages, feed.accepted)
    result = feed_messages.processing_report(account.seller_id, feed.job_id, issues, counts)
    raw = gzip.compress(json.dumps(result).encode())
    feed.document_id = shelf.documents.add(feed.account, "application/json", lambda: (raw,)).document_id


def _messages(shelf: Shelf, feed: Job, found: feed_messages.Feed, account: Account) -> list[Json]:
    """Each message by itself; a feed that ends FATAL stops half-way."""
    context = Context(account, MARKETS[feed.marketplaces[0]], shelf.asins, shelf.pace, feed.due)
    half = len(found.messages) // 2
    issues: list[Json] = []
    for raw in found.messages[: half if feed.ends == "FATAL" else None]:
        outcome = _one(shelf, feed, raw, context)
        feed.messages += 1
        feed.accepted += outcome.is_accepted
        issues += [feed_messages.told_issue(raw, each) for each in outcome.issues]
    return issues


def _one(shelf: Shelf, feed: Job, raw: Json, context: Context) -> Outcome:
    sku = str(raw.get("sku", ""))
    old = shelf.get(feed.account, sku)
    message = feed_messages.message(raw)
    if message is None:
        outcome = feed_messages.unreadable(raw, old)
    else:
        outcome = feed_messages.outcome(old, message, context)
    number = raw.get("messageId")
    origin = Origin("feed", feed.job_id, number if isinstance(number, int) else 0)
    shelf.commit(sku, outcome, context, origin)
    return outcome
