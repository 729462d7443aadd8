"""One paint pass: text that fits, shapes, codes, pictures, and what can be touched."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.domain.control import Action
from app.ui import codes
from app.ui.i18n import Speech
from app.ui.pictures import Pictures
from app.ui.presenters.view import Badge, Shape, Text, Thing
from app.ui.shapes import paint_shape
from app.ui.theme import Theme, Weight, font, metrics, space, type_size

LEFT, CENTRE, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight
TOP, MIDDLE, BOTTOM = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignBottom
LINE = 1.22  # height of a line in sizes
STEPS = (1.0, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.55, 0.5, 0.45, 0.4, 0.36, 0.32, 0.28)


class Drawn(NamedTuple):
    """A text as it was painted; ``is_cut``: not all of it fitted. ``is_data``: no words of ours."""

    text: str
    rect: QRectF
    room: QRectF
    is_cut: bool
    is_data: bool
    pixels: int


class Target(NamedTuple):
    """Something to touch. ``scan`` is the barcode that a touch stands for where ``action`` is None."""

    rect: QRectF
    action: Action | None
    scan: str


class Fitted(NamedTuple):
    pixels: int
    lines: tuple[str, ...]
    is_cut: bool


class Code(NamedTuple):
    """A control code or another barcode on the screen."""

    text: str
    rect: QRectF


class Record:
    """What a region's last paint did."""

    def __init__(self) -> None:
        self.texts: list[Drawn] = []
        self.targets: list[Target] = []
        self.codes: list[Code] = []


