"""Transparency at the bench: TRN-1 to TRN-6; serial numbers: PACK-11."""

from typing import Any

import pytest

from app.domain.control import Action
from app.domain.packing import events as e
from app.domain.packing.bench import Held, Stage
from app.domain.packing.events import Shown
from app.domain.packing.plan import Unit
from app.domain.packing.questions import ApprovalPrompt, BoxPrompt, CodePrompt, SerialPrompt
from app.domain.packing.reasons import ApprovalFor, NotCode, OverrideReason, Refusal, Removal, Stop
from app.domain.scan import CodeForm, Repair, Shape
from tests.app.domain.packing.desk import (
    BUDS,
    BUDS_UPC,
    CABLE,
    CODE_1,
    CODE_2,
    CODE_3,
    CREAM,
    CREAM_UPC,
    HEADSET,
    HEADSET_UPC,
    LEAD,
    ORDER_2,
    ORDER_3,
    PACKER,
    SECOND,
    SERUM,
    SERUM_UPC,
    SGTIN_CREAM,
    SGTIN_SERUM,
    SGTIN_SERUM_2,
    START,
    Desk,
    desk,
    need,
)

SERUM_WANTED = Shown(name="Vitamin serum", sku=SERUM, picture="SER-30.png")
SERUM_SHOWN = Shown(SERUM_UPC, "Vitamin serum", SERUM, "SER-30.png")
HEADSET_WANTED = Shown(name="Headset", sku=HEADSET, picture="HDS-10.png")


def at_code(*needs: object) -> Desk:
    """A bench that waits for the code of its first unit of serum."""
    bench = desk(*(needs or (need(SERUM, 3),)))  # type: ignore[arg-type]  # needs are Need: kept short for callers
    bench.scan(SERUM_UPC)
    assert bench.bench.prompt == CodePrompt(1)
    return bench


def not_a_code(bench: Desk) -> Any:
    assert bench.refused.refusal == Refusal.NOT_A_CODE
    return bench.refused.not_code


# ---- TRN-1


def test_TRN_1_every_unit_asks_at_once() -> None:
    bench = at_code(need(SERUM, 2))
    assert bench.scan(CODE_1) == (e.CodeCaptured(1, CODE_1, CodeForm.AZ),)
    assert bench.bench.units == (Unit(1, 0, "u1", START, "scan", CODE_1, CodeForm.AZ),)
    assert bench.bench.stage == Stage.PACKING
    bench.scan(SERUM_UPC)
    assert bench.bench.prompt == CodePrompt(2)


def test_TRN_1_no_other_unit_is_taken_until_this_one_is_answered() -> None:
    bench = at_code(need(SERUM), need(CREAM))
    bench.scan(CREAM_UPC)
    assert bench.refused == e.Refused(
        Refusal.CODE_FIRST,
        Shown(CREAM_UPC, "Day cream", CREAM, "CRM-50.png"),
        SERUM_WANTED,
        looked_like=Shape.GTIN,
    )
    assert bench.box == [SERUM]


def test_TRN_1_a_held_code_goes_to_its_product() -> None:
    bench = desk(need(SERUM, 2), need(CREAM))
    assert bench.scan(CODE_1) == (e.CodeHeld(CODE_1, CodeForm.AZ),)
    assert bench.bench.held == Held(CODE_1, CodeForm.AZ)
    bench.scan(CREAM_UPC)
    assert bench.bench.held == Held(CODE_1, CodeForm.AZ)
    assert bench.scan(SERUM_UPC) == (e.UnitsPacked(0, 1, "scan", CODE_1, CodeForm.AZ),)
    assert bench.codes == [None, CODE_1]
    assert (bench.bench.held, bench.bench.prompt) == (None, None)


def test_TRN_1_a_za_code_before_its_product_is_kept_with_its_form() -> None:
    bench = desk(need(SERUM))
    assert bench.scan(CODE_3) == (e.CodeHeld(CODE_3, CodeForm.ZA),)


def test_TRN_1_a_repaired_code_before_its_product_says_so() -> None:
    bench = desk(need(SERUM))
    assert bench.scan(CODE_1.lower()) == (e.CodeHeld(CODE_1, CodeForm.AZ, Repair.CAPS_LOCK),)


@pytest.mark.parametrize("control", [Action.UNDO, Action.CANCEL])
def test_TRN_1_a_held_code_can_be_dropped(control: Action) -> None:
    bench = desk(need(SERUM))
    bench.scan(CODE_1)
    assert bench.press(control) == (e.HeldCodeDropped(),)
    assert bench.bench.held is None


def test_TRN_1_a_picked_unit_takes_the_held_code() -> None:
    bench = desk(need(SERUM))
    bench.scan(CODE_1)
    bench.press(Action.CANT_SCAN, Action.PICK_1, Action.YES)
    assert bench.codes == [CODE_1]


