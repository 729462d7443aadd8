"""A virtual HID POS scanner: sends codes as 64-byte reports to whoever is connected."""

from types import TracebackType
from typing import Self

from hardware.scanner.codecs.hidpos import encode_scan
from hardware.scanner.codecs.layouts import LAYOUTS, ScanLayout
from hardware.transport.memory import MemoryTransport

from .hub import Hub


class VirtualScanner:
    """Like a real one it forgets what nobody reads; each call says how many hosts took it."""

    def __init__(self, layout: ScanLayout = LAYOUTS["honeywell"]) -> None:
        self._layout = layout
        self._hub = Hub("scanner", lambda _end: None)
        self._scans = 0

    def connect(self) -> MemoryTransport:
        """A host's end in memory; DeviceLost while unplugged."""
        return self._hub.connect()

    def serve(self, port: int = 0) -> int:
        """Listen on 127.0.0.1; the port."""
        return self._hub.serve(port)

    def scan(self, data: bytes | str, aim: str = "]C0", *, repeat: int = 1, stuck: bool = False) -> int:
        """Fire `repeat` times (2: a trigger bounce); `stuck` flags a full last part as continued."""
        code = data.encode() if isinstance(data, str) else data
        self._scans += repeat
        return self.send(b"".join(encode_scan(code, aim, self._layout, stuck=stuck)) * repeat)

    def scan_begun(self, data: bytes, aim: str = "]C0", parts: int = 1) -> int:
        """Only the first `parts` reports of a long code: pull the cable next."""
        return self.send(b"".join(encode_scan(data, aim, self._layout)[:parts]))

    def send(self, reports: bytes) -> int:
        """Raw report bytes, right or wrong; how many hosts took them."""
        return self._hub.send(reports)

    def unplug(self) -> None:
        """Gone, in the middle of whatever it did."""
        for end in self._hub.unplug():
            end.close()

    def replug(self) -> None:
        """There again, on the same port."""
        self._hub.replug()

    def status(self) -> dict[str, object]:
        """Scans fired, hosts connected, whether it is there."""
        return {
            "scans": self._scans,
            "hosts": self._hub.hosts,
            "present": self._hub.is_present,
        }

    def close(self) -> None:
        """End all connections and threads."""
        self.unplug()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<VirtualScanner {self._scans} scans, {self._hub!r}>"
