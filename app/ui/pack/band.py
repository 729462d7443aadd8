"""The full-colour band on top of a stage: shape and one sentence."""

from PySide6.QtCore import QRectF

from app.ui.canvas import LEFT, MIDDLE, Canvas
from app.ui.presenters.view import Shape, Text, Tone
from app.ui.theme import Weight


def paint_band(
    canvas: Canvas, rect: QRectF, height: float, text: Text, shape: Shape, tone: Tone, size: str = "headline"
) -> QRectF:
    """``height`` in units; returns the area below."""
    band = QRectF(rect.left(), rect.top(), rect.width(), canvas.u(height))
    canvas.fill(band, f"band_{tone.value}")
    inset, side = canvas.space("wide"), canvas.u(height * 0.62)
    x = band.left() + inset
    if shape is not Shape.NONE:
        mark = QRectF(x, band.center().y() - side / 2, side, side)
        canvas.shape(mark, shape, f"on_{tone.value}", f"band_{tone.value}")
        x += side + canvas.space("base")
    words = QRectF(x, band.top() + canvas.u(4), band.right() - inset - x, band.height() - canvas.u(8))
    canvas.text(words, text, size, f"on_{tone.value}", Weight.BOLD, LEFT, MIDDLE, lines=2, least="lead")
    return QRectF(rect.left(), band.bottom(), rect.width(), rect.bottom() - band.bottom())


def inner(canvas: Canvas, rect: QRectF, pad: str = "wide") -> QRectF:
    """The area with room at every side."""
    inset = canvas.space(pad)
    return rect.adjusted(inset, inset, -inset, -inset)


def halves(canvas: Canvas, rect: QRectF, share: float, gap: str = "wide") -> tuple[QRectF, QRectF]:
    """Left and right, the left one with that share of the width."""
    left = round(rect.width() * share)
    apart = canvas.space(gap)
    first = QRectF(rect.left(), rect.top(), left, rect.height())
    return first, QRectF(first.right() + apart, rect.top(), rect.width() - left - apart, rect.height())
