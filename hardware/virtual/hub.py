"""The host side of a virtual device: connections in memory or over TCP on loopback, lost when it vanishes."""

import select
import socket
import threading
from collections.abc import Callable
from contextlib import suppress

from hardware.errors import DeviceLost, HardwareError
from hardware.transport import Transport
from hardware.transport.memory import MemoryTransport
from hardware.transport.tcp import TcpTransport

_HOST = "127.0.0.1"
_BEAT = 0.02  # seconds between two looks at the stop flag
_SMALL_WINDOW = 4096  # bytes the kernel takes while the device stalls, as small as it goes


class Hub:
    """Accepts hosts and hands each to `greet`; greet may block only briefly."""

    def __init__(self, name: str, greet: Callable[[Transport], None]) -> None:
        self._name = name
        self._greet = greet
        self._ends: list[Transport] = []
        self._lock = threading.RLock()
        self._port: int | None = None
        self._listening: _Listening | None = None
        self._present = True

    @property
    def is_present(self) -> bool:
        """False while unplugged."""
        return self._present

    def connect(self) -> MemoryTransport:
        """The host's end of a new connection in memory; DeviceLost while unplugged."""
        if not self._present:
            raise DeviceLost(f"{self._name} is not there")
        host, device = MemoryTransport.pair(self._name)
        self._add(device)
        return host

    def serve(self, port: int = 0) -> int:
        """Listen on loopback; the port that was given or found."""
        self._listening = _Listening(port, self._add)
        self._port = self._listening.port
        return self._port

    def holds(self, end: Transport) -> bool:
        """False once the connection has been dropped or the device unplugged."""
        return end in self._ends

    @property
    def hosts(self) -> int:
        """Connections that are not known to be lost."""
        return len(self._ends)

    def drop(self, end: Transport) -> None:
        """Forget and close one connection."""
        with self._lock:
            if end in self._ends:
                self._ends.remove(end)
        end.close()

    def send(self, data: bytes) -> int:
        """To every host that is still there, one that has just connected too; how many took it."""
        if listening := self._listening:
            listening.take_waiting()
        return sum(self._send(end, data) for end in tuple(self._ends))

    def unplug(self) -> tuple[Transport, ...]:
        """Vanish: no new hosts; the ends forgotten, for their owner to close."""
        self._present = False
        listening, self._listening = self._listening, None
        if listening:
            listening.stop()
        with self._lock:
            forgotten = tuple(self._ends)
            self._ends.clear()
        return forgotten

    def replug(self) -> None:
        """Be there again, on the same port."""
        self._present = True
        if self._port is not None and self._listening is None:
            self.serve(self._port)

    def _add(self, end: Transport) -> None:
        with self._lock:
            self._ends.append(end)
        try:
            self._greet(end)
        except HardwareError:
            self.drop(end)

    def _send(self, end: Transport, data: bytes) -> bool:
        try:
            end.read(1, 0)  # tells a host that left, where a write would still be taken
            end.write(data, 1.0)
        except HardwareError:
            self.drop(end)
            return False
        return True

    def __repr__(self) -> str:
        return f"<Hub {self._name} {'there' if self._present else 'gone'}, {self.hosts} hosts>"


class _Listening:
    def __init__(self, port: int, add: Callable[[Transport], None]) -> None:
        self._add = add
        self._stopped = threading.Event()
        self._socket = socket.socket()
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _SMALL_WINDOW)
        self._socket.bind((_HOST, port))
        self._socket.listen()
        self._socket.setblocking(False)
        self._taking = threading.Lock()
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, name=f"listen:{self.port}", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        self._thread.join()

    def take_waiting(self) -> None:
        """Adds the hosts whose connections the system has taken already."""
        with self._taking:
            while not self._stopped.is_set() and self._is_one_waiting(0):
                with suppress(OSError):  # somebody who left again at once
                    connected, (host, port) = self._socket.accept()
                    self._add(TcpTransport(connected, f"tcp://{host}:{port}"))

    def _accept(self) -> None:
        while not self._stopped.is_set():
            if self._is_one_waiting(_BEAT):
                self.take_waiting()
        with self._taking:
            self._socket.close()

    def _is_one_waiting(self, seconds: float) -> bool:
        return bool(select.select([self._socket], [], [], seconds)[0])
