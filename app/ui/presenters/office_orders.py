"""The orders screen: filters with counts, rows, and which words stand for what."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from app.domain.order import OrderStatus
from app.domain.order_rules import NOT_MAPPED, WAITS_TO_SHIP
from app.ports.orders import OrderFilter, OrderRow
from app.ui.presenters.office_times import ago, countdown, due
from app.ui.presenters.office_view import Cell, EmptyView, Filter, FilterGroup
from app.ui.presenters.things import program_badges, review_words
from app.ui.presenters.view import Badge, Number, Say, Shape, Stamp, Text, Tone, say

ALL = "all"
FLAGS = ("late", "cancel_requested", "prime", "business", "transparency")
WAITING = (OrderStatus.REVIEW, OrderStatus.ON_HOLD)  # for a person
SOON = timedelta(hours=1)
_DONE = (OrderStatus.LABELLED, OrderStatus.SHIPPED, OrderStatus.CANCELLED)  # no ship-by counts down for them
_MARKS: dict[OrderStatus, tuple[Shape, Tone]] = {
    OrderStatus.PENDING: (Shape.DOTS, Tone.QUIET),
    OrderStatus.OPEN: (Shape.DISC, Tone.ACCENT),
    OrderStatus.REVIEW: (Shape.DIAMOND, Tone.ASK),
    OrderStatus.ON_HOLD: (Shape.TRIANGLE, Tone.ASK),
    OrderStatus.PACKING: (Shape.ARROW, Tone.ACCENT),
    OrderStatus.PACKED: (Shape.BOX, Tone.ACCENT),
    OrderStatus.LABELLED: (Shape.LABEL, Tone.OK),
    OrderStatus.PARTLY_SHIPPED: (Shape.RING, Tone.OK),
    OrderStatus.SHIPPED: (Shape.TICK, Tone.OK),
    OrderStatus.CANCELLED: (Shape.CROSS, Tone.QUIET),
}
_FLAG_MARKS: dict[str, tuple[Shape, Tone]] = {
    "late": (Shape.OCTAGON, Tone.STOP),
    "cancel_requested": (Shape.TRIANGLE, Tone.STOP),
    "prime": (Shape.TICK, Tone.QUIET),
    "business": (Shape.SHOP, Tone.QUIET),
    "transparency": (Shape.CODE_MARK, Tone.QUIET),
}


def status_words(status: OrderStatus) -> Say:
    return say(f"order.{status.value}")


def groups(
    counts: Mapping[OrderStatus, int] | None, flags: Mapping[str, int], wanted: OrderFilter
) -> tuple[FilterGroup, ...]:
    """``counts`` by status within what else is asked for; None while they are not known."""
    every = None if counts is None else sum(counts.values())
    statuses = [Filter(ALL, say("orders.all"), every, Shape.SQUARE)]
    for status, (shape, tone) in _MARKS.items():
        count = None if counts is None else counts.get(status, 0)
        statuses.append(Filter(status.value, status_words(status), count, shape, tone))
    chosen = wanted.statuses[0].value if wanted.statuses else ALL
    return (
        FilterGroup("status", say("orders.status"), tuple(statuses), chosen),
        FilterGroup("flag", say("orders.only"), _flags(flags), wanted.flag, is_optional=True),
    )


def _flags(counts: Mapping[str, int]) -> tuple[Filter, ...]:
    return tuple(
        Filter(flag, say(f"orders.flag.{flag}"), counts.get(flag), *_FLAG_MARKS[flag]) for flag in FLAGS
    )


def total(counts: Mapping[OrderStatus, int], wanted: OrderFilter) -> int:
    """How many rows the list has by these counts."""
    statuses = wanted.statuses or tuple(counts)
    return sum(counts.get(status, 0) for status in statuses)


def badges(row: OrderRow) -> tuple[Badge, ...]:
    """The buyer's wish to cancel first, then Prime, Business, Commercial address, Transparency (ORD-3)."""
    found = [Badge("cancel", say("badge.cancel"))] if row.cancel_requested else []
    found += program_badges(row.programs, is_commercial=row.is_commercial)
    if row.needs_codes:
        found.append(Badge("transparency", say("badge.transparency")))
    return tuple(found)


