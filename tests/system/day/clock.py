"""Time that goes on only while nobody works: a day passes as fast as its work is done."""

import asyncio
import selectors
from collections.abc import Callable
from concurrent.futures import Executor
from datetime import datetime, timedelta
from typing import Any

PATIENCE = 60.0  # real seconds for one answer, one transaction, one thread's work
TICK = 0.001  # the least that time goes on by, as on any clock


class DayLoop(asyncio.SelectorEventLoop):
    """``time`` jumps to the next timer once no answer, thread or transaction is waited for. ``told`` hears
    of each jump, before anything else happens.
    """

    def __init__(self, told: Callable[[float], object]) -> None:
        self._told = told
        self._elapsed = 0.0
        self._threads = 0
        self.fence: Callable[[], object] = bool  # returns when what was written is written
        super().__init__(_Selector(self))

    def time(self) -> float:
        return self._elapsed

    def run_in_executor(  # type: ignore[override]  # typeshed's own is as wide
        self, executor: Executor | None, func: Callable[..., Any], *args: Any
    ) -> "asyncio.Future[Any]":
        future = super().run_in_executor(executor, func, *args)
        self._threads += 1
        future.add_done_callback(self._thread_ended)
        return future

    def is_waiting(self, connections: int) -> bool:
        """``connections``: those from which something has to come, the loop's own pipe included."""
        return self._threads > 0 or connections > 1

    def jump(self, seconds: float) -> None:
        self._elapsed += max(TICK, seconds)
        self._told(self._elapsed)

    def _thread_ended(self, _future: object) -> None:
        self._threads -= 1


class _Selector(selectors.DefaultSelector):
    """Waits for real only while something is under way."""

    def __init__(self, loop: DayLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None or timeout <= 0:
            return super().select(timeout)
        found = super().select(0)
        if found:
            return found
        if self._loop.is_waiting(len(self.get_map())):
            return self._sure()
        self._loop.fence()
        found = super().select(0)
        if not found:
            self._loop.jump(timeout)
        return found

    def _sure(self) -> list[tuple[selectors.SelectorKey, int]]:
        """A machine that was asleep, or a process that was stopped, has had no chance the first time."""
        found = super().select(PATIENCE) or super().select(PATIENCE)
        if not found:
            raise TimeoutError("nobody answers")
        return found


class LoopClock:
    """``Clock`` by the time of the loop that runs when it is made; any thread may ask."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self.tick = asyncio.get_running_loop().time

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.tick())

    async def sleep(self, seconds: float) -> None:
        """A wait so short that it gets lost in a day's seconds is a tick."""
        await asyncio.sleep(max(TICK, seconds) if seconds > 0 else 0)
