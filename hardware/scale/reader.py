"""Reads one scale: the loop of the thread that owns it."""

from hardware.models import Weight
from hardware.transport import Transport

from .codecs.hidpos import REPORT_SIZE, parse_weight


class ScaleReader:
    """Readings of one scale, settled or not: the state tells."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._last: Weight | None = None

    def read(self, timeout: float) -> Weight | None:
        """The next reading; None when none came in time. Raises DeviceLost, MalformedReport."""
        report = self._transport.read(REPORT_SIZE, timeout)
        if not report:
            return None
        weight = parse_weight(report)
        self._last = weight or self._last
        return weight

    def close(self) -> None:
        """Close the device; call it in the thread that reads."""
        self._transport.close()

    def __repr__(self) -> str:
        state = self._last.state if self._last else "nothing read"
        return f"<ScaleReader {state} {self._transport!r}>"