class Canvas:
    """Lengths are in token units; ``u`` turns them into pixels."""

    def __init__(
        self,
        painter: QPainter,
        theme: Theme,
        speech: Speech,
        pictures: Pictures,
        scale: float,
        record: Record,
    ) -> None:
        self.painter = painter
        self.theme = theme
        self.speech = speech
        self._pictures = pictures
        self.scale = scale
        self.record = record

    def u(self, units: float) -> float:
        return round(units * self.scale)

    def space(self, token: str) -> float:
        return self.u(space(token))

    # ---- areas

    def fill(self, rect: QRectF, token: str) -> None:
        self.painter.fillRect(rect, self.theme.colour(token))

    def card(self, rect: QRectF, token: str, border: str = "", width: float = 1) -> None:
        """A rounded area. High contrast gives every card a border."""
        painter = self.painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)  # Qt's signature
        edge = border or ("line" if self.theme.is_contrast else "")
        painter.setPen(QPen(self.theme.colour(edge), width * self.scale) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(token))
        radius = self.u(8)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # Qt's signature

    def rule(self, x1: float, y1: float, x2: float, y2: float, ink: str = "line") -> None:
        self.painter.setPen(QPen(self.theme.colour(ink), max(1.0, self.scale)))
        self.painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    def shape(self, rect: QRectF, shape: Shape, token: str, mark: str = "surface") -> None:
        paint_shape(self.painter, rect, shape, self.theme.colour(token), self.theme.colour(mark))

    @contextmanager
    def clip(self, rect: QRectF) -> Iterator[None]:
        self.painter.save()
        self.painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        yield
        self.painter.restore()

    # ---- text

    def fit(self, rect: QRectF, text: Text, size: str, weight: Weight, lines: int, least: str) -> Fitted:
        words = self.speech.say(text)
        most, smallest = type_size(size) * self.scale, type_size(least) * self.scale
        return fit(words, weight, rect.width(), rect.height(), most, smallest, lines)

    def text(
        self,
        rect: QRectF,
        text: Text,
        size: str = "body",
        colour: str = "ink",
        weight: Weight = Weight.REGULAR,
        align: Qt.AlignmentFlag = LEFT,
        upright: Qt.AlignmentFlag = TOP,
        lines: int = 1,
        least: str = "caption",
    ) -> QRectF:
        """Paints as large as fits between ``size`` and ``least``, wrapped; returns where it is."""
        fitted = self.fit(rect, text, size, weight, lines, least)
        used = self._place(rect, fitted, upright)
        self._paint_lines(used, fitted, weight, self.theme.colour(colour), align)
        self._note(rect, used, fitted, text)
        return used

    def _place(self, rect: QRectF, fitted: Fitted, upright: Qt.AlignmentFlag) -> QRectF:
        height = line_height(fitted.pixels) * len(fitted.lines)
        spare = rect.height() - height
        top = rect.top() + (spare / 2 if upright is MIDDLE else spare if upright is BOTTOM else 0)
        return QRectF(rect.left(), top, rect.width(), height)

    def _paint_lines(
        self, used: QRectF, fitted: Fitted, weight: Weight, colour: QColor, align: Qt.AlignmentFlag
    ) -> None:
        painter, face = self.painter, metrics(fitted.pixels, weight)
        painter.setFont(font(fitted.pixels, weight))
        painter.setPen(colour)
        step = line_height(fitted.pixels)
        drop = (step - face.height()) / 2 + face.ascent()
        for i, line in enumerate(fitted.lines):
            spare = used.width() - advance(line, fitted.pixels, weight)
            x = used.left() + (spare / 2 if align is CENTRE else spare if align is RIGHT else 0)
            painter.drawText(QPointF(round(x), round(used.top() + i * step + drop)), line)

    def _note(self, room: QRectF, used: QRectF, fitted: Fitted, text: Text) -> None:
        cut, is_data = fitted.is_cut, isinstance(text, str)
        self.record.texts.append(Drawn(" ".join(fitted.lines), used, room, cut, is_data, fitted.pixels))

    def width(self, text: Text, size: str, weight: Weight = Weight.REGULAR) -> float:
        """How wide a text is in one line."""
        return advance(self.speech.say(text), round(type_size(size) * self.scale), weight)

    def advance(self, fitted: Fitted, weight: Weight) -> float:
        """How wide the widest line came out."""
        return max(advance(line, fitted.pixels, weight) for line in fitted.lines)

    # ---- badges, codes, pictures, targets

    def badges(
        self, x: float, y: float, right: float, badges: tuple[Badge, ...], size: str = "body"
    ) -> float:
        """Pills from left to right, wrapped at ``right``; returns the bottom."""
        height = self.u(type_size(size) * 1.22 + 8)
        left = x
        for badge in badges:
            width = min(self.width(badge.text, size, Weight.SEMIBOLD) + self.u(18), right - left)
            if x + width > right and x > left:
                x, y = left, y + height + self.u(6)
            self._badge(QRectF(x, y, width, height), badge, size)
            x += width + self.space("small")
        return y + height if badges else y

    def _badge(self, rect: QRectF, badge: Badge, size: str) -> None:
        fill, ink, border = _BADGES[badge.kind]
        self.card(rect, fill, border)
        inside = rect.adjusted(self.u(9), 0, -self.u(8), 0)
        self.text(inside, badge.text, size, ink, Weight.SEMIBOLD, CENTRE, MIDDLE)

    def code(self, rect: QRectF, text: str) -> bool:
        """The barcode on a white card, as large as whole modules allow; False where 2 pixels do not fit."""
        module = int(rect.width() // codes.modules(text))
        if module < 2:
            return False
        height = int(rect.height() - self.u(4))
        pixmap = codes.code_pixmap(text, module, height)
        x = round(rect.center().x() - pixmap.width() / 2)
        area = QRectF(x, round(rect.top()), pixmap.width(), int(rect.height()))
        self.painter.fillRect(area, Qt.GlobalColor.white)
        self.painter.drawPixmap(x, round(rect.top() + self.u(2)), pixmap)
        self.record.codes.append(Code(text, area))
        return True

    def picture(self, rect: QRectF, thing: Thing) -> None:
        """On a white card in every theme: product pictures have white grounds. Else the initials."""
        side = int(min(rect.width(), rect.height()))
        inner = side - int(self.u(16) if side > self.u(96) else self.u(4))
        pixmap = self._pictures.get(thing.picture, inner) if thing.picture else None
        square = QRectF(rect.left(), rect.top(), side, side)
        if pixmap is None:
            self._tile(square, thing.initials)
            return
        self.painter.save()
        self.card(square, "paper", "line")
        self.painter.restore()
        x, y = square.center().x() - pixmap.width() / 2, square.center().y() - pixmap.height() / 2
        self.painter.drawPixmap(round(x), round(y), pixmap)

    def _tile(self, square: QRectF, initials: str) -> None:
        self.card(square, "sunken", "line")
        if initials:
            size = "display" if square.width() > self.u(160) else "lead"
            self.text(square, initials, size, "quiet", Weight.SEMIBOLD, CENTRE, MIDDLE)
        else:
            inset = square.width() * 0.25
            self.shape(square.adjusted(inset, inset, -inset, -inset), Shape.BARCODE, "quiet")

    def target(self, rect: QRectF, action: Action | None, scan: str = "") -> None:
        self.record.targets.append(Target(rect, action, scan))


_BADGES = {
    "prime": ("purple", "on_purple", ""),
    "business": ("purple", "on_purple", ""),
    "commercial": ("slate", "on_slate", ""),
    "transparency": ("surface", "accent", "accent"),
    "serial": ("surface", "soft", "line"),
    "group": ("surface", "soft", "line"),
    "cancel": ("band_stop", "on_stop", ""),
}


def line_height(pixels: int) -> float:
    return round(pixels * LINE)


@lru_cache(maxsize=8192)
def advance(text: str, pixels: int, weight: Weight) -> float:
    return metrics(pixels, weight).horizontalAdvance(text)


@lru_cache(maxsize=4096)
def fit(
    text: str, weight: Weight, width: float, height: float, most: float, least: float, lines: int
) -> Fitted:
    """The largest size at which ``text`` fits in ``lines`` lines; cut with an ellipsis at the smallest."""
    smallest = round(least)
    for step in STEPS:
        pixels = round(max(least, most * step))
        wrapped = wrap(text, pixels, weight, width)
        is_low_enough = len(wrapped) <= _allowed(height, pixels, lines)
        if is_low_enough and all(advance(line, pixels, weight) <= width for line in wrapped):
            return Fitted(pixels, tuple(wrapped), is_cut=False)
        if pixels <= smallest:
            break
    return _cut(
        wrap(text, smallest, weight, width), _allowed(height, smallest, lines), smallest, weight, width
    )


def _allowed(height: float, pixels: int, lines: int) -> int:
    return max(1, min(lines, int(height // line_height(pixels))))


def _cut(wrapped: list[str], allowed: int, pixels: int, weight: Weight, width: float) -> Fitted:
    kept = wrapped[:allowed]
    if len(wrapped) > allowed:
        kept[-1] = f"{kept[-1]} {wrapped[allowed]}"
    face = metrics(pixels, weight)
    elided = tuple(face.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in kept)
    return Fitted(pixels, elided, is_cut=True)


def wrap(text: str, pixels: int, weight: Weight, width: float) -> list[str]:
    """Greedy lines; a word that is too wide stands alone."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if line and advance(longer, pixels, weight) > width:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return lines
