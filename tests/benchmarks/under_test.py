"""The two programs that are measured alike: Packbench's station, and the floor beside it."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hardware.scanner.codecs.hidpos import encode_scan
from hardware.scanner.codecs.layouts import LAYOUTS

Message = dict[str, Any]


class Device:
    """The wire of a HID POS scanner: reports go in here, and the moment is noted."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._host: socket.socket | None = None

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    def accept(self) -> None:
        self._listener.settimeout(120)
        self._host, _ = self._listener.accept()
        self._host.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def scan(self, text: str) -> float:
        """Sends one code; the monotonic time just before its bytes left."""
        if self._host is None:
            raise RuntimeError("no host is connected")
        reports = b"".join(encode_scan(text.encode(), "]C0", LAYOUTS["honeywell"]))
        sent = time.monotonic()
        self._host.sendall(reports)
        return sent

    def close(self) -> None:
        if self._host is not None:
            self._host.close()
        self._listener.close()


class Answers:
    """JSON lines of the program under test."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._lines: Any = None

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    def accept(self) -> None:
        self._listener.settimeout(120)
        connected, _ = self._listener.accept()
        connected.settimeout(60)
        self._lines = connected.makefile("rb")

    def next(self) -> Message:
        line = self._lines.readline()
        if not line:
            raise RuntimeError("the program under test ended")
        message: Message = json.loads(line)
        return message

    def until(self, key: str, beyond: int) -> Message:
        """The first message whose ``key`` is greater."""
        while True:
            message = self.next()
            if message.get(key, -1) > beyond:
                return message

    def close(self) -> None:
        self._listener.close()


@contextmanager
def process(command: list[str], **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """Lives for the block; ends by its stdin closing."""
    running = subprocess.Popen(  # noqa: S603 (our own programs)
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **environment},
    )
    try:
        yield running
    finally:
        running.terminate()
        running.communicate(timeout=30)


def module(name: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", name, *arguments]


def config(folder: Path, **values: object) -> Path:
    """A station's config file, for a bench with a scanner over TCP and no printers."""
    path = folder / "bench.toml"
    text = (
        'bench_id = "bench-1"\nbench_name = "bench 1"\nis_practice = true\nsound_volume = 0.0\n'
        'data_folder = "{folder}"\ncatalogue = "{catalogue}"\n'
        '[devices]\nscanner = "tcp://127.0.0.1:{scanner}"\n'
        '[store]\nstore_id = "{store}"\nbase_url = "{base_url}"\ntoken_url = "{base_url}/token"\n'
        "import_every_seconds = {import_every}\n"
    )
    path.write_text(text.format(folder=folder, **values), encoding="utf-8")
    return path
