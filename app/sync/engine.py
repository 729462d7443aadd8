"""The engine: each job of each store in a loop of its own, so that one that fails holds up no other."""

import asyncio
import contextlib
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from app.ports.clock import Clock
from app.ports.errors import WriteFailed
from app.ports.jobs import JobName, JobRun, Jobs, JobState
from app.ports.stores import Stores
from app.sync.alarm import Alarm
from app.sync.job import Progress
from app.sync.loop import Loop, Make, Surroundings
from app.sync.schedule import PURGE, Pace, slots_of
from app.sync.status import EngineStatus, Link, Seen, status_of

__all__ = ["Engine", "EngineStatus", "Link", "Pace"]
Key = tuple[JobName, str]


class Engine:
    """Every job of every connected store. ``run`` ends only by cancellation."""

    def __init__(
        self,
        stores: Stores,
        jobs: Jobs,
        make: Make,
        clock: Clock,
        *,
        jitter: Callable[[], float],
        pace: Pace | None = None,
        look_every: float = 5.0,
        beside: Sequence[Callable[[], Coroutine[Any, Any, None]]] = (),
    ) -> None:
        """``make`` builds a job for its stores as they are set now; ``look_every``: seconds between two looks
        at what is switched on; ``beside``: what runs as long as the engine and raises nothing.
        """
        self.status = EngineStatus()
        self._stores = stores
        self._jobs = jobs
        self._around = Surroundings(
            stores, jobs, make, clock, pace or Pace(), jitter, self._tell, self._ended
        )
        self._look_every = look_every
        self._beside = tuple(beside)
        self._alarm = Alarm(clock)
        self._loops: dict[Key, Loop] = {}
        self._tasks: dict[Key, asyncio.Task[None]] = {}
        self._listeners: list[Callable[[EngineStatus], None]] = []
        self._watchers: list[Callable[[JobRun], None]] = []

    def __repr__(self) -> str:
        return f"<Engine {self.status.link}, {len(self._loops)} loops>"

    def listen(self, listener: Callable[[EngineStatus], None]) -> None:
        """``listener`` is called with every new status, on the loop's thread."""
        self._listeners.append(listener)

    def watch(self, watcher: Callable[[JobRun], None]) -> None:
        """``watcher`` is called with every stored change of a job's row, on the loop's thread."""
        self._watchers.append(watcher)

    def wake(self, job: JobName | None = None, scope: str = "") -> None:
        """Run a job now, for a store or account, or for all. Without a job: something was put into the
        outbox.
        """
        wanted = job or JobName.CONFIRMATIONS
        for loop in self._loops.values():
            if loop.slot.job is wanted and loop.slot.covers(scope):
                loop.wake()
        self._alarm.ring()

    def cancel(self, job: JobName, scope: str) -> bool:
        """Ends long work; it begins again by the schedule. False where there is no such job now."""
        found = [loop for loop in self._loops.values() if loop.slot.job is job and loop.slot.covers(scope)]
        for loop in found:
            loop.drop()
        return bool(found)

    async def run(self) -> None:
        """Purges first, before an import could bring anything in (PRIV-1)."""
        purge = self._loops[PURGE.key] = Loop(PURGE, self._around)
        wait = await purge.turn()
        async with asyncio.TaskGroup() as group:
            self._tasks[PURGE.key] = group.create_task(purge.run(wait))
            for run in self._beside:
                group.create_task(run())
            while True:
                await self._settle(group)
                await self._alarm.wait(self._look_every)

    async def _settle(self, group: asyncio.TaskGroup) -> None:
        """Starts and stops loops as stores are connected and switched."""
        wanted = {slot.key: slot for slot in slots_of(self._stores.all())}
        for key in self._loops.keys() - wanted.keys():
            await self._stop(key)
        for key, slot in wanted.items():
            if key in self._loops:
                self._loops[key].slot = slot
                continue
            loop = self._loops[key] = Loop(slot, self._around)
            self._tasks[key] = group.create_task(loop.run(), name=f"{slot.job} {slot.scope}")

    async def _stop(self, key: Key) -> None:
        task = self._tasks.pop(key)
        task.cancel()
        await asyncio.wait({task})
        del self._loops[key]
        with contextlib.suppress(WriteFailed):
            progress = Progress(self._jobs, self._jobs.get(*key), self._tell)
            await progress.change(state=JobState.OFF, doing="", waits_for="", next_at=None)
        self._ended(0)

    def _tell(self, run: JobRun) -> None:
        for watcher in self._watchers:
            watcher(run)

    def _ended(self, count: int) -> None:
        """A turn ended: the status is told where it changed, or where there is something new to see."""
        seen: list[Seen] = [loop.seen for loop in self._loops.values()]
        status = status_of(seen)
        if status == self.status and not count:
            return
        self.status = status
        for listener in self._listeners:
            listener(status)
