import asyncio
from datetime import datetime, timedelta

import pytest

from app.domain.listing import Availability, Channel
from app.ports.amazon_listings import ListingsPage
from app.ports.errors import Unreachable
from app.ports.jobs import JobName, JobRun, JobState
from app.ports.listings import ListingKey, Sent
from app.sync.job import Turn
from app.sync.jobs import listing_import
from app.sync.jobs.listing_changes import Cursor, ImportChanges
from tests.app.sync.fakes_engine import Track
from tests.app.sync.fakes_listings import AmazonListings, MemoryListings, a_listing
from tests.fakes import START, ManualClock

OVERLAP = timedelta(minutes=5)


class Importing:
    def __init__(self, *pages: ListingsPage, finished: datetime | None = START) -> None:
        self.amazon, self.listings, self.clock = AmazonListings(), MemoryListings(), ManualClock()
        self.amazon.pages = list(pages)
        self.track = Track(JobName.LISTING_CHANGES)
        self.stored = self.asked_for_all = 0
        if finished is not None:
            asyncio.run(self._full_import(finished))

    async def _full_import(self, finished: datetime) -> None:
        full = Track(JobName.LISTING_IMPORT)
        full.jobs = self.track.jobs
        await full.next().keep(listing_import.Cursor(1, finished, finished=finished))

    def finish_import(self, at: datetime) -> None:
        asyncio.run(self._full_import(at))

    def full_import_is(self, state: JobState) -> None:
        row = self.track.jobs.get(JobName.LISTING_IMPORT, "us")
        self.track.jobs.rows[JobName.LISTING_IMPORT, "us"] = JobRun(
            JobName.LISTING_IMPORT, "us", state, cursor=row.cursor
        )

    def run(self) -> Turn:
        return asyncio.run(self.job().run(self.track.next()))

    def job(self) -> ImportChanges:
        return ImportChanges(
            "us", self.amazon, self.listings, self.track.jobs, self.clock, self._store, self._ask
        )

    def _store(self) -> None:
        self.stored += 1

    def _ask(self) -> None:
        self.asked_for_all += 1

    @property
    def since(self) -> datetime | None:
        cursor = self.track.next().cursor(Cursor)
        return cursor.since if cursor else None


def page(*skus: str, more: str | None = None, total: int = 0, fba: bool = False) -> ListingsPage:
    channel = Channel.FBA if fba else Channel.MERCHANT
    return ListingsPage(tuple(a_listing(sku, channel=channel) for sku in skus), more, total)


def test_LIST_1_every_page_of_what_changed_is_stored() -> None:
    importing = Importing(page("A", "B", more="t", total=3), page("C", total=3))
    importing.clock.advance(600)
    assert importing.run() == Turn(3)
    assert importing.amazon.asked == [(START - OVERLAP, None), (START - OVERLAP, "t")]
    assert sorted(key.sku for key in importing.listings.rows) == ["A", "B", "C"]
    assert importing.listings.generations == [None, None]
    assert importing.since == START + timedelta(minutes=8)
    assert importing.track.shown == [("importing_changes", 2, 3), ("importing_changes", 3, 3)]
    assert (importing.stored, importing.asked_for_all) == (1, 0)


def test_LIST_1_the_next_search_goes_on_where_the_last_began() -> None:
    importing = Importing(page(), page())
    importing.clock.advance(600)
    importing.run()
    importing.clock.advance(600)
    assert importing.run() == Turn(0)
    assert importing.amazon.asked[1] == (START + timedelta(minutes=8) - OVERLAP, None)
    assert importing.stored == 0


def test_LIST_1_before_the_first_full_import_there_is_nothing_to_search() -> None:
    importing = Importing(finished=None)
    assert importing.run() == Turn()
    assert importing.amazon.asked == []


def test_LIST_1_a_newer_full_import_moves_the_search_on() -> None:
    importing = Importing(page(), page())
    importing.clock.advance(600)
    importing.run()
    importing.finish_import(START + timedelta(hours=1))
    importing.clock.advance(7200)
    importing.run()
    assert importing.amazon.asked[1][0] == START + timedelta(hours=1) - OVERLAP


def test_LIST_1_a_clock_set_back_does_not_set_the_search_back() -> None:
    importing = Importing(page(), page())
    importing.clock.advance(600)
    importing.run()
    importing.clock.advance(-3600)
    importing.run()
    assert importing.since == START + timedelta(minutes=8)


def test_LIST_1_a_search_that_fails_begins_again_from_the_same_time() -> None:
    importing = Importing(page("A", more="t"), page("A", more="t"), page("B"))

    class Cut(AmazonListings):
        async def changed(self, since: datetime, next_token: str | None) -> ListingsPage:
            if next_token:
                raise Unreachable("down")
            return await super().changed(since, next_token)

    whole, cut = importing.amazon, Cut()
    cut.pages, importing.amazon = whole.pages, cut
    with pytest.raises(Unreachable):
        importing.run()
    assert importing.since is None
    importing.amazon = whole
    assert importing.run() == Turn(2)


def test_LIST_1_more_changes_than_amazon_shows_ask_for_a_full_import() -> None:
    importing = Importing(page("A", more="t", total=1001), page("B", total=1001), page("A", total=1001))
    importing.clock.advance(600)
    assert importing.run() == Turn(2)
    assert importing.asked_for_all == 1
    assert importing.since is None  # until that is through
    importing.full_import_is(JobState.RUNNING)
    importing.run()
    assert importing.asked_for_all == 1


@pytest.mark.parametrize(
    ("state", "asks"),
    [
        (JobState.RUNNING, 0),
        (JobState.WAITING, 0),
        (JobState.IDLE, 1),
        (JobState.FAILED, 1),
        (JobState.OFF, 1),
    ],
)
def test_LIST_1_a_full_import_under_way_is_not_asked_for_again(state: JobState, asks: int) -> None:
    importing = Importing(page("A", total=5000))
    importing.full_import_is(state)
    importing.run()
    assert importing.asked_for_all == asks


def test_LIST_1_exactly_a_thousand_are_all() -> None:
    importing = Importing(page("A", total=1000))
    importing.run()
    assert importing.asked_for_all == 0


def test_LIST_5_a_change_of_channel_arrives_with_the_next_search() -> None:
    importing = Importing(page("A", fba=True))
    key = ListingKey("us", "A")
    importing.listings.rows[key] = a_listing("A")
    importing.listings.noted["us", "A", "DEFAULT"] = Sent(
        key, "DEFAULT", 7, 2, START, read=Availability("DEFAULT", 7, 2)
    )
    importing.run()
    assert importing.listings.rows[key].channel is Channel.FBA
    assert importing.listings.quantities() == {"A": None}


def test_the_job_names_itself() -> None:
    assert repr(Importing().job()) == "<ImportChanges us>"
