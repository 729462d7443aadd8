"""The audit log: each row carries the hash of the one before; none can be changed or taken out unseen."""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec

from app.database.connection import Connection
from app.database.lazy import sa
from app.database.statements import FIRST, AnyRow, Statement, each
from app.database.tables import audit
from app.database.times import from_micros, to_micros
from app.ports.storage import Audited

_FIRST = bytes(32)
_encode = msgspec.json.Encoder().encode


def add(connection: Connection, row: Audited) -> None:
    last = _LAST.one(connection)
    seq, previous = (last.seq + 1, last.hash) if last else (1, _FIRST)
    content = (seq, to_micros(row.at), row.who, row.bench_id, row.what, row.order_id, row.why, row.detail)
    _ADD.run(connection, *content, previous, _hash(content, previous))


def verify(connection: Connection) -> int | None:
    """The number of the first row that was changed or follows a gap; None where the chain holds."""
    previous, expected = _FIRST, 1
    for row in _ALL.each_row(connection):
        is_next = row.seq == expected and row.previous == previous
        if not is_next or row.hash != _hash(tuple(row)[:8], previous):
            return expected
        previous, expected = row.hash, expected + 1
    return None


def rows(connection: Connection) -> list[Audited]:
    """Oldest first."""
    return [_audited(row) for row in _ALL.all(connection)]


def _audited(row: AnyRow) -> Audited:
    at = from_micros(row.at)
    return Audited(at, row.who, row.bench_id, row.what, row.order_id, row.why, row.detail)


def _hash(content: tuple[Any, ...], previous: bytes) -> bytes:
    return hashlib.sha256(previous + _encode(content)).digest()


def _last() -> sa.Select[Any]:
    newest = sa.select(audit.c.seq, audit.c.hash).order_by(audit.c.seq.desc())
    return newest.limit(FIRST)


_LAST = Statement(_last)
_ADD = Statement(lambda: sa.insert(audit).values(each(audit)))
_ALL = Statement(lambda: sa.select(audit).order_by(audit.c.seq))
