"""PACK-1, and the refusals of PACK-2 that concern whole orders."""

import pytest

from app.domain.control import Action
from app.domain.order import OrderStatus
from app.domain.packing import events as e
from app.domain.packing.bench import Stage
from app.domain.packing.events import Shown
from app.domain.packing.facts import WhyNot
from app.domain.packing.plan import Unit
from app.domain.packing.questions import CodePrompt, PinPrompt, SwitchPrompt
from app.domain.packing.reasons import Refusal
from app.domain.scan import Shape
from tests.app.domain.packing.desk import (
    BADGES,
    CABLE,
    CABLE_CASE,
    CODE_1,
    CREAM,
    CREAM_UPC,
    ORDER_1,
    ORDER_2,
    SECOND,
    SERUM,
    SERUM_UPC,
    SGTIN_SERUM,
    Desk,
    desk,
    fact,
    need,
    packing,
    ready,
)

CREAM_SHOWN = Shown(CREAM_UPC, "Day cream", CREAM, "CRM-50.png")


def test_PACK_1_an_order_opens_by_its_number() -> None:
    packed = packing(need(CREAM, 2))
    bench = Desk(fact(packed)).sign_in()
    assert bench.scan(ORDER_1) == (e.OrderOpened(packed, "order", (), 1),)
    assert bench.bench.stage == Stage.PACKING
    assert bench.bench.pack_list == packed


def test_PACK_1_an_order_opens_by_its_tote() -> None:
    bench = Desk(fact(packing(need(CREAM)))).sign_in()
    bench.totes["TOTE-17"] = ORDER_1
    (opened,) = bench.scan("TOTE-17")
    assert isinstance(opened, e.OrderOpened)
    assert (opened.pack_list.order_id, opened.via) == (ORDER_1, "tote")


def test_PACK_1_an_order_opens_by_a_product_which_is_its_first_unit() -> None:
    packed = packing(need(CREAM, 2))
    bench = Desk(fact(packed)).sign_in()
    bench.best[CREAM] = ORDER_1
    assert bench.scan(CREAM_UPC) == (e.OrderOpened(packed, "product", (), 1), e.UnitsPacked(0, 1, "scan"))
    assert bench.box == [CREAM]


def test_PACK_1_an_order_opened_by_its_product_asks_for_the_code_at_once() -> None:
    bench = Desk(fact(packing(need(SERUM)))).sign_in()
    bench.best[SERUM] = ORDER_1
    bench.scan(SERUM_UPC)
    assert bench.bench.prompt == CodePrompt(1)


def test_PACK_1_a_resumed_order_with_a_code_due_asks_before_it_counts_the_product() -> None:
    boxed = (Unit(1, 0),)
    bench = Desk(fact(packing(need(SERUM, 2)), units=boxed, next_unit=2)).sign_in()
    bench.best[SERUM] = ORDER_1
    assert len(bench.scan(SERUM_UPC)) == 1
    assert bench.bench.units == boxed
    assert bench.bench.prompt == CodePrompt(1)


def test_PACK_1_a_case_too_big_for_the_order_opens_it_and_is_refused() -> None:
    bench = Desk(fact(packing(need(CABLE, 5)))).sign_in()
    bench.best[CABLE] = ORDER_1
    opened, refused = bench.scan(CABLE_CASE)
    assert isinstance(opened, e.OrderOpened)
    assert isinstance(refused, e.Refused)
    assert refused.refusal == Refusal.TOO_MANY
    assert bench.bench.units == ()


def test_PACK_1_a_paused_order_comes_back_with_what_is_in_its_box() -> None:
    boxed = (Unit(1, 0, "u2"), Unit(4, 0, "u2"))
    bench = Desk(fact(packing(need(CREAM, 3)), units=boxed, next_unit=5)).sign_in()
    bench.open()
    assert bench.bench.units == boxed
    bench.scan(CREAM_UPC)
    assert [unit.number for unit in bench.bench.units] == [1, 4, 5]


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("HELLO WORLD", Shape.TEXT),
        ("112-1111111-1111111", Shape.ORDER),
        ("TOTE-99", Shape.TOTE),
        (CODE_1, Shape.CODE),
    ],
)
def test_PACK_1_an_unknown_scan_says_what_it_looked_like(text: str, shape: Shape) -> None:
    bench = Desk().sign_in()
    assert bench.scan(text) == (e.Refused(Refusal.UNKNOWN, Shown(text), Shown(), looked_like=shape),)
    assert bench.bench.stage == Stage.REFUSAL


