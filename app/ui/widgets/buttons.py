"""Buttons: one primary a place, quiet ones beside it, danger in red with words that say so."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from app.ui.presenters.view import Shape, Text
from app.ui.shapes import paint_shape
from app.ui.theme import Weight, font, office_size, type_size
from app.ui.widgets.kit import Kit, plain_tip

PAD = 18


class Button(QPushButton):
    """``reason`` says why it cannot be pressed, also to screen readers."""

    kind = "quiet"

    def __init__(self, kit: Kit, text: Text = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setProperty("kind", self.kind)
        self.setFont(font(type_size("body"), Weight.SEMIBOLD))
        self.setMinimumHeight(office_size("control"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.show_text(text)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.text()!r}>"

    def show_text(self, text: Text) -> None:
        said = self._kit.say(text)
        self.setText(said.replace("&", "&&"))
        self.setAccessibleName(said)

    def set_reason(self, reason: Text) -> None:
        """Empty: it can be pressed."""
        said = self._kit.say(reason)
        self.setEnabled(not said)
        self.setToolTip(plain_tip(said))
        self.setAccessibleDescription(said)

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text().replace("&&", "&"))
        return QSize(max(wide + 2 * PAD + 4, office_size("control")), office_size("control"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class PrimaryButton(Button):
    kind = "primary"


class QuietButton(Button):
    kind = "quiet"


class DangerButton(Button):
    kind = "danger"


class LinkButton(Button):
    """Looks like words to follow: leads to another screen."""

    kind = "link"

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 12, office_size("control"))


class ShapeButton(QAbstractButton):
    """A shape to press, 44 × 44; ``text`` says what it does on hover and to screen readers."""

    def __init__(self, kit: Kit, shape: Shape, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._shape = kit, shape
        self.setFixedSize(office_size("control"), office_size("control"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(plain_tip(kit.say(text)))
        self.setAccessibleName(kit.say(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._kit.colour("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)
        side = 14
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_shape(painter, place, self._shape, self._kit.colour("soft"), self._kit.colour("surface"))
        paint_focus(painter, self, self._kit)


def paint_focus(painter: QPainter, widget: QWidget, kit: Kit) -> None:
    """The ring round what the keyboard is at."""
    if not widget.hasFocus():
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = painter.pen()
    pen.setColor(kit.colour("focus"))
    pen.setWidth(2)
    pen.setStyle(Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 8, 8)
