"""Units into the box and out again: PACK-2 to PACK-5, PACK-7, PACK-15."""

from typing import Any

import pytest

from app.domain.control import Action
from app.domain.packing import events as e
from app.domain.packing.bench import Stage
from app.domain.packing.events import Shown
from app.domain.packing.plan import Unit
from app.domain.packing.questions import (
    BoxPrompt,
    CodePrompt,
    ConfirmPrompt,
    PickPrompt,
    QuantityPrompt,
    ShortPrompt,
    ShortWayPrompt,
    UnscanPrompt,
    WeightPrompt,
)
from app.domain.packing.reasons import NotCode, Refusal, Removal, ShortReason
from app.domain.scan import Shape
from tests.app.domain.packing.desk import (
    BOX,
    CABLE,
    CABLE_CASE,
    CABLE_UPC,
    CODE_1,
    CODE_2,
    CREAM,
    CREAM_UPC,
    HEADSET,
    HEADSET_UPC,
    ORDER_1,
    SECOND,
    SERUM,
    SERUM_UPC,
    START,
    STONE,
    Desk,
    desk,
    fact,
    need,
    packing,
    ready,
)

CREAM_WANTED = Shown(name="Day cream", sku=CREAM, picture="CRM-50.png")
CABLE_WANTED = Shown(name="Cable", sku=CABLE, picture="CBL-1M.png")
CABLE_SHOWN = Shown(CABLE_UPC, "Cable", CABLE, "CBL-1M.png")


def test_PACK_2_each_scan_counts_one_unit() -> None:
    bench = desk(need(CREAM, 2))
    assert bench.scan(CREAM_UPC) == (e.UnitsPacked(0, 1, "scan"),)
    assert bench.bench.units == (Unit(1, 0, "u1", START, "scan"),)
    bench.scan(CREAM_UPC)
    assert [unit.number for unit in bench.bench.units] == [1, 2]


def test_PACK_2_a_known_product_of_another_order_is_a_wrong_item() -> None:
    bench = desk(need(CREAM))
    bench.scan(CABLE_UPC)
    assert bench.refused == e.Refused(Refusal.WRONG_ITEM, CABLE_SHOWN, CREAM_WANTED, looked_like=Shape.GTIN)
    assert bench.bench.units == ()


def test_PACK_2_one_unit_more_than_ordered_is_too_many() -> None:
    bench = desk(need(CREAM), need(CABLE))
    bench.scan(CREAM_UPC)
    bench.scan(CREAM_UPC)
    assert bench.refused == e.Refused(
        Refusal.TOO_MANY,
        Shown(CREAM_UPC, "Day cream", CREAM, "CRM-50.png"),
        CABLE_WANTED,
        looked_like=Shape.GTIN,
    )
    assert bench.box == [CREAM]


def test_PACK_2_the_line_just_begun_is_what_is_expected_next() -> None:
    bench = desk(need(CREAM, 2), need(CABLE, 2))
    bench.scan(CABLE_UPC)
    bench.scan(HEADSET_UPC)
    assert bench.refused.expected == CABLE_WANTED


def test_PACK_2_a_case_code_counts_its_units() -> None:
    bench = desk(need(CABLE, 7))
    assert bench.scan(CABLE_CASE) == (e.UnitsPacked(0, 6, "case"),)
    assert [unit.number for unit in bench.bench.units] == [1, 2, 3, 4, 5, 6]
    assert bench.bench.next_unit == 7


def test_PACK_2_a_case_of_exactly_what_is_open_fills_the_line() -> None:
    bench = desk(need(CABLE, 6))
    bench.scan(CABLE_CASE)
    assert bench.bench.prompt == BoxPrompt()


def test_PACK_2_a_case_beyond_what_is_open_is_too_many_and_counts_nothing() -> None:
    bench = desk(need(CABLE, 6))
    bench.scan(CABLE_UPC)
    bench.scan(CABLE_CASE)
    assert bench.refused.refusal == Refusal.TOO_MANY
    assert len(bench.bench.units) == 1


