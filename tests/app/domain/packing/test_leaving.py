"""Box, weight, own label, shipping and its stops (PACK-9, PACK-10, SHIP-1, SHIP-4)."""

import pytest

from app.domain.control import Action
from app.domain.packing import events as e
from app.domain.packing.bench import Stage
from app.domain.packing.events import Shown
from app.domain.packing.questions import BoxPrompt, OwnLabelPrompt, PinPrompt, SwitchPrompt, WeightPrompt
from app.domain.packing.reasons import Refusal, Removal, Stop
from app.domain.scan import Shape
from tests.app.domain.packing.desk import (
    CABLE,
    CABLE_UPC,
    CREAM,
    CREAM_UPC,
    ORDER_2,
    SECOND,
    Desk,
    fact,
    need,
    packing,
    ready,
)

UPS = "1Z5R89390357567127"
ALLOWED_OWN = (
    Stop.NO_RATE,
    Stop.RATE_GONE,
    Stop.AMAZON_UNREACHABLE,
    Stop.REFUSED_BY_AMAZON,
    Stop.BUY_SHIPPING_OFF,
    Stop.SPLIT_SET,
)


def weighed() -> Desk:
    bench = ready()
    bench.scan("BOXPBS01")
    bench.weigh(500)
    assert bench.bench.stage == Stage.SHIPPING
    return bench


def stopped(stop: Stop = Stop.NO_RATE) -> Desk:
    bench = weighed()
    bench.happen(e.ShippingStopped(stop, "words"))
    assert bench.bench.stage == Stage.STOPPED
    return bench


def not_now(action: Action) -> tuple[e.Event, ...]:
    return (e.Refused(Refusal.NOT_NOW, Shown(action.name.replace("_", " ")), action=action),)


def test_the_box_is_scanned_then_the_parcel_is_weighed() -> None:
    bench = ready()
    assert bench.bench.prompt == BoxPrompt()
    assert bench.scan("BOXPBS01") == (e.BoxChosen("BOX-S", "Small box"),)
    assert (bench.bench.box, bench.bench.box_name) == ("BOX-S", "Small box")
    assert bench.bench.prompt == WeightPrompt()
    assert bench.weigh(500) == (e.WeightGiven(500, "scale"),)
    assert (bench.bench.weight_grams, bench.bench.weight_source) == (500, "scale")
    assert (bench.bench.stage, bench.bench.prompt) == (Stage.SHIPPING, None)


def test_a_product_at_the_box_question_is_too_many_and_a_stranger_unknown() -> None:
    bench = ready()
    bench.scan(CREAM_UPC)
    assert bench.refused.refusal == Refusal.TOO_MANY
    bench.press(Action.ACK)
    bench.scan("NO SUCH BOX")
    assert bench.refused == e.Refused(Refusal.UNKNOWN, Shown("NO SUCH BOX"), looked_like=Shape.TEXT)


@pytest.mark.parametrize(("pick", "code"), [(Action.PICK_1, "BOX-S"), (Action.PICK_2, "BOX-L")])
def test_a_box_may_be_picked(pick: Action, code: str) -> None:
    bench = ready()
    bench.press(pick)
    assert bench.bench.box == code


def test_there_is_no_third_box_to_pick() -> None:
    bench = ready()
    assert bench.press(Action.PICK_3) == not_now(Action.PICK_3)


def test_there_is_nothing_to_go_back_to_from_the_first_box_question() -> None:
    bench = ready()
    assert bench.press(Action.CANCEL) == not_now(Action.CANCEL)


def test_going_back_from_the_weight_asks_for_the_box_again_and_on() -> None:
    bench = ready()
    bench.scan("BOXPBS01")
    assert bench.press(Action.CANCEL) == (e.Asked(BoxPrompt()),)
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    assert bench.bench.prompt == WeightPrompt()
    bench.press(Action.CANCEL)
    bench.scan("BOXPBL01")
    assert (bench.bench.box, bench.bench.prompt) == ("BOX-L", WeightPrompt())


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("0.5", 500),
        ("0,5", 500),
        ("12", 12_000),
        ("70", 70_000),
        ("70.0", 70_000),
        (" 1.2345 ", 1235),
        ("0.001", 1),
        ("0.0005", 1),
        (".25", 250),
        (",25", 250),
        ("3.", 3000),
    ],
)
def test_PACK_10_kilograms_are_typed_with_comma_or_point(text: str, grams: int) -> None:
    bench = ready()
    bench.scan("BOXPBS01")
    assert bench.type(text) == (e.WeightGiven(grams, "typed"),)


@pytest.mark.parametrize(
    "text", ["0", "0.0004", "70.001", "71", "-1", "1.2.3", "1,234.5", "abc", "", ".", "12345", "1e3", "٣"]
)
def test_PACK_10_a_weight_that_cannot_be_is_a_bad_number(text: str) -> None:
    bench = ready()
    bench.scan("BOXPBS01")
    assert bench.type(text) == (e.Refused(Refusal.BAD_NUMBER, Shown(text)),)
    assert bench.bench.weight_grams == 0


