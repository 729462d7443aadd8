import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.listing import Availability, Channel, Listing
from app.domain.store import Store
from app.ports.amazon_listings import Report, ReportState
from app.ports.errors import Malformed, OutcomeUnknown, Refused, Unreachable
from app.ports.jobs import JobName
from app.ports.listings import ListingKey, Sent
from app.sync.job import Turn
from app.sync.jobs.listing_import import Cursor, ImportListings, poll_after
from app.sync.reading import Batch, Reading
from tests.app.sync.fakes_engine import Track, a_store
from tests.app.sync.fakes_listings import MemoryListings, a_listing
from tests.fakes import START, ManualClock

GENERATION = 1_795_424_400  # START in seconds


class AmazonReports:
    """Reports that run until ``state`` says otherwise. ``fails`` are raised one by one by any call."""

    def __init__(self) -> None:
        self.state = ReportState.RUNNING
        self.created = 0
        self.asked: list[str] = []
        self.fetched: list[str] = []
        self.fails: list[Exception | None] = []

    async def create(self) -> str:
        self._fail()
        self.created += 1
        return f"report-{self.created}"

    async def report(self, report_id: str) -> Report:
        self._fail()
        self.asked.append(report_id)
        return Report(report_id, self.state, "document" if self.state is ReportState.DONE else "")

    async def fetch(self, document_id: str, to: Path) -> None:
        self._fail()
        self.fetched.append(document_id)
        await asyncio.to_thread(to.write_text, "sku\nA\n")

    def _fail(self) -> None:
        failure = self.fails.pop(0) if self.fails else None
        if failure is not None:
            raise failure


class Batches(Reading):
    """Hands out what it is given instead of reading a file."""

    def __init__(self, *batches: Sequence[Listing]) -> None:
        self._given = batches
        self.fails: list[Exception | None] = []
        self.read: list[tuple[str, str, datetime]] = []

    async def batches(self, path: Path, store: Store, read_at: datetime) -> AsyncIterator[Batch]:
        self.read.append((path.name, store.store_id, read_at))
        for batch in self._given:
            failure = self.fails.pop(0) if self.fails else None
            if failure is not None:
                raise failure
            yield Batch(tuple(batch), 3)


class Importing:
    def __init__(self, folder: Path, *batches: Sequence[Listing]) -> None:
        self.folder = folder
        self.reports, self.reading = AmazonReports(), Batches(*batches)
        self.listings, self.clock = MemoryListings(), ManualClock()
        self.track = Track(JobName.LISTING_IMPORT)
        self.told = 0

    def run(self) -> Turn:
        return asyncio.run(self.job().run(self.track.next()))

    def job(self) -> ImportListings:
        return ImportListings(
            a_store(), self.reports, self.reading, self.listings, self.folder, self.clock, self._tell
        )

    def _tell(self) -> None:
        self.told += 1

    @property
    def cursor(self) -> Cursor | None:
        return self.track.next().cursor(Cursor)

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def importing(tmp_path: Path) -> Importing:
    return Importing(tmp_path, [a_listing("A"), a_listing("B")], [a_listing("C")])


def test_LIST_1_a_report_is_ordered_waited_for_and_stored_whole(importing: Importing) -> None:
    assert importing.run() == Turn(waits_for="report", again_in=5.0)
    importing.clock.advance(30)
    assert importing.run() == Turn(waits_for="report", again_in=5.0)
    importing.reports.state = ReportState.DONE
    importing.clock.advance(30)
    assert importing.run() == Turn(3)
    assert sorted(key.sku for key in importing.listings.rows) == ["A", "B", "C"]
    assert importing.listings.generations == [GENERATION, GENERATION]
    assert importing.listings.finished == [("us", GENERATION, START + timedelta(seconds=60))]
    assert (importing.reports.created, importing.reports.fetched) == (1, ["document"])
    assert importing.reading.read == [(f"listings-us-{GENERATION}.tsv", "us", START)]
    assert importing.cursor == Cursor(GENERATION, START, finished=START)
    assert importing.files == []
    assert importing.told == 1


def test_LIST_1_progress_is_shown(importing: Importing) -> None:
    importing.reports.state = ReportState.DONE
    importing.run()
    assert importing.track.shown == [
        ("ordering_report", 0, 0),
        ("fetching_report", 0, 0),
        ("storing_listings", 2, 3),
        ("storing_listings", 3, 3),
    ]


def test_LIST_1_the_next_import_is_a_newer_generation(importing: Importing) -> None:
    importing.reports.state = ReportState.DONE
    importing.run()
    importing.clock.advance(86_400)
    importing.run()
    assert [generation for _, generation, _ in importing.listings.finished] == [
        GENERATION,
        GENERATION + 86_400,
    ]
    assert importing.reports.created == 2


def test_LIST_1_what_the_last_import_knew_is_kept_while_the_next_is_under_way(importing: Importing) -> None:
    importing.reports.state = ReportState.DONE
    importing.run()
    importing.reports.state = ReportState.RUNNING
    importing.clock.advance(86_400)
    importing.run()
    tomorrow = START + timedelta(days=1)
    assert importing.cursor == Cursor(GENERATION + 86_400, tomorrow, "report-2", finished=START)


def test_LIST_1_a_clock_set_back_makes_no_older_generation(importing: Importing) -> None:
    importing.reports.state = ReportState.DONE
    importing.run()
    importing.clock.advance(-3600)
    importing.run()
    assert importing.listings.finished[1][1] == GENERATION + 1


