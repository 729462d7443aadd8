"""Runs in the bed of simulated USB devices: the whole station with a scanner on unmodified hidapi.

``python -m tests.system.hid_station OUT`` with ``$BED_CONTROL`` set; tells what the screen showed, a JSON
line each.
"""

import sys
import time
from pathlib import Path
from typing import Any

from app.bootstrap.core import Core
from app.commands.demo.packer import Packer, Shelf
from app.commands.demo.rig import HAND, Rig
from app.commands.demo.screen import State
from app.config import load
from app.domain.packing.events import Refused
from app.resources import resource
from tests.hardware.bed.client import act, tell

PENS, BULB = "860012300198", "4012345000245"
AWAITED, BURST, AFTER_REPLUG = 200, 20, 20
LINES = [{"sku": sku, "quantity": 120} for sku in ("PEN-3", "BLB-E27")]
LONG = "Q" * 400


class HidRig(Rig):
    """A bench whose scanner hangs on the simulated bus; the station finds it by itself."""

    node = "hidraw0"
    _pulled = ("", 0.0)

    def _configure(self, scanner: int, scale: int) -> None:
        super()._configure(scanner, scale)
        text = self.config.read_text(encoding="utf-8")
        self.config.write_text(text.replace(f'"tcp://127.0.0.1:{scanner}"', '"auto"'), encoding="utf-8")

    def scan(self, text: str, aim: str = "]C0", repeat: int = 1) -> None:
        """A hand needs a moment to pull the trigger again at the same code."""
        if text == self._pulled[0]:
            seen = max(self._pulled[1], self.screen.last.get("at", 0.0))
            time.sleep(max(0.0, seen + HAND - time.monotonic()))
        self._pulled = (text, time.monotonic())
        for _ in range(repeat):
            act("scan", name=self.node, data=text, aim=aim)


def main(out: Path) -> None:
    with HidRig(out, resource("practice/catalogue.json"), orders=0, seed=1, import_every=0.3) as rig:
        rig.start_station()
        rig.screen.wait(_has_scanner, "the scanner")
        packer = Packer(rig, Shelf(resource("practice/catalogue.json")), lambda _line: None)
        order = _ordered(rig, packer)
        _scan_200(packer)
        _burst(rig)
        _long_code(packer)
        _replug(rig, packer)
        state = packer.finish(order)
        tell("done", stage=state["stage"], labels=len(list((out / "printer" / "labels").glob("*.zpl"))))
        rig.stop_station()
    _stored(out)


def _ordered(rig: HidRig, packer: Packer) -> Any:
    """An order of 120 sets of pens and 120 bulbs, open on the screen."""
    (number,) = rig.amazon("/_sim/orders", {"kind": "single", "lines": LINES})["order_ids"]
    rig.screen.wait(lambda state: number in state["queue"], "the order")
    packer.sign_in("Packer One")
    state = packer.open({"order_id": number})
    tell("open", counts=_counts(state))
    return {"order_id": number}


def _scan_200(packer: Packer) -> None:
    """One and one, and what the screen showed after each."""
    painted = [_counts(packer.scan(BULB if number % 2 else PENS, "unit", "]E0")) for number in range(AWAITED)]
    tell("200 scans", painted=painted)


def _burst(rig: HidRig) -> None:
    """Faster than anybody looks."""
    seq = rig.screen.last["seq"]
    for number in range(BURST):
        rig.scan(BULB if number % 2 else PENS, "]E0")
    state = rig.screen.after(seq + BURST - 1, "the burst")
    tell("burst", counts=_counts(state), events=state["seq"] - seq)


def _long_code(packer: Packer) -> None:
    state = packer.scan(LONG, "a code of 400 bytes", "]Q3")
    tell("400 bytes", refusal=state["refusal"], counts=_counts(state))
    packer.understood()


def _replug(rig: HidRig, packer: Packer) -> None:
    act("unplug", name=rig.node)
    state = rig.screen.wait(lambda state: state["scanner"] == "down", "the scanner to be missed")
    tell("pulled", counts=_counts(state), refusal=state["refusal"])
    rig.node = "hidraw7"
    act("plug", kind="scanner", name=rig.node)
    state = rig.screen.wait(_has_scanner, "the scanner again")
    tell("back", counts=_counts(state))
    for number in range(AFTER_REPLUG):
        state = packer.scan(BULB if number % 2 else PENS, "unit", "]E0")
    tell("packed", counts=_counts(state), prompt=state["prompt"])


def _stored(out: Path) -> None:
    """What the refusal of the long code said, from the bench's own events."""
    core = Core(load(out / "bench.toml"))
    try:
        events = core.database.journal.load(core.settings.bench_id)
    finally:
        core.close()
    refused = [each.event.scanned.text for each in events if isinstance(each.event, Refused)]
    tell("refused", texts=refused)


def _has_scanner(state: State) -> bool:
    return bool(state["scanner"] == "ok")


def _counts(state: State) -> list[int]:
    return [row[2] for row in state["counts"]]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
