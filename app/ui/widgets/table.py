"""A table that fills its window: rows of 48 pixels, one row chosen, columns that give way to one another."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.theme import Weight, font, metrics, office_size, type_size
from app.ui.widgets.cells import BOX, PAD, CellPainter, cell_width, folded_width
from app.ui.widgets.kit import Kit
from app.ui.widgets.model import Column, Fetch, PagedModel
from app.ui.widgets.widths import Need, share

R = TypeVar("R")


class Table(QTableView, Generic[R]):
    """``chosen`` carries the row that the keyboard or a click is at; ``opened`` the one that was entered."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        kit: Kit,
        columns: Sequence[Column[R]],
        key_of: Callable[[R], Hashable],
        mark_of: Callable[[R], Any],
        *,
        has_checks: bool = False,
        row_height: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kit, self.has_checks = kit, has_checks
        self.rows: PagedModel[R] = PagedModel(kit, columns, key_of, mark_of)
        self._widths, self._folded = [0] * len(columns), [0] * len(columns)
        self._key: Hashable = None
        self._set_up(row_height or office_size("row"))
        self._connect()

    def __repr__(self) -> str:
        return f"<Table {self.rows!r}>"

    def _set_up(self, height: int) -> None:
        numbers = frozenset(i for i, column in enumerate(self.rows.columns) if column.is_number)
        self.setModel(self.rows)
        self._painter = CellPainter(self.kit, numbers, self._is_checked if self.has_checks else None, self)
        self.setItemDelegate(self._painter)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_up_headers(height)

    def _set_up_headers(self, height: int) -> None:
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setFixedHeight(office_size("control"))
        head.setFont(font(type_size("caption"), Weight.SEMIBOLD))
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(1)

    def _connect(self) -> None:
        self.verticalScrollBar().valueChanged.connect(self._look)
        self.rows.arrived.connect(self._came)
        self.activated.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._choose)

    # ---- what is shown

    def show_rows(self, fetch: Fetch[R]) -> None:
        """Another list, from its top; the choice is lifted."""
        self._key = None
        self._widths, self._folded = [0] * len(self._widths), [0] * len(self._widths)
        self.rows.show(fetch)
        self.scrollToTop()

    @property
    def row(self) -> R | None:
        """The chosen one, where it is here."""
        return self.rows.row(self._place())

    def choose(self, index: int) -> None:
        """Chooses a row by its place."""
        self.setCurrentIndex(self.rows.index(index, 0))

    def lift(self) -> None:
        """Nothing is chosen any more."""
        self._key = None
        self.clearSelection()

    def in_sight(self) -> tuple[int, int]:
        """First and last row that can be seen."""
        height = self.verticalHeader().defaultSectionSize()
        top = self.verticalScrollBar().value() // height
        return top, top + self.viewport().height() // height + 1

    def here(self) -> tuple[int, int]:
        """The rows in sight that the list has, as a range."""
        first, last = self.in_sight()
        return first, min(last + 1, self.rows.rowCount())

    def _look(self) -> None:
        self.rows.look(*self.in_sight())

    def _came(self) -> None:
        self._fit()
        self._look()
        self._hold()
        self._stand()

    def _hold(self) -> None:
        """The chosen row may stand elsewhere after a refresh."""
        row = self.row
        if self._key is None:
            self._choose()  # a row that was chosen before it was here
        elif row is not None and self.rows.key_of(row) != self._key:
            self._follow()

    def _follow(self) -> None:
        moved = self.rows.pages.find(self._key)
        selection = self.selectionModel()
        was = selection.blockSignals(True)
        if moved is None:
            selection.clear()
        else:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.setCurrentIndex(self.rows.index(moved, 0), flags)
        selection.blockSignals(was)
        self.viewport().update()

    # ---- columns

    def _fit(self) -> None:
        """Columns grow with the words that come into sight, and share what is left over."""
        for number, column in enumerate(self.rows.columns):
            wide = max(column.least, self.head_width(column), self._widest(number))
            self._widths[number] = max(self._widths[number], wide + (BOX if self._has_box(number) else 0))
        self._lay()

    def _has_box(self, number: int) -> bool:
        return self.has_checks and number == 0

    def _widest(self, number: int) -> int:
        column = self.rows.columns[number]
        rows = (self.rows.row(place) for place in range(*self.here()))
        cells = [column.cell(row) for row in rows if row is not None]
        wide = max((cell_width(self.kit, cell, words_only=True) for cell in cells), default=0)
        if not column.most:
            return wide
        folded = max((folded_width(self.kit, cell) for cell in cells), default=0)
        self._folded[number] = max(self._folded[number], folded)
        return min(wide, max(column.most, self._folded[number]))

    def head_width(self, column: Column[R]) -> int:
        """What a column's title needs."""
        face = metrics(type_size("caption"), Weight.SEMIBOLD)
        return int(face.horizontalAdvance(self.kit.say(column.title))) + 2 * PAD + 4

    def _lay(self) -> None:
        columns = self.rows.columns
        needs = [self._need(number) for number in range(len(columns))]
        found = share(needs, self.viewport().width())
        for number in range(len(columns)):
            self.setColumnHidden(number, number not in found)
            self.setColumnWidth(number, found.get(number, 0))

    def _need(self, number: int) -> Need:
        column, wide = self.rows.columns[number], self._widths[number]
        needed = max(column.least, self.head_width(column), self._folded[number])
        least = min(wide, needed) if column.most else wide
        return Need(least, wide, column.stretch, column.rank)

    # ---- what is pressed

    def _is_checked(self, place: int) -> bool:
        row = self.rows.row(place)
        return row is not None and self.rows.key_of(row) in self.rows.checked

    def _place(self) -> int:
        """Where the chosen row is; -1 where none is."""
        chosen = self.selectionModel().selectedRows()
        return chosen[0].row() if chosen else -1

    def _choose(self) -> None:
        row = self.row
        if row is not None:
            self._key = self.rows.key_of(row)
            self.chosen.emit(row)

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None:
            self.opened.emit(row)

    def keyboardSearch(self, _search: str) -> None:
        """Qt would look through every row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.rows.rowCount() - 1}
        if event.key() == Qt.Key.Key_Space and self.has_checks:
            self.rows.check(self.currentIndex().row())
        elif event.key() in ends:
            self.choose(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        left = self.columnViewportPosition(0)
        if self.has_checks and index.isValid() and event.position().x() < left + PAD + BOX:
            self.rows.check(index.row())
        else:
            super().mousePressEvent(event)

    # ---- Qt's news

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._stand()
        self.viewport().update()

    def _stand(self) -> None:
        """The keyboard begins at the first row in sight; nothing is chosen by that."""
        if self.hasFocus() and not self.currentIndex().isValid() and self.rows.rowCount():
            flags = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.rows.index(self.in_sight()[0], 0), flags)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()
        self._look()
