"""The next last call in the header, and in the queue (SHIP-13)."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from app.domain.order import OrderStatus
from app.domain.shopping.pickups import Countdown
from app.ports.storage import QueueRow
from app.ui.presenters import view as v
from app.ui.presenters.frame import header
from app.ui.presenters.office_orders import leaves
from app.ui.presenters.office_times import countdown
from app.ui.presenters.screen import present
from app.ui.presenters.view import Clock, Day, Say, Tone, say
from tests.app.ui import samples as s

HOURS, MINUTES = timedelta(hours=1), timedelta(minutes=1)


def in_minutes(count: int) -> Say:
    return countdown(s.NOW + count * MINUTES, s.NOW)


def calls(*left: timedelta) -> tuple[Countdown, ...]:
    return tuple(Countdown(f"carrier {n}", s.NOW + each, each) for n, each in enumerate(left, 1))


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (59 * MINUTES, say("header.pickup_minutes", carrier="carrier 1", time=Clock(s.NOW + 59 * MINUTES),
                           minutes=59)),
        (60 * MINUTES, say("header.pickup_hours", carrier="carrier 1", time=Clock(s.NOW + HOURS), hours=1,
                           minutes=0)),
        (24 * HOURS, say("header.pickup_day", carrier="carrier 1", day=Day(s.NOW + 24 * HOURS),
                         time=Clock(s.NOW + 24 * HOURS))),
    ],
)  # fmt: skip
def test_SHIP_13_the_header_counts_down_to_the_next_last_call(left: timedelta, said: Say) -> None:
    assert header(s.snapshot(pickups=calls(left, 99 * HOURS)), s.NOW).next_truck == said


def test_SHIP_13_a_last_call_that_is_over_gives_way_to_the_next() -> None:
    snapshot = s.snapshot(pickups=calls(5 * MINUTES, 50 * MINUTES))
    said = header(snapshot, s.NOW + 6 * MINUTES).next_truck
    assert said == say(
        "header.pickup_minutes", carrier="carrier 2", time=Clock(s.NOW + 50 * MINUTES), minutes=44
    )


def row(ship_by: timedelta, label_by: timedelta | None = None) -> v.Row:
    queued = QueueRow(s.ORDER, OrderStatus.OPEN, (), False, s.NOW + ship_by, 1)
    if label_by is not None:
        queued = replace(queued, label_by=s.NOW + label_by)
    stage = present(s.snapshot(queue=(queued,)), s.NOW).stage
    assert isinstance(stage, v.Idle)
    return stage.rows[0]


def test_SHIP_13_the_queue_is_amber_an_hour_before_the_last_pickup_that_makes_it() -> None:
    assert row(8 * HOURS).tone is Tone.QUIET
    assert row(8 * HOURS, 61 * MINUTES).tone is Tone.QUIET
    assert row(8 * HOURS, 60 * MINUTES).tone is Tone.ASK
    assert row(8 * HOURS, -MINUTES).tone is Tone.STOP
    assert row(8 * HOURS, 45 * MINUTES).detail == say(
        "idle.due_in_minutes", time=Clock(s.NOW + 45 * MINUTES), minutes=45
    )


@pytest.mark.parametrize(
    ("ship_by", "label_by", "tone", "left"),
    [
        (8 * HOURS, None, Tone.PLAIN, countdown(s.NOW + 8 * HOURS, s.NOW)),
        (8 * HOURS, 61 * MINUTES, Tone.PLAIN, say("orders.pickup", left=in_minutes(61))),
        (8 * HOURS, 60 * MINUTES, Tone.ASK, say("orders.pickup", left=in_minutes(60))),
        (8 * HOURS, -MINUTES, Tone.STOP, say("orders.pickup_missed")),
        (-MINUTES, -9 * HOURS, Tone.STOP, countdown(s.NOW - MINUTES, s.NOW)),
    ],
)
def test_SHIP_13_the_offices_list_is_amber_an_hour_before_the_last_pickup_that_makes_it(
    ship_by: timedelta, label_by: timedelta | None, tone: Tone, left: Say
) -> None:
    call = None if label_by is None else s.NOW + label_by
    assert leaves(s.NOW + ship_by, call, s.NOW) == (tone, left)