def test_TRN_1_a_held_code_does_not_outlive_the_last_unit() -> None:
    bench = desk(need(SERUM))
    bench.scan(CODE_1)
    bench.scan(SGTIN_SERUM)
    assert bench.codes == [SGTIN_SERUM]
    assert bench.bench.held is None


def test_TRN_1_a_code_that_no_unit_needs_is_unknown() -> None:
    bench = desk(need(CREAM))
    bench.scan(CODE_1)
    assert bench.refused.refusal == Refusal.UNKNOWN
    assert bench.bench.held is None


def test_TRN_1_a_code_in_the_box_scanned_again_when_none_is_needed_is_a_duplicate() -> None:
    bench = at_code(need(SERUM), need(CREAM))
    bench.scan(CODE_1)
    bench.scan(CODE_1)
    assert bench.refused.refusal == Refusal.DUPLICATE_CODE


def test_TRN_1_an_sgtin_of_this_product_counts_unit_and_code_in_one_scan() -> None:
    bench = desk(need(SERUM, 2))
    assert bench.scan(SGTIN_SERUM) == (e.UnitsPacked(0, 1, "code", SGTIN_SERUM, CodeForm.SGTIN),)
    assert bench.codes == [SGTIN_SERUM]
    assert bench.bench.stage == Stage.PACKING


def test_TRN_1_an_sgtin_counts_a_unit_that_needs_no_code_without_it() -> None:
    bench = desk(need(CREAM, 2))
    assert bench.scan(SGTIN_CREAM) == (e.UnitsPacked(0, 1, "code"),)


def test_TRN_1_an_sgtin_is_known_by_the_pack_list_alone() -> None:
    bench = desk(need(CABLE), need(SERUM))
    assert bench.scan(SGTIN_SERUM, product=None) == (
        e.UnitsPacked(1, 1, "code", SGTIN_SERUM, CodeForm.SGTIN),
    )


def test_TRN_1_an_sgtin_of_a_foreign_product_is_a_wrong_item_or_unknown() -> None:
    bench = desk(need(SERUM))
    bench.scan(SGTIN_CREAM)
    assert bench.refused.refusal == Refusal.WRONG_ITEM
    bench.press(Action.ACK)
    bench.scan("0100376204200301214P1OZMT7D8B81EMF4WW4")
    assert bench.refused.refusal == Refusal.UNKNOWN


def test_TRN_1_an_sgtin_scanned_twice_is_a_duplicate() -> None:
    bench = desk(need(SERUM, 2))
    bench.scan(SGTIN_SERUM)
    bench.scan(SGTIN_SERUM)
    assert bench.refused == e.Refused(
        Refusal.DUPLICATE_CODE,
        Shown(SGTIN_SERUM, "Vitamin serum", SERUM, "SER-30.png"),
        SERUM_WANTED,
        looked_like=Shape.CODE,
    )
    assert bench.box == [SERUM]


def test_TRN_1_undo_gives_the_code_back() -> None:
    bench = at_code(need(SERUM, 2))
    bench.scan(CODE_1)
    bench.press(Action.UNDO)
    bench.scan(SERUM_UPC)
    assert bench.scan(CODE_1) == (e.CodeCaptured(2, CODE_1, CodeForm.AZ),)


@pytest.mark.parametrize("control", [Action.CANCEL, Action.UNDO])
def test_TRN_1_going_back_takes_the_unit_out_again(control: Action) -> None:
    bench = at_code()
    assert bench.press(control) == (e.UnitRemoved(1, Removal.UNDO),)
    assert (bench.bench.units, bench.bench.prompt) == ((), None)


def test_TRN_1_codes_that_amazon_refuses_are_asked_again_in_its_words() -> None:
    bench = desk(need(SERUM, 3))
    for code in (CODE_1, CODE_2, CODE_3):
        bench.scan(SERUM_UPC)
        bench.scan(code)
    bench.scan("BOXPBS01")
    bench.weigh(700)
    bench.happen(e.RatesShown("UPS", "Ground", "1.00 USD"), e.ShippingStopped(Stop.REFUSED_BY_AMAZON))
    bench.happen(e.CodesRefused((1, 3), "code not recognised"))
    assert bench.codes == [None, CODE_2, None]
    assert [unit.code_form for unit in bench.bench.units] == [None, CodeForm.AZ, None]
    assert bench.bench.prompt == CodePrompt(1, words="code not recognised")
    assert (bench.bench.stopped, bench.bench.rate, bench.bench.label) == (None, None, None)
    bench.scan("AZ:00000000000000000000000001")
    assert bench.bench.prompt == CodePrompt(3, words="code not recognised")
    bench.scan("AZ:00000000000000000000000003")
    assert bench.bench.stage == Stage.SHIPPING
    assert (bench.bench.box, bench.bench.weight_grams) == ("BOX-S", 700)


