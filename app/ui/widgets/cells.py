"""Paints a table's cells: a mark, a line, a quieter one below, badges; a ring round the keyboard's row."""

from collections.abc import Callable
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.ui.presenters.office_view import Cell
from app.ui.presenters.view import Badge, Shape, Tone, Value, say
from app.ui.shapes import paint_shape
from app.ui.theme import Weight, font, metrics, office_size, type_size
from app.ui.widgets.badges import GAP, HEIGHT, badges_width, fitting, paint_badge
from app.ui.widgets.kit import Kit
from app.ui.widgets.model import CELL, Index
from app.ui.widgets.words import broken

PAD, MARK, BOX = 12, 18, 32  # beside a cell's text; a mark's side; what a box to tick takes
HIGH = 56  # pixels of a row that has room for two lines
STATE = QStyle.StateFlag


class Line(NamedTuple):
    """A text of a cell with its room; ``is_cut``: it is wider. ``is_data``: no words of ours."""

    text: str
    room: QRectF
    is_cut: bool
    is_data: bool
    pixels: int
    weight: Weight
    colour: str


def cell_width(kit: Kit, cell: Cell, *, words_only: bool = False) -> int:
    """What a cell needs; ``words_only`` leaves data out, which may be cut and is told on hover."""
    mark = MARK + 8 if cell.shape is not Shape.NONE else 0
    badges = badges_width(kit, cell.badges)
    first = _wide(kit, cell.text, type_size("body"), _weight(cell), words_only=words_only)
    second = _wide(kit, cell.detail, type_size("caption"), Weight.REGULAR, words_only=words_only)
    gap = 8 if badges and cell.text else 0
    return ceil(mark + max(first + gap + badges, second)) + 2 * PAD + 1


def folded_width(kit: Kit, cell: Cell) -> int:
    """What a cell of badges cannot do without: the first, and the count of the others."""
    if not cell.badges:
        return 0
    others = Badge("folded", say("badge.more", count=len(cell.badges) - 1))
    shown = cell.badges if len(cell.badges) == 1 else (cell.badges[0], others)
    return badges_width(kit, shown) + 2 * PAD + 1


def _wide(kit: Kit, text: Value, pixels: int, weight: Weight, *, words_only: bool) -> float:
    wide = metrics(pixels, weight).horizontalAdvance(kit.say(text))
    return min(48.0, wide) if words_only and isinstance(text, str) else wide


def _weight(cell: Cell) -> Weight:
    return Weight.SEMIBOLD if cell.is_strong else Weight.REGULAR


def lines_of(kit: Kit, cell: Cell, rect: QRectF) -> list[Line]:
    """Where a cell's texts go."""
    left = rect.left() + PAD + (MARK + 8 if cell.shape is not Shape.NONE else 0)
    room = QRectF(left, rect.top(), rect.right() - PAD - left, rect.height())
    badges = badges_width(kit, cell.badges)
    body, caption = type_size("body"), type_size("caption")
    first = QRectF(room)
    if badges and cell.text:
        first.setWidth(max(0.0, room.width() - badges - 8))
    if not cell.detail:
        return _one_or_two(kit, cell, first)
    middle = rect.center().y()
    first.setTop(middle - body * 1.25)
    first.setHeight(body * 1.3)
    second = QRectF(room.left(), middle + 1, room.width(), caption * 1.35)
    return [
        _line(kit, cell.text, first, body, _weight(cell), ink_of(cell.tone)),
        _line(kit, cell.detail, second, caption, Weight.REGULAR, "soft"),
    ]


def _one_or_two(kit: Kit, cell: Cell, room: QRectF) -> list[Line]:
    """Data that is wider than its cell goes on in a second line where the row is high enough."""
    body, weight, ink = type_size("body"), _weight(cell), ink_of(cell.tone)
    whole = _line(kit, cell.text, room, body, weight, ink)
    if not (whole.is_cut and whole.is_data) or cell.badges or room.height() < HIGH:
        return [whole]
    first, *rest = broken(whole.text, font(body, weight), room.width())
    high, middle = body * 1.3, room.center().y()
    upper = QRectF(room.left(), middle - high, room.width(), high)
    parts = ((first, upper), (" ".join(rest), upper.translated(0, high)))
    return [_line(kit, text, place, body, weight, ink) for text, place in parts if text]


def ink_of(tone: Tone) -> str:
    """The token of a tone's text."""
    return "ink" if tone is Tone.PLAIN else "soft" if tone is Tone.QUIET else tone.value


