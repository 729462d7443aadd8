"""The one thread that writes: scans first, then money, then imports (DESIGN, rule 13)."""

from __future__ import annotations

import itertools
import queue
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from app.database.checkpoints import Checkpoints
from app.database.connection import Connection
from app.database.engine import translated, writing_connection
from app.ports.errors import OutsideError, WriteFailed
from app.ports.storage import Priority
from app.seams import seam

T = TypeVar("T")
Work = Callable[[Connection], T]
_SEAMS = {
    Priority.SCAN: ("before-commit", "after-commit"),
    Priority.MONEY: ("money-before-commit", "money-after-commit"),
    Priority.IMPORT: ("import-before-commit", "import-after-commit"),
}
_BUSY_SECONDS = 5.0
_SMALL_BATCH, _LARGE_BATCH = 25, 250
_LAST = len(Priority)
_Entry = tuple[int, int, "_Job | None"]


class _Job:
    """Work on its way; ``is_plain``: without a transaction around it."""

    def __init__(self, priority: Priority, work: Work[Any], *, is_plain: bool = False) -> None:
        self.priority = priority
        self.work = work
        self.is_plain = is_plain
        self.future: Future[Any] = Future()


class Writer:
    """Owns the writing connection. Each work is one transaction; a scan waits for at most one of them."""

    def __init__(self, path: Path, tick: Callable[[], float] = time.monotonic) -> None:
        self._tick = tick
        self._last_scan = float("-inf")
        self._queue: queue.PriorityQueue[_Entry] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._connection = writing_connection(path)
        self._checkpoints = Checkpoints(path, self._submit_plain)
        self._closing = threading.Lock()
        self._is_closed = False
        self._thread = threading.Thread(target=self._run, name="database-writer", daemon=True)
        self._thread.start()

    def __repr__(self) -> str:
        return f"<Writer {'closed' if self._is_closed else 'open'} {self._queue.qsize()} waiting>"

    @property
    def import_batch(self) -> int:
        """Orders in one import transaction: few while scans come, more when idle."""
        return _SMALL_BATCH if self.is_packing else _LARGE_BATCH

    @property
    def is_packing(self) -> bool:
        """Whether scans came in the last seconds."""
        return bool(self._tick() - self._last_scan < _BUSY_SECONDS)

    def submit(self, priority: Priority, work: Work[T]) -> Future[T]:
        """Queues ``work``; the future ends after the commit, or with WriteFailed and nothing stored."""
        if priority is Priority.SCAN:
            self._last_scan = self._tick()
        return self._put(_Job(priority, work))

    def finish(self) -> None:
        """Does everything that was submitted; takes nothing more."""
        with self._closing:
            was_closed, self._is_closed = self._is_closed, True
            if not was_closed:
                self._queue.put((_LAST, next(self._numbers), None))
        self._thread.join()

    def close(self) -> None:
        """As ``finish``; then the last connection folds the log into the file."""
        self.finish()
        self._checkpoints.close()

    def _submit_plain(self, work: Work[T]) -> Future[T]:
        return self._put(_Job(Priority.IMPORT, work, is_plain=True))

    def _put(self, job: _Job) -> Future[Any]:
        with self._closing:
            if self._is_closed:
                job.future.set_exception(WriteFailed("the database is closed"))
            else:
                self._queue.put((job.priority, next(self._numbers), job))
        return job.future

    def _run(self) -> None:
        while (job := self._queue.get()[2]) is not None:
            if job.future.set_running_or_notify_cancel():
                self._do(job)
        self._connection.close()

    def _do(self, job: _Job) -> None:
        before = self._connection.total_changes
        try:
            result = job.work(self._connection) if job.is_plain else self._transact(job)
        except sqlite3.Error as error:
            job.future.set_exception(translated(error))
        except OutsideError as error:
            job.future.set_exception(error)
        except Exception as error:  # noqa: BLE001  # the writer's top: a bug in one work belongs to its caller
            job.future.set_exception(error)
        else:
            job.future.set_result(result)
            if not job.is_plain:
                self._checkpoints.committed(self._connection.total_changes - before)

    def _transact(self, job: _Job) -> Any:
        """The lock is taken at once or not at all."""
        before, after = _SEAMS[job.priority]
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            result = job.work(self._connection)
            seam(before)
            self._connection.commit()
        except BaseException:
            self._connection.rollback()
            raise
        seam(after)
        return result