def test_PACK_2_a_case_spreads_over_two_lines_of_the_product() -> None:
    bench = desk(need(CABLE, 2, "a"), need(CREAM, 1), need(CABLE, 4, "b"))
    assert bench.scan(CABLE_CASE) == (e.UnitsPacked(0, 2, "case"), e.UnitsPacked(2, 4, "case"))


def test_PACK_2_a_case_goes_no_further_than_its_units() -> None:
    bench = desk(need(CABLE, 6, "a"), need(CABLE, 4, "b"))
    assert bench.scan(CABLE_CASE) == (e.UnitsPacked(0, 6, "case"),)


def test_TRN_1_a_case_code_is_refused_where_units_ask_for_codes() -> None:
    bench = desk(need(CABLE, 6, units_per_code=1))
    bench.scan(CABLE_CASE)
    assert bench.refused == e.Refused(
        Refusal.ONE_BY_ONE,
        Shown(CABLE_CASE, "Cable", CABLE, "CBL-1M.png"),
        CABLE_WANTED,
        looked_like=Shape.GTIN,
    )


def test_TRN_1_a_case_code_is_refused_where_one_of_two_lines_asks() -> None:
    bench = desk(need(CABLE, 6, "a"), need(CABLE, 6, "b", needs_serial=True))
    bench.scan(CABLE_CASE)
    assert bench.refused.refusal == Refusal.ONE_BY_ONE


def test_PACK_2_lines_that_ask_for_codes_fill_first_then_amazons_order() -> None:
    bench = desk(need(CREAM, 1, "plain"), need(CREAM, 1, "coded", units_per_code=1), need(CREAM, 1, "last"))
    bench.scan(CREAM_UPC)
    bench.scan(CODE_1)
    bench.scan(CREAM_UPC)
    bench.scan(CREAM_UPC)
    assert bench.bench.pack_list is not None
    items = [bench.bench.pack_list.needs[unit.need].order_item_id for unit in bench.bench.units]
    assert items == ["coded", "plain", "last"]
    assert bench.codes == [CODE_1, None, None]


def test_PACK_2_lines_that_ask_for_serials_fill_first() -> None:
    bench = desk(need(CREAM, 1, "plain"), need(CREAM, 1, "serial", needs_serial=True))
    assert bench.scan(CREAM_UPC) == (e.UnitsPacked(1, 1, "scan"),)


def test_PACK_2_a_quantity_may_be_typed_where_the_product_allows() -> None:
    bench = desk(need(CABLE, 5))
    bench.scan(CABLE_UPC)
    assert bench.press(Action.QUANTITY) == (e.Asked(QuantityPrompt(0)),)
    assert bench.type(" 4 ") == (e.UnitsPacked(0, 4, "typed"),)
    assert [unit.how for unit in bench.bench.units] == ["scan", "typed", "typed", "typed", "typed"]
    assert bench.bench.prompt == BoxPrompt()


def test_PACK_2_a_typed_quantity_beyond_the_need_is_too_many() -> None:
    bench = desk(need(CABLE, 5))
    bench.press(Action.QUANTITY)
    assert bench.type("6") == (
        e.Refused(Refusal.TOO_MANY, Shown("6", "Cable", CABLE, "CBL-1M.png"), CABLE_WANTED),
    )
    assert bench.bench.units == ()
    assert bench.bench.prompt == QuantityPrompt(0)


@pytest.mark.parametrize("text", ["0", "-1", "two", "", "1.5", "1234567", "٣"])
def test_PACK_2_a_quantity_that_is_no_count_is_a_bad_number(text: str) -> None:
    bench = desk(need(CABLE, 5))
    bench.press(Action.QUANTITY)
    assert bench.type(text) == (e.Refused(Refusal.BAD_NUMBER, Shown(text), CABLE_WANTED),)


def test_PACK_2_the_longest_count_has_six_digits() -> None:
    bench = desk(need(CABLE, 999_999))
    bench.press(Action.QUANTITY)
    assert bench.type("999999") == (e.UnitsPacked(0, 999_999, "typed"),)


