"""Composes a region: text that fits, shapes, codes, pictures, and what can be touched. Paints nothing yet."""

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRectF

from app.domain.control import Action
from app.ui import codes
from app.ui.i18n import Speech
from app.ui.marks import Area, Card, Carton, Fill, Mark, Picture, Sign, Stripes, White, Words
from app.ui.pictures import Pictures
from app.ui.presenters.view import Badge, Shape, Text, Thing
from app.ui.theme import Theme, Weight, metrics, space, type_size
from app.ui.typeset import Fitted, advance, fit, line_height


class Align(StrEnum):
    """Where a text stands in its room, across and upright."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"

    __hash__ = str.__hash__  # as for Weight


LEFT, CENTRE, RIGHT = Align.LEFT, Align.CENTRE, Align.RIGHT
TOP, MIDDLE, BOTTOM = Align.TOP, Align.MIDDLE, Align.BOTTOM


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


class Code(NamedTuple):
    """A control code or another barcode on the screen."""

    text: str
    rect: QRectF


class Record:
    """What a region is made of."""

    def __init__(self) -> None:
        self.marks: list[Mark] = []
        self.targets: list[Target] = []
        self.codes: list[Code] = []
        self._texts: list[tuple[Fitted, Area, Area, bool]] = []

    def note(self, fitted: Fitted, used: Area, room: Area, *, is_data: bool) -> None:
        """A text that was laid out. No more than kept: nobody asks while packing."""
        self._texts.append((fitted, used, room, is_data))

    @property
    def texts(self) -> list[Drawn]:
        return [
            Drawn(" ".join(fitted.lines), QRectF(*used), QRectF(*room), fitted.is_cut, is_data, fitted.pixels)
            for fitted, used, room, is_data in self._texts
        ]


class Canvas:
    """Lengths are in token units; ``u`` turns them into pixels."""

    def __init__(
        self,
        theme: Theme,
        speech: Speech,
        pictures: Pictures,
        scale: float,
        record: Record,
        ratio: float = 1.0,
    ) -> None:
        self.theme = theme
        self.speech = speech
        self._pictures = pictures
        self.scale = scale
        self.record = record
        self._ratio = ratio  # pixels of the screen to one of ours

    def u(self, units: float) -> float:
        return round(units * self.scale)

    def space(self, token: str) -> float:
        return self.u(space(token))

    # ---- areas

    def fill(self, rect: QRectF, token: str) -> None:
        self._mark(Fill(_area(rect), token))

    def card(self, rect: QRectF, token: str, border: str = "", width: float = 1) -> None:
        """A rounded area. High contrast gives every card a border."""
        edge = border or ("line" if self.theme.is_contrast else "")
        self._mark(Card(_area(rect), token, edge, width * self.scale, self.u(8)))

    def rule(self, x1: float, y1: float, x2: float, y2: float, ink: str = "line") -> None:
        """A thin line, level or upright."""
        thick = max(1, self.u(1))
        self._mark(Fill((x1, y1, max(x2 - x1, thick), max(y2 - y1, thick)), ink))

    def shape(self, rect: QRectF, shape: Shape, token: str, mark: str = "surface") -> None:
        self._mark(Sign(_area(rect), shape, token, mark))

    def stripes(self, rect: QRectF, token: str) -> None:
        self._mark(Stripes(_area(rect), token, self.u(26)))

    def carton(self, rect: QRectF, size_mm: tuple[int, int, int], largest: int) -> None:
        """A box in true proportion to the others."""
        length, depth, height = (side / largest for side in size_mm)
        self._mark(Carton(_area(rect), (length, depth, height), max(1.0, self.scale)))

    def _mark(self, mark: Mark) -> None:
        self.record.marks.append(mark)

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
        align: Align = LEFT,
        upright: Align = TOP,
        lines: int = 1,
        least: str = "caption",
    ) -> QRectF:
        """Paints as large as fits between ``size`` and ``least``, wrapped; returns where it is."""
        sizes = type_size(size) * self.scale, type_size(least) * self.scale
        look, room = (weight, colour, align, upright), _area(rect)
        fitted, mark, used = _laid(room, self.speech.say(text), sizes, lines, look)
        self.record.marks.append(mark)
        self.record.note(fitted, used, room, is_data=isinstance(text, str))
        return QRectF(*used)

    def width(self, text: Text, size: str, weight: Weight = Weight.REGULAR) -> float:
        """How wide a text is in one line."""
        return advance(self.speech.say(text), round(type_size(size) * self.scale), weight)

    def advance(self, fitted: Fitted, weight: Weight) -> float:
        """How wide the widest line came out."""
        return max(advance(line, fitted.pixels, weight) for line in fitted.lines)

    # ---- badges, codes, pictures, targets

    def badges(
        self,
        x: float,
        y: float,
        right: float,
        badges: tuple[Badge, ...],
        size: str = "body",
        *,
        is_greyed: bool = False,
    ) -> float:
        """Pills from left to right, wrapped at ``right``; returns the bottom."""
        height = self.u(type_size(size) * 1.22 + 8)
        left = x
        for badge in badges:
            width = min(self.width(badge.text, size, Weight.SEMIBOLD) + self.u(18), right - left)
            if x + width > right and x > left:
                x, y = left, y + height + self.u(6)
            kind = "greyed" if is_greyed else badge.kind
            self._badge(QRectF(x, y, width, height), badge.text, kind, size)
            x += width + self.space("small")
        return y + height if badges else y

    def _badge(self, rect: QRectF, text: Text, kind: str, size: str) -> None:
        fill, ink, border = _BADGES[kind]
        self.card(rect, fill, border)
        inside = rect.adjusted(self.u(9), 0, -self.u(8), 0)
        self.text(inside, text, size, ink, Weight.SEMIBOLD, CENTRE, MIDDLE)

    def code(self, rect: QRectF, text: str) -> bool:
        """The barcode on a white card, as large as whole modules allow; False where 2 pixels do not fit."""
        module = int(rect.width() * self._ratio // codes.modules(text))
        if module < 2:
            return False
        height = int(rect.height() - self.u(4))
        pixmap = codes.code_pixmap(text, module, int(height * self._ratio), self._ratio)
        width = pixmap.width() / self._ratio
        x = round(rect.center().x() - width / 2)
        area = QRectF(x, round(rect.top()), width, int(rect.height()))
        self._mark(White(_area(area)))
        self._mark(Picture((x, round(rect.top() + self.u(2)), width, height), pixmap))
        self.record.codes.append(Code(text, area))
        return True

    def picture(self, rect: QRectF, thing: Thing) -> None:
        """On a white card in every theme: product pictures have white grounds. Else the initials."""
        side = int(min(rect.width(), rect.height()))
        inner = side - int(self.u(16) if side > self.u(96) else self.u(4))
        pixmap = self._pictures.get(thing.picture, inner, self._ratio) if thing.picture else None
        square = QRectF(rect.left(), rect.top(), side, side)
        if pixmap is None:
            self._tile(square, thing.initials)
            return
        self.card(square, "paper", "line")
        size = pixmap.deviceIndependentSize()
        x, y = square.center().x() - size.width() / 2, square.center().y() - size.height() / 2
        self._mark(Picture((round(x), round(y), size.width(), size.height()), pixmap))

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
    "greyed": ("surface", "greyed", "line"),
    "cancel": ("band_stop", "on_stop", ""),
}


def _area(rect: QRectF) -> Area:
    area: Area = rect.getRect()  # type: ignore[assignment]  # a tuple; its type marks say object
    return area


Look = tuple[Weight, str, Align, Align]


@lru_cache(maxsize=2048)
def _laid(
    room: Area, words: str, sizes: tuple[float, float], count: int, look: Look
) -> tuple[Fitted, Words, Area]:
    """A text in its room: how it fits, its mark, and what it takes of the room. Most texts of a scan's
    screen stood on the one before it, or the one before that.
    """
    weight, token, align, upright = look
    left, top, width, height = room
    fitted = fit(words, weight, width, height, *sizes, count)
    taken = line_height(fitted.pixels) * len(fitted.lines)
    spare = height - taken
    used = (left, top + (spare / 2 if upright is MIDDLE else spare if upright is BOTTOM else 0), width, taken)
    return fitted, _words(used, fitted, weight, token, align), used


def _words(used: Area, fitted: Fitted, weight: Weight, token: str, align: Align) -> Words:
    left, top, room, height = used
    face, step = metrics(fitted.pixels, weight), line_height(fitted.pixels)
    drop = (step - face.height()) / 2 + face.ascent()
    lines, right = [], 0.0
    for i, line in enumerate(fitted.lines):
        width = advance(line, fitted.pixels, weight)
        spare = room - width
        x = round(left + (spare / 2 if align is CENTRE else spare if align is RIGHT else 0))
        lines.append((x, round(top + i * step + drop), line))
        right = max(right, x + width)
    first = min(x for x, _, _ in lines)
    return Words((first, top, right - first, height), fitted.pixels, weight, token, tuple(lines))
