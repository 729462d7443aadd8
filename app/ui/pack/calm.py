"""Stages that ask nothing: sign-in, idle, packing, shipping, stopped, done."""

from PySide6.QtCore import QRectF

from app.ui.canvas import BOTTOM, CENTRE, LEFT, MIDDLE, RIGHT, Canvas
from app.ui.pack.band import halves, inner, paint_band
from app.ui.pack.column import Column
from app.ui.presenters import view
from app.ui.presenters.view import Row, Shape, Step, Tone
from app.ui.theme import Weight

BAND = 72
QUEUE_ROW, LEAST_ROW = 62, 58


def paint_sign_in(canvas: Canvas, rect: QRectF, stage: view.SignIn) -> None:
    canvas.fill(rect, "ground")
    middle = inner(canvas, rect, "vast")
    side = min(canvas.u(300), middle.height() * 0.5)
    mark = QRectF(middle.center().x() - side / 2, middle.top() + middle.height() * 0.06, side, side)
    canvas.shape(mark, Shape.BADGE, "accent")
    words = QRectF(middle.left(), mark.bottom(), middle.width(), middle.bottom() - mark.bottom())
    column = Column(canvas, words)
    column.gap("wide")
    column.text(stage.title, "display", "ink", Weight.BOLD, 1, CENTRE, keep=90)
    column.gap("small")
    column.text(stage.words, "title", "soft", Weight.REGULAR, 2, CENTRE, keep=30)
    column.gap("small")
    column.text(stage.hint, "body", "quiet", Weight.REGULAR, 2, CENTRE)


def paint_idle(canvas: Canvas, rect: QRectF, stage: view.Idle) -> None:
    canvas.fill(rect, "ground")
    area = inner(canvas, rect)
    column = Column(canvas, area)
    column.text(stage.title, "headline", "ink", Weight.BOLD, 1)
    column.text(stage.words, "lead", "soft", lines=1)
    column.gap("base")
    left, right = halves(canvas, column.rest, 0.64)
    _queue(canvas, left, stage)
    _held(canvas, right, stage)


