"""Writes screenshots of the office: ``python -m tests.app.ui.office.gallery DIR [--theme --size --lang]``."""

import argparse
import asyncio
import os
from collections.abc import Callable, Coroutine
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QThread
from PySide6.QtWidgets import QApplication

from app.ui import tasks
from app.ui.office.jobs import JobsScreen
from app.ui.office.orders.screen import OrdersScreen
from app.ui.office.screen import Factory, Screen
from app.ui.office.window import OfficeWindow
from app.ui.theme import ThemeName, dress
from tests.app.ui.office import fakes

DEADLINE_MS = 10_000


class Blank(Screen):
    """In the place of a screen that is shown elsewhere."""


SCREENS: dict[str, Factory] = {
    "orders": OrdersScreen,
    "listings": Blank,
    "products": Blank,
    "allocation": Blank,
    "stores": Blank,
}


def play(look: ThemeName, work: Callable[[], Coroutine[None, None, None]]) -> None:
    """Runs ``work`` on Qt's loop, in that look."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    _dress(application, look)

    async def main() -> int:
        await work()
        return 0

    assert tasks.run(application, main) == 0


def _dress(application: QApplication, look: ThemeName) -> None:
    """Not again where it is dressed so: it costs a fifth of a second."""
    if application.property("look") != look.value:
        dress(application, look)
        application.setProperty("look", look.value)


async def until(is_so: Callable[[], bool]) -> None:
    """Lets the loop run until it is so."""
    deadline = QDeadlineTimer(DEADLINE_MS)
    while not is_so():
        assert not deadline.hasExpired(), "what was awaited never came"
        await asyncio.to_thread(QThread.msleep, 1)
    QApplication.processEvents()


def orders_of(window: OfficeWindow) -> OrdersScreen:
    screen = window.screens["orders"]
    assert isinstance(screen, OrdersScreen)
    return screen


async def settled(screen: OrdersScreen) -> None:
    """Rows and counts are there."""
    await until(lambda: screen.table.rows.is_loaded and screen.is_counted)


async def choose(screen: OrdersScreen, place: int) -> None:
    """Its panel is filled."""
    screen.table.choose(place)
    await until(lambda: screen.panel.detail_shown is not None)


async def _show(window: OfficeWindow, folder: Path) -> None:
    def save(name: str) -> None:
        QApplication.processEvents()
        window.grab().save(str(folder / f"{name}.png"))

    save("sign_in")
    window.sign_in.signed_in.emit(fakes.MANAGER)
    screen = orders_of(window)
    await settled(screen)
    await until(lambda: bool(window.health.segments[1:]))
    save("orders")
    for name, place in (("review", 2), ("shipped", 8), ("cancel", 14), ("packing", 4)):
        await choose(screen, place)
        save(f"order_{name}")
    screen.panel.show_address.click()
    await until(lambda: "Buyer One" in _texts(screen))
    save("order_address")
    screen.panel.close_panel()
    screen.search.put("999")
    await until(lambda: screen.empty.isVisible())
    save("orders_not_found")
    window.show_screen("jobs")
    jobs = window.screens["jobs"]
    assert isinstance(jobs, JobsScreen)
    await until(lambda: jobs.table.rows.is_loaded)
    jobs.table.choose(0)
    save("jobs")
    window.sign_in.signed_in.emit(fakes.PACKER)
    window.show_screen("stores")
    save("not_allowed")


def _texts(screen: OrdersScreen) -> str:
    from app.ui.widgets.words import Words

    return "\n".join(words.text for words in screen.panel.findChildren(Words))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", default="light", choices=[name.value for name in ThemeName])
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--lang", default="en")
    parser.add_argument("--count", type=int, default=100_000)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    width, _, height = given.size.partition("x")
    look = ThemeName(given.theme)

    async def work() -> None:
        services = fakes.services(fakes.FakeOrders(given.count), is_practice=given.theme == "dark")
        window = OfficeWindow(services, look, given.lang, SCREENS)
        window.resize(int(width), int(height))
        window.show()
        await _show(window, given.folder)
        window.close()

    play(look, work)


if __name__ == "__main__":
    main()
