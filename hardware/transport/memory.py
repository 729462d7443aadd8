"""A pair of connected ends in memory: the way to a virtual device, able to stall and vanish."""

import threading
import time

from hardware.errors import DeviceLost, DeviceTimeout, PartialWrite


class MemoryTransport:
    """One end of a pair; bytes written here are read at the other end, at most `capacity` unread."""

    def __init__(self, name: str, lock: threading.Condition, capacity: int) -> None:
        self._name = name
        self._changed = lock
        self._capacity = capacity
        self._inbox = bytearray()
        self._stalled = False
        self._state = "open"
        self._peer = self

    @staticmethod
    def pair(name: str = "memory", capacity: int = 1 << 20) -> "tuple[MemoryTransport, MemoryTransport]":
        """Two ends: the host's and the device's."""
        lock = threading.Condition()
        host = MemoryTransport(f"{name}/host", lock, capacity)
        device = MemoryTransport(f"{name}/device", lock, capacity)
        host._peer, device._peer = device, host
        return host, device

    def read(self, size: int, timeout: float) -> bytes:
        """Unread bytes are still given after the other end has gone."""
        with self._changed:
            self._changed.wait_for(lambda: self._inbox or self._ended, timeout)
            if self._state == "closed" or (self._ended and not self._inbox):
                raise DeviceLost(f"{self._name} is gone")
            taken = bytes(self._inbox[:size])
            del self._inbox[:size]
            self._changed.notify_all()
            return taken

    def write(self, data: bytes, timeout: float) -> None:
        """Waits for room while the other end does not read."""
        end = time.monotonic() + timeout
        sent = 0
        with self._changed:
            while sent < len(data):
                self._changed.wait_for(lambda: self._room or self._ended, max(0.0, end - time.monotonic()))
                part = data[sent : sent + self._room]
                if self._ended or not part:
                    raise self._short(sent, len(data))
                self._peer._inbox += part
                sent += len(part)
                self._changed.notify_all()

    def close(self) -> None:
        """Both ends are lost; what the other end has not read yet it still can."""
        with self._changed:
            self._state = "closed"
            if self._peer._state == "open":
                self._peer._state = "lost"
            self._changed.notify_all()

    def stall(self, stalled: bool = True) -> None:
        """Take no more bytes from the other end (or take them again)."""
        with self._changed:
            self._stalled = stalled
            self._changed.notify_all()

    @property
    def _ended(self) -> bool:
        return self._state != "open"

    @property
    def _room(self) -> int:
        return 0 if self._peer._stalled else self._capacity - len(self._peer._inbox)

    def _short(self, sent: int, total: int) -> DeviceLost | DeviceTimeout | PartialWrite:
        happened = "went away" if self._ended else "took no more"
        if sent:
            return PartialWrite(sent, total, f"{self._name} {happened}")
        error = DeviceLost if self._ended else DeviceTimeout
        return error(f"{self._name} {happened}")

    def __repr__(self) -> str:
        return f"<MemoryTransport {self._name} {self._state}, {len(self._inbox)} unread>"
