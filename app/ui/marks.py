"""What is on the screen, as values: equal marks look the same; only those that differ are painted again."""

from functools import lru_cache
from math import ceil, floor
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF, QStaticText, QTransform

from app.ui.presenters.view import Shape
from app.ui.shapes import paint_shape
from app.ui.theme import Theme, Weight, font, metrics
from app.ui.typeset import advance

Area = tuple[float, float, float, float]  # x, y, width, height in pixels
LARGE = 60  # pixels from which characters are kept as pictures
PROUD = 0.2  # of a text's size: how far glyphs may stand out of their line


class Fill(NamedTuple):
    area: Area
    token: str

    def draw(self, painter: QPainter, theme: Theme) -> None:
        painter.fillRect(QRectF(*self.area), theme.colour(self.token))


class Card(NamedTuple):
    """A rounded area; ``edge`` may be empty."""

    area: Area
    token: str
    edge: str
    width: float
    radius: float

    def draw(self, painter: QPainter, theme: Theme) -> None:
        _stamp(painter, self, theme)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(theme.colour(self.edge), self.width) if self.edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self.token))
        inside = QRectF(*self.area).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inside, self.radius, self.radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class Sign(NamedTuple):
    area: Area
    shape: Shape
    token: str
    mark: str

    def draw(self, painter: QPainter, theme: Theme) -> None:
        _stamp(painter, self, theme)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        paint_shape(
            painter, QRectF(*self.area), self.shape, theme.colour(self.token), theme.colour(self.mark)
        )


class Words(NamedTuple):
    """``lines``: x and base line of each, with its text."""

    area: Area
    pixels: int
    weight: Weight
    token: str
    lines: tuple[tuple[float, float, str], ...]

    def draw(self, painter: QPainter, theme: Theme) -> None:
        if self.pixels > LARGE:
            self._draw_large(painter, theme.colour(self.token))
            return
        painter.setFont(font(self.pixels, self.weight))
        painter.setPen(theme.colour(self.token))
        ascent = metrics(self.pixels, self.weight).ascent()
        for x, y, line in self.lines:
            painter.drawStaticText(QPointF(x, y - ascent), _shaped(line, self.pixels, self.weight))

    def _draw_large(self, painter: QPainter, colour: QColor) -> None:
        for x, y, line in self.lines:
            for place, character in enumerate(line):
                left = x + advance(line[:place], self.pixels, self.weight)
                pixmap, proud, ascent = glyph(character, self.pixels, self.weight, colour.rgba())
                painter.drawPixmap(QPointF(round(left) - proud, y - ascent), pixmap)


@lru_cache(maxsize=512)
def glyph(character: str, pixels: int, weight: Weight, rgba: int) -> tuple[QPixmap, int, int]:
    """A large character as a picture, with how far it stands out to the left and above its base line.

    Above 64 pixels Qt fills outlines anew at each drawing, which costs a millisecond for two words.
    """
    face, proud = metrics(pixels, weight), round(pixels * PROUD)
    ascent = round(face.ascent())
    pixmap = QPixmap(round(face.horizontalAdvance(character)) + 2 * proud, round(face.height()) + 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setFont(font(pixels, weight))
    painter.setPen(QColor.fromRgba(rgba))
    painter.drawText(QPointF(proud, ascent), character)
    painter.end()
    return pixmap, proud, ascent


@lru_cache(maxsize=2048)
def _shaped(text: str, pixels: int, weight: Weight) -> QStaticText:
    """Its glyphs and their places, which cost more to find than to draw."""
    shaped = QStaticText(text)
    shaped.setTextFormat(Qt.TextFormat.PlainText)
    shaped.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    shaped.prepare(QTransform(), font(pixels, weight))
    return shaped


def _stamp(painter: QPainter, mark: Card | Sign, theme: Theme) -> None:
    """Draws a smooth shape from a picture kept of it: a tenth of the cost of its edges."""
    x, y, width, height = mark.area
    left, top = floor(x) - 1, floor(y) - 1
    alike = mark._replace(area=(x - left, y - top, width, height))
    painter.drawPixmap(QPointF(left, top), _kept(alike, theme, painter.device().devicePixelRatio()))


@lru_cache(maxsize=128)
def _kept(mark: Card | Sign, theme: Theme, ratio: float) -> QPixmap:
    x, y, width, height = mark.area
    pixmap = QPixmap(ceil((x + width + 1) * ratio), ceil((y + height + 1) * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    mark.paint(painter, theme)
    painter.end()
    return pixmap


class Picture(NamedTuple):
    """``pixmap`` is compared as the object that it is: caches hand out the same one."""

    area: Area
    pixmap: QPixmap

    def draw(self, painter: QPainter, _theme: Theme) -> None:
        painter.drawPixmap(QPointF(self.area[0], self.area[1]), self.pixmap)


class White(NamedTuple):
    """The ground of a barcode, in every theme."""

    area: Area

    def draw(self, painter: QPainter, _theme: Theme) -> None:
        painter.fillRect(QRectF(*self.area), Qt.GlobalColor.white)


class Stripes(NamedTuple):
    """Slanted, as on a barrier."""

    area: Area
    token: str
    step: float

    def draw(self, painter: QPainter, theme: Theme) -> None:
        left, top, width, height = self.area
        painter.save()
        painter.setClipRect(QRectF(*self.area), Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self.token))
        x = left - height
        while x < left + width:
            foot, head = (x, x + self.step / 2), (x + self.step / 2 + height, x + height)
            points = [QPointF(x, top + height) for x in foot] + [QPointF(x, top) for x in head]
            painter.drawPolygon(QPolygonF(points))
            x += self.step
        painter.restore()


class Carton(NamedTuple):
    """A cardboard box; length, depth and height as shares of the largest side of all boxes."""

    area: Area
    sides: tuple[float, float, float]
    pen: float

    def draw(self, painter: QPainter, _theme: Theme) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("#6b4a22"), self.pen))
        for colour, points in self._faces():
            painter.setBrush(QColor(colour))
            painter.drawPolygon(QPolygonF(points))
        painter.restore()

    def _faces(self) -> tuple[tuple[str, list[QPointF]], ...]:
        corner, left, right, rise = self._corners()
        return (
            ("#c99a5b", [corner, corner + left, corner + left + rise, corner + rise]),
            ("#b58548", [corner, corner + right, corner + right + rise, corner + rise]),
            (
                "#dcb47c",
                [corner + rise, corner + left + rise, corner + left + right + rise, corner + right + rise],
            ),
        )

    def _corners(self) -> tuple[QPointF, QPointF, QPointF, QPointF]:
        """The nearest lower corner and the ways along depth, length and height."""
        x, y, width, height = self.area
        scale = min(width / 1.8, height / 1.7)
        length, depth, tall = (side * scale for side in self.sides)
        middle = x + width / 2 + (depth - length) * 0.433
        foot = y + height / 2 + ((length + depth) / 2 + tall) / 2
        left, right = QPointF(-depth * 0.866, -depth / 2), QPointF(length * 0.866, -length / 2)
        return QPointF(middle, foot), left, right, QPointF(0, -tall)


Mark = Fill | Card | Sign | Words | Picture | White | Stripes | Carton


def bounds(mark: Mark) -> QRect:
    """Whole pixels that the mark may touch."""
    rect = QRectF(*mark.area)
    if isinstance(mark, Words):
        proud = mark.pixels * PROUD
        rect.adjust(-proud, -proud, proud, proud)
    return rect.toAlignedRect().adjusted(-1, -1, 1, 1)
