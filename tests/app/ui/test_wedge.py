"""Keys of the window: a scanner's are taken, a person's arrive untouched."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import delete

from app.ui.wedge import KeyPress, Outcome, Replay, Scanned, WedgeFilter, evdev_code
from tests.app.ui.gallery import wait_for

GAP = 0.035


class BurstDecoder:
    """The simplest decoder: keys closer than the gap that end with Enter are a scan."""

    def __init__(self) -> None:
        self.held: list[KeyPress] = []

    @property
    def deadline(self) -> float | None:
        return self.held[-1].at + GAP if self.held else None

    def key(self, press: KeyPress) -> Sequence[Outcome]:
        if press.text == "\r":
            return self._end(press)
        self.held.append(press)
        return ()

    def _end(self, press: KeyPress) -> Sequence[Outcome]:
        held, self.held = self.held, []
        if not held:
            return (Replay((press.number,)),)
        return (Scanned("".join(key.text for key in held), "", press.at),)

    def idle(self, now: float) -> Sequence[Outcome]:
        held, self.held = self.held, []
        return (Replay(tuple(key.number for key in held)),) if held else ()


@pytest.fixture
def field(qapp: QApplication) -> QLineEdit:
    edit = QLineEdit()
    edit.show()
    edit.setFocus()
    qapp.processEvents()
    return edit


def press(field: QLineEdit, text: str, at_ms: int, key: int = 0) -> None:
    """As the platform sends it: to the window, with a shortcut override before it."""
    window = field.window().windowHandle()
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key or ord(text.upper()), Qt.KeyboardModifier.NoModifier, text)
        event.setTimestamp(at_ms)
        QApplication.sendEvent(window, event)


@pytest.fixture
def wedge(qapp: QApplication) -> Iterator[WedgeFilter]:
    found = WedgeFilter(BurstDecoder(), qapp)
    found.install()
    yield found
    delete(found)


def test_HW_1_a_burst_is_a_scan_and_nothing_of_it_reaches_the_field(
    qapp: QApplication, field: QLineEdit, wedge: WedgeFilter
) -> None:
    scans: list[str] = []
    wedge.scanned.connect(lambda text, _aim, _at: scans.append(text))
    for i, character in enumerate("BOX12345"):
        press(field, character, 1000 + i * 5)
    press(field, "\r", 1042, Qt.Key.Key_Return)
    assert scans == ["BOX12345"]
    assert field.text() == ""


def test_HW_1_what_a_person_types_arrives_untouched(
    qapp: QApplication, field: QLineEdit, wedge: WedgeFilter
) -> None:
    for i, character in enumerate("hey"):
        press(field, character, 1000 + i * 90)
        wait_for(lambda wanted="hey"[: i + 1]: field.text() == wanted)  # type: ignore[misc]  # a default holds the loop's value
    assert field.text() == "hey"


def test_scan_codes_are_told_as_evdev_numbers_them() -> None:
    assert evdev_code(38) == 30  # the A key on X11
    assert evdev_code(0) == 0
