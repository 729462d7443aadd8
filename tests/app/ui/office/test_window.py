"""The office's window: who gets in, what they see, how they move, when they are out again."""

from collections.abc import Callable, Coroutine

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.people import Person
from app.ui.office.frame import PracticeStrip
from app.ui.office.services import OfficeServices
from app.ui.office.window import OfficeWindow
from app.ui.theme import ThemeName
from app.ui.widgets.words import Words
from tests.app.ui.office import fakes
from tests.app.ui.office.driving import focused, words_in
from tests.app.ui.office.gallery import SCREENS, choose, orders_of, play, settled, until

Work = Callable[[OfficeWindow], Coroutine[None, None, None]]


def opened(work: Work, services: OfficeServices | None = None, person: Person | None = None) -> None:
    """Runs ``work`` in an open window; ``person`` is signed in."""

    async def main() -> None:
        window = OfficeWindow(services or fakes.services(), ThemeName.LIGHT, "en", SCREENS)
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        if person is not None:
            window.sign_in.signed_in.emit(person)
            await settled(orders_of(window))
        try:
            await work(window)
        finally:
            window.close()

    play(ThemeName.LIGHT, main)


def said(window: OfficeWindow) -> str:
    return "\n".join(words.text for words in window.findChildren(Words) if words.isVisible())


async def sign_in(window: OfficeWindow, badge: str, pin: str) -> None:
    """As a scanner and a keyboard do it; waits for the answer."""
    QTest.keyClicks(focused(), badge)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.keyClicks(focused(), pin)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    await until(lambda: window.office.person is not None or window.sign_in.notice.isVisible())


def test_PPL_1_badge_and_pin_open_the_office(qapp: QApplication) -> None:
    async def work(window: OfficeWindow) -> None:
        assert not window.rail.isVisible()
        assert window.sign_in.isVisible()
        await sign_in(window, "M", "1234")
        assert window.office.person == fakes.MANAGER
        assert window.rail.isVisible()
        assert "Manager One · Manager" in said(window)
        assert window.key == "orders"

    opened(work)


def test_PPL_1_a_wrong_pin_is_said_and_forgotten(qapp: QApplication) -> None:
    async def work(window: OfficeWindow) -> None:
        await sign_in(window, "M", "9999")
        assert "Badge and PIN do not match." in said(window)
        assert (window.sign_in.badge.value, window.sign_in.pin.value) == ("M", "")
        assert not window.rail.isVisible()

    opened(work)


def test_PPL_1_a_locked_badge_says_until_when(qapp: QApplication) -> None:
    async def work(window: OfficeWindow) -> None:
        await sign_in(window, "L", "1234")
        assert "Too many wrong tries: this badge is locked." in said(window)
        assert f"Try again after {window.kit.speech.time(fakes.NOW.replace(minute=15))}" in said(window)

    opened(work)


def test_PPL_1_a_badge_read_by_the_benchs_scanner_goes_into_its_field(qapp: QApplication) -> None:
    async def work(window: OfficeWindow) -> None:
        window.scanned("M")
        QTest.keyClicks(focused(), "1234")
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        await until(lambda: window.office.person is not None)
        window.scanned("112-0000001")
        await settled(orders_of(window))
        assert orders_of(window).wanted.text == "112-0000001"

    opened(work)


def test_nothing_is_asked_for_without_badge_and_pin(qapp: QApplication) -> None:
    async def work(window: OfficeWindow) -> None:
        window.sign_in.button.click()
        assert "Scan your badge first." in said(window)
        assert "Type your PIN or password." in said(window)
        assert focused() is window.sign_in.badge.editor

    opened(work)


