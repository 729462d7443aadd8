"""How to ask a printer of each language how it is, over any transport."""

import time
from typing import Protocol

from hardware.models import PrinterStatus
from hardware.transport import Transport

from .codecs import escpos, status, zpl

_SLICE = 0.05  # seconds a single read waits


class Dialect(Protocol):
    """What a session needs to know of a printer language."""

    def validate(self, document: bytes) -> None:
        """MalformedDocument when no printer could finish it."""
        ...

    def ask(self, transport: Transport, timeout: float) -> PrinterStatus:
        """The printer's state; 'silent' when nothing comes back in time."""
        ...

    def begin_confirm(self, transport: Transport, timeout: float) -> None:
        """Called once after the document has been sent."""
        ...

    def is_worked_off(self, answer: PrinterStatus) -> bool:
        """True when this answer shows that everything sent has been printed."""
        ...


class ZplDialect:
    """~HS, then ~HQES if that stays silent: several models do not answer ~HS while media or ribbon is out."""

    def validate(self, document: bytes) -> None:
        """Exactly one ^XA..^XZ."""
        zpl.validate(document)

    def ask(self, transport: Transport, timeout: float) -> PrinterStatus:
        """See Dialect."""
        _late_answers(transport)
        answer = exchange(transport, zpl.STATUS_QUERY, timeout, status.is_whole_hs)
        if answer:
            return status.parse_hs(answer)
        return self._ask_errors(transport, timeout)

    def begin_confirm(self, transport: Transport, timeout: float) -> None:
        """Nothing to send: ~HS counts the labels."""

    def is_worked_off(self, answer: PrinterStatus) -> bool:
        """No format in the buffer and no label left to print."""
        return answer.is_ready and answer.labels_queued == 0

    def _ask_errors(self, transport: Transport, timeout: float) -> PrinterStatus:
        answer = exchange(transport, zpl.ERROR_QUERY, timeout, lambda got: got.endswith(b"\x03\r\n"))
        errors = status.parse_hqes(answer)
        if errors is None or errors.is_ready:
            # a printer that will not say how many labels wait is not ready
            return status.SILENT
        return errors


class EscposDialect:
    """DLE EOT for the state; GS r, which is answered in its turn, to know that a slip has been worked off."""

    def __init__(self) -> None:
        self._is_worked_off = True

    def validate(self, document: bytes) -> None:
        """Any bytes are a slip."""

    def ask(self, transport: Transport, timeout: float) -> PrinterStatus:
        """See Dialect."""
        late = _late_answers(transport)
        raw = exchange(transport, escpos.STATUS_QUERY, timeout, lambda got: len(_states(got)) >= 4)
        self._is_worked_off |= any(map(escpos.is_barrier_answer, late + raw))
        return status.parse_dle_eot(_states(raw))

    def begin_confirm(self, transport: Transport, timeout: float) -> None:
        """Ask for the answer that comes last."""
        self._is_worked_off = False
        transport.write(escpos.BARRIER, timeout)

    def is_worked_off(self, answer: PrinterStatus) -> bool:
        """The barrier's answer has come and the printer is well."""
        return answer.is_ready and self._is_worked_off


class _Enough(Protocol):
    def __call__(self, got: bytes, /) -> bool: ...


def exchange(transport: Transport, query: bytes, timeout: float, is_enough: _Enough) -> bytes:
    """Send a query and read until the answer is whole or the time is up."""
    end = time.monotonic() + timeout
    transport.write(query, timeout)
    got = b""
    while not is_enough(got) and (left := end - time.monotonic()) > 0:
        got += transport.read(4096, min(left, _SLICE))
    return got


def _late_answers(transport: Transport) -> bytes:
    """Answers to earlier questions: they say nothing about now."""
    got = b""
    while more := transport.read(4096, 0):
        got += more
    return got


def _states(raw: bytes) -> bytes:
    return bytes(answer for answer in raw if not escpos.is_barrier_answer(answer))
