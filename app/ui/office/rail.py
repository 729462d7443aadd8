"""The navigation at the left: a shape, a word, and how much waits there for a person."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from app.ui.presenters.office_view import many
from app.ui.presenters.view import Shape, Text, say
from app.ui.shapes import paint_shape
from app.ui.theme import Weight, font, metrics, office_size, type_size
from app.ui.widgets.buttons import paint_focus
from app.ui.widgets.kit import Kit, column, plain_tip
from app.ui.widgets.words import broken

SIGNS = {
    "orders": Shape.BOX,
    "listings": Shape.LABEL,
    "products": Shape.BARCODE,
    "allocation": Shape.SCALE,
    "shipping": Shape.TRUCK,
    "stores": Shape.SHOP,
}
MOST = 99
SIDE, TOP, LINE = 28, 12, 18


class Entry(QAbstractButton):
    """One screen. ``reason``: why the person may not use it; pressed all the same, it says so."""

    def __init__(self, kit: Kit, key: str, place: int) -> None:
        super().__init__()
        self._kit, self.key, self.count, self.reason = kit, key, 0, ""
        self._words = kit.say(say(f"office.{key}"))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setShortcut(f"Ctrl+{place}")
        self.show_count(0)

    def __repr__(self) -> str:
        return f"<Entry {self.key} {self.count}>"

    def show_count(self, count: int) -> None:
        """How many things wait there."""
        self.count = count
        self._describe()

    def set_reason(self, reason: Text) -> None:
        self.reason = self._kit.say(reason)
        self._describe()

    def _describe(self) -> None:
        waiting = self._kit.say(many("office.waiting", self.count)) if self.count else ""
        self.setAccessibleName(self._words)
        self.setAccessibleDescription(self.reason or waiting)
        tip = self.reason or waiting
        self.setToolTip(plain_tip(f"{self._words} ({self.shortcut().toString()}){': ' if tip else ''}{tip}"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(office_size("rail"), TOP + SIDE + 4 + LINE * len(self._lines()) + 10)

    def _lines(self) -> tuple[str, ...]:
        face = font(type_size("caption"), Weight.SEMIBOLD)
        return broken(self._words, face, float(office_size("rail") - 12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, kit = QPainter(self), self._kit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        ink = "accent" if self.isChecked() else "quiet" if self.reason else "soft"
        sign = QRectF((self.width() - SIDE) / 2, TOP, SIDE, SIDE)
        paint_shape(painter, sign, SIGNS[self.key], kit.colour(ink), kit.colour("surface"))
        painter.setFont(font(type_size("caption"), Weight.SEMIBOLD))
        painter.setPen(kit.colour(ink))
        for place, text in enumerate(self._lines()):
            line = QRectF(0, TOP + SIDE + 4 + place * LINE, self.width(), LINE)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)
        if self.count and not self.reason:
            self._paint_count(painter, sign)
        paint_focus(painter, self, kit)

    def _paint_ground(self, painter: QPainter) -> None:
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._kit.colour("accent_ground" if self.isChecked() else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 2, -4, -2), 8, 8)

    def _paint_count(self, painter: QPainter, sign: QRectF) -> None:
        text = str(self.count) if self.count <= MOST else f"{MOST}+"
        wide = metrics(type_size("caption"), Weight.SEMIBOLD).horizontalAdvance(text) + 10
        pill = QRectF(min(sign.right() - 8, self.width() - wide - 2), sign.top() - 7, wide, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._kit.colour("band_ask"))
        painter.drawRoundedRect(pill, 10, 10)
        painter.setPen(self._kit.colour("on_ask"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


class Rail(QFrame):
    """``pressed`` carries a screen's key. Arrows go from entry to entry."""

    pressed = Signal(str)

    def __init__(self, kit: Kit, keys: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(office_size("rail"))
        lines = column(self, gap="hair")
        lines.setContentsMargins(0, 8, 1, 8)
        self.entries = {key: Entry(kit, key, place) for place, key in enumerate(keys, 1)}
        for key, entry in self.entries.items():
            lines.addWidget(entry)
            entry.clicked.connect(lambda _on, key=key: self.pressed.emit(key))
        lines.addStretch(1)

    def __repr__(self) -> str:
        return f"<Rail {[*self.entries]}>"

    def mark(self, key: str) -> None:
        """That screen is in front."""
        for each, entry in self.entries.items():
            entry.setChecked(each == key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        every = list(self.entries.values())
        at = next((i for i, entry in enumerate(every) if entry.hasFocus()), None)
        if event.key() not in steps or at is None:
            super().keyPressEvent(event)
        elif 0 <= (place := at + steps[Qt.Key(event.key())]) < len(every):
            every[place].setFocus(Qt.FocusReason.TabFocusReason)
