"""PERF-4: the window's longest stall while orders and a listings report of 100,000 rows come in."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING

import msgspec

from app.bootstrap.core import Core
from app.bootstrap.trade import named_store
from app.config import load
from app.database.database import FILE
from app.domain.store import Features
from app.ports.storage import Audited
from tests.benchmarks.amazon_side import AmazonSide, amazon_side
from tests.benchmarks.measure import say
from tests.benchmarks.reports import ROWS
from tests.benchmarks.under_test import process, wires, write_config

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

ORDERS = 30_000
LONGEST = 0.025  # seconds
PATIENCE = 90.0
_NEWEST = "SELECT coalesce(max(id), 0) FROM orders"
_FINISHED = "SELECT 1 FROM job_runs WHERE job = 'listing_import' AND succeeded_at IS NOT NULL"
Gaps = list[tuple[float, float]]


def tell_4_stalls(folder: Path, display: str) -> bool:
    """From the first order's commit to the report's last one, beside a bare window's stalls meanwhile."""
    with amazon_side(ORDERS) as amazon:
        amazon.tell("listings", count=ROWS, prefix="SKU-")
        ours, floor, stored, seconds = watch(folder, display, amazon)
    longest, theirs = _longest(ours), _longest(floor)
    met = longest <= LONGEST
    say(
        "PERF-4",
        what="the window's longest stall while orders and a report of 100,000 listings come in",
        ours_ms=round(longest * 1000, 1),
        bare_window_ms=round(theirs * 1000, 1),
        over_15_ms=len([gap for gap in ours if gap > 0.015]),
        bare_window_over_15_ms=len([gap for gap in floor if gap > 0.015]),
        seconds=round(seconds, 1),
        orders_stored=stored,
        goal="<= 25 ms",
        met=met,
    )
    return met


def watch(folder: Path, display: str, amazon: AmazonSide) -> tuple[list[float], list[float], int, float]:
    """Stalls of the station and of a bare window, orders stored, and the seconds that it took."""
    before = _ask(folder, _NEWEST)
    with wires() as (device, _):
        config = write_config(folder, device.port, amazon.url, "/auth/o2/token")
        switch_on(config)
        station = [sys.executable, "-m", "tests.benchmarks.watched_station", str(config)]
        bare = [sys.executable, "-m", "tests.benchmarks.floor_stall"]
        with process(station, display) as ours, process(bare, display) as floor:
            device.accept()
            begun = _until(folder, f"SELECT 1 FROM orders WHERE id > {before}")  # noqa: S608
            amazon.tell("clock", advance_seconds=600)  # the report is ready
            ended = _until(folder, _FINISHED)
            found = [_within(each, begun, ended) for each in (ours, floor)]
    return found[0], found[1], _ask(folder, _NEWEST) - before, ended - begun


def switch_on(config: Path) -> None:
    """The store of the settings imports its listings too, as if a manager had said so."""
    core = Core(load(config))
    store = named_store(core.settings, core.database.stores.get)
    assert store is not None
    features = Features(imports_listings=True, imports_orders=True)
    audited = Audited(core.clock.now(), "", core.settings.bench_id, "store_saved", detail=store.store_id)
    asyncio.run(core.database.stores.save(msgspec.structs.replace(store, features=features), audited))
    core.close()


def _within(program: subprocess.Popen[bytes], begun: float, ended: float) -> list[float]:
    """Ends it; the seconds of its stalls in that time."""
    told, _ = program.communicate(timeout=60)
    gaps: Gaps = json.loads(told)
    return [seconds for at, seconds in gaps if begun <= at <= ended + seconds]


def _until(folder: Path, question: str) -> float:
    """When the database first said so. RuntimeError after ninety seconds."""
    end = time.monotonic() + PATIENCE
    while not _ask(folder, question):
        if time.monotonic() > end:
            raise RuntimeError(f"it does not come to its end: {question}")
        time.sleep(0.05)
    return time.monotonic()


def _ask(folder: Path, question: str) -> int:
    path = folder / "database" / FILE
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        row = connection.execute(question).fetchone()
    return int(row[0]) if row else 0


def _longest(gaps: list[float]) -> float:
    return max(gaps, default=0.0)