def test_PACK_1_an_unknown_scan_in_an_order_says_what_was_expected() -> None:
    bench = desk(need(CREAM))
    bench.scan("HELLO WORLD")
    assert bench.refused == e.Refused(
        Refusal.UNKNOWN,
        Shown("HELLO WORLD"),
        Shown(name="Day cream", sku=CREAM, picture="CRM-50.png"),
        looked_like=Shape.TEXT,
    )


def test_PACK_1_a_product_that_no_open_order_needs_cannot_ship() -> None:
    bench = Desk().sign_in()
    bench.scan(CREAM_UPC)
    assert bench.refused == e.Refused(Refusal.CANT_SHIP, CREAM_SHOWN, looked_like=Shape.GTIN)


@pytest.mark.parametrize(
    "why", [WhyNot.PENDING, WhyNot.REVIEW, WhyNot.ON_HOLD, WhyNot.CANCELLED, WhyNot.AT_ANOTHER_BENCH]
)
def test_PACK_2_an_order_that_cannot_be_packed_is_refused_with_its_reason(why: WhyNot) -> None:
    bench = Desk(fact(packing(), pack_list=None, why_not=why, why_text="bench 7")).sign_in()
    bench.scan(ORDER_1)
    assert bench.refused == e.Refused(
        Refusal.CANT_SHIP,
        Shown(ORDER_1),
        why_not=why,
        order_id=ORDER_1,
        words="bench 7",
        looked_like=Shape.ORDER,
    )
    assert bench.bench.pack_list is None


def test_PACK_2_a_reason_outweighs_a_pack_list() -> None:
    bench = Desk(fact(packing(need(CREAM)), why_not=WhyNot.ON_HOLD)).sign_in().open()
    assert bench.refused.why_not is WhyNot.ON_HOLD


def test_PACK_2_an_order_with_nothing_left_to_pack_is_refused() -> None:
    bench = Desk(fact(packing())).sign_in().open()
    assert (bench.refused.refusal, bench.refused.why_not) == (Refusal.CANT_SHIP, WhyNot.NOTHING_TO_PACK)


def test_PACK_2_the_slip_of_another_open_order_asks() -> None:
    boxed = (Unit(3, 0),)
    other = fact(packing(need(CREAM), order_id=ORDER_2), units=boxed, next_unit=4)
    bench = desk(need(SERUM))
    bench.orders[ORDER_2] = other
    bench.scan(ORDER_2)
    assert bench.bench.prompt == SwitchPrompt(packing(need(CREAM), order_id=ORDER_2), boxed, 4)
    assert bench.press(Action.YES) == (
        e.OrderPaused(),
        e.OrderOpened(packing(need(CREAM), order_id=ORDER_2), "order", boxed, 4),
    )
    assert bench.bench.units == boxed
    assert bench.bench.next_unit == 4


@pytest.mark.parametrize("answer", [Action.NO, Action.CANCEL])
def test_PACK_2_who_stays_keeps_the_open_order(answer: Action) -> None:
    bench = desk(need(SERUM))
    bench.orders[ORDER_2] = fact(packing(need(CREAM), order_id=ORDER_2))
    bench.scan(ORDER_2)
    assert bench.press(answer) == (e.Answered(),)
    assert bench.bench.pack_list == packing(need(SERUM))
    assert bench.bench.stage == Stage.PACKING


def test_PACK_2_nothing_is_scanned_while_the_bench_asks_about_the_other_order() -> None:
    bench = desk(need(CREAM))
    bench.orders[ORDER_2] = fact(packing(need(CREAM), order_id=ORDER_2))
    bench.scan(ORDER_2)
    bench.scan(CREAM_UPC)
    assert bench.refused.refusal == Refusal.NOT_NOW
    assert bench.press(Action.ACK) == (e.RefusalAcknowledged(),)
    assert bench.press(Action.UNDO) == (e.Refused(Refusal.NOT_NOW, Shown("UNDO"), action=Action.UNDO),)


def test_PACK_2_the_slip_of_an_order_that_cannot_be_packed_is_not_this_order() -> None:
    bench = desk(need(CREAM))
    bench.orders[ORDER_2] = fact(
        packing(need(CREAM), order_id=ORDER_2),
        why_not=WhyNot.SHIPPED,
        why_text="x",
        status=OrderStatus.SHIPPED,
    )
    bench.scan(ORDER_2)
    assert bench.refused == e.Refused(
        Refusal.NOT_THIS_ORDER,
        Shown(ORDER_2),
        Shown(name="Day cream", sku=CREAM, picture="CRM-50.png"),
        why_not=WhyNot.SHIPPED,
        order_id=ORDER_2,
        words="x",
        looked_like=Shape.ORDER,
    )