def test_LIST_3_who_may_not_open_a_screen_is_told_why(qapp: QApplication) -> None:
    async def work(window: OfficeWindow) -> None:
        window.rail.entries["stores"].click()
        assert "Stores are for managers and IT." in said(window)
        window.rail.entries["listings"].click()
        assert "This is for managers, leads, IT and people with the Listings role." in said(window)
        assert window.rail.entries["stores"].accessibleDescription() == "Stores are for managers and IT."
        window.rail.entries["orders"].click()
        assert orders_of(window).isVisible()

    opened(work, person=fakes.PACKER)


def test_PPL_1_after_a_while_without_a_key_the_person_is_out_and_what_was_open_is_gone(
    qapp: QApplication,
) -> None:
    async def work(window: OfficeWindow) -> None:
        screen = orders_of(window)
        await choose(screen, 1)
        screen.panel.show_address.click()
        await until(lambda: "Buyer One" in words_in(screen))
        window.idle.start(0)
        await until(lambda: window.office.person is None)
        assert window.sign_in.isVisible()
        assert "Buyer One" not in said(window)
        window.sign_in.signed_in.emit(fakes.MANAGER)
        assert "Buyer One" not in said(window)

    opened(work, person=fakes.MANAGER)


def test_PPL_1_a_key_in_the_window_puts_the_sign_out_off(qapp: QApplication) -> None:
    async def work(window: OfficeWindow) -> None:
        window.idle.stop()
        handle = window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, Qt.Key.Key_A)
        assert window.idle.isActive()

    opened(work, person=fakes.MANAGER)


def test_another_theme_and_language_come_at_once_and_the_person_stays(qapp: QApplication) -> None:
    async def work(window: OfficeWindow) -> None:
        window.restyle(ThemeName.DARK, "pseudo")
        await settled(orders_of(window))
        assert window.office.person == fakes.MANAGER
        assert window.rail.entries["orders"].accessibleName() == "Ördérs ip"
        assert window.kit.theme.name is ThemeName.DARK

    opened(work, person=fakes.MANAGER)


def test_PPL_5_each_screen_has_its_key(qapp: QApplication) -> None:
    async def work(window: OfficeWindow) -> None:
        QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: window.key == "stores")
        QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: window.key == "orders")

    opened(work, person=fakes.MANAGER)


def test_PPL_5_arrows_walk_through_the_navigation(qapp: QApplication) -> None:
    async def work(window: OfficeWindow) -> None:
        window.rail.entries["orders"].setFocus()
        QTest.keyClick(focused(), Qt.Key.Key_Down)
        assert window.rail.entries["listings"].hasFocus()
        QTest.keyClick(focused(), Qt.Key.Key_Space)
        assert window.key == "listings"

    opened(work, person=fakes.MANAGER)


@pytest.mark.parametrize("is_practice", [True, False])
def test_PPL_6_practice_is_marked_over_the_whole_width(qapp: QApplication, is_practice: bool) -> None:
    async def work(window: OfficeWindow) -> None:
        strips = [strip for strip in window.findChildren(PracticeStrip) if strip.isVisible()]
        assert [strip.width() for strip in strips] == ([window.width()] if is_practice else [])

    opened(work, fakes.services(is_practice=is_practice))


def test_the_line_at_the_foot_tells_what_failed_first_and_leads_to_all_jobs(qapp: QApplication) -> None:
    async def work(window: OfficeWindow) -> None:
        await until(lambda: len(window.health.segments) == 4)
        assert window.health.accessibleName() == (
            "Shipments told to Amazon: failed; Listings: 45,000 of 100,000; "
            "Stock sent: slowed down by Amazon; Orders: 2 min ago"
        )
        window.health.click()
        assert window.key == "jobs"

    opened(work, person=fakes.MANAGER)


def test_closing_is_told_and_nothing_is_read_after_it(qapp: QApplication) -> None:
    async def work(window: OfficeWindow) -> None:
        closed: list[bool] = []
        window.closed.connect(lambda: closed.append(True))
        window.close()
        window.refresh()
        assert closed == [True]
        assert not window.idle.isActive()

    opened(work, person=fakes.MANAGER)
