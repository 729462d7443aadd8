"""PERF-4: a listings report of 100,000 rows, from the moment that Amazon has it to its last row's commit."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from app.bootstrap.core import Core
from app.config import Settings
from tests.benchmarks.amazon_side import AmazonSide, amazon_side
from tests.benchmarks.measure import say
from tests.benchmarks.under_test import HERE

ROWS = 100_000
WALL = 6.0  # seconds
GOAL = 2.0  # times the floor's wall: six seconds where it takes three


def tell_4_report(folder: Path, times: int = 3) -> bool:
    """First imports, each into a database without listings, in turns with the floor; then one over the same
    listings, as every night.
    """
    with amazon_side(14) as amazon:
        amazon.tell("listings", count=ROWS, prefix="SKU-")
        turns = [_turn(folder, amazon) for _ in range(times)]
        again = _ours(folder / "ours", amazon)
    ours, floor = min(mine["wall"] for mine, _ in turns), min(lower["wall"] for _, lower in turns)
    cpu, least = min(mine["cpu"] for mine, _ in turns), min(lower["cpu"] for _, lower in turns)
    met = ours <= GOAL * floor and all(mine["rows"] == ROWS for mine, _ in turns)
    say(
        "PERF-4",
        what="a listings report of 100,000 rows: fetched, read in a process of its own, stored",
        ours_s=[round(mine["wall"], 2) for mine, _ in turns],
        ours_again_s=round(again["wall"], 2),
        floor_s=[round(lower["wall"], 2) for _, lower in turns],
        ours_cpu_s=round(cpu, 2),
        floor_cpu_s=round(least, 2),
        ratio_wall=round(ours / floor, 2),
        ratio_cpu=round(cpu / least, 2),
        goal=f"wall <= {GOAL} x fetch + csv + executemany of the same rows",
        orientation=f"<= {WALL:.0f} s",
        is_as_oriented=max(ours, again["wall"]) <= WALL,
        met=met,
    )
    return met


def _turn(folder: Path, amazon: AmazonSide) -> tuple[dict[str, Any], dict[str, Any]]:
    ours, floor = folder / "ours", folder / "floor"
    for each in (ours, floor):
        shutil.rmtree(each, ignore_errors=True)
        Core(Settings(data_folder=str(each), is_practice=True)).close()
    mine = _ours(ours, amazon)
    lower = _measured(str(HERE / "floor_report.py"), str(ours), str(floor), amazon.report_url())
    return mine, lower


def _ours(folder: Path, amazon: AmazonSide) -> dict[str, Any]:
    return _measured("-m", "tests.benchmarks.imported_report", str(folder), amazon.url)


def _measured(*command: str) -> dict[str, Any]:
    done = subprocess.run([sys.executable, *command], stdout=subprocess.PIPE, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found
