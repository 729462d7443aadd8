"""Fields that are chosen and not typed: one of several, some of several, yes or no, a day, an amount."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QListView,
    QSizePolicy,
    QWidget,
)

from app.domain.money import Money
from app.ui.presenters.view import Shape, Text, say
from app.ui.shapes import paint_shape
from app.ui.theme import Weight, font, office_size, type_size
from app.ui.widgets.buttons import paint_focus
from app.ui.widgets.fields import Field
from app.ui.widgets.kit import Kit, column, plain_tip
from app.ui.widgets.words import broken

V = TypeVar("V")
NO_DAY = QDate(2000, 1, 1)  # a date field that says "no date"
_CENT = Decimal("0.01")


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
    def value(self) -> V:
        return self._values[self.currentIndex()]

    def choose(self, value: V) -> None:
        self.setCurrentIndex(self._values.index(value))


class ChoiceField(Field[V]):
    """One of several; ``choices`` are values with their words."""

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
    def value(self) -> V:
        return self._choice.value

    def set_value(self, value: V) -> None:
        self._choice.choose(value)


class Toggle(QAbstractButton):
    """A switch (or, with ``is_box``, a box to tick) with its words beside it."""

    def __init__(self, kit: Kit, text: Text, *, is_box: bool = False) -> None:
        super().__init__()
        self._kit, self._is_box, self._said = kit, is_box, kit.say(text)
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
        return broken(self._said, font(type_size("body"), Weight.REGULAR), float(max(width - 68, 40)))

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
                QRectF(60, top + 21 * place, self.width() - 60, 21), Qt.AlignmentFlag.AlignVCenter, text
            )
        paint_focus(painter, self, kit)

    def _paint_switch(self, painter: QPainter) -> None:
        kit, is_on = self._kit, self.isChecked()
        track = QRectF(6, self.height() / 2 - 12, 42, 24)
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
        box = QRectF(16, self.height() / 2 - 11, 22, 22)
        painter.setPen(QPen(kit.colour("band_accent" if is_on else "soft"), 1.5))
        painter.setBrush(kit.colour("band_accent" if is_on else "surface"))
        painter.drawRoundedRect(box, 5, 5)
        if is_on:
            ink = kit.colour("on_accent")
            paint_shape(painter, box.adjusted(4, 4, -4, -4), Shape.TICK, ink, ink)


class SwitchField(Field[bool]):
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


class ChecksField(Field[tuple[V, ...]]):
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


class DateField(Field[date | None]):
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


class AmountField(Field[Money | None]):
    """An amount of money in a currency; point or comma. ``is_wrong``: no amount is in it."""

    def __init__(self, kit: Kit, label: Text, currency: str, help_words: Text = "") -> None:
        self._line, self.currency = QLineEdit(), currency
        super().__init__(kit, label, help_words, self._line, currency)
        self._line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._line.setMaximumWidth(160)
        self._line.textEdited.connect(lambda _text: self._told())
        self._line.returnPressed.connect(self.entered)

    @property
    def value(self) -> Money | None:
        try:
            found = Decimal(self._line.text().strip().replace(",", "."))
        except InvalidOperation:
            return None
        return Money(found, self.currency) if found.is_finite() and found >= 0 else None

    @property
    def is_wrong(self) -> bool:
        return bool(self._line.text().strip()) and self.value is None

    def set_value(self, value: Money | None) -> None:
        self._line.setText("" if value is None else str(value.amount.quantize(_CENT)))
