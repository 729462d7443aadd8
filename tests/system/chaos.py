"""Kill -9 at every named seam, five times each, and at random moments of a shift.

After each kill the station is started again and its screen is held against what was painted last; at the end
the judge holds Amazon's ledger and the printer's paper against the driver's own list.
``python -m tests.system.chaos [--each 5] [--random 100] [--seed 1] [--out DIR]``
"""

import argparse
import json
import os
import random
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.commands.demo.packer import Packer, Shelf
from app.commands.demo.rig import Rig
from app.commands.demo.screen import ScreenGone, State
from app.commands.demo.shift import ups_tracking
from app.domain.control import Action
from app.resources import resource
from tests.system import judge

Json = dict[str, Any]
SCAN_SEAMS = ("decided", "before-commit", "after-commit", "stored", "before-paint", "painted")
IMPORT_SEAMS = ("page-fetched", "import-before-commit", "import-after-commit", "page-stored")
MONEY_SEAMS = (
    "money-before-commit",
    "money-after-commit",
    "intent-written",
    "before-purchase",
    "request-sent",
    "answer-received",
    "purchase-answered",
    "outcome-written",
    "print-queued",
    "label-sending",
    "label-half-out",
    "label-sent",
    "before-done",
    "papers-stored",
)
OUTBOX_SEAMS = ("confirmation-attempted", "confirmation-answered")
SEAMS = (*SCAN_SEAMS, *IMPORT_SEAMS, *MONEY_SEAMS, *OUTBOX_SEAMS)
KINDS = ("single", "multi_line", "group", "transparency", "single", "prime", "own")
SAME = ("stage", "prompt", "refusal", "order_id", "counts", "codes", "person", "stopped", "tracking")


