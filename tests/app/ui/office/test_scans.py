"""Scans in the office, away from the stock page: into a form, into the search, never into what waits."""

from PySide6.QtWidgets import QApplication, QLineEdit

from app.ui.office.window import OfficeWindow
from tests.app.ui.office.gallery import until
from tests.app.ui.office.gallery_catalogue import World, listings_of, products_of
from tests.app.ui.office.hands import click, field, has_button, in_office, said

MOUSE = "860012300051"


async def in_front(window: OfficeWindow) -> None:
    window.activateWindow()
    await until(lambda: window.is_in_front)


def text_of(window: OfficeWindow, key: str) -> str:
    editor = field(window, key).editor.editor
    assert isinstance(editor, QLineEdit)
    return editor.text()


def test_INV_8_a_scan_is_looked_for_in_the_screen_in_front(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await products_of(window)
        window.scanned(MOUSE)
        assert (screen.browser.search.text(), screen.desk.text) == (MOUSE, MOUSE)
        listings = await listings_of(window)
        window.scanned("ABC123")
        assert listings.desk.wanted.text == "ABC123"

    in_office(work)


def test_INV_8_a_scan_goes_into_the_field_of_the_form_that_has_the_keyboard(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await products_of(window)
        await in_front(window)
        screen.desk.choose("MSE-01")
        await screen.desk.press("move")
        field(window, "note").editor.editor.setFocus()
        window.scanned("PO-1182")
        assert text_of(window, "note") == "PO-1182"
        assert screen.desk.form["note"] == "PO-1182"
        assert screen.desk.text == ""
        window.scanned("PO-1183")
        assert text_of(window, "note") == "PO-1183"

    in_office(work)


def test_INV_8_a_scan_does_not_throw_away_a_list_that_waits(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await products_of(window)
        await screen.desk.press("csv")
        window.setFocus()
        window.scanned(MOUSE)
        assert (screen.desk.page_mode, screen.desk.text) == ("csv", "")
        screen.seek("SER-30")
        assert (screen.desk.page_mode, screen.desk.text) == ("", "SER-30")

    in_office(work)


def test_LIST_2_a_new_listing_begins_with_a_scanned_barcode(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await listings_of(window)
        screen.browser.buttons["create"].click()
        await until(lambda: has_button(window, "look_up"))
        window.setFocus()
        window.scanned(MOUSE)
        assert text_of(window, "code") == MOUSE
        click(window, "look_up")
        await until(lambda: "ASIN" in said(screen.browser.panel))

    in_office(work)
