"""All listings of a store, by Amazon's report (LIST-1): ordered, waited for, fetched, stored row by row.

Its cursor says how far it is; what a kill repeats (a page of rows, a download, an order) changes nothing.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from app.domain.store import Store
from app.ports.amazon_listings import Report, ReportsApi, ReportState
from app.ports.clock import Clock
from app.ports.errors import Malformed, Refused
from app.ports.jobs import unread_words
from app.ports.listings import Listings
from app.seams import seam
from app.sync.job import Progress, Turn
from app.sync.jobs.arrivals import arrived
from app.sync.reading import Reading

PATIENCE = timedelta(hours=3)  # a report that takes longer is ordered anew


class Cursor(msgspec.Struct, frozen=True):
    """``generation`` marks the rows of one import; ``finished``: as of when the last whole one knew them."""

    generation: int
    ordered_at: datetime
    report_id: str = ""
    document_id: str = ""
    finished: datetime | None = None


class ImportListings:
    """One store's."""

    def __init__(
        self,
        store: Store,
        reports: ReportsApi,
        reading: Reading,
        listings: Listings,
        folder: Path,
        clock: Clock,
        on_stored: Callable[[], None],
    ) -> None:
        """``folder``: where the report lies meanwhile. ``on_stored`` hears when all rows are in."""
        self._store = store
        self._store_id = store.store_id
        self._reports = reports
        self._reading = reading
        self._listings = listings
        self._folder = folder
        self._clock = clock
        self._on_stored = on_stored

    def __repr__(self) -> str:
        return f"<ImportListings {self._store_id}>"

    async def run(self, progress: Progress) -> Turn:
        """One step after the other, as far as Amazon lets it."""
        work = progress.cursor(Cursor)
        if work is None or not work.report_id:
            work = await self._order(work, progress)
        if not work.document_id:
            report = await self._look(work, progress)
            if report.state is ReportState.RUNNING:
                return Turn(waits_for="report", again_in=poll_after(self._clock.now() - work.ordered_at))
            if report.state is ReportState.CANCELLED:
                await self._done(work, progress)
                return Turn()
            work = msgspec.structs.replace(work, document_id=report.document_id)
            await progress.keep(work)
        return Turn(await self._take(work, progress))

    async def _order(self, last: Cursor | None, progress: Progress) -> Cursor:
        await progress.show("ordering_report")
        now = self._clock.now()
        generation = max(int(now.timestamp()), last.generation + 1 if last else 0)
        work = Cursor(generation, now, finished=last.finished if last else None)
        report_id = await self._reports.create()
        seam("report-ordered")
        work = msgspec.structs.replace(work, report_id=report_id)
        await progress.keep(work)
        return work

    async def _look(self, work: Cursor, progress: Progress) -> Report:
        """A report that failed, is not known any more or never ends is given up; the next try orders anew."""
        try:
            report = await self._reports.report(work.report_id)
        except Refused:
            await self._give_up(work, progress)
            raise
        is_late = self._clock.now() - work.ordered_at > PATIENCE
        if report.state is ReportState.FATAL or (report.state is ReportState.RUNNING and is_late):
            await self._give_up(work, progress)
            raise Refused("getReport", report.state.value, "Amazon did not make the report")
        return report

    async def _take(self, work: Cursor, progress: Progress) -> int:
        path = self._folder / f"listings-{self._store_id}-{work.generation}.tsv"
        await progress.show("fetching_report")
        if not path.exists():
            await self._reports.fetch(work.document_id, path)
        seam("report-fetched")
        try:
            count, unread = await self._store_all(path, work, progress)
        except Malformed:
            await self._give_up(work, progress)
            raise
        if not unread:  # else a listing that stands in one of those lines would be gone
            await self._listings.finish(self._store_id, work.generation, self._clock.now())
        seam("listings-finished")
        whole = msgspec.structs.replace(work, finished=work.ordered_at)
        await self._done(whole, progress, unread_words(unread))
        self._on_stored()
        return count

    async def _store_all(self, path: Path, work: Cursor, progress: Progress) -> tuple[int, int]:
        """How many were stored, and how many lines are unread."""
        count = unread = 0
        async for batch in self._reading.batches(path, self._store, work.ordered_at):
            await arrived(self._listings, self._store_id, batch.listings, generation=work.generation)
            seam("listings-stored")
            count, unread = count + len(batch.listings), unread + batch.unread
            await progress.show("storing_listings", count, max(count, batch.rows))
        return count, unread

    async def _done(self, work: Cursor, progress: Progress, words: str = "") -> None:
        await progress.keep(msgspec.structs.replace(work, report_id="", document_id=""), words=words)
        self._sweep()

    async def _give_up(self, work: Cursor, progress: Progress) -> None:
        await self._done(work, progress)

    def _sweep(self) -> None:
        """Also what a cancelled import left."""
        for path in self._folder.glob(f"listings-{self._store_id}-*.tsv"):
            path.unlink(missing_ok=True)


def poll_after(age: timedelta) -> float:
    """Seconds to the next look at a report of that age: small ones are ready at once, large ones take
    minutes.
    """
    return 5.0 if age < timedelta(minutes=1) else 20.0
