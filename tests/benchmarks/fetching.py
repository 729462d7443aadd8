"""PERF-4: pages of orders fetched beside python-amazon-sp-api, from the same simulator."""

import sys
from statistics import median

from tests.benchmarks.amazon_side import amazon_side
from tests.benchmarks.imports import turn
from tests.benchmarks.measure import say
from tests.benchmarks.under_test import process

PAGE, BLOCK, BLOCKS = (
    100,
    10,
    12,
)  # orders of a page; pages of a turn; turns, the first of which is thrown away


def tell_4_fetching() -> bool:
    """CPU a page: ours comes as orders of the domain, theirs as dicts."""
    with amazon_side(PAGE * BLOCK * BLOCKS + 1) as amazon:
        ours, theirs = in_turns(amazon.url)
    ratio = median(mine / other for mine, other in zip(ours, theirs, strict=True))
    met = ratio <= 1.0
    say(
        "PERF-4",
        what="CPU of a page of 100 orders, fetched and read",
        ours_ms=round(median(ours) * 1000, 2),
        peer_ms=round(median(theirs) * 1000, 2),
        peer="python-amazon-sp-api",
        ratio=round(ratio, 2),
        pages=len(ours) * BLOCK,
        goal="<= 1.0 x the peer's",
        met=met,
    )
    return met


def in_turns(url: str) -> tuple[list[float], list[float]]:
    """CPU seconds a page of each turn after the first: ours, theirs."""
    mine, other = (
        [sys.executable, "-m", f"tests.benchmarks.fetch_{name}", url] for name in ("ours", "theirs")
    )
    with process(mine) as ours, process(other) as theirs:
        turns = [
            [sum(turn(each) for _ in range(BLOCK)) / BLOCK for each in (ours, theirs)] for _ in range(BLOCKS)
        ]
    return [mine for mine, _ in turns[1:]], [other for _, other in turns[1:]]
