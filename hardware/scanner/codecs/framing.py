"""Barcodes in a plain byte stream: cut at terminators, between STX and ETX, or when the line falls silent."""

from .aim import split_aim
from .hidpos import Decoded

STX, ETX = 0x02, 0x03
IDLE_FLUSH = 0.1  # seconds; a scanner without suffix is done when nothing follows
CAP = 4096  # bytes; no symbology holds more


class StreamDecoder:
    """Two scans in a chunk come out as two, a scan in many chunks as one; over `cap` bytes are dropped."""

    def __init__(self, terminators: bytes = b"\r\n\t", idle: float = IDLE_FLUSH, cap: int = CAP) -> None:
        self._ends = frozenset(terminators) | {ETX}
        self._idle = idle
        self._cap = cap
        self._held = bytearray()
        self._overflowed = False
        self._last = 0.0

    @property
    def read_size(self) -> int:
        """Bytes to read at a time: as many as there are."""
        return self._cap

    @property
    def deadline(self) -> float | None:
        """When to call flush if nothing comes; None while nothing is held."""
        return self._last + self._idle if self._held else None

    def feed(self, chunk: bytes, now: float) -> list[Decoded]:
        """Codes complete with this chunk, inline AIM identifiers split off."""
        done = self.flush(now)
        for byte in chunk:
            if byte in self._ends:
                done += self._finish(now)
            elif byte == STX:
                self.reset()
            else:
                self._hold(byte)
        self._last = now
        return done

    def flush(self, now: float) -> list[Decoded]:
        """The held code once the line has been silent for the idle time."""
        deadline = self.deadline
        return self._finish(self._last) if deadline is not None and now >= deadline else []

    def reset(self) -> None:
        """Forget a code begun."""
        self._held.clear()
        self._overflowed = False

    def _hold(self, byte: int) -> None:
        if len(self._held) == self._cap:
            self._overflowed = True
        else:
            self._held.append(byte)

    def _finish(self, at: float) -> list[Decoded]:
        aim, data = split_aim(bytes(self._held))
        is_code = bool(data) and not self._overflowed
        self.reset()
        return [Decoded(data, aim, at)] if is_code else []

    def __repr__(self) -> str:
        return f"<StreamDecoder {len(self._held)} bytes held>"