def _line(kit: Kit, text: Value, room: QRectF, pixels: int, weight: Weight, colour: str) -> Line:
    said = kit.say(text)
    is_cut = metrics(pixels, weight).horizontalAdvance(said) > room.width() + 1
    return Line(said, room, is_cut, isinstance(text, str), pixels, weight, colour)


class CellPainter(QStyledItemDelegate):
    """``numbers``: the columns whose texts stand right. ``checked``: asked for rows with a box."""

    def __init__(
        self, kit: Kit, numbers: frozenset[int], checked: Callable[[int], bool] | None, parent: QTableView
    ) -> None:
        super().__init__(parent)
        self._kit, self._numbers, self._checked, self._table = kit, numbers, checked, parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(60, office_size("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, state = QRectF(option.rect), option.state
        painter.save()
        self._ground(painter, rect, state, index)
        if self._checked is not None and index.column() == 0:
            paint_box(painter, self._kit, rect, is_on=self._checked(index.row()))
            rect.setLeft(rect.left() + BOX)
        cell = index.data(CELL)
        if isinstance(cell, Cell):
            self._cell(painter, rect, cell, is_number=index.column() in self._numbers)
        else:
            self._waiting(painter, rect)
        if index.row() == self._table.currentIndex().row() and self._table.hasFocus():
            self._ring(painter, QRectF(option.rect), index)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, state: STATE, index: Index) -> None:
        is_chosen = bool(state & STATE.State_Selected)
        painter.fillRect(rect, self._kit.colour("accent_ground" if is_chosen else "surface"))
        if is_chosen and index.column() == self._shown()[0]:
            painter.fillRect(QRectF(rect.left(), rect.top(), 4, rect.height()), self._kit.colour("accent"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self._kit.colour("line"))

    def _cell(self, painter: QPainter, rect: QRectF, cell: Cell, *, is_number: bool) -> None:
        if cell.shape is not Shape.NONE:
            place = QRectF(rect.left() + PAD, rect.center().y() - MARK / 2, MARK, MARK)
            ink = self._kit.colour(ink_of(cell.tone))
            paint_shape(painter, place, cell.shape, ink, self._kit.colour("surface"))
        end = 0.0
        for line in lines_of(self._kit, cell, rect):
            end = max(end, self._text(painter, line, is_number=is_number))
        x = end + 8 if cell.text else rect.left() + PAD
        for badge in fitting(self._kit, cell.badges, rect.right() - PAD - x + 1):
            x = paint_badge(painter, self._kit, x, rect.center().y() - HEIGHT / 2, badge).right() + GAP

    def _text(self, painter: QPainter, line: Line, *, is_number: bool) -> float:
        """Returns where it ends."""
        face = metrics(line.pixels, line.weight)
        said = face.elidedText(line.text, Qt.TextElideMode.ElideRight, line.room.width() + 1)
        painter.setFont(font(line.pixels, line.weight))
        painter.setPen(self._kit.colour(line.colour))
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        painter.drawText(line.room, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, said)
        return line.room.left() + face.horizontalAdvance(said)

    def _waiting(self, painter: QPainter, rect: QRectF) -> None:
        """A row that is still on its way."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._kit.colour("sunken"))
        wide = min(rect.width() - 2 * PAD, 120.0)
        painter.drawRoundedRect(QRectF(rect.left() + PAD, rect.center().y() - 6, wide, 12), 6, 6)

    def _shown(self) -> list[int]:
        header = self._table.horizontalHeader()
        return [i for i in range(header.count()) if not header.isSectionHidden(i)]

    def _ring(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        ink, shown = self._kit.colour("focus"), self._shown()
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), ink)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), ink)
        if index.column() == shown[0]:
            painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), ink)
        if index.column() == shown[-1]:
            painter.fillRect(QRectF(rect.right() - 2, rect.top(), 2, rect.height()), ink)


def paint_box(painter: QPainter, kit: Kit, rect: QRectF, *, is_on: bool) -> None:
    """A box to tick at the left of a row."""
    place = QRectF(rect.left() + PAD, rect.center().y() - 10, 20, 20)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(kit.colour("band_accent" if is_on else "soft"), 1.5))
    painter.setBrush(kit.colour("band_accent" if is_on else "surface"))
    painter.drawRoundedRect(place, 5, 5)
    if is_on:
        tick = kit.colour("on_accent")
        paint_shape(painter, place.adjusted(3, 3, -3, -3), Shape.TICK, tick, tick)
