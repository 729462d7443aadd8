"""The window of a bench: paints snapshots, tells what is pressed, touched and typed."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QMainWindow

from app.domain.control import Action
from app.services.snapshot import Snapshot
from app.ui.i18n import Speech
from app.ui.pack.screen import PackScreen
from app.ui.pack.side import capacity
from app.ui.pictures import Pictures
from app.ui.presenters.cues import Cue, cue
from app.ui.presenters.screen import present
from app.ui.presenters.side import CAPACITY
from app.ui.presenters.view import Button, Refusal, Screen
from app.ui.theme import ThemeName, theme

REPEAT_MS = 2500  # between two refusal tones
SECOND_MS = 1000


class Sounds(Protocol):
    """Plays without waiting."""

    def play(self, cue: Cue) -> None: ...


class Silence:
    """No sounds."""

    def play(self, cue: Cue) -> None:
        """Nothing is heard."""


class PackWindow(QMainWindow):
    """``pressed`` carries an ``Action``; ``typed`` characters, ``"\\n"`` or ``"\\b"``; ``touched`` a barcode
    that a box shows; ``painted`` the ``Bench.seq`` whose paint has ended.
    """

    pressed = Signal(object)
    typed = Signal(str)
    touched = Signal(str)
    painted = Signal(int)
    closed = Signal()
    office_wanted = Signal()  # F10: a manager at this bench's keyboard

    def __init__(
        self,
        look: ThemeName = ThemeName.LIGHT,
        language: str = "en",
        pictures: Path | None = None,
        sounds: Sounds | None = None,
        tick: Callable[[], float] = time.monotonic,
        repeat_ms: int = REPEAT_MS,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Packbench")
        self.setMinimumSize(960, 640)
        self.pictures = Pictures(pictures, self)
        self.speech = Speech(language)
        self.screen_widget = PackScreen(theme(look), self.speech, self.pictures)
        self.setCentralWidget(self.screen_widget)
        self._sounds: Sounds = sounds or Silence()
        self._tick = tick
        self._repeat_ms = repeat_ms
        self._snapshot: Snapshot | None = None
        self._shown_at = 0.0
        self._told = 0
        self._capacity, self._skip = CAPACITY, 0
        self._is_unreached = False
        self._watches_focus = False
        self._connect()

    def __repr__(self) -> str:
        seq = self._snapshot.bench.seq if self._snapshot else None
        return f"<PackWindow shows {seq}, painted {self._told}>"

    def _connect(self) -> None:
        screen = self.screen_widget
        screen.pressed.connect(self.pressed)
        screen.touched.connect(self.touched)
        screen.repainted.connect(self._tell_painted)
        self._second = QTimer(self)
        self._second.timeout.connect(self.refresh)
        self._second.start(SECOND_MS)
        self._resized = QTimer(self, singleShot=True)
        self._resized.timeout.connect(self.refresh)
        self._again = QTimer(self)
        self._again.timeout.connect(lambda: self._sounds.play(Cue.REFUSAL))
        screen.setFocus()

    # ---- what is shown

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Paints what differs from the last one before it returns (where the window is visible)."""
        before, self._snapshot = self._snapshot, snapshot
        self._shown_at = self._tick()
        if before is None or before.bench.seq != snapshot.bench.seq:
            self._skip = 0
        self.refresh()
        if before is not None:
            self._sound(before, snapshot)

    def refresh(self) -> None:
        """Paints what time has changed."""
        if self._snapshot is None:
            return
        view = self.present(self._snapshot)
        self.screen_widget.setAccessibleName(self._spoken(view))
        if self.screen_widget.show_view(view):
            self._tell_painted()

    def present(self, snapshot: Snapshot) -> Screen:
        """The snapshot as this window would say it."""
        now = self._now(snapshot)
        view = self._view(snapshot, now)
        rows = capacity(self.screen_widget.layout_for(view).main.height(), self.screen_widget.scale)
        if rows != self._capacity:
            self._capacity = rows
            view = self._view(snapshot, now)
        return view

    def _view(self, snapshot: Snapshot, now: datetime) -> Screen:
        unreached = self._is_unreached
        return present(snapshot, now, capacity=self._capacity, skip=self._skip, is_unreached=unreached)

    def _now(self, snapshot: Snapshot) -> datetime:
        return snapshot.at + timedelta(seconds=self._tick() - self._shown_at)

    def _tell_painted(self) -> None:
        if self._snapshot is not None and self._snapshot.bench.seq != self._told:
            self._told = self._snapshot.bench.seq
            self.painted.emit(self._told)

    def _spoken(self, view: Screen) -> str:
        return self.speech.say(view.stage.title)

    def _sound(self, before: Snapshot, after: Snapshot) -> None:
        heard = cue(before.bench, after.bench)
        if heard is not None:
            self._sounds.play(heard)
        if after.bench.refused is None:
            self._again.stop()
        elif not self._again.isActive():
            self._again.start(self._repeat_ms)

    def restyle(self, look: ThemeName, language: str) -> None:
        """Another theme or language at once."""
        self.speech = Speech(language)
        self.screen_widget.restyle(theme(look), self.speech)

    @property
    def view(self) -> Screen | None:
        """What is on the screen."""
        return self.screen_widget.view

    # ---- what the keyboard and the window tell

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._action_of(event)
        if action is not None:
            self.pressed.emit(action)
        elif event.key() == Qt.Key.Key_F10:
            self.office_wanted.emit()
        elif event.key() == Qt.Key.Key_Space and self.screen_widget.has_ring:
            self.screen_widget.press_focused()
        else:
            self._type(event)

    def _action_of(self, event: QKeyEvent) -> Action | None:
        name = QKeySequence(event.key()).toString()
        return next((b.action for b in self._buttons() if b.key == name and not b.is_quiet), None)

    def _buttons(self) -> tuple[Button, ...]:
        view = self.view
        if view is None:
            return ()
        if isinstance(view.stage, Refusal) and view.stage.understood is not None:
            return (view.stage.understood,)
        return view.buttons

    def _type(self, event: QKeyEvent) -> None:
        control = {Qt.Key.Key_Return: "\n", Qt.Key.Key_Enter: "\n", Qt.Key.Key_Backspace: "\b"}
        text = control.get(Qt.Key(event.key()), event.text())
        if text and (text in "\n\b" or text.isprintable()):
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.scroll_lines(-1 if event.angleDelta().y() > 0 else 1)

    def scroll_lines(self, lines: int) -> None:
        """Moves through the lines of an order that are not all in sight, until the next scan."""
        side = self.view.side if self.view else None
        self._skip = 0 if side is None or side.more is None else self._skip + lines
        self.refresh()

    def set_tick(self, tick: Callable[[], float]) -> None:
        """Another steady clock, in seconds."""
        self._tick = tick

    def set_unreached(self, is_unreached: bool) -> None:  # a Qt slot
        """A wedge scanner's keys go elsewhere: said over the whole screen width."""
        self._is_unreached = is_unreached
        self.refresh()

    def watch_focus(self) -> None:
        """A wedge scanner types into whatever is in front: says so from now on when that is not this one."""
        self._watches_focus = True
        self._see_focus()

    def _see_focus(self) -> None:
        is_away = self._watches_focus and self.isVisible() and not self.isActiveWindow()
        if is_away and not self._is_unreached:
            self._sounds.play(Cue.BLOCKED)
        if is_away != self._is_unreached:
            self.set_unreached(is_away)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._see_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized.start(0)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._second.stop()
        self._again.stop()
        self.pictures.close()
        self.closed.emit()
        super().closeEvent(event)
