"""Header, banners and footer."""

from PySide6.QtCore import QRectF

from app.ui.canvas import CENTRE, LEFT, MIDDLE, Canvas
from app.ui.presenters.view import Banner, Footer, Header, Light, Shape
from app.ui.theme import Weight

HEADER, BANNER, FOOTER = 56, 36, 40


def paint_header(canvas: Canvas, rect: QRectF, view: Header) -> None:
    """Who and where on the left, the day in the middle, the lights on the right."""
    canvas.fill(rect, "surface")
    canvas.rule(rect.left(), rect.bottom() - 1, rect.right(), rect.bottom() - 1)
    pad, thirds = canvas.space("base"), rect.width()
    _who(canvas, QRectF(rect.left() + pad, rect.top(), thirds * 0.2 - pad, rect.height()), view)
    _day(canvas, QRectF(rect.left() + thirds * 0.21, rect.top(), thirds * 0.29, rect.height()), view)
    _lights(canvas, QRectF(rect.left() + thirds * 0.51, rect.top(), thirds * 0.49 - pad, rect.height()), view)


def _halves(rect: QRectF, canvas: Canvas) -> tuple[QRectF, QRectF]:
    inside = rect.adjusted(0, canvas.u(6), 0, -canvas.u(6))
    middle = inside.top() + inside.height() * 0.54
    upper = QRectF(inside.left(), inside.top(), inside.width(), middle - inside.top())
    return upper, QRectF(inside.left(), middle, inside.width(), inside.bottom() - middle)


def _who(canvas: Canvas, rect: QRectF, view: Header) -> None:
    upper, lower = _halves(rect, canvas)
    canvas.text(upper, view.person, "body", "ink", Weight.SEMIBOLD, LEFT, MIDDLE)
    canvas.text(lower, view.bench, "caption", "soft", Weight.REGULAR, LEFT, MIDDLE)


def _day(canvas: Canvas, rect: QRectF, view: Header) -> None:
    if view.next_truck is None:
        canvas.text(rect, view.progress, "body", "ink", Weight.SEMIBOLD, LEFT, MIDDLE)
        return
    upper, lower = _halves(rect, canvas)
    canvas.text(upper, view.progress, "body", "ink", Weight.SEMIBOLD, LEFT, MIDDLE)
    canvas.text(lower, view.next_truck, "caption", "soft", Weight.REGULAR, LEFT, MIDDLE)


def _lights(canvas: Canvas, rect: QRectF, view: Header) -> None:
    width = rect.width() / max(1, len(view.lights))
    for i, light in enumerate(view.lights):
        _light(canvas, QRectF(rect.left() + i * width, rect.top(), width - canvas.u(6), rect.height()), light)


def _light(canvas: Canvas, rect: QRectF, light: Light) -> None:
    side = canvas.u(16)
    is_bad = light.shape in (Shape.CROSS, Shape.TRIANGLE)
    if is_bad:
        canvas.card(rect.adjusted(0, canvas.u(5), 0, -canvas.u(5)), f"{light.tone.value}_ground")
    mark = QRectF(rect.left() + canvas.u(8), rect.center().y() - side / 2, side, side)
    canvas.shape(mark, light.shape, light.tone.value)
    words = rect.adjusted(canvas.u(32), 0, -canvas.u(6), 0)
    upper, lower = _halves(words, canvas)
    canvas.text(upper, light.name, "caption", "ink", Weight.SEMIBOLD, LEFT, MIDDLE)
    weight = Weight.SEMIBOLD if is_bad else Weight.REGULAR
    canvas.text(lower, light.state, "caption", light.tone.value, weight, LEFT, MIDDLE)


def paint_banner(canvas: Canvas, rect: QRectF, view: Banner) -> None:
    """Practice is striped at both ends, so that it is known without reading."""
    tone = view.tone.value
    canvas.fill(rect, f"band_{tone}")
    canvas.rule(rect.left(), rect.bottom() - 1, rect.right(), rect.bottom() - 1, "ground")
    stripes = canvas.u(150) if view.is_striped else 0
    if view.is_striped:
        canvas.stripes(QRectF(rect.left(), rect.top(), stripes, rect.height()), f"on_{tone}")
        canvas.stripes(QRectF(rect.right() - stripes, rect.top(), stripes, rect.height()), f"on_{tone}")
    side = canvas.u(22)
    room = rect.adjusted(stripes + canvas.u(16) + side, 0, -stripes - canvas.u(16) - side, 0)
    width = min(canvas.width(view.text, "body", Weight.SEMIBOLD), room.width())
    left = room.center().x() - width / 2 - side - canvas.u(8)
    mark = QRectF(left, rect.center().y() - side / 2, side, side)
    canvas.shape(mark, view.shape, f"on_{tone}", f"band_{tone}")
    canvas.text(room, view.text, "body", f"on_{tone}", Weight.SEMIBOLD, CENTRE, MIDDLE)


def paint_footer(canvas: Canvas, rect: QRectF, view: Footer) -> None:
    """The last scan."""
    canvas.fill(rect, "surface")
    canvas.rule(rect.left(), rect.top(), rect.right(), rect.top())
    pad, side = canvas.space("base"), canvas.u(20)
    room = rect.adjusted(pad, 0, -pad, 0)
    width = canvas.width(view.label, "body") + canvas.u(12)
    canvas.text(
        QRectF(room.left(), rect.top(), width, rect.height()), view.label, "body", "soft", upright=MIDDLE
    )
    x = room.left() + width
    if view.shape is not Shape.NONE:
        canvas.shape(QRectF(x, rect.center().y() - side / 2, side, side), view.shape, view.tone.value)
        x += side + canvas.u(8)
    words = QRectF(x, rect.top(), room.right() - x, rect.height())
    canvas.text(words, view.text, "body", _ink(view), Weight.SEMIBOLD, LEFT, MIDDLE)


def _ink(view: Footer) -> str:
    return "ink" if view.shape is not Shape.NONE else "quiet"
