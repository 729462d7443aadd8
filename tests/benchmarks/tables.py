"""PERF-8: pages and counts of the office's tables, over the seeded orders and listings."""

import time
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from statistics import median
from typing import NamedTuple, TypeVar

from app.bootstrap.core import Core
from app.config import Settings
from app.database.database import Database
from app.database.seed import STORE
from app.domain.order import OrderStatus
from app.ports.listings import ListingFilter, ListingKey, Show
from app.ports.orders import OrderFilter, OrderMark, OrderSort
from tests.benchmarks.measure import milliseconds, say

T = TypeVar("T")
ROWS, SCROLLED, TIMES = (
    100,
    4,
    3,
)  # rows of a page; pages after the first; readings, of which the middle counts
PAGE, COUNTS = 0.050, 0.200  # seconds
_STATUSES = ((), *((status,) for status in OrderStatus))
_FLAGS = ("", "prime", "business", "transparency", "cancel_requested", "late")
_TEXTS = ("1", "112-", "112-00", "MSE-01", "SET-DESK", "no such order")
_WORDS = ("a", "b0", "ab", "abc-0", "no such listing", "a b")
_STORES = ((), (STORE,))
_HALF_A_YEAR = 182 * 24 * 3600 * 1_000_000  # microseconds


class Reading(NamedTuple):
    """What was read, how many rows came, and the seconds."""

    name: str
    rows: int
    seconds: float


def tell_8(folder: Path) -> bool:
    """PERF-8."""
    core = Core(Settings(data_folder=str(folder), is_practice=True))
    try:
        readings = {
            "orders, pages": (list(order_pages(core.database)), PAGE),
            "orders, counts": (list(order_counts(core.database)), COUNTS),
            "listings, pages": (list(listing_pages(core.database)), PAGE),
            "listings, counts": (list(listing_counts(core.database)), COUNTS),
        }
    finally:
        core.close()
    met = [_tell(what, taken, goal) for what, (taken, goal) in readings.items()]
    return all(met)


def order_pages(database: Database) -> Iterator[Reading]:
    """Every filter in both orders: the first page, the next ones, and one from half a year back."""
    for wanted in order_filters():
        after: OrderMark | None = None
        for number in range(1, 2 + SCROLLED):
            rows, seconds = timed(lambda: database.order_list.page(wanted, after, ROWS))  # noqa: B023
            yield Reading(f"{named(wanted)} page {number}", len(rows), seconds)
            if len(rows) < ROWS:
                break
            after = rows[-1].mark
        if wanted.sort is OrderSort.NEWEST and after is not None:
            far = OrderMark(after.value - _HALF_A_YEAR, 0)
            rows, seconds = timed(lambda: database.order_list.page(wanted, far, ROWS))  # noqa: B023
            yield Reading(f"{named(wanted)} half a year back", len(rows), seconds)


def order_counts(database: Database) -> Iterator[Reading]:
    for wanted in order_filters():
        if not wanted.statuses and wanted.sort is OrderSort.NEWEST:
            found, seconds = timed(lambda: database.order_list.counts(wanted))  # noqa: B023
            yield Reading(named(wanted), sum(found.values()), seconds)


def order_filters() -> Iterator[OrderFilter]:
    for sort, statuses, stores, flag in product(OrderSort, _STATUSES, _STORES, _FLAGS):
        yield OrderFilter(statuses, stores, flag, "", sort)
    for sort, statuses, text in product(OrderSort, _STATUSES[:3], _TEXTS):
        yield OrderFilter(statuses, text=text, sort=sort)


def listing_pages(database: Database) -> Iterator[Reading]:
    for wanted in listing_filters():
        after = None
        for number in range(1, 2 + SCROLLED):
            rows, seconds = timed(lambda: database.listings.page(wanted, after, ROWS))  # noqa: B023
            yield Reading(f"{named(wanted)} page {number}", len(rows), seconds)
            if len(rows) < ROWS:
                break
            last = rows[-1].listing
            after = ListingKey(last.store_id, last.sku)


def listing_counts(database: Database) -> Iterator[Reading]:
    for wanted in listing_filters():
        if wanted.show is Show.ALL:
            found, seconds = timed(lambda: database.listings.counts(wanted))  # noqa: B023
            yield Reading(named(wanted), found[Show.ALL], seconds)


def listing_filters() -> Iterator[ListingFilter]:
    for show, stores, text in product(Show, _STORES, ("", *_WORDS)):
        yield ListingFilter(show, stores, text)


def named(wanted: OrderFilter | ListingFilter) -> str:
    parts = (getattr(wanted, name) for name in wanted.__struct_fields__)
    return " ".join(str(part) for part in parts if part)


def timed(read: Callable[[], T]) -> tuple[T, float]:
    """The middle of a few readings: another process's turn is none of ours."""
    taken, found = [], None
    for _ in range(TIMES):
        started = time.perf_counter()
        found = read()
        taken.append(time.perf_counter() - started)
    assert found is not None
    return found, median(taken)


def _tell(what: str, readings: list[Reading], goal: float) -> bool:
    slowest = max(readings, key=lambda reading: reading.seconds)
    met = slowest.seconds <= goal
    say(
        "PERF-8",
        what=what,
        ours=milliseconds([reading.seconds for reading in readings]),
        rows=sum(reading.rows for reading in readings),
        slowest=slowest.name,
        goal=f"each <= {goal * 1000:.0f} ms",
        met=met,
    )
    return met
