"""The stage while nothing is asked: signed out, idle, packing, shipping, stopped, done."""

from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from app.domain.hazmat import Hazmat, marks
from app.domain.order import OrderStatus
from app.domain.packing.bench import Bench
from app.domain.packing.events import RatesShown, ShippingStopped
from app.domain.packing.plan import Need
from app.domain.packing.reasons import Stop
from app.ports.storage import QueueRow
from app.services.snapshot import Snapshot
from app.ui.presenters import view
from app.ui.presenters.cartons import boxes_needed
from app.ui.presenters.side import current_need, scanned_need
from app.ui.presenters.things import Tally, need_badges, package_of, program_badges, review_words, thing_of
from app.ui.presenters.times import due, urgency
from app.ui.presenters.view import Clock, Row, Say, Shape, Step, Text, Thing, Tone, say
from app.ui.words import WORDS

_PACKABLE = (OrderStatus.OPEN, OrderStatus.PACKING, OrderStatus.PARTLY_SHIPPED)
_HELD = {
    OrderStatus.REVIEW: "idle.review",
    OrderStatus.ON_HOLD: "idle.on_hold",
    OrderStatus.PENDING: "idle.pending",
    OrderStatus.PACKED: "idle.waiting_label",
}
QUEUE_ROWS = 8
DONE_STEPS = 3


def signed_out() -> view.SignIn:
    return view.SignIn(say("signin.title"), say("signin.words"), say("signin.hint"))


def idle(snapshot: Snapshot, now: datetime) -> view.Idle:
    rows = tuple(_queue_row(row, now) for row in snapshot.queue if row.status in _PACKABLE)[:QUEUE_ROWS]
    return view.Idle(
        title=say("idle.title"),
        words=say("idle.words"),
        rows=rows,
        rows_title=say("idle.queue_title"),
        held=_held(snapshot),
        held_title=say("idle.held_title"),
        empty=None if rows else say("idle.empty"),
    )


def _queue_row(row: QueueRow, now: datetime) -> Row:
    by = row.label_by or row.ship_by
    tone = urgency(by, now)
    shapes = {Tone.STOP: Shape.OCTAGON, Tone.ASK: Shape.DIAMOND}
    return Row(
        title=row.order_id,
        detail=due(by, now),
        count=units_words(row.units),
        shape=shapes.get(tone, Shape.SQUARE),
        tone=Tone.QUIET if tone is Tone.PLAIN else tone,
        badges=program_badges(row.programs, is_commercial=row.is_commercial),
    )


def units_words(count: int) -> Say:
    return say("idle.units_one") if count == 1 else say("idle.units_many", count=count)


def _held(snapshot: Snapshot) -> tuple[Row, ...]:
    """One row for each reason that holds orders, then what a lead wrote about single ones."""
    counts = snapshot.counts
    by_status = {
        OrderStatus.REVIEW: counts.review,
        OrderStatus.ON_HOLD: counts.on_hold,
        OrderStatus.PENDING: counts.pending,
        OrderStatus.PACKED: counts.waiting_label,
    }
    rows = [
        Row(say(_HELD[status]), count=str(count), shape=Shape.GEM, tone=Tone.QUIET)
        for status, count in by_status.items()
        if count
    ]
    reviewed = [row for row in snapshot.queue if row.status not in _PACKABLE and row.review_reason]
    rows.extend(
        Row(row.order_id, review_words(row.review_reason), shape=Shape.DIAMOND, tone=Tone.ASK)
        for row in reviewed
    )
    return tuple(rows[:6]) or (Row(say("idle.none_held"), shape=Shape.TICK, tone=Tone.OK),)


def packing(snapshot: Snapshot, counted: Tally) -> view.Packing:
    """The one thing to do now. ``pack_list`` is set."""
    bench = snapshot.bench
    at = current_need(bench, counted)
    if bench.pack_list is None or at is None:
        return _all_in(bench)
    need, packed = bench.pack_list.needs[at], counted.packed[at]
    is_more = packed > 0 and scanned_need(bench) == at
    return view.Packing(
        title=say("pack.more" if is_more else "pack.next"),
        thing=thing_of(need),
        count=say("pack.count", at=packed, of=need.quantity),
        count_words=_in_box(bench),
        tone=Tone.OK if is_more else Tone.ACCENT,
        badges=need_badges(need),
        notes=_notes(snapshot, need),
    )


