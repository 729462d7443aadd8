"""A virtual HID POS scale: sends a report whenever the weight changes, and the present one to a new host."""

from types import TracebackType
from typing import Self

from hardware.models import WeightState
from hardware.scale.codecs.hidpos import GRAM, encode_weight
from hardware.transport import Transport
from hardware.transport.memory import MemoryTransport

from .hub import Hub


class VirtualScale:
    """Starts empty, at zero."""

    def __init__(self) -> None:
        self._report = encode_weight(0, "zero")
        self._hub = Hub("scale", self._greet)

    def connect(self) -> MemoryTransport:
        """A host's end in memory; DeviceLost while unplugged."""
        return self._hub.connect()

    def serve(self, port: int = 0) -> int:
        """Listen on 127.0.0.1; the port."""
        return self._hub.serve(port)

    def put(self, raw: int, state: WeightState = "stable", unit: int = GRAM, exponent: int = 0) -> int:
        """Show `raw` x 10^exponent of the unit; how many hosts were told."""
        self._report = encode_weight(raw, state, unit, exponent)
        return self._hub.send(self._report)

    def unplug(self) -> None:
        """Gone."""
        for end in self._hub.unplug():
            end.close()

    def replug(self) -> None:
        """There again, on the same port."""
        self._hub.replug()

    def close(self) -> None:
        """End all connections and threads."""
        self.unplug()

    def _greet(self, end: Transport) -> None:
        end.write(self._report, 1.0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<VirtualScale {self._report.hex()} {self._hub!r}>"
