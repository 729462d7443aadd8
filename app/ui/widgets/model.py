"""A table's model over pages that are fetched off the loop: a million rows, no waiting."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.ui import tasks
from app.ui.presenters.office_view import Cell
from app.ui.presenters.view import Say
from app.ui.widgets.kit import Kit, plain_tip
from app.ui.widgets.pages import SIZE, Ask, Pages

R = TypeVar("R")
Fetch = Callable[[Any, int], Awaitable[Sequence[R]]]  # (after, limit)
CELL = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column(Generic[R]):
    """``least`` pixels at least; what is left over goes to columns by ``stretch``. Where there is no room for
    all, the column of the highest ``rank`` goes first (0: never): the side panel says the rest.
    """

    title: Say
    cell: Callable[[R], Cell]
    least: int = 60
    stretch: int = 0
    rank: int = 0
    is_number: bool = False
    most: int = 0  # badges and words beyond it need no room of their own: they are folded and told on hover


class PagedModel(QAbstractTableModel, Generic[R]):
    """``arrived``: rows came; ``failed``: they could not be had (the log says why); ``checked_changed``: a
    row's box was set or cleared.
    """

    arrived = Signal()
    failed = Signal()
    checked_changed = Signal()

    def __init__(
        self,
        kit: Kit,
        columns: Sequence[Column[R]],
        key_of: Callable[[R], Hashable],
        mark_of: Callable[[R], Any],
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.key_of, self._mark_of, self._kit = key_of, mark_of, kit
        self.pages: Pages[R] = Pages(mark_of, key_of)
        self.checked: dict[Hashable, R] = {}
        self.is_loaded = False  # the first page of what is asked for is here
        self._fetch: Fetch[R] | None = None
        self._rows = 0
        self._sight = (0, 0)
        self._round = 0
        self._is_busy = False
        self._is_asked_again = False  # while an older question was on its way

    def __repr__(self) -> str:
        return f"<PagedModel {self._rows} rows>"

    # ---- what is shown

    def show(self, fetch: Fetch[R]) -> None:
        """Another list: begins at its top."""
        self.beginResetModel()
        self._fetch, self.pages = fetch, Pages(self._mark_of, self.key_of)
        self._rows, self._sight, self.is_loaded = 0, (0, 0), False
        self._round += 1
        self._is_busy = False
        self.endResetModel()
        self._ask()

    def believe(self, total: int) -> None:
        """How many rows there are by a count: for an honest scroll bar before the end was seen."""
        self.pages.believe(total)
        if self.is_loaded:
            self._resize()

    def look(self, first: int, last: int) -> None:
        """These rows are in sight."""
        self._sight = (first, last)
        self.pages.look(first, last)
        self._ask()

    def again(self) -> None:
        """The same list as it is now; rows in sight stay until they are here anew."""
        self.pages.again(*self._sight)
        self._is_asked_again = self._is_busy
        self._ask()

    def row(self, index: int) -> R | None:
        return self.pages.row(index)

    def check(self, index: int) -> None:
        """Sets or clears a row's box."""
        row = self.row(index)
        if row is None:
            return
        key = self.key_of(row)
        if self.checked.pop(key, None) is None:
            self.checked[key] = row
        self._changed(index, index)
        self.checked_changed.emit()

    def check_all(self, rows: Sequence[R]) -> None:
        """Sets the boxes of these, in sight or not."""
        self.checked |= {self.key_of(row): row for row in rows}
        self._changed(0, self._rows - 1)
        self.checked_changed.emit()

    def uncheck_all(self) -> None:
        self.checked.clear()
        self._changed(0, self._rows - 1)
        self.checked_changed.emit()

    # ---- fetching

    def _ask(self) -> None:
        ask = self.pages.wanted(*self._sight)
        if ask is None or self._is_busy or self._fetch is None:
            return
        self._is_busy = True
        tasks.spawn(self._work(self._fetch, ask, self._round), "rows of a table")

    async def _work(self, fetch: Fetch[R], ask: Ask, at: int) -> None:
        rows: Sequence[R] | None = None
        try:
            rows = await fetch(ask.after, ask.limit)
        except asyncio.CancelledError:
            at = -1  # nobody waits for it any more
            raise
        finally:
            if at == self._round:
                self._is_busy = False
                if rows is None:
                    self._fail()
        if at == self._round:
            self._take(ask, rows)

    def _fail(self) -> None:
        is_asked_again, self._is_asked_again = self._is_asked_again, False
        self.failed.emit()
        if is_asked_again:
            self._ask()

    def _take(self, ask: Ask, rows: Sequence[R]) -> None:
        self.pages.take(ask, rows)
        self.is_loaded = True
        self._resize()
        self._changed(ask.page * SIZE, ask.page * SIZE + len(rows) - 1)
        self.arrived.emit()
        self._ask()

    def _resize(self) -> None:
        before, after = self._rows, self.pages.total
        if after > before:
            self.beginInsertRows(NOWHERE, before, after - 1)
            self._rows = after
            self.endInsertRows()
        elif after < before:
            self.beginRemoveRows(NOWHERE, after, before - 1)
            self._rows = after
            self.endRemoveRows()

    def _changed(self, first: int, last: int) -> None:
        end = min(last, self._rows - 1)
        if first <= end:
            self.dataChanged.emit(self.index(first, 0), self.index(end, len(self.columns) - 1))

    # ---- Qt's questions

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, row: int, column: int) -> Cell | None:
        """None while the row is not here."""
        found = self.row(row)
        return self.columns[column].cell(found) if found is not None else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == CELL:
            return self.cell(index.row(), index.column())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            cell = self.cell(index.row(), index.column())
            return None if cell is None else self._spoken(cell, role)
        return None

    def _spoken(self, cell: Cell, role: int) -> str:
        if role == Qt.ItemDataRole.ToolTipRole and cell.tip:
            return plain_tip(self._kit.say(cell.tip))
        parts = (cell.text, *(badge.text for badge in cell.badges), cell.detail)
        said = ", ".join(filter(None, (self._kit.say(part) for part in parts)))
        return plain_tip(said) if role == Qt.ItemDataRole.ToolTipRole else said

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._kit.say(self.columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight if self.columns[section].is_number else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
