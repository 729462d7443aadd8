"""Whole days of a seller with three stores, minute by minute against the oracle.

``python -m tests.system.day [--seeds 1] [--listings 5000] [--orders 2000]``; fails where the watch found a
fault.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence

from tests.system.day import spoiled
from tests.system.day.driver import Played, play_made
from tests.system.day.scenario import MINUTE, STORES, Buys
from tests.system.day.watch import Watch, watched

SHOWN = 20


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.system.day")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--listings", type=int, default=5000)
    parser.add_argument("--orders", type=int, default=2000)
    options = parser.parse_args(arguments)
    faults = [_faults(seed, options.listings, options.orders) for seed in options.seeds]
    return 1 if any(faults) else 0


def _faults(seed: int, listings: int, orders: int) -> int:
    began = time.monotonic()
    played = play_made(seed, listings, orders)
    watch = watched(played)
    _print(f"seed {seed}: {_size(played)}; {time.monotonic() - began:.0f} s")
    _print(f"  Amazon answered {_answers(played)}")
    _print(f"  {_compared(watch)}")
    _print(f"  {_sharpness(played)}")
    _print(f"  longest lag {watch.longest / MINUTE:.1f} minutes of usable time; faults: {len(watch.faults)}")
    for fault in watch.faults[:SHOWN]:
        _print(f"    {fault}")
    return len(watch.faults)


def _size(played: Played) -> str:
    orders = sum(isinstance(each, Buys) for each in played.day.events)
    return f"{len(STORES)} stores, {len(played.day.offers)} listings, {orders} orders"


def _answers(played: Played) -> str:
    found = Counter[str]()
    for by_status in played.ledger["calls"].values():
        found.update(by_status)
    return ", ".join(f"{status}: {count}" for status, count in sorted(found.items()))


def _compared(watch: Watch) -> str:
    return (
        f"{watch.minutes} looks at {watch.seen} quantities, {watch.equal / watch.seen:.2%} just right; "
        f"{watch.sends} sends checked; {watch.compared} listings compared at the end, row by row"
    )


def _sharpness(played: Played) -> str:
    """How fine the watch is: the same day, but that each send carried one unit more."""
    faults = watched(spoiled.each_look(played, spoiled.one_more_sent)).faults
    noticed, sent = sum("was sent" in each for each in faults), spoiled.sends_with_units(played)
    return f"of {sent} quantities sent {noticed} would have been noticed, had they been one unit more"


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
