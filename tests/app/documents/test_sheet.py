"""Sheets of codes: every one can be read from the paper."""

import pytest

from app.documents.sheet import badges, controls
from app.domain.control import Action
from app.ports.documents import Badge
from tests.app.documents.pictures import codes_in, pages, words_in

NAMES = {action: f"Press {action.name}" for action in Action}


def test_PACK_8_the_sheet_has_a_readable_code_and_a_name_for_every_action() -> None:
    document = controls(NAMES)
    codes = [code for page in pages(document, 200) for code in codes_in(page)]
    assert len(codes) == len(set(codes)) == len(Action)
    assert all(len(code) == 6 and code.startswith("PB") for code in codes)
    assert {code[2:5] for code in codes} == {action.value for action in Action}
    text = words_in(document)
    assert all(name in text for name in NAMES.values())


def test_PACK_8_the_sheets_bars_are_0_4_mm_wide_so_that_a_laser_reads_them() -> None:
    (page,) = pages(controls({Action.UNDO: "Undo"}), 508)  # 20 dots a millimetre
    ink = page.crop((0, 650, page.width, 651)).point(lambda level: 255 if level < 128 else 0).getbbox()
    assert ink is not None
    modules = 11 * 8 + 13  # start, six letters, check; stop
    assert (ink[2] - ink[0]) / 20 / modules == pytest.approx(0.42, abs=0.01)


def test_a_sheet_shows_only_what_it_is_given_in_that_order() -> None:
    text = words_in(controls({Action.YES: "Yes", Action.ACK: "Understood"}))
    assert text.split() == ["Yes", "Understood"]


def test_badges_are_cards_with_name_role_and_code() -> None:
    people = [Badge(f"BADGE-{n:04}", f"Packer {n}", "Packer") for n in range(23)]
    document = badges(people)
    sheets = pages(document, 200)
    assert len(sheets) == 3
    assert sorted(code for sheet in sheets for code in codes_in(sheet)) == [p.code for p in people]
    assert "Packer 22\nPacker" in words_in(document)
