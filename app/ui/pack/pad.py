"""The touch pad: every key has its control code, so that a PIN can be scanned."""

from PySide6.QtCore import QRectF

from app.domain.control import Action, encode
from app.ui.canvas import CENTRE, MIDDLE, Canvas
from app.ui.pack.bar import CODE_WIDTH
from app.ui.presenters.view import PadKind, Text, say
from app.ui.theme import Weight

COLUMNS = 3
_ROWS = ((7, 8, 9), (4, 5, 6), (1, 2, 3))


def pad_width(scale: float) -> float:
    """Pixels that three columns of codes need."""
    return COLUMNS * (max(CODE_WIDTH + 8, 256 * scale)) + 2 * round(8 * scale)


def paint_pad(canvas: Canvas, rect: QRectF, kind: PadKind) -> None:
    gap = canvas.space("small")
    width, height = (rect.width() - 2 * gap) / COLUMNS, (rect.height() - 3 * gap) / 4
    for row, keys in enumerate((*_ROWS, _last(kind))):
        for column, key in enumerate(keys):
            x, y = rect.left() + column * (width + gap), rect.top() + row * (height + gap)
            area = QRectF(round(x), round(y), int(width), int(height))
            if isinstance(key, int):
                _key(canvas, area, str(key), Action[f"DIGIT_{key}"])
            elif key is Action.BACKSPACE:
                _key(canvas, area, say("action.backspace"), key)
            elif key is not None:
                _key(canvas, area, ".", key)


def _last(kind: PadKind) -> tuple[Action | int | None, ...]:
    return (Action.POINT if kind is PadKind.WEIGHT else None, 0, Action.BACKSPACE)


def _key(canvas: Canvas, rect: QRectF, label: Text, action: Action) -> None:
    canvas.card(rect, "surface", "line")
    canvas.target(rect, action)
    upper = QRectF(rect.left(), rect.top(), rect.width(), rect.height() * 0.46)
    size = "lead" if not isinstance(label, str) else "title"
    canvas.text(upper.adjusted(8, 0, -8, 0), label, size, "ink", Weight.BOLD, CENTRE, MIDDLE)
    lower = QRectF(rect.left(), upper.bottom(), rect.width(), rect.bottom() - upper.bottom() - canvas.u(8))
    canvas.code(lower.adjusted(2, 0, -2, 0), encode(action))