def _all_in(bench: Bench) -> view.Packing:
    units = len(bench.units)
    thing = Thing(bench.pack_list.order_id if bench.pack_list else "")
    count = say("pack.count", at=units, of=units)
    return view.Packing(say("pack.all_in"), thing, count, say("pack.in_box"), Tone.OK)


def _in_box(bench: Bench) -> Say:
    """Which box it goes into, once there are several."""
    place = package_of(bench, bench.filling)["at"]
    return say("pack.in_box_of", at=place) if place != 1 else say("pack.in_box")


def _notes(snapshot: Snapshot, need: Need) -> tuple[Say, ...]:
    notes, bench = [], snapshot.bench
    if bench.pack_list is not None and bench.pack_list.note:
        notes.append(say("pack.rule", note=bench.pack_list.note))
    boxes = boxes_needed(snapshot)
    if boxes is not None:
        notes.append(boxes)
    if bench.held is not None:
        notes.append(say("pack.held"))
    if need.has_no_barcode:
        notes.append(say("pack.no_barcode"))
    elif need.quantity_may_be_typed and need.quantity > 2:
        notes.append(say("pack.quantity"))
    elif bench.pack_list is not None and len(bench.pack_list.needs) > 1:
        notes.append(say("pack.any_order"))
    return tuple(notes)


def shipping(bench: Bench) -> view.Shipping:
    """Also while a label that was out already is printed again or taken back."""
    if bench.voiding is not None:
        return _voiding(bench)
    if bench.is_parking:
        step = Step(say("later.step"), say("ship.working"), Shape.RING, Tone.ACCENT)
        return view.Shipping(say("later.title"), say("later.words"), (step,))
    if bench.reprint_at is not None:
        bench = replace(bench, printer="")
    steps = [_rate_step(bench), _buy_step(bench), _print_step(bench)]
    key = "ship." if bench.reprint_at is None else "ship.again_"
    title = say(f"{key}title")
    if bench.reprint_at is None and bench.packages > 1:
        title = say("ship.title_of", **package_of(bench, bench.package))
    return view.Shipping(
        title,
        say(f"{key}words"),
        tuple(steps[1:] if bench.own_label else steps),
    )


def _voiding(bench: Bench) -> view.Shipping:
    tracking = bench.label.tracking if bench.label else ""
    steps = (
        Step(say("ship.buy"), tracking, Shape.TICK, Tone.OK),
        Step(say("void.step"), say("ship.working"), Shape.RING, Tone.ACCENT),
    )
    return view.Shipping(say("void.working"), say("void.keep"), steps)


def _rate_step(bench: Bench) -> Step:
    title = say("ship.rates")
    if bench.rate is None:
        return Step(title, say("ship.rates_wait"), Shape.RING, Tone.ACCENT)
    return Step(title, rate_words(bench.rate), Shape.TICK, Tone.OK)


def service_name(carrier: str, service: str) -> str:
    """Most services have their carrier's name in theirs."""
    return service if service.casefold().startswith(carrier.casefold()) else f"{carrier} {service}"


def rate_words(rate: RatesShown) -> Say:
    service = service_name(rate.carrier, rate.service)
    if rate.arrives is None:
        return say("ship.rate", service=service, cost=rate.cost)
    return say("ship.rate_arrives", service=service, cost=rate.cost, day=view.Day(rate.arrives))


def _buy_step(bench: Bench) -> Step:
    if bench.own_label is not None:
        return Step(say("ship.own"), bench.own_label.tracking, Shape.TICK, Tone.OK)
    if bench.label is not None:
        return Step(say("ship.buy"), bench.label.tracking, Shape.TICK, Tone.OK)
    return _open_step(say("ship.buy"), is_working=bench.rate is not None)


def _print_step(bench: Bench) -> Step:
    if bench.printer:
        return Step(say("ship.print"), bench.printer, Shape.TICK, Tone.OK)
    return _open_step(say("ship.print"), is_working=bench.label is not None)


def _open_step(title: Say, *, is_working: bool) -> Step:
    if is_working:
        return Step(title, say("ship.working"), Shape.RING, Tone.ACCENT)
    return Step(title, say("ship.waiting"), Shape.DOTS, Tone.QUIET)


def stopped(bench: Bench) -> view.Stopped:
    """``bench.stopped`` is set."""
    assert bench.stopped is not None  # noqa: S101  # the stage says so
    key = f"stop.{bench.stopped.stop.value}"
    if bench.voiding is not None:
        return _stopped_void(bench.stopped, key)
    return view.Stopped(
        title=say(f"{key}.title"),
        happened=_stop_happened(bench.stopped),
        means=say(f"{key}.means"),
        do=say(f"{key}.do"),
        words=_stop_words(bench.stopped),
    )


