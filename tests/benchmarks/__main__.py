"""``python -m tests.benchmarks``: the bench's speed as JSON lines; exit 1 where a goal is missed."""

import argparse
import os
import platform
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import (
    choices,
    fetching,
    first_byte,
    imports,
    in_bulk,
    labels,
    reports,
    scans,
    stalls,
    starts,
    tables,
)
from tests.benchmarks.measure import fdatasync_seconds, file_system, milliseconds, percentile, say
from tests.benchmarks.under_test import screen
from tests.benchmarks.warehouse import BUILD, fresh_copy

if TYPE_CHECKING:
    from collections.abc import Callable

GOALS = (
    "PERF-1",
    "PERF-2",
    "PERF-3",
    "PERF-4",
    "PERF-5",
    "PERF-8",
    "PERF-9",
    "PERF-10",
    "SHIP-7",
    "SHIP-10",
)
SCANS = {"PERF-1", "PERF-2", "PERF-9"}
IN_MEMORY = {"tmpfs", "ramfs"}
FAST_DISK = 0.0005  # seconds of fdatasync, p99


def main(argv: list[str]) -> int:
    options = _options(argv)
    BUILD.mkdir(parents=True, exist_ok=True)
    if file_system(BUILD) in IN_MEMORY:
        sys.stderr.write(f"{BUILD} lies in memory: a durable write would cost nothing there\n")
        return 2
    with screen() as display:
        return 0 if all(_run(options, fresh_copy(options.orders), display)) else 1


def _run(options: argparse.Namespace, folder: Path, display: str) -> list[bool]:
    is_fast_disk, only = _tell_environment(folder, options.orders), set(options.only)
    alone: dict[str, Callable[[], bool]] = {
        "PERF-3": lambda: starts.tell_3(folder, display, options.starts),
        "PERF-8": lambda: tables.tell_8(folder),
        "PERF-5": labels.tell_5,
        "SHIP-7": choices.tell_7,
        "SHIP-10": lambda: in_bulk.tell_10(options.labels),
        "PERF-10": lambda: first_byte.tell_10(folder, display, options.parcels),
    }
    met = [tell() for name, tell in alone.items() if name in only]
    if only & SCANS:
        result = scans.measure(folder, display, scans=options.scans, opens=options.opens)
        met += scans.tell(result, only, is_fast_disk=is_fast_disk)
    if "PERF-4" in only:
        met += [imports.tell_4_orders(folder), reports.tell_4_report(folder)]
        met += [fetching.tell_4_fetching(), stalls.tell_4_stalls(fresh_copy(options.orders), display)]
    return met


def _tell_environment(folder: Path, orders: int) -> bool:
    """Whether the disk is fast enough for figures that are not the disk's."""
    taken = fdatasync_seconds(folder / "database")
    say(
        "environment",
        cpus=os.cpu_count(),
        load=os.getloadavg()[0],
        python=platform.python_version(),
        file_system=file_system(folder / "database"),
        fdatasync=milliseconds(taken),
        orders=orders,
    )
    return percentile(taken, 0.99) <= FAST_DISK


def _options(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--orders", type=int, default=1_000_000, help="stored before anything is measured")
    parser.add_argument("--scans", type=int, default=1000, help="of units (PERF-1, PERF-9)")
    parser.add_argument("--opens", type=int, default=200, help="orders opened (PERF-2)")
    parser.add_argument("--starts", type=int, default=15, help="starts (PERF-3)")
    parser.add_argument("--parcels", type=int, default=100, help="packed (PERF-10)")
    parser.add_argument("--labels", type=int, default=400, help="bought in bulk (SHIP-10)")
    parser.add_argument("--only", nargs="+", choices=GOALS, default=GOALS)
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