@pytest.mark.parametrize("sku", [CREAM, SERUM, HEADSET])
def test_TRN_1_no_quantity_is_typed_where_units_go_one_by_one(sku: str) -> None:
    bench = desk(need(sku, 5))
    (refused,) = bench.press(Action.QUANTITY)
    assert isinstance(refused, e.Refused)
    assert (refused.refusal, refused.scanned.sku, refused.expected.sku) == (Refusal.ONE_BY_ONE, sku, sku)
    assert refused.action is Action.QUANTITY
    assert bench.asks_nothing


def test_a_quantity_is_not_asked_twice_nor_after_the_last_unit() -> None:
    bench = desk(need(CABLE, 5))
    bench.press(Action.QUANTITY)
    bench.press(Action.QUANTITY)
    assert bench.refused.refusal == Refusal.NOT_NOW
    bench.press(Action.ACK, Action.CANCEL)
    assert bench.bench.stage == Stage.PACKING
    bench.press(Action.QUANTITY)
    bench.type("5")
    bench.press(Action.QUANTITY)
    assert bench.refused.refusal == Refusal.NOT_NOW


def test_PACK_3_a_refusal_stays_until_it_is_understood() -> None:
    bench = desk(need(CREAM))
    bench.scan(CABLE_UPC)
    bench.wait(3600)
    assert bench.scan(CREAM_UPC) == (e.ScanBlocked(),)
    assert bench.scan(CABLE_UPC) == (e.ScanBlocked(),)
    assert bench.type("3") == (e.ScanBlocked(),)
    assert bench.press(Action.YES) == (e.ScanBlocked(),)
    assert bench.bench.blocked == 4
    assert bench.bench.units == ()
    assert bench.bench.stage == Stage.REFUSAL
    assert bench.press(Action.ACK) == (e.RefusalAcknowledged(),)
    assert (bench.bench.stage, bench.bench.blocked, bench.bench.refused) == (Stage.PACKING, 0, None)
    assert bench.scan(CREAM_UPC) == (e.UnitsPacked(0, 1, "scan"),)


def test_PACK_3_a_new_refusal_counts_blocked_scans_from_zero() -> None:
    bench = desk(need(CREAM))
    bench.scan(CABLE_UPC)
    bench.scan(CREAM_UPC)
    bench.press(Action.ACK)
    bench.scan(CABLE_UPC)
    assert bench.bench.blocked == 0


def test_PACK_3_the_acknowledgement_may_be_scanned() -> None:
    bench = desk(need(CREAM))
    bench.scan(CABLE_UPC)
    bench.scan("PBUNDS")  # the check letter is another: no control
    assert bench.bench.stage == Stage.REFUSAL
    bench.scan("PBUNDP")
    assert bench.bench.stage == Stage.PACKING


def test_PACK_4_a_trigger_bounce_counts_once() -> None:
    bench = desk(need(CREAM, 3))
    bench.scan(CREAM_UPC)
    assert bench.scan(CREAM_UPC, after=0.2) == (e.BounceIgnored(),)
    assert len(bench.bench.units) == 1


def test_PACK_4_a_held_trigger_never_counts_however_long() -> None:
    bench = desk(need(CREAM, 9))
    bench.scan(CREAM_UPC)
    for _ in range(8):
        bench.scan(CREAM_UPC, after=0.2)
    assert len(bench.bench.units) == 1


@pytest.mark.parametrize(("after", "units"), [(0.125, 1), (0.25, 2), (0.375, 2), (0.0, 1)])
def test_PACK_4_the_window_is_as_long_as_it_is_set(after: float, units: int) -> None:
    bench = desk(need(CREAM, 3))
    bench.tick = 0.0
    bench.scan(CREAM_UPC)
    bench.scan(CREAM_UPC, after=after)
    assert len(bench.bench.units) == units


def test_PACK_4_two_different_units_scanned_fast_count_two() -> None:
    bench = desk(need(CREAM), need(CABLE))
    bench.scan(CREAM_UPC)
    bench.scan(CABLE_UPC, after=0.01)
    assert bench.box == [CREAM, CABLE]


