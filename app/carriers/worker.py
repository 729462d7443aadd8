"""The process of karrio, from the side of the app: started at the first need, off the loop.

A process and not threads: karrio's import alone held a loop up for more than a second, takes 60 to 240 MB,
and switches TLS verification off for its whole process. In it, each job has a thread, so that a slow carrier
waits alone.
"""

import asyncio
import itertools
import multiprocessing
import threading
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from multiprocessing.connection import Connection

from app.carriers.child import serve
from app.carriers.jobs import Answer, Failure, FailureKind, Job

_HUNG = 30.0  # more than any job's own seconds: the process keeps time by itself


class Worker:
    """Runs jobs at carriers, any number at once. What fails is an answer, never raised."""

    def __init__(self) -> None:
        self._running: _Running | None = None
        self._lock = threading.Lock()

    async def run(self, job: Job) -> Answer:
        """The carrier's answer, at the latest ``job.seconds`` after its connector is loaded."""
        future = await asyncio.to_thread(self._submit, job)
        try:
            async with asyncio.timeout(job.seconds + _HUNG):
                return await asyncio.wrap_future(future)
        except TimeoutError:
            return _lost(job, "hung")

    def close(self) -> None:
        """Ends the process; what is under way there is lost. A later ``run`` starts anew."""
        with self._lock:
            running, self._running = self._running, None
        if running is not None:
            running.end()

    def _submit(self, job: Job) -> "Future[Answer]":
        with self._lock:
            if self._running is None or not self._running.is_alive:
                self._running = _Running()
            return self._running.submit(job)

    def __repr__(self) -> str:
        return f"<Worker {'idle' if self._running is None else 'started'}>"


class _Running:
    """One process and the thread that reads its answers."""

    def __init__(self) -> None:
        self._numbers = itertools.count()
        self._asked: dict[int, tuple[Job, Future[Answer]]] = {}
        self._lock = threading.Lock()
        self.is_alive = True
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()  # so that its end is noticed here
        self._reader = threading.Thread(target=self._read, args=(self._connection,), daemon=True)
        self._reader.start()

    def submit(self, job: Job) -> "Future[Answer]":
        future: Future[Answer] = Future()
        future.set_running_or_notify_cancel()
        number = next(self._numbers)
        with self._lock:
            self._asked[number] = (job, future)
        try:
            self._connection.send((number, job))
        except OSError:
            self._lose_all()
        return future

    def end(self) -> None:
        with suppress(OSError):
            self._connection.send(None)
        self._process.join(5)
        self._process.kill()
        self._process.join()
        self._reader.join()
        self._connection.close()
        self._process.close()

    def _read(self, connection: Connection) -> None:
        while True:
            try:
                number, answer = connection.recv()
            except (EOFError, OSError):
                break
            with self._lock:
                _, future = self._asked.pop(number)
            _settle(future, answer)
        self._lose_all()

    def _lose_all(self) -> None:
        """The process is gone, and with it every answer."""
        self.is_alive = False
        with self._lock:
            asked, self._asked = self._asked, {}
        for job, future in asked.values():
            _settle(future, _lost(job, "process ended"))


def _settle(future: "Future[Answer]", answer: Answer) -> None:
    with suppress(InvalidStateError):
        future.set_result(answer)


def _lost(job: Job, how: str) -> Failure:
    kind = FailureKind.UNKNOWN if job.operation.has_effects else FailureKind.UNREACHABLE
    return Failure(kind, how)
