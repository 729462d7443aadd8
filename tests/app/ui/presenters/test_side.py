"""The order beside the stage."""

from datetime import timedelta

from msgspec.structs import replace

from app.domain.order import AddressType
from app.domain.packing.bench import Bench
from app.domain.packing.events import Happened, UnitsPacked
from app.domain.packing.plan import Unit
from app.ui.presenters.side import side
from app.ui.presenters.things import tally
from app.ui.presenters.times import countdown, urgency
from app.ui.presenters.view import Shape, Side, Tone, say
from tests.app.ui import samples as s


def shown(bench: Bench, capacity: int = 6, skip: int = 0) -> Side:
    found = side(s.snapshot(bench), s.NOW, tally(bench), capacity, skip)
    assert found is not None
    return found


def names(view: Side) -> list[object]:
    return [row.title for row in view.rows]


def test_a_short_order_keeps_its_own_order_with_ticks() -> None:
    rows = shown(s.packing()).rows
    assert [row.title for row in rows] == ["Wireless mouse, black", "Vitamin serum 30 ml", "Candle, lavender"]
    assert [row.shape for row in rows] == [Shape.TICK, Shape.ARROW, Shape.SQUARE]
    assert rows[1].count == say("side.count", done=2, of=3)


def test_of_300_lines_the_scanned_one_is_first_and_done_ones_fold_to_a_count() -> None:
    view = shown(s.huge())
    assert names(view)[0] == "Product number 100"
    assert len(view.rows) == 5
    assert view.done == say("side.done_many", count=100)
    assert view.more == say("side.more", first=1, last=5, total=200)


def test_a_line_that_was_just_completed_stays_in_sight() -> None:
    bench = s.huge()
    last = Happened(10, s.NOW, "u1", s.ORDER, UnitsPacked(100, 1, "scan"))
    view = shown(replace(bench, units=(*bench.units, Unit(900, 100)), last=last))
    assert names(view)[:2] == ["Product number 100", "Product number 101"]
    assert view.rows[0].shape is Shape.TICK


def test_scrolling_by_hand_stops_at_the_last_open_line() -> None:
    view = shown(s.huge(), skip=1000)
    assert names(view)[-1] == "Product number 299"


def test_ORD_3_badges_are_named_and_commercial_comes_with_business_alone() -> None:
    kinds = [badge.kind for badge in shown(s.packing()).badges]
    assert kinds == ["prime", "business", "commercial", "transparency"]
    private = replace(s.PACK_LIST, programs=("PRIME",), address_type=AddressType.COMMERCIAL)
    assert [badge.kind for badge in shown(s.packing(pack_list=private)).badges] == ["prime", "transparency"]


def test_ORD_3_a_buyer_who_asks_to_cancel_has_a_badge() -> None:
    asked = replace(s.PACK_LIST, cancel_requested=True)
    assert "cancel" in [badge.kind for badge in shown(s.packing(pack_list=asked)).badges]


def test_ORD_3_the_ship_by_time_counts_down_and_turns_late() -> None:
    due = s.NOW + timedelta(hours=1, minutes=12)
    words = countdown(due, s.NOW)
    assert words is not None
    assert (words.key, dict(words.values)["hours"], dict(words.values)["minutes"]) == (
        "side.ship_by_hours",
        1,
        12,
    )
    assert urgency(due, s.NOW) is Tone.PLAIN
    assert urgency(due, s.NOW + timedelta(minutes=30)) is Tone.ASK
    late = countdown(due, s.NOW + timedelta(hours=2))
    assert late is not None
    assert late.key == "side.late_minutes"
    assert urgency(due, s.NOW + timedelta(hours=2)) is Tone.STOP


def test_the_order_greys_out_behind_a_refusal() -> None:
    state = dict(s.refusal_states())["refusal_wrong_item"]
    found = side(state, s.NOW, tally(state.bench))
    assert found is not None
    assert found.is_greyed
