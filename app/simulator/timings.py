"""How long "Amazon" took for each call: from its request's head to the last byte of its answer."""

import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

KEPT = 20_000


class Timing(NamedTuple):
    """On the machine's monotonic clock, which all its processes read alike."""

    path: str
    started: float
    ended: float


class Timings:
    """The newest calls, in the order of their ends."""

    def __init__(self) -> None:
        self._kept: deque[Timing] = deque(maxlen=KEPT)

    @contextmanager
    def timed(self, path: str) -> Iterator[None]:
        started = time.monotonic()
        try:
            yield
        finally:
            self._kept.append(Timing(path, started, time.monotonic()))

    def since(self, moment: float) -> list[Timing]:
        return [each for each in self._kept if each.ended > moment]

    def __repr__(self) -> str:
        return f"<Timings of {len(self._kept)} calls>"
