"""A window without a screen."""

import gc
import os
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.ui.pack.window import PackWindow
from app.ui.theme import ThemeName
from tests.app.ui.gallery import open_window

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

Opener = Callable[..., PackWindow]


@pytest.fixture(autouse=True)
def windows_end_with_their_test(qapp: QApplication) -> Iterator[None]:
    """Closed is not gone: what stays is dressed anew by each later test, which then takes minutes."""
    before = {id(window) for window in qapp.topLevelWidgets()}
    yield
    for window in qapp.topLevelWidgets():
        if id(window) not in before and window.parent() is None:
            window.close()
            window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True, scope="module")
def cycles_end_on_this_thread() -> Iterator[None]:
    """As in the application: elsewhere a window's timers would end, and the process with them."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def open_pack_window(qapp: QApplication) -> Iterator[Opener]:
    """Opens windows that are closed after the test."""
    opened: list[PackWindow] = []

    def opener(
        look: ThemeName = ThemeName.LIGHT, size: tuple[int, int] = (1366, 768), language: str = "en"
    ) -> PackWindow:
        opened.append(open_window(look, size, language))
        return opened[-1]

    yield opener
    for window in opened:
        window.close()
        window.deleteLater()
    qapp.processEvents()
