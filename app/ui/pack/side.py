"""The order: number, countdown, badges, lines."""

from PySide6.QtCore import QRectF

from app.ui.canvas import LEFT, MIDDLE, RIGHT, Canvas
from app.ui.presenters.view import Row, Shape, Side
from app.ui.theme import Weight

ROW, FOLD, NOTE = 56, 36, 42
TALL, PICTURED = 84, 70  # highest row, and from where on it has a picture
HEAD = 106  # units that number, countdown and badges take


def capacity(height: float, scale: float) -> int:
    """How many rows fit into a side of that many pixels, the fold counted as one."""
    return max(2, int((height / scale - HEAD - NOTE - 28) // (ROW + 4)))


def paint_side(canvas: Canvas, rect: QRectF, view: Side) -> None:
    canvas.fill(rect, "surface")
    canvas.rule(rect.left(), rect.top(), rect.left(), rect.bottom())
    inside = rect.adjusted(canvas.space("base"), canvas.u(12), -canvas.space("base"), -canvas.u(8))
    y = _head(canvas, inside, view)
    height = _row_height(canvas, inside.bottom() - y, view)
    for row in view.rows:
        _row(canvas, QRectF(inside.left(), y, inside.width(), height), row, is_greyed=view.is_greyed)
        y += height + canvas.u(4)
    if view.done is not None:
        _fold(canvas, QRectF(inside.left(), y, inside.width(), canvas.u(FOLD)), view)
    _foot(
        canvas, QRectF(inside.left(), inside.bottom() - canvas.u(NOTE), inside.width(), canvas.u(NOTE)), view
    )


def _row_height(canvas: Canvas, room: float, view: Side) -> float:
    """Few rows are higher: there is room for their pictures."""
    fold = canvas.u(FOLD) if view.done is not None else 0
    share = (room - canvas.u(NOTE + 4) - fold) / max(1, len(view.rows)) - canvas.u(4)
    return float(round(max(canvas.u(ROW), min(canvas.u(TALL), share))))


def _head(canvas: Canvas, rect: QRectF, view: Side) -> float:
    ink = "greyed" if view.is_greyed else "ink"
    top = QRectF(rect.left(), rect.top(), rect.width(), canvas.u(28))
    canvas.text(top, view.order_id, "lead", ink, Weight.BOLD, LEFT, MIDDLE)
    if view.countdown is not None:
        tone = "greyed" if view.is_greyed else _tone(view)
        below = QRectF(rect.left(), top.bottom(), rect.width(), canvas.u(24))
        canvas.text(below, view.countdown, "body", tone, Weight.SEMIBOLD, LEFT, MIDDLE)
    y = rect.top() + canvas.u(58)
    return max(
        canvas.badges(rect.left(), y, rect.right(), view.badges, "caption", is_greyed=view.is_greyed)
        + canvas.u(10),
        y,
    )


def _tone(view: Side) -> str:
    return view.countdown_tone.value


def _row(canvas: Canvas, rect: QRectF, row: Row, *, is_greyed: bool) -> None:
    tone, ink = ("greyed", "greyed") if is_greyed else (row.tone.value, "ink")
    if row.is_current and not is_greyed:
        canvas.card(rect, "accent_ground", "accent", 1.5)
    side = canvas.u(22)
    canvas.shape(
        QRectF(rect.left() + canvas.u(10), rect.center().y() - side / 2, side, side), row.shape, tone
    )
    count = max(canvas.width(row.count, "lead", Weight.BOLD), canvas.u(56)) + canvas.u(12)
    tall = canvas.u(68 if row.badges and rect.height() >= canvas.u(PICTURED) else 48)
    inset = (rect.height() - tall) / 2
    words = rect.adjusted(canvas.u(44) + _thumb(canvas, rect, row), inset, -count - canvas.u(6), -inset)
    upper = QRectF(words.left(), words.top(), words.width(), canvas.u(26))
    canvas.text(upper, row.title, "body", ink, Weight.SEMIBOLD, LEFT, MIDDLE)
    lower = QRectF(words.left(), upper.bottom(), words.width(), words.bottom() - upper.bottom())
    _detail(canvas, lower, row, "greyed" if is_greyed else "soft")
    area = QRectF(rect.right() - count, rect.top(), count - canvas.u(10), rect.height())
    canvas.text(
        area, row.count, "lead", ink if row.shape is not Shape.TICK else tone, Weight.BOLD, RIGHT, MIDDLE
    )


def _thumb(canvas: Canvas, rect: QRectF, row: Row) -> float:
    """The picture, where the row is high enough; returns the width that it takes."""
    if row.thing is None or rect.height() < canvas.u(PICTURED):
        return 0
    side = rect.height() - canvas.u(14)
    canvas.picture(QRectF(rect.left() + canvas.u(44), rect.top() + canvas.u(7), side, side), row.thing)
    return side + canvas.u(10)


def _detail(canvas: Canvas, rect: QRectF, row: Row, ink: str) -> None:
    line = canvas.u(21)
    width = min(canvas.width(row.detail, "caption") + canvas.u(10), rect.width() * 0.5)
    canvas.text(QRectF(rect.left(), rect.top(), width, line), row.detail, "caption", ink, upright=MIDDLE)
    if not row.badges:
        return
    is_below = rect.height() >= 2 * line
    x, y = (rect.left(), rect.top() + line) if is_below else (rect.left() + width, rect.top())
    mark = canvas.u(16)
    canvas.shape(QRectF(x, y + (line - mark) / 2, mark, mark), Shape.GEM, ink)
    words = QRectF(x + mark + canvas.u(5), y, rect.right() - x - mark - canvas.u(5), line)
    canvas.text(words, row.badges[0].text, "caption", ink, upright=MIDDLE)


def _fold(canvas: Canvas, rect: QRectF, view: Side) -> None:
    if view.done is None:
        return
    side, ink = canvas.u(20), "greyed" if view.is_greyed else "ok"
    mark = QRectF(rect.left() + canvas.u(11), rect.center().y() - side / 2, side, side)
    canvas.shape(mark, Shape.TICK, ink)
    words = rect.adjusted(canvas.u(44), 0, 0, 0)
    canvas.text(words, view.done, "body", "greyed" if view.is_greyed else "soft", upright=MIDDLE)


def _foot(canvas: Canvas, rect: QRectF, view: Side) -> None:
    if view.note is None:
        return
    canvas.rule(rect.left(), rect.top(), rect.right(), rect.top())
    ink = "greyed" if view.is_greyed else "soft"
    area = rect.adjusted(0, canvas.u(4), -rect.width() * 0.5 if view.more else 0, 0)
    canvas.text(area, view.note, "body", ink, Weight.SEMIBOLD, LEFT, MIDDLE, lines=2)
    if view.more is not None:
        area = rect.adjusted(rect.width() * 0.5, canvas.u(4), 0, 0)
        canvas.text(area, view.more, "body", ink, align=RIGHT, upright=MIDDLE, lines=2)
