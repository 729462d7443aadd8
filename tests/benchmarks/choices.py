"""Rate choice for 1,000 rates (SHIP-7), beside a plain ``sorted`` of the same list by price."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from app.domain.shopping.choosing import choose
from tests.app.domain.shopping.test_any_rates import FAMILIES, PLACES, POOL
from tests.benchmarks.measure import percentile, say

if TYPE_CHECKING:
    from app.domain.shipping import Rate
    from app.domain.shopping.verdicts import Case

RATES, ROUNDS = 1000, 41
BESIDE_SORTED = 120
NEW_YORK = PLACES[0]


class Taken(NamedTuple):
    """Median seconds of the processor for one choice and one sort, taken in turns."""

    choice: float
    sort: float

    @property
    def ratio(self) -> float:
        return self.choice / self.sort


def tell_7() -> bool:
    """Every kind of order must meet the goal."""
    taken = [_taken(list(POOL[:RATES]), family.case(NEW_YORK, 0)) for family in FAMILIES]
    worst = max(taken, key=lambda each: each.ratio)
    met = worst.ratio <= BESIDE_SORTED
    say(
        "SHIP-7",
        what=f"the choice among {RATES} rates, judged by every rule, median; the slowest kind of order",
        ours_ms=round(worst.choice * 1000, 2),
        sorted_ms=round(worst.sort * 1000, 3),
        fastest_kind_ms=round(min(each.choice for each in taken) * 1000, 2),
        ratio=round(worst.ratio, 1),
        goal=f"<= {BESIDE_SORTED} x sorted() by price",
        met=met,
    )
    return met


def _taken(rates: list[Rate], case: Case) -> Taken:
    choices, sorts = list[float](), list[float]()
    for _ in range(ROUNDS):
        started = time.process_time()
        choose(rates, case)
        chosen = time.process_time()
        sorted(rates, key=lambda rate: rate.cost.amount)
        choices.append(chosen - started)
        sorts.append(time.process_time() - chosen)
    return Taken(percentile(choices, 0.5), percentile(sorts, 0.5))
