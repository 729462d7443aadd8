"""Keys of the window, sorted into scans of a keyboard-wedge scanner and a person's typing.

The filter acts on the window alone: a key event passes the QWindow first and its widget again afterwards.
What is typed by a person is held for some milliseconds and then replayed untouched.
"""

import sys
import time
from collections.abc import Sequence
from typing import Protocol

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

X11_OFFSET = 8  # X11 and Wayland number keys as evdev plus 8


class KeyPress(msgspec.Struct, frozen=True):
    """A key pressed at ``at`` (steady seconds). ``number`` names it in a ``Replay``; evdev's scan code."""

    number: int
    scan_code: int
    at: float
    text: str = ""
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    is_repeat: bool = False


class Scanned(msgspec.Struct, frozen=True):
    """A burst of keys: what the scanner read."""

    text: str
    aim: str
    at: float


class Replay(msgspec.Struct, frozen=True):
    """Keys of a person, to be given to the window in this order."""

    numbers: tuple[int, ...]


Outcome = Scanned | Replay


class Decoder(Protocol):
    """Pure: tells bursts from typing. Keys that no outcome names yet are held back."""

    @property
    def deadline(self) -> float | None:
        """When ``idle`` has to be called if no key comes; None while nothing is held."""

    def key(self, press: KeyPress) -> Sequence[Outcome]: ...
    def idle(self, now: float) -> Sequence[Outcome]: ...


class WedgeFilter(QObject):
    """Installed on each window that gets the keys; on the application it would see every object's events, and
    Qt's Python side looks through all its classes (30 ms) for the kind of one that it does not know.
    ``scanned`` carries text, AIM identifier and the time of the last key.
    """

    scanned = Signal(str, str, float)

    def __init__(self, decoder: Decoder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decoder = decoder
        self._held: dict[int, tuple[QObject, QKeyEvent]] = {}
        self._number = 0
        self._last, self._arrived = 0.0, 0.0
        self._is_replaying = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._idle)

    def __repr__(self) -> str:
        return f"<WedgeFilter {len(self._held)} keys held>"

    def install(self) -> None:
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
            self._watch(application.focusWindow())

    def _watch(self, window: QWindow | None) -> None:
        """Installed again it comes first again."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_replaying or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._override(event)
        if event.type() == QEvent.Type.KeyPress:
            return self._press(watched, event)
        return bool(self._held)

    def _override(self, event: QKeyEvent) -> bool:
        """Comes before each press: taken, so that no shortcut fires within a burst. No key of its own."""
        control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if not event.text() or event.modifiers() & control:
            return False
        event.accept()
        return True

    def _press(self, watched: QObject, event: QKeyEvent) -> bool:
        self._number += 1
        press = self._as_press(event)
        self._held[self._number] = (watched, event.clone())
        self._act(self._decoder.key(press))
        return True

    def _as_press(self, event: QKeyEvent) -> KeyPress:
        modifiers, has = event.modifiers(), Qt.KeyboardModifier
        self._arrived = time.monotonic()
        self._last = event.timestamp() / 1000 or self._arrived
        return KeyPress(
            number=self._number,
            scan_code=evdev_code(event.nativeScanCode()),
            at=self._last,
            text=event.text(),
            shift=bool(modifiers & has.ShiftModifier),
            ctrl=bool(modifiers & has.ControlModifier),
            alt=bool(modifiers & (has.AltModifier | has.MetaModifier | has.GroupSwitchModifier)),
            is_repeat=event.isAutoRepeat(),
        )

    def _idle(self) -> None:
        self._act(self._decoder.idle(self._now()))

    def _now(self) -> float:
        """On the clock of the events, which need not be ours."""
        return self._last + time.monotonic() - self._arrived

    def _act(self, outcomes: Sequence[Outcome]) -> None:
        self._plan()
        for outcome in outcomes:
            if isinstance(outcome, Scanned):
                self.scanned.emit(outcome.text, outcome.aim, outcome.at)
            else:
                self._replay(outcome.numbers)
        if self._decoder.deadline is None:
            self._held.clear()

    def _plan(self) -> None:
        deadline = self._decoder.deadline
        if deadline is None:
            self._timer.stop()
        else:
            self._timer.start(max(1, round((deadline - self._now()) * 1000) + 1))

    def _replay(self, numbers: Sequence[int]) -> None:
        self._is_replaying = True
        for number in numbers:
            watched, event = self._held.pop(number)
            QCoreApplication.sendEvent(watched, event)
        self._is_replaying = False


def evdev_code(native: int) -> int:
    """Qt's native scan code as evdev numbers it; 0 where the platform has none (macOS)."""
    if QGuiApplication.platformName() in ("xcb", "wayland", "offscreen", "minimal"):
        return max(0, native - X11_OFFSET)
    return 0 if sys.platform == "darwin" else native
