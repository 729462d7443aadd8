"""Connections: one that writes, one for each thread that reads."""

import sqlite3
import threading
from pathlib import Path

from app.database.connection import Connection
from app.ports.errors import Conflict, WriteFailed

_BUSY_MILLISECONDS = 5000
_WAL_KEPT = 32 * 1024 * 1024  # bytes that the log keeps when it starts over
_WRITER = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA wal_autocheckpoint=0",
    f"PRAGMA journal_size_limit={_WAL_KEPT}",
    f"PRAGMA busy_timeout={_BUSY_MILLISECONDS}",
    "PRAGMA cache_size=-65536",
)
_READER = ("PRAGMA query_only=ON", f"PRAGMA busy_timeout={_BUSY_MILLISECONDS}", "PRAGMA cache_size=-16384")


def writing_connection(path: Path) -> Connection:
    return _connect(str(path), _WRITER)


def checkpointing_connection(path: Path) -> sqlite3.Connection:
    return _connect(str(path), _WRITER)


class Readers:
    """A read connection for each thread that asks."""

    def __init__(self, path: Path) -> None:
        self._uri = f"{path.absolute().as_uri()}?mode=ro"
        self._local = threading.local()
        self._lock = threading.Lock()
        self._open: list[Connection] = []

    def __repr__(self) -> str:
        return f"<Readers {len(self._open)} open>"

    def __call__(self) -> Connection:
        connection: Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = _connect(self._uri, _READER)
            with self._lock:
                self._open.append(connection)
        return connection

    def close(self) -> None:
        """No thread may read any more."""
        with self._lock:
            while self._open:
                self._open.pop().close()


def translated(error: sqlite3.Error) -> WriteFailed:
    """The database's word without the values: they may be private."""
    kind = Conflict if isinstance(error, sqlite3.IntegrityError) else WriteFailed
    return kind(str(error))


def _connect(target: str, pragmas: tuple[str, ...]) -> sqlite3.Connection:
    is_uri = target.startswith("file:")
    connection = sqlite3.connect(target, isolation_level=None, check_same_thread=False, uri=is_uri)
    for pragma in pragmas:
        connection.execute(pragma).close()
    return connection
