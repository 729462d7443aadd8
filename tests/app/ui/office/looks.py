"""What is wrong to look at: cut words, weak contrast, small targets, widgets out of their place."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)

from app.ui.office.health import HealthLine
from app.ui.office.rail import Entry
from app.ui.widgets.badges import HEIGHT, Badges, badge_width
from app.ui.widgets.buttons import Button, ShapeButton
from app.ui.widgets.cells import BOX, Line, lines_of
from app.ui.widgets.filters import FilterButton
from app.ui.widgets.table import Table
from app.ui.widgets.toggles import Toggle
from app.ui.widgets.words import Words
from tests.app.ui.pixels import contrast_in, crop, screenshot

TARGETS = (QAbstractButton, QLineEdit, QComboBox, QDateEdit, QPlainTextEdit)
LEAST = 44


def seen(window: QWidget, kind: type[Any]) -> Iterator[Any]:
    """Widgets of that kind that are visible (perhaps after scrolling)."""
    return (widget for widget in window.findChildren(kind) if widget.isVisibleTo(window))


def cut_words(window: QWidget) -> set[str]:
    """Words of ours (and data, but for a table's) that do not fit where they stand."""
    found = {words.text for words in seen(window, Words) if _is_cut(words)}
    found |= {button.text() for button in seen(window, Button) if _is_narrow(button)}
    found |= {line.placeholderText() for line in seen(window, QLineEdit) if _hides_hint(line)}
    found |= {combo.currentText() for combo in seen(window, QComboBox) if _hides_choice(combo)}
    for table in seen(window, Table):
        found |= set(_cut_heads(table)) | set(_cut_cells(table))
    return found | _cut_painted(window)


def _cut_heads(table: Table[Any]) -> Iterator[str]:
    for number, column in enumerate(table.rows.columns):
        if not table.isColumnHidden(number) and table.head_width(column) > table.columnWidth(number):
            yield table.kit.say(column.title)


def _cut_cells(table: Table[Any]) -> Iterator[str]:
    """Data may be cut: it is told on hover."""
    return (line.text for line in _lines(table) if line.is_cut and not line.is_data)


def _is_cut(words: Words) -> bool:
    is_low = words.height() < words.heightForWidth(words.width())
    return bool(words.text) and (is_low or (words.is_one_line and words.width() < words.wide - 1))


def _is_narrow(button: Button) -> bool:
    return button.width() < button.fontMetrics().horizontalAdvance(button.text().replace("&&", "&")) + 8


def _hides_hint(line: QLineEdit) -> bool:
    hint = line.fontMetrics().horizontalAdvance(line.placeholderText())
    return hint + 24 + line.textMargins().left() > line.width()


def _hides_choice(combo: QComboBox) -> bool:
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) + 46 > combo.width()


def _cut_painted(window: QWidget) -> set[str]:
    found = set()
    for button in (*seen(window, FilterButton), *seen(window, Entry)):
        if button.height() < button.sizeHint().height():
            found.add(button.accessibleName())
    found |= {
        toggle.text()
        for toggle in seen(window, Toggle)
        if toggle.height() < toggle.heightForWidth(toggle.width())
    }
    found |= {b.accessibleName() for b in seen(window, Badges) if b.height() < b.heightForWidth(b.width())}
    for badges in seen(window, Badges):
        kit = badges.kit
        found |= {kit.say(b.text) for b in badges.badges if badge_width(kit, b) > badges.width()}
    for line in seen(window, HealthLine):
        shown = line.fitting()
        if shown and shown[0][1] > line.width() - 160:
            found.add(line.accessibleName())
    return found


def lost(window: QWidget) -> set[str]:
    """Visible widgets that stand out of what holds them, and can be scrolled to by nobody."""
    found = set()
    for widget in seen(window, QWidget):
        parent = widget.parentWidget()
        is_scrolled = parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea)
        if widget.isWindow() or is_scrolled or isinstance(parent, QAbstractScrollArea | QMainWindow):
            continue
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            found.add(f"{widget!r} in {parent!r}")
    return found


def small_targets(window: QWidget) -> set[str]:
    """What is pressed or typed into and is less than 44 pixels high."""
    return {repr(w) for kind in TARGETS for w in seen(window, kind) if w.height() < LEAST and not _is_qt(w)}


def _is_qt(widget: QWidget) -> bool:
    """A part of one of Qt's own widgets."""
    return type(widget) in (QLineEdit, QAbstractButton) and isinstance(widget.parentWidget(), QDateEdit)


def weak(window: QWidget, least: float) -> dict[str, float]:
    """Texts whose contrast, read from the pixels, is below ``least``."""
    image = screenshot(window)
    found = {}
    for text, rect in texts(window):
        measured = contrast_in(crop(image, QRectF(rect)))
        if measured < least:
            found[text] = round(measured, 2)
    return found


def texts(window: QWidget) -> Iterator[tuple[str, QRect]]:
    """Every text in sight, and where it is in the window."""
    plain = (*seen(window, Words), *seen(window, Button), *seen(window, FilterButton), *seen(window, Entry))
    for widget in (*plain, *seen(window, Toggle), *seen(window, Badges), *seen(window, HealthLine)):
        if widget.accessibleName() and not isinstance(widget, ShapeButton):
            yield from _in_sight(window, widget, widget.rect(), widget.accessibleName())
    for line in seen(window, QLineEdit):
        yield from _in_sight(
            window, line, line.rect().adjusted(4, 4, -4, -4), line.placeholderText() or line.text()
        )
    for combo in seen(window, QComboBox):
        yield from _in_sight(window, combo, combo.rect().adjusted(4, 4, -40, -4), combo.currentText())
    for table in seen(window, Table):
        for text, rect in _cells(table):
            yield from _in_sight(window, table.viewport(), rect, text)


def _cells(table: Table[Any]) -> Iterator[tuple[str, QRect]]:
    return ((line.text, line.room.toAlignedRect()) for line in _lines(table) if line.text)


def _lines(table: Table[Any]) -> Iterator[Line]:
    """Every text of the rows in sight."""
    for place in range(*table.here()):
        row = table.rows.row(place)
        for number, column in enumerate(table.rows.columns):
            if row is None or table.isColumnHidden(number):
                continue
            rect = QRectF(table.visualRect(table.rows.index(place, number)))
            rect.setLeft(rect.left() + (BOX if table.has_checks and number == 0 else 0))
            yield from lines_of(table.kit, column.cell(row), rect)


def _in_sight(window: QWidget, widget: QWidget, rect: QRect, text: str) -> Iterator[tuple[str, QRect]]:
    """Nothing where scrolling has hidden a part of it."""
    place = QRect(widget.mapTo(window, rect.topLeft()), rect.size())
    if text and rect.height() >= HEIGHT // 2 and _is_whole(window, widget, rect):
        yield text, place


def _is_whole(window: QWidget, widget: QWidget, rect: QRect) -> bool:
    holder, area = widget, QRect(rect)
    while holder is not window:
        if not holder.rect().contains(area):
            return False
        area.translate(holder.pos() if not holder.isWindow() else QPoint())
        parent = holder.parentWidget()
        if parent is None:
            return False
        holder = parent
    return window.rect().contains(area)
