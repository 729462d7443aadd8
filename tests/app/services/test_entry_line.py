"""The line being typed: what it takes is decided by what the bench asks."""

import pytest

from app.domain.control import Action
from app.domain.packing.bench import Bench
from app.domain.packing.events import Refused
from app.domain.packing.questions import (
    ApprovalPrompt,
    BoxPrompt,
    CodePrompt,
    OwnLabelPrompt,
    PickPrompt,
    PinPrompt,
    Prompt,
    QuantityPrompt,
    SerialPrompt,
    WeightPrompt,
)
from app.domain.packing.reasons import ApprovalFor, Refusal
from app.domain.people import Person, Role
from app.services.entry import EntryLine, kind_for
from app.services.snapshot import Entry, EntryKind

LEAD = Person("u3", "Lead One", (Role.LEAD,))
KINDS: tuple[tuple[Prompt | None, EntryKind], ...] = (
    (None, EntryKind.TEXT),
    (PinPrompt(LEAD), EntryKind.PIN),
    (QuantityPrompt(0), EntryKind.NUMBER),
    (WeightPrompt(), EntryKind.WEIGHT),
    (CodePrompt(1), EntryKind.TEXT),
    (SerialPrompt(1), EntryKind.TEXT),
    (OwnLabelPrompt(), EntryKind.TEXT),
    (ApprovalPrompt(1, ApprovalFor.SKIP_CODE), EntryKind.TEXT),
    (ApprovalPrompt(1, ApprovalFor.SKIP_CODE, LEAD), EntryKind.PIN),
    (ApprovalPrompt(1, ApprovalFor.SKIP_CODE, LEAD, is_approved=True), EntryKind.TEXT),
    (BoxPrompt(), EntryKind.NONE),
    (PickPrompt(), EntryKind.NONE),
)


def asking(prompt: Prompt | None) -> EntryLine:
    entry = EntryLine()
    entry.follow(Bench(prompt=prompt))
    return entry


@pytest.mark.parametrize(("prompt", "kind"), KINDS, ids=str)
def test_each_question_takes_its_kind_of_line(prompt: Prompt | None, kind: EntryKind) -> None:
    assert kind_for(Bench(prompt=prompt)) is kind


def test_nothing_is_typed_while_a_refusal_stands() -> None:
    assert kind_for(Bench(refused=Refused(Refusal.UNKNOWN))) is EntryKind.NONE


def test_PPL_5_a_pin_is_shown_as_dots_and_told_once() -> None:
    entry = asking(PinPrompt(LEAD))
    assert [entry.take(each) for each in "3a3"] == [True, False, True]
    assert entry.shown == Entry(EntryKind.PIN, "••")
    assert "33" not in repr(entry)
    assert entry.finish() == (EntryKind.PIN, "33")
    assert entry.finish() == (EntryKind.PIN, "")


def test_a_weight_takes_digits_a_point_and_a_comma() -> None:
    entry = asking(WeightPrompt())
    assert [entry.take(each) for each in "1,2.kg"] == [True, True, True, True, False, False]
    assert entry.press(Action.POINT)
    assert entry.shown == Entry(EntryKind.WEIGHT, "1,2..")


def test_digit_barcodes_fill_a_number_and_backspace_empties_it() -> None:
    entry = asking(QuantityPrompt(0))
    assert [entry.press(each) for each in (Action.DIGIT_1, Action.DIGIT_2, Action.BACKSPACE)] == [True] * 3
    assert not entry.press(Action.POINT)
    assert not entry.press(Action.UNDO)
    assert entry.shown == Entry(EntryKind.NUMBER, "1")


def test_where_nothing_is_asked_no_digit_is_taken() -> None:
    entry = asking(BoxPrompt())
    assert not entry.press(Action.DIGIT_1)
    assert not entry.press(Action.BACKSPACE)
    assert not entry.take("1")


def test_another_question_begins_with_an_empty_line_and_the_same_keeps_it() -> None:
    entry = asking(QuantityPrompt(0))
    entry.take("7")
    entry.follow(Bench(prompt=QuantityPrompt(0)))
    assert entry.shown == Entry(EntryKind.NUMBER, "7")
    entry.follow(Bench(prompt=PinPrompt(LEAD)))
    assert entry.shown == Entry(EntryKind.PIN, "")


def test_a_line_ends_at_64_characters_and_takes_only_what_prints() -> None:
    entry = asking(None)
    assert not entry.take("\x1d")
    assert [entry.take("x") for _ in range(65)] == [True] * 64 + [False]
    assert repr(entry) == "<EntryLine text 64 characters>"
