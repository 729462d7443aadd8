"""The order beside the stage: open lines first, the scanned one in sight, done ones folded to a count."""

from datetime import datetime

from app.domain.packing.bench import Bench, Stage
from app.domain.packing.events import UnitsPacked
from app.domain.packing.plan import Need, PackList
from app.services.snapshot import Snapshot
from app.ui.presenters.things import Tally, need_badges, order_badges, thing_of
from app.ui.presenters.times import countdown, urgency
from app.ui.presenters.view import Clock, Row, Say, Shape, Side, Tone, say

CAPACITY = 6


def current_need(bench: Bench, counted: Tally) -> int | None:
    """The need that the packer is at: the one just scanned while it has units left, else the first open."""
    left, scanned = counted.left, scanned_need(bench)
    if scanned in left:
        return scanned
    return left[0] if left else None


def scanned_need(bench: Bench) -> int | None:
    if bench.last is not None and isinstance(bench.last.event, UnitsPacked):
        return bench.last.event.need
    return bench.units[-1].need if bench.units else None


def side(
    snapshot: Snapshot, now: datetime, counted: Tally, capacity: int = CAPACITY, skip: int = 0
) -> Side | None:
    """``capacity`` rows fit; ``skip`` of the open ones are scrolled away by hand."""
    bench = snapshot.bench
    if bench.pack_list is None:
        return None
    indexes, done, more = _window(bench, counted, capacity, skip)
    packed, at, needs = counted.packed, current_need(bench, counted), bench.pack_list.needs
    return Side(
        order_id=bench.pack_list.order_id,
        countdown=countdown(bench.pack_list.ship_by, now),
        countdown_tone=urgency(bench.pack_list.ship_by, now),
        badges=order_badges(bench.pack_list),
        rows=tuple(_row(needs[i], packed[i], is_current=i == at) for i in indexes),
        done=done,
        more=more,
        note=_note(bench, bench.pack_list, now),
        is_greyed=bench.stage is Stage.REFUSAL,
    )


def _window(
    bench: Bench, counted: Tally, capacity: int, skip: int
) -> tuple[list[int], Say | None, Say | None]:
    """Which needs to show, the fold's words, and which of the open ones are in sight."""
    count, left = len(counted.packed), counted.left
    if count <= capacity:
        return list(range(count)), None, None
    done, room, scanned = count - len(left), capacity - 1, scanned_need(bench)
    fold = _fold(done) if done else None
    shown: list[int] = []
    if scanned is not None and scanned not in left and not skip:
        shown.append(scanned)
    room -= len(shown)
    first = _first(left, current_need(bench, counted), room, skip)
    shown.extend(left[first : first + room])
    return shown, fold, _more(first, room, len(left))


def _more(first: int, room: int, total: int) -> Say | None:
    return say("side.more", first=first + 1, last=first + room, total=total) if total > room else None


def _first(left: tuple[int, ...], at: int | None, room: int, skip: int) -> int:
    start = left.index(at) if at is not None and at in left else 0
    return max(0, min(start + skip, len(left) - room))


def _fold(done: int) -> Say:
    return say("side.done_one") if done == 1 else say("side.done_many", count=done)


def _row(need: Need, packed: int, *, is_current: bool) -> Row:
    is_done = packed >= need.quantity
    shape, tone = (Shape.TICK, Tone.OK) if is_done else (Shape.SQUARE, Tone.QUIET)
    if is_current:
        shape, tone = Shape.ARROW, Tone.ACCENT
    return Row(
        title=need.name,
        detail=need.sku,
        count=say("side.count", done=packed, of=need.quantity),
        shape=shape,
        tone=tone,
        badges=need_badges(need, is_short=True),
        is_current=is_current,
        thing=thing_of(need),
    )


def _note(bench: Bench, pack_list: PackList, now: datetime) -> Say:
    if pack_list.label_from is not None and pack_list.label_from > now:
        return say("side.label_from", time=Clock(pack_list.label_from))
    packed, boxes = len(bench.units), bench.packages
    if boxes > 1 or bench.filling > 1:
        return say("side.total_boxes", done=packed, of=pack_list.units, boxes=max(boxes, bench.filling))
    return say("side.total", done=packed, of=pack_list.units)
