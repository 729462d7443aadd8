"""Reads one scanner: the loop of the thread that owns it, and no other work."""

import time
from collections import deque
from collections.abc import Callable
from typing import Protocol

from hardware.errors import DeviceLost
from hardware.models import ScanData
from hardware.transport import Transport

from .codecs.hidpos import Decoded


class ScanCodec(Protocol):
    """HidPosDecoder or StreamDecoder."""

    @property
    def read_size(self) -> int:
        """Bytes to read at a time."""
        ...

    @property
    def deadline(self) -> float | None:
        """When flush is due."""
        ...

    def feed(self, chunk: bytes, now: float) -> list[Decoded]:
        """Codes complete with this chunk."""
        ...

    def flush(self, now: float) -> list[Decoded]:
        """Codes complete by silence."""
        ...

    def reset(self) -> None:
        """Forget a code begun."""
        ...


class ScannerReader:
    """Barcodes of one scanner, in order."""

    def __init__(
        self,
        transport: Transport,
        codec: ScanCodec,
        device_name: str,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._transport = transport
        self._codec = codec
        self._name = device_name
        self._clock = clock
        self._ready: deque[Decoded] = deque()

    def read(self, timeout: float) -> ScanData | None:
        """One read: a code, or None while none is whole. Raises DeviceLost, MalformedReport."""
        if not self._ready:
            self._ready.extend(self._receive(timeout))
        if not self._ready:
            return None
        code = self._ready.popleft()
        return ScanData(code.data, code.aim, code.at, self._name)

    def close(self) -> None:
        """Close the device; call it in the thread that reads."""
        self._codec.reset()
        self._transport.close()

    def _receive(self, timeout: float) -> list[Decoded]:
        due = self._codec.deadline
        wait = timeout if due is None else min(timeout, max(0.0, due - self._clock()))
        try:
            chunk = self._transport.read(self._codec.read_size, wait)
        except DeviceLost:
            self._codec.reset()
            raise
        now = self._clock()
        return self._codec.feed(chunk, now) if chunk else self._codec.flush(now)

    def __repr__(self) -> str:
        return f"<ScannerReader {self._name}, {len(self._ready)} ready, {self._codec!r}>"