def test_TRN_1_only_the_refused_unit_is_asked_in_amazons_words() -> None:
    bench = at_code(need(SERUM, 2))
    bench.scan(CODE_1)
    bench.happen(e.CodesRefused((1,), "no"))
    bench.scan(CODE_2)
    bench.scan(SERUM_UPC)
    assert bench.bench.prompt == CodePrompt(2)


def test_TRN_1_a_refused_code_is_asked_afresh_though_no_code_was_said_before() -> None:
    bench = at_code(need(SERUM, 2))
    bench.press(Action.NO_CODE)
    bench.scan("SN12345678")
    bench.happen(e.CodesRefused((1,), "no"))
    assert bench.bench.prompt == CodePrompt(1, words="no")


def test_TRN_1_the_question_survives_a_change_of_person() -> None:
    bench = at_code()
    bench.press(Action.NO_CODE, Action.LOCK)
    assert bench.bench.stage == Stage.SIGNED_OUT
    bench.sign_in(SECOND)
    assert bench.bench.prompt == CodePrompt(1, said_no_code=True)


# ---- TRN-2


def test_TRN_2_a_group_asks_once_at_the_first_unit_of_its_child() -> None:
    bench = desk(need(SERUM, 4, units_per_code=2), need(CREAM, 2))
    bench.scan(CREAM_UPC)
    assert bench.asks_nothing
    bench.scan(SERUM_UPC)
    assert bench.bench.prompt == CodePrompt(2)
    bench.scan(CODE_1)
    bench.scan(SERUM_UPC)
    assert bench.asks_nothing
    bench.scan(SERUM_UPC)
    assert bench.bench.prompt == CodePrompt(4)
    bench.scan(CODE_2)
    bench.scan(SERUM_UPC)
    bench.scan(CREAM_UPC)
    assert bench.codes == [None, CODE_1, None, CODE_2, None, None]
    assert bench.bench.prompt == BoxPrompt()


def test_TRN_2_the_unit_left_behind_is_asked_when_the_coded_one_comes_out() -> None:
    bench = at_code(need(SERUM, 4, units_per_code=2))
    bench.scan(CODE_1)
    bench.scan(SERUM_UPC)
    bench.press(Action.UNSCAN)
    bench.scan(CODE_1)
    assert bench.bench.prompt == CodePrompt(2)


def test_TRN_2_a_code_more_than_due_asks_for_none_until_the_next_group() -> None:
    bench = at_code(need(SERUM, 4, units_per_code=2))
    bench.scan(CODE_1)
    bench.scan(SERUM_UPC)
    bench.scan(SERUM_UPC)
    bench.scan(CODE_2)
    bench.happen(e.UnitRemoved(2, Removal.UNSCAN))
    bench.scan(SERUM_UPC)
    assert bench.asks_nothing
    bench.scan(SERUM_UPC)
    assert bench.bench.prompt == BoxPrompt()
    assert [code for code in bench.codes if code] == [CODE_1, CODE_2]


def test_TRN_2_amazon_refuses_one_code_of_two_groups() -> None:
    bench = at_code(need(SERUM, 4, units_per_code=2))
    bench.scan(CODE_1)
    bench.scan(SERUM_UPC)
    bench.scan(SERUM_UPC)
    bench.scan(CODE_2)
    bench.scan(SERUM_UPC)
    bench.happen(e.CodesRefused((1,), "no"))
    assert bench.bench.prompt == CodePrompt(1, words="no")


def test_TRN_2_an_sgtin_of_a_unit_without_a_question_is_counted_only() -> None:
    bench = desk(need(SERUM, 2, units_per_code=2))
    bench.scan(SGTIN_SERUM)
    assert bench.scan(SGTIN_SERUM_2) == (e.UnitsPacked(0, 1, "code"),)


# ---- TRN-3


@pytest.mark.parametrize(
    ("code", "form"),
    [
        (CODE_1, CodeForm.AZ),
        (CODE_2, CodeForm.AZ),
        (CODE_3, CodeForm.ZA),
        (SGTIN_SERUM, CodeForm.SGTIN),
        ("https://transparency.com/q/ABC123", CodeForm.QR_URL),
    ],
)
def test_TRN_3_amazons_forms_are_taken(code: str, form: CodeForm) -> None:
    bench = at_code()
    assert bench.scan(code) == (e.CodeCaptured(1, code, form),)


