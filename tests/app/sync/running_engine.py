"""An engine that runs scripted jobs by a clock of the test's."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine, Sequence

from app.domain.store import Store
from app.ports.jobs import JobName, JobRun
from app.sync.engine import Engine, EngineStatus, Pace
from app.sync.job import Job, Progress, Turn
from app.sync.schedule import Slot
from tests.app.sync.fakes_engine import MemoryJobs, MemoryStores, SteppedClock, a_store

IMPORT, CONFIRM = JobName.ORDER_IMPORT, JobName.CONFIRMATIONS
ACCOUNT = "SELLER1@na"
Outcome = Turn | Exception | None


class Scripted:
    """Jobs that do as told, turn after turn, and nothing more after that. ``ran``: who ran when."""

    def __init__(self, clock: SteppedClock) -> None:
        self._clock = clock
        self.script: dict[tuple[JobName, str], list[Outcome]] = {}
        self.ran: list[tuple[JobName, str, float]] = []
        self.woken: list[JobName] = []
        self.stores: list[tuple[Store, ...]] = []
        self.held_up: set[JobName] = set()
        self.during: Callable[[Progress], Awaitable[None]] | None = None

    def make(self, slot: Slot, stores: Sequence[Store]) -> Job:
        return _ScriptedJob(self, slot, tuple(stores), self._clock)

    def times(self, job: JobName, scope: str = "") -> list[float]:
        return [at for name, where, at in self.ran if name is job and where == (scope or where)]


class _ScriptedJob:
    def __init__(self, script: Scripted, slot: Slot, stores: tuple[Store, ...], clock: SteppedClock) -> None:
        self._script, self._slot, self._stores, self._clock = script, slot, stores, clock

    async def run(self, progress: Progress) -> Turn:
        script, slot = self._script, self._slot
        script.ran.append((slot.job, slot.scope, self._clock.tick()))
        script.stores.append(self._stores)
        if progress.is_woken:
            script.woken.append(slot.job)
        if slot.job in script.held_up:
            await asyncio.Event().wait()
        if script.during is not None and slot.job is IMPORT:
            await script.during(progress)
        left = script.script.get((slot.job, slot.scope), [])
        outcome = left.pop(0) if left else None
        if isinstance(outcome, Exception):
            raise outcome
        return outcome or Turn()


class Running:
    """An engine over fakes, on a clock that the test moves."""

    def __init__(
        self, *stores: Store, jitter: float = 0.5, pace: Pace | None = None, look_every: float = 5.0
    ) -> None:
        self.clock, self.jobs = SteppedClock(), MemoryJobs()
        self.stores = MemoryStores(*(stores or (a_store(),)))
        self.script = Scripted(self.clock)
        self.engine = Engine(
            self.stores,
            self.jobs,
            self.script.make,
            self.clock,
            jitter=lambda: jitter,
            pace=pace,
            look_every=look_every,
            beside=(self._beside,),
        )
        self.seen_beside: list[float] = []
        self.shown: list[EngineStatus] = []
        self.engine.listen(self.shown.append)

    async def _beside(self) -> None:
        while True:
            self.seen_beside.append(self.clock.tick())
            await self.clock.sleep(7.0)

    def tells(self, job: JobName, *outcomes: Outcome, scope: str = "") -> None:
        self.script.script[job, scope or (ACCOUNT if job is IMPORT else "us")] = list(outcomes)

    def row(self, job: JobName, scope: str = "") -> JobRun:
        return self.jobs.get(job, scope or (ACCOUNT if job is IMPORT else "us"))

    def during(self, story: Callable[[], Coroutine[None, None, None]]) -> None:
        """Runs the engine while ``story`` moves the clock."""

        async def main() -> None:
            async with asyncio.TaskGroup() as group:
                running = group.create_task(self.engine.run())
                await self.clock.pass_by(0)
                await story()
                running.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await running

        asyncio.run(main())

    def for_seconds(self, seconds: float) -> None:
        async def wait() -> None:
            await self.clock.pass_by(seconds)

        self.during(wait)
