"""Python's collector of cycles, on Qt's thread alone.

By itself it runs on whatever thread makes one object too many, and ends there what Qt may end on its own
thread only, a timer or a widget: then the process dies.
"""

import gc
from types import TracebackType

from PySide6.QtCore import QObject, QTimer

from app.ports import right_of_way

LOOKS_MS = 1_000
FIRST_MS = 5_000  # a start is not held up


class Collector(QObject):
    """As a context: nothing is collected but by ``look``."""

    def __init__(self) -> None:
        super().__init__()
        self._was_enabled = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def __repr__(self) -> str:
        return f"<Collector {gc.get_count()}>"

    def __enter__(self) -> "Collector":
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer.start(FIRST_MS)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.stop()
        if self._was_enabled:
            gc.enable()

    def look(self) -> None:
        """Collects the oldest generation that is due, unless a scan is on its way."""
        self._timer.setInterval(LOOKS_MS)
        due = [at for at in range(3) if gc.get_count()[at] > gc.get_threshold()[at]]
        if due and not right_of_way.is_taken():
            gc.collect(due[-1])
