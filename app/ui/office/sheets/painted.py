"""Blocks that are painted whole: a formula's terms, a small table."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.presenters.office_sheet import Formula, Grid
from app.ui.presenters.view import Number, Value
from app.ui.theme import Weight, font, metrics, type_size
from app.ui.widgets.kit import Kit
from app.ui.widgets.words import broken

CHIP, PAD, GAP = 32, 10, 6
LINE, ROW_PAD, CELL_PAD = 21, 7, 14


class FormulaView(QWidget):
    """``12 on hand`` ``− 2 taken`` ``− buffer 1`` ``→ 9``; ``text`` is what it says."""

    def __init__(self, kit: Kit, formula: Formula) -> None:
        super().__init__()
        self._kit = kit
        self._chips: list[str] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.text = ""
        self._title = ""
        self.show_block(formula)

    def __repr__(self) -> str:
        return f"<FormulaView {self.text!r}>"

    def show_block(self, formula: Formula) -> bool:
        self._title = self._kit.say(formula.title)
        self._chips = [self._kit.say(chip.text) for chip in formula.chips] + [f"→ {formula.result}"]
        self.text = " ".join(self._chips)
        self.setAccessibleName(f"{self._title} {self.text}".strip())
        self.updateGeometry()
        self.update()
        return True

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._places(width)[-1].bottom())

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(max(self._wide(place) for place in range(len(self._chips)))), CHIP)

    def _face(self, place: int) -> tuple[int, Weight]:
        is_result = place == len(self._chips) - 1
        return type_size("lead" if is_result else "body"), Weight.BOLD if is_result else Weight.REGULAR

    def _wide(self, place: int) -> float:
        return metrics(*self._face(place)).horizontalAdvance(self._chips[place]) + 2 * PAD

    def _places(self, width: int) -> list[QRectF]:
        x, y, found = 0.0, 24.0 if self._title else 0.0, []
        for place in range(len(self._chips)):
            wide = self._wide(place)
            if x and x + wide > width:
                x, y = 0, y + CHIP + GAP
            found.append(QRectF(x, y, wide, CHIP))
            x += wide + GAP
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, kit = QPainter(self), self._kit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._title:
            painter.setFont(font(type_size("caption"), Weight.SEMIBOLD))
            painter.setPen(kit.colour("soft"))
            painter.drawText(QRectF(0, 0, self.width(), 20), Qt.AlignmentFlag.AlignVCenter, self._title)
        for place, rect in enumerate(self._places(self.width())):
            is_result = place == len(self._chips) - 1
            painter.setPen(QPen(kit.colour("accent" if is_result else "line"), 1))
            painter.setBrush(kit.colour("accent_ground" if is_result else "surface"))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            painter.setFont(font(*self._face(place)))
            painter.setPen(kit.colour("accent" if is_result else "ink"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._chips[place])


class GridView(QWidget):
    """A small table: numbers right, words left and broken where they must."""

    def __init__(self, kit: Kit, grid: Grid) -> None:
        super().__init__()
        self._kit, self._grid = kit, grid
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_block(grid)

    def __repr__(self) -> str:
        return f"<GridView {len(self._grid.rows)} rows>"

    def show_block(self, grid: Grid) -> bool:
        self._grid = grid
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.update()
        return True

    @property
    def text(self) -> str:
        """Row by row, as it is read."""
        rows = (self._grid.head, *self._grid.rows)
        return "\n".join("  ".join(self._kit.say(value) for value in row) for row in rows)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        columns = self._columns(width)
        return sum(self._height(row, columns) for row in (self._grid.head, *self._grid.rows))

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, LINE)

    def _columns(self, width: int) -> list[float]:
        """As wide as their words; where that is too much the widest gives way."""
        found = [self._wide(place) + CELL_PAD for place in range(len(self._grid.head))]
        over = sum(found) - width
        while over > 0.5:
            widest = found.index(max(found))
            second = max((each for place, each in enumerate(found) if place != widest), default=0.0)
            cut = min(over, max(found[widest] - second, 8.0))
            found[widest] = max(found[widest] - cut, 24.0)
            over = sum(found) - width if found[widest] > 24.0 else 0.0
        found[-1] += max(0.0, width - sum(found)) if not self._is_number(len(found) - 1) else 0.0
        found[0] += max(0.0, width - sum(found))
        return found

    def _wide(self, place: int) -> float:
        head, body = (
            metrics(type_size("caption"), Weight.SEMIBOLD),
            metrics(type_size("body"), Weight.REGULAR),
        )
        rows = (body.horizontalAdvance(self._kit.say(row[place])) for row in self._grid.rows)
        return max(head.horizontalAdvance(self._kit.say(self._grid.head[place])), *rows, 0.0)

    def _is_number(self, place: int) -> bool:
        values = [row[place] for row in self._grid.rows]
        return any(isinstance(value, int | Number) for value in values) or (
            bool(values) and all(_is_figure(self._kit.say(value)) for value in values)
        )

    def _height(self, row: tuple[Value, ...], columns: list[float]) -> int:
        is_head = row is self._grid.head
        lines = (self._broken(value, wide, is_head=is_head) for value, wide in zip(row, columns, strict=True))
        return max(len(each) for each in lines) * LINE + 2 * ROW_PAD

    def _broken(self, value: Value, wide: float, *, is_head: bool) -> tuple[str, ...]:
        face = _face(is_head=is_head)
        return broken(self._kit.say(value), face, max(wide - CELL_PAD + 2, 12.0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, columns, y = QPainter(self), self._columns(self.width()), 0.0
        for place, row in enumerate((self._grid.head, *self._grid.rows)):
            high = self._height(row, columns)
            self._paint_row(painter, row, columns, y, is_head=place == 0)
            y += high
            painter.setPen(QPen(self._kit.colour("line"), 1))
            painter.drawLine(QPointF(0, y - 0.5), QPointF(self.width(), y - 0.5))

    def _paint_row(
        self, painter: QPainter, row: tuple[Value, ...], columns: list[float], y: float, *, is_head: bool
    ) -> None:
        painter.setFont(_face(is_head=is_head))
        painter.setPen(self._kit.colour("soft" if is_head else "ink"))
        x = 0.0
        for place, (value, wide) in enumerate(zip(row, columns, strict=True)):
            side = (
                Qt.AlignmentFlag.AlignRight
                if place and self._is_number(place)
                else Qt.AlignmentFlag.AlignLeft
            )
            for number, text in enumerate(self._broken(value, wide, is_head=is_head)):
                rect = QRectF(x, y + ROW_PAD + number * LINE, wide - CELL_PAD + 4, LINE)
                painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, text)
            x += wide


def _face(*, is_head: bool) -> QFont:
    size, weight = ("caption", Weight.SEMIBOLD) if is_head else ("body", Weight.REGULAR)
    return font(type_size(size), weight)


def _is_figure(text: str) -> bool:
    return text in ("–", "") or text[:1].isdigit()
