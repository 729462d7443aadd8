"""One order in the side panel: what stops it and what to do, its lines, where it is, what happened."""

from collections.abc import Callable, Mapping
from datetime import datetime

import msgspec

from app.domain.order import Order, OrderLine, OrderStatus, Program, Recipient
from app.domain.order_rules import NOT_MAPPED, Mover, may_move
from app.ports.orders import OrderDetail, OrderMark, OrderRow
from app.services.late_cancels import LateCancel, late_cancel
from app.ui.presenters.office_orders import badges, status_mark, status_words, unfinished, urgency
from app.ui.presenters.office_times import ago, countdown, due
from app.ui.presenters.office_view import Fact, NoticeView
from app.ui.presenters.things import review_words
from app.ui.presenters.view import Amount, Badge, Number, Say, Shape, Stamp, Text, Tone, Value, say

_OVER = (OrderStatus.SHIPPED, OrderStatus.CANCELLED)
_PAST_STOPPING = (*_OVER, OrderStatus.LABELLED)
_NO_MARK = OrderMark(0, 0)
_BULK = "bulk"  # as a bench


class Link(msgspec.Struct, frozen=True):
    """Where a notice's button leads: a screen and what to search for there."""

    screen: str
    text: str


class LineView(msgspec.Struct, frozen=True):
    title: Text
    count: Value
    detail: Text
    badges: tuple[Badge, ...] = ()


def order_badges(order: Order) -> tuple[Badge, ...]:
    """As in the list."""
    row = OrderRow(
        mark=_NO_MARK,
        order_id=order.order_id,
        store_id=order.store_id,
        status=order.status,
        programs=order.programs,
        is_commercial=order.is_commercial_address,
        needs_codes=any(Program.TRANSPARENCY in line.programs for line in order.lines),
        purchased_at=order.purchased_at,
        ship_by=order.ship_by.latest,
        units=0,
        cancel_requested=order.cancel_requested,
    )
    return badges(row)


def too_late(detail: OrderDetail, now: datetime, name_of: Callable[[str], str]) -> NoticeView | None:
    """The buyer asked to cancel what has its label, within a day: where its parcel was last (ORD-5)."""
    late = late_cancel(detail, now)
    if late is None:
        return None
    do = say("stop_order.late.do" if late.listed_at is None else "stop_order.late.listed.do")
    return NoticeView(say("stop_order.late"), whereabouts(late, now, name_of), do, Tone.STOP, Shape.OCTAGON)


def whereabouts(late: LateCancel, now: datetime, name_of: Callable[[str], str]) -> Say:
    """Of its parcel, as far as is known."""
    if late.listed_at is not None:
        return say("stop_order.late.listed", carrier=late.carrier, time=ago(late.listed_at, now))
    if late.bench in ("", _BULK):
        return say("stop_order.late.bulk", time=ago(late.at, now))
    return say("stop_order.late.means", bench=name_of(late.bench), time=ago(late.at, now))


def stop(order: Order) -> tuple[NoticeView, Link | None] | None:
    """What stops the order, what that means, what to do; None where nothing does."""
    if order.status is OrderStatus.REVIEW:
        return _review(order)
    if order.cancel_requested and order.status not in _PAST_STOPPING:
        return _notice("cancel", Tone.STOP, Shape.TRIANGLE), None
    if order.status is OrderStatus.ON_HOLD:
        return _notice("on_hold", Tone.ASK, Shape.TRIANGLE, review_words(order.review_reason)), None
    if order.status is OrderStatus.PENDING:
        return _notice("pending", Tone.QUIET, Shape.DOTS), None
    return None


def may_hold(order: Order) -> bool:
    """By a lead; what is being packed is the bench's."""
    is_packing = order.status is OrderStatus.PACKING
    return not is_packing and may_move(order.status, OrderStatus.ON_HOLD, Mover.LEAD)


def may_free(order: Order) -> bool:
    """By a lead: what he put aside, or what waits in Review for more than a mapping."""
    is_review = order.status is OrderStatus.REVIEW and order.review_reason != NOT_MAPPED
    return is_review or order.status is OrderStatus.ON_HOLD


