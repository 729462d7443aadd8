"""What has to be said in place: banners, empty tables, long work. No dialog, nothing that fades."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from app.ui.presenters.office_view import EmptyView, NoticeView, Work
from app.ui.presenters.view import Shape, Text, Tone, say
from app.ui.shapes import paint_shape
from app.ui.theme import Weight
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.kit import Kit, column, reveal, row
from app.ui.widgets.words import Words

_GROUNDS = {
    Tone.OK: "ok_ground",
    Tone.STOP: "stop_ground",
    Tone.ASK: "ask_ground",
    Tone.ACCENT: "accent_ground",
}


class Sign(QWidget):
    """A shape by itself."""

    def __init__(self, kit: Kit, shape: Shape, colour: str, side: int) -> None:
        super().__init__()
        self._kit, self._shape, self._colour = kit, shape, colour
        self.setFixedSize(side, side)

    def show_shape(self, shape: Shape, colour: str) -> None:
        self._shape, self._colour = shape, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, kit = QPainter(self), self._kit
        paint_shape(
            painter, QRectF(self.rect()), self._shape, kit.colour(self._colour), kit.colour("surface")
        )


class Notice(QWidget):
    """What happened, what it means, what to do. ``pressed``: its button. Hidden until told something."""

    pressed = Signal()

    def __init__(self, kit: Kit, view: NoticeView | None = None) -> None:
        super().__init__()
        self._kit, self.view = kit, view
        self._sign = Sign(kit, Shape.DIAMOND, "ask", 24)
        self._happened = Words(kit, weight=Weight.SEMIBOLD)
        self._means, self._do = Words(kit), Words(kit)
        self.button = QuietButton(kit)
        self.button.clicked.connect(self.pressed)
        self._build()
        self.show_notice(view)

    def __repr__(self) -> str:
        return f"<Notice {self._happened.text!r}>"

    def _build(self) -> None:
        line, right = row(self, gap="base"), QWidget()
        words = column(right, gap="hair")
        line.setContentsMargins(16, 12, 16, 12)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        for part in (self._happened, self._means, self._do):
            words.addWidget(part)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        line.addWidget(right, 1)

    def show_notice(self, view: NoticeView | None) -> None:
        """None: nothing is wrong, nothing is shown."""
        self.view = view
        if view is not None:
            self._sign.show_shape(view.shape, view.tone.value)
            self._happened.show_text(view.happened)
            for widget, text in ((self._means, view.means), (self._do, view.do)):
                widget.show_text(text)
                widget.setVisible(bool(text))
            self.button.show_text(view.action)
            self.button.setVisible(bool(view.action))
            self.setAccessibleName(self._happened.text)
        reveal(self, is_shown=view is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.view is None:
            return
        painter, tone = QPainter(self), self.view.tone
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._kit.colour(tone.value if tone in _GROUNDS else "line"), 1))
        painter.setBrush(self._kit.colour(_GROUNDS.get(tone, "ground")))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class EmptyState(QWidget):
    """In the place of an empty table. ``pressed``: its button, which does what has to be done first."""

    pressed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._sign = Sign(kit, Shape.BOX, "quiet", 72)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = Words(kit, "", "lead", "ink", Weight.SEMIBOLD, centre)
        self._words = Words(kit, "", "body", "soft", Weight.REGULAR, centre)
        self.button = PrimaryButton(kit)
        self.button.clicked.connect(self.pressed)
        lines = column(self, margin="vast", gap="base")
        lines.addStretch(2)
        lines.addWidget(self._sign, 0, centre)
        for words in (self._title, self._words):
            words.setMaximumWidth(520)
            line = row()
            line.addStretch(1)
            line.addWidget(words, 100)
            line.addStretch(1)
            lines.addLayout(line)
        lines.addWidget(self.button, 0, centre)
        lines.addStretch(3)

    def __repr__(self) -> str:
        return f"<EmptyState {self._title.text!r}>"

    @property
    def title(self) -> str:
        """As it is said."""
        return self._title.text

    def show_empty(self, view: EmptyView) -> None:
        self._sign.show_shape(view.shape, "quiet")
        self._title.show_text(view.title)
        self._words.show_text(view.words)
        self._words.setVisible(bool(view.words))
        self.button.show_text(view.action)
        self.button.setVisible(bool(view.action))

    def sizeHint(self) -> QSize:
        return QSize(480, 360)


class ProgressLine(QWidget):
    """Long work: what is done, how far it is, a way to stop it. Hidden while there is none."""

    cancelled = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._words = Words(kit)
        self._bar = QProgressBar(textVisible=False)
        self.button = QuietButton(kit, say("progress.cancel"))
        self.button.clicked.connect(self.cancelled)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        line, left = row(self, gap="base"), QWidget()
        lines = column(left, gap="hair")
        lines.addWidget(self._words)
        lines.addWidget(self._bar)
        line.addWidget(left, 1)
        line.addWidget(self.button)
        self.show_work(None)

    def __repr__(self) -> str:
        return f"<ProgressLine {self._words.text!r}>"

    def show_work(self, work: Work | None) -> None:
        """None: it has ended."""
        reveal(self, is_shown=work is not None)
        if work is not None:
            self._words.show_text(work.text)
            self._bar.setRange(0, work.total)
            self._bar.setValue(work.done)
            self.button.setVisible(work.can_cancel)

    def show_words(self, text: Text) -> None:
        self._words.show_text(text)
