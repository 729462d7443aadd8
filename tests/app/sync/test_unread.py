"""A report with lines that cannot be read: what stands in them is not gone (LIST-1)."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.amazon.listing_report import batches
from app.domain.listing import Listing
from app.domain.marketplace import Marketplace
from app.ports.amazon_listings import ReportState, Unread
from app.ports.jobs import JobName, JobRun, unread_words
from app.sync.jobs.listing_import import ImportListings
from app.sync.reading import Batch, Read, Reading
from tests.app.sync.fakes_engine import CA, Track, a_store
from tests.app.sync.fakes_listings import MemoryListings
from tests.app.sync.test_listing_import import AmazonReports
from tests.fakes import START, ManualClock


def partly(path: Path, store_id: str, market: Marketplace) -> Iterator[tuple[Listing, ...] | Unread]:
    yield (Listing(store_id, "A"),)
    yield Unread(2)
    yield (Listing(store_id, "B"),)
    yield Unread(3)


def wholly(path: Path, store_id: str, market: Marketplace) -> Iterator[tuple[Listing, ...] | Unread]:
    yield (Listing(store_id, "A"),)


class Importing:
    """Reports with a reader of their own, in its process."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.reports, self.listings, self.clock = AmazonReports(), MemoryListings(), ManualClock()
        self.reports.state = ReportState.DONE
        self.track = Track(JobName.LISTING_IMPORT)
        self.told = 0

    def run(self, read: Read) -> JobRun:
        """The job's row after one import."""
        progress = self.track.next()
        reading = Reading(read)
        job = ImportListings(
            a_store(), self.reports, reading, self.listings, self.folder, self.clock, self._tell
        )
        asyncio.run(job.run(progress))
        self.clock.advance(86_400)
        return progress.run

    def _tell(self) -> None:
        self.told += 1


def test_LIST_1_nothing_is_gone_by_a_report_with_unread_lines(tmp_path: Path) -> None:
    importing = Importing(tmp_path)
    run = importing.run(partly)
    assert sorted(key.sku for key in importing.listings.rows) == ["A", "B"]
    assert importing.listings.finished == []
    assert (run.words, run.unread) == ("unread_lines 5", 5)
    assert importing.told == 1


def test_LIST_1_the_next_whole_report_says_what_is_gone_and_takes_the_warning_back(tmp_path: Path) -> None:
    importing = Importing(tmp_path)
    importing.run(partly)
    run = importing.run(wholly)
    assert [store_id for store_id, _, _ in importing.listings.finished] == ["us"]
    assert (run.words, run.unread) == ("", 0)


def test_LIST_1_unread_lines_come_out_of_the_process_that_reads(tmp_path: Path) -> None:
    path = tmp_path / "report.tsv"
    path.write_text("seller-sku\titem-name\nA\tMug\nB\n")

    async def work() -> list[Batch]:
        return [batch async for batch in Reading(batches).batches(path, a_store("ca", CA), START)]

    first, last = asyncio.run(work())
    assert [listing.sku for listing in first.listings] == ["A"]
    assert (first.unread, first.rows) == (0, 2)
    assert last == Batch(rows=2, unread=1)


@pytest.mark.parametrize(
    ("words", "unread"),
    [("", 0), ("unread_lines 12", 12), ("unread_lines", 0), ("unread_lines x", 0), ("no answer", 0)],
)
def test_a_run_tells_how_many_lines_were_unread(words: str, unread: int) -> None:
    assert JobRun(JobName.LISTING_IMPORT, "us", words=words).unread == unread


def test_no_unread_lines_are_no_words() -> None:
    assert [unread_words(lines) for lines in (0, 1)] == ["", "unread_lines 1"]
