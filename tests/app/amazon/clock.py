"""A clock that stands until somebody sleeps."""

import asyncio
from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


class SteppingClock:
    """Sleeping moves it; what was slept is kept."""

    def __init__(self, start: datetime = START) -> None:
        self._start = start
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
        await asyncio.sleep(0)
