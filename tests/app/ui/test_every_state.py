"""Every state of the bench in every look, size and language: read from the pixels and the marks painted."""

from collections.abc import Iterator
from functools import cache
from itertools import combinations
from typing import NamedTuple

import pytest
from PySide6.QtCore import QRectF

from app.domain.control import encode
from app.ui.canvas import Record, Target
from app.ui.marks import Card, Fill, White, Words
from app.ui.pack.window import PackWindow
from app.ui.theme import ThemeName
from tests.app.ui.conftest import Opener
from tests.app.ui.gallery import open_window, show
from tests.app.ui.pixels import contrast_in, crop, read_code, screenshot
from tests.app.ui.samples import all_states

SIZES = [(1366, 768), (1920, 1080)]
BESIDE_PANEL = (1036, 768)  # what the practice scanner leaves of the smallest window
LANGUAGES = ["en", "pseudo"]
each_look = pytest.mark.parametrize("look", list(ThemeName))
each_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
each_width = pytest.mark.parametrize("size", [*SIZES, BESIDE_PANEL], ids=lambda size: f"{size[0]}x{size[1]}")
each_language = pytest.mark.parametrize("language", LANGUAGES)


Size = tuple[int, int]


class Shown(NamedTuple):
    """A state as the window laid it out."""

    name: str
    records: list[tuple[QRectF, Record]]
    targets: list[Target]


class Seen(NamedTuple):
    """A state as its pixels have it: each text with its token and contrast, each code with what was read."""

    name: str
    texts: list[tuple[str, str, float]]
    codes: list[tuple[str, list[str]]]


def each_state(look: ThemeName, size: Size, language: str) -> Iterator[tuple[str, PackWindow]]:
    window = open_window(look, size, language)
    try:
        for name, state in all_states().items():
            show(window, state)
            yield name, window
    finally:
        window.close()


@cache
def laid_out(size: Size, language: str) -> list[Shown]:
    """Every state, once for all that is asked of it."""
    return [
        Shown(name, records(window), list(window.screen_widget.targets()))
        for name, window in each_state(ThemeName.LIGHT, size, language)
    ]


@cache
def seen(look: ThemeName, size: Size, language: str) -> list[Seen]:
    """Every state, painted once for all that is read from it."""
    found = []
    for name, window in each_state(look, size, language):
        image = screenshot(window.screen_widget)
        marks = [mark for _, record in records(window) for mark in words_of(record)]
        codes = [code for _, record in records(window) for code in record.codes]
        texts = [
            (mark.lines[0][2], mark.token, contrast_in(crop(image, QRectF(*mark.area)))) for mark in marks
        ]
        found.append(Seen(name, texts, [(code.text, read_code(crop(image, code.rect))) for code in codes]))
    return found


def records(window: PackWindow) -> list[tuple[QRectF, Record]]:
    regions = window.screen_widget.regions.values()
    return [(QRectF(region.rect), region.record) for region in regions if not region.rect.isEmpty()]


def words_of(record: Record) -> list[Words]:
    return [mark for mark in record.marks if isinstance(mark, Words)]


@each_size
@pytest.mark.parametrize("language", ["en", "es", "de", "pseudo"])
def test_PPL_5_no_text_is_cut_off(size: Size, language: str) -> None:
    cut = {
        (shown.name, drawn.text)
        for shown in laid_out(size, language)
        for _, record in shown.records
        for drawn in record.texts
        if drawn.is_cut
    }
    assert not cut


@each_size
@each_language
def test_no_text_leaves_its_region_or_stands_on_another(size: Size, language: str) -> None:
    wrong: set[tuple[str, ...]] = set()
    for name, each, _ in laid_out(size, language):
        for rect, record in each:
            areas = [(QRectF(*mark.area), mark.lines[0][2]) for mark in words_of(record)]
            wrong |= {(name, text) for area, text in areas if not rect.adjusted(-1, -1, 1, 1).contains(area)}
            wrong |= {(name, a[1], b[1]) for a, b in combinations(areas, 2) if _overlap(a[0], b[0])}
    assert not wrong


@each_width
@each_language
def test_nothing_is_painted_over_a_text(size: Size, language: str) -> None:
    covered = set()
    for name, each, _ in laid_out(size, language):
        for _, record in each:
            for place, mark in enumerate(record.marks):
                if isinstance(mark, Words):
                    later = [
                        other for other in record.marks[place:] if isinstance(other, Card | Fill | White)
                    ]
                    if any(_overlap(QRectF(*mark.area), QRectF(*other.area)) for other in later):
                        covered.add((name, mark.lines[0][2]))
    assert not covered


def _overlap(one: QRectF, other: QRectF) -> bool:
    common = one.intersected(other)
    return common.width() > 1 and common.height() > 2


@each_look
@each_size
@each_language
def test_PPL_5_every_text_has_its_contrast_in_the_pixels(look: ThemeName, size: Size, language: str) -> None:
    wanted = 7.0 if look is ThemeName.CONTRAST else 4.5
    weak = {
        (name, text, token): round(measured, 2)
        for name, texts, _ in seen(look, size, language)
        for text, token, measured in texts
        if measured < wanted
    }
    assert not weak


@each_look
@each_size
@each_language
def test_PACK_8_every_code_on_the_screen_decodes_from_the_screenshot(
    look: ThemeName, size: Size, language: str
) -> None:
    unread, count = {}, 0
    for name, _, codes in seen(look, size, language):
        for text, read in codes:
            count += 1
            if read != [text]:
                unread[name, text] = read
    assert not unread
    assert count > 300


@pytest.mark.parametrize("state", ["packing", "sign_in_pin", "box", "refusal_wrong_item", "approval_reason"])
def test_PACK_8_the_whole_screenshot_gives_every_code(open_pack_window: Opener, state: str) -> None:
    window = open_pack_window(ThemeName.DARK)
    show(window, all_states()[state])
    drawn = sorted(code.text for _, record in records(window) for code in record.codes)
    assert sorted(read_code(screenshot(window.screen_widget))) == drawn


@each_width
@each_language
def test_PACK_8_every_action_that_can_be_touched_has_its_code_beside_it(size: Size, language: str) -> None:
    for name, each, _ in laid_out(size, language):
        for _, record in each:
            for target in record.targets:
                text = encode(target.action) if target.action else target.scan
                inside = [code.text for code in record.codes if target.rect.contains(code.rect.center())]
                assert inside == [text], (name, text)


@each_width
@each_language
def test_PPL_5_every_target_is_64_pixels_high_and_wide(size: Size, language: str) -> None:
    small = {
        (name, target.action, target.rect.height())
        for name, _, targets in laid_out(size, language)
        for target in targets
        if min(target.rect.width(), target.rect.height()) < 64
    }
    assert not small
