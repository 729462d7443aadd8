"""One job of one scope, turn after turn: what it did is stored, what failed is tried again later."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import msgspec

from app.domain.store import Store
from app.ports.clock import Clock
from app.ports.errors import OutsideError, Throttled, WriteFailed
from app.ports.jobs import JobName, JobRun, Jobs, JobState
from app.ports.stores import Stores
from app.sync.alarm import Alarm
from app.sync.backoff import delay
from app.sync.job import Job, Progress, Turn
from app.sync.schedule import Pace, Slot, first_wait, next_wait, slots_of
from app.sync.standing import Standing
from app.sync.status import Link, Seen, link_after

log = logging.getLogger(__name__)
Make = Callable[[Slot, Sequence[Store]], Job]
_BEGINS_ANEW = (JobName.LISTING_IMPORT,)  # what is cancelled there is not taken up again


class Surroundings(msgspec.Struct, frozen=True):
    """What every loop works with. ``tell`` hears of rows, ``ended`` of turns."""

    stores: Stores
    jobs: Jobs
    make: Make
    clock: Clock
    pace: Pace
    jitter: Callable[[], float]
    tell: Callable[[JobRun], None]
    ended: Callable[[int], None]


class Loop:
    """``run`` ends only by cancellation; no failure of the job, not even a bug, gets out."""

    def __init__(self, slot: Slot, around: Surroundings) -> None:
        self.slot = slot
        self.seen = Seen(slot.job)
        self._around = around
        self._alarm = Alarm(around.clock)
        self._standing = Standing(around.stores, around.clock)
        self._turn: asyncio.Task[float] | None = None
        self._is_dropped = False

    def __repr__(self) -> str:
        return f"<Loop {self.slot.job} {self.slot.scope} {self.seen.link}>"

    def wake(self) -> None:
        """The next turn is now, or right after the one under way."""
        self._alarm.ring()

    def drop(self) -> None:
        """Ends the work under way; the next turn comes by the schedule."""
        self._is_dropped = True
        if self._turn is not None:
            self._turn.cancel()
        else:
            self._alarm.ring()

    async def run(self, wait: float | None = None) -> None:
        """``wait``: seconds to the first turn, by default what the row says."""
        seconds = first_wait(self._row(), self._now()) if wait is None else wait
        while True:
            was_woken = await self._alarm.wait(seconds)
            if not self._is_dropped:
                seconds = await self._breakable(was_woken=was_woken)
            if self._is_dropped:
                seconds = await self._drop()

    async def turn(self, *, was_woken: bool = False) -> float:
        """One turn; seconds until the next."""
        slot, stores = self._now_wanted()
        if slot is None:
            return self._around.pace.confirmations  # switched off a moment ago
        progress = Progress(self._around.jobs, self._row(), self._around.tell, is_woken=was_woken)
        try:
            return await self._work(slot, stores, progress)
        except OutsideError as error:
            return await self._failed(stores, progress, error)
        except Exception:
            log.exception("sync: %s of %s", slot.job, slot.scope)
            return await self._failed(stores, progress, OutsideError("internal error"))

    async def _breakable(self, *, was_woken: bool) -> float:
        """A turn that ``drop`` may end."""
        async with asyncio.TaskGroup() as group:
            self._turn = group.create_task(self.turn(was_woken=was_woken))
        turn, self._turn = self._turn, None
        return 0.0 if turn.cancelled() else turn.result()

    async def _work(self, slot: Slot, stores: Sequence[Store], progress: Progress) -> float:
        progress.begin(
            state=JobState.RUNNING,
            started_at=self._now(),
            next_at=None,
            doing="",
            waits_for="",
            words="",
            done=0,
            total=0,
        )
        turn = await self._around.make(slot, stores).run(progress)
        wait = turn.again_in if turn.waits_for else self._next_wait(slot, stores)
        await progress.change(**self._outcome(turn), doing="", failures=0, next_at=self._after(wait))
        if turn.trouble is not None:
            self._see(link_after(turn.trouble), str(turn.trouble), turn)
            return wait
        self._see(Link.OK, "", turn)
        await self._standing.accepted(slot, stores)
        return wait

    def _outcome(self, turn: Turn) -> dict[str, object]:
        if turn.waits_for:
            return {"state": JobState.WAITING, "waits_for": turn.waits_for}
        if turn.trouble is not None:
            return {"state": JobState.FAILED, "words": str(turn.trouble)}
        return {"state": JobState.IDLE, "succeeded_at": self._now()}

    async def _failed(self, stores: Sequence[Store], progress: Progress, error: OutsideError) -> float:
        """A turn that got further before it failed begins to count its failures anew."""
        log.warning("sync: %s", error)
        failures = (0 if progress.has_moved else progress.run.failures) + 1
        asked = error.retry_after if isinstance(error, Throttled) else 0.0
        wait = delay(failures, asked=asked, jitter=self._around.jitter())
        self._see(link_after(error), str(error), Turn())
        with contextlib.suppress(WriteFailed):  # a database that takes nothing: the wait counts all the same
            await progress.change(
                state=JobState.WAITING if asked else JobState.FAILED,
                waits_for="bucket" if asked else "",
                words=str(error),
                failures=failures,
                next_at=self._after(wait),
            )
            await self._standing.failed(self.slot, stores, error, has_moved=progress.has_moved)
        return wait

    async def _drop(self) -> float:
        self._is_dropped = False
        slot, stores = self._now_wanted()
        wait = self._next_wait(slot, stores) if slot else self._around.pace.confirmations
        row = self._row()
        cursor = "" if row.job in _BEGINS_ANEW else row.cursor
        progress = Progress(self._around.jobs, row, self._around.tell)
        with contextlib.suppress(WriteFailed):
            await progress.change(
                state=JobState.IDLE,
                doing="",
                waits_for="",
                words="cancelled",
                cursor=cursor,
                next_at=self._after(wait),
            )
        return wait

    def _see(self, link: Link, words: str, turn: Turn) -> None:
        is_success = link is Link.OK and not turn.waits_for
        self.seen = Seen(
            job=self.slot.job,
            link=link,
            words=words,
            succeeded_at=self._now() if is_success else self.seen.succeeded_at,
            count=self.seen.count + turn.count,
        )
        self._around.ended(turn.count)

    def _now_wanted(self) -> tuple[Slot | None, tuple[Store, ...]]:
        """The slot as the stores want it now, and its stores."""
        stores = self._around.stores.all()
        key = self.slot.key
        slot = next((each for each in slots_of(stores) if each.key == key), None)
        ids = slot.store_ids if slot else ()
        return slot, tuple(store for store in stores if store.store_id in ids)

    def _next_wait(self, slot: Slot, stores: Sequence[Store]) -> float:
        return next_wait(slot, stores, self._now(), self._around.pace)

    def _row(self) -> JobRun:
        return self._around.jobs.get(self.slot.job, self.slot.scope)

    def _after(self, seconds: float) -> datetime:
        return self._now() + timedelta(seconds=seconds)

    def _now(self) -> datetime:
        return self._around.clock.now()
