"""A whole warehouse bench on loopback: simulated Amazon, virtual devices, and the station between them."""

import json
import shutil
import time
import urllib.request
from pathlib import Path
from typing import Any, Self

from app.commands.demo.processes import Child, ControlLine, Json, packbench
from app.commands.demo.screen import Screen

HAND = 0.3  # seconds between two pulls at one barcode
CONFIG = """\
bench_id = "bench-4"
bench_name = "bench 4"
data_folder = {folder}
is_practice = true
catalogue = {catalogue}
theme = {theme}
language = {language}
sound_volume = 0.0

[devices]
scanner = "tcp://127.0.0.1:{scanner}"
scale = "tcp://127.0.0.1:{scale}"

[printers]
label = "tcp://127.0.0.1:{labels}"
slip = "tcp://127.0.0.1:{slips}"

[store]
store_id = "practice-us"
name = "Practice store"
base_url = {base_url}
token_url = "{base}/auth/o2/token"
import_every_seconds = {import_every}

[store.ship_from]
name = "Practice warehouse"
line1 = "1 Dock Road"
city = "Columbus"
region = "OH"
postal_code = "43004"
country = "US"
phone = "6145550100"
"""


class Rig:
    """Starts and stops everything; a context manager. ``station`` is None while there is none."""

    def __init__(
        self,
        out: Path,
        catalogue: Path,
        *,
        orders: int,
        seed: int,
        scenario: str = "shift",
        theme: str = "light",
        language: str = "en",
        import_every: float = 1.0,
    ) -> None:
        self.out = out
        self.screen = Screen()
        self.station: Child | None = None
        self._catalogue = catalogue
        self._looks = {"theme": theme, "language": language, "import_every": import_every}
        self._children: list[Child] = []
        self._scanned: dict[str, float] = {}
        self._amazon = ["--orders", str(orders), "--seed", str(seed), "--scenario", scenario]

    def __repr__(self) -> str:
        return f"<Rig {self.out} {self.station}>"

    def __enter__(self) -> Self:
        for earlier in ("data", "printer"):  # of a shift that was played here before
            shutil.rmtree(self.out / earlier, ignore_errors=True)
        self.out.mkdir(parents=True, exist_ok=True)
        amazon = self._serve("simulator", *self._amazon, "--fast-buckets", "100")
        self.base_url = str(amazon["base_url"])
        self.labels = self._printer("labels", "zpl")
        self.slips = self._printer("slips", "escpos")
        scanner, scale = self._device("scanner"), self._device("scale")
        self.scanner, self.scale = ControlLine(scanner["control_port"]), ControlLine(scale["control_port"])
        self.scanner_control: int = scanner["control_port"]
        self._configure(scanner["port"], scale["port"])
        return self

    def __exit__(self, *_: object) -> None:
        if self.station is not None:
            self.station.stop()
        for line in (self.scanner, self.scale, self.labels, self.slips):
            line.close()
        self.screen.shut()
        for child in reversed(self._children):
            child.stop()

    def start_station(self, *extra: str, seam: str = "") -> None:
        """A station process, its window up and its witness connected."""
        self.screen.close()
        own = ("--config", str(self.config), "--witness", self.screen.address, "--until-stdin-closes")
        armed = {"PACKBENCH_SEAM": seam} if seam else {}
        self.station = Child(self.station_command(*own, *extra), self.out / "station.log", armed)
        self.screen.accept(self.station)

    def station_command(self, *arguments: str) -> list[str]:
        """What runs the station."""
        return packbench("station", *arguments)

    def kill_station(self) -> None:
        self._running().kill()
        self.station = None

    def stop_station(self) -> None:
        self._running().stop()
        self.station = None

    def _running(self) -> Child:
        if self.station is None:
            raise RuntimeError("no station is running")
        return self.station

    def scan(self, text: str, aim: str = "]C0", repeat: int = 1) -> None:
        """The trigger, pulled once (``repeat`` 2 is a bounce). A hand needs a moment, from what the screen
        last said, to pull it again at the same code.
        """
        if text in self._scanned:
            seen = max(self._scanned[text], self.screen.last.get("at", 0.0))
            time.sleep(max(0.0, seen + HAND - time.monotonic()))
        self._scanned[text] = time.monotonic()
        self.scanner.ask(scan=text, aim=aim, repeat=repeat)

    def weigh(self, grams: int) -> None:
        """Off with the old parcel, on with this one."""
        self.scale.ask(grams=0, state="zero")
        self.scale.ask(grams=grams, state="stable")

    def amazon(self, path: str, body: Json | None = None) -> Any:
        """The simulator's own side door (``/_sim/…``)."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base_url + path, data)  # noqa: S310 (loopback)
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310 (loopback)
            return json.load(answer)

    def _printer(self, name: str, language: str) -> ControlLine:
        folder = self.out / "printer" / name
        folder.mkdir(parents=True, exist_ok=True)
        ports = self._device("printer", "--language", language, "--out", str(folder))
        setattr(self, f"{name}_port", ports["port"])
        return ControlLine(ports["control_port"])

    def _device(self, kind: str, *options: str) -> Json:
        return self._serve("hardware", "serve", kind, *options)

    def _serve(self, *command: str) -> Json:
        child = Child(packbench(*command, "--until-stdin-closes"), self.out / "devices.log")
        self._children.append(child)
        return child.first_line()

    def _configure(self, scanner: int, scale: int) -> None:
        self.config = self.out / "bench.toml"
        values = {"folder": self.out / "data", "catalogue": self._catalogue, "base_url": self.base_url}
        quoted = {name: json.dumps(str(value)) for name, value in values.items()}
        looks = {name: json.dumps(value) for name, value in self._looks.items()}
        ports = {"scanner": scanner, "scale": scale, "labels": self.labels_port, "slips": self.slips_port}
        text = CONFIG.format(base=self.base_url, **quoted, **looks, **ports)
        self.config.write_text(text, encoding="utf-8")
        self.config.chmod(0o600)

    labels_port: int
    slips_port: int
