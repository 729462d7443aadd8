"""Products and groups are added and changed in the side panel (INV-1)."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.domain.catalog import Barcode, BarcodeKind, Group, GroupChild, Product
from app.domain.money import Money
from app.domain.people import Role
from app.domain.store_rules import Fault
from app.services.guard import Declined
from app.ui.office.products.screen import ProductsScreen
from app.ui.office.window import OfficeWindow
from tests.app.ui.office import fakes_catalogue as c
from tests.app.ui.office.gallery import until
from tests.app.ui.office.gallery_catalogue import World, products_of
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

MOUSE, SERUM = "860012300051", "4006381333931"
EAN = "9780201379624"


async def adding(window: OfficeWindow) -> tuple[ProductsScreen, QWidget]:
    screen = await products_of(window)
    QTest.mouseClick(screen.browser.buttons["goods_new"], Qt.MouseButton.LeftButton)
    await until(lambda: has_field(screen.browser.panel, "sku"))
    return screen, screen.browser.panel


async def changing(window: OfficeWindow, sku: str) -> QWidget:
    screen = await products_of(window)
    screen.desk.choose(sku)
    panel = screen.browser.panel
    await until(lambda: has_button(panel, f"goods_edit:{sku}"))
    click(panel, f"goods_edit:{sku}")
    await until(lambda: has_button(panel, "goods_save"))
    return panel


def value(panel: QWidget, key: str) -> str:
    editor = field(panel, key).editor.editor
    assert isinstance(editor, QLineEdit)
    return editor.text()


def test_INV_1_a_product_is_added_with_all_that_is_known_of_it(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        _, panel = await adding(window)
        typed = {"sku": "MUG-W", "name": "Mug, white", "asin": "b0c1234567", "price": "12,5", "weight": "340"}
        for key, text in (typed | {"length": "120", "width": "90", "height": "100"}).items():
            write(panel, key, text)
        write(panel, "barcode", EAN)
        click(panel, "barcode_add")
        await until(lambda: EAN in said(panel))
        write(panel, "barcode", "BIN-7")
        write(panel, "barcode_units", "24")
        click(panel, "barcode_add")
        await until(lambda: "Case of 24" in said(panel))
        pick(panel, "is_serial_tracked", "on")
        pick(panel, "always_asks_code", "on")
        click(panel, "goods_save")
        await until(lambda: "Mug, white is saved" in said(panel))
        codes = (Barcode(EAN, BarcodeKind.EAN), Barcode("BIN-7", BarcodeKind.CASE, 24))
        mug = Product(
            "MUG-W",
            "Mug, white",
            codes,
            asin="B0C1234567",
            price=Money(Decimal("12.50"), "USD"),
            weight_grams=340,
            always_asks_code=True,
            is_serial_tracked=True,
            size_mm=(120, 90, 100),
        )
        assert behind.stock.told == [("save_item", mug, True)]

    in_office(work)


def test_INV_1_a_barcode_of_another_product_is_refused_by_its_name(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        _, panel = await adding(window)
        write(panel, "barcode", MOUSE)
        click(panel, "barcode_add")
        await until(lambda: f"{MOUSE} belongs to Wireless mouse, black (MSE-01)" in said(panel))
        write(panel, "barcode", "4006381333932")
        click(panel, "barcode_add")
        await until(lambda: "Its check digit is wrong: look for a typing error" in said(panel))
        assert "No barcode known." in said(panel)
        assert behind.stock.told == []

    in_office(work)


def test_INV_1_what_the_service_refuses_stands_at_its_field(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        _, panel = await adding(window)
        faults = (Fault("sku", "sku_used"), Fault("barcode", "barcode_taken", SERUM))
        behind.stock.failure = Declined("fields", faults=faults)
        write(panel, "sku", "MSE-01")
        write(panel, "name", "Mouse")
        click(panel, "goods_save")
        await until(lambda: field(panel, "sku").editor.error == "There is a product or group with this SKU")
        assert field(panel, "barcode").editor.error == f"{SERUM} belongs to Vitamin serum 30 ml (SER-30)"
        assert "is saved" not in said(panel)
        write(panel, "sku", "MSE-02")
        assert field(panel, "sku").editor.error == ""

    in_office(work)


def test_INV_1_half_a_size_and_a_price_that_is_none_are_not_saved(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        _, panel = await adding(window)
        for key, text in {"sku": "MUG-W", "name": "Mug", "length": "120", "price": "much"}.items():
            write(panel, key, text)
        click(panel, "goods_save")
        await until(lambda: field(panel, "width").editor.error == "Length, width and height belong together")
        assert field(panel, "price").editor.error == "An amount such as 12.50"
        assert behind.stock.told == []

    in_office(work)


def test_INV_1_what_is_missing_is_said_and_a_typed_barcode_is_not_lost(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        _, panel = await adding(window)
        assert field(panel, "sku").editor.editor.hasFocus()
        write(panel, "barcode", MOUSE)
        click(panel, "goods_save")
        await until(lambda: field(panel, "sku").editor.error == "This is needed")
        assert field(panel, "name").editor.error == "This is needed"
        assert f"{MOUSE} belongs to Wireless mouse, black (MSE-01)" in said(panel)
        for key, text in {"sku": "MUG-W", "name": "Mug", "barcode": EAN}.items():
            write(panel, key, text)
        click(panel, "goods_save")
        await until(lambda: "Mug is saved" in said(panel))
        mug = Product("MUG-W", "Mug", (Barcode(EAN, BarcodeKind.EAN),))
        assert behind.stock.told == [("save_item", mug, True)]

    in_office(work)


def test_INV_1_a_product_is_changed_and_keeps_what_is_not_touched(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        panel = await changing(window, "MSE-01")
        assert not has_field(panel, "sku")
        assert (value(panel, "name"), value(panel, "price"), value(panel, "weight")) == (
            "Wireless mouse, black", "24.90", "96",
        )  # fmt: skip
        write(panel, "name", "Wireless mouse")
        click(panel, "barcode_drop:1")
        await until(lambda: "Case of 12" not in said(panel))
        click(panel, "goods_save")
        await until(lambda: "Wireless mouse is saved" in said(panel))
        (told,) = behind.stock.told
        assert told[1] == Product(
            "MSE-01",
            "Wireless mouse",
            c.MOUSE.barcodes[:1],
            price=c.MOUSE.price,
            weight_grams=96,
            picture="MSE-01",
        )
        assert told[2] is False

    in_office(work)


def test_INV_1_scans_add_barcodes_to_a_product(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen, panel = await adding(window)
        field(panel, "name").editor.editor.setFocus()
        window.scanned("a note")
        assert value(panel, "name") == "a note"
        field(panel, "barcode").editor.editor.setFocus()
        window.scanned(EAN)
        assert EAN in said(panel)
        assert field(panel, "barcode").editor.editor.hasFocus()
        window.scanned(EAN)
        assert "It has this barcode already" in said(panel)
        assert screen.desk.text == ""

    in_office(work)


def test_INV_1_a_group_is_made_of_scanned_and_searched_products(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        _, panel = await adding(window)
        pick(panel, "kind", "group")
        await until(lambda: has_field(panel, "child"))
        write(panel, "sku", "BOX-2")
        write(panel, "name", "Two things")
        field(panel, "child").editor.editor.setFocus()
        window.scanned(MOUSE)
        window.scanned(MOUSE)
        assert "× 2" in said(panel)
        write(panel, "child", "ser")
        await until(lambda: "Vitamin serum 30 ml" in said(panel))
        follow(panel, "child_pick:SER-30")
        await until(lambda: has_button(panel, "child_less:SER-30"))
        click(panel, "child_less:MSE-01")
        await until(lambda: "× 2" not in said(panel))
        click(panel, "goods_save")
        await until(lambda: "Two things is saved" in said(panel))
        made = Group("BOX-2", "Two things", (GroupChild("MSE-01", 1), GroupChild("SER-30", 1)))
        assert behind.stock.told == [("save_item", made, True)]

    in_office(work)


def test_INV_1_a_group_is_changed_and_holds_no_group(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        panel = await changing(window, "BOX-S3")
        click(panel, "child_less:MSE-01")
        await until(lambda: not has_button(panel, "child_less:MSE-01"))
        field(panel, "child").editor.editor.setFocus()
        window.scanned("BOX-S3")
        assert "A group cannot hold a group" in said(panel)
        window.scanned("NOBODY")
        assert "There is no such product" in said(panel)
        click(panel, "goods_save")
        await until(lambda: "is saved" in said(panel))
        assert behind.stock.told == [
            ("save_item", Group("BOX-S3", c.SET.name, (GroupChild("SER-30", 2),)), False)
        ]

    in_office(work)


def test_INV_1_leaving_the_form_saves_nothing(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen, panel = await adding(window)
        write(panel, "sku", "MUG-W")
        click(panel, "goods_leave")
        await until(lambda: not panel.isVisible())
        await screen.desk.press("goods_new")
        assert value(panel, "sku") == ""
        assert behind.stock.told == []

    in_office(work)


def test_INV_1_who_may_not_change_products_is_told_why(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await products_of(window)
        assert not screen.browser.buttons["goods_new"].isEnabled()
        screen.desk.choose("MSE-01")
        edit = button(screen.browser.panel, "goods_edit:MSE-01")
        assert not edit.isEnabled()
        assert edit.toolTip() == "A shift lead or manager changes products and stock."

    in_office(work, person=c.LISTER)


def test_the_lister_of_these_tests_is_neither_lead_nor_manager() -> None:
    assert not {Role.LEAD, Role.MANAGER} & set(c.LISTER.roles)
