"""Connections: one that writes, one for each thread that reads."""

import sqlite3
import threading
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.pool import NullPool

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


def writing_engine(path: Path) -> Engine:
    """Transactions start with BEGIN IMMEDIATE: the lock is taken at once or not at all."""
    engine = sa.create_engine("sqlite://", creator=lambda: _connect(str(path), _WRITER), poolclass=NullPool)
    event.listen(engine, "begin", _begin)
    return engine


def reading_engine(path: Path) -> Engine:
    """No transactions: each statement sees the newest commit and holds back no checkpoint."""
    uri = f"{path.absolute().as_uri()}?mode=ro"
    engine = sa.create_engine("sqlite://", creator=lambda: _connect(uri, _READER), poolclass=NullPool)
    return engine.execution_options(isolation_level="AUTOCOMMIT")


def checkpointing_connection(path: Path) -> sqlite3.Connection:
    return _connect(str(path), _WRITER)


class Readers:
    """A read connection for each thread that asks."""

    def __init__(self, path: Path) -> None:
        self._engine = reading_engine(path)
        self._local = threading.local()
        self._lock = threading.Lock()
        self._open: list[Connection] = []

    def __repr__(self) -> str:
        return f"<Readers {len(self._open)} open>"

    def __call__(self) -> Connection:
        connection: Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = self._engine.connect()
            with self._lock:
                self._open.append(connection)
        return connection

    def close(self) -> None:
        """No thread may read any more."""
        with self._lock:
            while self._open:
                self._open.pop().close()


def translated(error: DBAPIError | sqlite3.Error) -> WriteFailed:
    """The database's word without the values: they may be private."""
    origin = error.orig if isinstance(error, DBAPIError) else error
    kind = Conflict if isinstance(error, IntegrityError | sqlite3.IntegrityError) else WriteFailed
    return kind(str(origin))


def _connect(target: str, pragmas: tuple[str, ...]) -> sqlite3.Connection:
    is_uri = target.startswith("file:")
    connection = sqlite3.connect(target, isolation_level=None, check_same_thread=False, uri=is_uri)
    for pragma in pragmas:
        connection.execute(pragma).close()
    return connection


def _begin(connection: Connection) -> None:
    """Where the writer has not begun already."""
    driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]  # it is pysqlite's
    if not driver.in_transaction:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
