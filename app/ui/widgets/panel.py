"""Details beside a table: a head that stays, a body that scrolls, actions at the foot."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui.presenters.office_view import Fact
from app.ui.presenters.view import Shape, Text, Value, say
from app.ui.theme import Weight, office_size
from app.ui.widgets.buttons import ShapeButton
from app.ui.widgets.kit import Kit, clear, column, row
from app.ui.widgets.words import Words, tone_colour

WIDE_FROM = 1600  # of the window: there is room for a wider panel


class SidePanel(QFrame):
    """``closed``: by its cross or by Escape. Put widgets into ``body``; ``show_title`` opens it."""

    closed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._kit = kit
        self.title = Words(kit, "", "lead", "ink", Weight.SEMIBOLD)
        self.detail = Words(kit, "", "caption", "soft")
        self._content = QWidget()
        self._content.setObjectName("scrolled")
        self.body = column(self._content, gap="base")
        self.body.setContentsMargins(24, 8, 24, 24)
        self._foot = QWidget()
        self.foot = column(self._foot, gap="small")
        self._area = QScrollArea()
        self.copy = ShapeButton(kit, Shape.COPY, say("panel.copy"))
        self._build()
        self.hide()

    def __repr__(self) -> str:
        return f"<SidePanel {self.title.text!r}>"

    def _build(self) -> None:
        self._area.setWidget(self._content)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = column(self, gap="")
        whole.addLayout(self._head())
        whole.addWidget(self._area, 1)
        self.foot.setContentsMargins(24, 12, 24, 16)
        whole.addWidget(self._foot)
        self._foot.hide()

    def _head(self) -> QHBoxLayout:
        head, words = row(), QVBoxLayout()
        head.setContentsMargins(24, 16, 8, 8)
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.title.text))
        close = ShapeButton(self._kit, Shape.CROSS, say("panel.close"))
        close.clicked.connect(self.close_panel)
        head.addLayout(words, 1)
        for button in (self.copy, close):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    @property
    def is_alive(self) -> bool:
        """False once its window was built anew."""
        return isValid(self)

    def show_title(self, title: Text, detail: Text = "", *, can_copy: bool = False) -> None:
        """Opens the panel under that name; ``can_copy``: a number that people take elsewhere."""
        self.copy.setVisible(can_copy)
        self.title.show_text(title)
        self.detail.show_text(detail)
        self.detail.setVisible(bool(detail))
        self.show()

    def empty(self, *, keeps_place: bool = False) -> None:
        """Takes out body and foot, to be filled anew."""
        clear(self.body)
        clear(self.foot)
        self._foot.hide()
        if not keeps_place:
            self._area.verticalScrollBar().setValue(0)

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.body.addWidget(widget)

    def add_actions(self, *widgets: QWidget) -> None:
        """At the foot, which does not scroll."""
        for widget in widgets:
            self.foot.addWidget(widget)
        self._foot.setVisible(bool(widgets))

    def end(self) -> None:
        """After the last widget: the rest stays empty."""
        self.body.addStretch(1)

    def fit(self, window_width: int) -> None:
        self.setFixedWidth(office_size("panel_wide" if window_width >= WIDE_FROM else "panel"))

    def close_panel(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._content.setMaximumWidth(self._area.viewport().width())


class Section(QWidget):
    """A heading with widgets below it, in a panel or on a page."""

    def __init__(self, kit: Kit, title: Text, *widgets: QWidget) -> None:
        super().__init__()
        self.column = column(self)
        self.column.addWidget(Words(kit, title, "body", "ink", Weight.SEMIBOLD))
        for widget in widgets:
            self.column.addWidget(widget)


class FactList(QWidget):
    """Labels with their values; exact times on hover."""

    def __init__(self, kit: Kit, facts: tuple[Fact, ...]) -> None:
        super().__init__()
        lines = column(self)
        for fact in facts:
            line = row(gap="base")
            label = Words(kit, fact.label, "body", "soft")
            label.setFixedWidth(128)
            value = Words(kit, fact.value, "body", tone_colour(fact.tone))
            value.show_text(fact.value, fact.tip)
            line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(value, 1, Qt.AlignmentFlag.AlignTop)
            lines.addLayout(line)


class Event(QWidget):
    """A line of a history: what happened, when, and by whom."""

    def __init__(self, kit: Kit, text: Value, time: Value, detail: Value = "", tip: Value = "") -> None:
        super().__init__()
        whole, first = column(self, gap=""), row(gap="base")
        when = Words(kit, time, "caption", "soft", align=Qt.AlignmentFlag.AlignRight, is_one_line=True)
        when.show_text(time, tip)
        first.addWidget(Words(kit, text), 1)
        first.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(first)
        if detail:
            whole.addWidget(Words(kit, detail, "caption", "soft"))


class Line(QWidget):
    """A line of a list in a panel: words left, a value right, a quieter line below."""

    def __init__(self, kit: Kit, text: Value, value: Value = "", detail: Value = "", tip: Value = "") -> None:
        super().__init__()
        whole, first = column(self, gap=""), row(gap="base")
        words = Words(kit, text)
        words.show_text(text, tip)
        first.addWidget(words, 1)
        first.addWidget(
            Words(kit, value, weight=Weight.SEMIBOLD, align=Qt.AlignmentFlag.AlignRight, is_one_line=True),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        whole.addLayout(first)
        if detail:
            whole.addWidget(Words(kit, detail, "caption", "soft"))
