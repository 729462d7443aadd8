"""What changed among a store's listings since the last look (LIST-5): search, oldest change first.

Amazon shows 1,000 SKUs of one search; where more changed, a full import is asked for.
"""

from collections.abc import Callable
from datetime import datetime

import msgspec

from app.ports.amazon_listings import ListingsApi
from app.ports.clock import Clock
from app.ports.jobs import JobName, JobRun, Jobs, JobState
from app.ports.listings import Listings
from app.seams import seam
from app.sync.job import Progress, Turn
from app.sync.jobs import listing_import
from app.sync.jobs.arrivals import arrived
from app.sync.schedule import OVERLAP, cursor_after


class Cursor(msgspec.Struct, frozen=True):
    """Every change before it is stored."""

    since: datetime


class ImportChanges:
    """One store's. Begins where the first full import knew everything."""

    def __init__(
        self,
        store_id: str,
        api: ListingsApi,
        listings: Listings,
        jobs: Jobs,
        clock: Clock,
        on_stored: Callable[[], None],
        ask_for_all: Callable[[], None],
    ) -> None:
        """``ask_for_all`` wakes the full import."""
        self._store_id = store_id
        self._api = api
        self._listings = listings
        self._jobs = jobs
        self._clock = clock
        self._on_stored = on_stored
        self._ask_for_all = ask_for_all

    def __repr__(self) -> str:
        return f"<ImportChanges {self._store_id}>"

    async def run(self, progress: Progress) -> Turn:
        """How many were found. Capped, its cursor waits until a full import has passed it."""
        since = self._since(progress)
        if since is None:
            return Turn()
        started = self._clock.now()
        count, is_capped = await self._search(since, progress)
        if count:
            self._on_stored()
        if is_capped:
            self._ask_once()
        else:
            await progress.keep(Cursor(cursor_after(started, since)))
        return Turn(count)

    async def _search(self, since: datetime, progress: Progress) -> tuple[int, bool]:
        token, count, is_capped = None, 0, False
        while True:
            page = await self._api.changed(since - OVERLAP, token)
            await arrived(self._listings, self._store_id, page.listings)
            seam("changes-stored")
            token, count, is_capped = page.next_token, count + len(page.listings), is_capped or page.is_capped
            await progress.show("importing_changes", count, max(count, page.total))
            if token is None:
                return count, is_capped

    def _since(self, progress: Progress) -> datetime | None:
        """The later of the last look and the last full import, which knew everything when it was ordered."""
        cursor = progress.cursor(Cursor)
        known = [cursor.since if cursor else None, self._finished(self._full_import())]
        return max((each for each in known if each is not None), default=None)

    def _ask_once(self) -> None:
        if self._full_import().state not in (JobState.RUNNING, JobState.WAITING):
            self._ask_for_all()

    def _full_import(self) -> JobRun:
        return self._jobs.get(JobName.LISTING_IMPORT, self._store_id)

    def _finished(self, run: JobRun) -> datetime | None:
        work = Progress(self._jobs, run, _nobody).cursor(listing_import.Cursor)
        return work.finished if work else None


def _nobody(_run: JobRun) -> None:
    return None
