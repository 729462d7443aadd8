"""TCP, as network printers speak it on port 9100."""

import socket
import time

from hardware.errors import DeviceLost, DeviceTimeout, HardwareError, PartialWrite


class TcpTransport:
    """A connected stream socket with a deadline for each call."""

    def __init__(self, connected: socket.socket, name: str) -> None:
        self._socket: socket.socket | None = connected
        self._name = name
        self._state = "open"

    @classmethod
    def open(cls, host: str, port: int, timeout: float = 5.0) -> "TcpTransport":
        """Connect, or raise DeviceTimeout (no answer) or DeviceLost (refused, unknown host)."""
        name = f"tcp://{host}:{port}"
        try:
            connected = socket.create_connection((host, port), timeout)
        except TimeoutError as error:
            raise DeviceTimeout(f"{name} did not answer within {timeout} s") from error
        except OSError as error:
            raise DeviceLost(f"{name} cannot be reached: {error}") from error
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return cls(connected, name)

    def read(self, size: int, timeout: float) -> bytes:
        """The peer's half-close counts as loss: a printer that only listens is of no use."""
        connected = self._connected()
        # settimeout(0) would mean non-blocking, which raises BlockingIOError instead of TimeoutError
        connected.settimeout(max(timeout, 0.000001))
        try:
            data = connected.recv(size)
        except TimeoutError:
            return b""
        except OSError as error:
            raise self._lost(str(error)) from error
        if not data:
            raise self._lost("closed by the other side")
        return data

    def write(self, data: bytes, timeout: float) -> None:
        """Counts what the socket accepted; that is not yet what the printer received."""
        connected = self._connected()
        end = time.monotonic() + timeout
        sent = 0
        while sent < len(data):
            connected.settimeout(max(end - time.monotonic(), 0.000001))
            try:
                sent += connected.send(memoryview(data)[sent:])
            except TimeoutError as error:
                raise self._short(sent, len(data), "took no more") from error
            except OSError as error:
                self._state = "lost"
                raise self._short(sent, len(data), f"was lost ({error})") from error

    def close(self) -> None:
        """Close the socket; unread input is dropped."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None
            self._state = "closed"

    def _connected(self) -> socket.socket:
        if self._socket is None:
            raise DeviceLost(f"{self._name} is closed")
        return self._socket

    def _lost(self, reason: str) -> DeviceLost:
        self._state = "lost"
        return DeviceLost(f"{self._name} was lost: {reason}")

    def _short(self, sent: int, total: int, happened: str) -> HardwareError:
        if sent:
            return PartialWrite(sent, total, f"{self._name} {happened}")
        error = DeviceLost if self._state == "lost" else DeviceTimeout
        return error(f"{self._name} {happened}")

    def __repr__(self) -> str:
        return f"<TcpTransport {self._name} {self._state}>"
