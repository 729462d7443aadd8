"""PERF-3: from the start of the process to a bench that can be scanned at."""

import sys
import time
from pathlib import Path

from tests.benchmarks.measure import milliseconds, percentile, say
from tests.benchmarks.under_test import HERE, process, station_command, wires, write_config

NOWHERE = "http://127.0.0.1:9"  # nobody listens: Amazon comes after the first paint anyway


def bare_start(display: str) -> float:
    """Seconds until a bare window is painted."""
    with wires() as (_, answers):
        started = time.monotonic()
        with process([sys.executable, str(HERE / "floor_start.py"), str(answers.port)], display):
            answers.accept()
            return float(answers.next()["painted"]) - started


def bench_start(folder: Path, display: str) -> float:
    """Seconds until the window shows that its scanner is there."""
    with wires() as (device, answers):
        command = station_command(write_config(folder, device.port, NOWHERE), answers.port)
        started = time.monotonic()
        with process(command, display):
            device.accept()
            answers.accept()
            while (painted := answers.next())["scanner"] != "ok":
                pass
            return float(painted["at"]) - started


def tell_3(folder: Path, display: str, times: int) -> bool:
    """PERF-3, from source, warm: the first start of each is thrown away. The ratio is the goal."""
    pairs = [(bench_start(folder, display), bare_start(display)) for _ in range(times + 1)][1:]
    ours, theirs = ([pair[i] for pair in pairs] for i in range(2))
    p50, ratio = percentile(ours, 0.5), percentile(ours, 0.5) / percentile(theirs, 0.5)
    met = ratio <= 4
    say(
        "PERF-3",
        what="process start to window painted and scanner open, warm, from source",
        ours=milliseconds(ours),
        floor=milliseconds(theirs),
        ratio_p50=round(ratio, 2),
        goal="p50 <= 4 x a bare window",
        orientation="p50 <= 500 ms",
        is_as_oriented=p50 <= 0.5,
        met=met,
    )
    return met
