"""PERF-4: what comes in from Amazon, beside the least that it can cost."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.amazon_side import amazon_side, renumbered
from tests.benchmarks.measure import say
from tests.benchmarks.under_test import HERE, first_line, process

PAGE, PAGES, WARM_UP = 100, 80, 20  # orders of a page; pages; those until the log has its full length
GOAL = 1.3


def tell_4_orders(folder: Path) -> bool:
    """CPU an order from a page's bytes to the commit, 25 orders a transaction, page by page in turns with the
    floor, which has a copy of the same database: taken last, as numbers among those just brought in touch
    more pages.
    """
    with amazon_side(PAGE * PAGES + 1) as amazon:
        pages = amazon.pages()[:PAGES]  # each with a next one
    beside = folder.with_name("floor")
    bring_in(folder, pages)
    copy(folder, beside)
    ours, floor = in_turns(folder, beside, pages)
    ratio = sum(ours) / sum(floor)
    met = ratio <= GOAL
    say(
        "PERF-4",
        what="orders imported, stored, indexed, PII encrypted: CPU an order, 25 a transaction",
        ours_us=_an_order(ours),
        floor_us=_an_order(floor),
        ratio=round(ratio, 2),
        orders=len(ours) * PAGE,
        goal="<= 1.3 x json.loads + executemany of the same rows (orders, lines, wrapped keys)",
        met=met,
    )
    return met


def copy(folder: Path, to: Path) -> None:
    """Written back to the disk: nobody's figures should pay for that."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(folder, to)
    subprocess.run(["sync"], check=True)  # noqa: S607 (coreutils)


def bring_in(folder: Path, pages: list[bytes]) -> None:
    """Once, unmeasured: what rows come of these pages."""
    file = pages_file(folder, pages, seed=1)
    command = [sys.executable, "-m", "tests.benchmarks.imported_orders", str(folder), str(file)]
    subprocess.run(command, input=b"\n" * len(pages), stdout=subprocess.DEVNULL, check=True)


def in_turns(folder: Path, beside: Path, pages: list[bytes]) -> tuple[list[float], list[float]]:
    """CPU seconds of each page after the first ones: ours, the floor's."""
    file = pages_file(folder, pages, seed=2)
    floor = [sys.executable, str(HERE / "floor_orders.py"), str(folder), str(beside), str(file)]
    ours = [sys.executable, "-m", "tests.benchmarks.imported_orders", str(folder), str(file)]
    with process(floor) as lower, process(ours) as mine:
        times = [(turn(lower), turn(mine)) for _ in pages][WARM_UP:]
    return [mine for _, mine in times], [lower for lower, _ in times]


def pages_file(folder: Path, pages: list[bytes], seed: int) -> Path:
    """One page a line."""
    file = folder / f"pages-{seed}"
    file.write_bytes(b"".join(page + b"\n" for page in renumbered(pages, seed)))
    return file


def turn(program: "subprocess.Popen[bytes]") -> float:
    """The CPU seconds that it took for its next page."""
    assert program.stdin
    program.stdin.write(b"\n")
    program.stdin.flush()
    return float(first_line(program))


def _an_order(pages: list[float]) -> float:
    return round(sum(pages) / len(pages) / PAGE * 1_000_000, 1)
