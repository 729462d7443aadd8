"""Time, so that nothing below reads a clock itself."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """``now`` is UTC and aware; ``tick`` is monotonic seconds; ``sleep`` waits at least that long."""

    def now(self) -> datetime: ...
    def tick(self) -> float: ...
    async def sleep(self, seconds: float) -> None: ...
