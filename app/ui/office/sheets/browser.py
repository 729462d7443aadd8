"""The frame of a screen with a table: filters left, search and buttons above, a panel right."""

from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from app.ui.office.sheets.view import SheetPage, SheetPanel
from app.ui.presenters.office_view import EmptyView, FilterGroup, NoticeView
from app.ui.presenters.view import Say, say
from app.ui.widgets.buttons import Button, PrimaryButton, QuietButton
from app.ui.widgets.filters import FilterList
from app.ui.widgets.kit import Kit, column, row
from app.ui.widgets.model import Column
from app.ui.widgets.notices import EmptyState, Notice
from app.ui.widgets.search import SearchField
from app.ui.widgets.table import Table

R = TypeVar("R")


class Listed(QWidget, Generic[R]):
    """A table, or in its place what an empty one says, or that it cannot be read."""

    def __init__(
        self,
        kit: Kit,
        columns: Sequence[Column[R]],
        key_of: Callable[[R], Hashable],
        mark_of: Callable[[R], Any],
        *,
        has_checks: bool = False,
        row_height: int = 60,
    ) -> None:
        super().__init__()
        self.table: Table[R] = Table(
            kit, columns, key_of, mark_of, has_checks=has_checks, row_height=row_height
        )
        self.empty, self.failed = EmptyState(kit), Notice(kit)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        lines = column(self, gap="")
        lines.addWidget(self.failed)
        lines.addWidget(self._stack, 1)
        self._empty_view: Callable[[], EmptyView] | None = None
        self.failed.pressed.connect(self.table.rows.again)
        self.table.rows.arrived.connect(self._came)
        self.table.rows.failed.connect(self._fail)

    def show_rows(
        self, fetch: Callable[[Any, int], Awaitable[Sequence[R]]], empty: Callable[[], EmptyView]
    ) -> None:
        self._empty_view = empty
        self.table.show_rows(fetch)

    def _came(self) -> None:
        self.failed.show_notice(None)
        is_empty = self.table.rows.rowCount() == 0
        if is_empty and self._empty_view is not None:
            self.empty.show_empty(self._empty_view())
        self._stack.setCurrentWidget(self.empty if is_empty else self.table)

    def _fail(self) -> None:
        self.failed.show_notice(
            NoticeView(
                say("table.failed"),
                say("table.failed.means"),
                say("table.failed.do"),
                action=say("table.again"),
            )
        )


class Browser(QWidget):
    """``searched``, ``filtered`` (group, filter), ``done`` (a button's key)."""

    searched = Signal(str)
    filtered = Signal(str, str)
    done = Signal(str)

    def __init__(self, kit: Kit, hint: Say, buttons: Sequence[tuple[str, Say, bool]]) -> None:
        """``buttons``: key, words, and whether it is the primary one."""
        super().__init__()
        self.kit = kit
        self.filters, self.search, self.notice = FilterList(kit), SearchField(kit, hint), Notice(kit)
        self.panel, self.page, self.middle = SheetPanel(kit), SheetPage(kit), QStackedWidget()
        self.buttons: dict[str, Button] = {}
        self.bar = QFrame()
        self._bar(buttons)
        self._build()
        self.panel.home = self.search
        self.search.searched.connect(self.searched)
        self.filters.chosen.connect(self.filtered)

    def __repr__(self) -> str:
        return f"<Browser {self.filters!r}>"

    def _bar(self, buttons: Sequence[tuple[str, Say, bool]]) -> None:
        line = row(self.bar, gap="small")
        line.setContentsMargins(16, 8, 16, 8)
        line.addWidget(self.search, 1)
        for key, words, is_primary in buttons:
            button = (PrimaryButton if is_primary else QuietButton)(self.kit, words)
            button.clicked.connect(lambda _checked=False, key=key: self.done.emit(key))
            self.buttons[key] = button
            line.addWidget(button)

    def _build(self) -> None:
        line, holder, listing = row(self, gap=""), QFrame(), QWidget()
        centre = column(holder, gap="")
        holder.setObjectName("surface")
        noted = row(gap="")
        noted.setContentsMargins(16, 0, 16, 8)
        noted.addWidget(self.notice)
        self._list = column(listing, gap="")
        self._list.addWidget(self.bar)
        self._list.addLayout(noted)
        centre.addWidget(self.middle)
        self.middle.addWidget(listing)
        self.middle.addWidget(self.page)
        line.addWidget(self.filters)
        line.addWidget(holder, 1)
        line.addWidget(self.panel)

    def put(self, listed: QWidget) -> None:
        """Below the bar."""
        self._list.addWidget(listed, 1)

    def show_table(self) -> None:
        self.middle.setCurrentIndex(0)
        self.filters.show()

    def show_page(self) -> None:
        """A sheet in the place of the table."""
        self.middle.setCurrentWidget(self.page)

    def show_groups(self, groups: tuple[FilterGroup, ...]) -> None:
        self.filters.show_groups(groups)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.fit(self.window().width())
