"""Working at the orders screen: keyboard, clicks, waiting, failures, nothing to show."""

import threading
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.order import OrderStatus
from app.domain.store import Store
from app.ports.errors import WriteFailed
from app.ports.orders import OrderFilter, OrderMark, OrderRow
from app.ui.office.orders.screen import OrdersScreen
from app.ui.office.window import OfficeWindow
from app.ui.theme import ThemeName
from tests.app.ui.office import fakes
from tests.app.ui.office.driving import focused, in_window, rows, words_in
from tests.app.ui.office.gallery import SCREENS, choose, orders_of, play, settled, until


@dataclass
class SlowOrders(fakes.FakeOrders):
    """Its pages come when they may."""

    may: threading.Event = field(default_factory=threading.Event)

    def page(self, wanted: OrderFilter, after: OrderMark | None, limit: int) -> tuple[OrderRow, ...]:
        self.may.wait(10)
        return super().page(wanted, after, limit)


def test_PERF_8_the_window_goes_on_while_a_page_is_read(qapp: QApplication) -> None:
    orders = SlowOrders(500)
    orders.may.set()

    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        orders.may.clear()
        screen.search.put("112-0000042")
        turns = 0

        def turn() -> bool:
            nonlocal turns
            turns += 1
            return turns > 20

        await until(turn)
        assert not screen.table.rows.is_loaded
        orders.may.set()
        await settled(screen)
        assert [row.order_id for row in rows(screen)] == ["112-0000042-0395412"]

    in_window(work, orders)


class BrokenOrders(fakes.FakeOrders):
    """Fails while ``is_broken``."""

    is_broken = False

    def page(self, wanted: OrderFilter, after: OrderMark | None, limit: int) -> tuple[OrderRow, ...]:
        if self.is_broken:
            raise WriteFailed("the disk is gone")
        return super().page(wanted, after, limit)


def test_PRIV_4_a_list_that_cannot_be_read_says_so_and_is_tried_again(qapp: QApplication) -> None:
    orders = BrokenOrders(30)

    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        orders.is_broken = True
        screen.refresh()
        await until(screen.notice.isVisible)
        assert screen.notice.view is not None
        assert screen.kit.say(screen.notice.view.happened) == "The list cannot be read just now."
        assert len(rows(screen)) > 5  # what was there stays
        orders.is_broken = False
        screen.notice.button.click()
        await until(lambda: not screen.notice.isVisible())

    in_window(work, orders)


def test_PPL_5_the_keyboard_walks_from_search_to_table_to_details_and_back(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, screen: OrdersScreen) -> None:
        QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.Find))
        assert screen.search.hasFocus()
        for _ in range(3):  # store, order of the list, table
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert screen.table.hasFocus()
        QTest.keyClick(screen.table, Qt.Key.Key_Down)
        QTest.keyClick(screen.table, Qt.Key.Key_Down)
        await until(lambda: screen.panel.detail_shown is not None)
        assert screen.panel.title.text == "112-0000002-0395412"
        QTest.keyClick(screen.table, Qt.Key.Key_Return)
        at = focused()
        assert screen.panel.isAncestorOf(at)
        QTest.keyClick(at, Qt.Key.Key_Escape)
        assert not screen.panel.isVisible()
        assert screen.table.hasFocus()

    in_window(work, fakes.FakeOrders(30))


def test_PPL_5_arrows_walk_through_the_filters_and_space_presses_one(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        screen.filters.buttons["status", "all"].setFocus()
        QTest.keyClick(focused(), Qt.Key.Key_Down)
        QTest.keyClick(focused(), Qt.Key.Key_Down)
        QTest.keyClick(focused(), Qt.Key.Key_Space)
        await settled(screen)
        assert screen.wanted.statuses == (OrderStatus.OPEN,)
        assert screen.filters.buttons["status", "open"].hasFocus()

    in_window(work, fakes.FakeOrders(30))


def test_a_refresh_keeps_the_chosen_order_and_its_address(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, 3)
        screen.panel.show_address.click()
        await until(lambda: "Buyer One" in words_in(screen))
        screen.refresh()
        await settled(screen)
        assert screen.table.row is not None
        assert screen.table.row.order_id == "112-0000003-0395412"
        assert "Buyer One" in words_in(screen)

    in_window(work, fakes.FakeOrders(30))


@pytest.mark.parametrize(
    ("stores", "title", "action"),
    [
        (fakes.STORES, "No orders yet", ""),
        ((), "No store is connected yet", "Connect a store"),
    ],
)
def test_an_empty_list_says_what_to_do_first(
    qapp: QApplication, stores: tuple[Store, ...], title: str, action: str
) -> None:
    async def main() -> None:
        window = OfficeWindow(
            fakes.services(fakes.FakeOrders(0), stores=stores), ThemeName.LIGHT, "en", SCREENS
        )
        window.show()
        window.sign_in.signed_in.emit(fakes.MANAGER)
        screen = orders_of(window)
        try:
            await until(screen.empty.isVisible)
            assert screen.empty.title == title
            assert screen.empty.button.text() == action
            screen.empty.button.click()
            assert window.key == ("stores" if action else "orders")
        finally:
            window.close()

    play(ThemeName.LIGHT, main)


def test_a_click_on_a_row_opens_it_and_the_cross_closes_it(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        rect = screen.table.visualRect(screen.table.rows.index(1, 0))
        QTest.mouseClick(screen.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() + QPoint(0, 2))
        await until(lambda: screen.panel.detail_shown is not None)
        assert screen.panel.title.text == "112-0000001-0395412"
        screen.panel.close_panel()
        assert screen.table.row is None

    in_window(work)


def test_the_order_number_can_be_copied(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, 1)
        screen.panel.copy.click()
        assert QApplication.clipboard().text() == "112-0000001-0395412"

    in_window(work)
