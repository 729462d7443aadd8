"""Right label on the right box: the label is scanned back before the next order opens (PACK-14)."""

import msgspec
import pytest

from app.decoding import json_decoder
from app.domain.control import Action
from app.domain.packing import events as e
from app.domain.packing.bench import Stage
from app.domain.packing.events import Shown
from app.domain.packing.evolve import fold
from app.domain.packing.questions import ConfirmPrompt, LabelBackPrompt
from app.domain.packing.reasons import ParcelAt, Refusal
from app.domain.scan import Shape
from tests.app.domain.packing.desk import (
    CREAM,
    CREAM_UPC,
    ORDER_1,
    ORDER_2,
    SECOND,
    Desk,
    fact,
    need,
    packing,
    ready,
)

OURS, OTHERS = "1Z5R89390357567127", "1Z999AA10123456784"
LABEL = e.LabelBought("p-1", OURS, "UPS", "Ground")


def labelled(tracking: str = OURS) -> Desk:
    """A bench whose label is out and not yet scanned back; another order waits."""
    bench = ready()
    bench.orders[ORDER_2] = fact(packing(need(CREAM), order_id=ORDER_2))
    bench.labels[OTHERS] = ORDER_2
    bench.totes["TOTE-2"] = ORDER_2
    bench.scan("BOXPBS01")
    bench.weigh(500)
    bought = msgspec.structs.replace(LABEL, tracking=tracking)
    bench.happen(bought, e.LabelPrinted("front"), e.OrderDone((tracking,)))
    return bench


def test_PACK_14_the_label_is_asked_for_and_its_scan_is_done() -> None:
    bench = labelled()
    assert bench.bench.prompt == LabelBackPrompt(OURS)
    assert bench.bench.stage == Stage.PROMPT
    assert bench.scan(OURS) == (e.LabelScannedBack(OURS),)
    assert (bench.bench.stage, bench.bench.to_scan, bench.bench.prompt) == (Stage.DONE, (), None)
    bench.scan(ORDER_2)
    assert bench.bench.pack_list.order_id == ORDER_2


@pytest.mark.parametrize("scan", [ORDER_2, "TOTE-2", CREAM_UPC, "BOXPBS01", "?", ORDER_1])
def test_PACK_14_nothing_opens_before_the_label_was_scanned(scan: str) -> None:
    bench = labelled()
    bench.scan(scan)
    assert bench.refused.refusal is Refusal.LABEL_FIRST
    assert bench.refused.expected == Shown(OURS)
    bench.press(Action.ACK)
    assert bench.bench.prompt == LabelBackPrompt(OURS)


def test_PACK_14_a_label_of_another_order_stops_and_names_both() -> None:
    bench = labelled()
    assert bench.scan(OTHERS) == (
        e.Refused(
            Refusal.WRONG_LABEL,
            Shown(OTHERS, ORDER_2),
            Shown(OURS, ORDER_1),
            order_id=ORDER_2,
            looked_like=Shape.TRACKING,
        ),
    )
    assert bench.bench.stage == Stage.REFUSAL
    bench.scan(OURS)
    assert bench.bench.blocked == 1
    bench.press(Action.ACK)
    assert bench.bench.to_scan == (OURS,)


def test_PACK_14_a_label_that_nobody_knows_stops_too() -> None:
    bench = labelled()
    bench.scan("9400111202555842332669")
    assert bench.refused.refusal is Refusal.WRONG_LABEL
    assert (bench.refused.order_id, bench.refused.scanned) == ("", Shown("9400111202555842332669"))


@pytest.mark.parametrize(
    ("tracking", "barcode"),
    [
        ("9400111202555842332669", "420941079400111202555842332669"),
        ("TBA123456789012", "TBA123456789012"),
        ("1ZSHIPPING_V21", "1ZSHIPPING_V21"),
    ],
)
def test_PACK_14_the_barcode_may_have_routing_digits_or_a_form_of_its_own(
    tracking: str, barcode: str
) -> None:
    bench = labelled(tracking)
    assert bench.scan(barcode) == (e.LabelScannedBack(tracking),)


def test_PACK_14_a_label_that_cannot_be_scanned_needs_confirm_and_is_kept() -> None:
    bench = labelled()
    bench.press(Action.CANT_SCAN)
    assert bench.bench.prompt == ConfirmPrompt(Action.CANT_SCAN, bench.bench.prompt.until)
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    assert bench.bench.prompt == LabelBackPrompt(OURS)
    bench.press(Action.CANT_SCAN)
    assert bench.press(Action.CONFIRM) == (e.LabelNotScanned(OURS),)
    assert bench.bench.stage == Stage.DONE


def test_PACK_14_a_reprint_is_scanned_back_as_well() -> None:
    bench = labelled()
    assert bench.press(Action.REPRINT) == (e.ReprintAsked(),)
    assert (bench.bench.stage, bench.bench.to_scan) == (Stage.SHIPPING, ())
    bench.happen(e.LabelPrinted("front"), e.OrderDone((OURS,)))
    assert bench.bench.prompt == LabelBackPrompt(OURS)


def test_PACK_14_another_person_may_scan_it_back() -> None:
    bench = labelled()
    bench.press(Action.LOCK)
    assert bench.bench.stage == Stage.SIGNED_OUT
    bench.sign_in(SECOND)
    assert bench.bench.prompt == LabelBackPrompt(OURS)


def test_PACK_14_a_void_ends_the_question() -> None:
    bench = labelled()
    bench.press(Action.VOID, Action.CONFIRM, Action.PICK_1)
    bench.happen(e.VoidRefused("no"))
    bench.press(Action.ACK)
    assert bench.bench.prompt == LabelBackPrompt(OURS)
    bench.press(Action.VOID, Action.CONFIRM, Action.PICK_1)
    bench.happen(e.LabelVoided("p-1", ParcelAt.BENCH))
    assert (bench.bench.stage, bench.bench.to_scan) == (Stage.IDLE, ())


def test_PACK_14_several_labels_are_scanned_back_one_after_another() -> None:
    bench = ready()
    bench.scan("BOXPBS01")
    bench.weigh(500)
    bench.happen(LABEL, e.OrderDone((OURS, OTHERS)))
    bench.scan(OTHERS)
    assert bench.refused.refusal is Refusal.WRONG_LABEL
    bench.press(Action.ACK)
    bench.scan(OURS)
    assert bench.bench.prompt == LabelBackPrompt(OTHERS)
    bench.scan(OTHERS)
    assert bench.bench.stage == Stage.DONE


def test_PACK_14_a_crash_comes_back_to_the_question_and_old_events_ask_nothing() -> None:
    bench = labelled()
    stored = msgspec.json.encode(bench.log)
    assert fold(json_decoder(list[e.Happened]).decode(stored)) == bench.bench
    old = stored.replace(b',"to_scan":["1Z5R89390357567127"]', b"")
    assert old != stored
    assert fold(json_decoder(list[e.Happened]).decode(old)).stage == Stage.DONE