def _stopped_void(stopped: ShippingStopped, key: str) -> view.Stopped:
    if stopped.stop is Stop.OUTCOME_UNKNOWN:
        key = "stop.voiding_unknown"
    return view.Stopped(
        title=say(f"{key}.title"),
        happened=say(f"{key}.happened"),
        means=say("stop.voiding.means"),
        do=say("stop.voiding.do"),
        words=_stop_words(stopped),
    )


def _stop_happened(stopped: ShippingStopped) -> Say:
    """When Amazon gives a label later, ``words`` is the time."""
    if stopped.stop is Stop.LABEL_WINDOW and stopped.words:
        return say("stop.label_window.from", time=Clock(datetime.fromisoformat(stopped.words)))
    return say(f"stop.{stopped.stop.value}.happened")


def _stop_words(stopped: ShippingStopped) -> Text:
    """Our own keys become sentences; Amazon's and the printer's words stay as they are."""
    if stopped.stop is Stop.LABEL_WINDOW:
        return ""
    if stopped.stop is Stop.NO_RATE:
        return _no_rate(stopped.words)
    for key in (f"stop_words.{stopped.words}", f"health.{stopped.words}"):
        if key in WORDS:
            return say(key)
    return stopped.words


def _no_rate(words: str) -> Text:
    """What no service can do for this order, else what is against the offers: the first of them."""
    first, *others = words.split(", ")
    if (key := f"stop_words.{first}") in WORDS:
        return say(key)
    service, _, why = first.rpartition(": ")
    key = next((key for key in (f"stop_words.rate.{why}", f"offer.why.{why}") if key in WORDS), "")
    if not service or not key:
        return words
    if not others:
        return say("stop_words.rate", service=service, why=say(key))
    return say("stop_words.rates", service=service, why=say(key), count=len(others))


def done(bench: Bench) -> view.Done:
    """The rest of an order that left in part is told of."""
    shown = _done(bench)
    return (
        replace(shown, title=say("done.part_title"), words=say("done.part_words")) if bench.is_part else shown
    )


def _done(bench: Bench) -> view.Done:
    if len(bench.left) > 1:
        return _all_done(bench)
    label = bench.label
    tracking = label.tracking if label else (bench.own_label.tracking if bench.own_label else "")
    service: Text = service_name(label.carrier, label.service) if label else say("done.own")
    steps = [
        Step(say("done.box"), bench.box_name or bench.box, Shape.BOX, Tone.QUIET),
        Step(say("done.service"), service, Shape.LABEL, Tone.QUIET),
        Step(say("done.printer"), bench.printer, Shape.ARROW, Tone.QUIET),
    ]
    marked = _mark_steps(bench.hazmat(bench.left[0].number if bench.left else bench.package))
    shown = _with_marks([step for step in steps if step.detail], marked)
    return view.Done(say("done.title"), shown, tracking, say("done.tracking"), say("done.words"))


def _mark_steps(goods: Sequence[Hazmat]) -> list[Step]:
    """What the law wants on the parcel besides its label."""
    numbers = ", ".join(dict.fromkeys(each.un_number for each in goods))
    return [
        Step(say("done.mark"), say(f"mark.{mark.value}", number=numbers), Shape.DIAMOND, Tone.ASK)
        for mark in marks(goods)
    ]


def _with_marks(steps: Sequence[Step], marked: Sequence[Step]) -> tuple[Step, ...]:
    """The last of the steps as far as there is room: marks are never left out."""
    room = max(0, DONE_STEPS - len(marked))
    return (*steps[len(steps) - min(room, len(steps)) :], *marked)


def _all_done(bench: Bench) -> view.Done:
    """Each of the packages by its tracking number."""
    steps = tuple(
        Step(say("package.of", **package_of(bench, label.number)), label.tracking, Shape.BOX, Tone.QUIET)
        for label in bench.left
    )
    last = bench.left[-1]
    goods = [each for label in bench.left for each in bench.hazmat(label.number)]
    shown = _with_marks(steps, _mark_steps(goods))
    service: Text = service_name(last.carrier, last.service) if last.service else say("done.own")
    return view.Done(say("done.title"), shown, service, say("done.service"), say("done.words"))