def test_LIST_1_after_a_kill_while_rows_are_stored_they_are_stored_again_from_the_same_file(
    importing: Importing,
) -> None:
    importing.reports.state = ReportState.DONE
    importing.reading.fails = [None, Unreachable("killed")]
    with pytest.raises(Unreachable):
        importing.run()
    assert importing.files == [f"listings-us-{GENERATION}.tsv"]
    assert importing.listings.finished == []
    assert importing.run() == Turn(3)
    assert (importing.reports.created, importing.reports.fetched) == (1, ["document"])
    assert len(importing.reports.asked) == 1
    assert importing.listings.finished == [("us", GENERATION, START)]


def test_LIST_1_a_download_that_fails_is_made_again_for_the_same_report(importing: Importing) -> None:
    importing.reports.state = ReportState.DONE
    importing.reports.fails = [None, None, Unreachable("down")]
    with pytest.raises(Unreachable):
        importing.run()
    importing.run()
    assert (importing.reports.created, importing.reports.fetched) == (1, ["document"])


def test_LIST_1_a_report_that_could_not_be_ordered_is_ordered_next_time(importing: Importing) -> None:
    importing.reports.fails = [OutcomeUnknown("cut")]
    with pytest.raises(OutcomeUnknown):
        importing.run()
    assert importing.cursor is None
    importing.run()
    assert importing.reports.created == 1


def test_LIST_1_cancelled_means_that_there_is_nothing_to_report(importing: Importing) -> None:
    importing.run()
    importing.reports.state = ReportState.CANCELLED
    assert importing.run() == Turn()
    assert importing.listings.finished == []  # nothing is called gone for that
    assert importing.cursor == Cursor(GENERATION, START)
    importing.run()
    assert importing.reports.created == 2


def test_LIST_1_a_report_that_failed_is_given_up_and_ordered_anew(importing: Importing) -> None:
    importing.run()
    importing.reports.state = ReportState.FATAL
    with pytest.raises(Refused) as refused:
        importing.run()
    assert (refused.value.operation, refused.value.code) == ("getReport", "fatal")
    assert refused.value.words == "Amazon did not make the report"
    importing.reports.state = ReportState.RUNNING
    importing.run()
    assert importing.reports.asked == ["report-1", "report-1", "report-2"]


def test_LIST_1_a_report_that_never_ends_is_given_up_after_three_hours(importing: Importing) -> None:
    importing.run()
    importing.clock.advance(3 * 3600)
    assert importing.run() == Turn(waits_for="report", again_in=20.0)
    importing.clock.advance(1)
    with pytest.raises(Refused, match="running"):
        importing.run()
    importing.run()
    assert importing.reports.created == 2


def test_LIST_1_a_late_report_that_is_done_is_taken(importing: Importing) -> None:
    importing.run()
    importing.clock.advance(4 * 3600)
    importing.reports.state = ReportState.DONE
    assert importing.run() == Turn(3)


def test_LIST_1_a_report_that_amazon_no_longer_knows_is_given_up(importing: Importing) -> None:
    importing.run()
    importing.reports.fails = [Refused("getReport", "NotFound", "no such report")]
    with pytest.raises(Refused, match="NotFound"):
        importing.run()
    importing.run()
    assert importing.reports.created == 2


def test_LIST_1_an_unreachable_amazon_does_not_lose_the_report(importing: Importing) -> None:
    importing.run()
    importing.reports.fails = [Unreachable("down")]
    with pytest.raises(Unreachable):
        importing.run()
    importing.run()
    assert importing.reports.created == 1


def test_LIST_1_a_file_that_is_no_report_is_not_read_again(importing: Importing) -> None:
    importing.reports.state = ReportState.DONE
    importing.reading.fails = [Malformed("no header")]
    with pytest.raises(Malformed):
        importing.run()
    assert importing.files == []
    importing.run()
    assert importing.reports.created == 2


def test_LIST_1_what_a_cancelled_import_left_is_swept_away(importing: Importing) -> None:
    (importing.folder / "listings-us-1.tsv").write_text("old")
    (importing.folder / "listings-ca-1.tsv").write_text("another store's")
    importing.reports.state = ReportState.DONE
    importing.run()
    assert importing.files == ["listings-ca-1.tsv"]


def test_LIST_5_a_listing_that_is_fba_now_forgets_what_was_sent_to_it(tmp_path: Path) -> None:
    fba = a_listing("A", channel=Channel.FBA, availability=(Availability("AMAZON_NA"),))
    importing = Importing(tmp_path, [fba, a_listing("B")])
    for sku in ("A", "B"):
        importing.listings.noted["us", sku, "DEFAULT"] = Sent(
            ListingKey("us", sku), "DEFAULT", 7, 2, START, read=Availability("DEFAULT", 7, 2), feed_id="f"
        )
    importing.listings.noted["us", "A", "OTHER"] = Sent(ListingKey("us", "A"), "OTHER", None, None, START)
    importing.reports.state = ReportState.DONE
    importing.run()
    forgotten = importing.listings.noted["us", "A", "DEFAULT"]
    assert (forgotten.quantity, forgotten.lead_time_days, forgotten.read) == (None, None, None)
    assert (forgotten.held, forgotten.feed_id, forgotten.at) == ("fba", "", START)
    assert importing.listings.quantities()["B"] == 7
    assert importing.listings.noted["us", "A", "OTHER"].held == ""


def test_LIST_5_without_fba_nothing_is_noted(importing: Importing) -> None:
    importing.reports.state = ReportState.DONE
    importing.run()
    assert importing.listings.notes == 0


def test_LIST_1_a_young_report_is_looked_at_more_often() -> None:
    assert poll_after(timedelta(seconds=59)) == 5.0
    assert poll_after(timedelta(seconds=60)) == 20.0


def test_the_job_names_itself(importing: Importing) -> None:
    assert repr(importing.job()) == "<ImportListings us>"
