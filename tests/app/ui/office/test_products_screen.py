"""The products screen through its window."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.domain.stock import Movement, Warehouse, Why
from app.ports.errors import WriteFailed
from app.ports.stock import StockLine
from app.services.stock import CsvError, CsvPreview
from app.ui.office.products.screen import ProductsScreen
from app.ui.office.sheets.blocks import DropView
from app.ui.office.window import OfficeWindow
from tests.app.ui.office import fakes_catalogue as c
from tests.app.ui.office.fakes_stock import FakeStock, many_products
from tests.app.ui.office.gallery import until
from tests.app.ui.office.gallery_catalogue import World, products_of, world
from tests.app.ui.office.hands import (
    button,
    click,
    field,
    follow,
    has_button,
    has_field,
    in_office,
    pick,
    said,
    write,
)

MUG = replace(c.MOUSE, sku="MUG-W", name="Mug, white", barcodes=())
GOOD = tuple(
    StockLine(number, MUG, movements=(Movement("MUG-W", "EAST", 4, Why.IMPORTED, "", c.NOW),), is_new=True)
    for number in (2, 3)
)
ERRORS = (
    CsvError(4, "barcodes", "barcode_check_digit", "4006381333932"),
    CsvError(7, "quantity", "whole_number", "many"),
)


async def at(window: OfficeWindow, sku: str) -> ProductsScreen:
    """The screen with that row clicked."""
    screen = await products_of(window)
    table = screen.rows.table
    rows = [table.rows.row(place) for place in range(table.rows.rowCount())]
    place = [row.sku if row is not None else "" for row in rows].index(sku)
    pos = table.visualRect(table.rows.index(place, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    await until(screen.browser.panel.isVisible)
    return screen


def press(screen: ProductsScreen, key: str) -> None:
    QTest.mouseClick(screen.browser.buttons[key], Qt.MouseButton.LeftButton)


def test_INV_1_a_product_shows_its_stock_by_warehouse_barcodes_price_and_weight(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        words = said((await at(window, "MSE-01")).browser.panel)
        assert "Warehouse  On hand  Taken  Free\nNewark  9  2  7\nReno  3  0  3" in words
        for wanted in ("24.90 USD", "96 g", "860012300051", "Case of 12", "10860012300058", "MSE-01"):
            assert wanted in words

    in_office(work)


def test_INV_1_size_picture_and_serial_tracking_are_shown(qapp: QApplication) -> None:
    found = world(stock=FakeStock(replace(c.HEADSET, size_mm=(190, 170, 80), picture="HDS-10")))

    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await at(window, "HDS-10")
        words = said(screen.browser.panel)
        assert "190 × 170 × 80 mm" in words
        assert "Serial-tracked" in words
        assert "HDS-10" in words
        assert [window.kit.say(each.text) for each in screen.browser.panel.badges.badges] == [
            "Serial numbers"
        ]

    in_office(work, found)


def test_INV_1_a_group_shows_its_children(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await products_of(window)
        group = screen.browser.filters.buttons["show", "groups"]
        QTest.mouseClick(group, Qt.MouseButton.LeftButton)
        await until(lambda: screen.rows.table.rows.rowCount() == 1)
        screen.rows.table.choose(0)
        words = said(screen.browser.panel)
        assert "Sold as one, packed as these." in words
        assert "SER-30\n× 2" in words
        assert "MSE-01\n× 1" in words

    in_office(work)


def test_the_filters_find_what_is_below_zero_and_what_is_out(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await products_of(window)
        counts = {key: each.filter.count for (_, key), each in screen.browser.filters.buttons.items()}
        assert counts == {"products": 3, "groups": 1, "negative": 1, "empty": 1}
        below = screen.browser.filters.buttons["show", "negative"]
        QTest.mouseClick(below, Qt.MouseButton.LeftButton)
        await until(lambda: screen.rows.table.rows.rowCount() == 1)
        row = screen.rows.table.rows.row(0)
        assert row is not None
        assert row.sku == "HDS-10"

    in_office(work)


def test_100_000_products_are_scrolled_to_their_end(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await products_of(window)
        await until(lambda: screen.rows.table.rows.rowCount() == 100_000)
        bar = screen.rows.table.verticalScrollBar()
        bar.setValue(bar.maximum())
        await until(lambda: screen.rows.table.rows.row(99_999) is not None)

    in_office(work, world(stock=many_products(100_000)))


@pytest.mark.parametrize(
    ("why", "units", "signed", "outcome"),
    [
        ("received", "5", 5, "9 → 14 on hand"),
        ("counted", "5", 5, "9 → 5 on hand"),
        ("damaged", "5", -5, "9 → 4 on hand"),
        ("returned", "5", 5, "9 → 14 on hand"),
    ],
)
def test_INV_1_stock_changes_with_a_reason_and_tells_the_outcome_first(
    qapp: QApplication, why: str, units: str, signed: int, outcome: str
) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        panel = (await at(window, "MSE-01")).browser.panel
        click(panel, "move")
        await until(lambda: has_field(panel, "units"))
        pick(panel, "why", why)
        write(panel, "units", units)
        assert outcome in said(panel)
        write(panel, "note", "shelf 4")
        click(panel, "move_save")
        await until(lambda: "Stock is changed" in said(panel))
        assert behind.stock.told == [
            ("move", Movement("MSE-01", "EAST", signed, Why(why), "u5", c.NOW, "shelf 4"))
        ]

    in_office(work)


def test_a_change_of_no_units_is_not_taken(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        panel = (await at(window, "MSE-01")).browser.panel
        click(panel, "move")
        await until(lambda: has_field(panel, "units"))
        write(panel, "units", "0")
        click(panel, "move_save")
        await until(lambda: "A whole number, at least 1" in said(panel))
        assert behind.stock.told == []

    in_office(work)


def test_who_may_not_change_stock_is_told_so(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await at(window, "MSE-01")
        move = button(screen.browser.panel, "move")
        assert not move.isEnabled()
        assert move.toolTip() == "A shift lead or manager changes products and stock."
        assert not screen.browser.buttons["csv"].isEnabled()

    in_office(work, person=c.LISTER)


# ---- CSV


def dropped(view: DropView, path: Path) -> None:
    """A file let go over the page."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), action, data, left, none)
    QApplication.sendEvent(view, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(view, QDropEvent(QPointF(9, 9), action, data, left, none))


async def previewed(window: OfficeWindow, behind: World, path: Path, preview: CsvPreview) -> ProductsScreen:
    behind.stock.previews = [preview]
    screen = await products_of(window)
    press(screen, "csv")
    page = screen.browser.page
    await until(lambda: bool(page.findChildren(DropView)))
    assert "Nothing is stored before you have seen what it would do" in said(page)
    dropped(page.findChildren(DropView)[0], path)
    await until(lambda: has_button(page, "csv_apply"))
    return screen


def test_INV_1_a_dropped_csv_is_previewed_with_line_numbered_errors(
    qapp: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "stock.csv"
    path.write_bytes("sku;name\nMUG-W;Mug, weiß\n".encode("cp1252"))

    async def work(window: OfficeWindow, behind: World) -> None:
        preview = CsvPreview(GOOD, ERRORS, 2, 0, "stock.csv", ("colour",))
        page = (await previewed(window, behind, path, preview)).browser.page
        assert behind.stock.seen == [("sku;name\nMUG-W;Mug, weiß\n", "stock.csv")]
        words = said(page)
        assert "4  barcodes  4006381333932  Check digit is wrong" in words
        assert "7  quantity  many  Not a whole number" in words
        assert "2  MUG-W  Mug, white  EAST 4" in words
        assert "2 lines cannot be imported" in words
        assert "Columns that mean nothing here: colour" in words
        assert behind.stock.told == []

    in_office(work)


def test_INV_1_bad_lines_are_left_out_where_the_person_says_so(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "stock.csv"
    path.write_text("sku\n", encoding="utf-8")

    async def work(window: OfficeWindow, behind: World) -> None:
        preview = CsvPreview(GOOD, ERRORS, 2, 0, "stock.csv")
        page = (await previewed(window, behind, path, preview)).browser.page
        assert button(page, "csv_apply").text() == "Import the 2 good ones, leave 2 out"
        click(page, "csv_apply")
        await until(lambda: "2 lines are imported" in said(page))
        assert "2 lines were left out." in said(page)
        assert behind.stock.told == [("apply", CsvPreview(GOOD, (), 2, 0, "stock.csv"))]

    in_office(work)


def test_INV_1_the_file_is_chosen_in_a_dialog_that_holds_nothing_up(
    qapp: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "stock.csv"
    path.write_text("sku\nMUG-W\n", encoding="utf-8")

    async def work(window: OfficeWindow, behind: World) -> None:
        behind.stock.previews = [CsvPreview(GOOD, (), 2, 0, "stock.csv")]
        screen = await products_of(window)
        press(screen, "csv")
        page = screen.browser.page
        await until(lambda: bool(page.findChildren(DropView)))
        QTest.mouseClick(page.findChildren(DropView)[0].button, Qt.MouseButton.LeftButton)
        await until(lambda: bool(page.findChildren(QFileDialog)))
        dialog = page.findChildren(QFileDialog)[0]
        dialog.fileSelected.emit(str(path))
        dialog.close()
        await until(lambda: has_button(page, "csv_apply"))
        assert button(page, "csv_apply").text() == "Import 2 lines"

    in_office(work)


def test_a_file_that_is_gone_says_what_to_do(qapp: QApplication, tmp_path: Path) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await products_of(window)
        await screen.desk.take_file(tmp_path / "gone.csv")
        words = said(screen.browser.page)
        assert "This file cannot be read" in words
        assert "Save it as CSV (UTF-8) and choose it again." in words

    in_office(work)


def test_INV_1_a_list_without_lines_is_no_good_news(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "stock.csv"
    path.write_text("sku\n", encoding="utf-8")

    async def work(window: OfficeWindow, behind: World) -> None:
        page = (await previewed(window, behind, path, CsvPreview(()))).browser.page
        assert "Nothing to import: there is no line below the titles" in said(page)
        assert not button(page, "csv_apply").isEnabled()

    in_office(work)


def test_INV_1_without_a_warehouse_stock_is_neither_scanned_nor_changed(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await products_of(window)
        await screen.desk.press("scan")
        window.scanned("860012300051")
        page = screen.browser.page
        assert "There is no warehouse yet" in said(page)
        assert not button(page, "scan_save").isEnabled()
        click(page, "add_warehouse")
        await until(lambda: has_field(screen.browser.panel, "code"))
        screen.seek("")
        screen.desk.choose("MSE-01")
        await screen.desk.press("move")
        assert "There is no warehouse yet" in said(screen.browser.panel)
        click(screen.browser.panel, "add_warehouse")
        await until(lambda: has_field(screen.browser.panel, "code"))
        assert behind.stock.told == []

    in_office(work, world(stock=FakeStock(c.MOUSE, places=())))


def test_what_could_not_be_stored_is_told_and_can_be_tried_again(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "stock.csv"
    path.write_text("sku\n", encoding="utf-8")

    async def work(window: OfficeWindow, behind: World) -> None:
        page = (await previewed(window, behind, path, CsvPreview(GOOD, (), 2))).browser.page
        behind.stock.failure = WriteFailed("disk full")
        click(page, "csv_apply")
        await until(lambda: "Nothing of it was stored." in said(page))
        click(page, "csv_apply")
        await until(lambda: "2 lines are imported" in said(page))

    in_office(work)


# ---- warehouses


def test_INV_1_a_warehouse_with_its_address_is_added(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await products_of(window)
        press(screen, "warehouses")
        page, panel = screen.browser.page, screen.browser.panel
        await until(lambda: has_button(page, "warehouse:"))
        assert "Example Goods, 12 Dock Road, Newark NJ 07101, US" in said(page)
        click(page, "warehouse:")
        await until(panel.isVisible)
        click(panel, "warehouse_save")
        await until(lambda: "Not saved. Look at the marked fields." in said(panel))
        address = {"name": "South dock", "line1": "1 Bay Street", "city": "Austin", "postal_code": "73301"}
        for key, text in {"code": "SOUTH", "name": "Austin"}.items():
            write(panel, key, text)
        for key, text in address.items():
            write(panel, f"address.{key}", text)
        pick(panel, "zone", "America/Chicago")
        pick(panel, "address.country", "US")
        click(panel, "warehouse_save")
        await until(lambda: bool(behind.stock.told))
        saved = behind.stock.told[0][1]
        assert isinstance(saved, Warehouse)
        assert (saved.code, saved.name, saved.zone) == ("SOUTH", "Austin", "America/Chicago")
        assert (saved.address.name, saved.address.line1, saved.address.city) == (
            "South dock", "1 Bay Street", "Austin",
        )  # fmt: skip
        await until(lambda: "Austin" in said(page))

    in_office(work)


def test_the_code_of_a_warehouse_stays(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await products_of(window)
        press(screen, "warehouses")
        await until(lambda: has_button(screen.browser.page, "warehouse:"))
        follow(screen.browser.page, "warehouse:EAST")
        panel = screen.browser.panel
        await until(lambda: has_field(panel, "code"))
        assert not field(panel, "code").editor.editor.isEnabled()

    in_office(work)
