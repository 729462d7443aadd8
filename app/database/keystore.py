"""keys.db: wrapped per-order keys in a file of their own, in none of the database's backups."""

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from app.ports.errors import WriteFailed

_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS wrapped_keys"
    " (order_id TEXT PRIMARY KEY, wrapped BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS kek (id TEXT PRIMARY KEY) WITHOUT ROWID",
)
_ADD = "INSERT INTO wrapped_keys (order_id, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING"


class SqlWrappedKeys:
    """Implements ``WrappedKeys`` and what a purge needs of a key store. Any thread may call."""

    def __init__(self, path: Path) -> None:
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._fresh = path.with_name(path.name + ".new")
        self._reading = threading.Lock()
        self._writing = threading.Lock()
        self._open()

    def __repr__(self) -> str:
        return f"<SqlWrappedKeys {self._path.name}>"

    def read(self, order_ids: Sequence[str]) -> dict[str, bytes]:
        marks = ",".join("?" * len(order_ids))
        query = f"SELECT order_id, wrapped FROM wrapped_keys WHERE order_id IN ({marks})"  # noqa: S608  # only marks
        with self._reading:
            return dict(self._reader.execute(query, list(order_ids)).fetchall())

    def add(self, wrapped: Mapping[str, bytes]) -> bool:
        with _told("the key store took nothing"), self._writing, self._writer:
            added = self._writer.executemany(_ADD, list(wrapped.items()))
            return added.rowcount == len(wrapped)

    def kek_id(self) -> str | None:
        """Which key-encryption key wraps these keys; None in a new store."""
        with self._reading:
            row = self._reader.execute("SELECT id FROM kek").fetchone()
        return None if row is None else row[0]

    def name_kek(self, kek_id: str) -> None:
        """Of a new store, before its first key."""
        with self._writing, self._writer:
            self._writer.execute("INSERT INTO kek (id) VALUES (?)", (kek_id,))

    def all(self) -> Iterator[tuple[str, bytes]]:
        """Every key, from a connection of its own."""
        with closing(sqlite3.connect(self._path)) as connection:
            yield from connection.execute("SELECT order_id, wrapped FROM wrapped_keys")

    def replace(self, wrapped: Iterable[tuple[str, bytes]], kek_id: str) -> None:
        """Swaps the whole store for a new file; after a crash there is the old one or the new one. What a
        damaged store left behind goes with the old one.
        """
        with _told("the key store was not replaced"):
            _write_new(self._fresh, wrapped, kek_id)
            with self._writing, self._reading:
                self._fold_log()
                try:
                    self._fresh.replace(self._path)
                    _sync_folder(self._path.parent)
                finally:
                    self._open()
            _damaged(self._path).unlink(missing_ok=True)

    def copy(self, path: Path) -> None:
        """A whole key store of its own at ``path``, durable when it returns; nothing may lie there."""
        with _told("the key store was not copied"):
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _write_new(path, self.all(), self.kek_id())
            _sync_folder(path.parent)

    def close(self) -> None:
        with self._writing, self._reading:
            self._reader.close()
            self._writer.close()

    def _open(self) -> None:
        self._fresh.unlink(missing_ok=True)  # a purge that did not come to its swap
        self._writer = _connect(self._path)
        for statement in _SCHEMA:
            self._writer.execute(statement)
        self._writer.commit()
        self._reader = _connect(self._path)

    def _fold_log(self) -> None:
        """Leaves the old store one whole file without a log, so that no log of it meets the new file."""
        self._reader.close()
        self._writer.execute("PRAGMA journal_mode=DELETE")
        self._writer.close()


def open_keys(path: Path, backups: Sequence[Path], knows: Callable[[str], bool]) -> SqlWrappedKeys:
    """The key store; where it is gone or damaged, from the first of its ``backups`` that can be read and
    whose key-encryption key somebody ``knows``. A damaged one lies beside it until the next purge.
    """
    if _kek_of(path) is None:
        usable = (backup for backup in backups if (kek_id := _kek_of(backup)) is not None and knows(kek_id))
        found = next(usable, None)
        if found is not None:
            _set_aside(path)
            shutil.copyfile(found, path)
    return SqlWrappedKeys(path)


def _kek_of(path: Path) -> str | None:
    """None for a file that is not there, has no keys yet, or cannot be read."""
    if not path.exists():
        return None
    try:
        with closing(sqlite3.connect(path)) as connection:
            row = connection.execute("SELECT id FROM kek").fetchone()
    except sqlite3.DatabaseError:
        return None
    return None if row is None else row[0]


def _set_aside(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        path.replace(_damaged(path))
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _damaged(path: Path) -> Path:
    return path.with_name(path.name + ".damaged")


@contextmanager
def _told(what: str) -> Iterator[None]:
    """What disk and SQLite say, as the port's own error, without a value."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        said = error.strerror if isinstance(error, OSError) else str(error)
        raise WriteFailed(f"{what}: {said}") from None


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, check_same_thread=False)
    path.chmod(0o600)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=5000"):
        connection.execute(f"PRAGMA {pragma}").close()
    return connection


def _write_new(path: Path, wrapped: Iterable[tuple[str, bytes]], kek_id: str | None) -> None:
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        path.chmod(0o600)
        for statement in _SCHEMA:
            connection.execute(statement)
        with connection:
            connection.executemany("INSERT INTO kek (id) VALUES (?)", [(kek_id,)] if kek_id else [])
            connection.executemany(_ADD, wrapped)
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """A rename is only on disk once its folder is. Windows cannot and need not."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