def test_TRN_3_an_sgtin_of_another_product_is_refused() -> None:
    bench = at_code()
    bench.scan(SGTIN_CREAM)
    assert bench.refused == e.Refused(
        Refusal.CODE_OF_OTHER_PRODUCT,
        Shown(SGTIN_CREAM, "Day cream", CREAM, "CRM-50.png"),
        SERUM_WANTED,
        looked_like=Shape.CODE,
    )


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("AZ:D66F7JYOR8G3BHKSCO4OYHEKR", NotCode.TOO_SHORT),
        ("AZ:D66F7JYOR8G3BHKSCO4OYHEKRUX", NotCode.TOO_LONG),
        ("AZ:D66F7JYOR8G3BHKSCO4OYHEKR-", NotCode.BAD_CHARACTER),
        ("AZD66F7JYOR8G3BHKSCO4OYHEKRU", NotCode.NO_COLON),
        ("010086001230001421SERUM000000000000001", NotCode.BAD_CHECK_DIGIT),
        (CODE_1 + CODE_2, NotCode.GLUED),
    ],
)
def test_TRN_3_a_near_miss_is_refused_with_its_reason(code: str, why: NotCode) -> None:
    bench = at_code(need(SERUM))
    bench.scan(code)
    assert bench.refused == e.Refused(
        Refusal.NOT_A_CODE, Shown(code), SERUM_WANTED, not_code=why, looked_like=Shape.TEXT
    )
    assert bench.bench.prompt == CodePrompt(1)


def test_TRN_3_a_repair_is_told() -> None:
    bench = at_code()
    assert bench.scan("AYÖD66F7JZOR8G3BHKSCO4OZHEKRU") == (
        e.CodeCaptured(1, CODE_1, CodeForm.AZ, Repair.GERMAN_LAYOUT),
    )


# ---- TRN-4


@pytest.mark.parametrize("serial", ["SN12345", "SN-1234567890123456/"])
def test_TRN_4_after_no_code_a_serial_of_7_to_20_characters_is_the_code(serial: str) -> None:
    bench = at_code()
    assert bench.press(Action.NO_CODE) == (e.Asked(CodePrompt(1, said_no_code=True)),)
    assert bench.scan(serial) == (e.CodeCaptured(1, serial, CodeForm.SERIAL),)


@pytest.mark.parametrize("serial", ["SN1234", "SN-12345678901234567X", "SN 12345678"])
def test_TRN_4_nothing_else_is_a_serial_even_after_no_code(serial: str) -> None:
    bench = at_code()
    bench.press(Action.NO_CODE)
    bench.scan(serial)
    assert not_a_code(bench) is NotCode.OTHER


def test_TRN_4_a_serial_is_doubted_once() -> None:
    bench = at_code()
    assert bench.scan("SN12345678") == (e.Asked(CodePrompt(1, doubted="SN12345678")),)
    assert bench.press(Action.YES) == (e.Asked(CodePrompt(1, was_doubted=True)),)
    bench.scan("SN12345678")
    assert not_a_code(bench) is NotCode.OTHER
    bench.press(Action.ACK)
    bench.press(Action.NO_CODE)
    assert bench.scan("SN12345678") == (e.CodeCaptured(1, "SN12345678", CodeForm.SERIAL),)


@pytest.mark.parametrize("answer", [Action.NO, Action.NO_CODE])
def test_TRN_4_no_t_code_on_it_takes_the_serial(answer: Action) -> None:
    bench = at_code()
    bench.scan("SN12345678")
    assert bench.press(answer) == (e.CodeCaptured(1, "SN12345678", CodeForm.SERIAL),)


def test_TRN_4_a_doubted_serial_that_another_unit_has_is_refused() -> None:
    bench = at_code()
    bench.press(Action.NO_CODE)
    bench.scan("SN12345678")
    bench.scan(SERUM_UPC)
    bench.scan("SN12345678")
    assert bench.bench.prompt == CodePrompt(2, doubted="SN12345678")
    assert bench.press(Action.NO) == (e.Refused(Refusal.DUPLICATE_CODE, Shown("SN12345678"), SERUM_WANTED),)


def test_TRN_4_a_code_answers_the_doubt() -> None:
    bench = at_code()
    bench.scan("SN12345678")
    assert bench.scan(CODE_1) == (e.CodeCaptured(1, CODE_1, CodeForm.AZ),)


def test_TRN_4_going_back_from_the_doubt_keeps_the_unit() -> None:
    bench = at_code()
    bench.scan("SN12345678")
    assert bench.press(Action.CANCEL) == (e.Asked(CodePrompt(1)),)
    assert bench.box == [SERUM]


@pytest.mark.parametrize("answer", [Action.YES, Action.NO])
def test_TRN_4_without_a_doubt_yes_and_no_mean_nothing(answer: Action) -> None:
    bench = at_code()
    assert bench.press(answer) == (e.Refused(Refusal.NOT_NOW, Shown(answer.name), action=answer),)


def test_TRN_4_where_a_serial_is_the_products_form_it_is_taken_at_once() -> None:
    bench = desk(need(BUDS))
    bench.scan(BUDS_UPC)
    assert bench.scan("SN12345678") == (e.CodeCaptured(1, "SN12345678", CodeForm.SERIAL),)


