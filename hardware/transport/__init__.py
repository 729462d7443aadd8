"""Ways to a device: bytes in, bytes out, a time limit, no meaning. One thread owns a transport."""

from typing import Protocol


class Transport(Protocol):
    """Bytes to and from one device; times in seconds."""

    def read(self, size: int, timeout: float) -> bytes:
        """At most `size` bytes as soon as any are there; b'' when the time is up. Raises DeviceLost."""
        ...

    def write(self, data: bytes, timeout: float) -> None:
        """Send all. DeviceTimeout or DeviceLost: see there; PartialWrite: some bytes left."""
        ...

    def close(self) -> None:
        """Let go of the device; twice is harmless. Later reads and writes raise DeviceLost."""
        ...
