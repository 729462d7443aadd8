"""A refusal takes the whole stage and stays."""

from PySide6.QtCore import QRectF

from app.domain.control import encode
from app.ui.canvas import CENTRE, LEFT, MIDDLE, Canvas
from app.ui.pack.band import halves, inner, paint_band
from app.ui.pack.bar import CODE_WIDTH
from app.ui.pack.calm import paint_do
from app.ui.pack.column import Column
from app.ui.presenters.view import Button, Facing, Refusal, Shape, Tone
from app.ui.theme import Weight


def paint_refusal(canvas: Canvas, rect: QRectF, stage: Refusal) -> None:
    canvas.fill(rect, "stop_ground")
    below = paint_band(canvas, rect, 104, stage.title, Shape.OCTAGON, Tone.STOP)
    area = inner(canvas, below, "base")
    code = QRectF(area.left(), area.bottom() - canvas.u(112), area.width(), canvas.u(112))
    do = QRectF(area.left(), code.top() - canvas.u(84 + 12), area.width(), canvas.u(84))
    column = Column(
        canvas, QRectF(area.left(), area.top(), area.width(), do.top() - area.top() - canvas.u(12))
    )
    column.text(stage.happened, "title", "ink", Weight.BOLD, 2, keep=150)
    column.text(stage.means, "lead", "ink", Weight.REGULAR, 2, keep=120)
    if stage.words:
        column.text(f"“{stage.words}”", "body", "soft", Weight.REGULAR, 2, keep=100, least="caption")
    column.gap("small")
    _sides(canvas, column.rest, stage)
    paint_do(canvas, do, stage.do)
    _understood(canvas, code, stage)


def _sides(canvas: Canvas, rect: QRectF, stage: Refusal) -> None:
    if stage.expected is None:
        _facing(canvas, QRectF(rect), stage.scanned)
        return
    left, right = halves(canvas, rect, 0.5, "base")
    _facing(canvas, left, stage.scanned)
    _facing(canvas, right, stage.expected)


def _facing(canvas: Canvas, rect: QRectF, facing: Facing) -> None:
    """Picture beside words; the tone's shape says right or wrong."""
    canvas.card(rect, "surface", facing.tone.value, 2)
    area = rect.adjusted(canvas.u(14), canvas.u(10), -canvas.u(14), -canvas.u(14))
    mark = canvas.u(20)
    canvas.shape(QRectF(area.left(), area.top() + canvas.u(2), mark, mark), facing.shape, facing.tone.value)
    title = QRectF(
        area.left() + mark + canvas.u(8), area.top(), area.width() - mark - canvas.u(8), canvas.u(24)
    )
    canvas.text(title, facing.title, "body", facing.tone.value, Weight.SEMIBOLD, LEFT, MIDDLE)
    area.setTop(title.bottom() + canvas.u(8))
    if facing.thing.picture:
        area = _pictured(canvas, area, facing)
    column = Column(canvas, area)
    size = "lead" if facing.thing.picture else "title"
    column.text(facing.thing.name, size, "ink", Weight.BOLD, 4, least="caption", keep=20)
    if facing.thing.sku:
        column.text(facing.thing.sku, "body", "soft", Weight.REGULAR, 1, least="caption")


def _pictured(canvas: Canvas, area: QRectF, facing: Facing) -> QRectF:
    """The picture above the words in a tall card, else beside them; returns the room for the words."""
    words = canvas.u(96)
    if area.height() - words > area.width() * 0.6:
        side = min(area.width(), area.height() - words)
        canvas.picture(QRectF(area.left(), area.top(), side, side), facing.thing)
        return area.adjusted(0, side + canvas.u(8), 0, 0)
    side = min(area.height(), area.width() * 0.5)
    canvas.picture(QRectF(area.left(), area.top(), side, side), facing.thing)
    return area.adjusted(side + canvas.u(12), 0, 0, 0)


def _understood(canvas: Canvas, rect: QRectF, stage: Refusal) -> None:
    """The one way on. How many scans it has kept out stands beside it."""
    if stage.understood is None:
        return
    if stage.blocked is not None:
        left = QRectF(rect.left(), rect.top(), rect.width() * 0.26, rect.height())
        canvas.card(left, "ask_ground", "ask")
        side = canvas.u(26)
        mark = QRectF(left.center().x() - side / 2, left.top() + canvas.u(10), side, side)
        canvas.shape(mark, Shape.TRIANGLE, "ask", "ask_ground")
        words = left.adjusted(canvas.u(10), canvas.u(38), -canvas.u(10), -canvas.u(6))
        canvas.text(words, stage.blocked, "body", "ask", Weight.SEMIBOLD, CENTRE, MIDDLE, lines=3)
        rect = rect.adjusted(left.width() + canvas.space("base"), 0, 0, 0)
    _button(canvas, rect, stage.understood)


def _button(canvas: Canvas, rect: QRectF, button: Button) -> None:
    canvas.card(rect, "band_stop")
    canvas.target(rect, button.action)
    inset = canvas.u(12)
    width = max(CODE_WIDTH, min(rect.width() * 0.56, canvas.u(400)))
    code = QRectF(rect.right() - inset - width, rect.top() + inset, width, rect.height() - 2 * inset)
    canvas.code(code, encode(button.action))
    words = QRectF(
        rect.left() + canvas.u(20), rect.top(), code.left() - rect.left() - canvas.u(28), rect.height()
    )
    canvas.text(words, button.label, "headline", "on_stop", Weight.BOLD, CENTRE, MIDDLE, least="body")
