"""Moves the write-ahead log into the database file, off the scan's path.

A passive checkpoint on a second connection does the work while the writer goes on; one on the writer, at once
after, finds next to nothing left and lets the log start over. Without the second the log grows without end
(DESIGN, rule 13).
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.database.connection import Connection
from app.database.engine import checkpointing_connection
from app.ports.errors import WriteFailed

if TYPE_CHECKING:
    from concurrent.futures import Future

_LOG = 8000  # pages, 32 MB
_PAGES_A_COMMIT, _PAGES_A_ROW = 10, 2  # about; in a large database each index changes a page of its own
_PASSIVE = "PRAGMA wal_checkpoint(PASSIVE)"
Submit = Callable[[Callable[[Connection], None]], "Future[None]"]


class Checkpoints:
    """Counts what commits add to the log and runs the checkpoints on a thread of its own. Seldom: a page that
    many commits change goes into the file once.
    """

    def __init__(self, path: Path, submit: Submit) -> None:
        self._submit = submit
        self._log = 0
        self._wanted = threading.Event()
        self._is_closed = False
        self._path = path
        self._thread = threading.Thread(target=self._run, name="database-checkpoints", daemon=True)
        self._thread.start()

    def __repr__(self) -> str:
        return f"<Checkpoints {self._log} pages of log>"

    def committed(self, rows: int) -> None:
        """Called by the writer after each commit; costs it an addition."""
        self._log += _PAGES_A_COMMIT + _PAGES_A_ROW * rows
        if self._log >= _LOG:
            self._log = 0
            self._wanted.set()

    def close(self) -> None:
        self._is_closed = True
        self._wanted.set()
        self._thread.join()

    def _run(self) -> None:
        connection = checkpointing_connection(self._path)
        while self._wanted.wait() and not self._is_closed:
            self._wanted.clear()
            self._checkpoint(connection)
        connection.close()

    def _checkpoint(self, connection: sqlite3.Connection) -> None:
        try:
            connection.execute(_PASSIVE).fetchall()
            self._submit(_on_writer).result()
        except (sqlite3.Error, WriteFailed):
            return  # busy or closing: the next one does it


def _on_writer(connection: Connection) -> None:
    connection.execute(_PASSIVE).fetchall()
