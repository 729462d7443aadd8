"""Labels that were never scanned back, told by the audit log."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.database.connection import Connection
from app.database.engine import Readers
from app.database.lazy import sa
from app.database.statements import Statement, literal, value
from app.database.tables import audit
from app.database.times import from_micros, to_micros
from app.ports.unscanned import UnscannedLabel

NOT_SCANNED, LOOKED_AT = "label_not_scanned", "label_checked"
_NEWEST = 100_000  # rows of the log that are looked through


class SqlUnscanned:
    """Implements ``UnscannedLabels``."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    def __repr__(self) -> str:
        return "<SqlUnscanned>"

    def labels(self, since: datetime) -> tuple[UnscannedLabel, ...]:
        connection = self._readers()
        rows = _OPEN.all(connection, self._first(connection), to_micros(since))
        return tuple(UnscannedLabel(row[0], from_micros(row[1]), row[2], row[3]) for row in rows)

    def overridden(self, since: datetime) -> tuple[str, ...]:
        connection = self._readers()
        rows = _OVERRIDDEN.all(connection, self._first(connection), to_micros(since))
        return tuple(dict.fromkeys(row[0] for row in rows))

    def _first(self, connection: Connection) -> int:
        last = _LAST.one(connection)
        return 0 if last is None or last[0] is None else int(last[0]) - _NEWEST


def _overridden() -> sa.Select[Any]:
    c = audit.c
    is_one = c.what.in_([literal("code_skipped"), literal("code_reused")])
    is_new = (c.seq > value("first")) & (c.at >= value("since"))
    return sa.select(c.order_id).where(is_new & is_one).order_by(c.seq)


def _open() -> sa.Select[Any]:
    c, later = audit.c, audit.alias("later")
    is_after = (later.c.order_id == c.order_id) & (later.c.order_id != literal("")) & (later.c.seq > c.seq)
    is_told_again = later.c.what.in_([literal(NOT_SCANNED), literal(LOOKED_AT)])
    followed = sa.select(later.c.seq).where(is_after & is_told_again).exists()
    is_one = (c.seq > value("first")) & (c.at >= value("since")) & (c.what == literal(NOT_SCANNED))
    chosen = sa.select(c.order_id, c.at, c.who, c.bench_id).where(is_one & ~followed)
    return chosen.order_by(c.seq)


_LAST = Statement(lambda: sa.select(sa.func.max(audit.c.seq)))
_OPEN = Statement(_open)
_OVERRIDDEN = Statement(_overridden)
