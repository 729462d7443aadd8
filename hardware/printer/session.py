"""One document at a time: the printer is asked before, sent small pieces, asked after until it says done."""

import time
from collections.abc import Callable
from typing import Literal, Protocol, runtime_checkable

import msgspec

from hardware.errors import DeviceLost, HardwareError, PartialWrite
from hardware.models import PrinterStatus
from hardware.transport import Transport

from .codecs.status import parse_port_status
from .dialects import Dialect, EscposDialect, ZplDialect

CHUNK = 4096
Language = Literal["zpl", "escpos"]
Outcome = Literal["printed", "held", "unknown"]


class PrintResult(msgspec.Struct, frozen=True):
    """'held': not a byte was sent, any printer may take it. 'unknown': some was: a person has to look."""

    outcome: Outcome
    reason: str
    sent: int
    status: PrinterStatus


class Timing(msgspec.Struct, frozen=True):
    """Seconds: for an answer, a piece to be taken, a busy printer, the print; between two questions."""

    answer: float = 1.0
    write: float = 10.0
    ready: float = 10.0
    finish: float = 30.0
    poll: float = 0.05


@runtime_checkable
class _HasPort(Protocol):
    def port_status(self) -> int: ...


class PrinterSession:
    """Owns the printer for the thread that uses it."""

    def __init__(
        self,
        transport: Transport,
        language: Language = "zpl",
        timing: Timing | None = None,
        on_progress: Callable[[int, int], None] | None = None,
        chunk: int = CHUNK,
    ) -> None:
        self._transport = transport
        self._dialect: Dialect = ZplDialect() if language == "zpl" else EscposDialect()
        self._timing = timing or Timing()
        self._chunk = chunk
        self._on_progress = on_progress or (lambda _sent, _total: None)
        self._last = PrinterStatus("silent", "not asked yet")

    def status(self) -> PrinterStatus:
        """Ask the printer; a lost one is 'offline', a mute one 'silent'. Never raises HardwareError."""
        try:
            self._last = self._ask()
        except HardwareError as error:
            self._last = PrinterStatus("offline", str(error))
        return self._last

    def print(self, data: bytes) -> PrintResult:
        """Print one document. MalformedDocument before anything is sent; all else is told in the result."""
        self._dialect.validate(data)
        before = self._wait_until_ready()
        if not before.is_ready:
            return PrintResult("held", f"not sent: {before.state}", 0, before)
        return self._send(data) or self._confirm(len(data))

    def close(self) -> None:
        """Close the transport; call it in the thread that prints."""
        self._transport.close()

    def _ask(self) -> PrinterStatus:
        answer = self._dialect.ask(self._transport, self._timing.answer)
        if answer.state == "silent" and isinstance(self._transport, _HasPort):
            return parse_port_status(self._transport.port_status()) or answer
        return answer

    def _wait_until_ready(self) -> PrinterStatus:
        end = time.monotonic() + self._timing.ready
        while self.status().state == "busy" and time.monotonic() < end:
            time.sleep(self._timing.poll)
        return self._last

    def _send(self, data: bytes) -> PrintResult | None:
        """None when all was taken."""
        for start in range(0, len(data), self._chunk):
            piece = data[start : start + self._chunk]
            try:
                self._transport.write(piece, self._timing.write)
            except HardwareError as error:
                return self._broken_off(start, error)
            self._on_progress(start + len(piece), len(data))
        return None

    def _broken_off(self, before: int, error: HardwareError) -> PrintResult:
        sent = before + (error.sent if isinstance(error, PartialWrite) else 0)
        # a connection lost in a write may have taken bytes that nobody counted
        is_nothing_sent = sent == 0 and not isinstance(error, DeviceLost | PartialWrite)
        outcome: Outcome = "held" if is_nothing_sent else "unknown"
        return PrintResult(outcome, str(error), sent, PrinterStatus("offline", str(error)))

    def _confirm(self, sent: int) -> PrintResult:
        try:
            self._dialect.begin_confirm(self._transport, self._timing.answer)
            return self._watch(sent)
        except HardwareError as error:
            return PrintResult("unknown", str(error), sent, PrinterStatus("offline", str(error)))

    def _watch(self, sent: int) -> PrintResult:
        end = time.monotonic() + self._timing.finish
        clean = 0
        while True:
            self._last = self._dialect.ask(self._transport, self._timing.answer)
            # twice: between two labels of the buffer the counts are 0 for a moment
            clean = clean + 1 if self._dialect.is_worked_off(self._last) else 0
            if clean == 2:
                return PrintResult("printed", "confirmed by the printer", sent, self._last)
            if time.monotonic() >= end:
                return PrintResult("unknown", f"not confirmed: {self._last.state}", sent, self._last)
            time.sleep(self._timing.poll)

    def __repr__(self) -> str:
        return f"<PrinterSession {self._last.state} {self._transport!r}>"
