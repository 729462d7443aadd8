"""PINs: checked off the loop, failures counted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from app.database.connection import Connection
from app.database.engine import Readers
from app.database.lazy import sa
from app.database.statements import Statement, value
from app.database.tables import users
from app.database.times import from_micros, to_micros
from app.database.writer import Writer
from app.ports.storage import Priority

FAILURES_ALLOWED = 10
LOCKED_FOR = timedelta(minutes=15)
PinCheck = Callable[[str, str], bool]  # (hash, pin)


class _User(NamedTuple):
    pin_hash: str
    failures: int
    locked_until: int | None


class SqlCredentials:
    """Implements ``Credentials``. ``is_right`` compares a PIN with its hash; it is slow on purpose."""

    def __init__(self, writer: Writer, readers: Readers, is_right: PinCheck) -> None:
        self._writer = writer
        self._readers = readers
        self._is_right = is_right
        self._checking = ThreadPoolExecutor(1, "pins")

    def __repr__(self) -> str:
        return "<SqlCredentials>"

    async def check_pin(self, user_id: str, pin: str, now: datetime) -> tuple[bool, datetime | None]:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._checking, self._check, user_id, pin, now)

    def close(self) -> None:
        self._checking.shutdown()

    def _check(self, user_id: str, pin: str, now: datetime) -> tuple[bool, datetime | None]:
        row = _USER.one(self._readers(), user_id)
        if row is None:
            return False, None
        user = _User(*row)
        if user.locked_until is not None and user.locked_until > to_micros(now):
            return False, from_micros(user.locked_until)
        if self._is_right(user.pin_hash, pin):
            if user.failures:
                self._store(0, None, user_id)
            return True, None
        return False, self._failed(user_id, now)

    def _failed(self, user_id: str, now: datetime) -> datetime | None:
        """Counts in the writing transaction: two benches guessing at once count two."""

        def work(connection: Connection) -> datetime | None:
            row = _USER.one(connection, user_id)
            failures = (row.failures if row else 0) + 1
            until = now + LOCKED_FOR if failures >= FAILURES_ALLOWED else None
            left = 0 if until else failures
            _SET.run(connection, left, to_micros(until) if until else None, user_id)
            return until

        return self._writer.submit(Priority.MONEY, work).result()

    def _store(self, *values: Any) -> None:
        self._writer.submit(Priority.MONEY, lambda connection: _SET.run(connection, *values)).result()


def _user() -> sa.Select[Any]:
    c = users.c
    return sa.select(c.pin_hash, c.failures, c.locked_until).where(c.user_id == value("id"))


def _set() -> sa.Update:
    changed = {"failures": value("left"), "locked_until": value("until")}
    return sa.update(users).values(changed).where(users.c.user_id == value("id"))


_USER = Statement(_user)
_SET = Statement(_set)