@pytest.mark.parametrize(
    ("pick", "reason"),
    list(
        zip(
            (Action.PICK_1, Action.PICK_2, Action.PICK_3, Action.PICK_4, Action.PICK_5),
            ("no_label", "unreadable", "damaged_label", "already_used", "other"),
            strict=True,
        )
    ),
)
def test_TRN_4_an_override_needs_a_lead_his_pin_and_a_reason(pick: Action, reason: str) -> None:
    bench = at_code(need(SERUM, 2))
    assert bench.press(Action.OVERRIDE) == (e.Asked(ApprovalPrompt(1, ApprovalFor.SKIP_CODE)),)
    assert bench.scan("BDG-LEAD-0003") == (e.Asked(ApprovalPrompt(1, ApprovalFor.SKIP_CODE, LEAD)),)
    assert bench.press(pick)[0] == e.Refused(Refusal.NOT_NOW, Shown(pick.name.replace("_", " ")), action=pick)
    bench.press(Action.ACK)
    assert bench.pin(LEAD) == (e.Asked(ApprovalPrompt(1, ApprovalFor.SKIP_CODE, LEAD, is_approved=True)),)
    assert bench.press(pick) == (e.CodeSkipped(1, LEAD, OverrideReason(reason)),)
    assert bench.bench.units[0].is_code_skipped
    assert bench.codes == [None]
    assert bench.asks_nothing
    bench.scan(SERUM_UPC)
    assert bench.bench.prompt == CodePrompt(2)


def test_TRN_4_there_is_no_sixth_reason() -> None:
    bench = at_code()
    bench.press(Action.OVERRIDE)
    bench.scan("BDG-LEAD-0003")
    bench.pin(LEAD)
    bench.press(Action.PICK_6)
    assert bench.refused.refusal == Refusal.NOT_NOW
    bench.press(Action.ACK)
    bench.scan(CODE_1)
    assert bench.refused.refusal == Refusal.NOT_NOW
    bench.press(Action.ACK)
    bench.scan("BDG-LEAD-0003", after=9)
    assert bench.refused.refusal == Refusal.NOT_NOW


def test_TRN_4_a_packers_badge_does_not_override() -> None:
    bench = at_code()
    bench.press(Action.OVERRIDE)
    bench.scan("BDG-PACKER-0002")
    assert bench.refused == e.Refused(
        Refusal.NOT_ALLOWED, Shown("BDG-…", "Packer Two"), SERUM_WANTED, looked_like=Shape.BADGE
    )
    bench.press(Action.ACK)
    bench.scan("BDG-NOBODY")
    assert bench.refused.refusal == Refusal.UNKNOWN
    bench.press(Action.ACK)
    bench.scan(CODE_1)
    assert bench.refused.refusal == Refusal.NOT_NOW


def test_TRN_4_a_leads_wrong_pin_overrides_nothing() -> None:
    bench = at_code()
    bench.press(Action.OVERRIDE)
    bench.scan("BDG-LEAD-0003")
    assert bench.pin(LEAD, is_right=False) == (e.Refused(Refusal.NOT_ALLOWED, Shown(name="Lead One")),)
    assert bench.bench.prompt == ApprovalPrompt(1, ApprovalFor.SKIP_CODE, LEAD)
    bench.press(Action.ACK)
    assert bench.pin(PACKER) == ()
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    assert bench.bench.prompt == CodePrompt(1)


def test_TRN_4_going_back_from_the_override_remembers_no_code() -> None:
    bench = at_code()
    bench.press(Action.NO_CODE, Action.OVERRIDE, Action.CANCEL)
    assert bench.bench.prompt == CodePrompt(1, said_no_code=True)


def test_TRN_4_a_store_may_let_packers_override_with_a_reason() -> None:
    bench = at_code()
    bench.extra["packers_may_override"] = True
    bench.press(Action.OVERRIDE)
    assert bench.bench.prompt == ApprovalPrompt(1, ApprovalFor.SKIP_CODE, PACKER, is_approved=True)
    assert bench.press(Action.PICK_2) == (e.CodeSkipped(1, PACKER, OverrideReason.UNREADABLE),)


# ---- TRN-5


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (SERUM_UPC, NotCode.OWN_BARCODE),
        ("00" + SERUM_UPC, NotCode.OWN_BARCODE),
        ("X00PB00313", NotCode.FNSKU),
        ("X001ABCDEF", NotCode.FNSKU),
        ("B0PB007919", NotCode.ASIN),
        ("B08N5WRWNW", NotCode.ASIN),
        (SERUM, NotCode.SKU),
        ("112-8490275-0395412", NotCode.ORDER_NUMBER),
        ("1Z5R89390357567127", NotCode.TRACKING_NUMBER),
        ("9400111202555842332669", NotCode.TRACKING_NUMBER),
        ("036000291452", NotCode.RETAIL_NUMBER),
        ("4006381333931", NotCode.RETAIL_NUMBER),
        ("96385074", NotCode.RETAIL_NUMBER),
        ("10614141000415", NotCode.RETAIL_NUMBER),
        ("TOTE-17", NotCode.TOTE),
        ("HELLO BIG WORLD", NotCode.OTHER),
    ],
)
@pytest.mark.parametrize("said_no_code", [False, True])
def test_TRN_5_what_is_no_code_is_refused_with_the_reason(
    text: str, why: NotCode, said_no_code: bool
) -> None:
    bench = at_code()
    if said_no_code:
        bench.press(Action.NO_CODE)
    bench.scan(text)
    assert not_a_code(bench) is why
    assert bench.codes == [None]
    assert bench.bench.prompt == CodePrompt(1, said_no_code=said_no_code)


