"""Each purchase call against each fault, in processes that are killed: who paid how often (SHIP-8).

``python -m tests.system.fault_matrix [--calls ...] [--faults ...]`` prints a table. After the fault the next
start asks what became of the purchase; then RETRY is pressed. A cell is right where the seller's ledger then
has one paid label and our row says bought, and where asking an account at a carrier has bought nothing. Open
(unknown, check) is right only where the seller takes no key and cannot be read back, and never with a second
label.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from app.domain.carrier_account import Kind
from tests.app.carriers.bench import SELLS, SERVERS
from tests.app.carriers.servers import CarrierServer, serving
from tests.app.carriers.servers import Fault as CarrierFault
from tests.app.simulator.server import RunningSimulator, running_simulator
from tests.system.fault_child import SECONDS

OPERATIONS = {"shipping_v2": "purchaseShipment", "mfn_v0": "createShipment"}
CALLS = (*OPERATIONS, *SERVERS)
MAY_STAY_OPEN = {"mfn_v0": "no key; its shipments cannot be listed"}
NUMBER_ONLY = (Kind.FEDEX, Kind.DHL_EXPRESS)  # find the number of a label, and never the label again
_MINUTES, _DAY = 180.0, 90_000.0
_SETTLED: dict[str, float] = {  # seconds after which a seller's "not found" counts
    "mfn_v0": _MINUTES,
    Kind.UPS: _MINUTES,
    Kind.USPS: _MINUTES,
    Kind.FEDEX: _DAY,
    Kind.DHL_EXPRESS: _DAY,
}
_LONG = 2 * SECONDS
_AMAZON = {
    "time-out before": ("delay", _LONG),
    "time-out after": ("delay_after", _LONG),
    "drop before": ("drop_before", 0.0),
    "drop after": ("drop_after", 0.0),
    "429": ("429", 0.0),
    "500": ("500", 0.0),
}
_CARRIERS = {
    "time-out before": CarrierFault.SILENT_BEFORE,
    "time-out after": CarrierFault.SILENT_AFTER,
    "drop before": CarrierFault.DROPPED_BEFORE,
    "drop after": CarrierFault.DROPPED_AFTER,
    "429": CarrierFault.THROTTLED,
    "500": CarrierFault.ERROR_BEFORE,
    "500 after": CarrierFault.ERROR_AFTER,
}
KILLS = {
    "kill before intent row": "money-before-commit:1",
    "kill after intent row": "money-after-commit:1",
    "kill before call": "before-purchase",
    "kill after answer": "purchase-answered",
    "kill before outcome row": "money-before-commit:2",
    "kill after outcome row": "money-after-commit:2",
}
FAULTS = (*_AMAZON, "500 after", *KILLS)


class Cell(msgspec.Struct, frozen=True):
    """What our row said after the fault, after the next start had asked, and after RETRY; and the paid labels
    when it had asked and at the end.
    """

    call: str
    fault: str
    first: str
    asked: str
    last: str
    paid_when_asked: int
    paid: int

    @property
    def is_right(self) -> bool:
        if self.call not in OPERATIONS and self.paid_when_asked != (self.asked == "bought"):
            return False
        if self.last == "bought":
            return self.paid == 1
        return self.is_open and self.call in MAY_STAY_OPEN and self.paid <= 1

    @property
    def is_open(self) -> bool:
        return self.last in ("unknown", "check")

    @property
    def note(self) -> str:
        if not self.is_right:
            return "WRONG"
        if self.is_open:
            return f"open: {MAY_STAY_OPEN[self.call]}"
        was_found = self.asked == "bought" and self.first != "bought" and "after outcome" not in self.fault
        return (
            "found by its number, its label is gone: VOID" if was_found and self.call in NUMBER_ONLY else ""
        )

    def __str__(self) -> str:
        said = f"{self.first:8} {self.asked:9} {self.last:8}"
        return f"{self.call:12} {self.fault:24} {said} {self.paid:4}  {self.note}".rstrip()


class Matrix:
    """Cells are played one by one, each on a copy of one folder with an order of its own."""

    def __init__(self, folder: Path, amazon: RunningSimulator, cells: int) -> None:
        self._folder = folder
        self._amazon = amazon
        wanted = {"kind": "single", "count": cells, "lines": [["MSE-01", 1]]}
        self._orders = iter(amazon.ask("POST", "/_sim/orders", wanted)["order_ids"])
        self._run(folder / "stocked", "shipping_v2", "-")

    def play(self, call: str, fault: str) -> Cell | None:
        """None where this seller has no such fault."""
        order_id, place = next(self._orders), self._folder / "cell"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self._folder / "stocked", place)
        with self._seller(call, fault) as seller:
            if seller is None:
                return None
            url, count = seller
            first = self._run(place, call, order_id, url, seam=KILLS.get(fault, ""))
            if call in OPERATIONS and fault == "time-out before":
                time.sleep(_LONG)  # the call that is under way arrives: our clock jumps, Amazon's does not
            self._amazon.ask("DELETE", "/_sim/faults")
            ahead = _SETTLED.get(call, 0.0)
            asked = self._run(place, call, order_id, url, ahead=ahead, only_asks=True)
            paid = count(order_id)
            last = self._run(place, call, order_id, url, ahead=ahead)
            return Cell(call, fault, first, asked, last, paid, count(order_id))

    @contextmanager
    def _seller(self, call: str, fault: str) -> Iterator[tuple[str, Callable[[str], int]] | None]:
        """Its address and its count of paid labels."""
        if call in OPERATIONS:
            if fault in _AMAZON:
                kind, seconds = _AMAZON[fault]
                self._amazon.fault(OPERATIONS[call], kind, 3 if kind == "500" else 1, seconds)
            yield None if fault == "500 after" else ("", self._paid_at_amazon)
            return
        server: CarrierServer = SERVERS[Kind(call)]()
        _spare_rates(server, Kind(call))
        with serving(server):
            if fault in _CARRIERS:
                server.fail(SELLS[Kind(call)], _CARRIERS[fault])
            yield server.url, lambda _order_id: len(server.paid)

    def _paid_at_amazon(self, order_id: str) -> int:
        purchases = self._amazon.ledger()["purchases"]
        return sum(each["order_id"] == order_id and not each["cancelled"] for each in purchases)

    def _run(
        self,
        place: Path,
        call: str,
        order_id: str,
        url: str = "",
        *,
        ahead: float = 0.0,
        seam: str = "",
        only_asks: bool = False,
    ) -> str:
        """The state that the process told, or that it was killed."""
        arguments = [str(place), str(self._amazon.port), call, order_id, url, str(ahead)]
        arguments += ["ask"] if only_asks else []
        command = [sys.executable, "-m", "tests.system.fault_child", *arguments]
        environment = {**os.environ, **({"PACKBENCH_SEAM": seam} if seam else {})}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
        if done.returncode == -signal.SIGKILL and seam:
            return "killed"
        assert done.returncode == 0, done.stderr
        assert not seam, f"{call}: never came by {seam}"
        return done.stdout.split()[-1]


def _spare_rates(server: CarrierServer, kind: Kind) -> None:
    """DHL has one address for everything: only sales fail."""
    if kind is Kind.DHL_EXPRESS:
        fault_of = server.fault_of
        server.fault_of = lambda seen: fault_of(seen) if b"ShipmentRequest" in seen.body else None  # type: ignore[method-assign]


def played(calls: Sequence[str], faults: Sequence[str]) -> Iterator[Cell]:
    with tempfile.TemporaryDirectory() as folder, running_simulator(orders=0) as amazon:
        matrix = Matrix(Path(folder), amazon, len(calls) * len(faults))
        for call in calls:
            for fault in faults:
                cell = matrix.play(call, fault)
                if cell is not None:
                    yield cell


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--calls", nargs="+", default=[str(call) for call in CALLS])
    parser.add_argument("--faults", nargs="+", default=list(FAULTS))
    given = parser.parse_args()
    print(f"{'call':12} {'fault':24} {'then':8} {'asked':9} {'RETRY':8} paid")  # noqa: T201 - what it is for
    wrong = 0
    for cell in played(given.calls, given.faults):
        wrong += not cell.is_right
        print(cell, flush=True)  # noqa: T201
    print(f"{wrong} cells wrong")  # noqa: T201
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