def test_PACK_4_another_window_is_another_verdict() -> None:
    bench = desk(need(CREAM, 3))
    bench.extra["burst_window"] = 0.1
    bench.scan(CREAM_UPC)
    bench.scan(CREAM_UPC, after=0.2)
    assert len(bench.bench.units) == 2


def test_PACK_4_a_clock_that_starts_again_makes_no_bounce() -> None:
    bench = desk(need(CREAM, 3))
    bench.scan(CREAM_UPC)
    bench.scan(CREAM_UPC, after=-50.0)
    assert len(bench.bench.units) == 2


def test_PACK_4_the_bounce_of_a_refused_scan_is_ignored_too() -> None:
    bench = desk(need(CREAM))
    bench.scan(CABLE_UPC)
    assert bench.scan(CABLE_UPC, after=0.1) == (e.BounceIgnored(),)
    assert bench.bench.blocked == 0


def test_PACK_4_buttons_pressed_twice_count_twice() -> None:
    bench = desk(need(CREAM, 3))
    bench.scan(CREAM_UPC)
    bench.scan(CREAM_UPC)
    bench.press(Action.UNDO, Action.UNDO)
    assert bench.bench.units == ()


def test_PACK_5_undo_takes_back_the_last_unit_with_its_code() -> None:
    bench = desk(need(SERUM, 2), need(CREAM))
    bench.scan(CREAM_UPC)
    bench.scan(SERUM_UPC)
    bench.scan(CODE_1)
    assert bench.press(Action.UNDO) == (e.UnitRemoved(2, Removal.UNDO),)
    assert bench.box == [CREAM]
    bench.scan(SERUM_UPC)
    bench.scan(CODE_1)
    assert bench.codes == [None, CODE_1]
    assert [unit.number for unit in bench.bench.units] == [1, 3]


def test_PACK_5_undo_takes_the_unit_with_the_highest_number() -> None:
    boxed = (Unit(5, 0), Unit(2, 0))
    bench = Desk(fact(packing(need(CREAM, 3)), units=boxed, next_unit=6)).sign_in().open()
    assert bench.press(Action.UNDO) == (e.UnitRemoved(5, Removal.UNDO),)


def test_PACK_5_undo_of_nothing_means_nothing() -> None:
    bench = desk(need(CREAM))
    assert bench.press(Action.UNDO) == (e.Refused(Refusal.NOT_NOW, Shown("UNDO"), action=Action.UNDO),)


def test_PACK_5_a_unit_is_taken_out_by_its_barcode() -> None:
    bench = desk(need(CREAM, 2), need(CABLE))
    bench.scan(CREAM_UPC)
    bench.scan(CABLE_UPC)
    bench.scan(CREAM_UPC)
    bench.press(Action.UNSCAN)
    assert bench.bench.prompt == UnscanPrompt(is_damaged=False)
    assert bench.scan(CREAM_UPC) == (e.UnitRemoved(3, Removal.UNSCAN),)
    assert bench.box == [CREAM, CABLE]
    assert bench.asks_nothing


def test_PACK_5_a_units_code_names_it_exactly() -> None:
    bench = desk(need(SERUM, 3))
    for code in (CODE_1, CODE_2):
        bench.scan(SERUM_UPC)
        bench.scan(code)
    bench.press(Action.UNSCAN)
    assert bench.scan(CODE_1) == (e.UnitRemoved(1, Removal.UNSCAN),)
    assert bench.codes == [CODE_2]


def test_PACK_5_a_units_serial_names_it_exactly() -> None:
    bench = desk(need(HEADSET, 3))
    for serial in ("SN0000001", "SN0000002"):
        bench.scan(HEADSET_UPC)
        bench.scan(serial)
    bench.press(Action.UNSCAN)
    assert bench.scan("SN0000001") == (e.UnitRemoved(1, Removal.UNSCAN),)