def test_TRN_5_a_badge_is_no_code_and_is_not_shown() -> None:
    bench = at_code()
    bench.scan("BDG-LEAD-0003")
    assert bench.refused == e.Refused(
        Refusal.NOT_A_CODE,
        Shown("BDG-…", "Lead One"),
        SERUM_WANTED,
        not_code=NotCode.BADGE,
        looked_like=Shape.BADGE,
    )


def test_TRN_5_a_control_code_is_a_command_and_never_a_code() -> None:
    bench = at_code()
    bench.scan("PBCNLK")
    assert bench.codes == []


@pytest.mark.parametrize(
    ("text", "why"),
    [(CREAM_UPC, NotCode.PRODUCT_BARCODE), (CREAM, NotCode.SKU)],
)
def test_TRN_5_the_barcode_of_a_product_outside_the_order_is_no_code(text: str, why: NotCode) -> None:
    bench = at_code()
    bench.press(Action.NO_CODE)
    bench.scan(text)
    assert not_a_code(bench) is why


@pytest.mark.parametrize("serial", ["036000291452", "3318810025"])
def test_TRN_5_numeric_serials_may_have_a_right_check_digit_by_chance(serial: str) -> None:
    bench = at_code(need(SERUM, 2, has_numeric_serials=True))
    bench.press(Action.NO_CODE)
    assert bench.scan(serial) == (e.CodeCaptured(1, serial, CodeForm.SERIAL),)


def test_TRN_5_known_numbers_stay_refused_where_serials_are_numeric() -> None:
    bench = at_code(need(SERUM, 2, has_numeric_serials=True))
    bench.orders[ORDER_2] = bench.orders["112-8490275-0395412"]
    bench.labels["3318810025"] = ORDER_2
    bench.press(Action.NO_CODE)
    for text, why in (
        (CREAM_UPC, NotCode.PRODUCT_BARCODE),
        (SERUM_UPC, NotCode.OWN_BARCODE),
        ("3318810025", NotCode.TRACKING_NUMBER),
        ("1Z5R89390357567127", NotCode.TRACKING_NUMBER),
    ):
        bench.scan(text)
        assert not_a_code(bench) is why
        bench.press(Action.ACK)


# ---- TRN-6


def test_TRN_6_the_same_code_twice_in_an_order_is_a_hard_stop() -> None:
    bench = at_code(need(SERUM, 2))
    bench.scan(CODE_1)
    bench.scan(SERUM_UPC)
    bench.scan(CODE_1)
    assert bench.refused == e.Refused(
        Refusal.DUPLICATE_CODE, Shown(CODE_1), SERUM_WANTED, looked_like=Shape.CODE
    )
    assert bench.press(Action.OVERRIDE) == (e.ScanBlocked(),)


def test_TRN_6_a_code_of_another_order_stops_and_a_lead_may_lift_it() -> None:
    bench = at_code()
    bench.used[CODE_1] = ORDER_3
    bench.scan(CODE_1)
    assert bench.refused == e.Refused(
        Refusal.CODE_USED_ELSEWHERE,
        Shown(CODE_1),
        SERUM_WANTED,
        order_id=ORDER_3,
        looked_like=Shape.CODE,
    )
    wanted = ApprovalPrompt(1, ApprovalFor.REUSE_CODE, code=CODE_1)
    assert bench.press(Action.OVERRIDE) == (e.RefusalAcknowledged(), e.Asked(wanted))
    bench.scan("BDG-LEAD-0003")
    assert bench.bench.prompt == ApprovalPrompt(1, ApprovalFor.REUSE_CODE, LEAD, code=CODE_1)
    bench.pin(LEAD)
    assert bench.press(Action.PICK_4) == (
        e.CodeCaptured(1, CODE_1, CodeForm.AZ, None, "u3", OverrideReason.ALREADY_USED),
    )
    assert bench.codes == [CODE_1]


def test_TRN_6_the_stores_setting_does_not_let_packers_reuse_a_code() -> None:
    bench = at_code()
    bench.extra["packers_may_override"] = True
    bench.used[CODE_1] = ORDER_3
    bench.scan(CODE_1)
    bench.press(Action.OVERRIDE)
    assert bench.bench.prompt == ApprovalPrompt(1, ApprovalFor.REUSE_CODE, code=CODE_1)


