"""The scale's thread: tells a stable weight once, and only after the platform was empty or the weight
changed.
"""

import logging
import threading
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol

from hardware.errors import HardwareError, MalformedReport
from hardware.models import Weight

log = logging.getLogger(__name__)
LOOKS_AGAIN = 0.5
WAITS = 0.1
SAME = 2  # grams; a reading this near to the last one told is the same parcel


class Weighs(Protocol):
    """hardware's ScaleReader."""

    def read(self, timeout: float) -> Weight | None: ...
    def close(self) -> None: ...


class ScaleThread:
    """``on_weight`` (grams) and ``on_state`` are called on this thread."""

    def __init__(
        self,
        open_reader: Callable[[], Weighs],
        on_weight: Callable[[int], None],
        on_state: Callable[[bool], None],
        told: int = 0,
    ) -> None:
        """``told``: grams of the last parcel before the start; while it lies there it is no new one."""
        self._open = open_reader
        self._on_weight = on_weight
        self._on_state = on_state
        self._stop = threading.Event()
        self._told = told
        self._thread = threading.Thread(target=self._run, name="scale", daemon=True)

    def __repr__(self) -> str:
        return f"<ScaleThread last {self._told} g>"

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Returns once the device is closed."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                reader = self._open()
            except HardwareError:
                self._on_state(False)
                self._stop.wait(LOOKS_AGAIN)
                continue
            self._on_state(True)
            try:
                self._read(reader)
            finally:
                reader.close()

    def _read(self, reader: Weighs) -> None:
        while not self._stop.is_set():
            try:
                weight = reader.read(WAITS)
            except MalformedReport as error:
                log.warning("the scale sent what cannot be read: %s", error)
                continue
            except HardwareError:
                self._on_state(False)
                return
            if weight is not None:
                self._take(weight)

    def _take(self, weight: Weight) -> None:
        if weight.state == "zero":
            self._told = 0
        elif weight.state == "stable":
            grams = int(weight.grams.quantize(Decimal(1), rounding=ROUND_HALF_UP))
            if grams > 0 and abs(grams - self._told) > SAME:
                self._told = grams
                self._on_weight(grams)