def test_PACK_5_the_barcode_of_units_with_codes_does_not_say_which() -> None:
    bench = desk(need(SERUM, 3))
    for code in (CODE_1, CODE_2):
        bench.scan(SERUM_UPC)
        bench.scan(code)
    bench.press(Action.UNSCAN)
    bench.scan(SERUM_UPC)
    assert bench.refused == e.Refused(
        Refusal.NOT_A_CODE,
        Shown(SERUM_UPC, "Vitamin serum", SERUM, "SER-30.png"),
        Shown(name="Vitamin serum", sku=SERUM, picture="SER-30.png"),
        not_code=NotCode.OWN_BARCODE,
        looked_like=Shape.GTIN,
    )
    assert bench.codes == [CODE_1, CODE_2]


def test_PACK_5_the_barcode_of_units_with_serials_does_not_say_which() -> None:
    bench = desk(need(HEADSET, 3))
    for serial in ("SN0000001", "SN0000002"):
        bench.scan(HEADSET_UPC)
        bench.scan(serial)
    bench.press(Action.UNSCAN)
    bench.scan(HEADSET_UPC)
    assert bench.refused.refusal == Refusal.NOT_A_CODE


def test_PACK_5_the_only_unit_of_a_product_needs_no_code_to_come_out() -> None:
    bench = desk(need(SERUM, 2))
    bench.scan(SERUM_UPC)
    bench.scan(CODE_1)
    bench.press(Action.UNSCAN)
    assert bench.scan(SERUM_UPC) == (e.UnitRemoved(1, Removal.UNSCAN),)


def test_PACK_5_what_is_not_in_the_box_cannot_come_out() -> None:
    bench = desk(need(CREAM, 2), need(CABLE))
    bench.scan(CREAM_UPC)
    bench.press(Action.UNSCAN)
    bench.scan(CABLE_UPC)
    assert bench.refused.refusal == Refusal.WRONG_ITEM
    bench.press(Action.ACK)
    bench.scan("NOTHING KNOWN")
    assert bench.refused.refusal == Refusal.UNKNOWN
    bench.press(Action.ACK)
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    assert bench.box == [CREAM]


def test_PACK_5_nothing_comes_out_of_an_empty_box() -> None:
    bench = desk(need(CREAM))
    bench.press(Action.UNSCAN)
    assert bench.refused.refusal == Refusal.NOT_NOW
    bench.press(Action.ACK, Action.DAMAGED)
    assert bench.refused.refusal == Refusal.NOT_NOW


def test_PACK_5_a_damaged_unit_comes_out_and_another_is_asked_for() -> None:
    bench = desk(need(SERUM, 1))
    bench.scan(SERUM_UPC)
    bench.scan(CODE_1)
    assert bench.bench.prompt == BoxPrompt()
    assert bench.press(Action.DAMAGED) == (e.Asked(ConfirmPrompt(Action.DAMAGED, START.replace(second=10))),)
    assert bench.press(Action.CONFIRM) == (e.Asked(UnscanPrompt(is_damaged=True)),)
    assert bench.scan(SERUM_UPC) == (e.UnitRemoved(1, Removal.DAMAGED),)
    assert bench.bench.stage == Stage.PACKING


@pytest.mark.parametrize(("seconds", "is_confirmed"), [(9.9, True), (10.0, True), (10.1, False)])
def test_PACK_5_confirm_counts_for_ten_seconds(seconds: float, is_confirmed: bool) -> None:
    bench = desk(need(CREAM, 2))
    bench.press(Action.SHORT)
    bench.wait(seconds)
    bench.press(Action.CONFIRM)
    assert (bench.bench.prompt == ShortPrompt()) is is_confirmed


def test_PACK_5_a_late_confirm_confirms_nothing_and_says_so() -> None:
    bench = desk(need(CREAM, 2))
    bench.press(Action.SHORT)
    bench.wait(11)
    late = e.Refused(Refusal.NOT_NOW, Shown("CONFIRM"), action=Action.CONFIRM)
    assert bench.press(Action.CONFIRM) == (e.Answered(), late)


