"""The window with no, few and many orders: its words in every language, its contrast in every theme."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.office.jobs import JobsScreen
from app.ui.office.window import OfficeWindow
from app.ui.theme import ThemeName
from tests.app.ui.office import fakes, looks
from tests.app.ui.office.gallery import SCREENS, choose, orders_of, play, settled, until

each_size = pytest.mark.parametrize(
    "size", [(1366, 768), (1920, 1080)], ids=lambda size: f"{size[0]}x{size[1]}"
)
each_language = pytest.mark.parametrize("language", ["en", "es", "de", "pseudo"])
each_count = pytest.mark.parametrize("count", [0, 3, 100_000])
Look = Callable[[str], None]


def walk(
    look: ThemeName, size: tuple[int, int], language: str, count: int, find: Callable[[OfficeWindow], object]
) -> dict[str, object]:
    """What ``find`` finds on each screen, by the screen's name; without those where it finds nothing."""
    wrong: dict[str, object] = {}

    async def work() -> None:
        services = fakes.services(fakes.FakeOrders(count), is_practice=count == 3)
        window = OfficeWindow(services, look, language, SCREENS)
        window.resize(*size)
        window.show()

        def see(name: str) -> None:
            QApplication.processEvents()
            found = find(window)
            if found:
                wrong[name] = found

        try:
            await _walk(window, count, see)
        finally:
            window.close()

    play(look, work)
    return wrong


async def _walk(window: OfficeWindow, count: int, see: Look) -> None:
    see("sign in")
    window.sign_in.button.click()
    see("sign in, nothing typed")
    window.sign_in.signed_in.emit(fakes.MANAGER)
    await _walk_orders(window, count, see)
    window.show_screen("jobs")
    jobs = window.screens["jobs"]
    assert isinstance(jobs, JobsScreen)
    await until(lambda: jobs.table.rows.is_loaded and len(window.health.segments) == 4)
    jobs.table.choose(0)
    see("jobs")
    window.sign_in.signed_in.emit(fakes.PACKER)
    window.show_screen("stores")
    see("not allowed")


async def _walk_orders(window: OfficeWindow, count: int, see: Look) -> None:
    screen = orders_of(window)
    await settled(screen)
    see("orders")
    for place in range(0, min(count, 15), 2):
        await choose(screen, place)
        see(f"order {place}")
    screen.search.put("no such order")
    await until(screen.empty.isVisible)
    await settled(screen)
    see("no order")


def ill(window: OfficeWindow) -> tuple[set[str], ...]:
    found = (looks.cut_words(window), looks.lost(window), looks.small_targets(window))
    return found if any(found) else ()


@each_size
@each_language
@each_count
def test_PPL_5_no_word_is_cut_and_nothing_is_small_or_out_of_place(
    qapp: QApplication, size: tuple[int, int], language: str, count: int
) -> None:
    assert walk(ThemeName.LIGHT, size, language, count, ill) == {}


@pytest.mark.parametrize("look", list(ThemeName))
@pytest.mark.parametrize("count", [0, 100_000])
def test_PPL_5_every_text_of_the_office_has_its_contrast_in_the_pixels(
    qapp: QApplication, look: ThemeName, count: int
) -> None:
    least = 7.0 if look is ThemeName.CONTRAST else 4.5
    assert walk(look, (1366, 768), "en", count, lambda window: looks.weak(window, least)) == {}
