"""Product pictures by name from a folder: read and scaled off the UI thread, kept as pixmaps."""

import threading
from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap

KEPT = 400  # pixmaps; a thumbnail has 20 kB, a stage picture 400 kB
SUFFIXES = (".png", ".jpg", ".jpeg")
Wanted = tuple[str, int, float]  # name, pixels, ratio of the screen


class Pictures(QObject):
    """``get`` never waits: what is not there yet comes with ``arrived``."""

    arrived = Signal(str, int, float, QImage)

    def __init__(self, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._kept: OrderedDict[Wanted, QPixmap | None] = OrderedDict()
        self._asked: set[Wanted] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._closing = threading.Event()
        self.arrived.connect(self._keep)

    def __repr__(self) -> str:
        return f"<Pictures {len(self._kept)} kept, {len(self._asked)} asked>"

    def get(self, name: str, pixels: int, ratio: float = 1.0) -> QPixmap | None:
        """The picture fitted into a square of that many pixels; None while unknown or missing.

        On a screen with a higher ``ratio`` it has that many times more of them.
        """
        wanted = (name, pixels, ratio)
        if wanted in self._kept:
            self._kept.move_to_end(wanted)
            return self._kept[wanted]
        if name and wanted not in self._asked:
            self._asked.add(wanted)
            self._pool.start(lambda: self._fetch(wanted))
        return None

    @property
    def is_waiting(self) -> bool:
        """Whether a picture is on its way."""
        return bool(self._asked)

    def close(self) -> None:
        """Waits for the reading thread."""
        self._closing.set()
        self._pool.clear()
        self._pool.waitForDone()

    def _fetch(self, wanted: Wanted) -> None:
        if not self._closing.is_set():
            name, pixels, ratio = wanted
            image = read_picture(self._folder, name, round(pixels * ratio))
            self.arrived.emit(name, pixels, ratio, image)

    def _keep(self, name: str, pixels: int, ratio: float, image: QImage) -> None:
        wanted = (name, pixels, ratio)
        self._asked.discard(wanted)
        image.setDevicePixelRatio(ratio)
        self._kept[wanted] = None if image.isNull() else QPixmap.fromImage(image)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)


def read_picture(folder: Path | None, name: str, pixels: int) -> QImage:
    """A null image where there is none. Only the file's name counts: no way out of the folder."""
    path = find_picture(folder, name)
    image = QImage(str(path)) if path else QImage()
    if image.isNull():
        return image
    mode = Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(pixels, pixels, Qt.AspectRatioMode.KeepAspectRatio, mode)
    return scaled.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def find_picture(folder: Path | None, name: str) -> Path | None:
    """``name`` with or without its ending."""
    if folder is None or not name:
        return None
    plain = Path(name).name
    candidates = [folder / plain, *(folder / f"{plain}{suffix}" for suffix in SUFFIXES)]
    return next((path for path in candidates if path.suffix and path.is_file()), None)
