"""The shapes that say what colours say: tick, octagon, diamond and the rest, drawn in a unit square."""

from collections.abc import Callable
from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from app.ui.presenters.view import Shape


def paint_shape(painter: QPainter, rect: QRectF, shape: Shape, colour: QColor, mark: QColor) -> None:
    """``mark`` is drawn on top of filled shapes (the bar of a stop sign, the question's dot)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(rect.width(), rect.height())
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side, side)
    _PAINTERS.get(shape, _nothing)(painter, colour, mark)
    painter.restore()


def _nothing(_painter: QPainter, _colour: QColor, _mark: QColor) -> None:
    return


def _stroke(painter: QPainter, colour: QColor, width: float, path: QPainterPath) -> None:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.strokePath(path, QPen(QBrush(colour), width, Qt.PenStyle.SolidLine, cap, join))


def _line(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    return path


@cache
def _polygon(corners: int, turn: float, radius: float = 0.48) -> QPolygonF:
    angles = (turn + 2 * pi * i / corners for i in range(corners))
    return QPolygonF([QPointF(0.5 + radius * cos(a), 0.5 + radius * sin(a)) for a in angles])


def _fill(painter: QPainter, colour: QColor, polygon: QPolygonF) -> None:
    painter.setPen(QPen(QBrush(colour), 0.06, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(colour)
    painter.drawPolygon(polygon)


def _tick(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    _stroke(painter, colour, 0.16, _line((0.14, 0.54), (0.40, 0.80), (0.88, 0.24)))


def _cross(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    _stroke(painter, colour, 0.16, _line((0.2, 0.2), (0.8, 0.8)))
    _stroke(painter, colour, 0.16, _line((0.8, 0.2), (0.2, 0.8)))


def _octagon(painter: QPainter, colour: QColor, mark: QColor) -> None:
    _fill(painter, colour, _polygon(8, pi / 8))
    painter.fillRect(QRectF(0.22, 0.42, 0.56, 0.16), mark)


def _diamond(painter: QPainter, colour: QColor, mark: QColor) -> None:
    _fill(painter, colour, _polygon(4, 0.0, 0.47))
    hook = QPainterPath(QPointF(0.38, 0.37))
    hook.cubicTo(QPointF(0.38, 0.18), QPointF(0.66, 0.20), QPointF(0.62, 0.40))
    hook.cubicTo(QPointF(0.60, 0.48), QPointF(0.50, 0.48), QPointF(0.50, 0.60))
    _stroke(painter, mark, 0.08, hook)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mark)
    painter.drawEllipse(QPointF(0.5, 0.735), 0.052, 0.052)


def _gem(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    painter.setPen(QPen(QBrush(colour), 0.11, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(_polygon(4, 0.0, 0.38))


def _triangle(painter: QPainter, colour: QColor, mark: QColor) -> None:
    _fill(painter, colour, QPolygonF([QPointF(0.5, 0.1), QPointF(0.95, 0.88), QPointF(0.05, 0.88)]))
    _stroke(painter, mark, 0.09, _line((0.5, 0.38), (0.5, 0.6)))
    _stroke(painter, mark, 0.1, _line((0.5, 0.75), (0.5, 0.755)))


def _arrow(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    _fill(painter, colour, QPolygonF([QPointF(0.22, 0.14), QPointF(0.86, 0.5), QPointF(0.22, 0.86)]))


def _square(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    painter.setPen(QPen(colour, 0.1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(0.16, 0.16, 0.68, 0.68), 0.1, 0.1)


def _disc(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(0.12, 0.12, 0.76, 0.76))


def _ring(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    painter.setPen(QPen(QBrush(colour), 0.14, c=Qt.PenCapStyle.RoundCap))
    painter.drawArc(QRectF(0.15, 0.15, 0.7, 0.7), 60 * 16, 290 * 16)


def _dots(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for x in (0.18, 0.5, 0.82):
        painter.drawEllipse(QPointF(x, 0.5), 0.1, 0.1)


def _card(painter: QPainter, colour: QColor, rect: QRectF) -> None:
    painter.setPen(QPen(colour, 0.05))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 0.06, 0.06)


def _badge(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    _card(painter, colour, QRectF(0.2, 0.16, 0.6, 0.78))
    _stroke(painter, colour, 0.05, _line((0.42, 0.06), (0.58, 0.06)))
    _stroke(painter, colour, 0.05, _line((0.5, 0.06), (0.5, 0.16)))
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(0.5, 0.38), 0.09, 0.09)
    painter.drawChord(QRectF(0.33, 0.5, 0.34, 0.3), 0, 180 * 16)
    for i, width in enumerate((0.03, 0.06, 0.03, 0.03, 0.06, 0.03)):
        painter.fillRect(QRectF(0.3 + i * 0.07, 0.74, width, 0.12), colour)


def _person(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(0.5, 0.3), 0.18, 0.18)
    painter.drawChord(QRectF(0.14, 0.54, 0.72, 0.76), 0, 180 * 16)


def _barcode(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    _card(painter, colour, QRectF(0.06, 0.2, 0.88, 0.6))
    at = 0.16
    for width in (0.03, 0.06, 0.03, 0.03, 0.06, 0.03, 0.06, 0.03, 0.03):
        painter.fillRect(QRectF(at, 0.3, width, 0.4), colour)
        at += width + 0.045


_CELLS = ("1111111", "1001101", "1110010", "1011011", "1100101", "1010110", "1101011")


def _code_mark(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    """A unit's back with a T and a small square code: where to look."""
    _card(painter, colour, QRectF(0.04, 0.14, 0.92, 0.72))
    _stroke(painter, colour, 0.07, _line((0.14, 0.34), (0.42, 0.34)))
    _stroke(painter, colour, 0.07, _line((0.28, 0.34), (0.28, 0.68)))
    cell = 0.052
    for y, row in enumerate(_CELLS):
        for x, bit in enumerate(row):
            if bit == "1":
                painter.fillRect(QRectF(0.51 + x * cell, 0.32 + y * cell, cell * 1.04, cell * 1.04), colour)