def test_TRN_6_a_code_of_another_order_is_refused_before_its_product_too() -> None:
    bench = desk(need(SERUM))
    bench.used[CODE_1] = ORDER_3
    bench.scan(CODE_1)
    assert (bench.refused.refusal, bench.refused.order_id) == (Refusal.CODE_USED_ELSEWHERE, ORDER_3)
    assert bench.press(Action.OVERRIDE) == (e.ScanBlocked(),)


def test_TRN_6_a_code_that_is_free_again_may_be_used() -> None:
    bench = at_code()
    bench.used[CODE_1] = ORDER_3
    bench.scan(CODE_1)
    bench.press(Action.ACK)
    del bench.used[CODE_1]
    assert bench.scan(CODE_1) == (e.CodeCaptured(1, CODE_1, CodeForm.AZ),)


# ---- two codes glued


def test_TRN_5_two_glued_codes_count_as_two_where_two_are_needed() -> None:
    bench = at_code(need(SERUM, 2))
    assert bench.scan(CODE_1 + CODE_2) == (
        e.CodeCaptured(1, CODE_1, CodeForm.AZ),
        e.CodeHeld(CODE_2, CodeForm.AZ),
    )
    bench.scan(SERUM_UPC)
    assert bench.codes == [CODE_1, CODE_2]


def test_TRN_5_two_glued_codes_answer_two_refused_units() -> None:
    bench = desk(need(SERUM, 2))
    for code in ("AZ:00000000000000000000000001", "AZ:00000000000000000000000002"):
        bench.scan(SERUM_UPC)
        bench.scan(code)
    bench.happen(e.CodesRefused((1, 2), "no"))
    bench.scan(CODE_3 + CODE_2)
    assert bench.codes == [CODE_3, CODE_2]
    assert [unit.code_form for unit in bench.bench.units] == [CodeForm.ZA, CodeForm.AZ]


@pytest.mark.parametrize(
    ("needed", "text"),
    [
        (1, CODE_1 + CODE_2),
        (2, CODE_1 + CODE_1),
        (3, CODE_1 + CODE_2 + CODE_3),
        (2, SGTIN_SERUM + SGTIN_SERUM_2),
        (2, CODE_1 + CODE_2[:-1]),
    ],
)
def test_TRN_5_other_glued_codes_are_refused(needed: int, text: str) -> None:
    bench = at_code(need(SERUM, needed))
    bench.scan(text)
    assert not_a_code(bench) is NotCode.GLUED


def test_TRN_6_glued_codes_of_which_one_is_used_are_refused() -> None:
    bench = at_code(need(SERUM, 2))
    bench.used[CODE_2] = ORDER_3
    bench.scan(CODE_1 + CODE_2)
    assert not_a_code(bench) is NotCode.GLUED


def test_TRN_6_glued_codes_of_which_one_is_in_the_box_are_refused() -> None:
    bench = at_code(need(SERUM, 3))
    bench.scan(CODE_1)
    bench.scan(SERUM_UPC)
    bench.scan(CODE_1 + CODE_2)
    assert not_a_code(bench) is NotCode.GLUED


def test_TRN_6_glued_codes_whose_holders_were_not_looked_up_are_refused() -> None:
    bench = at_code(need(SERUM, 2))
    bench.scan(CODE_1 + CODE_2, glued_used_by=None)
    assert not_a_code(bench) is NotCode.GLUED


def test_TRN_5_glued_codes_before_a_product_are_unknown() -> None:
    bench = desk(need(SERUM, 2))
    bench.scan(CODE_1 + CODE_2)
    assert bench.refused.refusal == Refusal.UNKNOWN


def test_TRN_5_a_kept_code_leaves_no_room_for_two() -> None:
    bench = desk(need(SERUM, 3, units_per_code=1), need(CREAM, 2, units_per_code=1))
    bench.scan(SERUM_UPC)
    bench.happen(e.CodeHeld(CODE_3, CodeForm.ZA))
    bench.scan(CODE_1 + CODE_2)
    assert not_a_code(bench) is NotCode.GLUED


# ---- PACK-11


def test_PACK_11_a_serial_is_asked_for_each_unit() -> None:
    bench = desk(need(HEADSET, 2))
    bench.scan(HEADSET_UPC)
    assert bench.bench.prompt == SerialPrompt(1)
    assert bench.scan("SN0000001") == (e.SerialCaptured(1, "SN0000001"),)
    assert bench.bench.units[0].serial == "SN0000001"
    assert bench.asks_nothing
    bench.scan(HEADSET_UPC)
    assert bench.bench.prompt == SerialPrompt(2)


def test_PACK_11_the_same_serial_twice_is_refused() -> None:
    bench = desk(need(HEADSET, 2))
    bench.scan(HEADSET_UPC)
    bench.scan("SN0000001")
    bench.scan(HEADSET_UPC)
    bench.scan("SN0000001")
    assert bench.refused == e.Refused(
        Refusal.DUPLICATE_SERIAL, Shown("SN0000001"), HEADSET_WANTED, looked_like=Shape.SERIAL
    )


