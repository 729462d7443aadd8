"""Orders as the office sees them: lists of 1,000,000, filters with counts, one order's story."""

from datetime import datetime
from enum import StrEnum
from typing import Protocol

import msgspec

from app.domain.order import Order, OrderStatus


class OrderSort(StrEnum):
    SHIP_BY = "ship_by"  # what still has to be shipped, earliest first
    NEWEST = "newest"  # by purchase, newest first


class OrderFilter(msgspec.Struct, frozen=True):
    """``statuses`` and ``store_ids`` empty: all. ``flag``: prime, business, transparency, cancel_requested,
    late, or empty. ``text``: an order number or its beginning, a tracking number, or a SKU of a line.
    """

    statuses: tuple[OrderStatus, ...] = ()
    store_ids: tuple[str, ...] = ()
    flag: str = ""
    text: str = ""
    sort: OrderSort = OrderSort.SHIP_BY


class OrderMark(msgspec.Struct, frozen=True):
    """A place in a list: the sort column's value and the row's number."""

    value: int
    row: int


class OrderRow(msgspec.Struct, frozen=True):
    """No PII. ``bench`` has it now."""

    mark: OrderMark
    order_id: str
    store_id: str
    status: OrderStatus
    programs: tuple[str, ...]
    is_commercial: bool
    needs_codes: bool
    purchased_at: datetime
    ship_by: datetime | None
    units: int
    review_reason: str = ""
    cancel_requested: bool = False
    bench: str = ""
    location: str = ""
    label_by: datetime | None = None  # the last pickup that makes its ship-by, where carriers have a schedule


class Moment(msgspec.Struct, frozen=True):
    """One line of an order's timeline: ``what`` is a message key, ``detail`` data without PII."""

    at: datetime
    what: str
    who: str = ""
    bench: str = ""
    detail: str = ""


class OrderDetail(msgspec.Struct, frozen=True):
    """Without PII: what a screen shows of it is opened by ``PrivateReads``."""

    order: Order
    timeline: tuple[Moment, ...]
    trackings: tuple[str, ...] = ()
    is_purged: bool = False
    warehouse: str = ""


class OrderList(Protocol):
    """First page and each scroll page ≤ 50 ms, counts ≤ 200 ms at 1,000,000 orders (PERF-8)."""

    def page(self, wanted: OrderFilter, after: OrderMark | None, limit: int) -> tuple[OrderRow, ...]: ...
    def counts(self, wanted: OrderFilter) -> dict[OrderStatus, int]:
        """By status, within stores, flag and text of ``wanted``; without any of them from kept counters."""

    def detail(self, order_id: str) -> OrderDetail | None: ...


class DoubtfulOrders(Protocol):
    """Orders of which Amazon may have more to tell than the import brought."""

    def doubtful(
        self,
        store_id: str,
        after: str,
        limit: int,
        *,
        pending_before: datetime,
        shipped_before: datetime,
        placed_before: datetime | None,
    ) -> tuple[str, ...]:
        """By order number after ``after``: pending and not told of since ``pending_before``; in Review for an
        unknown status; to be packed, bought before ``placed_before`` and without a location; shipped here
        before ``shipped_before`` (at most a week earlier), and not at Amazon.
        """
