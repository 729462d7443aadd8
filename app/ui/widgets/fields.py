"""Fields of a form: label above, help below, what is wrong in the place of the help."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.domain.money import Money
from app.ui.presenters.view import Shape, Text
from app.ui.theme import Weight, font, office_size, type_size
from app.ui.widgets.kit import Kit, column, row
from app.ui.widgets.notices import Sign
from app.ui.widgets.words import Words

_CENT = Decimal("0.01")


class Field(QWidget):
    """``changed`` when a person changed it, ``entered`` at Enter. Each kind has its ``value``, which may be
    set.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, kit: Kit, label: Text, help_words: Text, editor: QWidget, unit: Text = "") -> None:
        super().__init__()
        self._unit = Words(kit, unit, "body", "soft", is_one_line=True)
        self.kit, self.editor, self._help_words = kit, editor, help_words
        self._label = Words(kit, label, "body", "ink", Weight.SEMIBOLD)
        self._help = Words(kit, help_words, "caption", "soft")
        self._sign = Sign(kit, Shape.OCTAGON, "stop", 16)
        self._sign.hide()
        self.error = ""
        editor.setFont(font(type_size("body"), Weight.REGULAR))
        editor.setMinimumHeight(office_size("control"))
        editor.setAccessibleName(self._label.text)
        editor.setAccessibleDescription(self._help.text)
        self.setFocusProxy(editor)
        self._build()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._label.text!r}>"

    def _build(self) -> None:
        lines, beside, below = column(self, gap="hair"), row(), row(gap="small")
        lines.addWidget(self._label)
        beside.addWidget(self.editor, 1)
        if self._unit.text:
            beside.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignVCenter)
        beside.addStretch(0)  # what is narrower than its place stands left in it
        lines.addLayout(beside)
        below.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._help, 1)
        lines.addLayout(below)
        self._help.setVisible(bool(self._help.text))

    def show_error(self, error: Text) -> None:
        """Empty: nothing is wrong."""
        self.error = self.kit.say(error)
        self._help.show_text(error or self._help_words, colour="stop" if error else "soft")
        self._help.setVisible(bool(self._help.text))
        self._sign.setVisible(bool(error))
        self.editor.setAccessibleDescription(self._help.text)
        self.editor.setProperty("wrong", bool(error))
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)

    def set_reason(self, reason: Text) -> None:
        """Why it cannot be changed; empty: it can."""
        self.editor.setEnabled(not reason)
        self._help.show_text(reason or self._help_words)
        self._help.setVisible(bool(self._help.text))

    def _told(self) -> None:
        if self.error:
            self.show_error("")
        self.changed.emit()


class TextField(Field):
    """``is_secret``: dots in the place of characters."""

    def __init__(
        self, kit: Kit, label: Text, help_words: Text = "", hint: Text = "", *, is_secret: bool = False
    ) -> None:
        self._line = QLineEdit()
        super().__init__(kit, label, help_words, self._line)
        self._line.setPlaceholderText(kit.say(hint))
        self._line.setMaxLength(4000)
        if is_secret:
            self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.textEdited.connect(lambda _text: self._told())
        self._line.returnPressed.connect(self.entered)

    @property
    def value(self) -> str:
        return self._line.text().strip()

    def set_value(self, value: str) -> None:
        self._line.setText(value)


class LongField(Field):
    """Several lines of text."""

    def __init__(self, kit: Kit, label: Text, help_words: Text = "", lines: int = 4) -> None:
        self._edit = QPlainTextEdit()
        super().__init__(kit, label, help_words, self._edit)
        self._edit.setFixedHeight(24 * lines + 20)
        self._edit.setTabChangesFocus(True)
        self._edit.textChanged.connect(self._told)

    @property
    def value(self) -> str:
        return self._edit.toPlainText().strip()

    def set_value(self, value: str) -> None:
        self._edit.setPlainText(value)


class NumberField(Field):
    """A whole number; None where nothing is in it. ``is_wrong``: out of its range."""

    def __init__(
        self,
        kit: Kit,
        label: Text,
        help_words: Text = "",
        least: int = 0,
        most: int = 1_000_000,
        unit: Text = "",
    ) -> None:
        self._line, self.least, self.most = QLineEdit(), least, most
        super().__init__(kit, label, help_words, self._line, unit)
        self._line.setValidator(QIntValidator(min(least, 0), max(most, 9), self._line))
        self._line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._line.setMaximumWidth(160)
        self._line.textEdited.connect(lambda _text: self._told())
        self._line.returnPressed.connect(self.entered)

    @property
    def value(self) -> int | None:
        text = self._line.text().strip()
        return int(text) if text.lstrip("-").isdecimal() else None

    @property
    def is_wrong(self) -> bool:
        found = self.value
        return found is not None and not self.least <= found <= self.most

    def set_value(self, value: int | None) -> None:
        self._line.setText("" if value is None else str(value))


class AmountField(Field):
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
