"""The shipping screen's states: words in every language, contrast in every theme."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.office.window import OfficeWindow
from app.ui.theme import ThemeName
from tests.app.ui.office import looks
from tests.app.ui.office.gallery import play
from tests.app.ui.office.gallery_shipping import Shipping, open_shipping, show_all

Find = Callable[[OfficeWindow], object]
COLOURFUL = ("recovery", "recovery_void", "policy_wrong", "rates", "rates_below", "bulk_review",
             "bulk_running", "carrier_failed", "carrier_new")  # fmt: skip


def walk(
    look: ThemeName, language: str, size: tuple[int, int], find: Find, only: tuple[str, ...] = ()
) -> dict[str, object]:
    """What ``find`` finds in each state, by the state's name; without those where it finds nothing."""
    wrong: dict[str, object] = {}

    async def work() -> None:
        behind = Shipping()
        window = open_shipping(behind, look, language, size)

        def see(name: str) -> None:
            for _ in range(3):
                QApplication.processEvents()
            ill_ones = find(window) if name in only or not only else ()
            if ill_ones:
                wrong[name] = ill_ones

        try:
            await show_all(window, behind, see)
        finally:
            window.close()

    play(look, work)
    return wrong


def ill(window: OfficeWindow) -> tuple[set[str], ...]:
    found = (looks.cut_words(window), looks.lost(window), looks.small_targets(window))
    return found if any(found) else ()


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["en", "de", "pseudo"])
def test_PPL_5_no_word_of_shipping_is_cut_and_nothing_is_small_or_out_of_place(
    qapp: QApplication, size: tuple[int, int], language: str
) -> None:
    assert walk(ThemeName.LIGHT, language, size, ill) == {}


@pytest.mark.parametrize("look", list(ThemeName))
def test_PPL_5_every_text_of_shipping_has_its_contrast_in_the_pixels(
    qapp: QApplication, look: ThemeName
) -> None:
    least = 7.0 if look is ThemeName.CONTRAST else 4.5
    found = walk(look, "en", (1366, 768), lambda window: looks.weak(window, least), COLOURFUL)
    assert found == {}
