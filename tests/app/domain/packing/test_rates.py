"""CHANGE RATE: what is offered is shown before the label is bought, and one is taken (SHIP-6, SHIP-7)."""

import msgspec
import pytest

from app.decoding import json_decoder
from app.domain.control import Action
from app.domain.packing import events as e
from app.domain.packing.bench import Stage
from app.domain.packing.evolve import fold
from app.domain.packing.questions import ApprovalPrompt, BoxPrompt, Offer, PinPrompt, RatePrompt, WeightPrompt
from app.domain.packing.reasons import ApprovalFor, RateReason, Refusal, Stop
from app.domain.packing.refusals import not_now
from app.domain.shopping.verdicts import Hand
from tests.app.domain.packing.desk import (
    CREAM,
    CREAM_UPC,
    LEAD,
    PACKER,
    Desk,
    desk,
    fact,
    need,
    offer,
    packing,
    ready,
)

FREE, REASON, BY_LEAD, NOBODY = offer("free"), offer("reason", 1), offer("lead", 2), offer("nobody", 3)
OFFERS = (NOBODY, REASON, FREE, BY_LEAD)


def wanted(bench: Desk) -> Desk:
    """The rates were asked for at the scale; the parcel is weighed."""
    bench.scan("BOXPBS01")
    assert bench.press(Action.CHANGE_RATE) == (e.RatesWanted(),)
    assert bench.bench.prompt == WeightPrompt()
    bench.weigh(500)
    assert (bench.bench.stage, bench.bench.wants_rates) == (Stage.SHIPPING, True)
    return bench


def listed(*offers: Offer, bench: Desk | None = None) -> Desk:
    made = wanted(bench or ready())
    made.happen(e.RatesListed(offers or OFFERS, "free"))
    assert made.bench.prompt == RatePrompt(offers or OFFERS, "free")
    return made


def test_the_hands_are_those_of_the_shops() -> None:
    from app.domain.packing import rates

    assert tuple(Hand) == (rates.FREE, rates.REASON, rates.LEAD, rates.NOBODY)


def test_SHIP_7_rates_are_asked_for_while_the_box_is_closed_and_once() -> None:
    bench = ready()
    assert bench.press(Action.CHANGE_RATE) == (e.RatesWanted(),)
    assert bench.bench.prompt == BoxPrompt()
    assert bench.press(Action.CHANGE_RATE) == not_now(Action.CHANGE_RATE)


def test_SHIP_7_rates_mean_nothing_while_units_are_packed() -> None:
    bench = desk(need(CREAM, 2))
    assert bench.press(Action.CHANGE_RATE) == not_now(Action.CHANGE_RATE)


def test_SHIP_7_one_that_the_app_might_take_is_taken_at_once() -> None:
    bench = listed()
    assert bench.press(Action.PICK_3) == (e.RateTaken(FREE),)
    state = bench.bench
    assert (state.stage, state.taken, state.wants_rates) == (Stage.SHIPPING, e.RateTaken(FREE), False)


def test_SHIP_6_a_red_one_takes_a_reason_of_who_packs() -> None:
    bench = listed()
    asked = ApprovalPrompt(0, ApprovalFor.TAKE_RATE, PACKER, is_approved=True, offer=REASON)
    assert bench.press(Action.PICK_2) == (e.Asked(asked),)
    assert bench.press(Action.PICK_1) == (e.RateTaken(REASON, RateReason.RECEIVES_THEN, PACKER),)
    assert bench.bench.stage == Stage.SHIPPING


def test_SHIP_6_one_that_takes_a_lead_asks_for_badge_pin_and_reason() -> None:
    bench = listed()
    asked = ApprovalPrompt(0, ApprovalFor.TAKE_RATE, offer=BY_LEAD)
    assert bench.press(Action.PICK_4) == (e.Asked(asked),)
    assert bench.press(Action.PICK_1) == not_now(Action.PICK_1)
    bench.press(Action.ACK)
    bench.scan("BDG-PACKER-0001")
    assert bench.refused.refusal is Refusal.NOT_ALLOWED
    bench.press(Action.ACK)
    bench.scan("BDG-LEAD-0003")
    assert bench.press(Action.PICK_1) == not_now(Action.PICK_1)
    bench.press(Action.ACK)
    bench.pin(LEAD)
    assert bench.press(Action.PICK_5) == not_now(Action.PICK_5)
    bench.press(Action.ACK)
    assert bench.press(Action.PICK_4) == (e.RateTaken(BY_LEAD, RateReason.OTHER, LEAD),)


def test_SHIP_6_a_lead_who_packs_gives_the_reason_at_once() -> None:
    bench = Desk(fact(packing(need(CREAM)))).sign_in(LEAD).open()
    bench.scan(CREAM_UPC)
    listed(bench=bench)
    asked = ApprovalPrompt(0, ApprovalFor.TAKE_RATE, LEAD, is_approved=True, offer=BY_LEAD)
    assert bench.press(Action.PICK_4) == (e.Asked(asked),)


