"""What the people of this database are called."""

from __future__ import annotations

from typing import Any

from app.database.engine import Readers
from app.database.lazy import sa
from app.database.statements import Statement, value
from app.database.tables import users


class SqlPeople:
    """Names for a person's eyes; badges and PINs are not for here."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    def __repr__(self) -> str:
        return "<SqlPeople>"

    def name(self, user_id: str) -> str:
        """Empty where nobody has that id."""
        row = _NAME.one(self._readers(), user_id)
        return "" if row is None else str(row.name)


def _name() -> sa.Select[Any]:
    return sa.select(users.c.name).where(users.c.user_id == value("user_id"))


_NAME = Statement(_name)
