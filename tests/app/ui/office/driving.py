"""Drives the orders screen over its window: clicks, keys, and what can be read there."""

from collections.abc import Callable, Coroutine

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.people import Person
from app.ports.orders import OrderRow
from app.ui.office.orders.screen import OrdersScreen
from app.ui.office.window import OfficeWindow
from app.ui.theme import ThemeName, theme
from app.ui.widgets.filters import FilterButton
from app.ui.widgets.words import Words
from tests.app.ui.office import fakes
from tests.app.ui.office.gallery import SCREENS, orders_of, play, settled, until

Work = Callable[[OfficeWindow, OrdersScreen], Coroutine[None, None, None]]


def in_window(work: Work, orders: fakes.FakeOrders | None = None, person: Person = fakes.MANAGER) -> None:
    """Runs ``work`` in an open window with its first orders there."""

    async def main() -> None:
        window = OfficeWindow(fakes.services(orders), ThemeName.LIGHT, "en", SCREENS)
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        window.sign_in.signed_in.emit(person)
        try:
            await settled(orders_of(window))
            await work(window, orders_of(window))
        finally:
            window.close()

    play(ThemeName.LIGHT, main)


def press(button: FilterButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def rows(screen: OrdersScreen) -> list[OrderRow]:
    """Those in sight."""
    first, last = screen.table.in_sight()
    found = (screen.table.rows.row(place) for place in range(first, last + 1))
    return [row for row in found if row is not None]


def words_in(screen: OrdersScreen) -> str:
    """All that the side panel says."""
    return "\n".join(words.text for words in screen.panel.findChildren(Words) if words.isVisible())


def focused() -> QWidget:
    """Where the keyboard is."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def ink(token: str) -> tuple[int, int, int]:
    """A colour of the light theme."""
    colour = theme(ThemeName.LIGHT).colour(token)
    return colour.red(), colour.green(), colour.blue()
