"""Widgets in a window of their own, and a list of numbers for tables."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.ui.i18n import Speech
from app.ui.presenters.office_view import Cell
from app.ui.presenters.view import Badge, Number, say
from app.ui.theme import ThemeName, theme
from app.ui.widgets.kit import Kit, column
from app.ui.widgets.model import Column
from app.ui.widgets.style import style_sheet
from app.ui.widgets.table import Table
from app.ui.words.manager import OFFICE_WORDS
from tests.app.ui.gallery import wait_for
from tests.app.ui.office.fakes import NOW

BADGES = (Badge("prime", say("badge.prime")), Badge("business", say("badge.business")))


def kit(look: ThemeName = ThemeName.LIGHT) -> Kit:
    return Kit(theme(look), Speech("en", OFFICE_WORDS), lambda: NOW)


def shown(
    *widgets: QWidget, size: tuple[int, int] = (600, 500), look: ThemeName = ThemeName.LIGHT
) -> QWidget:
    """The window that holds them; to be closed."""
    window = QWidget()
    window.setObjectName("ground")
    window.setStyleSheet(style_sheet(look))
    lines = column(window, margin="base")
    for widget in widgets:
        lines.addWidget(widget)
    window.resize(*size)
    window.show()
    window.activateWindow()
    wait_for(window.isActiveWindow)
    return window


class Numbers:
    """A list of ``end`` numbers from ``start`` on; ``asked`` is how many were asked for each time."""

    def __init__(self, end: int, start: int = 0) -> None:
        self.start, self.end = start, end
        self.asked: list[int] = []

    async def fetch(self, after: int | None, limit: int) -> Sequence[int]:
        self.asked.append(limit)
        first = self.start if after is None else after + 1
        return list(range(first, min(first + limit, self.end)))


def table(*, has_checks: bool = False) -> Table[int]:
    """Number, status, badges, units."""
    columns: Sequence[Column[int]] = (
        Column(say("orders.column.order"), lambda n: Cell(f"number {n}"), 120),
        Column(say("orders.column.status"), lambda n: Cell(say("order.partly_shipped")), 100, rank=1),
        Column(say("orders.column.badges"), lambda n: Cell(badges=BADGES), 90, stretch=1, most=200),
        Column(say("orders.column.units"), lambda n: Cell(Number(n)), 60, rank=2, is_number=True),
    )
    return Table(kit(), columns, lambda n: n, lambda n: n, has_checks=has_checks)
