"""The programs that are measured alike, each a process: Packbench's station, and the floors beside it."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from hardware.scanner.codecs.hidpos import encode_scan
from hardware.scanner.codecs.layouts import LAYOUTS

HERE = Path(__file__).parent
PATIENCE = 120.0  # seconds until a program that says nothing is given up
Message = dict[str, Any]


class Times(NamedTuple):
    """Seconds from the bytes at the device: to the program's slot, to the end of its paint."""

    slot: float
    paint: float


class Device:
    """The wire of a HID POS scanner: reports go in here."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(PATIENCE)
        self._host: socket.socket | None = None

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    def accept(self) -> None:
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
        self._listener.settimeout(PATIENCE)
        self._connected: socket.socket | None = None
        self._lines: Any = None

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    def accept(self) -> None:
        self._connected, _ = self._listener.accept()
        self._connected.settimeout(PATIENCE)
        self._lines = self._connected.makefile("rb")

    def next(self) -> Message:
        line = self._lines.readline()
        if not line:
            raise RuntimeError("the program under test ended")
        message: Message = json.loads(line)
        return message

    def close(self) -> None:
        if self._connected is not None:
            self._lines.close()
            self._connected.close()
        self._listener.close()


class Floor:
    """``floor_scan.py`` while it runs."""

    def __init__(self, device: Device, answers: Answers) -> None:
        self._device = device
        self._answers = answers

    def scan(self, text: str) -> Times:
        sent = self._device.scan(text)
        painted = self._answers.next()
        return Times(painted["slot"] - sent, painted["painted"] - sent)


class Station:
    """``python -m app station`` while it runs; ``last`` is what its screen shows."""

    def __init__(self, device: Device, answers: Answers) -> None:
        self._device = device
        self._answers = answers
        self.last: Message = {}

    def scan(self, text: str) -> Times:
        """Waits until the screen shows what the scan did. RuntimeError where it was refused."""
        seq, sent = self.last["seq"], self._device.scan(text)
        self.wait("seq", lambda value: value > seq)
        if self.last["refusal"] or self.last["is_unsaved"]:
            raise RuntimeError(f"a scan was refused: {self.last}")
        return Times(self.last["reached"] - sent, self.last["at"] - sent)

    def wait(self, key: str, is_wanted: Any) -> Message:
        """The first painted state, the last one included, whose ``key`` is wanted."""
        while not (key in self.last and is_wanted(self.last[key])):
            self.last = self._answers.next()
        return self.last

    def key(self, text: str) -> None:
        """A control code that changes what is typed, not the bench."""
        entry = self.last["entry"]
        self._device.scan(text)
        self.wait("entry", lambda value: value != entry)


@contextmanager
def wires() -> Iterator[tuple[Device, Answers]]:
    """Where a program under test finds its device and tells its answers."""
    device, answers = Device(), Answers()
    try:
        yield device, answers
    finally:
        device.close()
        answers.close()


@contextmanager
def process(command: list[str], display: str = "") -> Iterator["subprocess.Popen[bytes]"]:
    """Lives for the block."""
    screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"} if display else {}
    running = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **screen},
    )
    try:
        yield running
    finally:
        running.terminate()
        running.communicate(timeout=30)


@contextmanager
def screen() -> Iterator[str]:
    """An Xvfb of our own; the name of its display."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    with process(command) as server:
        yield f":{first_line(server).decode().strip()}"


@contextmanager
def page_server() -> Iterator[str]:
    """Where a store's orders come from without end; its address."""
    with process([sys.executable, "-m", "tests.benchmarks.page_server"]) as server:
        yield f"http://127.0.0.1:{json.loads(first_line(server))['port']}"


def first_line(running: "subprocess.Popen[bytes]") -> bytes:
    line = running.stdout.readline() if running.stdout else b""
    if not line:
        raise RuntimeError("a program of the benchmark did not start")
    return line


@contextmanager
def floor(folder: Path, display: str) -> Iterator[Floor]:
    """The least that a scan can cost, with its database in ``folder``."""
    with wires() as (device, answers):
        program = str(HERE / "floor_scan.py")
        where = (str(device.port), str(answers.port), str(folder / "floor.db"))
        with process([sys.executable, program, *where], display):
            device.accept()
            answers.accept()
            yield Floor(device, answers)


@contextmanager
def station(folder: Path, display: str, amazon: str) -> Iterator[Station]:
    """Packbench on the data folder, its scanner connected."""
    with wires() as (device, answers):
        config = write_config(folder, device.port, amazon)
        with process(station_command(config, answers.port), display):
            device.accept()
            answers.accept()
            running = Station(device, answers)
            running.wait("scanner", lambda light: light == "ok")
            yield running


def station_command(config: Path, answers: int) -> list[str]:
    witness = f"127.0.0.1:{answers}"
    return [sys.executable, "-m", "app", "station", "--config", str(config), "--witness", witness]


def write_config(folder: Path, scanner: int, amazon: str, login: str = "/token") -> Path:
    """A station's config file, for a bench with a scanner over TCP and no printers."""
    path = folder / "bench.toml"
    text = (
        'bench_id = "bench-1"\nbench_name = "bench 1"\nis_practice = true\nsound_volume = 0.0\n'
        f'data_folder = "{folder}"\n[devices]\nscanner = "tcp://127.0.0.1:{scanner}"\n'
        f'[store]\nstore_id = "practice-us"\nbase_url = "{amazon}"\ntoken_url = "{amazon}{login}"\n'
    )
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)
    return path
