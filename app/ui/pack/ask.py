"""A question: amber band and diamond, why it is asked, where to look, each way out as a code."""

from PySide6.QtCore import QRectF

from app.ui.canvas import CENTRE, LEFT, MIDDLE, Canvas
from app.ui.pack.band import halves, inner, paint_band
from app.ui.pack.choices import paint_choices
from app.ui.pack.column import Column
from app.ui.pack.offers import paint_offers
from app.ui.pack.pad import pad_width, paint_pad
from app.ui.presenters.view import Ask, Line, PadKind, Shape
from app.ui.theme import Weight

BAND = 84
LINE = 76
LEAST_WORDS = 230  # units of width that are kept beside a pad


def paint_ask(canvas: Canvas, rect: QRectF, stage: Ask) -> None:
    canvas.fill(rect, "ground")
    below = paint_band(canvas, rect, BAND, stage.title, stage.shape, stage.tone)
    area = inner(canvas, below)
    if stage.pad is not PadKind.NONE:
        _with_pad(canvas, area, stage)
    elif stage.offers:
        _with_offers(canvas, area, stage)
    elif stage.choices:
        _with_choices(canvas, area, stage)
    else:
        _with_picture(canvas, area, stage)


def _with_pad(canvas: Canvas, rect: QRectF, stage: Ask) -> None:
    width = min(pad_width(canvas.scale), rect.width() - canvas.u(LEAST_WORDS))
    pad = QRectF(rect.right() - width, rect.top(), width, rect.height())
    paint_pad(canvas, pad, stage.pad)
    left = QRectF(rect.left(), rect.top(), pad.left() - rect.left() - canvas.space("wide"), rect.height())
    line = QRectF(left.left(), left.bottom() - canvas.u(LINE + 30), left.width(), canvas.u(LINE + 30))
    if stage.line is not None:
        paint_line(canvas, line, stage.line)
    _pad_words(canvas, QRectF(left.left(), left.top(), left.width(), line.top() - left.top()), stage)


def _pad_words(canvas: Canvas, rect: QRectF, stage: Ask) -> None:
    column = Column(canvas, rect)
    column.text(stage.why, "lead", "ink", Weight.REGULAR, 5)
    if stage.where:
        column.gap("small")
        column.text(stage.where, "body", "soft", Weight.REGULAR, 3)
    column.gap("base")
    rest = column.rest.adjusted(0, 0, 0, -canvas.u(12))
    side = min(rest.height(), rest.width(), canvas.u(240))
    if side < canvas.u(56):
        return
    area = QRectF(rest.left(), rest.top(), side, side)
    if stage.thing is not None:
        canvas.picture(area, stage.thing)
    else:
        canvas.shape(area, stage.sketch, "soft")


def _with_offers(canvas: Canvas, rect: QRectF, stage: Ask) -> None:
    column = Column(canvas, rect)
    column.text(stage.why, "lead", "ink", Weight.REGULAR, 1)
    if stage.choices_title is not None:
        column.text(stage.choices_title, "body", "soft", Weight.SEMIBOLD, 1)
    column.gap("small")
    rest = column.rest
    if stage.line is not None:
        rest, aside = halves(canvas, rest, 0.62)
        aside.setHeight(canvas.u(LINE + 30))
        paint_line(canvas, aside, stage.line)
    paint_offers(canvas, rest, stage.offers)


def _with_choices(canvas: Canvas, rect: QRectF, stage: Ask) -> None:
    column = Column(canvas, rect)
    column.text(stage.why, "lead", "ink", Weight.REGULAR, 2)
    if stage.where:
        column.text(stage.where, "body", "soft", Weight.REGULAR, 1)
    if stage.choices_title is not None:
        column.text(stage.choices_title, "body", "soft", Weight.SEMIBOLD, 1)
    column.gap("base")
    paint_choices(canvas, column.rest, stage.choices)


def _with_picture(canvas: Canvas, rect: QRectF, stage: Ask) -> None:
    if stage.thing is None:
        _with_sketch(canvas, rect, stage)
        return
    side = min(rect.height(), rect.width() * 0.42)
    picture = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
    canvas.picture(picture, stage.thing)
    left = picture.right() + canvas.space("wide")
    words = QRectF(left, rect.top(), rect.right() - left, rect.height())
    _words(canvas, words, stage)


