"""A form: fields one below the other; Enter in any of them submits."""

from collections.abc import Mapping
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.presenters.view import Text
from app.ui.widgets.choices import ChecksField, ChoiceField, DateField, SwitchField
from app.ui.widgets.fields import AmountField, LongField, NumberField, TextField
from app.ui.widgets.kit import Kit, column

AnyField = (
    TextField
    | LongField
    | NumberField
    | AmountField
    | ChoiceField[Any]
    | ChecksField[Any]
    | SwitchField
    | DateField
)
F = TypeVar("F", bound=AnyField)


class Form(QWidget):
    """``changed``: any field; ``submitted``: Enter in one."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.fields: dict[str, AnyField] = {}
        self._lines = column(self, gap="base")

    def __repr__(self) -> str:
        return f"<Form {[*self.fields]}>"

    def add(self, name: str, field: F) -> F:
        self.fields[name] = field
        self._lines.addWidget(field)
        field.changed.connect(self.changed)
        field.entered.connect(self.submitted)
        return field

    def add_widget(self, widget: QWidget) -> None:
        """Something between the fields."""
        self._lines.addWidget(widget)

    def values(self) -> dict[str, Any]:
        return {name: field.value for name, field in self.fields.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        for name, value in values.items():
            self.fields[name].set_value(value)

    def show_errors(self, errors: Mapping[str, Text]) -> bool:
        """Under their fields; the first wrong one gets the keyboard. Whether there are any."""
        for name, field in self.fields.items():
            field.show_error(errors.get(name, ""))
        wrong = next((field for name, field in self.fields.items() if errors.get(name)), None)
        if wrong is not None:
            wrong.setFocus()
        return wrong is not None

    def set_reason(self, reason: Text) -> None:
        """Why nothing can be changed; empty: it can."""
        for field in self.fields.values():
            field.set_reason(reason)
