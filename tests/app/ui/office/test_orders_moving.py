"""A lead puts orders on hold and sets them free, through the window (ORD-4)."""

from PySide6.QtWidgets import QApplication

from app.services.guard import Declined
from app.ui.office.orders.moving import Moving
from app.ui.office.orders.screen import OrdersScreen
from app.ui.office.window import OfficeWindow
from tests.app.ui.office import fakes
from tests.app.ui.office.driving import in_window, words_in
from tests.app.ui.office.gallery import choose, until

OPEN, REVIEW, HELD, PACKING, SHIPPED = 1, 2, 3, 4, 8  # places of the fake's orders, by status


def moving(screen: OrdersScreen) -> Moving:
    found = screen.panel.moving
    assert found is not None
    return found


def test_ORD_4_an_open_order_is_put_on_hold_with_a_reason(qapp: QApplication) -> None:
    orders = fakes.FakeOrders(9)

    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, OPEN)
        assert "What a lead may do" in words_in(screen)
        assert not moving(screen).free.isVisible()
        moving(screen).why.set_value(" wait for the courier ")
        moving(screen).hold.click()
        await until(lambda: bool(orders.moved))
        assert orders.moved == [("hold", "112-0000001-0395412", "wait for the courier")]

    in_window(work, orders)


def test_ORD_4_what_is_on_hold_is_set_free(qapp: QApplication) -> None:
    orders = fakes.FakeOrders(9)

    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, HELD)
        assert "A lead sets it free below." in words_in(screen)
        assert not moving(screen).hold.isVisible()
        asked = len(orders.asked)
        moving(screen).free.click()
        await until(lambda: bool(orders.moved))
        assert orders.moved == [("free", "112-0000003-0395412", "")]
        await until(lambda: len(orders.asked) > asked)  # the list follows

    in_window(work, orders)


def test_ORD_4_an_unmapped_review_waits_for_its_mapping_and_can_be_held(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, REVIEW)
        assert not moving(screen).free.isVisible()
        assert moving(screen).hold.isVisible()

    in_window(work, fakes.FakeOrders(9))


def test_ORD_4_what_a_bench_has_or_has_left_is_not_a_leads_to_move(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        for place in (PACKING, SHIPPED):
            await choose(screen, place)
            assert "What a lead may do" not in words_in(screen)

    in_window(work, fakes.FakeOrders(9))


def test_ORD_4_an_order_that_moved_on_says_so_and_stays(qapp: QApplication) -> None:
    orders = fakes.FakeOrders(9, failure=Declined("order_moved_on"))

    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, OPEN)
        moving(screen).hold.click()
        await until(lambda: "the order has moved on meanwhile" in words_in(screen))
        assert moving(screen).hold.isEnabled()
        assert orders.moved == []

    in_window(work, orders)


def test_ORD_4_a_packer_sees_it_and_is_told_why_not(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, OPEN)
        assert not moving(screen).hold.isEnabled()
        assert moving(screen).hold.toolTip() == "Only leads and managers can do this."

    in_window(work, fakes.FakeOrders(9), fakes.PACKER)
