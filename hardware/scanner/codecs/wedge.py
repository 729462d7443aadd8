"""Keyboard-wedge scanners: tells a scanner's burst of keys from a person's typing by the time between keys.

Every key given to the detector is the detector's: swallow it at the window. What turns out to be typing
comes back as Human and has to be replayed; nothing else does.
"""

from itertools import pairwise
from typing import Literal

import msgspec

from .aim import split_aim
from .keymap import ENTER, F8, KEYPAD_ENTER, MODIFIERS, TAB, control_character, us_character

GS = "\x1d"
FASTEST_GAP, SLOWEST_GAP = 0.035, 0.120  # seconds; Zebra types at 80 ms a key with peaks of 100


class Key(msgspec.Struct, frozen=True):
    """A key pressed at `at` (seconds, steady clock); scan code as evdev numbers it, 0 where there is none."""

    scan_code: int
    at: float
    text: str = ""  # as the host's layout reads it: used only where there is no scan code
    shift: bool = False
    ctrl: bool = False
    alt: bool = False  # Alt, AltGr, Meta: no scanner uses them
    is_repeat: bool = False  # a key held down, not a new press


class Burst(msgspec.Struct, frozen=True):
    """A scan; `ended_by` tells a missing suffix, `largest_gap` (seconds) how slow the scanner types."""

    text: str
    aim: str
    at: float
    ended_by: Literal["suffix", "idle"]
    largest_gap: float


class Human(msgspec.Struct, frozen=True):
    """Keys to replay to the window, in order."""

    keys: tuple[Key, ...]


class Flood(msgspec.Struct, frozen=True):
    """More keys than any barcode has: dropped."""

    count: int


Outcome = Burst | Human | Flood


class WedgeSettings(msgspec.Struct, frozen=True):
    """How this bench's scanner types; `prefix` is a scan code (a function key, say) that opens every scan."""

    gap: float = FASTEST_GAP
    min_length: int = 4
    max_length: int = 4096
    prefix: int | None = None
    suffixes: frozenset[int] = frozenset({ENTER, KEYPAD_ENTER, TAB})
    needs_suffix: bool = False
    gs_keys: frozenset[int] = frozenset({F8})


def suggest_gap(burst: Burst) -> float:
    """The gap setting for a scanner that typed this test code: half as much again as its slowest key."""
    return min(max(burst.largest_gap * 1.5, FASTEST_GAP), SLOWEST_GAP)


class WedgeDetector:
    """Feed it every key press; no outcome means that the key is held until more is known."""

    def __init__(self, settings: WedgeSettings | None = None) -> None:
        self._settings = settings or WedgeSettings()
        self._keys: list[Key] = []
        self._text = ""
        self._flooded = 0
        self._last = 0.0

    @property
    def deadline(self) -> float | None:
        """When idle has to be called if no key comes; None while nothing is held."""
        return self._last + self._settings.gap if self._keys or self._flooded else None

    def press(self, key: Key) -> tuple[Outcome, ...]:
        """What is decided by this key; () while it is held."""
        return self.idle(key.at) + self._press(key)

    def idle(self, now: float) -> tuple[Outcome, ...]:
        """What is decided by no key having come until `now`."""
        if self.deadline is None or now < self.deadline:
            return ()
        return self._decide(ended_by="idle")

    def _press(self, key: Key) -> tuple[Outcome, ...]:
        if key.scan_code in MODIFIERS:
            return self._press_modifier(key)
        if self._keys or self._flooded:
            return self._continue(key)
        return self._begin(key)

    def _press_modifier(self, key: Key) -> tuple[Outcome, ...]:
        # swallowed inside a burst: the keys themselves say which modifiers were down
        if not self._keys:
            return (Human((key,)),)
        self._last = key.at
        return ()

    def _begin(self, key: Key) -> tuple[Outcome, ...]:
        prefix = self._settings.prefix
        if prefix is not None:
            is_opened = key.scan_code == prefix and not key.is_repeat
            return self._hold(key, "") if is_opened else (Human((key,)),)
        char = self._character(key)
        is_typed_control = key.ctrl and char != GS
        if char is None or is_typed_control or key.is_repeat or key.scan_code in self._settings.gs_keys:
            return (Human((key,)),)
        return self._hold(key, char)

    def _continue(self, key: Key) -> tuple[Outcome, ...]:
        if key.scan_code in self._settings.suffixes and not (key.ctrl or key.alt):
            return self._end(key)
        char = self._character(key)
        if char is None or key.is_repeat:
            # no scanner sends this key: whatever was held was typed
            return self._give_back(key)
        return self._hold(key, char)

    def _end(self, key: Key) -> tuple[Outcome, ...]:
        if self._flooded or self._is_long_enough:
            self._last = key.at
            return self._decide(ended_by="suffix")
        return self._give_back(key)

    def _hold(self, key: Key, char: str) -> tuple[Outcome, ...]:
        self._last = key.at
        if self._flooded or len(self._keys) >= self._settings.max_length:
            self._flooded += 1 + len(self._keys)
            self._keys.clear()
            return ()
        self._keys.append(key)
        self._text += char
        return ()

    def _decide(self, *, ended_by: Literal["suffix", "idle"]) -> tuple[Outcome, ...]:
        keys, text, flooded, last = tuple(self._keys), self._text, self._flooded, self._last
        is_scan = self._is_long_enough and (ended_by == "suffix" or not self._settings.needs_suffix)
        self._forget()
        if flooded:
            return (Flood(flooded),)
        if not is_scan:
            return (Human(keys),)
        aim, data = split_aim(text.encode())
        return (Burst(data.decode(), aim, last, ended_by, _largest_gap(keys)),)

    def _give_back(self, key: Key) -> tuple[Outcome, ...]:
        keys = (*self._keys, key)
        flooded = self._flooded
        self._forget()
        return (Flood(flooded), Human(keys)) if flooded else (Human(keys),)

    def _forget(self) -> None:
        self._keys.clear()
        self._text, self._flooded = "", 0

    @property
    def _is_long_enough(self) -> bool:
        return len(self._text) >= self._settings.min_length

    def _character(self, key: Key) -> str | None:
        if key.alt:
            return None
        if key.scan_code in self._settings.gs_keys:
            return GS
        if key.ctrl:
            return control_character(key.scan_code)
        if key.scan_code == 0:
            return key.text or None
        return us_character(key.scan_code, shift=key.shift)

    def __repr__(self) -> str:
        return f"<WedgeDetector {len(self._keys)} keys held, {self._flooded} dropped>"


def _largest_gap(keys: tuple[Key, ...]) -> float:
    return max((later.at - earlier.at for earlier, later in pairwise(keys)), default=0.0)
