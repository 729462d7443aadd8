"""What stands above a table: the first widget takes what room there is, a second line takes what must."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

EDGE, GAP = 12, 8


class Bar(QLayout):
    """Nothing is ever narrower than it has to be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(EDGE, GAP, EDGE, GAP)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width - 2 * EDGE)
        return sum(_height(line) + GAP for line in lines) + GAP if lines else 0

    def sizeHint(self) -> QSize:
        shown = self._shown()
        wide = sum(_wide(item) for item in shown) + GAP * max(len(shown) - 1, 0) + 2 * EDGE
        return QSize(wide, _height(shown) + 2 * GAP)

    def minimumSize(self) -> QSize:
        widest = max((_wide(item) for item in self._shown()), default=0)
        return QSize(widest + 2 * EDGE, _height(self._shown()) + 2 * GAP)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        y = rect.y() + GAP
        for line in self._lines(rect.width() - 2 * EDGE):
            self._place(line, rect.x() + EDGE, y, rect.width() - 2 * EDGE)
            y += _height(line) + GAP

    def _place(self, line: list[QLayoutItem], x: int, y: int, room: int) -> None:
        spare = room - sum(_wide(item) for item in line) - GAP * (len(line) - 1)
        for item in line:
            wide = _wide(item) + (max(0, spare) if item is self._shown()[0] else 0)
            item.setGeometry(QRect(x, y, min(wide, room), _height(line)))
            x += wide + GAP

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        shown = self._shown()
        if sum(_wide(item) + GAP for item in shown) - GAP <= room:
            return [shown] if shown else []
        lines, left = [shown[:1]], -1
        for item in shown[1:]:
            left -= _wide(item) + GAP
            if left < 0:
                lines.append([])
                left = room - _wide(item)
            lines[-1].append(item)
        return lines

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]


def _wide(item: QLayoutItem) -> int:
    return max(item.minimumSize().width(), item.sizeHint().width())


def _height(line: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)