def _words(canvas: Canvas, rect: QRectF, stage: Ask) -> None:
    foot = QRectF(rect)
    if stage.line is not None:
        foot.setTop(rect.bottom() - canvas.u(LINE + 30))
        paint_line(canvas, foot, stage.line)
    else:
        foot.setTop(rect.bottom())
    column = Column(canvas, QRectF(rect.left(), rect.top(), rect.width(), foot.top() - rect.top()))
    if stage.count:
        column.text(stage.count, "display", "ink", Weight.BOLD, 1, keep=180)
    if stage.thing is not None:
        column.text(stage.thing.name, "title", "ink", Weight.BOLD, 2, keep=150)
        column.text(stage.thing.sku, "lead", "soft", Weight.REGULAR, 2, keep=130)
    column.gap("small")
    column.text(stage.why, "lead", "ink", Weight.REGULAR, 4, keep=76)
    column.gap("base")
    if stage.where:
        _where(canvas, column.rest, stage)


def _where(canvas: Canvas, rect: QRectF, stage: Ask) -> None:
    """A sketch of the place to look at, with words."""
    height = min(rect.height(), canvas.u(220))
    area = QRectF(rect.left(), rect.top(), rect.width(), height)
    canvas.card(area, "ask_ground", "ask")
    room = area.adjusted(canvas.space("base"), canvas.u(6), -canvas.space("base"), -canvas.u(6))
    if stage.sketch is not Shape.NONE:
        side = min(room.height(), room.width() * 0.34)
        canvas.shape(QRectF(room.left(), room.center().y() - side / 2, side, side), stage.sketch, "ask")
        room = room.adjusted(side + canvas.space("base"), 0, 0, 0)
    canvas.text(room, stage.where, "title", "ink", Weight.SEMIBOLD, LEFT, MIDDLE, lines=5, least="body")


def _with_sketch(canvas: Canvas, rect: QRectF, stage: Ask) -> None:
    left, right = halves(canvas, rect, 0.36)
    side = min(left.width(), left.height())
    area = QRectF(left.left(), left.center().y() - side / 2, side, side)
    if stage.count:
        canvas.card(area, "surface", "line")
        canvas.text(area, stage.count, "display", "ink", Weight.BOLD, CENTRE, MIDDLE)
    else:
        canvas.shape(area, stage.sketch, "soft")
    foot = QRectF(right)
    foot.setTop(right.bottom() - canvas.u(LINE + 30) if stage.line else right.bottom())
    if stage.line is not None:
        paint_line(canvas, foot, stage.line)
    column = Column(canvas, QRectF(right.left(), right.top(), right.width(), foot.top() - right.top()))
    column.text(stage.why, "title", "ink", Weight.SEMIBOLD, 5, keep=80)
    if stage.where:
        column.gap("base")
        column.text(stage.where, "lead", "soft", Weight.REGULAR, 4)


def paint_line(canvas: Canvas, rect: QRectF, line: Line) -> None:
    """The line being typed, with its caret; a PIN as dots."""
    upper = QRectF(rect.left(), rect.top(), rect.width(), canvas.u(26))
    canvas.text(upper, line.label, "body", "soft", Weight.SEMIBOLD, LEFT, MIDDLE)
    field = QRectF(rect.left(), rect.top() + canvas.u(30), rect.width(), canvas.u(LINE))
    canvas.card(field, "surface", "accent", 2)
    room = field.adjusted(canvas.space("base"), canvas.u(6), -canvas.space("base"), -canvas.u(6))
    if line.unit:
        width = canvas.width(line.unit, "title", Weight.SEMIBOLD) + canvas.u(8)
        unit = QRectF(room.right() - width, room.top(), width, room.height())
        canvas.text(unit, line.unit, "title", "soft", Weight.SEMIBOLD, CENTRE, MIDDLE)
        room = room.adjusted(0, 0, -width, 0)
    width = 0.0
    if line.text:
        shown = "●" * len(line.text) if line.is_pin else line.text
        shown = " ".join(shown) if line.is_pin else shown
        canvas.text(room, shown, "headline", "ink", Weight.BOLD, LEFT, MIDDLE, least="body")
        fitted = canvas.fit(room, shown, "headline", Weight.BOLD, 1, "body")
        width = canvas.advance(fitted, Weight.BOLD)
    caret = QRectF(min(room.left() + width + canvas.u(4), room.right() - 2), room.top() + canvas.u(8), 3, 0)
    caret.setHeight(room.height() - canvas.u(16))
    canvas.fill(caret, "accent")
