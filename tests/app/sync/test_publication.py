import asyncio
from decimal import Decimal

import pytest

from app.domain.listing import Availability, Channel, Issue, Listing, Publication
from app.domain.money import Money
from app.ports.errors import Unreachable
from app.ports.jobs import JobName
from app.ports.listings import ListingKey, Sent
from app.ports.storage import Audited
from app.sync.job import Turn
from app.sync.jobs.publication import WatchPublication
from tests.app.sync.fakes_engine import Track
from tests.app.sync.fakes_listings import AmazonListings, MemoryListings, a_listing
from tests.fakes import START, ManualClock

PRICE = Money(Decimal("9.99"), "USD")
MERCHANT_ROW, FBA_ROW = Availability("DEFAULT", 3, 1), Availability("AMAZON_NA")


class Watching:
    def __init__(self, *listings: Listing) -> None:
        self.listings, self.amazon, self.clock = MemoryListings(*listings), AmazonListings(), ManualClock()
        self.track = Track(JobName.PUBLICATION)
        self.sellable = 0

    def run(self) -> Turn:
        return asyncio.run(self.job().run(self.track.next()))

    def job(self) -> WatchPublication:
        return WatchPublication("us", self.amazon, self.listings, self.clock, self._tell)

    def _tell(self) -> None:
        self.sellable += 1

    def shows(self, sku: str = "A", **changes: object) -> None:
        """What Amazon shows of it from now on."""
        shown = a_listing(sku, mapping=None, availability=(MERCHANT_ROW,), price=PRICE)
        self.amazon.rows[sku] = shown
        self.amazon.put_row(sku, *shown.availability, **{"price": PRICE, **changes})

    @property
    def row(self) -> Listing:
        return self.listings.rows[ListingKey("us", "A")]

    @property
    def told(self) -> list[tuple[str, str]]:
        return [(each.what, each.detail) for each in self.listings.audited]


def pending(**changes: object) -> Listing:
    return a_listing(**{"publication": Publication.PENDING, **changes})  # type: ignore[arg-type]  # sku stays


def test_LIST_2_a_listing_stays_pending_while_amazon_does_not_know_it() -> None:
    watching = Watching(pending())
    watching.clock.advance(40 * 86_400)
    assert watching.run() == Turn(0)
    assert watching.row.publication is Publication.PENDING
    assert watching.row.read_at == watching.clock.now()
    assert watching.told == []
    assert watching.track.shown == [("watching_listings", 0, 1)]


def test_LIST_2_it_stays_pending_without_its_offer() -> None:
    watching = Watching(pending())
    watching.shows(price=None)
    watching.run()
    assert watching.row.publication is Publication.PENDING


def test_LIST_2_it_is_published_once_amazon_shows_it_with_its_offer() -> None:
    watching = Watching(pending())
    watching.shows()
    assert watching.run() == Turn(1)
    assert watching.row.publication is Publication.PUBLISHED
    assert watching.told == [("listing_published", "us A")]
    assert watching.listings.audited == [Audited(START, "", "", "listing_published", detail="us A")]
    assert watching.sellable == 1
    watching.run()
    assert len(watching.told) == 1


def test_LIST_2_without_stock_it_is_published_as_such() -> None:
    watching = Watching(pending())
    watching.shows(publication=Publication.NO_STOCK)
    watching.run()
    assert watching.told == [("listing_no_stock", "us A")]


def test_LIST_2_an_error_fails_it_with_amazons_own_issues() -> None:
    watching = Watching(pending())
    issue = Issue("8541", "The brand is not yours")
    watching.shows(issues=(issue,))
    watching.run()
    assert (watching.row.publication, watching.row.issues) == (Publication.FAILED, (issue,))
    assert watching.told == [("listing_failed", "us A")]


def test_LIST_4_a_move_to_fba_is_over_when_amazon_shows_it() -> None:
    watching = Watching(a_listing(moving_to=Channel.FBA))
    key = ListingKey("us", "A")
    watching.listings.noted["us", "A", "DEFAULT"] = Sent(key, "DEFAULT", 0, 1, START)
    watching.shows(channel=Channel.FBA)
    watching.amazon.put_row("A", MERCHANT_ROW, FBA_ROW)
    assert watching.run() == Turn(0)
    before = watching.row
    watching.amazon.put_row("A", Availability("DEFAULT", 0, 1), FBA_ROW)
    assert watching.run() == Turn(1)
    after = watching.row
    assert (before.channel, before.moving_to) == (Channel.MERCHANT, Channel.FBA)
    assert (after.channel, after.moving_to) == (Channel.FBA, None)
    assert watching.told == [("listing_is_fba", "us A")]
    assert watching.listings.quantities() == {"A": None}
    assert watching.sellable == 0


def test_LIST_4_back_with_the_merchant_the_fresh_allocation_goes_out() -> None:
    """What was sent before the move does not count: the inventory compares with what Amazon shows now."""
    watching = Watching(a_listing(channel=Channel.FBA, moving_to=Channel.MERCHANT))
    key = ListingKey("us", "A")
    watching.listings.noted["us", "A", "DEFAULT"] = Sent(key, "DEFAULT", 3, 1, START)
    watching.shows()
    assert watching.run() == Turn(1)
    assert (watching.row.channel, watching.row.moving_to) == (Channel.MERCHANT, None)
    assert watching.told == [("listing_is_merchant", "us A")]
    assert watching.listings.quantities() == {"A": None}
    assert watching.sellable == 1


def test_LIST_2_a_new_listing_keeps_what_was_sent_with_it() -> None:
    watching = Watching(pending())
    watching.listings.noted["us", "A", "DEFAULT"] = Sent(ListingKey("us", "A"), "DEFAULT", 3, 1, START)
    watching.shows()
    watching.run()
    assert watching.listings.quantities() == {"A": 3}


def test_LIST_2_no_more_than_25_are_read_at_once() -> None:
    watching = Watching(*(pending(sku=f"S{number:02}") for number in range(30)))
    watching.run()
    assert len(watching.listings.generations) == 25


def test_LIST_2_those_that_moved_on_are_counted() -> None:
    watching = Watching(pending(sku="A"), pending(sku="B"), pending(sku="C"))
    watching.shows("A")
    watching.shows("B")
    assert watching.run() == Turn(2)


def test_LIST_5_one_that_waits_and_is_fba_meanwhile_forgets_what_was_sent() -> None:
    watching = Watching(pending())
    key = ListingKey("us", "A")
    watching.listings.noted["us", "A", "DEFAULT"] = Sent(key, "DEFAULT", 3, 1, START)
    watching.shows(price=None, publication=Publication.PENDING)
    watching.amazon.put_row("A", FBA_ROW)
    assert watching.run() == Turn(0)
    assert watching.listings.quantities() == {"A": None}


def test_LIST_2_an_unreachable_amazon_fails_no_listing() -> None:
    watching = Watching(pending())

    class Down(AmazonListings):
        async def get(self, sku: str) -> Listing | None:
            raise Unreachable("down")

    watching.amazon = Down()
    with pytest.raises(Unreachable):
        watching.run()
    assert watching.row == pending()


def test_the_job_names_itself() -> None:
    assert repr(Watching().job()) == "<WatchPublication us>"
