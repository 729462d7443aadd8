"""PACK-8: control barcodes can be taken for nothing else, and no keyboard layout changes one."""

import string

import pytest

from app.domain import control
from app.domain.control import DIGITS, PICKS, Action
from app.domain.scan import Scan, Shape
from app.domain.scan_classifier import classify
from tests.app.domain.packing.desk import CREAM, START, desk, need

# The three letter rows of each layout, key by key, from the layouts themselves (not from the app).
ROWS = {
    "us": "QWERTYUIOPASDFGHJKLZXCVBNM",
    "uk": "QWERTYUIOPASDFGHJKLZXCVBNM",
    "de": "QWERTZUIOPASDFGHJKLYXCVBNM",
    "fr": "AZERTYUIOPQSDFGHJKLWXCVBN,",
    "es": "QWERTYUIOPASDFGHJKLZXCVBNM",
}


@pytest.mark.parametrize("layout", ROWS)
@pytest.mark.parametrize("action", list(Action))
def test_PACK_8_a_control_reads_the_same_on_five_keyboards(action: Action, layout: str) -> None:
    text = control.encode(action)
    typed = text.translate(str.maketrans(ROWS["us"], ROWS[layout]))
    assert typed == text
    assert control.decode(typed) is action


@pytest.mark.parametrize(
    ("action", "text"),
    [
        (Action.ACK, "PBUNDP"),
        (Action.CANCEL, "PBCNLK"),
        (Action.DIGIT_0, "PBNULP"),
        (Action.OWN_LABEL, "PBOLBI"),
    ],
)
def test_PACK_8_a_control_is_six_letters_with_a_check_letter(action: Action, text: str) -> None:
    assert control.encode(action) == text
    assert control.decode(text) is action
    assert control.decode(text.lower()) is action


def test_PACK_8_all_controls_differ() -> None:
    assert len({control.encode(action) for action in Action}) == len(Action) == 42


def test_PACK_8_one_wrong_letter_is_no_control() -> None:
    for action in Action:
        text = control.encode(action)
        for place in range(6):
            for letter in string.ascii_uppercase:
                changed = text[:place] + letter + text[place + 1 :]
                assert changed == text or control.decode(changed) is None


@pytest.mark.parametrize("action", list(Action))
def test_PACK_8_no_serial_retail_number_url_or_code_is_a_control(action: Action) -> None:
    text = control.encode(action)
    assert len(text) == 6  # shorter than any serial (7)
    assert text.isalpha()  # no retail number
    assert ":" not in text  # no address, no AZ or ZA code
    reading = classify(Scan(text, START, 0.0))
    assert (reading.shape, reading.action, reading.text) == (Shape.CONTROL, action, text)


@pytest.mark.parametrize("action", list(Action))
def test_PACK_8_a_control_works_in_every_prompt_as_the_button_does(action: Action) -> None:
    pressed, scanned = desk(need(CREAM)), desk(need(CREAM))
    assert scanned.scan(control.encode(action)) == pressed.press(action)


def test_PACK_8_nobody_may_use_a_controls_text_for_a_barcode() -> None:
    assert control.is_reserved(" pbundp ")
    assert not control.is_reserved("PBUNDS")


def test_digits_and_picks_are_complete() -> None:
    assert sorted(DIGITS.values()) == [".", *"0123456789"]
    assert DIGITS[Action.DIGIT_7] == "7"
    assert DIGITS[Action.POINT] == "."
    assert [PICKS[Action[f"PICK_{number}"]] for number in range(1, 7)] == [0, 1, 2, 3, 4, 5]
    assert len(PICKS) == 6