def test_PACK_5_a_scan_after_the_ten_seconds_is_a_scan_again() -> None:
    bench = desk(need(CREAM, 2))
    bench.press(Action.SHORT)
    bench.scan(CREAM_UPC)
    assert bench.refused.refusal == Refusal.NOT_NOW
    bench.wait(11)
    assert bench.scan(CABLE_UPC) == (e.ScanBlocked(),)
    bench.press(Action.ACK)
    assert bench.scan(CREAM_UPC)[-1] == e.UnitsPacked(0, 1, "scan")


def test_PACK_5_the_first_input_after_the_ten_seconds_takes_the_question_back() -> None:
    bench = desk(need(CREAM, 2))
    bench.press(Action.SHORT)
    bench.wait(11)
    assert bench.scan(CREAM_UPC) == (e.Answered(), e.UnitsPacked(0, 1, "scan"))


@pytest.mark.parametrize("answer", [Action.NO, Action.CANCEL])
def test_PACK_5_what_is_not_confirmed_is_taken_back(answer: Action) -> None:
    bench = desk(need(CREAM, 2))
    bench.press(Action.SHORT)
    assert bench.press(answer) == (e.Answered(),)
    bench.press(Action.SHORT)
    assert bench.press(Action.YES) == (e.Refused(Refusal.NOT_NOW, Shown("YES"), action=Action.YES),)


def test_PACK_5_short_needs_a_reason_and_holds_the_order() -> None:
    bench = desk(need(CREAM, 2))
    bench.scan(CREAM_UPC)
    bench.press(Action.SHORT, Action.CONFIRM)
    assert bench.press(Action.PICK_5)[0] == e.Refused(Refusal.NOT_NOW, Shown("PICK 5"), action=Action.PICK_5)
    bench.press(Action.ACK)
    assert bench.press(Action.PICK_2) == (e.Asked(ShortWayPrompt(ShortReason.DAMAGED)),)
    assert bench.press(Action.PICK_1) == (e.OrderShorted(ShortReason.DAMAGED),)
    assert bench.bench.stage == Stage.IDLE
    assert bench.bench.units == ()


def test_PACK_5_the_fourth_reason_is_the_last_and_cancel_goes_back() -> None:
    bench = desk(need(CREAM, 2))
    bench.press(Action.SHORT, Action.CONFIRM)
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    bench.press(Action.SHORT, Action.CONFIRM)
    assert bench.press(Action.PICK_4) == (e.Asked(ShortWayPrompt(ShortReason.OTHER)),)
    assert bench.press(Action.PICK_1) == (e.OrderShorted(ShortReason.OTHER),)


def test_PACK_5_a_full_box_is_not_short() -> None:
    bench = ready()
    bench.press(Action.SHORT)
    assert bench.refused.refusal == Refusal.NOT_NOW


def test_PACK_5_pause_lets_the_order_go_with_what_is_in_the_box() -> None:
    bench = desk(need(CREAM, 2))
    bench.scan(CREAM_UPC)
    boxed = bench.bench.units
    assert bench.press(Action.PAUSE) == (e.OrderPaused(),)
    assert bench.bench.stage == Stage.IDLE
    bench.orders[ORDER_1] = fact(packing(need(CREAM, 2)), units=boxed, next_unit=2)
    bench.open()
    assert bench.bench.units == boxed


@pytest.mark.parametrize("prompt", ["code", "serial", "box", "weight", "pick", "quantity", "unscan"])
def test_PACK_5_an_order_may_be_paused_from_every_question_about_it(prompt: str) -> None:
    bench = desk(need(SERUM), need(HEADSET), need(CREAM), need(CABLE, 2))
    opened: dict[str, Any] = {
        "code": lambda: bench.scan(SERUM_UPC),
        "serial": lambda: bench.scan(HEADSET_UPC),
        "box": lambda: bench.happen(e.Asked(BoxPrompt())),
        "weight": lambda: bench.happen(e.Asked(WeightPrompt())),
        "pick": lambda: bench.press(Action.CANT_SCAN),
        "quantity": lambda: (bench.scan(CABLE_UPC), bench.press(Action.QUANTITY)),
        "unscan": lambda: (bench.scan(CREAM_UPC), bench.press(Action.UNSCAN)),
    }
    opened[prompt]()
    assert bench.bench.stage == Stage.PROMPT
    assert bench.press(Action.PAUSE) == (e.OrderPaused(),)


