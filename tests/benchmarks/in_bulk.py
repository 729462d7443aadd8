"""Bulk labels a second (SHIP-10), beside the simulator's ceiling: a bare client that sends the same calls."""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
import time
import urllib.request
from typing import Any

from app.services.bulk import AT_ONCE
from tests.benchmarks.bare_buyer import buy_all
from tests.benchmarks.measure import say
from tests.benchmarks.under_test import first_line, process
from tests.benchmarks.warehouse import BUILD
from tests.system.bulk.flood import Child

OF_CEILING = 0.2
BUYS = "/shipping/v2/shipments"
SIMULATOR = [sys.executable, "-m", "app", "simulator", "--orders", "0", "--fast-buckets", "10000"]


def tell_10(labels: int) -> bool:
    with process(SIMULATOR) as running:
        port = int(json.loads(first_line(running))["port"])
        ours = _in_bulk(port, labels)
        ceiling = _bare(port, labels)
    ratio = ours / ceiling
    met = ratio >= OF_CEILING
    say(
        "SHIP-10",
        what=f"{labels} orders in bulk: each read again, rates, the choice, the journal, its label stored",
        labels_per_second=round(ours, 1),
        ceiling_per_second=round(ceiling, 1),
        at_once=AT_ONCE,
        ratio=round(ratio, 2),
        goal=f">= {OF_CEILING} x a bare client's same calls to the same simulator",
        met=met,
    )
    return met


def _in_bulk(port: int, labels: int) -> float:
    """By a process that has the database, as the office has it."""
    folder = BUILD / "bulk"
    shutil.rmtree(folder, ignore_errors=True)
    _make(port, labels)
    with Child(folder, port) as child:
        child.wait_for_plan()
        started = time.monotonic()
        child.go()
        child.end()
    return _per_second(port, started, labels)


def _bare(port: int, labels: int) -> float:
    made = set(_make(port, labels))
    script = _ask(port, "/_sim/scenario")
    orders = [order for order in script["orders"] if order["order_id"] in made]
    keys = {name: script["credentials"][name] for name in ("client_id", "client_secret", "refresh_token")}
    started = time.monotonic()
    asyncio.run(buy_all(port, keys, orders, AT_ONCE))
    return _per_second(port, started, labels)


def _per_second(port: int, since: float, labels: int) -> float:
    """By the simulator's own clock of its calls. RuntimeError where a label is missing."""
    calls = _ask(port, f"/_sim/timings?since={since}")["calls"]
    bought = [ended for path, _, ended in calls if path == BUYS]
    if len(bought) != labels:
        raise RuntimeError(f"{len(bought)} labels instead of {labels}")
    began = min(started for _, started, _ in calls)
    return float(labels / (max(bought) - began))


def _make(port: int, count: int) -> list[str]:
    wanted = {"kind": "single", "count": count, "lines": [["MSE-01", 1]]}
    return list(_ask(port, "/_sim/orders", wanted)["order_ids"])


def _ask(port: int, path: str, body: object = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", data)
    with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310 - loopback
        return json.load(answer)
