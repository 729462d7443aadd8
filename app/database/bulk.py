"""Many rows at once: in transactions that a scan can wait for, one after the other."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from app.database.connection import Connection
from app.database.writer import Writer
from app.ports import right_of_way
from app.ports.storage import Priority

T = TypeVar("T")
R = TypeVar("R")
REST = 0.02  # seconds between two transactions while scans come
Part = Callable[[Connection, Sequence[T]], R]


class Bulk:
    """Works on a thread of its own, so that neither the loop nor the writer waits for Python."""

    def __init__(self, writer: Writer, pause: Callable[[float], None] = time.sleep) -> None:
        self._writer = writer
        self._pause = pause
        self._thread = ThreadPoolExecutor(1, "database-bulk")

    def __repr__(self) -> str:
        return "<Bulk>"

    async def run(self, priority: Priority, rows: Sequence[T], part: Part[T, R]) -> list[R]:
        """What ``part`` returned for each transaction. WriteFailed ends it: what was stored before stays."""
        return await self.call(lambda: self.run_now(priority, rows, part))

    async def call(self, work: Callable[[], R]) -> R:
        """Anything else that takes long, on the same thread."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def run_now(self, priority: Priority, rows: Sequence[T], part: Part[T, R]) -> list[R]:
        results, start = [], 0
        while start < len(rows):
            right_of_way.give_way()
            some = rows[start : start + self._writer.import_batch]
            results.append(self._submit(priority, some, part))
            start += len(some)
            if start < len(rows) and self._writer.is_packing:
                self._pause(REST)
        return results

    def close(self) -> None:
        self._thread.shutdown()

    def _submit(self, priority: Priority, some: Sequence[T], part: Part[T, R]) -> R:
        return self._writer.submit(priority, lambda connection: part(connection, some)).result()
