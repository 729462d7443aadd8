"""A virtual printer without a language: connections, faults, printed jobs. The languages are beside it."""

import threading
from abc import ABC, abstractmethod
from pathlib import Path
from types import TracebackType
from typing import Literal, Protocol, Self, get_args

import msgspec

from hardware.errors import HardwareError
from hardware.transport import Transport
from hardware.transport.memory import MemoryTransport

from .hub import Hub

Fault = Literal["paper_out", "ribbon_out", "head_open", "jam", "stall", "vanish", "silent", "corrupt"]
FAULTS: tuple[Fault, ...] = get_args(Fault)
STOPS_PAPER = frozenset({"paper_out", "ribbon_out", "head_open", "jam"})
_BEAT = 0.02  # seconds between two looks at the stop flag
_READ = 4096


class Query(msgspec.Struct, frozen=True):
    """A question that is answered the moment it arrives."""

    text: bytes


class Job(msgspec.Struct, frozen=True):
    """A whole label or slip, or with `is_barrier` a question answered in its turn."""

    data: bytes
    is_barrier: bool = False


class Parser(Protocol):
    """Bytes of one connection to queries and jobs."""

    def feed(self, data: bytes) -> list[Query | Job]:
        """What is complete with these bytes."""
        ...

    @property
    def is_partial(self) -> bool:
        """True inside a job."""
        ...


class VirtualPrinter(ABC):
    """Prints by storing bytes; while a fault stops the paper, jobs wait; a jam eats them."""

    suffix: str

    def __init__(self, folder: Path | None = None) -> None:
        self.jobs: list[bytes] = []
        self._folder = folder
        self._hub = Hub(type(self).__name__, self._greet)
        self._lock = threading.RLock()
        self._threads: list[threading.Thread] = []
        self._mended = threading.Event()
        self._fault: Fault | None = None
        self._planned: tuple[Fault, int] | None = None  # and the bytes until it strikes
        self._waiting: list[Job] = []
        self._received = 0
        self._partial = False

    def connect(self) -> MemoryTransport:
        """A host's end in memory; DeviceLost while vanished."""
        return self._hub.connect()

    def serve(self, port: int = 0) -> int:
        """Listen on 127.0.0.1; the port."""
        return self._hub.serve(port)

    def set_fault(self, fault: Fault | None, after_bytes: int = 0) -> None:
        """Break now, or when that many more bytes have come; None mends, and waiting jobs are printed."""
        with self._lock:
            self._planned = (fault, after_bytes) if fault and after_bytes else None
            if not self._planned:
                self._strike(fault)

    def status(self) -> dict[str, object]:
        """Counts so far: labels printed, bytes received, labels waiting, the fault."""
        with self._lock:
            return {
                "labels": len(self.jobs),
                "bytes": self._received,
                "queued": len(self._waiting),
                "fault": self._fault,
            }

    def close(self) -> None:
        """End all connections and threads."""
        self._mended.set()
        self._hub.unplug()
        for thread in tuple(self._threads):
            thread.join()

    @abstractmethod
    def _new_parser(self) -> Parser:
        """For one connection."""

    @abstractmethod
    def _answer(self, query: bytes) -> bytes:
        """b'' for no answer."""

    @abstractmethod
    def _barrier_answer(self) -> bytes:
        """To a question answered in its turn."""

    def _greet(self, end: Transport) -> None:
        thread = threading.Thread(target=self._serve, args=(end,), name="printer", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _serve(self, end: Transport) -> None:
        parser = self._new_parser()
        data = b""
        try:
            while self._hub.holds(end):
                data = data or end.read(self._allowance(), _BEAT)
                data = self._turn(end, parser, data)
        except HardwareError:
            """The host has gone: what it had half sent is forgotten."""
        finally:
            self._partial = False
            self._hub.drop(end)

    def _turn(self, end: Transport, parser: Parser, data: bytes) -> bytes:
        """Work off what was read; a stalled printer gives it back, for later."""
        with self._lock:
            is_stalled = self._fault == "stall"
            answers = b"" if is_stalled or not data else self._receive(data, parser)
        if answers:
            end.write(answers, 1.0)
        if is_stalled:
            self._mended.wait(_BEAT)
        return data if is_stalled else b""

    def _allowance(self) -> int:
        with self._lock:
            return min(_READ, self._planned[1]) if self._planned else _READ

    def _receive(self, data: bytes, parser: Parser) -> bytes:
        self._received += len(data)
        items = parser.feed(data)
        self._partial = parser.is_partial
        answers = self._take(items)
        if self._planned:
            fault, left = self._planned
            self._planned = (fault, left - len(data)) if left > len(data) else None
            if self._planned is None:
                self._strike(fault)
        return self._spoil(answers)

    def _take(self, items: list[Query | Job]) -> bytes:
        answers = b""
        for item in items:
            if isinstance(item, Query):
                answers += self._answer(item.text)
            elif self._fault != "jam":
                self._waiting.append(item)
                answers += self._work_off()
        return answers

    def _work_off(self) -> bytes:
        if self._fault in STOPS_PAPER:
            return b""
        waiting, self._waiting = self._waiting, []
        answers = b""
        for job in waiting:
            if job.is_barrier:
                answers += self._barrier_answer()
            else:
                self._store(job.data)
        return answers

    def _store(self, data: bytes) -> None:
        self.jobs.append(data)
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / f"{len(self.jobs):04}.{self.suffix}"
            path.with_suffix(".part").write_bytes(data)
            path.with_suffix(".part").replace(path)

    def _strike(self, fault: Fault | None) -> None:
        self._fault = fault
        if fault == "stall":
            self._mended.clear()
        else:
            self._mended.set()
        if fault == "vanish":
            self._hub.unplug()
        elif not self._hub.is_present:
            self._hub.replug()
        if fault == "jam":
            self._waiting.clear()
        if fault is None:
            self._work_off()

    def _spoil(self, answers: bytes) -> bytes:
        if self._fault == "silent":
            return b""
        return bytes(byte ^ 0x55 for byte in answers) if self._fault == "corrupt" else answers

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._fault or 'well'}, {len(self.jobs)} printed>"
