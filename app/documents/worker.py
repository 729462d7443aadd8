"""One process for the heavy work: started at the first need, off the loop; it dies with its parent."""

import asyncio
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from app.documents import jobs

T = TypeVar("T")


class Worker:
    """Runs importable functions with picklable arguments in a process of its own, one at a time."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._lock = threading.Lock()

    async def run(self, job: Callable[..., T], *arguments: object) -> T:
        """The job's result or exception. One whose process died runs once more: jobs have no effects."""
        try:
            return await self._once(job, *arguments)
        except BrokenProcessPool:
            self.close()
            return await self._once(job, *arguments)

    async def start(self) -> None:
        """Starts the process early, so that the first document waits neither for it nor for its imports."""
        await self.run(jobs.warm_up)

    def close(self) -> None:
        """Waits for the job under way; a later ``run`` starts anew."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown()

    async def _once(self, job: Callable[..., T], *arguments: object) -> T:
        # submitting starts the process, which takes too long for the loop
        future = await asyncio.to_thread(self._submit, job, *arguments)
        return await asyncio.wrap_future(future)

    def _submit(self, job: Callable[..., T], *arguments: object) -> Future[T]:
        with self._lock:
            if self._pool is None:
                context = multiprocessing.get_context("spawn")
                self._pool = ProcessPoolExecutor(1, mp_context=context, initializer=_live_with_parent)
            return self._pool.submit(job, *arguments)

    def __repr__(self) -> str:
        return f"<Worker {'idle' if self._pool is None else 'started'}>"


def _live_with_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    threading.Thread(target=_die_with_parent, name="parent-watch", daemon=True).start()


def _die_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(0)
