"""The action bar: a button and its control barcode in one."""

from typing import NamedTuple

from PySide6.QtCore import QRectF

from app.domain.control import encode
from app.ui import codes
from app.ui.canvas import CENTRE, LEFT, MIDDLE, RIGHT, Canvas
from app.ui.presenters.view import Button, Tone
from app.ui.theme import Weight, space

CODE_WIDTH = codes.modules("PBXXXX") * 2  # pixels: what a control code needs at least
LEAST = 66  # pixels of height: a finger in a glove
ONE_ROW, ROWS = 96, 76  # units a row is high
WIDE = 190  # units beside the code from which on the label stands there


class Grid(NamedTuple):
    columns: int
    rows: int
    height: float


def grid(width: float, scale: float, count: int) -> Grid:
    """How ``count`` buttons stand in a bar that many pixels wide; modules are never under 2 pixels."""
    if not count:
        return Grid(0, 0, 0)
    gap, room = space("small") * scale, width - 2 * space("base") * scale
    most = max(1, int((room + gap) // (CODE_WIDTH + 2 * space("hair") * scale + gap)))
    rows = -(-count // most)
    columns = -(-count // rows)
    row = max(LEAST, (ONE_ROW if rows == 1 else ROWS) * scale)
    return Grid(columns, rows, round(rows * row + (rows - 1) * gap + 2 * gap))


def paint_bar(canvas: Canvas, rect: QRectF, buttons: tuple[Button, ...]) -> None:
    canvas.fill(rect, "sunken")
    shape = grid(rect.width(), canvas.scale, len(buttons))
    gap, pad = canvas.space("small"), canvas.space("base")
    width = (rect.width() - 2 * pad - (shape.columns - 1) * gap) / max(1, shape.columns)
    height = (rect.height() - (shape.rows + 1) * gap) / max(1, shape.rows)
    for i, button in enumerate(buttons):
        row, column = divmod(i, shape.columns)
        x, y = rect.left() + pad + column * (width + gap), rect.top() + gap + row * (height + gap)
        paint_button(canvas, QRectF(round(x), round(y), int(width), int(height)), button)


def paint_button(canvas: Canvas, rect: QRectF, button: Button) -> None:
    """Label and code; a quiet one keeps its place but has no code and takes no touch."""
    fill, ink = _colours(button)
    canvas.card(rect, fill, "line")
    if button.is_quiet:
        canvas.text(
            rect.adjusted(8, 0, -8, 0), button.label, "body", "quiet", Weight.SEMIBOLD, CENTRE, MIDDLE
        )
        return
    canvas.target(rect, button.action)
    if rect.width() >= CODE_WIDTH + canvas.u(WIDE):
        _side_by_side(canvas, rect, button, ink)
    else:
        _stacked(canvas, rect, button, ink)


def _colours(button: Button) -> tuple[str, str]:
    if button.is_quiet:
        return "sunken", "quiet"
    if button.tone in (Tone.ACCENT, Tone.OK):
        return f"band_{button.tone.value}", f"on_{button.tone.value}"
    return "surface", button.tone.value if button.tone is Tone.STOP else "ink"


def _stacked(canvas: Canvas, rect: QRectF, button: Button, ink: str) -> None:
    label = canvas.u(30 if rect.height() > canvas.u(84) else 27)
    top = QRectF(rect.left() + canvas.u(8), rect.top() + canvas.u(2), rect.width() - canvas.u(16), label)
    key = canvas.width(button.key, "caption") + canvas.u(4) if button.key else 0
    canvas.text(top.adjusted(key, 0, -key, 0), button.label, "lead", ink, Weight.BOLD, CENTRE, MIDDLE)
    if button.key:
        colour = ink if ink.startswith("on_") else "quiet"
        canvas.text(top, button.key, "caption", colour, Weight.REGULAR, RIGHT, MIDDLE)
    below = QRectF(rect.left(), top.bottom(), rect.width(), rect.bottom() - top.bottom() - canvas.u(6))
    canvas.code(below.adjusted(1, 0, -1, 0), encode(button.action))


def _side_by_side(canvas: Canvas, rect: QRectF, button: Button, ink: str) -> None:
    code = CODE_WIDTH * min(2, max(1, int(rect.width() * 0.55 // CODE_WIDTH)))
    inset = canvas.u(10)
    words = rect.adjusted(canvas.u(20), 0, -code - 2 * inset, 0)
    key = canvas.width(button.key, "caption") + canvas.u(10) if button.key else 0
    size = "title" if rect.height() < canvas.u(120) else "headline"
    canvas.text(words.adjusted(key, 0, 0, 0), button.label, size, ink, Weight.BOLD, LEFT, MIDDLE, lines=2)
    if button.key:
        colour = ink if ink.startswith("on_") else "quiet"
        canvas.text(words, button.key, "caption", colour, Weight.REGULAR, LEFT, MIDDLE)
    area = QRectF(rect.right() - code - inset, rect.top() + inset, code, rect.height() - 2 * inset)
    canvas.code(area, encode(button.action))