def number_cell(row: OrderRow) -> Cell:
    return Cell(row.order_id)


def ship_by_cell(row: OrderRow, now: datetime) -> Cell:
    """The time, and how long is left; red with its sign where it is late."""
    if row.ship_by is None or row.status in _DONE:
        return _quiet_ship_by(row.ship_by, now)
    tone, left = leaves(row.ship_by, row.label_by, now)
    shape = {Tone.STOP: Shape.OCTAGON, Tone.ASK: Shape.TRIANGLE}.get(tone, Shape.NONE)
    return Cell(due(row.ship_by, now), left, tone, shape, tip=Stamp(row.ship_by))


def leaves(ship_by: datetime, label_by: datetime | None, now: datetime) -> tuple[Tone, Say]:
    """How urgent it is, and how long is left: until the last pickup that makes it, where there is one
    (SHIP-13).
    """
    if label_by is None or ship_by < now:
        return urgency(ship_by, now), countdown(ship_by, now)
    if label_by < now:
        return Tone.STOP, say("orders.pickup_missed")
    return urgency(label_by, now), say("orders.pickup", left=countdown(label_by, now))


def _quiet_ship_by(ship_by: datetime | None, now: datetime) -> Cell:
    if ship_by is None:
        return Cell(say("times.unset"), tone=Tone.QUIET)
    return Cell(due(ship_by, now), tone=Tone.QUIET, tip=Stamp(ship_by))


def urgency(ship_by: datetime, now: datetime) -> Tone:
    if ship_by < now:
        return Tone.STOP
    return Tone.ASK if ship_by - now <= SOON else Tone.PLAIN


def status_cell(row: OrderRow, name_of: Callable[[str], str]) -> Cell:
    """With the reason of a review, what a packed or labelled one waits for, or the bench that has it."""
    shape, tone = _MARKS[row.status]
    return Cell(
        status_words(row.status),
        status_detail(row.status, row.review_reason, name_of(row.bench)),
        tone,
        shape,
    )


def status_detail(status: OrderStatus, reason: str, bench: str) -> Text:
    if status in WAITING and reason:
        return review_reason(reason)
    return unfinished(status, reason) or (say("order.at_bench", bench=bench) if bench else "")


def unfinished(status: OrderStatus, reason: str) -> Say | None:
    """Why a packed order has no label, and a labelled one is not shipped (ORD-4)."""
    if status is OrderStatus.PACKED and reason:
        return say(f"stop.{reason}.happened")
    if status is OrderStatus.LABELLED and reason in WAITS_TO_SHIP:
        return say(f"order.waits.{reason}")
    return None


def review_reason(reason: str) -> Text:
    """Short enough for a table; a lead's own words stay as they are."""
    return say("order.review.not_mapped") if reason == NOT_MAPPED else review_words(reason)


def status_mark(status: OrderStatus) -> tuple[Shape, Tone]:
    return _MARKS[status]


def badge_cell(row: OrderRow) -> Cell:
    return Cell(badges=badges(row))


def units_cell(row: OrderRow) -> Cell:
    return Cell(Number(row.units))


def store_cell(row: OrderRow, names: Mapping[str, str]) -> Cell:
    """Its name, and of an MLI order the location."""
    return Cell(names.get(row.store_id, row.store_id), row.location)


def bought_cell(row: OrderRow, now: datetime) -> Cell:
    return Cell(ago(row.purchased_at, now), tone=Tone.QUIET, tip=Stamp(row.purchased_at))


def empty(wanted: OrderFilter, stores: Sequence[str]) -> EmptyView:
    """Why nothing is listed, and what to do first."""
    if not stores:
        return EmptyView(say("orders.no_store"), say("orders.no_store.do"), say("orders.no_store.action"))
    if wanted.text:
        words = say("orders.not_found.do")
        return EmptyView(say("orders.not_found", text=wanted.text), words, say("orders.everything"))
    if wanted.statuses or wanted.flag or wanted.store_ids:
        return EmptyView(say("orders.none_such"), say("orders.none_such.do"), say("orders.everything"))
    return EmptyView(say("orders.none"), say("orders.none.do"))
