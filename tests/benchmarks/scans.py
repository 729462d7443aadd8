"""PERF-1, PERF-2, PERF-9: a scan's way, at a bench whose import runs all the while."""

import sqlite3
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from itertools import cycle, islice
from pathlib import Path
from random import Random
from typing import NamedTuple

from app.database.database import FILE
from app.domain.control import Action, encode
from tests.benchmarks.measure import milliseconds, percentile, say
from tests.benchmarks.page_server import GOODS, UNITS, order_id
from tests.benchmarks.under_test import Floor, Station, Times, floor, page_server, station

PACKER, PIN_KEYS = "BDG-PACKER-0001", (Action.DIGIT_1,) * 4
BLOCK = 50  # scans of the bench, then of the floor
BARCODES = [barcode for _, barcode in GOODS]
HAND = 0.3  # seconds: no hand pulls the trigger at the same control code again sooner (PACK-4)
MEGABYTE = 1024 * 1024
LARGEST_LOG = 64 * MEGABYTE
Scan = Callable[[str], Times]


class Load(NamedTuple):
    """What went on beside the scans: orders stored, in so many seconds; bytes of the log at the end."""

    stored: int
    seconds: float
    log: int


class Result(NamedTuple):
    """``alone``: the floor before the bench was started; ``floor``: in turns with the bench."""

    bench: list[Times]
    floor: list[Times]
    alone: list[Times]
    opened: list[Times]
    load: Load


def measure(folder: Path, display: str, *, scans: int, opens: int) -> Result:
    """Scans of units in turns with the floor's, then scans of order numbers."""
    numbers = open_orders(folder, opens)
    with floor(folder, display) as bare:
        alone = list(paced(bare.scan, islice(cycle(BARCODES), min(scans, 500))))
        with page_server() as amazon, station(folder, display, amazon) as bench:
            sign_in(bench)
            wait_for(folder, order_id(1))
            first, started = newest(folder), time.monotonic()
            turns = in_turns(bench, bare, scans)
            opened = [open_and_leave(bench, number) for number in numbers]
            load = Load(newest(folder) - first, time.monotonic() - started, log_size(folder))
    return Result([ours for ours, _ in turns], [theirs for _, theirs in turns], alone, opened, load)


def in_turns(bench: Station, bare: Floor, scans: int) -> list[tuple[Times, Times]]:
    """A block of scans here, a block there; the bench takes up a new long order before the last is full."""
    times: list[tuple[Times, Times]] = []
    per_order = len(BARCODES) * (UNITS - 1) // BLOCK * BLOCK
    for number in range(1, 2 + scans // per_order):
        some = min(per_order, scans - len(times))
        if some:
            bench.scan(order_id(number))
            for _ in range(max(1, some // BLOCK)):
                texts = list(islice(cycle(BARCODES), BLOCK))
                times += zip(paced(bench.scan, texts), paced(bare.scan, texts), strict=True)
            leave(bench)
    return times


def paced(scan: Scan, texts: Iterator[str] | Sequence[str], random: Random | None = None) -> Iterator[Times]:
    """A quick packer's hands: 30 to 60 ms between what is seen and the next scan."""
    hands = random or Random(1)  # noqa: S311 (the same hands each time)
    for text in texts:
        time.sleep(hands.uniform(0.03, 0.06))
        yield scan(text)


def sign_in(bench: Station) -> None:
    bench.scan(PACKER)
    for action in PIN_KEYS:
        bench.key(encode(action))
        time.sleep(HAND)
    bench.scan(encode(Action.ENTER))


def open_and_leave(bench: Station, number: str) -> Times:
    times = bench.scan(number)
    if bench.last["order_id"] != number or not bench.last["counts"]:
        raise RuntimeError(f"{number} is not on the screen: {bench.last}")
    leave(bench)
    return times


def leave(bench: Station) -> None:
    """PAUSE; at a question that came with the order, CANCEL first."""
    time.sleep(HAND)
    if bench.last["prompt"]:
        bench.scan(encode(Action.CANCEL))
    bench.scan(encode(Action.PAUSE))


# ---- what the database says


def ask(folder: Path, question: str, *values: object) -> list[tuple[object, ...]]:
    path = folder / "database" / FILE
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(question, values).fetchall()


def open_orders(folder: Path, count: int) -> list[str]:
    """Open orders at random."""
    found = ask(folder, "SELECT order_id FROM orders WHERE status = 'open' ORDER BY order_id")
    return [str(row[0]) for row in Random(2).sample(found, min(count, len(found)))]  # noqa: S311 (repeatable)


def wait_for(folder: Path, number: str) -> None:
    """Until the import has stored this order. RuntimeError after a minute."""
    end = time.monotonic() + 60
    while not ask(folder, "SELECT 1 FROM orders WHERE order_id = ?", number):
        if time.monotonic() > end:
            raise RuntimeError("the import stores nothing")
        time.sleep(0.1)


def newest(folder: Path) -> int:
    return int(str(ask(folder, "SELECT max(id) FROM orders")[0][0]))


def log_size(folder: Path) -> int:
    return (folder / "database" / f"{FILE}-wal").stat().st_size


# ---- the verdicts


def tell(result: Result, only: Collection[str], *, is_fast_disk: bool) -> list[bool]:
    """A line for each goal; which of them are met."""
    met = [tell_1(result, is_fast_disk=is_fast_disk)] if "PERF-1" in only else []
    met += [tell_2(result)] if "PERF-2" in only else []
    return [*met, tell_9(result)] if "PERF-9" in only else met


def tell_1(result: Result, *, is_fast_disk: bool) -> bool:
    """PERF-1. The ratio is the goal; absolute figures are for orientation: machines differ."""
    ours, theirs = ([times.paint for times in some] for some in (result.bench, result.floor))
    p50, p99 = percentile(ours, 0.5), percentile(ours, 0.99)
    ratio = p50 / percentile(theirs, 0.5)
    met = ratio <= 3 and result.load.log <= LARGEST_LOG
    say(
        "PERF-1",
        what="bytes at the device to the end of the paint, durable write included",
        ours=milliseconds(ours),
        floor=milliseconds(theirs),
        floor_alone=milliseconds([times.paint for times in result.alone]),
        ratio_p50=round(ratio, 2),
        orders_imported_per_second=round(result.load.stored / result.load.seconds),
        log_megabytes=round(result.load.log / MEGABYTE, 1),
        goal="p50 <= 3 x floor; log <= 64 MB",
        orientation="p50 <= 3 ms and p99 <= 10 ms where fdatasync p99 <= 0.5 ms",
        is_as_oriented=p50 <= 0.003 and p99 <= 0.010 if is_fast_disk else None,
        met=met,
    )
    return met


def tell_2(result: Result) -> bool:
    """PERF-2."""
    ours = [times.paint for times in result.opened]
    met = percentile(ours, 0.99) <= 0.033
    say(
        "PERF-2",
        what="bytes of an order's number at the device to its lines painted",
        ours=milliseconds(ours),
        goal="p99 <= 33 ms",
        met=met,
    )
    return met


def tell_9(result: Result) -> bool:
    """PERF-9."""
    ours, theirs = ([times.slot for times in some] for some in (result.bench, result.floor))
    ratio = percentile(ours, 0.99) / percentile(theirs, 0.99)
    met = ratio <= 3
    say(
        "PERF-9",
        what="bytes at the device to the pack screen's slot",
        ours=milliseconds(ours),
        floor=milliseconds(theirs),
        floor_alone=milliseconds([times.slot for times in result.alone]),
        ratio_p99=round(ratio, 2),
        goal="p99 <= 3 x floor",
        met=met,
    )
    return met
