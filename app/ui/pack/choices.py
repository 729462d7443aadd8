"""Things to pick, each with its barcode: lines, reasons, boxes."""

from PySide6.QtCore import QRectF

from app.ui import codes
from app.ui.canvas import CENTRE, LEFT, MIDDLE, Canvas
from app.ui.presenters.view import Choice
from app.ui.theme import Weight

CODE_HEIGHT = 56


def paint_choices(canvas: Canvas, rect: QRectF, choices: tuple[Choice, ...]) -> None:
    """A grid that fills its area; every cell is wide enough for its code."""
    gap = canvas.space("base")
    columns = _columns(rect.width(), gap, choices)
    rows = -(-len(choices) // columns)
    width = (rect.width() - (columns - 1) * gap) / columns
    height = min((rect.height() - (rows - 1) * gap) / rows, canvas.u(380))
    for i, choice in enumerate(choices):
        row, column = divmod(i, columns)
        x, y = rect.left() + column * (width + gap), rect.top() + row * (height + gap)
        _cell(canvas, QRectF(round(x), round(y), int(width), int(height)), choice, choices)


def _columns(width: float, gap: float, choices: tuple[Choice, ...]) -> int:
    widest = max(codes.modules(choice.barcode) for choice in choices) * 2 + 16
    fits = max(1, int((width + gap) // (widest + gap)))
    if len(choices) == 4 and fits < 4:
        return min(2, fits)
    return min(fits, 4 if choices[0].size_mm else 3, len(choices))


def _cell(canvas: Canvas, rect: QRectF, choice: Choice, choices: tuple[Choice, ...]) -> None:
    canvas.card(rect, "surface", "accent" if choice.is_best else "line", 3 if choice.is_best else 1)
    canvas.target(rect, choice.action, "" if choice.action else choice.barcode)
    pad = canvas.u(12)
    code = min(canvas.u(CODE_HEIGHT), rect.height() * 0.42)
    below = QRectF(rect.left() + 4, rect.bottom() - code - canvas.u(10), rect.width() - 8, code)
    canvas.code(below, choice.barcode)
    above = QRectF(
        rect.left() + pad, rect.top() + pad, rect.width() - 2 * pad, below.top() - rect.top() - 1.6 * pad
    )
    if choice.thing is not None:
        _with_picture(canvas, above, choice)
    elif choice.size_mm is not None:
        _with_box(canvas, above, choice, max(max(other.size_mm or (1,)) for other in choices))
    else:
        canvas.text(above, choice.title, "title", "ink", Weight.BOLD, CENTRE, MIDDLE, lines=3)


def _with_picture(canvas: Canvas, rect: QRectF, choice: Choice) -> None:
    side = min(rect.height(), rect.width() * 0.4)
    if choice.thing is not None:
        canvas.picture(QRectF(rect.left(), rect.top(), side, side), choice.thing)
    words = rect.adjusted(side + canvas.u(12), 0, 0, 0)
    title = canvas.text(
        words.adjusted(0, 0, 0, -canvas.u(22)), choice.title, "lead", "ink", Weight.BOLD, lines=3
    )
    below = QRectF(words.left(), title.bottom() + canvas.u(2), words.width(), canvas.u(22))
    canvas.text(below, choice.detail, "body", "soft", Weight.REGULAR, LEFT)


def _with_box(canvas: Canvas, rect: QRectF, choice: Choice, largest: int) -> None:
    words = canvas.u(58)
    drawing = rect.adjusted(0, 0, 0, -words)
    if choice.size_mm is not None:
        canvas.carton(drawing, choice.size_mm, largest)
    upper = QRectF(rect.left(), drawing.bottom() + canvas.u(4), rect.width(), canvas.u(28))
    canvas.text(upper, choice.title, "lead", "ink", Weight.BOLD, CENTRE, MIDDLE)
    lower = QRectF(rect.left(), upper.bottom(), rect.width(), canvas.u(24))
    canvas.text(lower, choice.detail, "body", "soft", Weight.REGULAR, CENTRE, MIDDLE)
