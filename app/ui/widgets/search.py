"""A line to search by: tells what was typed once the typing rests."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.presenters.view import Text
from app.ui.theme import Weight, font, office_size, type_size
from app.ui.widgets.kit import Kit, plain_tip

REST_MS = 200
_HANDLE = QPoint(4, 4)


class SearchField(QLineEdit):
    """``searched`` carries the text without spaces round it; Escape clears it, Enter does not wait."""

    searched = Signal(str)

    def __init__(self, kit: Kit, hint: Text, rest_ms: int = REST_MS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._told = kit, ""
        said = kit.say(hint)
        self.setPlaceholderText(said)
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said))
        self.setFont(font(type_size("body"), Weight.REGULAR))
        self.setFixedHeight(office_size("control"))
        self.setTextMargins(26, 0, 0, 0)
        self.setMaxLength(100)
        self._rest = QTimer(self, singleShot=True, interval=rest_ms)
        self._rest.timeout.connect(self._tell)
        self.textEdited.connect(lambda _text: self._rest.start())
        self.returnPressed.connect(self._tell)

    def __repr__(self) -> str:
        return "<SearchField>"

    def put(self, text: str) -> None:
        """Sets and tells it."""
        self.setText(text)
        self._tell()

    def _tell(self) -> None:
        self._rest.stop()
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.searched.emit(text)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the hint."""
        wide = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(wide + 64, office_size("control"))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.put("")
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._kit.colour("soft"), 2))
        glass = QRectF(14, self.height() / 2 - 7, 10, 10)
        painter.drawEllipse(glass)
        painter.drawLine(glass.bottomRight().toPoint(), (glass.bottomRight().toPoint() + _HANDLE))
