"""White is measured: what is found is white, with white around it, and it is found where there is some."""

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.documents.white import place_for

MILLIMETRE = 8  # dots at 203 dpi


def _label() -> Image.Image:
    return Image.new("1", (400, 600), 255)


boxes = st.tuples(st.integers(0, 399), st.integers(0, 599), st.integers(1, 200), st.integers(1, 200))


@given(st.lists(boxes, max_size=12), st.integers(16, 200), st.integers(16, 80))
def test_SHIP_5_what_is_found_is_white_a_millimetre_around(
    ink: list[tuple[int, int, int, int]], width: int, height: int
) -> None:
    label = _label()
    for left, top, wide, high in ink:
        label.paste(0, (left, top, left + wide, top + high))
    found = place_for(label, (width, height), 203)
    if found is not None:
        x, y = found
        around = (x - MILLIMETRE, y - MILLIMETRE, x + width + MILLIMETRE, y + height + MILLIMETRE)
        assert min(around) >= 0
        assert around[2] <= label.width
        assert around[3] <= label.height
        assert label.crop(around).getextrema() == (255, 255)


@given(st.integers(60, 300), st.integers(60, 500))
def test_SHIP_5_a_hole_that_is_large_enough_is_found(x: int, y: int) -> None:
    label = Image.new("1", (400, 600), 0)
    label.paste(255, (x - 24, y - 24, x + 40 + 24, y + 30 + 24))
    found = place_for(label, (40, 30), 203)
    assert found is not None
    assert abs(found[0] - x) <= 16
    assert abs(found[1] - y) <= 16


def test_SHIP_5_the_lowest_and_leftmost_white_is_taken_but_not_the_edge() -> None:
    assert place_for(_label(), (80, 40), 203) == (24, 536)  # 3 mm from the left, and from below, by the cell


def test_SHIP_5_bars_keep_their_quiet_zones() -> None:
    label = _label()
    for x in range(200, 380, 6):
        label.paste(0, (x, 0, x + 3, 600))
    found = place_for(label, (80, 40), 203)
    assert found is not None
    assert found[0] + 80 <= 200 - 10 * 3
    assert place_for(label, (130, 40), 203) is None


def test_a_label_of_a_few_dots_has_no_room() -> None:
    assert place_for(Image.new("1", (8, 8), 255), (4, 4), 203) is None
