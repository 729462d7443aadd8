"""The control port of a virtual device: a JSON object a line in, one a line out, on loopback."""

import json
import socketserver
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

Command = dict[str, object]


class ControlServer:
    """Gives each command to `handle`; its ValueError or KeyError goes back as {"error": ...}."""

    def __init__(self, handle: Callable[[Command], Command], port: int = 0) -> None:
        self._server = _Server(("127.0.0.1", port), handle)
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name=f"control:{self.port}", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Stop listening; a command being handled is finished."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<ControlServer 127.0.0.1:{self.port}>"


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    server_address: tuple[str, int]

    def __init__(self, address: tuple[str, int], handle: Callable[[Command], Command]) -> None:
        super().__init__(address, _Lines)
        self.handle = handle


class _Lines(socketserver.StreamRequestHandler):
    server: _Server

    def handle(self) -> None:
        for line in self.rfile:
            self.wfile.write(json.dumps(self._answer(line)).encode() + b"\n")

    def _answer(self, line: bytes) -> Command:
        try:
            command = json.loads(line)
            if not isinstance(command, dict):
                return {"error": "a command is a JSON object"}
            return self.server.handle(command)
        except (ValueError, KeyError) as error:
            return {"error": f"{type(error).__name__}: {error}"}
