"""Every state of the bench in every look, size and language: read from the pixels and the marks painted."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from app.domain.control import encode
from app.ui.canvas import Record
from app.ui.marks import Card, Fill, White, Words
from app.ui.pack.window import PackWindow
from app.ui.theme import ThemeName
from tests.app.ui.conftest import Opener
from tests.app.ui.gallery import show
from tests.app.ui.pixels import contrast_in, crop, read_code, screenshot
from tests.app.ui.samples import all_states

SIZES = [(1366, 768), (1920, 1080)]
BESIDE_PANEL = (1036, 768)  # what the practice scanner leaves of the smallest window
LANGUAGES = ["en", "pseudo"]
each_look = pytest.mark.parametrize("look", list(ThemeName))
each_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
each_width = pytest.mark.parametrize("size", [*SIZES, BESIDE_PANEL], ids=lambda size: f"{size[0]}x{size[1]}")
each_language = pytest.mark.parametrize("language", LANGUAGES)


def shown_states(window: PackWindow) -> Iterator[str]:
    for name, state in all_states().items():
        show(window, state)
        yield name


def records(window: PackWindow) -> list[tuple[QRectF, Record]]:
    regions = window.screen_widget.regions.values()
    return [(QRectF(region.rect), region.record) for region in regions if not region.rect.isEmpty()]


def words_of(record: Record) -> list[Words]:
    return [mark for mark in record.marks if isinstance(mark, Words)]


@each_size
@pytest.mark.parametrize("language", ["en", "es", "de", "pseudo"])
def test_PPL_5_no_text_is_cut_off(open_pack_window: Opener, size: tuple[int, int], language: str) -> None:
    window = open_pack_window(size=size, language=language)
    cut = {
        (name, drawn.text)
        for name in shown_states(window)
        for _, record in records(window)
        for drawn in record.texts
        if drawn.is_cut
    }
    assert not cut


@each_size
@each_language
def test_no_text_leaves_its_region_or_stands_on_another(
    open_pack_window: Opener, size: tuple[int, int], language: str
) -> None:
    window = open_pack_window(size=size, language=language)
    wrong: set[tuple[str, ...]] = set()
    for name in shown_states(window):
        for rect, record in records(window):
            areas = [(QRectF(*mark.area), mark.lines[0][2]) for mark in words_of(record)]
            wrong |= {(name, text) for area, text in areas if not rect.adjusted(-1, -1, 1, 1).contains(area)}
            wrong |= {(name, a[1], b[1]) for a, b in combinations(areas, 2) if _overlap(a[0], b[0])}
    assert not wrong


@each_width
@each_language
def test_nothing_is_painted_over_a_text(
    open_pack_window: Opener, size: tuple[int, int], language: str
) -> None:
    window = open_pack_window(size=size, language=language)
    covered = set()
    for name in shown_states(window):
        for _, record in records(window):
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
def test_PPL_5_every_text_has_its_contrast_in_the_pixels(
    open_pack_window: Opener, look: ThemeName, size: tuple[int, int], language: str
) -> None:
    wanted = 7.0 if look is ThemeName.CONTRAST else 4.5
    window = open_pack_window(look, size, language)
    weak = {}
    for name in shown_states(window):
        image = screenshot(window.screen_widget)
        for _, record in records(window):
            for mark in words_of(record):
                measured = contrast_in(crop(image, QRectF(*mark.area)))
                if measured < wanted:
                    weak[name, mark.lines[0][2], mark.token] = round(measured, 2)
    assert not weak


@each_look
@each_size
@each_language
def test_PACK_8_every_code_on_the_screen_decodes_from_the_screenshot(
    open_pack_window: Opener, look: ThemeName, size: tuple[int, int], language: str
) -> None:
    window = open_pack_window(look, size, language)
    unread, count = {}, 0
    for name in shown_states(window):
        image = screenshot(window.screen_widget)
        for _, record in records(window):
            for code in record.codes:
                count += 1
                read = read_code(crop(image, code.rect))
                if read != [code.text]:
                    unread[name, code.text] = read
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
def test_PACK_8_every_action_that_can_be_touched_has_its_code_beside_it(
    open_pack_window: Opener, size: tuple[int, int], language: str
) -> None:
    window = open_pack_window(size=size, language=language)
    for name in shown_states(window):
        for _, record in records(window):
            for target in record.targets:
                text = encode(target.action) if target.action else target.scan
                inside = [code.text for code in record.codes if target.rect.contains(code.rect.center())]
                assert inside == [text], (name, text)


@each_width
@each_language
def test_PPL_5_every_target_is_64_pixels_high_and_wide(
    open_pack_window: Opener, size: tuple[int, int], language: str
) -> None:
    window = open_pack_window(size=size, language=language)
    small = {
        (name, target.action, target.rect.height())
        for name in shown_states(window)
        for target in window.screen_widget.targets()
        if min(target.rect.width(), target.rect.height()) < 64
    }
    assert not small
