"""Core statements, compiled once, run with plain tuples: the road for hot paths."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Connection, CursorResult, Row
from sqlalchemy.sql.base import Executable

DIALECT = sqlite.dialect(paramstyle="qmark")
Values = tuple[Any, ...]
AnyRow = Row[*tuple[Any, ...]]


class Statement:
    """A Core statement. Values are given in the order in which its bind parameters appear in the SQL."""

    def __init__(self, build: Callable[[], Executable]) -> None:
        self._build = build

    def __repr__(self) -> str:
        return f"<Statement {self.text}>"

    @cached_property
    def text(self) -> str:
        return self._compiled[0]

    @cached_property
    def _compiled(self) -> tuple[str, bool]:
        """The SQL, and whether it ends with the constant 0 that the dialect adds to a LIMIT (as OFFSET)."""
        made: Any = self._build().compile(dialect=DIALECT, compile_kwargs={"render_postcompile": True})  # type: ignore[attr-defined]  # every Core statement compiles
        constants = [name for name in made.positiontup if made.binds[name].unique]
        return str(made), bool(constants)

    def run(self, connection: Connection, *values: Any) -> CursorResult[*tuple[Any, ...]]:
        text, is_limited = self._compiled
        return connection.exec_driver_sql(text, (*values, 0) if is_limited else values)

    def many(self, connection: Connection, rows: Sequence[Values]) -> None:
        """Runs once a row; no rows, no statement."""
        if rows:
            connection.exec_driver_sql(self.text, list(rows))

    def all(self, connection: Connection, *values: Any) -> Sequence[AnyRow]:
        return self.run(connection, *values).all()

    def one(self, connection: Connection, *values: Any) -> AnyRow | None:
        """The first row, if any."""
        return self.run(connection, *values).first()


def literal(value: str) -> sa.BindParameter[str]:
    """A constant written into the SQL: partial indexes are only used where the planner sees it."""
    return sa.bindparam(None, value, literal_execute=True, unique=True)


FIRST: sa.ColumnElement[int] = sa.literal_column("1")  # for limit(): a constant in the SQL


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
