"""The parcel weighs what it should, or the label waits and the unit that explains it is named (PACK-10)."""

import msgspec
import pytest

from app.decoding import json_decoder
from app.domain.control import Action
from app.domain.packing import events as e
from app.domain.packing.bench import Stage
from app.domain.packing.evolve import fold
from app.domain.packing.questions import ApprovalPrompt, UnscanPrompt, WeightGapPrompt, WeightPrompt
from app.domain.packing.reasons import ApprovalFor, Refusal, Removal, WeightReason
from app.domain.weights import Known, Loaded
from tests.app.domain.packing.desk import CREAM, CREAM_UPC, LEAD, PACKER, Desk, need, ready

TWO_CREAMS = Loaded({CREAM: 2}, {CREAM: Known(410)}, Known(95))  # 915 g
SHORT = WeightGapPrompt(505, "scale", 915, CREAM, 1, 410)


def boxed(loaded: Loaded | None = TWO_CREAMS) -> Desk:
    """Two creams in their box wait for the scale."""
    bench = ready(need(CREAM, 2))
    bench.scan("BOXPBS01")
    bench.extra["loaded"] = loaded
    return bench


@pytest.mark.parametrize("grams", [915, 945, 870, 960])
def test_PACK_10_a_parcel_that_weighs_what_it_should_goes_on(grams: int) -> None:
    bench = boxed()
    assert bench.weigh(grams) == (e.WeightGiven(grams, "scale", 915),)
    assert (bench.bench.stage, bench.bench.is_weight_allowed) == (Stage.SHIPPING, False)


def test_PACK_10_a_gap_stops_the_label_and_names_the_unit_that_fits() -> None:
    bench = boxed()
    assert bench.weigh(505) == (e.Asked(SHORT),)
    assert (bench.bench.stage, bench.bench.weight_grams) == (Stage.PROMPT, 0)


def test_PACK_10_one_too_many_is_named_as_well_and_what_nothing_explains_is_not() -> None:
    bench = boxed()
    assert bench.weigh(1325) == (e.Asked(WeightGapPrompt(1325, "scale", 915, CREAM, 1, 410)),)
    assert bench.weigh(1100) == (e.Asked(WeightGapPrompt(1100, "scale", 915)),)


def test_PACK_10_a_typed_weight_is_held_against_the_same() -> None:
    bench = boxed()
    assert bench.type("0,505") == (e.Asked(msgspec.structs.replace(SHORT, source="typed")),)


def test_PACK_10_where_a_weight_is_not_known_nothing_stops() -> None:
    bench = boxed(Loaded({CREAM: 2}, {CREAM: Known()}, Known(95)))
    assert bench.weigh(5) == (e.WeightGiven(5, "scale", 0),)
    assert boxed(None).weigh(5) == (e.WeightGiven(5, "scale", 0),)


def test_PACK_10_the_missing_unit_put_in_the_scale_tells_by_itself() -> None:
    bench = boxed()
    bench.weigh(505)
    assert bench.weigh(915) == (e.WeightGiven(915, "scale", 915),)
    assert bench.bench.stage == Stage.SHIPPING


def test_PACK_10_re_weigh_asks_for_the_weight_again() -> None:
    bench = boxed()
    bench.weigh(505)
    assert bench.press(Action.RETRY) == (e.Asked(WeightPrompt()),)
    bench.weigh(505)
    assert bench.press(Action.UNSCAN) == (e.Asked(UnscanPrompt()),)
    bench.scan(CREAM_UPC)
    assert len(bench.bench.units) == 1


@pytest.mark.parametrize(
    ("pick", "reason"),
    [
        (Action.PICK_1, WeightReason.PADDING),
        (Action.PICK_2, WeightReason.PRODUCT_CHANGED),
        (Action.PICK_3, WeightReason.SCALE),
        (Action.PICK_4, WeightReason.OTHER),
    ],
)
def test_PACK_10_a_lead_ships_it_with_badge_pin_and_a_reason(pick: Action, reason: WeightReason) -> None:
    bench = boxed()
    bench.weigh(505)
    bench.press(Action.OVERRIDE)
    assert bench.bench.prompt == ApprovalPrompt(0, ApprovalFor.SHIP_WEIGHT, weight=SHORT)
    bench.scan("BDG-PACKER-0001")
    assert bench.refused.refusal is Refusal.NOT_ALLOWED
    bench.press(Action.ACK)
    bench.scan("BDG-LEAD-0003")
    bench.press(Action.PICK_1)
    bench.press(Action.ACK)
    assert bench.bench.weight_grams == 0
    bench.pin(LEAD)
    assert bench.press(pick) == (e.WeightAllowed(505, "scale", 915, LEAD, reason),)
    assert (bench.bench.stage, bench.bench.weight_grams) == (Stage.SHIPPING, 505)
    assert (bench.bench.is_weight_allowed, bench.bench.person) == (True, PACKER)
    stored = msgspec.json.encode(bench.log)
    assert fold(json_decoder(list[e.Happened]).decode(stored)) == bench.bench


def test_PACK_10_the_lead_may_go_back_and_other_controls_mean_nothing() -> None:
    bench = boxed()
    bench.weigh(505)
    bench.press(Action.OVERRIDE)
    assert bench.press(Action.CANCEL) == (e.Asked(SHORT),)
    bench.press(Action.OVERRIDE)
    bench.scan("BDG-LEAD-0003")
    bench.pin(LEAD)
    for action in (Action.PICK_5, Action.YES):
        assert isinstance(bench.press(action)[0], e.Refused)
        bench.press(Action.ACK)
    assert bench.press(Action.CANCEL) == (e.Asked(SHORT),)
    assert bench.press(Action.CANCEL) == (e.Asked(WeightPrompt()),)


def test_PACK_10_a_unit_taken_out_takes_the_leads_word_with_it() -> None:
    bench = boxed()
    bench.weigh(505)
    bench.press(Action.OVERRIDE)
    bench.scan("BDG-LEAD-0003")
    bench.pin(LEAD)
    bench.press(Action.PICK_1)
    bench.happen(e.UnitRemoved(1, Removal.DAMAGED))
    assert (bench.bench.weight_grams, bench.bench.is_weight_allowed) == (0, False)
