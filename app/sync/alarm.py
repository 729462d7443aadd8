"""A wait that somebody may cut short."""

import asyncio

from app.ports.clock import Clock


class Alarm:
    """``ring`` ends the wait under way, or the next one at once."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rung = asyncio.Event()

    def __repr__(self) -> str:
        return f"<Alarm {'rung' if self._rung.is_set() else 'quiet'}>"

    def ring(self) -> None:
        self._rung.set()

    async def wait(self, seconds: float) -> bool:
        """Whether it rang before ``seconds`` were over."""
        async with asyncio.TaskGroup() as group:  # wait_for of 3.11 can swallow a cancellation
            waits = [group.create_task(self._clock.sleep(seconds)), group.create_task(self._rung.wait())]
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            for each in waits:
                each.cancel()
        was_rung = self._rung.is_set()
        self._rung.clear()
        return was_rung
