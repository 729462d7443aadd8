"""Logging: to stderr and a rotating file; nothing that a buyer or a credential owns gets this far (PRIV-3).

Messages are written from ids, counts and outcomes only. Of an error a log has its kind and the places it
came by; its own words only where its class vouches for them with ``is_fit_for_log``: a library's error, or a
bug's, quotes what it stumbled over. As a last net, what looks like an e-mail address or a token is masked.
"""

import logging
import logging.handlers
import re
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

import msgspec

_MASKED = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|Atz[ar]\|[\w.~+/=-]+|amzn1\.[\w.-]{20,}")
_NOISY = ("httpx", "httpcore", "PIL", "qasync", "asyncio", "alembic", "uvicorn")
_QUOTE = ("qasync", "asyncio")  # they tell of a failed task by the repr of its error, from the second line on
_FORM = "%(asctime)s %(levelname)s %(name)s %(message)s"
_Info = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

log = logging.getLogger(__name__)


def set_up(folder: Path | None, *, is_verbose: bool = False) -> None:
    """Once per process. ``folder`` None logs to stderr only; files rotate at 5 MB, twelve kept. What nobody
    catches is logged too, and no memory is dumped where the process crashes.
    """
    logging.basicConfig(level=logging.DEBUG if is_verbose else logging.INFO, handlers=handlers(folder))
    logging.raiseExceptions = False  # else a record that cannot be written is printed with its values
    for name in _NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
    sys.excepthook = _uncaught
    sys.unraisablehook = _unraisable
    threading.excepthook = _thread_ended
    dump_no_memory()


def handlers(folder: Path | None) -> list[logging.Handler]:
    """All that write a log, each with its guard."""
    made: list[logging.Handler] = [logging.StreamHandler()]
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "packbench.log"
        made.append(
            logging.handlers.RotatingFileHandler(path, maxBytes=5_000_000, backupCount=12, encoding="utf-8")
        )
    for handler in made:
        handler.setFormatter(_Guarded(_FORM))
    return made


def dump_no_memory() -> None:
    """A core file would hold names and keys. A limit of 1, since 0 does not stop a dump that is piped to a
    program (Linux, fs/coredump.c).
    """
    try:
        import resource  # not on Windows
    except ImportError:
        return
    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0 if hard == 0 else 1, hard))


def told(error: BaseException) -> str:
    """An error's kind, and its words where they are fit for a log."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if getattr(kind, "is_fit_for_log", False):
        return f"{name}: {error}"
    return f"{name}: {error.strerror}" if isinstance(error, OSError) and error.strerror else name


class _Guarded(logging.Formatter):
    """Masks all that is written, and keeps foreign errors' words out of it."""

    def format(self, record: logging.LogRecord) -> str:
        return _MASKED.sub("<redacted>", super().format(_without_quotes(record)))

    def formatException(self, ei: _Info) -> str:  # noqa: N802  # logging's own name
        return "" if ei[1] is None else "\n".join(_lines(ei[1], set()))


def _without_quotes(record: logging.LogRecord) -> logging.LogRecord:
    """A copy without another handler's text, in which errors and values are told, not quoted."""
    copied = logging.makeLogRecord(record.__dict__ | {"exc_text": None})
    copied.msg = _fit(record.msg)
    if isinstance(record.args, tuple):
        copied.args = tuple(map(_fit, record.args))
    if record.name.startswith(_QUOTE):
        copied.msg, copied.args = copied.getMessage().split("\n")[0], ()
    return copied


def _fit(value: object) -> object:
    if isinstance(value, BaseException):
        return told(value)
    return f"<{type(value).__qualname__}>" if isinstance(value, msgspec.Struct) else value


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    """Causes first, as Python does; each error once."""
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _lines(before, seen)
        yield "which led to:"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}'
    yield told(error)
    for part in error.exceptions if isinstance(error, BaseExceptionGroup) else ():
        yield "of which one is:"
        yield from _lines(part, seen)


def _uncaught(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("nobody caught this", exc_info=(kind, error, at))


def _unraisable(found: Any) -> None:
    error = found.exc_value
    log.error("an error could not be raised", exc_info=error)


def _thread_ended(found: threading.ExceptHookArgs) -> None:
    if issubclass(found.exc_type, SystemExit):
        return
    name = "" if found.thread is None else found.thread.name
    log.critical("thread %s ended", name, exc_info=found.exc_value)
