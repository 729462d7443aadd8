"""What every widget of the office is made with: colours, words and the time."""

from collections.abc import Callable
from datetime import UTC, datetime
from html import escape
from typing import TypeVar

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.ui.i18n import Speech
from app.ui.presenters.view import Value
from app.ui.theme import Theme, space

L = TypeVar("L", bound=QBoxLayout)


def _now() -> datetime:
    return datetime.now(UTC)


class Kit:
    """``now`` is the clock that relative times are said by."""

    def __init__(self, theme: Theme, speech: Speech, now: Callable[[], datetime] = _now) -> None:
        self.theme, self.speech, self.now = theme, speech, now

    def __repr__(self) -> str:
        return f"<Kit {self.theme!r} {self.speech!r}>"

    def say(self, text: Value) -> str:
        return self.speech.say(text)

    def colour(self, token: str) -> QColor:
        return self.theme.colour(token)


def column(parent: QWidget, margin: str = "", gap: str = "small") -> QVBoxLayout:
    """A layout from top to bottom; ``margin`` and ``gap`` are spacing tokens, empty: none."""
    return _laid(QVBoxLayout(parent), margin, gap)


def row(parent: QWidget | None = None, margin: str = "", gap: str = "small") -> QHBoxLayout:
    layout = QHBoxLayout() if parent is None else QHBoxLayout(parent)
    return _laid(layout, margin, gap)


def _laid(layout: L, margin: str, gap: str) -> L:
    edge = space(margin) if margin else 0
    layout.setContentsMargins(edge, edge, edge, edge)
    layout.setSpacing(space(gap) if gap else 0)
    return layout


def clear(layout: QLayout) -> None:
    """Takes out and forgets everything that lies in it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def reveal(widget: QWidget, *, is_shown: bool) -> None:
    """Shows or hides a part of a window; one that is in no window yet does not become one."""
    if not is_shown or widget.parent() is not None:
        widget.setVisible(is_shown)


def plain_tip(text: str) -> str:
    """Fit for ``setToolTip``: data that looks like HTML is shown as it is."""
    return f"<span>{escape(text)}</span>" if "<" in text else text
