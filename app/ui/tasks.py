"""asyncio on Qt's event loop. The one place that starts tasks: it keeps them and reports their errors."""

import asyncio
import functools
import logging
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec

from PySide6.QtWidgets import QApplication

from app.ui.garbage import Collector

log = logging.getLogger(__name__)
P = ParamSpec("P")
_kept: set[asyncio.Task[Any]] = set()


def run(application: QApplication, main: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Runs ``main`` on Qt's loop until it returns; its result is the exit code."""
    from app.ui.loop import Loop  # here: 50 ms that tests and tools without a loop need not pay

    application.setQuitOnLastWindowClosed(False)  # else a closing dialog ends the loop under its task
    loop = Loop(application)
    loop.set_exception_handler(_report)
    with Collector(), loop:
        code: int = loop.run_until_complete(_until_done(main))
    return code


async def _until_done(main: Callable[[], Coroutine[Any, Any, int]]) -> int:
    try:
        return await main()
    finally:
        await close()


def spawn(work: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
    """Starts ``work`` on the running loop. An error is logged once, with the task's name."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        work.close()  # nobody will ever await it
        raise
    task = loop.create_task(work, name=name)
    _kept.add(task)
    task.add_done_callback(_ended)
    return task


def slot(function: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, None]:
    """Makes a coroutine function fit for ``signal.connect``: each emit starts a task."""

    @functools.wraps(function)
    def start(*args: P.args, **kwargs: P.kwargs) -> None:
        spawn(function(*args, **kwargs), function.__qualname__)

    return start


async def close() -> None:
    """Cancels every task that ``spawn`` started, and what those start while they end; waits for them."""
    here = asyncio.current_task()
    while tasks := [task for task in _kept if task is not here]:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _ended(task: asyncio.Task[Any]) -> None:
    _kept.discard(task)
    if not task.cancelled() and task.exception() is not None:
        log.error("task %s failed", task.get_name(), exc_info=task.exception())


def _report(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    log.error("event loop: %s", context.get("message"), exc_info=context.get("exception"))