def test_PACK_11_a_serial_of_another_order_is_refused() -> None:
    bench = desk(need(HEADSET, 2))
    bench.used["SN0000001"] = ORDER_3
    bench.scan(HEADSET_UPC)
    bench.scan("SN0000001")
    assert (bench.refused.refusal, bench.refused.order_id) == (Refusal.DUPLICATE_SERIAL, ORDER_3)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (HEADSET_UPC, NotCode.OWN_BARCODE),
        (CREAM_UPC, NotCode.PRODUCT_BARCODE),
        (HEADSET, NotCode.SKU),
        ("036000291452", NotCode.RETAIL_NUMBER),
        ("112-8490275-0395412", NotCode.ORDER_NUMBER),
        (CODE_1, NotCode.OTHER),
        ("AZ:D66F7JYOR8G3BHKSCO4OYHEKR", NotCode.TOO_SHORT),
        ("https://example.com/q", NotCode.OTHER),
        ("abc", NotCode.OTHER),
        ("A B C D E", NotCode.OTHER),
        ("S" * 41, NotCode.OTHER),
    ],
)
def test_PACK_11_what_is_no_serial_is_refused(text: str, why: NotCode) -> None:
    bench = desk(need(HEADSET))
    bench.scan(HEADSET_UPC)
    bench.scan(text)
    assert (bench.refused.refusal, bench.refused.not_code) == (Refusal.BAD_NUMBER, why)
    assert bench.refused.expected == HEADSET_WANTED


@pytest.mark.parametrize("serial", ["ABCD", "S" * 40, "12345", "SN#1"])
def test_PACK_11_serials_have_4_to_40_characters(serial: str) -> None:
    bench = desk(need(HEADSET))
    bench.scan(HEADSET_UPC)
    assert bench.scan(serial) == (e.SerialCaptured(1, serial),)


def test_PACK_11_numeric_serials_are_taken_where_the_product_has_them() -> None:
    bench = desk(need(HEADSET, has_numeric_serials=True))
    bench.scan(HEADSET_UPC)
    assert bench.scan("036000291452") == (e.SerialCaptured(1, "036000291452"),)


def test_PACK_11_a_gs1_element_string_gives_unit_and_serial_in_one_scan() -> None:
    bench = desk(need(HEADSET, 2))
    assert bench.scan("(01)00860012300075(21)SN77") == (
        e.UnitsPacked(0, 1, "scan"),
        e.SerialCaptured(1, "SN77"),
    )
    assert bench.asks_nothing
    bench.scan(HEADSET_UPC)
    assert bench.scan("(01)00860012300075(21)SN78") == (e.SerialCaptured(2, "SN78"),)


def test_PACK_11_a_taken_serial_in_a_gs1_element_string_is_asked_for() -> None:
    bench = desk(need(HEADSET, 3))
    bench.scan("(01)00860012300075(21)SN77")
    assert bench.scan("(01)00860012300075(21)SN77") == (e.UnitsPacked(0, 1, "scan"),)
    assert bench.bench.prompt == SerialPrompt(2)
    bench.scan("SN79")
    text = "(01)00860012300075(21)SN80"
    bench.used[text] = ORDER_3
    assert bench.scan(text) == (e.UnitsPacked(0, 1, "scan"),)


def test_PACK_11_a_gs1_serial_is_passed_over_where_none_is_wanted() -> None:
    bench = desk(need(CREAM, 2))
    assert bench.scan("(01)00860012300037(21)SN77") == (e.UnitsPacked(0, 1, "scan"),)


def test_PACK_11_going_back_takes_the_unit_out_again() -> None:
    bench = desk(need(HEADSET))
    bench.scan(HEADSET_UPC)
    assert bench.press(Action.YES)[0] == e.Refused(Refusal.NOT_NOW, Shown("YES"), action=Action.YES)
    bench.press(Action.ACK)
    assert bench.press(Action.CANCEL) == (e.UnitRemoved(1, Removal.UNDO),)


def test_PACK_11_a_unit_with_code_and_serial_is_asked_for_the_code_first() -> None:
    bench = desk(need(HEADSET, 2, units_per_code=1))
    bench.scan(HEADSET_UPC)
    assert bench.bench.prompt == CodePrompt(1)
    bench.press(Action.NO_CODE)
    bench.scan("SN0000001")
    assert bench.bench.prompt == SerialPrompt(1)
    assert bench.scan("SN0000001") == (e.SerialCaptured(1, "SN0000001"),)


def test_a_question_about_a_unit_that_is_gone_is_taken_back() -> None:
    bench = desk(need(SERUM, 2), need(HEADSET))
    bench.happen(e.Asked(CodePrompt(9)))
    assert bench.scan(CODE_1) == (e.Answered(),)
    bench.happen(e.Asked(SerialPrompt(9)))
    assert bench.scan("SN0000001") == (e.Answered(),)