@pytest.mark.parametrize("other", [packing(order_id=ORDER_2), None])
def test_PACK_2_a_slip_without_anything_to_pack_is_not_this_order(other: object) -> None:
    bench = desk(need(CREAM))
    bench.orders[ORDER_2] = fact(packing(order_id=ORDER_2), pack_list=other)
    bench.scan(ORDER_2)
    assert bench.refused.refusal == Refusal.NOT_THIS_ORDER


def test_PACK_2_another_orders_tote_is_not_this_order() -> None:
    bench = desk(need(CREAM))
    bench.orders[ORDER_2] = fact(packing(need(CREAM), order_id=ORDER_2))
    bench.totes["TOTE-2"] = ORDER_2
    bench.scan("TOTE-2")
    assert (bench.refused.refusal, bench.refused.order_id) == (Refusal.NOT_THIS_ORDER, ORDER_2)


def test_PACK_2_another_orders_label_is_not_this_order() -> None:
    bench = desk(need(CREAM))
    bench.orders[ORDER_2] = fact(packing(need(CREAM), order_id=ORDER_2))
    bench.labels["1Z5R89390357567127"] = ORDER_2
    bench.scan("1Z5R89390357567127")
    assert (bench.refused.refusal, bench.refused.order_id) == (Refusal.NOT_THIS_ORDER, ORDER_2)


def test_PACK_2_another_orders_code_is_not_this_order() -> None:
    bench = desk(need(CREAM))
    bench.used[CODE_1] = ORDER_2
    bench.scan(CODE_1)
    assert bench.refused == e.Refused(
        Refusal.NOT_THIS_ORDER,
        Shown(CODE_1),
        Shown(name="Day cream", sku=CREAM, picture="CRM-50.png"),
        order_id=ORDER_2,
        looked_like=Shape.CODE,
    )


def test_the_slip_or_another_tote_of_the_open_order_changes_nothing() -> None:
    bench = desk(need(CREAM))
    bench.totes["TOTE-1"] = ORDER_1
    assert bench.scan(ORDER_1) == ()
    assert bench.scan("TOTE-1") == ()
    assert bench.bench.stage == Stage.PACKING


def test_an_unknown_badge_is_unknown_and_its_number_is_not_stored() -> None:
    bench = Desk().sign_in()
    bench.scan("BDG-STRANGER-77")
    assert bench.refused == e.Refused(Refusal.UNKNOWN, Shown("BDG-…"), looked_like=Shape.BADGE)


def test_a_badge_at_an_idle_bench_asks_for_its_pin() -> None:
    bench = Desk().sign_in()
    assert bench.scan("BDG-PACKER-0002") == (e.Asked(PinPrompt(BADGES["BDG-PACKER-0002"])),)


def test_after_done_the_next_scan_opens_a_fresh_order() -> None:
    bench = ready()
    bench.orders[ORDER_2] = fact(packing(need(SERUM), order_id=ORDER_2))
    bench.scan("BOXPBS01")
    bench.weigh(500)
    bench.press(Action.CALL_LEAD)
    bench.happen(
        e.RatesShown("UPS", "Ground", "1.00 USD"),
        e.LabelBought("p", "1Z", "UPS", "Ground"),
        e.LabelPrinted("zebra"),
        e.OrderDone(),
    )
    assert bench.bench.stage == Stage.DONE
    assert bench.bench.printer == "zebra"
    bench.scan(ORDER_2)
    state = bench.bench
    assert state.stage == Stage.PACKING
    assert (state.units, state.next_unit, state.box, state.box_name) == ((), 1, "", "")
    assert (state.weight_grams, state.weight_source, state.own_label) == (0, "", None)
    assert (state.rate, state.label, state.printer, state.stopped) == (None, None, "", None)
    assert (state.is_done, state.is_lead_called, state.held, state.codes_refused) == (
        False,
        False,
        None,
        None,
    )


def test_after_done_controls_of_the_old_order_mean_nothing() -> None:
    bench = ready()
    bench.scan("BOXPBS01")
    bench.weigh(500)
    bench.happen(e.OrderDone())
    assert bench.press(Action.UNDO) == (e.Refused(Refusal.NOT_NOW, Shown("UNDO"), action=Action.UNDO),)


def test_an_sgtin_at_an_idle_bench_opens_and_counts_with_its_code() -> None:
    bench = Desk(fact(packing(need(SERUM)))).sign_in()
    bench.best[SERUM] = ORDER_1
    bench.scan(SGTIN_SERUM)
    assert bench.codes == [SGTIN_SERUM]


def test_PACK_5_a_new_person_goes_on_in_mid_order_in_his_name() -> None:
    bench = desk(need(CREAM, 2))
    bench.scan(CREAM_UPC)
    bench.sign_in(SECOND)
    bench.scan(CREAM_UPC)
    assert [unit.by for unit in bench.bench.units] == ["u1", "u2"]
    assert bench.bench.person == SECOND
