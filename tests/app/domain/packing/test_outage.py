"""Amazon does not answer: after a while a lead may send by an own carrier, but no Prime order (PACK-12)."""

from datetime import timedelta

import msgspec
import pytest

from app.decoding import json_decoder
from app.domain.control import Action
from app.domain.order import Program
from app.domain.packing import events as e
from app.domain.packing.bench import Stage
from app.domain.packing.evolve import fold
from app.domain.packing.plan import Labelled
from app.domain.packing.questions import ApprovalPrompt
from app.domain.packing.reasons import ApprovalFor, Refusal, Stop
from app.domain.packing.refusals import not_now
from tests.app.domain.packing.desk import CREAM, CREAM_UPC, LEAD, START, Desk, fact, need, packing, ready

NOON = START + timedelta(hours=3)


def away(*programs: str, bench: Desk | None = None, stop: Stop = Stop.AMAZON_UNREACHABLE) -> Desk:
    """The parcel is weighed and Amazon does not answer; from noon on an own carrier may take it."""
    made = bench or ready(programs=programs)
    made.extra["own_carrier_from"] = NOON
    made.scan("BOXPBS01")
    made.weigh(500)
    made.happen(e.ShippingStopped(stop))
    return made


def test_PACK_12_before_that_nobody_sends_it_by_an_own_carrier() -> None:
    bench = away()
    (refused,) = bench.press(Action.OVERRIDE)
    assert isinstance(refused, e.Refused)
    assert (refused.refusal, refused.words, refused.action) == (
        Refusal.NOT_YET,
        "2026-11-23T12:00:00+00:00",
        Action.OVERRIDE,
    )
    bench.press(Action.ACK)
    assert bench.bench.stage == Stage.STOPPED
    bench.wait(3 * 3600 - 1)
    assert isinstance(bench.press(Action.OVERRIDE)[0], e.Refused)


def test_PACK_12_where_nobody_knows_of_an_outage_there_is_none_yet() -> None:
    bench = away()
    del bench.extra["own_carrier_from"]
    (refused,) = bench.press(Action.OVERRIDE)
    assert isinstance(refused, e.Refused)
    assert (refused.refusal, refused.words) == (Refusal.NOT_YET, "")


def test_PACK_12_from_then_on_a_leads_badge_and_pin_send_it() -> None:
    bench = away()
    bench.wait(3 * 3600)
    assert bench.press(Action.OVERRIDE) == (e.Asked(ApprovalPrompt(0, ApprovalFor.SEND_UNCHECKED)),)
    bench.scan("BDG-LEAD-0003")
    before = len(bench.log)
    bench.pin(LEAD)
    assert [each.event for each in bench.log[before:]] == [e.UncheckedAllowed(LEAD)]
    state = bench.bench
    assert (state.stage, state.stopped, state.unchecked_by) == (Stage.SHIPPING, None, LEAD)
    stored = msgspec.json.encode(bench.log)
    assert fold(json_decoder(list[e.Happened]).decode(stored)) == state


def test_PACK_12_a_lead_who_packs_says_so_himself() -> None:
    bench = Desk(fact(packing(need(CREAM)))).sign_in(LEAD).open()
    bench.scan(CREAM_UPC)
    away(bench=bench)
    bench.wait(3 * 3600)
    assert bench.press(Action.OVERRIDE) == (e.UncheckedAllowed(LEAD),)


def test_PACK_12_going_back_leaves_it_stopped() -> None:
    bench = away()
    bench.wait(3 * 3600)
    bench.press(Action.OVERRIDE)
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    assert (bench.bench.stage, bench.bench.unchecked_by) == (Stage.STOPPED, None)


def test_PACK_12_a_prime_order_is_refused_aloud_however_long_it_takes() -> None:
    bench = away(Program.PRIME)
    bench.wait(30 * 3600)
    (refused,) = bench.press(Action.OVERRIDE)
    assert isinstance(refused, e.Refused)
    assert (refused.refusal, refused.action) == (Refusal.PRIME_WAITS, Action.OVERRIDE)


def test_PACK_12_the_rest_of_what_amazon_sold_a_label_of_waits_too() -> None:
    bench = away()
    bench.wait(30 * 3600)
    label = Labelled(9, "1Z9", "UPS", "Ground", "p9", is_amazon=True)
    bench.bench = msgspec.structs.replace(bench.bench, left=(label,))
    (refused,) = bench.press(Action.OVERRIDE)
    assert isinstance(refused, e.Refused)
    shown = (refused.refusal, refused.scanned.text, refused.action)
    assert shown == (Refusal.ONE_WAY, "OVERRIDE", Action.OVERRIDE)


@pytest.mark.parametrize("stop", [stop for stop in Stop if stop is not Stop.AMAZON_UNREACHABLE])
def test_PACK_12_no_other_stop_is_overridden_so(stop: Stop) -> None:
    bench = away(stop=stop)
    bench.wait(30 * 3600)
    assert bench.press(Action.OVERRIDE) == not_now(Action.OVERRIDE)


def test_PACK_12_what_has_a_label_already_needs_no_other_carrier() -> None:
    bench = ready()
    bench.scan("BOXPBS01")
    bench.weigh(500)
    bench.happen(e.LabelBought("p1", "1Z1", "UPS", "Ground"), e.ShippingStopped(Stop.AMAZON_UNREACHABLE))
    bench.extra["own_carrier_from"] = START
    assert bench.press(Action.OVERRIDE) == not_now(Action.OVERRIDE)


def test_PACK_12_the_next_order_asks_anew() -> None:
    bench = away()
    bench.wait(3 * 3600)
    bench.happen(e.UncheckedAllowed(LEAD), e.OrderPaused())
    bench.open()
    assert bench.bench.unchecked_by is None
