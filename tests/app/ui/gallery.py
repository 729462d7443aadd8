"""Writes a screenshot of every state: ``python -m tests.app.ui.gallery DIR [--theme --size --lang]``."""

import argparse
import os
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QThread
from PySide6.QtWidgets import QApplication

from app.services.snapshot import Snapshot
from app.ui.pack.window import PackWindow
from app.ui.places import RESOURCES
from app.ui.theme import ThemeName, dress
from tests.app.ui.samples import all_states

PICTURES = RESOURCES / "practice" / "pictures"


def open_window(look: ThemeName, size: tuple[int, int], language: str) -> PackWindow:
    """Shown at exactly that size, with a clock that stands still."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    dress(application, look)
    window = PackWindow(look, language, PICTURES, tick=lambda: 0.0)
    window.resize(*size)
    window.show()
    QApplication.processEvents()
    return window


def show(window: PackWindow, snapshot: Snapshot) -> None:
    """Shows a state with all its pictures there."""
    window.show_snapshot(snapshot)
    wait_for(lambda: not window.pictures.is_waiting)
    QApplication.processEvents()


def wait_for(is_so: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(10_000)
    while not is_so():
        assert not deadline.hasExpired(), "what was awaited never came"
        QApplication.processEvents()
        QThread.yieldCurrentThread()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", default="light", choices=[name.value for name in ThemeName])
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--lang", default="en")
    parser.add_argument("--only", default="", help="states whose name starts so, separated by commas")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    width, _, height = given.size.partition("x")
    window = open_window(ThemeName(given.theme), (int(width), int(height)), given.lang)
    for name, state in all_states().items():
        if name.startswith(tuple(given.only.split(","))):
            show(window, state)
            window.grab().save(str(given.folder / f"{name}.png"))
    window.close()


if __name__ == "__main__":
    main()
