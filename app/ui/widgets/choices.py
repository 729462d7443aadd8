"""Fields that are chosen and not typed: one of several, some of several, yes or no, a day."""

from collections.abc import Sequence
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QListView,
    QWidget,
)

from app.ui.presenters.view import Text, say
from app.ui.theme import Weight, font, office_size, type_size
from app.ui.widgets.fields import Field
from app.ui.widgets.kit import Kit, column, plain_tip
from app.ui.widgets.toggles import Toggle

V = TypeVar("V")
NO_DAY = QDate(2000, 1, 1)  # a date field that says "no date"


class Combo(QComboBox):
    """Draws its own arrow; the wheel scrolls the page and not the choice."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setView(QListView(self))
        self.setFont(font(type_size("body"), Weight.REGULAR))
        self.setMinimumHeight(office_size("control"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_chevron(self, self._kit)


def paint_chevron(widget: QWidget, kit: Kit) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    token = "ink" if widget.isEnabled() else "quiet"
    painter.setPen(QPen(kit.colour(token), 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    x, y = widget.width() - 20, widget.height() / 2
    painter.drawPolyline(QPolygonF([QPointF(x - 5, y - 2), QPointF(x, y + 3), QPointF(x + 5, y - 2)]))


class Choice(Combo, Generic[V]):
    """One of several, without a label; ``picked`` by a person. ``hint`` says what it chooses."""

    picked = Signal()

    def __init__(self, kit: Kit, choices: Sequence[tuple[V, Text]], hint: Text = "") -> None:
        super().__init__(kit)
        self._values: list[V] = []
        self.setAccessibleName(kit.say(hint))
        self.setToolTip(plain_tip(kit.say(hint)))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_choices(choices)
        self.activated.connect(lambda _place: self.picked.emit())

    def set_choices(self, choices: Sequence[tuple[V, Text]]) -> None:
        """Keeps what is chosen where it is still among them."""
        before = self._values[self.currentIndex()] if self._values else None
        self._values = [value for value, _ in choices]
        self.clear()
        self.addItems([self._kit.say(text) for _, text in choices])
        if before in self._values:
            self.setCurrentIndex(self._values.index(before))

    @property
    def value(self) -> V | None:
        """None where there is nothing to choose from."""
        return self._values[self.currentIndex()] if self._values else None

    def choose(self, value: V) -> None:
        self.setCurrentIndex(self._values.index(value))


class ChoiceField(Field, Generic[V]):
    """One of several; ``choices`` are values with their words. None where there are none."""

    def __init__(
        self, kit: Kit, label: Text, choices: Sequence[tuple[V, Text]], help_words: Text = ""
    ) -> None:
        self._choice: Choice[V] = Choice(kit, choices)
        super().__init__(kit, label, help_words, self._choice)
        self._choice.picked.connect(self._told)

    def set_choices(self, choices: Sequence[tuple[V, Text]]) -> None:
        """Keeps what is chosen where it is still among them."""
        self._choice.set_choices(choices)

    @property
    def value(self) -> V | None:
        return self._choice.value

    def set_value(self, value: V | None) -> None:
        if value is not None:
            self._choice.choose(value)


class SwitchField(Field):
    """On or off, its label beside it."""

    def __init__(self, kit: Kit, label: Text, help_words: Text = "") -> None:
        self._toggle = Toggle(kit, label)
        super().__init__(kit, "", help_words, self._toggle)
        self._toggle.setAccessibleName(kit.say(label))
        self._label.hide()
        self._toggle.clicked.connect(self._told)

    @property
    def value(self) -> bool:
        return self._toggle.isChecked()

    def set_value(self, value: bool) -> None:
        self._toggle.setChecked(value)


class ChecksField(Field, Generic[V]):
    """Some of several, in the order in which they are listed."""

    def __init__(
        self, kit: Kit, label: Text, choices: Sequence[tuple[V, Text]], help_words: Text = ""
    ) -> None:
        boxes = QWidget()
        lines = column(boxes, gap="")
        self._boxes: list[tuple[V, Toggle]] = [
            (value, Toggle(kit, text, is_box=True)) for value, text in choices
        ]
        for _, box in self._boxes:
            lines.addWidget(box)
            box.clicked.connect(self._told)
        super().__init__(kit, label, help_words, boxes)
        if self._boxes:
            self.setFocusProxy(self._boxes[0][1])

    @property
    def value(self) -> tuple[V, ...]:
        return tuple(value for value, box in self._boxes if box.isChecked())

    def set_value(self, value: tuple[V, ...]) -> None:
        for each, box in self._boxes:
            box.setChecked(each in value)


class _DayEdit(QDateEdit):
    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setCalendarPopup(True)
        self.setLocale(kit.speech.locale)
        self.setDisplayFormat("d MMM yyyy")
        self.setMinimumDate(NO_DAY)
        self.setSpecialValueText(kit.say(say("form.no_day")))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_chevron(self, self._kit)


class DateField(Field):
    """A day, or none."""

    def __init__(self, kit: Kit, label: Text, help_words: Text = "") -> None:
        self._edit = _DayEdit(kit)
        super().__init__(kit, label, help_words, self._edit)
        self._edit.userDateChanged.connect(lambda _day: self._told())
        self.set_value(None)

    @property
    def value(self) -> date | None:
        day = self._edit.date()
        return None if day == NO_DAY else date(day.year(), day.month(), day.day())

    def set_value(self, value: date | None) -> None:
        was = self._edit.blockSignals(True)
        self._edit.setDate(NO_DAY if value is None else QDate(value.year, value.month, value.day))
        self._edit.blockSignals(was)
