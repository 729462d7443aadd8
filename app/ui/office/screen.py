"""What every screen of the office is given, and what the window asks of it."""

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from app.domain.people import Person, Role
from app.ui import tasks
from app.ui.office.services import OfficeServices
from app.ui.presenters.view import Say, say
from app.ui.widgets.kit import Kit
from app.ui.widgets.search import SearchField


class Office(QObject):
    """One for all screens of a window. ``person_changed``: somebody signed in or out; ``wanted``: a screen
    asks for another one (its key, what to search for there, which of its pages).
    """

    person_changed = Signal()
    wanted = Signal(str, str, str)

    def __init__(self, kit: Kit, services: OfficeServices) -> None:
        super().__init__()
        self.kit, self.services = kit, services
        self.person: Person | None = None

    def __repr__(self) -> str:
        return f"<Office {'signed in' if self.person else 'nobody'}>"

    def sign_in(self, person: Person | None) -> None:
        """None: signed out."""
        self.person = person
        self.person_changed.emit()

    def why_not(self, *roles: Role) -> Say | str:
        """Why the person may not do what needs one of these roles; empty: they may."""
        if self.person is None:
            return say("office.why.nobody")
        if any(role in self.person.roles for role in roles):
            return ""
        return say(f"office.why.{roles[0].value}")

    def go(self, key: str, text: str = "", page: str = "") -> None:
        """Shows another screen, searched for ``text``, or a page of it."""
        self.wanted.emit(key, text, page)

    def start(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        """A task of the window's; its error is logged."""
        tasks.spawn(work, name)


class Screen(QWidget):
    """One entry of the navigation. ``attention``: how many things wait for a person there."""

    attention = Signal(int)

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.office, self.kit = office, office.kit
        office.person_changed.connect(self.person_changed)

    @property
    def is_alive(self) -> bool:
        """False once its window was built anew: for whoever awaited something meanwhile."""
        return isValid(self)

    def load(self) -> None:
        """Once, when it is shown for the first time: builds and begins to read."""

    def shown(self) -> None:
        """It came to the front."""

    def refresh(self) -> None:
        """Something may have changed elsewhere: reads again what is in sight. Also each few seconds."""

    def seek(self, text: str) -> None:
        """Another screen sent the person here for this."""

    def open(self, page: str) -> None:
        """Another screen sent the person to this page of it."""

    def hear(self, text: str) -> None:
        """A scanner read this: for the form's field that has the keyboard, else it is looked for."""
        if not self.put(text):
            self.seek(text)

    def put(self, text: str) -> bool:
        """Into the form's field that has the keyboard; False where none has."""
        field = QApplication.focusWidget()
        if not isinstance(field, QLineEdit | QPlainTextEdit) or isinstance(field, SearchField):
            return False
        if field.isReadOnly() or not self.isAncestorOf(field):
            return False
        _put(field, text)
        return True

    def person_changed(self) -> None:
        """Somebody signed in or out: what they may do is another now."""


def _put(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """In the place of what stood in a line; on a line of its own where there are several."""
    if isinstance(field, QLineEdit):
        field.selectAll()
        field.insert(text)
        return
    before = field.toPlainText().rstrip()
    field.setPlainText(f"{before}\n{text}" if before else text)
    field.moveCursor(QTextCursor.MoveOperation.End)


Factory = Callable[[Office], Screen]
