"""The seller's own accounts at carriers, without what is secret; few rows, read from memory."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Any

import msgspec

from app.database import audit as audit_log
from app.database.connection import Connection
from app.database.engine import Readers
from app.database.lazy import insert, sa
from app.database.shipping_tables import carrier_accounts
from app.database.statements import AnyRow, Statement, each, value
from app.database.times import maybe_time, to_micros
from app.database.writer import Writer
from app.domain.carrier_account import CarrierAccount
from app.ports.carrier_accounts import AccountRow
from app.ports.storage import Audited, Priority

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(AccountRow).decode


class SqlCarrierAccounts:
    """Implements ``CarrierAccounts``."""

    def __init__(self, writer: Writer, readers: Readers) -> None:
        self._writer = writer
        self._readers = readers
        self._known: tuple[AccountRow, ...] | None = None

    def __repr__(self) -> str:
        return "<SqlCarrierAccounts>"

    def all(self) -> tuple[AccountRow, ...]:
        """By name."""
        if self._known is None:
            self._known = tuple(_row(row) for row in _ALL.all(self._readers()))
        return self._known

    async def save(self, account: CarrierAccount, audit: Audited) -> None:
        row = AccountRow(
            account.name, account.kind, account.is_test, account.shown, account.options, account.base_url
        )
        values = (account.name, _encode(row).decode(), None, "")

        def work(connection: Connection) -> None:
            _SAVE.run(connection, *values)
            audit_log.add(connection, audit)

        await self._write(work)

    async def tried(self, name: str, at: datetime, words: str) -> None:
        await self._write(lambda connection: _TRIED.run(connection, to_micros(at), words, name))

    async def remove(self, name: str, audit: Audited) -> None:
        def work(connection: Connection) -> None:
            _REMOVE.run(connection, name)
            audit_log.add(connection, audit)

        await self._write(work)

    async def _write(self, work: Callable[[Connection], None]) -> None:
        await asyncio.wrap_future(self._writer.submit(Priority.MONEY, work))
        self._known = None


def _row(row: AnyRow) -> AccountRow:
    tried_at = maybe_time(row.tried_at)
    return msgspec.structs.replace(_decode(row.account), tried_at=tried_at, words=row.words)


def _save() -> Any:
    adding = insert(carrier_accounts).values(each(carrier_accounts))
    changed = {c.name: adding.excluded[c.name] for c in carrier_accounts.c if not c.primary_key}
    return adding.on_conflict_do_update(index_elements=["name"], set_=changed)


def _tried() -> sa.Update:
    changed = each(carrier_accounts, "tried_at", "words")
    return sa.update(carrier_accounts).values(changed).where(carrier_accounts.c.name == value("which"))


_ALL = Statement(lambda: sa.select(carrier_accounts).order_by(carrier_accounts.c.name))
_SAVE = Statement(_save)
_TRIED = Statement(_tried)
_REMOVE = Statement(lambda: sa.delete(carrier_accounts).where(carrier_accounts.c.name == value("which")))