@pytest.mark.parametrize(("grams", "is_taken"), [(1, True), (70_000, True), (0, False), (70_001, False)])
def test_PACK_10_the_scale_is_believed_from_1_g_to_70_kg(grams: int, is_taken: bool) -> None:
    bench = ready()
    bench.scan("BOXPBS01")
    taken: tuple[e.Event, ...] = (e.WeightGiven(grams, "scale"),)
    refused: tuple[e.Event, ...] = (e.Refused(Refusal.BAD_NUMBER, Shown(f"{grams} g")),)
    assert bench.weigh(grams) == (taken if is_taken else refused)


def test_PACK_10_a_weight_that_nobody_asked_for_is_passed_over() -> None:
    bench = ready()
    assert bench.weigh(500) == ()
    bench.scan("BOXPBS01")
    bench.scan("NO SUCH THING")
    assert bench.weigh(500) == ()
    bench.press(Action.ACK)
    bench.weigh(500)
    assert bench.weigh(600) == ()
    assert bench.bench.weight_grams == 500


def test_a_scan_at_the_weight_is_a_unit_too_many_or_another_orders_slip() -> None:
    bench = ready()
    bench.scan("BOXPBS01")
    bench.scan(CREAM_UPC)
    assert bench.refused.refusal == Refusal.TOO_MANY
    bench.press(Action.ACK)
    other = packing(need(CABLE), order_id=ORDER_2)
    bench.orders[ORDER_2] = fact(other)
    bench.scan(ORDER_2)
    assert bench.bench.prompt == SwitchPrompt(other)
    bench.press(Action.NO)
    assert bench.bench.prompt == WeightPrompt()


def test_a_number_typed_where_none_is_asked_is_not_taken() -> None:
    bench = ready()
    assert bench.type("5") == (e.Refused(Refusal.NOT_NOW, Shown("5")),)


def test_taking_a_unit_out_asks_for_the_weight_again_but_not_for_the_box() -> None:
    bench = ready(need(CREAM, 2))
    bench.scan("BOXPBS01")
    bench.press(Action.UNDO)
    assert bench.bench.stage == Stage.PACKING
    bench.scan(CREAM_UPC)
    assert bench.bench.prompt == WeightPrompt()


# ---- shipping


def test_taking_a_unit_out_after_an_own_label_needs_it_again() -> None:
    bench = ready(need(CREAM, 2))
    bench.press(Action.OWN_LABEL)
    bench.scan(UPS)
    bench.happen(e.UnitRemoved(2, Removal.UNDO))
    assert bench.bench.own_label is None


def test_nothing_is_scanned_while_the_label_is_bought() -> None:
    bench = weighed()
    bench.scan(CREAM_UPC)
    assert bench.refused.refusal == Refusal.NOT_NOW
    bench.press(Action.ACK)
    assert bench.press(Action.PAUSE) == not_now(Action.PAUSE)
    assert bench.bench.pack_list is not None


def test_rate_label_and_printer_are_shown() -> None:
    bench = weighed()
    rates = e.RatesShown("UPS", "Ground", "7.42 USD")
    bought = e.LabelBought("p-1", UPS, "UPS", "Ground")
    bench.happen(rates, bought, e.LabelPrinted("zebra-1"))
    assert (bench.bench.rate, bench.bench.label, bench.bench.printer) == (rates, bought, "zebra-1")
    assert bench.bench.stage == Stage.SHIPPING
    bench.happen(e.OrderDone())
    assert (bench.bench.stage, bench.bench.is_done) == (Stage.DONE, True)


def test_the_label_comes_out_while_the_bench_is_locked() -> None:
    bench = weighed()
    bench.press(Action.LOCK)
    bench.happen(e.LabelBought("p-1", UPS, "UPS", "Ground"), e.OrderDone())
    assert bench.bench.stage == Stage.SIGNED_OUT
    bench.sign_in(SECOND)
    assert bench.bench.stage == Stage.DONE


@pytest.mark.parametrize("stop", list(Stop))
@pytest.mark.parametrize("action", [Action.RETRY, Action.REPRINT])
def test_after_a_stop_it_is_tried_again(stop: Stop, action: Action) -> None:
    bench = stopped(stop)
    assert bench.bench.stopped == e.ShippingStopped(stop, "words")
    assert bench.press(action) == (e.ShippingRetried(),)
    assert (bench.bench.stage, bench.bench.stopped) == (Stage.SHIPPING, None)


