"""Units that came back: onto the stock, and their codes freed or retired, in one transaction (INV-8)."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from app.database import audit as audit_log
from app.database.connection import Connection
from app.database.engine import Readers
from app.database.lazy import sa
from app.database.statements import FIRST, Statement, each, literal, value
from app.database.stock import change
from app.database.tables import codes, groups, order_lines, orders, products
from app.database.writer import Writer
from app.domain.order import OrderStatus
from app.domain.stock import Movement
from app.ports.errors import Conflict
from app.ports.stock import CodeState, CodeUse, ReturnedCode
from app.ports.storage import Audited, Priority
from app.ports.vault import Vault


class SqlReturns:
    """Implements ``Returns``."""

    def __init__(self, writer: Writer, readers: Readers, vault: Vault) -> None:
        self._writer = writer
        self._readers = readers
        self._vault = vault

    def __repr__(self) -> str:
        return "<SqlReturns>"

    def code_use(self, code: str) -> CodeUse | None:
        return _use(self._readers(), self._vault.fingerprint(code))

    async def take_back(
        self, movements: Sequence[Movement], codes: Sequence[ReturnedCode], audit: Audited
    ) -> None:
        marks = [(self._vault.fingerprint(each.code), each.is_resellable) for each in codes]

        def work(connection: Connection) -> None:
            for mark, is_resellable in marks:
                _take_back(connection, mark, is_resellable=is_resellable)
            change(connection, movements)
            audit_log.add(connection, audit)

        await asyncio.wrap_future(self._writer.submit(Priority.MONEY, work))


def _take_back(connection: Connection, mark: bytes, *, is_resellable: bool) -> None:
    use = _use(connection, mark)
    if use is None or not use.is_out:
        raise Conflict("a returned code is on a unit in a box")
    if is_resellable:
        _RELEASE.run(connection, CodeState.FREED.value, mark)
    elif not _RELEASE.changed(connection, CodeState.RETIRED.value, mark):
        _RETIRE.run(connection, CodeState.RETIRED.value, mark)


def _use(connection: Connection, mark: bytes) -> CodeUse | None:
    row = _USE.one(connection, mark)
    if row is None:
        return None
    order_id, status, state, sku = row
    return CodeUse(order_id, OrderStatus(status), CodeState(state), sku or "")


def _is_held() -> sa.ColumnElement[bool]:
    return codes.c.state.in_([literal("taken"), literal("reused")])


def _select_use() -> sa.Select[Any]:
    """Where it is now; else that it is retired; else where it was last."""
    c, line = codes.c, order_lines.c
    item = sa.func.coalesce(sa.func.nullif(line.item, literal("")), line.sku)
    is_group = sa.exists().where(groups.c.sku == item)
    joined = sa.select(orders.c.order_id, orders.c.status, c.state, products.c.sku)
    joined = joined.join_from(codes, orders, orders.c.id == c.order_pk)
    is_line = (line.order_pk == c.order_pk) & (line.order_item_id == c.order_item_id)
    joined = joined.join(order_lines, is_line, isouter=True)
    joined = joined.join(products, (products.c.sku == item) & ~is_group, isouter=True)
    is_retired = c.state == literal("retired")
    found = joined.where(c.fingerprint == value("mark"))
    return found.order_by(_is_held().desc(), is_retired.desc(), c.id.desc()).limit(FIRST)


def _release() -> sa.Update:
    held = (codes.c.fingerprint == value("mark")) & _is_held()
    return sa.update(codes).values(each(codes, "state")).where(held)


def _retire() -> sa.Update:
    """One that was freed before: for whoever asks, its last use stands for all."""
    own = sa.select(sa.func.max(codes.c.id)).where(codes.c.fingerprint == value("mark"))
    return sa.update(codes).values(each(codes, "state")).where(codes.c.id == own.scalar_subquery())


_USE = Statement(_select_use)
_RELEASE = Statement(_release)
_RETIRE = Statement(_retire)
