"""A section of a sheet: its blocks, changed in place where they can be, so that nobody loses the keyboard."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.office.sheets import blocks as made
from app.ui.office.sheets.inputs import Input
from app.ui.office.sheets.painted import FormulaView, GridView
from app.ui.office.sheets.rates import RatesView
from app.ui.presenters import office_sheet as sheet
from app.ui.presenters.office_sheet import Block, Section, Style
from app.ui.theme import Weight
from app.ui.widgets.kit import Kit, column, row
from app.ui.widgets.panel import FactList
from app.ui.widgets.words import Words

_MAKERS: dict[type, Callable[[Kit, Any], QWidget]] = {
    sheet.Field: Input,
    sheet.Facts: lambda kit, facts: FactList(kit, facts.rows),
    sheet.Note: made.NoteView,
    sheet.Formula: FormulaView,
    sheet.Items: made.ItemsView,
    sheet.Actions: made.ActionsView,
    sheet.Words: made.WordsView,
    sheet.Progress: made.ProgressView,
    sheet.Grid: GridView,
    sheet.Drop: made.DropView,
    sheet.Rates: RatesView,
}


class SectionView(QFrame):
    """``pressed`` carries a button's or row's key, ``edited`` a field's key and value."""

    pressed = Signal(str)
    edited = Signal(str, str)

    def __init__(self, kit: Kit, *, is_card: bool) -> None:
        super().__init__()
        self._kit = kit
        self.section = Section("", "", ())
        self.widgets: list[QWidget] = []
        self._blocks: list[Block] = []
        self._pairs: list[QWidget] = []
        self._title = Words(kit, "", "body", "ink", Weight.SEMIBOLD)
        self._title.hide()
        self._is_card = is_card
        self._lines: QVBoxLayout = column(self, gap="base")
        self._lines.addWidget(self._title)

    def __repr__(self) -> str:
        return f"<SectionView {self.section.key} {len(self.widgets)} blocks>"

    def show_section(self, section: Section) -> None:
        self._title.show_text(section.title)
        self._title.setVisible(bool(section.title))
        if section == self.section:
            return
        self.section = section
        held = _identity(QApplication.focusWidget()) if self._has_keyboard() else ""
        before = list(zip(self._blocks, self.widgets, strict=True))
        widgets = [self._widget(place, block, before) for place, block in enumerate(section.blocks)]
        gone = [widget for _, widget in before if widget not in widgets]
        is_same = widgets == self.widgets
        self._blocks, self.widgets = list(section.blocks), widgets
        if not is_same:
            self._lay(gone)
        if held and not self._has_keyboard():
            self._take_keyboard(held)
        self._frame()

    def _frame(self) -> None:
        """Notes alone need no card round them."""
        is_plain = not self.section.title and all(isinstance(block, sheet.Note | sheet.Progress | sheet.Drop)
                                                  for block in self._blocks)  # fmt: skip
        has_card = self._is_card and not is_plain
        self.setObjectName("card" if has_card else "")
        edge = 20 if has_card else 0
        self._lines.setContentsMargins(edge, edge - 4 if has_card else 0, edge, edge)
        self.style().unpolish(self)
        self.style().polish(self)

    def _widget(self, place: int, block: Block, before: list[tuple[Block, QWidget]]) -> QWidget:
        """The one that shows it already, changed in place, or a new one."""
        for old, widget in _candidates(place, block, before):
            show: Callable[[Any], bool] | None = getattr(widget, "show_block", None)
            if old == block or (show is not None and show(block)):
                return widget
        return self._made(block)

    def _made(self, block: Block) -> QWidget:
        widget = _MAKERS[type(block)](self._kit, block)
        if isinstance(widget, made.Pressable):
            widget.pressed.connect(self.pressed)
        if isinstance(widget, Input | made.DropView):
            widget.edited.connect(self.edited)
        if isinstance(widget, Input):
            widget.entered.connect(self._enter)
        return widget

    def _lay(self, gone: list[QWidget]) -> None:
        pairs, self._pairs = self._pairs, []
        half: QHBoxLayout | None = None
        for block, widget in zip(self._blocks, self.widgets, strict=True):
            is_half = isinstance(block, sheet.Field) and block.is_half
            if not is_half:
                half = None
                self._lines.addWidget(widget)
            elif half is None:
                half = self._pair()
                half.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
            else:
                half.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
                half = None
            # halves are halves, whatever their words would like
            wide = QSizePolicy.Policy.Ignored if is_half else QSizePolicy.Policy.Preferred
            widget.setSizePolicy(wide, widget.sizePolicy().verticalPolicy())
            widget.show()
        for widget in (*gone, *pairs):
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()

    def _pair(self) -> QHBoxLayout:
        """A row for two fields; a widget, since layouts in layouts keep heights that have changed."""
        holder = QWidget()
        self._pairs.append(holder)
        self._lines.addWidget(holder)
        return row(holder, gap="base")

    # ---- the keyboard

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _take_keyboard(self, identity: str) -> None:
        for widget in self.findChildren(QWidget):
            if _identity(widget) == identity and widget.isEnabled():
                widget.setFocus()
                return

    def _enter(self) -> None:
        """Enter in a field presses the primary button, where it can be pressed."""
        for do in self._dos():
            if do.style is Style.PRIMARY and do.is_on:
                self.pressed.emit(do.key)
                return

    def _dos(self) -> Iterator[sheet.Do]:
        for block in self._blocks:
            if isinstance(block, sheet.Actions):
                yield from block.buttons


def _candidates(
    place: int, block: Block, before: list[tuple[Block, QWidget]]
) -> Sequence[tuple[Block, QWidget]]:
    """A field's own widget wherever it stood; else what stood in the same place and is of the same kind."""
    if isinstance(block, sheet.Field):
        return [(old, w) for old, w in before if isinstance(old, sheet.Field) and old.key == block.key]
    here = before[place : place + 1]
    same = [(old, w) for old, w in before if old == block]
    return same[:1] or [(old, w) for old, w in here if type(old) is type(block)]


def _identity(widget: QWidget | None) -> str:
    """What a focused widget is, across its being built anew."""
    found = widget
    while found is not None:
        if isinstance(found, Input):
            return f"field {found.field.key}"
        if isinstance(found, made.ItemButton):
            return f"item {found.objectName()}"
        found = found.parentWidget()
    return ""
