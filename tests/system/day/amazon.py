"""Amazon's twin in a process of its own, whose clock is ours: it stands where the day stands."""

import http.client
import json
import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from multiprocessing.connection import Connection
from typing import Any, Protocol

from app.simulator.catalogue import load
from app.simulator.clock import Clock
from app.simulator.server import HOST, Server
from app.simulator.world import Settings, World

PATIENCE = 60.0


class Shared(Protocol):
    """A number in memory that two processes share."""

    value: float


class DayClock(Clock):
    """Goes by the seconds that the day has gone."""

    def __init__(self, start: datetime, elapsed: Shared) -> None:
        super().__init__()
        self._start, self._elapsed = start, elapsed

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        return self._elapsed.value


class Amazon:
    """The side doors, by one connection."""

    def __init__(self, port: int, tell: Callable[[float], None]) -> None:
        """``tell`` sets the clock: seconds since the day began."""
        self.base_url = f"http://{HOST}:{port}"
        self.tell = tell
        self._line = http.client.HTTPConnection(HOST, port, timeout=PATIENCE)

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        """AssertionError with the answer when it is not 200."""
        payload = None if body is None else json.dumps(body)
        try:
            self._line.request(method, path, payload)
            answer = self._line.getresponse()
        except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
            self._line.close()  # a line that was not used for a while
            self._line.request(method, path, payload)
            answer = self._line.getresponse()
        raw = answer.read()
        assert answer.status == 200, raw
        return json.loads(raw)

    def post(self, path: str, **body: Any) -> Any:
        return self.ask("POST", f"/_sim/{path}", body)

    def close(self) -> None:
        self._line.close()


@contextmanager
def running_amazon(start: datetime, seed: int) -> Iterator[Amazon]:
    """Throttles as Amazon does; ended with the block."""
    context = multiprocessing.get_context("spawn")
    elapsed = context.Value("d", 0.0, lock=False)
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, start, seed, elapsed), daemon=True)
    process.start()
    theirs.close()

    def tell(seconds: float) -> None:
        elapsed.value = seconds

    try:
        assert ours.poll(PATIENCE), "the simulator did not start"
        amazon = Amazon(ours.recv(), tell)
        yield amazon
        amazon.close()
    finally:
        process.terminate()
        process.join(PATIENCE)
        process.close()
        ours.close()


def _serve(pipe: Connection, start: datetime, seed: int, elapsed: Shared) -> None:
    """In the child."""
    threading.Thread(target=_end_with, args=(pipe,), daemon=True).start()
    world = World(load(), Settings(seed=seed, orders=0, throttle=True), DayClock(start, elapsed))
    Server(world, 0, pipe.send).run()


def _end_with(pipe: Connection) -> None:
    """Whoever is killed has no time to end us."""
    with suppress(EOFError, OSError):
        pipe.recv()
    os._exit(0)
