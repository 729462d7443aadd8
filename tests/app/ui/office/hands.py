"""What a person does at the catalogue's screens: clicks, types, reads."""

from collections.abc import Callable, Coroutine
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.domain.people import Person
from app.ui.office.sheets.blocks import ItemButton, Pressable
from app.ui.office.sheets.inputs import Input, as_value
from app.ui.office.sheets.painted import FormulaView, GridView
from app.ui.office.shipping.screen import ShippingScreen
from app.ui.office.window import OfficeWindow
from app.ui.presenters.office_shipping import ShippingPage
from app.ui.theme import ThemeName
from app.ui.widgets.buttons import Button
from app.ui.widgets.words import Words
from tests.app.ui.office import fakes_catalogue as c
from tests.app.ui.office.gallery import play, until
from tests.app.ui.office.gallery_catalogue import World, open_office, world

Page = TypeVar("Page", bound=ShippingPage)
Work = Callable[[OfficeWindow, World], Coroutine[None, None, None]]


def in_office(work: Work, found: World | None = None, person: Person = c.MANAGER) -> World:
    """Runs ``work`` in an open window with somebody signed in; what was behind it."""
    behind = found or world()

    async def main() -> None:
        window = open_office(behind, ThemeName.LIGHT, "en", (1366, 768), person)
        try:
            await work(window, behind)
        finally:
            window.close()

    play(ThemeName.LIGHT, main)
    return behind


def button(root: QWidget, key: str) -> Button:
    """The button of that key in sight."""
    for holder in root.findChildren(Pressable):
        if key in holder.buttons and holder.isVisible():
            return holder.buttons[key]
    raise AssertionError(f"no button {key}")


def has_button(root: QWidget, key: str) -> bool:
    return any(key in holder.buttons and holder.isVisible() for holder in root.findChildren(Pressable))


def click(root: QWidget, key: str) -> None:
    """One that can be pressed."""
    found = button(root, key)
    assert found.isEnabled(), f"{key} cannot be pressed"
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def follow(root: QWidget, key: str) -> None:
    """A row that can be pressed."""
    rows = [row for row in root.findChildren(ItemButton) if row.objectName() == key and row.isVisible()]
    assert rows, f"no row {key}"
    QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton)


def field(root: QWidget, key: str) -> Input:
    found = [each for each in root.findChildren(Input) if each.field.key == key and each.isVisible()]
    assert found, f"no field {key}"
    return found[0]


def has_field(root: QWidget, key: str) -> bool:
    return any(each.field.key == key and each.isVisible() for each in root.findChildren(Input))


def write(root: QWidget, key: str, text: str) -> None:
    """In the place of what stood there."""
    editor = field(root, key).editor.editor
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    assert editor.isEnabled(), f"{key} cannot be typed into"
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)


def pick(root: QWidget, key: str, value: str) -> None:
    """One of a field's choices, a switch, a day."""
    found = field(root, key)
    assert found.editor.editor.isEnabled(), f"{key} cannot be changed"
    found.editor.set_value(as_value(found.field.kind, value))
    found.editor.changed.emit()


def said(root: QWidget) -> str:
    """Everything in words that is in sight, or is scrolled to."""
    QApplication.processEvents()
    words = [each.text for each in root.findChildren(Words) if each.isVisible()]
    painted = [each.text for each in root.findChildren(FormulaView) if each.isVisible()]
    grids = [each.text for each in root.findChildren(GridView) if each.isVisible()]
    return "\n".join((*words, *painted, *grids))


async def hears(root: QWidget, words: str) -> None:
    """Waits until it is said."""
    await until(lambda: words in said(root))


def window_of(widget: QWidget) -> OfficeWindow:
    window = widget.window()
    assert isinstance(window, OfficeWindow)
    return window


def page_as(screen: ShippingScreen, kind: type[Page]) -> Page:
    """Its page of that kind."""
    pages: list[object] = list(screen.pages.values())
    (page,) = [each for each in pages if isinstance(each, kind)]
    return page
