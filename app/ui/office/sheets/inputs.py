"""A sheet's field as one of the office's fields, all of whose values are text."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.presenters.office_sheet import Field, Kind
from app.ui.presenters.view import Text, say
from app.ui.widgets.choices import ChecksField, ChoiceField, DateField, SwitchField
from app.ui.widgets.fields import LongField, NumberField, TextField
from app.ui.widgets.form import AnyField
from app.ui.widgets.kit import Kit, column

WIDEST = 16_777_215  # pixels: Qt's own "as wide as it may be"
Reader = Callable[[], Any]
Maker = Callable[[], AnyField]


def _editor(kit: Kit, field: Field) -> AnyField:
    choices = [(option.value, option.text) for option in field.options]
    makers: dict[Kind, Maker] = {
        Kind.TEXT: lambda: TextField(kit, _with_unit(field), field.help),
        Kind.LONG: lambda: LongField(kit, field.label, field.help, 3),
        Kind.HIDDEN: lambda: TextField(kit, field.label, field.help, is_secret=True),
        Kind.NUMBER: lambda: _number(kit, field),
        Kind.CHOICE: lambda: ChoiceField(kit, field.label, choices, field.help),
        Kind.PICKS: lambda: ChecksField(kit, field.label, choices, field.help),
        Kind.SWITCH: lambda: SwitchField(kit, field.label, field.help),
        Kind.DAY: lambda: DateField(kit, field.label, field.help),
    }
    return makers[field.kind]()


def _number(kit: Kit, field: Field) -> NumberField:
    """Half a field has no room for a unit beside it: its label says it."""
    if not field.is_half:
        return NumberField(kit, field.label, field.help, unit=field.unit)
    found = NumberField(kit, _with_unit(field), field.help)
    found.editor.setMaximumWidth(WIDEST)
    return found


def _with_unit(field: Field) -> Text:
    """A unit that stands in the label: there is no room for it beside half a field."""
    return say("field.with_unit", label=field.label, unit=field.unit) if field.unit else field.label


def as_text(value: Any) -> str:
    """What a field's value is in a form: ``on`` or empty, an ISO day, codes with spaces between."""
    if isinstance(value, bool):
        return "on" if value else ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return " ".join(value)
    return "" if value is None else str(value)


def as_value(kind: Kind, text: str) -> Any:
    """The other way round."""
    makers: dict[Kind, Reader] = {
        Kind.NUMBER: lambda: int(text) if text.lstrip("-").isdecimal() else None,
        Kind.PICKS: lambda: tuple(text.split()),
        Kind.SWITCH: lambda: text == "on",
        Kind.DAY: lambda: date.fromisoformat(text) if text else None,
    }
    return makers[kind]() if kind in makers else text


class Input(QWidget):
    """``edited`` carries the field's key and its value as text; ``entered``: Enter in it."""

    edited = Signal(str, str)
    entered = Signal()

    def __init__(self, kit: Kit, field: Field) -> None:
        super().__init__()
        self._kit, self.field = kit, field
        self.editor = _editor(kit, field)
        self.setFocusProxy(self.editor)
        column(self, gap="").addWidget(self.editor)
        self._show(field)
        self.editor.changed.connect(self._told)
        self.editor.entered.connect(self.entered)

    def __repr__(self) -> str:
        return f"<Input {self.field.key}>"

    def show_block(self, field: Field) -> bool:
        """False where another widget is needed."""
        before = self.field
        if (before.key, before.kind, before.label, before.options, before.unit) != (
            field.key,
            field.kind,
            field.label,
            field.options,
            field.unit,
        ):
            return False
        if before.help != field.help:
            return False
        self._show(field)
        return True

    def _show(self, field: Field) -> None:
        self.field = field
        if field.kind is Kind.HIDDEN:
            if not field.value:
                self.editor.set_value(as_value(field.kind, ""))
        elif as_text(self.editor.value) != field.value and _is_possible(field):
            self.editor.set_value(as_value(field.kind, field.value))
        if self.editor.error != self._kit.say(field.error):
            self.editor.show_error(field.error)
        self.editor.editor.setEnabled(field.is_on)

    def _told(self) -> None:
        self.edited.emit(self.field.key, as_text(self.editor.value))


def _is_possible(field: Field) -> bool:
    return field.kind is not Kind.CHOICE or any(option.value == field.value for option in field.options)
