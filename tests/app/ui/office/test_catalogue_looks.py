"""The catalogue's screens with no, few and many rows: words in every language, contrast in every theme."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.office.window import OfficeWindow
from app.ui.theme import ThemeName
from tests.app.ui.office import looks
from tests.app.ui.office.gallery import play
from tests.app.ui.office.gallery_catalogue import (
    World,
    of_size,
    open_office,
    show_all,
    show_first,
    world,
)

each_size = pytest.mark.parametrize(
    "size", [(1366, 768), (1920, 1080)], ids=lambda size: f"{size[0]}x{size[1]}"
)
Find = Callable[[OfficeWindow], object]


COLOURFUL = (  # states that show every colour between them
    "listings", "listing_MSE-BAD", "listing_rule", "proposals", "product", "product_wrong",
    "group_form", "csv", "csv_preview", "warehouse",
    "allocation_vacation", "store_decide", "store_mli_warning", "store_landing", "store_narf_mli",
)  # fmt: skip


def walk(
    look: ThemeName,
    language: str,
    size: tuple[int, int],
    find: Find,
    found: World | None = None,
    only: tuple[str, ...] = (),
) -> dict[str, object]:
    """What ``find`` finds in each state, by the state's name; without those where it finds nothing."""
    wrong: dict[str, object] = {}

    async def work() -> None:
        behind = found or world()
        window = open_office(behind, look, language, size)

        def see(name: str) -> None:
            for _ in range(3):
                QApplication.processEvents()
            ill_ones = find(window) if name in only or not only else ()
            if ill_ones:
                wrong[name] = ill_ones

        try:
            if found is None:
                await show_all(window, behind, see)
            else:
                await show_first(window, see)
        finally:
            window.close()

    play(look, work)
    return wrong


def ill(window: OfficeWindow) -> tuple[set[str], ...]:
    found = (looks.cut_words(window), looks.lost(window), looks.small_targets(window))
    return found if any(found) else ()


@each_size
@pytest.mark.parametrize("language", ["en", "pseudo"])
def test_PPL_5_no_word_of_the_catalogue_is_cut_and_nothing_is_small_or_out_of_place(
    qapp: QApplication, size: tuple[int, int], language: str
) -> None:
    assert walk(ThemeName.LIGHT, language, size, ill) == {}


@pytest.mark.parametrize("look", list(ThemeName))
def test_PPL_5_every_text_of_the_catalogue_has_its_contrast_in_the_pixels(
    qapp: QApplication, look: ThemeName
) -> None:
    least = 7.0 if look is ThemeName.CONTRAST else 4.5
    found = walk(look, "en", (1366, 768), lambda window: looks.weak(window, least), only=COLOURFUL)
    assert found == {}


@pytest.mark.parametrize("count", [0, 3, 100_000])
@pytest.mark.parametrize("language", ["en", "pseudo"])
def test_LIST_6_no_few_and_100_000_rows_are_shown_whole(
    qapp: QApplication, count: int, language: str
) -> None:
    assert walk(ThemeName.LIGHT, language, (1366, 768), ill, of_size(count)) == {}
