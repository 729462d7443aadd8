"""Text on a window: wraps wherever it must, so that nothing is cut, and says itself to screen readers."""

from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.presenters.office_times import ago
from app.ui.presenters.view import Stamp, Tone, Value
from app.ui.theme import Weight, font, type_size
from app.ui.widgets.kit import Kit, plain_tip

LINE = 1.32  # height of a line in sizes
MINUTE_MS = 60_000


class Words(QWidget):
    """A paragraph. ``align`` right for numbers; ``is_one_line`` keeps short words from breaking."""

    def __init__(
        self,
        kit: Kit,
        text: Value = "",
        size: str = "body",
        colour: str = "ink",
        weight: Weight = Weight.REGULAR,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        *,
        is_one_line: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kit, self._colour, self._align, self.is_one_line = kit, colour, align, is_one_line
        self._font = font(type_size(size), weight)
        self.text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_text(text)

    def __repr__(self) -> str:
        return f"<Words {len(self.text)} characters>"

    def show_text(self, text: Value, tip: Value = "", colour: str = "") -> None:
        """``tip`` is said on hover."""
        self._colour = colour or self._colour
        self.setToolTip(plain_tip(self._kit.say(tip)))
        said = self._kit.say(text)
        if said != self.text:
            self.text = said
            self.setAccessibleName(said)
            self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(len(broken(self.text, self._font, float(width))) * self.line) if self.text else 0

    @property
    def line(self) -> int:
        return round(self._font.pixelSize() * LINE)

    @property
    def wide(self) -> int:
        """How wide it is in one line."""
        return int(QFontMetricsF(self._font).horizontalAdvance(self.text)) + 2

    def sizeHint(self) -> QSize:
        return QSize(self.wide, self.line if self.text else 0)

    def minimumSizeHint(self) -> QSize:
        least = self.wide if self.is_one_line else min(self.wide, 48)
        return QSize(least, self.heightForWidth(max(self.width(), least)) if self.is_one_line else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self._kit.colour(self._colour))
        flags = self._align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for place, text in enumerate(broken(self.text, self._font, float(self.width()))):
            painter.drawText(QRectF(0, place * self.line, self.width(), self.line), flags, text)


@lru_cache(maxsize=2048)
def broken(text: str, face: QFont, width: float) -> tuple[str, ...]:
    """The lines of a text: at spaces, and inside a word that is wider than the room."""
    return tuple(line for part in text.split("\n") for line in _lines(part, face, width))


def _lines(text: str, face: QFont, width: float) -> list[str]:
    layout = QTextLayout(text, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF())
        found.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return found or [""]


class Since(Words):
    """A relative time that goes on by itself."""

    def __init__(self, kit: Kit, colour: str = "soft", size: str = "caption") -> None:
        super().__init__(kit, "", size, colour, is_one_line=True)
        self._at: datetime | None = None
        self._none: Value = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._again)

    def show_time(self, at: datetime | None, none: Value = "") -> None:
        """Words for how long ago ``at`` is, the moment itself on hover."""
        self._at, self._none = at, none
        self._again()
        self._timer.start(MINUTE_MS)

    def _again(self) -> None:
        if self._at is None:
            self.show_text(self._none)
        else:
            self.show_text(ago(self._at, self._kit.now()), Stamp(self._at))


def tone_colour(tone: Tone) -> str:
    """The token of a tone's text on a plain ground."""
    return "ink" if tone is Tone.PLAIN else tone.value