def _box(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    top = _line((0.5, 0.08), (0.92, 0.29), (0.5, 0.5), (0.08, 0.29), (0.5, 0.08))
    sides = _line((0.08, 0.29), (0.08, 0.72), (0.5, 0.94), (0.92, 0.72), (0.92, 0.29))
    for path in (
        top,
        sides,
        _line((0.5, 0.5), (0.5, 0.94)),
        _line((0.29, 0.185), (0.71, 0.395), (0.71, 0.5)),
    ):
        _stroke(painter, colour, 0.05, path)


def _scale(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    _stroke(painter, colour, 0.06, _line((0.1, 0.34), (0.9, 0.34)))
    _stroke(painter, colour, 0.05, _line((0.5, 0.34), (0.5, 0.46)))
    _card(painter, colour, QRectF(0.14, 0.46, 0.72, 0.42))
    painter.drawEllipse(QPointF(0.5, 0.67), 0.13, 0.13)
    _stroke(painter, colour, 0.04, _line((0.5, 0.67), (0.57, 0.59)))
    _card(painter, colour, QRectF(0.34, 0.1, 0.32, 0.22))


def _label(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    _card(painter, colour, QRectF(0.18, 0.06, 0.64, 0.88))
    for y, width in ((0.2, 0.4), (0.3, 0.28), (0.4, 0.34)):
        _stroke(painter, colour, 0.04, _line((0.28, y), (0.28 + width, y)))
    for i, width in enumerate((0.03, 0.06, 0.03, 0.03, 0.06, 0.03)):
        painter.fillRect(QRectF(0.28 + i * 0.075, 0.56, width, 0.26), colour)


def _bell(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    path = QPainterPath(QPointF(0.16, 0.74))
    path.cubicTo(QPointF(0.34, 0.6), QPointF(0.2, 0.14), QPointF(0.5, 0.14))
    path.cubicTo(QPointF(0.8, 0.14), QPointF(0.66, 0.6), QPointF(0.84, 0.74))
    path.closeSubpath()
    painter.fillPath(path, colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(0.5, 0.84), 0.09, 0.07)


def _shop(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    """An awning over a door."""
    _stroke(painter, colour, 0.05, _line((0.2, 0.46), (0.2, 0.9), (0.8, 0.9), (0.8, 0.46)))
    roof = _line((0.2, 0.12), (0.8, 0.12), (0.94, 0.36), (0.06, 0.36), (0.2, 0.12))
    _stroke(painter, colour, 0.05, roof)
    for x in (0.06, 0.28, 0.5, 0.72):
        scallop = QPainterPath(QPointF(x, 0.36))
        scallop.cubicTo(QPointF(x, 0.52), QPointF(x + 0.22, 0.52), QPointF(x + 0.22, 0.36))
        _stroke(painter, colour, 0.05, scallop)
    _stroke(painter, colour, 0.05, _line((0.4, 0.9), (0.4, 0.62), (0.6, 0.62), (0.6, 0.9)))


def _copy(painter: QPainter, colour: QColor, _mark: QColor) -> None:
    """A sheet in front of another."""
    painter.setPen(QPen(QBrush(colour), 0.09, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(0.08, 0.3, 0.56, 0.62), 0.1, 0.1)
    _stroke(painter, colour, 0.09, _line((0.36, 0.1), (0.92, 0.1), (0.92, 0.68)))


def _truck(painter: QPainter, colour: QColor, mark: QColor) -> None:
    painter.fillRect(QRectF(0.04, 0.24, 0.54, 0.44), colour)
    _fill(painter, colour, QPolygonF([QPointF(0.64, 0.38), QPointF(0.82, 0.38), QPointF(0.94, 0.54),
                                      QPointF(0.94, 0.66), QPointF(0.64, 0.66)]))  # fmt: skip
    for x in (0.26, 0.76):
        painter.setPen(QPen(mark, 0.05))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(x, 0.72), 0.12, 0.12)


def _shield(painter: QPainter, colour: QColor, mark: QColor) -> None:
    path = QPainterPath(QPointF(0.5, 0.04))
    path.cubicTo(QPointF(0.62, 0.14), QPointF(0.76, 0.18), QPointF(0.88, 0.18))
    path.cubicTo(QPointF(0.9, 0.58), QPointF(0.76, 0.84), QPointF(0.5, 0.96))
    path.cubicTo(QPointF(0.24, 0.84), QPointF(0.1, 0.58), QPointF(0.12, 0.18))
    path.cubicTo(QPointF(0.24, 0.18), QPointF(0.38, 0.14), QPointF(0.5, 0.04))
    painter.fillPath(path, colour)
    _stroke(painter, mark, 0.1, _line((0.32, 0.48), (0.46, 0.63), (0.69, 0.36)))


_PAINTERS: dict[Shape, Callable[[QPainter, QColor, QColor], None]] = {
    Shape.TICK: _tick,
    Shape.CROSS: _cross,
    Shape.OCTAGON: _octagon,
    Shape.DIAMOND: _diamond,
    Shape.GEM: _gem,
    Shape.TRIANGLE: _triangle,
    Shape.ARROW: _arrow,
    Shape.SQUARE: _square,
    Shape.DISC: _disc,
    Shape.RING: _ring,
    Shape.DOTS: _dots,
    Shape.BADGE: _badge,
    Shape.PERSON: _person,
    Shape.BARCODE: _barcode,
    Shape.CODE_MARK: _code_mark,
    Shape.BOX: _box,
    Shape.SCALE: _scale,
    Shape.LABEL: _label,
    Shape.BELL: _bell,
    Shape.SHOP: _shop,
    Shape.COPY: _copy,
    Shape.TRUCK: _truck,
    Shape.SHIELD: _shield,
}
