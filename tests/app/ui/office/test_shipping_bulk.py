"""Bulk shipping through the window: tick, look through, go; progress, each result, print all."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.people import Person, Role
from app.domain.shopping.bulk import BulkRefusal
from app.ports.bulk import ItemState, RunState
from app.services.guard import Declined
from app.ui.office.orders.screen import OrdersScreen
from app.ui.office.shipping.screen import ShippingScreen
from app.ui.office.window import OfficeWindow
from app.ui.presenters.office_bulk import why_words
from app.ui.words.manager import OFFICE_WORDS
from tests.app.ui.office import fakes_shipping as s
from tests.app.ui.office.gallery import settled, until
from tests.app.ui.office.gallery_shipping import Shipping, in_shipping
from tests.app.ui.office.hands import button, click, has_button, said

BOUGHT, FAILED, UNKNOWN = ItemState.BOUGHT, ItemState.FAILED, ItemState.UNKNOWN


async def reviewed(screen: ShippingScreen, count: int) -> None:
    screen.open("bulk:" + ",".join(s.ORDERS[:count]))
    await until(lambda: has_button(screen.master.page, "start"))


async def orders_of(screen: ShippingScreen) -> OrdersScreen:
    window = screen.window()
    assert isinstance(window, OfficeWindow)
    window.show_screen("orders")
    orders = window.screens["orders"]
    assert isinstance(orders, OrdersScreen)
    await settled(orders)
    return orders


def test_SHIP_10_orders_are_ticked_in_the_table_and_sent_to_be_looked_through(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        orders = await orders_of(screen)
        assert not orders.ticks.ship.isVisible()
        QTest.keyClick(orders.table, Qt.Key.Key_Space)
        orders.table.rows.check(3)
        await until(orders.ticks.ship.isVisible)
        assert orders.ticks.ship.text() == f"Ship {len(orders.table.rows.checked)} in bulk"
        orders.table.rows.check(3)
        orders.table.rows.check(5)
        QTest.mouseClick(orders.ticks.ship, Qt.MouseButton.LeftButton)
        await until(lambda: has_button(screen.master.page, "start"))
        assert len(behind.bulk.told) == 1
        assert behind.bulk.told[0][0] == "plan"

    in_shipping(work, "bulk")


def test_SHIP_10_one_press_ticks_all_that_are_listed_and_another_list_begins_without_ticks(
    qapp: QApplication,
) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        orders = await orders_of(screen)
        QTest.mouseClick(orders.ticks.all, Qt.MouseButton.LeftButton)
        await until(lambda: len(orders.table.rows.checked) == 40)
        assert orders.ticks.ship.text() == "Ship 40 in bulk"
        QTest.mouseClick(orders.ticks.all, Qt.MouseButton.LeftButton)
        assert not orders.table.rows.checked
        orders.table.rows.check(1)
        orders.search.put("112-0000001")
        await settled(orders)
        assert not orders.table.rows.checked
        assert not orders.ticks.ship.isVisible()

    in_shipping(work, "bulk")


def test_SHIP_10_what_goes_and_what_does_not_is_told_before_anything_is_bought(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        await reviewed(screen, 500)
        words = said(screen.master.page)
        assert "498 ready, 2 not." in words
        assert "Box B2 · 0.450 kg" in words
        assert f"{s.ORDERS[3]}\nNeeds Transparency codes: pack it at a bench" in words
        assert f"{s.ORDERS[4]}\nOn hold · Weight not known" in words
        assert "… and 298 more" in words
        assert button(screen.master.page, "start").text() == "Ship 498 orders"
        assert behind.bulk.told == [("plan", 500)]

    in_shipping(work, "bulk")


def test_SHIP_10_a_run_shows_its_progress_and_the_result_of_each_what_needs_a_person_first(
    qapp: QApplication,
) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        page = screen.master.page
        await reviewed(screen, 12)
        click(page, "start")
        await until(lambda: "Buying labels" in said(page))
        assert "0 of 10" in said(page)
        behind.bulk.step([BOUGHT, BOUGHT, FAILED, UNKNOWN])
        await until(lambda: "4 of 10" in said(page))
        words = said(page)
        assert "14.20 USD" in words
        assert "The carrier refused it · Address not found" in words
        assert "Of some, nobody knows whether a label was bought" in words
        unknown, failed, bought = (words.rindex(s.ORDERS[place]) for place in (6, 2, 0))
        assert unknown > 0
        assert failed < bought

        behind.bulk.step([BOUGHT] * 6)
        behind.bulk.end()
        await until(lambda: "The run is done" in said(page))
        assert not screen.pages["bulk"].is_moving
        assert button(page, "print_all").text() == "Print all 8"
        click(page, "print_all")
        await until(lambda: "Labels and slips are printed" in said(page))
        assert not button(page, "print_all").isEnabled()

    found = in_shipping(work, "bulk").bulk
    assert found.told == [("plan", 12), ("start", 10), ("print_all", "run-1")]


def test_SHIP_10_a_run_is_stopped_what_was_bought_stays_and_it_is_found_again(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        page = screen.master.page
        await reviewed(screen, 12)
        click(page, "start")
        await until(lambda: "Buying labels" in said(page))
        await screen.pages["bulk"].press("cancel_work")
        await until(lambda: "Finishing what was begun" in said(page))
        behind.bulk.end(RunState.CANCELLED)
        await until(lambda: "What was bought stays bought. The rest is open again." in said(page))
        click(page, "leave")
        await until(lambda: "Latest runs" in said(page))
        assert "Manager One, just now" in said(page)
        await screen.pages["bulk"].press("run:run-1")
        await screen.pages["bulk"].press("leave")

    assert ("cancel", "run-1") in in_shipping(work, "bulk").bulk.told


def test_SHIP_10_a_printer_that_stops_says_so_and_the_rest_waits(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        page = screen.master.page
        await reviewed(screen, 3)
        click(page, "start")
        await until(lambda: "Buying labels" in said(page))
        behind.bulk.step([BOUGHT] * 3)
        behind.bulk.end()
        await until(lambda: has_button(page, "print_all") and button(page, "print_all").isEnabled())
        behind.bulk.failure = Declined("printer", "Out of labels")
        click(page, "print_all")
        await until(lambda: "The printer stopped. See to it, then go on." in said(page))
        assert "Out of labels" in said(page)
        assert button(page, "print_all").isEnabled()

    in_shipping(work, "bulk")


@pytest.mark.parametrize(("name", "is_here"), [("here", True), ("again", False)])
def test_HW_4_a_label_that_may_have_come_out_is_asked_about_and_the_run_goes_on(
    qapp: QApplication, name: str, *, is_here: bool
) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        page, order_id = screen.master.page, s.ORDERS[1]
        await reviewed(screen, 3)
        click(page, "start")
        await until(lambda: "Buying labels" in said(page))
        behind.bulk.step([BOUGHT] * 3)
        behind.bulk.end()
        await until(lambda: has_button(page, "print_all") and button(page, "print_all").isEnabled())
        behind.bulk.failure = Declined("label_unsure", order_id)
        click(page, "print_all")
        await until(lambda: f"Did the label of order {order_id} come out?" in said(page))
        click(page, f"{name}:{order_id}")
        await until(lambda: "Labels and slips are printed" in said(page))

    told = in_shipping(work, "bulk").bulk.told
    assert told[-2:] == [("answer", "run-1", s.ORDERS[1], is_here), ("print_all", "run-1")]


def test_SHIP_10_who_is_no_lead_may_look_but_not_start(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        await reviewed(screen, 5)
        assert "A lead or a manager does this. Ask one." in said(screen.master.page)
        assert not button(screen.master.page, "start").isEnabled()

    in_shipping(work, "bulk", person=Person("u-9", "Lister One", (Role.LISTINGS,)))


def test_SHIP_10_every_refusal_has_words_of_its_own() -> None:
    keys = [why_words(str(why)).key for why in BulkRefusal]
    assert len(set(keys)) == len(BulkRefusal)
    assert len({OFFICE_WORDS[key] for key in keys}) == len(BulkRefusal)