def test_PACK_5_a_scan_while_locked_is_refused_aloud() -> None:
    bench = desk(need(CREAM, 2))
    bench.scan(CREAM_UPC)
    assert bench.press(Action.LOCK) == (e.Locked(),)
    assert bench.bench.stage == Stage.SIGNED_OUT
    bench.scan(CREAM_UPC)
    assert bench.refused == e.Refused(
        Refusal.LOCKED, Shown(CREAM_UPC, "Day cream", CREAM, "CRM-50.png"), looked_like=Shape.GTIN
    )
    bench.press(Action.ACK)
    assert bench.press(Action.UNDO) == (e.Refused(Refusal.LOCKED, Shown("UNDO"), action=Action.UNDO),)
    bench.press(Action.ACK)
    bench.type("5")
    assert bench.refused == e.Refused(Refusal.LOCKED, Shown("5"))
    bench.press(Action.ACK)
    bench.sign_in(SECOND)
    bench.scan(CREAM_UPC)
    assert [unit.by for unit in bench.bench.units] == ["u1", "u2"]


def test_PACK_7_the_children_of_a_group_are_what_is_scanned() -> None:
    bench = desk(need(CREAM, 2, "g", group_sku="SET"), need(CABLE, 1, "g", group_sku="SET"))
    bench.scan("SET-SKU-1")
    assert bench.refused.refusal == Refusal.UNKNOWN
    bench.press(Action.ACK)
    for barcode in (CREAM_UPC, CABLE_UPC, CREAM_UPC):
        bench.scan(barcode)
    assert bench.bench.is_fully_packed


def test_PACK_15_cant_scan_lists_open_lines_and_counts_one_after_the_picture() -> None:
    bench = desk(need(CREAM), need(STONE, 2))
    bench.scan(CREAM_UPC)
    assert bench.press(Action.CANT_SCAN) == (e.Asked(PickPrompt(0)),)
    assert bench.press(Action.PICK_1) == (e.Asked(PickPrompt(0, picked=1)),)
    assert bench.press(Action.YES) == (e.UnitsPacked(1, 1, "picked"),)
    assert bench.bench.units[-1].how == "picked"
    assert bench.asks_nothing


def test_PACK_15_a_picture_that_differs_counts_nothing() -> None:
    bench = desk(need(CREAM), need(STONE))
    bench.press(Action.CANT_SCAN, Action.PICK_2)
    for answer in (Action.NO, Action.CANCEL):
        bench.happen(e.Asked(PickPrompt(0, picked=1)))
        assert bench.press(answer) == (e.Asked(PickPrompt(0)),)
    bench.happen(e.Asked(PickPrompt(0, picked=1)))
    assert bench.press(Action.PICK_1)[0] == e.Refused(Refusal.NOT_NOW, Shown("PICK 1"), action=Action.PICK_1)
    bench.press(Action.ACK, Action.NO)
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    assert bench.bench.units == ()


def test_PACK_15_transparency_still_asks_for_a_picked_unit() -> None:
    bench = desk(need(SERUM))
    bench.press(Action.CANT_SCAN, Action.PICK_1, Action.YES)
    assert bench.bench.prompt == CodePrompt(1)


def test_PACK_15_seven_lines_make_two_pages() -> None:
    bench = desk(*(need(CREAM, 1, f"line-{place}") for place in range(7)))
    bench.press(Action.CANT_SCAN)
    assert bench.press(Action.NEXT_PAGE) == (e.Asked(PickPrompt(1)),)
    assert bench.press(Action.PICK_1) == (e.Asked(PickPrompt(1, picked=6)),)
    bench.press(Action.NO)
    bench.press(Action.PICK_2)
    assert bench.refused.refusal == Refusal.NOT_NOW
    bench.press(Action.ACK)
    assert bench.press(Action.NEXT_PAGE) == (e.Asked(PickPrompt(0)),)
    assert bench.press(Action.PICK_6) == (e.Asked(PickPrompt(0, picked=5)),)


