"""A4 sheets of codes to lay on a bench or to cut out: control codes, badges."""

from collections.abc import Iterable, Mapping

from reportlab.pdfgen.canvas import Canvas

from app.documents.paper import Paper
from app.documents.pdf import (
    A4_HEIGHT,
    BOLD,
    MM,
    SHEETS,
    Bars,
    Block,
    Gap,
    Stack,
    Text,
    begin,
    finish,
    register_fonts,
)
from app.domain.control import Action, encode
from app.ports.documents import Badge

_DPI = 300  # printers of sheets have this or a multiple


class Grid:
    """Cells of one size from the upper left, row by row, page after page."""

    def __init__(self, columns: int, rows: int, has_cuts: bool) -> None:
        sheet = SHEETS[Paper.A4]
        self._columns, self._rows, self._has_cuts = columns, rows, has_cuts
        self._left, self._top = sheet.margin, A4_HEIGHT - sheet.margin
        self.width = sheet.inner / columns
        self.height = (A4_HEIGHT - 2 * sheet.margin) / rows

    def draw(self, title: str, cells: Iterable[Block]) -> bytes:
        sheet = SHEETS[Paper.A4]
        canvas, file = begin(title, sheet.width, A4_HEIGHT)
        for place, cell in enumerate(cells):
            row, column = divmod(place % (self._columns * self._rows), self._columns)
            if place and row == column == 0:
                canvas.showPage()
            self._cell(canvas, cell, self._left + column * self.width, self._top - row * self.height)
        canvas.showPage()
        return finish(canvas, file)

    def _cell(self, canvas: Canvas, cell: Block, x: float, y: float) -> None:
        if self._has_cuts:
            canvas.setLineWidth(0.3)
            canvas.rect(x, y - self.height, self.width, self.height)
        cell.draw(canvas, x + 2 * MM, y - 3 * MM)


def controls(names: Mapping[Action, str]) -> bytes:
    """Every action's code under its name, so far apart that a scanner reads the one it is held over."""
    register_fonts()
    grid = Grid(columns=2, rows=7, has_cuts=False)
    width = grid.width - 4 * MM
    cells = [
        Stack(Text(name, 15, width, BOLD), Gap(2), Bars(encode(action), width, 17 * MM, _DPI))
        for action, name in names.items()
    ]
    return grid.draw("Packbench control codes", cells)


def badges(people: Iterable[Badge]) -> bytes:
    """Cards to cut out, ten a page."""
    register_fonts()
    grid = Grid(columns=2, rows=5, has_cuts=True)
    width = grid.width - 4 * MM
    return grid.draw("Packbench badges", [_card(badge, width) for badge in people])


def _card(badge: Badge, width: float) -> Block:
    return Stack(
        Text(badge.name, 16, width, BOLD),
        Text(badge.role, 11, width),
        Gap(8),
        Bars(badge.code, width, 18 * MM, _DPI),
    )