def _notice(key: str, tone: Tone, shape: Shape, words: Text = "") -> NoticeView:
    means = words or say(f"stop_order.{key}.means")
    return NoticeView(say(f"stop_order.{key}"), means, say(f"stop_order.{key}.do"), tone, shape)


def _review(order: Order) -> tuple[NoticeView, Link | None]:
    if order.review_reason != NOT_MAPPED:
        reason = review_words(order.review_reason)
        return _notice("review", Tone.ASK, Shape.DIAMOND, reason), None
    sku = next((line.sku for line in order.lines if not line.item), order.lines[0].sku if order.lines else "")
    happened = say("stop_order.not_mapped", sku=sku)
    means, do = say("stop_order.not_mapped.means"), say("stop_order.not_mapped.do")
    action = say("stop_order.not_mapped.open")
    return NoticeView(happened, means, do, Tone.ASK, Shape.DIAMOND, action), Link("listings", sku)


def lines(order: Order) -> tuple[LineView, ...]:
    return tuple(_line(line) for line in order.lines)


def _line(line: OrderLine) -> LineView:
    count: Value = Number(line.ordered or line.quantity)
    if line.ordered and line.quantity != line.ordered:
        count = say("order.left_of", left=Number(line.quantity), ordered=Number(line.ordered))
    marks = (
        [Badge("transparency", say("badge.transparency"))] if Program.TRANSPARENCY in line.programs else []
    )
    if line.cancel_requested:
        marks.insert(0, Badge("cancel", say("badge.cancel")))
    return LineView(line.title, count, _goods(line), tuple(marks))


def _goods(line: OrderLine) -> Text:
    """The listing's SKU, and which product of ours goes out for it where that is another one."""
    if not line.item or (line.item == line.sku and line.item_units == 1):
        return line.sku
    return say("order.maps_to", sku=line.sku, units=line.item_units, item=line.item)


def facts(detail: OrderDetail, now: datetime, names: Mapping[str, str], bench: str) -> tuple[Fact, ...]:
    order = detail.order
    _, tone = status_mark(order.status)
    found = [Fact(say("orders.column.status"), _status(order), tone=tone)]
    if bench:
        found.append(Fact(say("order.bench"), bench))
    found += _times(order, now)
    found.append(Fact(say("orders.column.store"), names.get(order.store_id, order.store_id)))
    if order.location:
        found.append(Fact(say("order.location"), order.location))
    if detail.warehouse or order.warehouse:
        found.append(Fact(say("order.warehouse"), detail.warehouse or order.warehouse))
    if order.total is not None:
        found.append(Fact(say("order.total"), Amount(order.total)))
    return tuple(found)


def _status(order: Order) -> Say:
    words, why = status_words(order.status), unfinished(order.status, order.review_reason)
    return words if why is None else _both(words, why)


def _times(order: Order, now: datetime) -> list[Fact]:
    found = [Fact(say("orders.column.bought"), ago(order.purchased_at, now), Stamp(order.purchased_at))]
    ship_by = order.ship_by.latest
    if ship_by is not None:
        is_over = order.status in _PAST_STOPPING
        words: Value = Stamp(ship_by) if is_over else _both(due(ship_by, now), countdown(ship_by, now))
        tone = Tone.PLAIN if is_over else urgency(ship_by, now)
        found.append(Fact(say("orders.column.ship_by"), words, Stamp(ship_by), tone))
    if order.label_window.earliest is not None and order.label_window.earliest > now:
        start = order.label_window.earliest
        found.append(Fact(say("order.label_from"), due(start, now), Stamp(start)))
    if order.deliver_by.latest is not None:
        end = order.deliver_by.latest
        found.append(Fact(say("order.deliver_by"), due(end, now), Stamp(end)))
    return found


def _both(one: Say, other: Say) -> Say:
    return say("order.both", one=one, other=other)


def address(recipient: Recipient) -> tuple[str, ...]:
    """As it stands on a label, with what the driver is told."""
    town = " ".join(part for part in (recipient.city, recipient.region, recipient.postal_code) if part)
    parts = (
        recipient.name,
        recipient.company,
        recipient.line1,
        recipient.line2,
        recipient.line3,
        town,
        recipient.country,
        recipient.phone,
        recipient.delivery_notes,
    )
    return tuple(part for part in parts if part)
