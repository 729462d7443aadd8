"""A switch or a box to tick, with its words beside it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.ui.presenters.view import Shape, Text
from app.ui.shapes import paint_shape
from app.ui.theme import Weight, font, office_size, type_size
from app.ui.widgets.buttons import paint_focus
from app.ui.widgets.kit import Kit
from app.ui.widgets.words import broken

EDGE, BESIDE_SWITCH, BESIDE_BOX = 2, 56, 36  # pixels from the left: of the switch or box, of its words


class Toggle(QAbstractButton):
    """A switch (or, with ``is_box``, a box to tick) with its words beside it."""

    def __init__(self, kit: Kit, text: Text, *, is_box: bool = False) -> None:
        super().__init__()
        self._kit, self._is_box, self._said = kit, is_box, kit.say(text)
        self._left = BESIDE_BOX if is_box else BESIDE_SWITCH
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # a button's is fixed
        self.setAccessibleName(self._said)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def __repr__(self) -> str:
        return f"<Toggle {self._said!r} {'on' if self.isChecked() else 'off'}>"

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(office_size("control"), 21 * len(self._lines(width)) + 20)

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._said) + 80
        return QSize(min(wide, 400), self.heightForWidth(min(wide, 400)))

    def _lines(self, width: int) -> tuple[str, ...]:
        return broken(
            self._said, font(type_size("body"), Weight.REGULAR), float(max(width - self._left - 8, 40))
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, kit = QPainter(self), self._kit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_box:
            self._paint_box(painter)
        else:
            self._paint_switch(painter)
        painter.setFont(font(type_size("body"), Weight.REGULAR))
        painter.setPen(kit.colour("ink" if self.isEnabled() else "quiet"))
        lines = self._lines(self.width())
        top = (self.height() - 21 * len(lines)) / 2
        for place, text in enumerate(lines):
            painter.drawText(
                QRectF(self._left, top + 21 * place, self.width() - self._left, 21),
                Qt.AlignmentFlag.AlignVCenter,
                text,
            )
        paint_focus(painter, self, kit)

    def _paint_switch(self, painter: QPainter) -> None:
        kit, is_on = self._kit, self.isChecked()
        track = QRectF(EDGE, self.height() / 2 - 12, 42, 24)
        ground = "band_accent" if is_on and self.isEnabled() else "sunken"
        painter.setPen(QPen(kit.colour("band_accent" if is_on else "soft"), 1.5))
        painter.setBrush(kit.colour(ground))
        painter.drawRoundedRect(track, 12, 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(kit.colour("on_accent" if is_on and self.isEnabled() else "soft"))
        painter.drawEllipse(
            QPointF(track.right() - 12 if is_on else track.left() + 12, track.center().y()), 8, 8
        )

    def _paint_box(self, painter: QPainter) -> None:
        kit, is_on = self._kit, self.isChecked()
        box = QRectF(EDGE, self.height() / 2 - 11, 22, 22)
        painter.setPen(QPen(kit.colour("band_accent" if is_on else "soft"), 1.5))
        painter.setBrush(kit.colour("band_accent" if is_on else "surface"))
        painter.drawRoundedRect(box, 5, 5)
        if is_on:
            ink = kit.colour("on_accent")
            paint_shape(painter, box.adjusted(4, 4, -4, -4), Shape.TICK, ink, ink)