@pytest.mark.parametrize("action", [Action.PICK_1, Action.PICK_5, Action.PICK_6, Action.YES])
def test_SHIP_6_what_nobody_may_take_and_what_is_not_there_is_not_taken(action: Action) -> None:
    bench = listed()
    assert bench.press(action) == not_now(action)


def test_SHIP_7_going_back_leaves_the_choice_to_the_app() -> None:
    bench = listed()
    bench.press(Action.PICK_2)
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    assert (bench.bench.stage, bench.bench.wants_rates) == (Stage.SHIPPING, True)
    bench.happen(e.RatesListed(OFFERS, "free"))
    assert bench.press(Action.CANCEL) == (e.RateLeft(),)
    state = bench.bench
    assert (state.stage, state.taken, state.wants_rates) == (Stage.SHIPPING, None, False)


def test_SHIP_7_more_than_five_are_shown_page_by_page() -> None:
    many = tuple(offer(f"r{n}") for n in range(7))
    bench = listed(*many)
    assert bench.press(Action.PICK_6) == not_now(Action.PICK_6)
    bench.press(Action.ACK)
    assert bench.press(Action.NEXT_PAGE) == (e.Asked(RatePrompt(many, "free", 1)),)
    assert bench.press(Action.PICK_3) == not_now(Action.PICK_3)
    bench.press(Action.ACK)
    assert bench.press(Action.PICK_2) == (e.RateTaken(many[6]),)
    again = listed(*many)
    again.press(Action.NEXT_PAGE)
    assert again.press(Action.NEXT_PAGE) == (e.Asked(RatePrompt(many, "free", 0)),)


def test_SHIP_7_after_a_crash_or_a_lock_the_rates_are_shown_again() -> None:
    bench = listed()
    stored = msgspec.json.encode(bench.log)
    assert fold(json_decoder(list[e.Happened]).decode(stored)) == bench.bench
    bench.press(Action.LOCK)
    bench.sign_in()
    assert (bench.bench.stage, bench.bench.wants_rates) == (Stage.SHIPPING, True)


def test_SHIP_7_whoever_is_signing_in_is_not_interrupted_by_rates() -> None:
    bench = wanted(ready())
    bench.happen(e.Asked(PinPrompt(LEAD)), e.RatesListed(OFFERS))
    assert bench.bench.prompt == PinPrompt(LEAD)


@pytest.mark.parametrize("change", ["BOXPBL01", "unscan"])
def test_SHIP_7_another_parcel_has_other_rates(change: str) -> None:
    bench = ready()
    bench.happen(e.BoxChosen("BOX-S", "Small box"), e.RateTaken(FREE))
    assert bench.bench.taken is not None
    if change == "unscan":
        bench.press(Action.UNDO)
    else:
        bench.press(Action.CANCEL)
        bench.scan(change)
    assert bench.bench.taken is None


def test_SHIP_7_a_rate_that_is_gone_is_chosen_anew() -> None:
    bench = listed()
    bench.press(Action.PICK_3)
    bench.happen(e.ShippingStopped(Stop.RATE_GONE, "free"))
    assert (bench.bench.taken, bench.bench.wants_rates) == (None, True)
    assert bench.press(Action.RETRY) == (e.ShippingRetried(),)
    assert (bench.bench.stage, bench.bench.wants_rates) == (Stage.SHIPPING, True)


def test_SHIP_7_where_the_app_finds_none_somebody_may_look() -> None:
    bench = ready()
    bench.scan("BOXPBS01")
    bench.weigh(500)
    bench.happen(e.ShippingStopped(Stop.NO_RATE))
    assert bench.press(Action.CHANGE_RATE) == (e.RatesWanted(),)
    assert (bench.bench.stage, bench.bench.stopped) == (Stage.SHIPPING, None)


@pytest.mark.parametrize("action", [Action.CHANGE_RATE, Action.OWN_LABEL, Action.CANCEL])
def test_SHIP_2_an_order_that_a_rule_holds_goes_no_other_way(action: Action) -> None:
    bench = ready()
    bench.scan("BOXPBS01")
    bench.weigh(500)
    bench.happen(e.ShippingStopped(Stop.POLICY_HOLD, "ask the buyer"))
    assert bench.press(action) == not_now(action)


def test_PACK_9_the_next_package_has_rates_of_its_own() -> None:
    bench = desk(need(CREAM, 2))
    bench.scan(CREAM_UPC)
    bench.press(Action.NEXT_BOX)
    bench.scan(CREAM_UPC)
    listed(bench=bench)
    bench.press(Action.PICK_3)
    bench.happen(e.LabelBought("p1", "1Z1", "UPS", "Ground", 1, is_last=False), e.PackageDone(1))
    assert (bench.bench.taken, bench.bench.wants_rates) == (None, False)


@pytest.mark.parametrize(("offers", "after"), [(1, [0, 0]), (5, [0]), (6, [1, 0]), (11, [1, 2, 0])])
def test_SHIP_7_pages_of_rates_come_round(offers: int, after: list[int]) -> None:
    many = tuple(offer(f"r{n}") for n in range(offers))
    bench = listed(*many)
    for page in after:
        assert bench.press(Action.NEXT_PAGE) == (e.Asked(RatePrompt(many, "free", page)),)
