"""A clock that stands until somebody sleeps."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


class SteppingClock:
    """Sleeping moves it, and tells ``also`` by how much; what was slept is kept."""

    def __init__(self, start: datetime = START, also: Callable[[float], object] = float) -> None:
        self._start = start
        self._also = also
        self.elapsed = 0.0
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.elapsed)

    def tick(self) -> float:
        return self.elapsed

    async def sleep(self, seconds: float) -> None:
        if seconds > 0:
            self.slept.append(seconds)
            self.elapsed += seconds
            self._also(seconds)
        await asyncio.sleep(0)