@pytest.mark.parametrize("stop", list(Stop))
def test_after_a_stop_the_order_may_be_let_go(stop: Stop) -> None:
    bench = stopped(stop)
    is_over = stop in (Stop.CANCELLED, Stop.PURGED)
    is_later = stop in (Stop.AMAZON_UNREACHABLE, Stop.LABEL_WINDOW)
    event: e.Event = e.OrderClosed() if is_over else e.ParkAsked() if is_later else e.OrderPaused()
    after = Stage.SHIPPING if is_later else Stage.IDLE
    assert bench.press(Action.PAUSE) == (event,)
    assert (bench.bench.stage, bench.bench.stopped) == (after, None)
    assert bench.bench.is_parking == is_later


@pytest.mark.parametrize("stop", list(Stop))
def test_SHIP_1_another_way_is_open_only_before_any_label_can_exist(stop: Stop) -> None:
    bench = stopped(stop)
    if stop in ALLOWED_OWN:
        assert bench.press(Action.OWN_LABEL) == (e.Asked(OwnLabelPrompt()),)
    else:
        assert bench.press(Action.OWN_LABEL) == not_now(Action.OWN_LABEL)


def test_SHIP_1_an_own_label_after_a_stop_ships() -> None:
    bench = stopped(Stop.AMAZON_UNREACHABLE)
    bench.press(Action.OWN_LABEL)
    bench.scan(UPS)
    assert (bench.bench.stage, bench.bench.stopped) == (Stage.SHIPPING, None)


def test_SHIP_8_no_other_way_once_a_label_is_bought() -> None:
    bench = weighed()
    bench.happen(e.LabelBought("p-1", UPS, "UPS", "Ground"), e.ShippingStopped(Stop.AMAZON_UNREACHABLE))
    assert bench.press(Action.OWN_LABEL) == not_now(Action.OWN_LABEL)
    bench.press(Action.ACK)
    assert bench.press(Action.CANCEL) == not_now(Action.CANCEL)


def test_going_back_after_no_rate_asks_for_box_and_weight_again() -> None:
    bench = stopped(Stop.NO_RATE)
    assert bench.press(Action.CANCEL) == (e.Asked(BoxPrompt()),)
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    assert bench.bench.stage == Stage.STOPPED
    bench.press(Action.CANCEL)
    bench.scan("BOXPBL01")
    assert (bench.bench.stopped, bench.bench.weight_grams, bench.bench.weight_source) == (None, 0, "")
    assert bench.bench.prompt == WeightPrompt()
    bench.weigh(800)
    assert bench.bench.stage == Stage.SHIPPING


def test_going_back_from_an_own_label_drops_it_with_the_next_box() -> None:
    bench = ready()
    bench.press(Action.OWN_LABEL)
    bench.scan(UPS)
    bench.happen(e.ShippingStopped(Stop.AMAZON_UNREACHABLE))
    bench.press(Action.CANCEL)
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    bench.press(Action.CANCEL)
    bench.scan("BOXPBL01")
    assert bench.bench.own_label is None
    assert bench.bench.prompt == WeightPrompt()


def test_other_controls_mean_nothing_after_a_stop() -> None:
    bench = stopped(Stop.NO_RATE)
    assert bench.press(Action.UNDO) == not_now(Action.UNDO)
    assert bench.box == [CREAM]


def test_after_a_stop_only_badges_and_other_slips_get_through() -> None:
    bench = stopped(Stop.LABEL_WINDOW)
    bench.scan(CABLE_UPC)
    assert bench.refused.refusal == Refusal.NOT_NOW
    bench.press(Action.ACK)
    other = packing(need(CABLE), order_id=ORDER_2)
    bench.orders[ORDER_2] = fact(other)
    bench.scan(ORDER_2)
    assert bench.bench.prompt == SwitchPrompt(other)
    bench.press(Action.NO)
    assert bench.bench.stage == Stage.STOPPED
    assert bench.scan("BDG-PACKER-0002") == (e.Asked(PinPrompt(SECOND)),)
    bench.pin(SECOND)
    assert bench.bench.stage == Stage.STOPPED


def test_codes_refused_after_done_open_the_order_again() -> None:
    bench = ready(need(CREAM, 1, units_per_code=0))
    bench.scan("BOXPBS01")
    bench.weigh(500)
    bench.happen(e.OrderDone(), e.CodesRefused((), "no"))
    assert not bench.bench.is_done


def test_codes_refused_while_somebody_signs_in_wait_for_his_pin() -> None:
    bench = weighed()
    bench.press(Action.LOCK)
    bench.scan("BDG-PACKER-0002")
    bench.happen(e.CodesRefused((1,), "no"))
    assert bench.bench.prompt == PinPrompt(SECOND)


def test_HW_4_a_label_that_may_have_come_out_is_there_or_is_printed_again() -> None:
    bench = stopped(Stop.PRINT_UNKNOWN)
    assert bench.press(Action.YES) == (e.ShippingRetried(is_label_here=True),)
    assert bench.bench.stage == Stage.SHIPPING
    assert stopped(Stop.PRINTER).press(Action.YES) == not_now(Action.YES)
