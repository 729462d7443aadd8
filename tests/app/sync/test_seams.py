"""The points at which a test may pull the plug are passed, each as often as there is something to lose."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app import seams
from app.domain.listing import Mapping as Mapped
from app.domain.listing import Publication
from app.ports.amazon_listings import ListingsPage, ReportState
from app.ports.jobs import JobName
from app.ports.listings import ListingKey
from tests.app.sync.fakes_listings import a_listing
from tests.app.sync.fakes_orders import order
from tests.app.sync.test_confirmations import message
from tests.app.sync.test_factory import Whole
from tests.app.sync.test_listing_changes import Importing as Changes
from tests.fakes import START


def orders(whole: Whole) -> None:
    whole.line.orders.orders = [order(number) for number in range(3)]
    whole.run(JobName.ORDER_IMPORT)


def reread(whole: Whole) -> None:
    whole.line.orders.orders = [order(1), order(2)]
    whole.doubtful.order_ids = [each.order_id for each in whole.line.orders.orders]
    whole.run(JobName.ORDER_REREAD)


def confirmations(whole: Whole) -> None:
    whole.outbox.rows = {f"m{number}": message(number) for number in (1, 2)}
    whole.run(JobName.CONFIRMATIONS)


def report(whole: Whole) -> None:
    whole.line.reports.state = ReportState.DONE
    whole.run(JobName.LISTING_IMPORT)


def changes(_whole: Whole) -> None:
    Changes(ListingsPage((a_listing("A"),), "more"), ListingsPage((), None)).run()


def watch(whole: Whole) -> None:
    whole.listings.rows = {
        key: a_listing(key.sku, publication=Publication.PENDING) for key in whole.listings.rows
    }
    whole.run(JobName.PUBLICATION)


def patches(whole: Whole) -> None:
    whole.run(JobName.INVENTORY)


def feed(whole: Whole) -> None:
    whole.stock.rows.clear()
    for listing in (a_listing(f"S{number:02}", mapping=Mapped("A")) for number in range(21)):
        whole.listings.rows[ListingKey("us", listing.sku)] = listing
        whole.line.listings.rows[listing.sku] = listing
    whole.run(JobName.INVENTORY)
    whole.line.feeds.work()
    whole.run(JobName.INVENTORY)


def purge(whole: Whole) -> None:
    whole.ended.ended = {"old": START - timedelta(days=40)}
    whole.run(JobName.PURGE)


@pytest.mark.parametrize(
    ("story", "seam", "times"),
    [
        (orders, "page-fetched", 2),
        (orders, "page-stored", 2),
        (orders, "page-kept", 2),
        (reread, "order-reread", 2),
        (confirmations, "confirmation-attempted", 2),
        (confirmations, "confirmation-answered", 2),
        (report, "report-ordered", 1),
        (report, "report-fetched", 1),
        (report, "listings-stored", 1),
        (report, "listings-finished", 1),
        (changes, "changes-stored", 2),
        (watch, "listing-watched", 1),
        (patches, "inventory-patched", 1),
        (patches, "inventory-noted", 1),
        (feed, "feed-intended", 1),
        (feed, "feed-submitted", 1),
        (feed, "feed-ended", 1),
        (purge, "purge-begun", 1),
        (purge, "purge-forgot", 2),
        (purge, "purge-finished", 1),
    ],
)
def test_each_seam_is_passed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, story: Callable[[Whole], None], seam: str, times: int
) -> None:
    passed: list[str] = []
    monkeypatch.setattr(seams, "_name", seam)
    monkeypatch.setattr(seams, "_pass", lambda: passed.append(seam))
    story(Whole(tmp_path, a_listing("A")))
    assert len(passed) == times
