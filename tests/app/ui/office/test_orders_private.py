"""Customer data on the orders screen: one door, on request, written down."""

from PySide6.QtWidgets import QApplication

from app.domain.order import Recipient
from app.domain.people import Person
from app.ports.errors import WriteFailed
from app.ui.office.orders.screen import OrdersScreen
from app.ui.office.window import OfficeWindow
from tests.app.ui.office import fakes
from tests.app.ui.office.driving import in_window, words_in
from tests.app.ui.office.gallery import choose, until


def test_PRIV_1_an_address_is_opened_only_when_asked_for_and_by_whom_is_told(qapp: QApplication) -> None:
    orders = fakes.FakeOrders(9)

    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, 1)
        assert orders.opened == []
        assert "Buyer One" not in words_in(screen)
        screen.panel.show_address.click()
        await until(lambda: "Buyer One" in words_in(screen))
        assert orders.opened == [("u-1", "112-0000001-0395412")]
        await choose(screen, 2)
        await choose(screen, 1)
        assert "Buyer One" not in words_in(screen)

    in_window(work, orders)


def test_PRIV_1_who_may_not_see_addresses_is_told_why(qapp: QApplication) -> None:
    orders = fakes.FakeOrders(9)

    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, 1)
        assert not screen.panel.show_address.isEnabled()
        assert "Only leads and managers can do this." in words_in(screen)
        screen.panel.show_address.click()
        assert orders.opened == []

    in_window(work, orders, fakes.PACKER)


def test_PRIV_1_of_a_purged_order_there_is_nothing_to_open(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, 1)
        assert "removed 30 days after the order was fulfilled" in words_in(screen)
        assert not screen.panel.show_address.isVisible()

    in_window(work, fakes.FakeOrders(9, purged=True))


class Unaudited(fakes.FakeOrders):
    """The audit log takes nothing."""

    async def recipient(self, person: Person, order_id: str) -> Recipient | None:
        raise WriteFailed("the disk is full")


def test_PRIV_1_an_address_that_cannot_be_written_down_is_not_shown(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, 1)
        screen.panel.show_address.click()
        await until(lambda: "cannot be opened just now" in words_in(screen))
        assert screen.panel.show_address.isEnabled()

    in_window(work, Unaudited(9))
