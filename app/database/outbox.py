"""Confirmations on their way to Amazon; they survive a kill."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any

import msgspec

from app.database.claims import Claims
from app.database.connection import Connection
from app.database.engine import Readers
from app.database.lazy import sa
from app.database.statements import FIRST, AnyRow, Statement, each, literal, value
from app.database.tables import orders, outbox
from app.database.times import from_micros, to_micros
from app.database.writer import Writer
from app.domain.shipping import Confirmation
from app.ports.storage import OutboxMessage, OutboxState, Priority
from app.ports.vault import Vault

_ANSWER_EXPECTED = timedelta(minutes=2)  # an attempt that tells nothing for so long is due again
_decode = msgspec.msgpack.Decoder(Confirmation).decode


class SqlOutbox:
    """Implements ``Outbox``. Confirming twice is an edit: an attempt without outcome is simply repeated."""

    def __init__(self, writer: Writer, readers: Readers, claims: Claims, vault: Vault) -> None:
        self._writer = writer
        self._readers = readers
        self._claims = claims
        self._vault = vault

    def __repr__(self) -> str:
        return "<SqlOutbox>"

    def due(self, now: datetime, limit: int, store_id: str = "") -> list[OutboxMessage]:
        """Oldest first. What a purge took cannot be sent any more and is left out."""
        if store_id:
            rows = _DUE_OF.all(self._readers(), to_micros(now), store_id, limit)
        else:
            rows = _DUE.all(self._readers(), to_micros(now), limit)
        found = [(row, self._vault.open(row.order_id, row.sealed)) for row in rows]
        return [self._message(row, plain) for row, plain in found if plain is not None]

    def next_due(self) -> datetime | None:
        row = _NEXT.one(self._readers())
        return None if row is None else from_micros(row[0])

    async def attempted(self, message_id: str, at: datetime) -> None:
        await self._write(_ATTEMPTED, to_micros(at + _ANSWER_EXPECTED), message_id)

    async def sent(self, message_id: str, at: datetime) -> None:
        """An order that waits for nothing else is shipped (ORD-4)."""

        def work(connection: Connection) -> None:
            _ENDED.run(connection, "sent", to_micros(at), None, message_id)
            row = _WORDS.one(connection, message_id)
            if row is not None:
                self._claims.ship_if_ready(connection, row.order_id, to_micros(at), "")

        await asyncio.wrap_future(self._writer.submit(Priority.MONEY, work))

    async def failed(self, message_id: str, due_at: datetime, words: str) -> None:
        await self._write(_FAILED, "due", to_micros(due_at), self._sealed(message_id, words), message_id)

    async def refused(self, message_id: str, at: datetime, words: str) -> None:
        await self._write(_ENDED, "refused", to_micros(at), self._sealed(message_id, words), message_id)

    def words_of(self, message_id: str) -> str:
        """What Amazon said last of a message; empty where it said nothing."""
        row = _WORDS.one(self._readers(), message_id)
        return "" if row is None else self._opened(row.order_id, row.words)

    def take_up(self) -> None:
        """At the start: what was being sent when the process ended is due at once. Waits for the disk."""
        if _SENDING.one(self._readers()) is not None:
            self._writer.submit(Priority.MONEY, _TAKE_UP.run).result()

    def _sealed(self, message_id: str, words: str) -> bytes | None:
        row = _WORDS.one(self._readers(), message_id)
        return None if row is None or not words else self._vault.seal(row.order_id, words.encode())

    def _message(self, row: AnyRow, plain: bytes) -> OutboxMessage:
        return OutboxMessage(
            row.message_id,
            _decode(plain),
            row.attempts,
            from_micros(row.due_at),
            OutboxState(row.state),
            self._opened(row.order_id, row.words),
        )

    def _opened(self, order_id: str, words: bytes | None) -> str:
        plain = None if words is None else self._vault.open(order_id, words)
        return "" if plain is None else plain.decode()

    async def _write(self, statement: Statement, *values: object) -> None:
        future = self._writer.submit(Priority.MONEY, lambda connection: statement.run(connection, *values))
        await asyncio.wrap_future(future)


def _waiting() -> sa.ColumnElement[bool]:
    return outbox.c.state.in_([literal("due"), literal("sending")])


def _due() -> sa.Select[Any]:
    c = outbox.c
    is_due = _waiting() & (c.due_at <= value("now"))
    return sa.select(outbox).where(is_due).order_by(c.due_at).limit(value("limit"))


def _due_of() -> sa.Select[Any]:
    c, is_its = outbox.c, orders.c.store_id == value("store")
    is_due = _waiting() & (c.due_at <= value("now")) & is_its
    joined = sa.select(outbox).join(orders, orders.c.order_id == c.order_id)
    return joined.where(is_due).order_by(c.due_at).limit(value("limit"))


def _words() -> sa.Select[Any]:
    return sa.select(outbox.c.order_id, outbox.c.words).where(_this())


def _next() -> sa.Select[Any]:
    soonest = sa.select(outbox.c.due_at).where(_waiting()).order_by(outbox.c.due_at)
    return soonest.limit(FIRST)


def _this() -> sa.ColumnElement[bool]:
    return outbox.c.message_id == value("id")


def _attempted() -> sa.Update:
    attempts = outbox.c.attempts + sa.literal_column("1")
    state = literal("sending")
    return sa.update(outbox).values(state=state, attempts=attempts, due_at=value("until")).where(_this())


def _sending() -> sa.Select[Any]:
    is_sending = _waiting() & (outbox.c.state == literal("sending"))
    return sa.select(outbox.c.message_id).where(is_sending).limit(FIRST)


def _take_up() -> sa.Update:
    changed = {"state": literal("due"), "due_at": outbox.c.made_at}
    return sa.update(outbox).values(changed).where(_waiting() & (outbox.c.state == literal("sending")))


_DUE = Statement(_due)
_DUE_OF = Statement(_due_of)
_NEXT = Statement(_next)
_WORDS = Statement(_words)
_ATTEMPTED = Statement(_attempted)
_ENDED = Statement(
    lambda: sa.update(outbox).values(each(outbox, "state", "ended_at", "words")).where(_this())
)
_FAILED = Statement(lambda: sa.update(outbox).values(each(outbox, "state", "due_at", "words")).where(_this()))
_SENDING = Statement(_sending)
_TAKE_UP = Statement(_take_up)
