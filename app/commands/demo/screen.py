"""The station's screen, seen from outside: a line of JSON after each paint, and orders such as "take a
picture".
"""

import json
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

State = dict[str, Any]


class ScreenGone(Exception):
    """The station ended (or was killed); what it painted last is in ``Screen.last``."""


class NothingPainted(Exception):
    """The screen did not come to show what was waited for; the message tells what it shows."""


class Lives(Protocol):
    """A process."""

    @property
    def is_alive(self) -> bool: ...


class Screen:
    """Listens for one station after another on one loopback port."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._socket: socket.socket | None = None
        self._buffer = b""
        self.last: State = {}

    def __repr__(self) -> str:
        return f"<Screen seq {self.last.get('seq')} {self.last.get('stage')}>"

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._listener.getsockname()[1]}"

    def accept(self, station: Lives, timeout: float = 60.0) -> None:
        """Waits for a station to connect. Raises ScreenGone where it ends first."""
        self._buffer, self.last = b"", {}
        end = time.monotonic() + timeout
        self._listener.settimeout(0.2)
        while self._socket is None:
            try:
                self._socket, _ = self._listener.accept()
            except TimeoutError:
                if not station.is_alive or time.monotonic() > end:
                    raise ScreenGone from None

    def wait(self, wanted: Callable[[State], bool], what: str, timeout: float = 30.0) -> State:
        """The first painted state, from the last one on, that is ``wanted``. Raises ScreenGone,
        NothingPainted.
        """
        end = time.monotonic() + timeout
        while not (self.last and wanted(self.last)):
            left = end - time.monotonic()
            if left <= 0:
                raise NothingPainted(f"waited for {what}; the screen shows {self.last}")
            message = self._message(left)
            if message is not None and "seq" in message:
                self.last = message
        return self.last

    def after(self, seq: int, what: str, timeout: float = 30.0) -> State:
        """The first painted state later than ``seq``."""
        return self.wait(lambda state: state["seq"] > seq, f"{what} after {seq}", timeout)

    def drain(self) -> State:
        """Reads what has been painted up to the station's end; the last of it."""
        try:
            while True:
                message = self._message(5.0)
                if message is None:
                    return self.last
                if "seq" in message:
                    self.last = message
        except ScreenGone:
            return self.last

    def grab(self, path: Path) -> None:
        """A picture of the window, written when this returns."""
        self._send(grab=str(path))
        self._await("grabbed")

    def save_slip(self, order_id: str, path: Path) -> None:
        """The order's packing slip as PDF, written when this returns."""
        self._send(slip=str(path), order_id=order_id)
        self._await("saved")

    def close(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def shut(self) -> None:
        self.close()
        self._listener.close()

    def _await(self, key: str) -> None:
        end = time.monotonic() + 30
        while time.monotonic() < end:
            message = self._message(30)
            if message is not None and key in message:
                return
            if message is not None and "seq" in message:
                self.last = message
        raise NothingPainted(f"no {key}")

    def _send(self, **order: object) -> None:
        if self._socket is None:
            raise ScreenGone
        self._socket.sendall(json.dumps(order).encode() + b"\n")

    def _message(self, timeout: float) -> State | None:
        if self._socket is None:
            raise ScreenGone
        while b"\n" not in self._buffer:
            self._socket.settimeout(max(timeout, 0.001))
            try:
                data = self._socket.recv(65536)
            except TimeoutError:
                return None
            except OSError as error:
                raise ScreenGone from error
            if not data:
                raise ScreenGone
            self._buffer += data
        line, self._buffer = self._buffer.split(b"\n", 1)
        message: State = json.loads(line)
        return message