def test_PACK_15_six_lines_make_one_page() -> None:
    bench = desk(*(need(CREAM, 1, f"line-{place}") for place in range(6)))
    bench.press(Action.CANT_SCAN)
    assert bench.press(Action.NEXT_PAGE) == (e.Asked(PickPrompt(0)),)


def test_PACK_15_a_line_that_asks_for_a_code_fills_first_for_a_picked_unit_too() -> None:
    bench = desk(need(CREAM, 1, "plain"), need(CREAM, 1, "coded", units_per_code=1))
    bench.press(Action.CANT_SCAN, Action.PICK_1)
    assert bench.press(Action.YES) == (e.UnitsPacked(1, 1, "picked"),)


def test_PACK_15_a_barcode_that_can_be_read_after_all_counts() -> None:
    bench = desk(need(CREAM, 2))
    bench.press(Action.CANT_SCAN)
    assert bench.scan(CREAM_UPC) == (e.UnitsPacked(0, 1, "scan"),)
    assert bench.asks_nothing


def test_PACK_15_there_is_nothing_to_pick_without_an_open_unit() -> None:
    bench = Desk().sign_in()
    assert bench.press(Action.CANT_SCAN)[0] == e.Refused(
        Refusal.NOT_NOW, Shown("CANT SCAN"), action=Action.CANT_SCAN
    )
    full = ready()
    full.press(Action.CANT_SCAN)
    assert full.refused.refusal == Refusal.NOT_NOW


def test_calling_the_lead_works_everywhere_and_a_lead_who_signs_in_ends_it() -> None:
    bench = Desk(fact(packing(need(CREAM))))
    assert bench.press(Action.CALL_LEAD) == (e.LeadCalled(),)
    assert bench.bench.is_lead_called
    bench.sign_in()
    assert bench.bench.is_lead_called
    bench.open()
    assert not bench.bench.is_lead_called
    bench.scan(CABLE_UPC)
    bench.press(Action.CALL_LEAD)
    assert bench.bench.stage == Stage.REFUSAL
    assert bench.bench.is_lead_called


def test_a_full_box_of_the_wrong_units_is_not_full() -> None:
    boxed = (Unit(1, 0), Unit(2, 0))
    bench = Desk(fact(packing(need(CREAM), need(CABLE)), units=boxed, next_unit=3)).sign_in().open()
    assert not bench.bench.is_fully_packed
    assert bench.bench.stage == Stage.PACKING
    bench.scan(CREAM_UPC)
    assert bench.refused.refusal == Refusal.TOO_MANY


def test_a_unit_of_a_line_that_is_gone_can_still_come_out() -> None:
    boxed = (Unit(1, 7), Unit(2, 0))
    bench = Desk(fact(packing(need(CREAM, 2)), units=boxed, next_unit=3)).sign_in().open()
    bench.press(Action.UNDO, Action.UNDO)
    assert bench.bench.units == ()


def test_the_last_accepted_scan_is_remembered_for_the_footer() -> None:
    bench = desk(need(CREAM, 2))
    bench.scan(CREAM_UPC)
    assert bench.bench.last is not None
    assert bench.bench.last.event == e.UnitsPacked(0, 1, "scan")
    bench.scan(CREAM_UPC, after=0.1)
    bench.press(Action.CALL_LEAD, Action.CANT_SCAN, Action.CANCEL)
    assert bench.bench.last.event == e.UnitsPacked(0, 1, "scan")
    assert (bench.bench.last_text, bench.bench.last_tick) == (CREAM_UPC, bench.tick)


def test_a_box_may_be_picked_on_the_screen() -> None:
    bench = ready()
    assert bench.press(Action.PICK_1) == (e.BoxChosen(BOX.code, BOX.name),)
