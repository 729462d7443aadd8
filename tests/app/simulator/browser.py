"""A real Chromium without a window, driven by its DevTools over a pipe: JSON messages that end in NUL."""

import fcntl
import json
import os
import select
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

PATIENCE = 60.0
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--remote-debugging-pipe"),
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


class Browser:
    """One page. Every wait ends with AssertionError when its time is up."""

    def __init__(self, told: int, heard: int) -> None:
        self._told, self._heard = told, heard
        self._count = 0
        self._buffer = b""
        self._events: list[Any] = []
        self._session: str | None = None
        target = self.do("Target.createTarget", url="about:blank")["targetId"]
        attached = self.do("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        self.do("Page.enable")

    def open(self, url: str) -> None:
        """Load a page to its end."""
        self._events.clear()
        self.do("Page.navigate", url=url)
        self._event("Page.loadEventFired")

    def click(self, selector: str) -> None:
        """A click of the mouse on the middle of an element."""
        self._events.clear()
        at = json.loads(
            self.js(f"JSON.stringify(document.querySelector({selector!r}).getBoundingClientRect())")
        )
        place = {"x": at["x"] + at["width"] / 2, "y": at["y"] + at["height"] / 2}
        for kind in ("mousePressed", "mouseReleased"):
            self.do("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **place)

    def landed(self) -> str:
        """The address in the bar after the next navigation, though nothing may answer there."""
        frame = self._event("Page.frameNavigated")["params"]["frame"]
        return str(frame.get("unreachableUrl") or frame["url"])

    def js(self, expression: str) -> Any:
        """The value of an expression on the page."""
        answer = self.do("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def do(self, method: str, **params: Any) -> Any:
        """One command and its result."""
        self._count += 1
        of = {"sessionId": self._session} if self._session else {}
        message = {"id": self._count, "method": method, "params": params, **of}
        os.write(self._told, json.dumps(message).encode() + b"\0")
        answer = self._wait(lambda each: each.get("id") == message["id"])
        assert "error" not in answer, answer
        return answer["result"]

    def _event(self, method: str) -> Any:
        return self._wait(lambda each: each.get("method") == method)

    def _wait(self, is_wanted: Callable[[Any], bool]) -> Any:
        until = time.monotonic() + PATIENCE
        while not any(map(is_wanted, self._events)):
            self._receive(until)
        return next(filter(is_wanted, self._events))

    def _receive(self, until: float) -> None:
        ready, _, _ = select.select([self._heard], [], [], max(0.0, until - time.monotonic()))
        assert ready, "the browser says nothing more"
        raw = os.read(self._heard, 1 << 16)
        assert raw, "the browser has ended"
        *whole, self._buffer = (self._buffer + raw).split(b"\0")
        self._events += map(json.loads, whole)


@contextmanager
def browser() -> Iterator[Browser]:
    """Start one with a profile of its own, end it; AssertionError when there is no Chromium."""
    path = shutil.which("chromium")
    assert path, "chromium is not installed (packaging/linux/apt-install)"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        (theirs_in, ours_out), (ours_in, theirs_out) = os.pipe(), os.pipe()
        child = _spawn([path, *FLAGS, f"--user-data-dir={profile}"], theirs_in, theirs_out)
        try:
            yield Browser(ours_out, ours_in)
        finally:
            os.close(ours_out)  # it ends with its pipe
            os.close(ours_in)
            _reap(child)


def _reap(child: int) -> None:
    ended = os.pidfd_open(child)
    if not select.select([ended], [], [], PATIENCE)[0]:
        os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(ended)


def _spawn(command: list[str], heard: int, told: int) -> int:
    """Start it as the head of a group of its own, with the pipe at 3 and 4, where Chromium looks."""
    high = [fcntl.fcntl(each, fcntl.F_DUPFD_CLOEXEC, 10) for each in (heard, told)]
    quiet = [(os.POSIX_SPAWN_OPEN, each, os.devnull, os.O_RDWR, 0) for each in (0, 1, 2)]
    pipe = [(os.POSIX_SPAWN_DUP2, each, 3 + at) for at, each in enumerate(high)]
    try:
        return os.posix_spawn(command[0], command, os.environ, file_actions=[*quiet, *pipe], setpgroup=0)
    finally:
        for each in (heard, told, *high):
            os.close(each)
