"""Joins the window's key filter to hardware's burst detector: neither knows the other."""

from collections.abc import Sequence

from app.ui.wedge import KeyPress, Outcome, Replay, Scanned
from hardware.scanner.codecs.wedge import Burst, Human, Key, WedgeDetector, WedgeSettings
from hardware.scanner.codecs.wedge import Outcome as Found


class WedgeDecoder:
    """``app.ui.wedge.Decoder`` over hardware's detector; remembers which key of the window is which."""

    def __init__(self, gap: float) -> None:
        self._detector = WedgeDetector(WedgeSettings(gap=gap))
        self._numbers: dict[Key, list[int]] = {}

    def __repr__(self) -> str:
        return f"<WedgeDecoder {self._detector!r}>"

    @property
    def deadline(self) -> float | None:
        return self._detector.deadline

    def key(self, press: KeyPress) -> Sequence[Outcome]:
        key = Key(press.scan_code, press.at, press.text, press.shift, press.ctrl, press.alt, press.is_repeat)
        self._numbers.setdefault(key, []).append(press.number)
        return self._told(self._detector.press(key))

    def idle(self, now: float) -> Sequence[Outcome]:
        return self._told(self._detector.idle(now))

    def _told(self, found: Sequence[Found]) -> list[Outcome]:
        told = [outcome for each in found if (outcome := self._outcome(each)) is not None]
        if self._detector.deadline is None:
            self._numbers.clear()
        return told

    def _outcome(self, found: Found) -> Outcome | None:
        if isinstance(found, Burst):
            return Scanned(found.text, found.aim, found.at)
        if isinstance(found, Human):
            return Replay(tuple(self._numbers[key].pop(0) for key in found.keys))
        return None
