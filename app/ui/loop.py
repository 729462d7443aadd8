"""asyncio on Qt's event loop, with asyncio's own queue of what is ready.

qasync gives each step of a task a timer of its own: a scan, whose way has five steps, waited for five rounds
of Qt's loop, and let go of the interpreter's lock as often. Here all steps that are ready are done in one.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from contextvars import Context
from typing import Any

import qasync  # type: ignore[import-untyped]  # no type marks
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

STEPS = 64  # in one round; then the screen and the sockets have their turn


class _Bell(QObject):
    rung = Signal()


class Loop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no type marks
    """``run_ready`` does now what a slot has just made ready."""

    def __init__(self, application: QApplication) -> None:
        self._ready: deque[asyncio.Handle] = deque()
        self._is_at_it = False
        self._bell = _Bell()
        self._bell.rung.connect(self.run_ready, Qt.ConnectionType.QueuedConnection)
        super().__init__(application)

    def __repr__(self) -> str:
        return f"<Loop {len(self._ready)} steps ready>"

    def call_soon(
        self, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        is_alone = not self._ready
        handle = asyncio.Handle(callback, args, self, context)
        self._ready.append(handle)
        if is_alone and not self._is_at_it:
            self._bell.rung.emit()
        return handle

    def call_soon_threadsafe(
        self, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        handle = asyncio.Handle(callback, args, self, context)
        self._ready.append(handle)
        self._bell.rung.emit()
        return handle

    def run_ready(self) -> None:
        """At most ``STEPS`` steps; nothing where a step of this loop is being done."""
        if self._is_at_it:
            return
        self._is_at_it = True
        try:
            self._do_steps()
        finally:
            self._is_at_it = False
            if self._ready:
                QTimer.singleShot(0, self.run_ready)

    def _do_steps(self) -> None:
        for _ in range(STEPS):
            if not self._ready:
                return
            handle = self._ready.popleft()
            if not handle.cancelled():
                handle._run()