def _queue(canvas: Canvas, rect: QRectF, stage: view.Idle) -> None:
    y = _title(canvas, rect, stage.rows_title)
    if stage.empty is not None:
        canvas.text(QRectF(rect.left(), y, rect.width(), canvas.u(60)), stage.empty, "lead", "soft", lines=2)
        return
    gap = canvas.u(6)
    fits = max(1, int((rect.bottom() - y + gap) // (canvas.u(LEAST_ROW) + gap)))
    rows = stage.rows[:fits]
    height = min(canvas.u(QUEUE_ROW), (rect.bottom() - y + gap) / len(rows) - gap)
    for row in rows:
        _queue_row(canvas, QRectF(rect.left(), round(y), rect.width(), round(height)), row)
        y += height + gap


def _title(canvas: Canvas, rect: QRectF, title: view.Say) -> float:
    canvas.text(
        QRectF(rect.left(), rect.top(), rect.width(), canvas.u(26)), title, "body", "soft", Weight.SEMIBOLD
    )
    return rect.top() + canvas.u(32)


def _queue_row(canvas: Canvas, rect: QRectF, row: Row) -> None:
    canvas.card(rect, "surface", "line")
    side, pad = canvas.u(20), canvas.space("base")
    mark = QRectF(rect.left() + pad, rect.center().y() - side / 2, side, side)
    canvas.shape(mark, row.shape, row.tone.value)
    x, width = mark.right() + canvas.u(12), rect.width()
    right = QRectF(rect.right() - pad - width * 0.4, rect.top() + canvas.u(3), width * 0.4, canvas.u(28))
    ink = "soft" if row.tone is Tone.QUIET else row.tone.value
    canvas.text(right, row.detail, "body", ink, Weight.SEMIBOLD, RIGHT, MIDDLE, lines=2)
    units = QRectF(right.right() - canvas.u(130), rect.top() + canvas.u(29), canvas.u(130), canvas.u(24))
    canvas.text(units, row.count, "body", "soft", Weight.REGULAR, RIGHT, MIDDLE)
    number = QRectF(x, rect.top(), right.left() - x, rect.height())
    if row.badges:
        number.setTop(right.top())
        number.setHeight(right.height())
        canvas.badges(x, rect.top() + canvas.u(29), units.left() - canvas.u(8), row.badges, "caption")
    canvas.text(number, row.title, "body", "ink", Weight.SEMIBOLD, LEFT, MIDDLE)


def _held(canvas: Canvas, rect: QRectF, stage: view.Idle) -> None:
    y = _title(canvas, rect, stage.held_title)
    for row in stage.held:
        area = QRectF(rect.left(), y, rect.width(), canvas.u(QUEUE_ROW))
        if area.bottom() > rect.bottom() + 1:
            return
        _held_row(canvas, area, row)
        y += canvas.u(QUEUE_ROW + 6)


def _held_row(canvas: Canvas, rect: QRectF, row: Row) -> None:
    canvas.card(rect, "surface", "line")
    side = canvas.u(20)
    mark = QRectF(rect.left() + canvas.u(14), rect.center().y() - side / 2, side, side)
    canvas.shape(mark, row.shape, row.tone.value)
    count = canvas.width(row.count, "lead", Weight.BOLD) + canvas.u(16) if row.count else canvas.u(12)
    words = rect.adjusted(canvas.u(46), canvas.u(4), -count - canvas.u(8), -canvas.u(4))
    if row.detail:
        half = words.height() / 2
        canvas.text(words.adjusted(0, 0, 0, -half), row.title, "body", "ink", Weight.SEMIBOLD, LEFT, MIDDLE)
        canvas.text(words.adjusted(0, half, 0, 0), row.detail, "caption", "soft", upright=MIDDLE)
    else:
        canvas.text(words, row.title, "body", "ink", Weight.REGULAR, LEFT, MIDDLE, lines=2)
    if row.count:
        area = QRectF(rect.right() - count, rect.top(), count - canvas.u(14), rect.height())
        canvas.text(area, row.count, "lead", "ink", Weight.BOLD, RIGHT, MIDDLE)


def paint_packing(canvas: Canvas, rect: QRectF, stage: view.Packing) -> None:
    """The picture, what it is, and how many of it are in the box."""
    canvas.fill(rect, "ground")
    shape = Shape.TICK if stage.tone is Tone.OK else Shape.ARROW
    below = paint_band(canvas, rect, BAND, stage.title, shape, stage.tone, "title")
    area = inner(canvas, below)
    side = min(area.height(), area.width() * 0.48)
    picture = QRectF(area.left(), area.center().y() - side / 2, side, side)
    canvas.picture(picture, stage.thing)
    left = picture.right() + canvas.space("wide")
    words = QRectF(left, picture.top(), area.right() - left, side)
    _packing_words(canvas, words, stage)


def _packing_words(canvas: Canvas, rect: QRectF, stage: view.Packing) -> None:
    count = QRectF(rect.left(), rect.bottom() - canvas.u(118), rect.width(), canvas.u(118))
    column = Column(canvas, QRectF(rect.left(), rect.top(), rect.width(), count.top() - rect.top()))
    column.text(stage.thing.name, "title", "ink", Weight.BOLD, 3, keep=34)
    column.gap("hair")
    column.text(stage.thing.sku, "lead", "soft", Weight.REGULAR, 1)
    if stage.badges:
        column.gap("small")
        column.badges(stage.badges)
    for note in stage.notes:
        column.gap("small")
        column.text(note, "body", "soft", Weight.REGULAR, 2, least="caption")
    _count(canvas, count, stage)


def _count(canvas: Canvas, rect: QRectF, stage: view.Packing) -> None:
    upper = QRectF(rect.left(), rect.top(), rect.width(), canvas.u(90))
    canvas.text(upper, stage.count, "display", "ink", Weight.BOLD, LEFT, BOTTOM, least="headline")
    lower = QRectF(rect.left(), upper.bottom(), rect.width(), rect.bottom() - upper.bottom())
    canvas.text(lower, stage.count_words, "lead", "soft", Weight.SEMIBOLD, LEFT, MIDDLE)


def paint_shipping(canvas: Canvas, rect: QRectF, stage: view.Shipping) -> None:
    canvas.fill(rect, "ground")
    below = paint_band(canvas, rect, BAND, stage.title, Shape.RING, Tone.ACCENT, "title")
    area = inner(canvas, below)
    column = Column(canvas, area)
    column.text(stage.words, "title", "ink", Weight.SEMIBOLD, 2)
    column.gap("wide")
    paint_steps(canvas, column.rest, stage.steps)


def paint_steps(canvas: Canvas, rect: QRectF, steps: tuple[Step, ...]) -> None:
    gap = canvas.space("base")
    height = min(canvas.u(96), (rect.height() - gap * (len(steps) - 1)) / max(1, len(steps)))
    for i, step in enumerate(steps):
        _step(canvas, QRectF(rect.left(), rect.top() + i * (height + gap), rect.width(), height), step)


def _step(canvas: Canvas, rect: QRectF, step: Step) -> None:
    canvas.card(rect, "surface", "line")
    side = min(canvas.u(40), rect.height() * 0.5)
    mark = QRectF(rect.left() + canvas.space("wide"), rect.center().y() - side / 2, side, side)
    canvas.shape(mark, step.shape, step.tone.value)
    left = mark.right() + canvas.space("wide")
    words = QRectF(
        left, rect.top() + canvas.u(8), rect.right() - left - canvas.u(16), rect.height() - canvas.u(16)
    )
    upper = QRectF(words.left(), words.top(), words.width(), words.height() * 0.42)
    canvas.text(upper, step.title, "body", "soft", Weight.SEMIBOLD, LEFT, MIDDLE)
    lower = QRectF(words.left(), upper.bottom(), words.width(), words.bottom() - upper.bottom())
    canvas.text(lower, step.detail, "title", "ink", Weight.SEMIBOLD, LEFT, MIDDLE)


def paint_stopped(canvas: Canvas, rect: QRectF, stage: view.Stopped) -> None:
    canvas.fill(rect, "stop_ground")
    below = paint_band(canvas, rect, 104, stage.title, stage.shape, stage.tone)
    area = inner(canvas, below)
    do = QRectF(area.left(), area.bottom() - canvas.u(104), area.width(), canvas.u(104))
    column = Column(canvas, QRectF(area.left(), area.top(), area.width(), do.top() - area.top()))
    column.text(stage.happened, "title", "ink", Weight.BOLD, 2, keep=80)
    column.gap("small")
    column.text(stage.means, "lead", "ink", Weight.REGULAR, 2, keep=40)
    if stage.words:
        column.gap("base")
        column.text(f"“{canvas.speech.say(stage.words)}”", "lead", "soft", Weight.REGULAR, 3, least="caption")
    paint_do(canvas, do, stage.do)


def paint_do(canvas: Canvas, rect: QRectF, words: view.Text) -> None:
    """What to do now, in a card of its own."""
    canvas.card(rect, "surface", "line")
    side = canvas.u(28)
    mark = QRectF(rect.left() + canvas.space("wide"), rect.center().y() - side / 2, side, side)
    canvas.shape(mark, Shape.ARROW, "ink")
    room = rect.adjusted(canvas.u(72), canvas.u(6), -canvas.space("wide"), -canvas.u(6))
    canvas.text(room, words, "title", "ink", Weight.BOLD, LEFT, MIDDLE, lines=3)


def paint_done(canvas: Canvas, rect: QRectF, stage: view.Done) -> None:
    canvas.fill(rect, "ground")
    below = paint_band(canvas, rect, 120, stage.title, Shape.TICK, Tone.OK, "display")
    area = inner(canvas, below)
    column = Column(canvas, area)
    column.text(stage.tracking_title, "body", "soft", Weight.SEMIBOLD, 1)
    column.text(stage.tracking, "headline", "ink", Weight.BOLD, 1)
    column.gap("base")
    rest = column.rest
    words = QRectF(rest.left(), rest.bottom() - canvas.u(40), rest.width(), canvas.u(40))
    paint_steps(
        canvas,
        QRectF(rest.left(), rest.top(), rest.width(), words.top() - rest.top() - canvas.space("small")),
        stage.steps,
    )
    canvas.text(words, stage.words, "title", "soft", Weight.SEMIBOLD, LEFT, BOTTOM)
