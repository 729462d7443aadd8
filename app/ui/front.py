"""Joins the window to the bench's services: signals in, snapshots out."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.domain.control import Action
from app.domain.packing.bench import Stage
from app.domain.scan import Scan
from app.ports import right_of_way
from app.seams import seam
from app.services.board import Board
from app.services.packing import Packing
from app.services.snapshot import Light, Snapshot
from app.ui.pack.window import PackWindow
from app.ui.theme import ThemeName, dress

_LETS_GO = (Stage.IDLE, Stage.DONE)


class Devices(QObject):
    """News of device threads, queued to the window's thread."""

    scanned = Signal(object)
    scanner_changed = Signal(bool)
    weighed = Signal(int)
    scale_changed = Signal(bool)
    parent_gone = Signal()

    def on_scan(self, scan: Scan) -> None:
        right_of_way.take()
        self.scanned.emit(scan)

    def on_scanner(self, is_there: bool, _words: str) -> None:  # a device thread's callback
        self.scanner_changed.emit(is_there)


class Front:
    """``after_paint`` hears of each snapshot once its paint has ended. ``divert`` takes a scan away from the
    bench where it says so.
    """

    def __init__(
        self, window: PackWindow, packing: Packing, board: Board, after_paint: Callable[[Snapshot], None]
    ) -> None:
        self.devices = Devices()
        self._window = window
        self._packing = packing
        self._board = board
        self._after_paint = after_paint
        self._stage: Stage | None = None
        self.divert: Callable[[Scan], bool] = lambda _scan: False
        self._connect()

    def __repr__(self) -> str:
        return f"<Front {self._window!r}>"

    def _connect(self) -> None:
        self._window.pressed.connect(self._press)
        self._window.typed.connect(self._packing.type)
        self._window.touched.connect(self._packing.touch)
        self.devices.scanned.connect(self.scan)
        self.devices.weighed.connect(self._packing.weigh)
        self.devices.scanner_changed.connect(lambda is_there: self._device("scanner", is_there))
        self.devices.scale_changed.connect(lambda is_there: self._device("scale", is_there))
        self._packing.listen(self._changed)
        self._board.listen(self.show)

    def show(self) -> None:
        """Paints the state as it is; what it shows is on disk."""
        snapshot = self._board.snapshot()
        seam("before-paint")
        self._window.show_snapshot(snapshot)
        seam("painted")
        self._after_paint(snapshot)

    def _changed(self) -> None:
        stage = self._packing.bench.stage
        has_let_go, self._stage = stage is not self._stage and stage in _LETS_GO, stage
        if has_let_go:
            self._board.refresh()
        else:
            self.show()

    def scan(self, scan: Scan) -> None:
        """Read by whichever scanner."""
        if not self.divert(scan):
            self._packing.scan(scan)

    def _press(self, action: Action) -> None:
        self._packing.press(action)

    def _device(self, name: str, is_there: bool) -> None:  # from a slot
        self._board.light(name, Light.OK if is_there else Light.DOWN, "" if is_there else "unplugged")


def make_application(look: ThemeName) -> QApplication:
    """The one QApplication of the process, dressed in our fonts and colours."""
    application = QApplication([])
    application.setApplicationName("Packbench")
    dress(application, look)
    return application
