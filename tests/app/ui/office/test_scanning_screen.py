"""Scan stock, through the window: by scanner, by keyboard, by clicks."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.people import Role
from app.ports.errors import WriteFailed
from app.ui.office.products.screen import ProductsScreen
from app.ui.office.sheets.view import SheetPage
from app.ui.office.window import OfficeWindow
from tests.app.ui.office import fakes_catalogue as c
from tests.app.ui.office.fakes_scanning import CODE, IN_BOX, OUT, PACKED
from tests.app.ui.office.gallery import until
from tests.app.ui.office.gallery_catalogue import World, products_of
from tests.app.ui.office.hands import button, click, field, has_button, in_office, pick, said

MOUSE = "860012300051"


async def scanning(window: OfficeWindow) -> SheetPage:
    screen = await products_of(window)
    QTest.mouseClick(screen.browser.buttons["scan"], Qt.MouseButton.LeftButton)
    page = screen.browser.page
    await until(lambda: has_button(page, "scan_save"))
    return page


def has_keyboard(page: SheetPage) -> bool:
    return page.window().focusWidget() is field(page, "scan_text").editor.editor


def typed(page: SheetPage, text: str) -> None:
    """As a scanner that types does it: into whatever has the keyboard, Enter at the end."""
    editor = field(page, "scan_text").editor.editor
    assert has_keyboard(page)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_INV_8_units_are_counted_by_scanner_and_saved_with_their_reason(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        page = await scanning(window)
        pick(page, "scan_why", "counted")
        pick(page, "scan_place", "WEST")
        for _ in range(3):
            window.scanned(MOUSE)
        assert "Wireless mouse, black: 3" in said(page)
        assert behind.stock.told == []
        assert button(page, "scan_save").text() == "Save 3 units"
        click(page, "scan_save")
        await until(lambda: "3 units are saved" in said(page))
        assert behind.stock.told == [("take_back", (), "WEST counted: MSE-01 3")]
        assert [level.on_hand for level in behind.stock.levels["MSE-01"] if level.warehouse == "WEST"] == [3]
        assert "Nothing yet. Scan a product." in said(page)

    in_office(work)


def test_INV_8_what_a_scanner_types_is_counted_too(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        page = await scanning(window)
        await until(lambda: has_keyboard(page))
        for text in (MOUSE, MOUSE, "ser-30", "10860012300058"):
            typed(page, text)
            await until(lambda: field(page, "scan_text").field.value == "")
            await until(lambda: has_keyboard(page))
        words = said(page)
        assert "Wireless mouse, black: 14" in words  # a case holds twelve
        click(page, "scan_less:0")
        await until(lambda: button(page, "scan_save").text() == "Save 14 units")
        click(page, "scan_more:0")
        await until(lambda: button(page, "scan_save").text() == "Save 15 units")
        click(page, "scan_save")
        await until(lambda: bool(behind.stock.told))
        assert behind.stock.told == [("take_back", (), "EAST received: MSE-01 15")]

    in_office(work)


def test_TRN_6_returned_units_free_or_retire_their_codes(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        page = await scanning(window)
        pick(page, "scan_why", "returned")
        for text in ("SER-30", CODE):
            window.scanned(text)
        assert f"Vitamin serum 30 ml: the code of order {OUT} will be free" in said(page)
        click(page, "scan_discard")
        await until(lambda: "Nothing yet. Scan a product." in said(page))
        pick(page, "scan_condition", "damaged")
        for text in ("SER-30", CODE):
            window.scanned(text)
        words = said(page)
        assert f"Vitamin serum 30 ml: the code of order {OUT} will be retired" in words
        assert "SER-30 · cannot be sold · codes retired: 1" in words
        click(page, "scan_save")
        await until(lambda: bool(behind.stock.told))
        fate = f"EAST returned: SER-30 1 (codes of {OUT} retired)"
        assert behind.stock.told == [("take_back", ((CODE, False),), fate)]

    in_office(work)


def test_TRN_6_a_code_in_a_box_and_what_nobody_knows_say_what_to_do(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        page = await scanning(window)
        window.scanned("nobody-knows-this")
        assert "Nobody knows nobody-knows-this\nNot counted." in said(page)
        pick(page, "scan_why", "returned")
        window.scanned(IN_BOX)
        words = said(page)
        assert f"This code is in the box of order {PACKED}" in words
        assert "That order has not shipped." in words
        window.scanned(CODE)
        assert f"Scan the product first\nThen its code: it went out with order {OUT}." in said(page)
        assert not button(page, "scan_save").isEnabled()

    in_office(work)


def test_INV_8_what_is_scanned_outlives_a_look_elsewhere_and_keeps_its_reason(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        page = await scanning(window)
        window.scanned(MOUSE)
        assert not field(page, "scan_why").editor.editor.isEnabled()
        assert "Save or discard what is scanned to change this." in said(page)
        click(page, "table")
        screen = window.screens["products"]
        assert isinstance(screen, ProductsScreen)
        await until(lambda: screen.desk.page_mode == "")
        window.scanned(MOUSE)  # the search's, out here
        assert screen.browser.search.text() == MOUSE
        page = await scanning(window)
        assert button(page, "scan_save").text() == "Save 1 unit"
        behind.stock.failure = WriteFailed("disk full")
        click(page, "scan_save")
        await until(lambda: "Nothing of it was stored." in said(page))
        assert button(page, "scan_save").text() == "Save 1 unit"

    in_office(work)


def test_INV_8_who_may_change_no_stock_cannot_scan_it(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await products_of(window)
        holder: QWidget = screen.browser.buttons["scan"]
        assert not holder.isEnabled()
        await screen.desk.press("scan")
        window.scanned(MOUSE)
        assert screen.desk.scan is not None
        assert screen.desk.scan.session.lines == ()

    in_office(work, person=replace(c.MANAGER, roles=(Role.LISTINGS,)))


def test_a_scan_keeps_the_person_signed_in(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        await scanning(window)
        window.idle.stop()
        window.scanned(MOUSE)
        assert window.idle.isActive()

    in_office(work)
