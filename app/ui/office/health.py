"""The line at the foot of the window: how the exchange with Amazon goes. Pressing it tells all."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.presenters.office_jobs import Segment
from app.ui.presenters.view import Shape, Tone, say
from app.ui.shapes import paint_shape
from app.ui.theme import Weight, font, metrics, office_size, type_size
from app.ui.widgets.buttons import paint_focus
from app.ui.widgets.cells import ink_of
from app.ui.widgets.kit import Kit, plain_tip

PAD, MARK, GAP = 16, 14, 28


class HealthLine(QAbstractButton):
    """As many jobs as fit, those that failed first; the rest as a count."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.segments: tuple[Segment, ...] = ()
        self._details = kit.say(say("jobs.details"))
        self.setFixedHeight(office_size("control"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_segments(())

    def __repr__(self) -> str:
        return f"<HealthLine {len(self.segments)} jobs>"

    def show_segments(self, segments: tuple[Segment, ...]) -> None:
        nothing = (Segment(say("jobs.none"), Shape.DOTS, Tone.QUIET),)
        self.segments = segments or nothing
        said = "; ".join(self._kit.say(segment.text) for segment in self.segments)
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, office_size("control"))

    def fitting(self) -> list[tuple[Segment, float]]:
        """What is shown, with how wide its words are."""
        face = metrics(type_size("caption"), Weight.REGULAR)
        room = self.width() - 2 * PAD - face.horizontalAdvance(self._details) - 90
        found: list[tuple[Segment, float]] = []
        for segment in self.segments:
            wide = face.horizontalAdvance(self._kit.say(segment.text))
            room -= wide + MARK + 6 + GAP
            if room < 0 and found:
                break
            found.append((segment, wide))
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, kit = QPainter(self), self._kit
        painter.fillRect(self.rect(), kit.colour("sunken" if self.underMouse() else "surface"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), kit.colour("line"))
        painter.setFont(font(type_size("caption"), Weight.REGULAR))
        x, shown = float(PAD), self.fitting()
        for segment, wide in shown:
            x = self._paint_segment(painter, segment, x, wide)
        if len(shown) < len(self.segments):
            self._text(painter, x, 60, f"+{len(self.segments) - len(shown)}", "soft")
        right = QRectF(0, 0, self.width() - PAD, self.height())
        painter.setPen(kit.colour("accent"))
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._details)
        paint_focus(painter, self, kit)

    def _paint_segment(self, painter: QPainter, segment: Segment, x: float, wide: float) -> float:
        sign = QRectF(x, (self.height() - MARK) / 2, MARK, MARK)
        ink = self._kit.colour(ink_of(segment.tone))
        paint_shape(painter, sign, segment.shape, ink, self._kit.colour("surface"))
        is_loud = segment.tone is Tone.STOP
        self._text(painter, x + MARK + 6, wide, self._kit.say(segment.text), "stop" if is_loud else "soft")
        return x + MARK + 6 + wide + GAP

    def _text(self, painter: QPainter, x: float, wide: float, text: str, token: str) -> None:
        painter.setPen(self._kit.colour(token))
        painter.drawText(QRectF(x, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