class Torture:
    """A packer who is interrupted. ``hits`` counts the kills by seam."""

    def __init__(self, rig: Rig, seed: int) -> None:
        self.rig = rig
        self.random = random.Random(seed)  # noqa: S311 (a seed that can be repeated)
        self.hits: Counter[str] = Counter()
        self.packed: list[str] = []
        self.handed: list[str] = []
        self.left: list[str] = []
        self._asked_again = ""
        self.own: dict[str, str] = {}
        self.orders: dict[str, Json] = {}
        self._shelf = Shelf(resource("practice/catalogue.json"))
        self._began = time.monotonic()
        self._log = (rig.out / "chaos.log").open("w", encoding="utf-8")
        self.packer = Packer(rig, self._shelf, self._note)
        self._queue: list[str] = []
        self._wants_own = False

    def _note(self, line: str) -> None:
        self._log.write(f"{time.monotonic() - self._began:8.2f} {line}\n")
        self._log.flush()

    # ---- kills

    def at_seams(self, each: int, seams: Sequence[str] = SEAMS) -> None:
        for turn in range(each):
            for seam in seams:
                self._killed_at(seam, turn)

    def _killed_at(self, seam: str, turn: int) -> None:
        deep = 12 if seam in SCAN_SEAMS else 3 if seam in IMPORT_SEAMS else 1 + turn % 2
        count = self.random.randint(1, deep) if seam not in OUTBOX_SEAMS else 1
        self._wants_own = seam in OUTBOX_SEAMS
        self._note(f"=== {seam}:{count}")
        self._start(f"{seam}:{count}")
        self._work_until_killed()
        self._must_be_killed()
        self.hits[seam] += 1

    def at_random(self, times: int) -> None:
        self._wants_own = False
        for _ in range(times):
            self._start("")
            timer = threading.Timer(self.random.uniform(0.05, 2.5), self._pull)
            timer.start()
            self._work_until_killed()
            timer.join()
            self._must_be_killed()
            self.hits["random"] += 1

    def _must_be_killed(self) -> None:
        """A station that ended otherwise proves nothing."""
        code = None if self.rig.station is None else self.rig.station.wait(20)
        if code != -signal.SIGKILL:
            raise AssertionError(f"the station ended with {code}, not by a kill")

    def _pull(self) -> None:
        if self.rig.station is not None:
            self._note("=== kill -9")
            self.rig.station.kill_now()

    def finish(self) -> None:
        """Packs what is left in peace, and waits until every confirmation is at Amazon."""
        self._start("")
        while self.state["order_id"] and self.state["stage"] != "done":
            self._step()
        self._book()
        waiting = self.own.keys() & set(self.packed)
        end = time.monotonic() + 60
        while waiting and time.monotonic() < end:
            waiting -= {row["order_id"] for row in self.rig.amazon("/_sim/ledger")["confirmations"]}
        self._log.close()

    # ---- work

    @property
    def state(self) -> State:
        return self.rig.screen.last

    def _start(self, seam: str) -> None:
        painted = dict(self.state)
        if self.rig.station is not None:
            self.rig.station.wait(20)
            self.rig.station = None
        try:
            self.rig.start_station(seam=seam)
            state = self.rig.screen.wait(lambda state: state["scanner"] == "ok", "the station")
        except ScreenGone:
            return  # a seam of the start itself
        self._compare(painted, state)

    def _compare(self, painted: State, state: State) -> None:
        """What was painted is there; at most one input more, which was stored but not painted any more."""
        if not painted or "seq" not in painted:
            return
        if state["seq"] < painted["seq"]:
            raise AssertionError(f"painted {painted['seq']}, but only {state['seq']} came back")
        before = {key: painted[key] for key in SAME}
        after = {key: state[key] for key in SAME}
        if state["seq"] == painted["seq"] and before != after:
            raise AssertionError(f"painted {before}, came back as {after}")
        if state["order_id"] == painted["order_id"] and _units(state) < _units(painted):
            raise AssertionError(f"units were lost: {before} became {after}")

    def _work_until_killed(self) -> None:
        try:
            while True:
                self._step()
        except (ScreenGone, ConnectionError, BrokenPipeError):
            self.rig.screen.drain()

    def _step(self) -> None:
        state = self.state
        if not state:
            raise ScreenGone
        if state["stage"] == "signed_out" or state["prompt"] == "pin":
            self._sign_in(state)
        elif state["stage"] in ("idle", "done"):
            self._book()
            self._open_next()
        elif state["stage"] == "stopped":
            self._resolve(state)
        elif state["prompt"] in ("box", "own_label") and self._is_own(state["order_id"]):
            self._take_own_label(state)
        else:
            self.packer.step(self.orders[state["order_id"]])

    def _sign_in(self, state: State) -> None:
        person = self._shelf.people["Packer One"]
        if state["prompt"] != "pin":
            self.packer.scan(person["badge"], "badge")
        self.packer.pin(person["pin"], "PIN")

    def _book(self) -> None:
        done = self.state["order_id"] if self.state["stage"] == "done" else None
        if done and done not in self.packed:
            self.packed.append(done)

    def _open_next(self) -> None:
        gone = (*self.packed, *self.handed, *self.left)
        self._queue = [order for order in self._queue if order not in gone]
        if not self._queue or (self._wants_own and not self.own.keys() & {*self._queue[:8]}):
            self._order_more()
        ours = {*self._queue}
        state = self.rig.screen.wait(lambda state: bool(ours & {*state["queue"]}), "an imported order", 60)
        shown = [order for order in state["queue"] if order in ours]
        shown.sort(key=lambda order: self._wants_own and order not in self.own)
        order = shown[0]
        self.packer.open(self.orders[order])

    def _order_more(self) -> None:
        for kind in KINDS:
            wanted = "transparency" if kind == "own" else kind
            made = self.rig.amazon("/_sim/orders", {"kind": wanted, "ship_by_seconds": 600})["order_ids"]
            self._queue += made
            if kind == "own":
                self.own |= {order: ups_tracking(len(self.own) + 1) for order in made}
        self.packer.script = self.rig.amazon("/_sim/scenario")
        self.orders = {order["order_id"]: order for order in self.packer.script["orders"]}

    def _is_own(self, order_id: str) -> bool:
        return order_id in self.own

    def _take_own_label(self, state: State) -> None:
        if state["prompt"] == "box":
            self.packer.press(Action.OWN_LABEL)
        else:
            self.packer.scan(self.own[state["order_id"]], "own label")

    def _resolve(self, state: State) -> None:
        """What a packer does after a stop: looks at the printer, or tries again."""
        if state["stopped"] == "print_unknown":
            is_here = any(state["tracking"] in found for found in judge.printed_labels(self.rig.out).values())
            self.packer.press(Action.YES if is_here else Action.REPRINT)
        elif state["stopped"] == "outcome_unknown" and self._asked_again == state["order_id"]:
            self._hand_to_lead(state["order_id"])
        else:
            self._asked_again = state["order_id"] if state["stopped"] == "outcome_unknown" else ""
            self.packer.press(Action.RETRY)

    def _hand_to_lead(self, order: str) -> None:
        """Merchant Fulfillment has neither key nor list: a label that is paid is in Seller Central alone; one
        that is not may come for two minutes yet, and the order is left.
        """
        paid = {row["order_id"] for row in judge.live(self.rig.amazon("/_sim/ledger"))}
        put_aside = self.handed if order in paid else self.left
        if order not in put_aside:
            put_aside.append(order)
        self.packer.press(Action.PAUSE)

    def expected(self) -> Json:
        codes = self.packer.script["codes"]
        return {
            "packed": [*self.packed, *self.handed],
            "handed_to_lead": self.handed,
            "own_labels": {order: self.own[order] for order in self.packed if order in self.own},
            "codes": {order: codes[order] for order in (*self.packed, *self.handed) if order in codes},
            "left_alone": [order for order in self.orders if order not in (*self.packed, *self.handed)],
        }


def _units(state: State) -> int:
    return sum(row[2] + row[4] for row in state["counts"])


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    options = _parser().parse_args()
    with tempfile.TemporaryDirectory() as folder:
        out = options.out or Path(folder)
        with Rig(
            out, resource("practice/catalogue.json"), orders=0, seed=options.seed, import_every=0.3
        ) as rig:
            torture = Torture(rig, options.seed)
            torture.at_seams(options.each)
            torture.at_random(options.random)
            torture.finish()
            return _verdict(rig, torture, options)


def _verdict(rig: Rig, torture: Torture, options: argparse.Namespace) -> int:
    ledger, expected = rig.amazon("/_sim/ledger"), torture.expected()
    labels = judge.printed_labels(rig.out)
    faults = [
        *judge.shipments(ledger, expected),
        *judge.codes(ledger, expected),
        *judge.printed(ledger, labels, expected),
        *(f"seam {seam} was never hit" for seam in SEAMS if not torture.hits[seam]),
    ]
    for fault in faults:
        sys.stdout.write(f"NOT AS IT HAS TO BE: {fault}\n")
    figures = {
        "orders": len(torture.packed),
        "labels": len(labels),
        "handed_to_lead": len(torture.handed),
        "seed": options.seed,
    }
    sys.stdout.write(json.dumps({"hits": torture.hits, **figures, "faults": faults}) + "\n")
    return 1 if faults else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=5, help="kills at each seam")
    parser.add_argument("--random", type=int, default=100, help="kills at random moments")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, help="keep what it leaves")
    return parser


if __name__ == "__main__":
    sys.exit(main())
