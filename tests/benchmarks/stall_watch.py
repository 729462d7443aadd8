"""A timer of 5 ms in a window's thread: how long that thread did not come by."""

import json
import sys
import time

from PySide6.QtCore import QObject, Qt, QTimer

EVERY = 5  # milliseconds
WORTH_TELLING = 0.010  # seconds


class StallWatch(QObject):
    """``gaps``: (when it ended, its seconds), of time.monotonic."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[tuple[float, float]] = []
        self._last = time.monotonic()
        self._timer = QTimer(self, interval=EVERY, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def tell(self) -> None:
        sys.stdout.write(json.dumps(self.gaps) + "\n")
        sys.stdout.flush()

    def _look(self) -> None:
        now = time.monotonic()
        if now - self._last > WORTH_TELLING:
            self.gaps.append((now, now - self._last))
        self._last = now
