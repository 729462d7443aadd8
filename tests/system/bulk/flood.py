"""A bulk run of so many orders, killed twice on the way: who was sold a label, and who was refused why.

``python -m tests.system.bulk.flood [--orders 500]`` prints what it saw.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import msgspec

from app.bootstrap.core import Core
from app.ports.bulk import BulkItem, ItemState, RunRow
from tests.app.simulator.server import RunningSimulator, running_simulator
from tests.system.bulk.child import ASKED, HELD, settings

CAUSES = ("needs_codes", "on_hold", "policy_hold", "cancel_requested")
_LINES = {"needs_codes": "SER-50", "on_hold": HELD, "policy_hold": ASKED}
_PATIENCE = 240.0


class Played(msgspec.Struct, frozen=True):
    """``refused``: the orders that the test made for each cause; ``sold``: by order at the simulator."""

    plain: tuple[str, ...]
    refused: dict[str, tuple[str, ...]]
    sold: dict[str, list[Any]]
    run: RunRow
    items: tuple[BulkItem, ...]
    kills: int
    seconds: float

    @property
    def bought(self) -> set[str]:
        return {item.order_id for item in self.items if item.state is ItemState.BOUGHT}

    def whys(self, cause: str) -> Counter[tuple[str, ...]]:
        found = {item.order_id: item for item in self.items}
        return Counter(found[order_id].why for order_id in self.refused[cause])


def play(folder: Path, orders: int, each: int) -> Played:
    """``each``: orders of each of the four causes."""
    with running_simulator(orders=0, throttle=True, faster=1000.0) as amazon:
        refused = {cause: _made(amazon, each, _LINES.get(cause, "MSE-01")) for cause in CAUSES}
        plain = _made(amazon, orders - 4 * each, "MSE-01")
        with Child(folder, amazon.port) as child:
            child.wait_for_plan()
            for order_id in refused["cancel_requested"]:
                amazon.act(order_id, "request-cancel")
            began = time.monotonic()
            child.go()
            child.kill_at(amazon, len(plain) * 3 // 8)
        with Child(folder, amazon.port) as child:
            child.kill_at(amazon, len(plain) * 5 // 8)
        with Child(folder, amazon.port) as child:
            child.end()
        seconds, ledger = time.monotonic() - began, amazon.ledger()
    sold: dict[str, list[Any]] = {}
    for purchase in ledger["purchases"]:
        sold.setdefault(purchase["order_id"], []).append(purchase)
    run, items = _rows(folder)
    return Played(plain, refused, sold, run, items, 2, seconds)


class Child:
    def __init__(self, folder: Path, port: int) -> None:
        command = [sys.executable, "-m", "tests.system.bulk.child", str(folder), str(port)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(BrokenPipeError):
                    pipe.close()

    def wait_for_plan(self) -> None:
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "started\n"

    def go(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def kill_at(self, amazon: RunningSimulator, purchases: int) -> None:
        """Once so many labels are sold."""
        ends = time.monotonic() + _PATIENCE
        while len(amazon.ledger()["purchases"]) < purchases:
            assert self._process.poll() is None, "it ended by itself"
            assert time.monotonic() < ends, "it does not get on"
        self._process.kill()

    def end(self) -> None:
        assert self._process.wait(_PATIENCE) == 0


def _made(amazon: RunningSimulator, count: int, sku: str) -> tuple[str, ...]:
    wanted = {"kind": "single", "count": count, "lines": [[sku, 1]]}
    return tuple(amazon.ask("POST", "/_sim/orders", wanted)["order_ids"])


def _rows(folder: Path) -> tuple[RunRow, tuple[BulkItem, ...]]:
    core = Core(settings(folder, 1))
    try:
        (run,) = core.database.bulk_runs.runs(2)
        return run, core.database.bulk_runs.items(run.run_id)
    finally:
        core.close()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--orders", type=int, default=500)
    parser.add_argument("--each", type=int, default=10)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        played = play(Path(folder), given.orders, given.each)
    twice = [order_id for order_id, sales in played.sold.items() if len(sales) != 1]
    is_right = set(played.sold) == set(played.plain) == played.bought and not twice
    for cause in CAUSES:
        whys = played.whys(cause)
        is_right &= whys == Counter({(cause,): given.each})
        print(f"{cause}: {dict(whys)}")  # noqa: T201 - what it is for
    rate = len(played.sold) / played.seconds
    print(f"{len(played.sold)} labels, bought twice: {len(twice)}; {played.kills} kills")  # noqa: T201
    print(f"{played.seconds:.1f} s, {rate:.1f} labels a second; {played.run.state}")  # noqa: T201
    print("right" if is_right else "WRONG")  # noqa: T201
    return 0 if is_right else 1


if __name__ == "__main__":
    sys.exit(main())
