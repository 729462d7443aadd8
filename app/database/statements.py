"""Core statements, built once, run by the driver with plain tuples: the road for hot paths.

SQLAlchemy's own cursors cost 70 microseconds each, a scan has a dozen of them. What is built is kept in
``resources/sql.json``, so that a start need not load SQLAlchemy; a test holds the file against them.
"""

from __future__ import annotations

import sqlite3
import sys
from collections import namedtuple
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from app.database.connection import Connection
from app.database.lazy import Lazily, sa
from app.decoding import json_decoder
from app.resources import resource

if TYPE_CHECKING:
    from sqlalchemy.sql.base import Executable

Values = tuple[Any, ...]
Built = tuple[str, bool]  # the SQL, and whether it ends with the constant 0 that the dialect adds to a LIMIT


def built_file() -> Path:
    return resource("sql.json")


@cache
def built() -> dict[str, Built]:
    """Statements by module and name, as they were built; empty where there is no file."""
    path = built_file()
    return json_decoder(dict[str, Built]).decode(path.read_bytes()) if path.exists() else {}


class AnyRow(Protocol):
    """A tuple whose values also have their columns' names."""

    def __getattr__(self, column: str) -> Any: ...
    def __getitem__(self, place: int) -> Any: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __len__(self) -> int: ...


class Statement:
    """A Core statement. Values are given in the order in which its bind parameters appear in the SQL."""

    def __init__(self, build: Callable[[], Executable]) -> None:
        self._build = build
        self._row: Callable[[Sequence[Any]], AnyRow] | None = None

    def __repr__(self) -> str:
        return f"<Statement {self.text}>"

    @cached_property
    def text(self) -> str:
        return self._compiled[0]

    @cached_property
    def _compiled(self) -> Built:
        return built().get(self._name) or self.compiled()

    def compiled(self) -> Built:
        """Built now, by SQLAlchemy."""
        from sqlalchemy.dialects import sqlite  # late: see ``lazy``

        dialect = sqlite.dialect(paramstyle="qmark")
        made: Any = self._build().compile(dialect=dialect, compile_kwargs={"render_postcompile": True})  # type: ignore[attr-defined]  # every Core statement compiles
        constants = [name for name in made.positiontup if made.binds[name].unique]
        return str(made), bool(constants)

    @property
    def home(self) -> str:
        """The module that says it."""
        return self._build.__module__

    @property
    def _name(self) -> str:
        """The module's and its own; no name for one that is made while the program runs."""
        module = sys.modules[self.home]
        own = next((name for name, thing in vars(module).items() if thing is self), "")
        return f"{module.__name__}:{own}"

    def run(self, connection: Connection, *values: Any) -> None:
        self._started(connection, values).close()

    def changed(self, connection: Connection, *values: Any) -> int:
        """Runs it; how many rows it changed."""
        cursor = self._started(connection, values)
        count = cursor.rowcount
        cursor.close()
        return count

    def many(self, connection: Connection, rows: Sequence[Values]) -> None:
        """Runs once a row; no rows, no statement."""
        if rows:
            connection.executemany(self.text, rows).close()

    def each_row(self, connection: Connection, *values: Any) -> Iterator[AnyRow]:
        """For long answers: row by row. The read ends with the last one."""
        cursor = self._started(connection, values)
        for row in cursor:
            yield self._named(cursor, row)
        cursor.close()

    def all(self, connection: Connection, *values: Any) -> Sequence[AnyRow]:
        cursor = self._started(connection, values)
        found = cursor.fetchall()
        cursor.close()
        return [self._named(cursor, row) for row in found]

    def one(self, connection: Connection, *values: Any) -> AnyRow | None:
        """The first row, if any."""
        cursor = self._started(connection, values)
        found = cursor.fetchone()
        cursor.close()  # ends the read: an open one would hold checkpoints back
        return None if found is None else self._named(cursor, found)

    def _started(self, connection: Connection, values: Values) -> sqlite3.Cursor:
        text, is_limited = self._compiled
        return connection.execute(text, (*values, 0) if is_limited else values)

    def _named(self, cursor: sqlite3.Cursor, row: Sequence[Any]) -> AnyRow:
        if self._row is None:
            columns = [column[0] for column in cursor.description]
            self._row = namedtuple("Found", columns, rename=True)._make  # type: ignore[attr-defined]  # mypy knows only fixed columns
        return self._row(row)


def literal(value: str) -> sa.BindParameter[str]:
    """A constant written into the SQL: partial indexes are only used where the planner sees it."""
    return sa.bindparam(None, value, literal_execute=True, unique=True)


def number(constant: int) -> sa.ColumnElement[int]:
    """As ``literal``."""
    return sa.literal_column(str(constant), sa.Integer)


def unindexed(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """The column as no index knows it (SQLite's unary plus): most rows have the value that is sought."""
    return sa.literal_column(f"+{column}", column.type)


FIRST: Any = Lazily(lambda: sa.literal_column("1"))  # for limit(): a constant in the SQL


def value(name: str) -> sa.BindParameter[Any]:
    return sa.bindparam(name, None)


def each(table: sa.Table, *names: str) -> dict[str, sa.BindParameter[Any]]:
    """A bind parameter for each named column, or for all, in the table's order."""
    return {column.name: value(column.name) for column in table.c if not names or column.name in names}


def each_but_id(table: sa.Table) -> dict[str, sa.BindParameter[Any]]:
    """All but the number that the database gives."""
    return each(table, *[column.name for column in table.c if column.name != "id"])


def some(prefix: str, count: int) -> list[sa.BindParameter[Any]]:
    """``count`` parameters for an IN."""
    return [value(f"{prefix}{place}") for place in range(count)]


def parts(values: Sequence[str], *sizes: int) -> Iterator[tuple[str, ...]]:
    """For statements whose IN has room for that many: ``sizes``, ascending, are those that are built ahead.
    What is left over goes into the smallest that holds it, filled up with its last value.
    """
    for start in range(0, len(values), sizes[-1]):
        part = tuple(values[start : start + sizes[-1]])
        size = next(size for size in sizes if size >= len(part))
        yield part + part[-1:] * (size - len(part))
