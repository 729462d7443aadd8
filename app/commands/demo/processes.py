"""Child processes of a rehearsal: the simulator, virtual devices, the station. Each ends with its parent."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

Json = dict[str, Any]


def packbench(*arguments: str) -> list[str]:
    """The command line that runs a Packbench command: from source or from a packaged build."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    if arguments[0] == "hardware":
        return [sys.executable, "-m", *arguments]
    return [sys.executable, "-m", "app", *arguments]


class Child:
    """A process whose stdin we hold open for as long as it shall live."""

    def __init__(self, command: list[str], log: Path, environment: Mapping[str, str] | None = None) -> None:
        self.name = " ".join(command[-4:])
        with log.open("ab") as errors:
            self._process = subprocess.Popen(  # noqa: S603 (our own commands)
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env={**os.environ, **(environment or {})},
            )

    def __repr__(self) -> str:
        return f"<Child {self._process.pid} {self.name}>"

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def first_line(self) -> Json:
        """The JSON line that a server prints once it listens; RuntimeError where it ended before."""
        line = self._process.stdout.readline() if self._process.stdout else b""
        if not line:
            raise RuntimeError(f"{self.name} ended with {self._process.wait()} before it was ready")
        announced: Json = json.loads(line)
        return announced

    def kill(self) -> None:
        """SIGKILL, as the power goes."""
        self._process.send_signal(signal.SIGKILL)
        self._close()

    def kill_now(self) -> None:
        """SIGKILL from another thread; who waits for the process closes the rest."""
        self._process.send_signal(signal.SIGKILL)

    def stop(self) -> None:
        """Closes its stdin, which tells it to end; returns when it did."""
        self._close()

    def wait(self, timeout: float | None) -> int:
        """The exit code, once it has ended by itself (or was killed)."""
        code = self._process.wait(timeout)
        self._close()
        return code

    def _close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class ControlLine:
    """The JSON line protocol of a virtual device's control port."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), 10)
        self._lines = self._socket.makefile("rb")

    def __repr__(self) -> str:
        return f"<ControlLine {self._socket.getpeername()[1]}>"

    def ask(self, **command: object) -> Json:
        self._socket.sendall(json.dumps(command).encode() + b"\n")
        answer: Json = json.loads(self._lines.readline())
        return answer

    def close(self) -> None:
        self._lines.close()
        self._socket.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
