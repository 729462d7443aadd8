"""PERF-10: the last unit scanned to the label's first byte at the printer, less Amazon's own time.

The whole station packs parcel after parcel beside a simulated Amazon, which tells what each of its calls
took. What hands do between two inputs is not counted: each of the last three (unit, box, weight) is timed
from its bytes at the device to what it brings, a question on the screen or the label at the printer.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import threading
import time
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from app.commands.demo.packer import Packer, Shelf
from app.commands.demo.rig import HAND, Rig
from tests.benchmarks.measure import milliseconds, percentile, say
from tests.benchmarks.scans import wait_for
from tests.benchmarks.warehouse import BUILD, CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.commands.demo.processes import ControlLine

GOAL = 0.150  # seconds, p95
CLOSING = 0.5  # seconds in which a quick packer closes the box and puts it on the scale
LABEL = b"^XA"
PATIENCE = 30.0
Span = tuple[float, float]


class Parcel(NamedTuple):
    """Seconds of the three legs, Amazon's among the last one; whether rates were asked in the last one."""

    unit: float
    box: float
    label: float
    amazon: float
    asked_rates: bool

    @property
    def ours(self) -> float:
        return self.unit + self.box + self.label - self.amazon


class Relay:
    """Between the station and its printer: notes when the first byte of a label came by."""

    def __init__(self, printer: int) -> None:
        self._printer = printer
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._seen: list[float] = []
        self._news = threading.Condition()
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    def first_byte(self, since: float) -> float:
        """When a label began after that moment."""
        with self._news:
            if not self._news.wait_for(lambda: any(each > since for each in self._seen), PATIENCE):
                raise RuntimeError("no label came to the printer")
            return next(each for each in self._seen if each > since)

    def close(self) -> None:
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                host, _ = self._listener.accept()
            except OSError:
                return
            printer = socket.create_connection(("127.0.0.1", self._printer))
            threading.Thread(target=self._copy, args=(host, printer, True), daemon=True).start()
            threading.Thread(target=self._copy, args=(printer, host, False), daemon=True).start()

    def _copy(self, source: socket.socket, target: socket.socket, watches: bool) -> None:
        with closing(target):
            while data := _received(source):
                if watches and LABEL in data:
                    self._note(time.monotonic())
                target.sendall(data)

    def _note(self, moment: float) -> None:
        with self._news:
            self._seen.append(moment)
            self._news.notify_all()


def _received(source: socket.socket) -> bytes:
    try:
        return source.recv(65536)
    except OSError:
        return b""


class WatchedRig(Rig):
    """A bench on the benchmark's data folder, its label printer behind a relay."""

    relay: Relay
    sent = 0.0  # when the last code or weight left

    def scan(self, text: str, aim: str = "]C0", repeat: int = 1) -> None:
        time.sleep(HAND)  # a hand that pulls again at the same code; no time of the station's
        self.sent = time.monotonic()
        super().scan(text, aim, repeat)

    def weigh(self, grams: int) -> None:
        self.scale.ask(grams=0, state="zero")
        time.sleep(CLOSING)
        self.sent = time.monotonic()
        self.scale.ask(grams=grams, state="stable")

    def _printer(self, name: str, language: str) -> ControlLine:
        line = super()._printer(name, language)
        if name == "labels":
            self.relay = Relay(self.labels_port)
            self.labels_port = self.relay.port
        return line

    def use(self, folder: Path) -> None:
        """The data folder; what an earlier program left of its bench in it stays."""
        own = json.dumps(str(self.out / "data"))
        text = self.config.read_text(encoding="utf-8").replace(own, json.dumps(str(folder)))
        self.config.write_text(text.replace('"bench-4"', '"bench-9"'), encoding="utf-8")


def tell_10(folder: Path, display: str, parcels: int) -> bool:
    packed = _packed(folder, display, parcels)
    ours = [each.ours for each in packed]
    met = percentile(ours, 0.95) <= GOAL
    say(
        "PERF-10",
        what="last unit scanned to the label's first byte at the printer, less Amazon's time and hands'",
        p95_ms=round(percentile(ours, 0.95) * 1000, 1),
        ours=milliseconds(ours),
        legs={
            "unit": milliseconds([each.unit for each in packed]),
            "box": milliseconds([each.box for each in packed]),
            "weight_to_label": milliseconds([each.label for each in packed]),
            "of_it_amazon": milliseconds([each.amazon for each in packed]),
        },
        rates_asked_late=sum(each.asked_rates for each in packed),
        goal="p95 <= 150 ms",
        met=met,
    )
    return met


def _packed(folder: Path, display: str, parcels: int) -> list[Parcel]:
    os.environ.update({"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"})
    out = BUILD / "first-byte"
    shutil.rmtree(out, ignore_errors=True)
    with WatchedRig(out, CATALOGUE, orders=0, seed=5) as rig:
        rig.use(folder)
        wanted = [{"kind": kind, "count": -(-parcels // 2)} for kind in ("single", "multi_line")]
        made = [order for each in wanted for order in rig.amazon("/_sim/orders", each)["order_ids"]]
        rig.start_station()
        packer = Packer(rig, Shelf(CATALOGUE), lambda _line: None)
        orders = {order["order_id"]: order for order in packer.script["orders"]}
        rig.screen.wait(lambda state: state["scanner"] == "ok", "the station")
        for order in made:
            wait_for(folder, order)
        packer.sign_in("Packer One")
        return [_timed(rig, packer, orders[order]) for order in made[:parcels]]


def _timed(rig: WatchedRig, packer: Packer, order: dict[str, object]) -> Parcel:
    unit = packer.open(order)["at"] - rig.sent
    while packer.state["prompt"] != "box":
        unit = packer.step(order)["at"] - rig.sent
    box = packer.step(order)["at"] - rig.sent
    packer.step(order)
    started = rig.sent
    ended = rig.relay.first_byte(started)
    calls = rig.amazon(f"/_sim/timings?since={started}")["calls"]
    packer.finish(order)
    asked_rates = any("rates" in path for path, *_ in calls)
    return Parcel(unit, box, ended - started, _union(calls, (started, ended)), asked_rates)


def _union(calls: Sequence[Sequence[float]], window: Span) -> float:
    """Seconds of the window in which any call was with Amazon."""
    total, reached = 0.0, window[0]
    for _, started, ended in sorted(calls, key=lambda call: call[1]):
        begins, ends = max(started, reached), min(ended, window[1])
        total += max(0.0, ends - begins)
        reached = max(reached, ends)
    return total
