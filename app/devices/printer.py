"""A printer with its thread: implements ``ports.printer.Printer`` over hardware's session (HW-4)."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Literal, Protocol

from app.domain.shipping import PrintState
from app.ports.printer import Printed, PrinterState
from app.seams import seam
from hardware.errors import HardwareError, MalformedDocument
from hardware.models import PrinterStatus
from hardware.printer.codecs.zpl import split_formats
from hardware.printer.session import PrintResult

Language = Literal["zpl", "escpos"]
OnProgress = Callable[[int, int], None]


class Prints(Protocol):
    """hardware's PrinterSession."""

    def status(self) -> PrinterStatus: ...
    def print(self, data: bytes) -> PrintResult: ...
    def close(self) -> None: ...


class ThreadedPrinter:
    """One thread owns the printer: opened for each job, closed after it, so that a dead link is noticed."""

    def __init__(
        self, name: str, language: Language, dpi: int, open_session: Callable[[OnProgress], Prints]
    ) -> None:
        self.name = name
        self.language = language
        self.dpi = dpi
        self._open = open_session
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=f"printer {name}")

    def __repr__(self) -> str:
        return f"<ThreadedPrinter {self.name} {self.language} {self.dpi} dpi>"

    async def state(self) -> PrinterState:
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._state)

    async def print(self, data: bytes) -> Printed:
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._print, data)

    def close(self) -> None:
        """Returns once the job in hand is done."""
        self._thread.shutdown()

    def _state(self) -> PrinterState:
        try:
            session = self._open(_progress)
        except HardwareError:
            return PrinterState(self.name, is_ready=False, condition="offline")
        try:
            status = session.status()
        finally:
            session.close()
        return PrinterState(self.name, is_ready=status.is_ready, condition=status.state)

    def _print(self, data: bytes) -> Printed:
        try:
            session = self._open(_progress)
        except HardwareError:
            return Printed(PrintState.HELD, self.name, "offline")
        try:
            return self._print_all(session, self._parts(data))
        except MalformedDocument:
            return Printed(PrintState.HELD, self.name, "malformed_document")
        finally:
            session.close()

    def _parts(self, data: bytes) -> tuple[bytes, ...]:
        """The session takes one format at a time; what has none is left to it to refuse."""
        return (split_formats(data) if self.language == "zpl" else ()) or (data,)

    def _print_all(self, session: Prints, parts: tuple[bytes, ...]) -> Printed:
        """A document of several formats, one after the other. Once one is out, none is "held" any more."""
        sent = 0
        for part in parts:
            result = session.print(part)
            state = _STATES[result.outcome]
            if state is not PrintState.PRINTED:
                state = PrintState.UNKNOWN if sent else state
                return Printed(state, self.name, result.status.state, sent + result.sent)
            sent += result.sent
        return Printed(PrintState.PRINTED, self.name, "ready", sent)


_STATES = {"printed": PrintState.PRINTED, "held": PrintState.HELD, "unknown": PrintState.UNKNOWN}


def _progress(sent: int, total: int) -> None:
    if sent < total:
        seam("label-half-out")
