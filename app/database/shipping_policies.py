"""Shipping policies, read from memory; and what was decided of each parcel."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import msgspec

from app.database import audit as audit_log
from app.database.connection import Connection
from app.database.engine import Readers
from app.database.lazy import sa
from app.database.shipping_tables import shipping_choices, shipping_policies
from app.database.statements import FIRST, Statement, each, value
from app.database.writer import Writer
from app.domain.shopping.policy import Policy
from app.ports.policies import ParcelChoice, decode_choice
from app.ports.storage import Audited, Priority
from app.ports.vault import Vault

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Policy).decode


class SqlPolicies:
    """Implements ``Policies`` and ``Choices``."""

    def __init__(self, writer: Writer, readers: Readers, vault: Vault) -> None:
        self._writer = writer
        self._readers = readers
        self._vault = vault
        self._known: tuple[Policy, ...] | None = None

    def __repr__(self) -> str:
        return "<SqlPolicies>"

    def policies(self) -> tuple[Policy, ...]:
        if self._known is None:
            self._known = tuple(_decode(row.policy) for row in _ALL.all(self._readers()))
        return self._known

    async def save(self, policies: Sequence[Policy], audit: Audited) -> None:
        rows = [(place, policy.policy_id, _encode(policy).decode()) for place, policy in enumerate(policies)]

        def work(connection: Connection) -> None:
            _CLEAR.run(connection)
            _ADD.many(connection, rows)
            audit_log.add(connection, audit)

        await asyncio.wrap_future(self._writer.submit(Priority.MONEY, work))
        self._known = tuple(policies)

    def choice_of(self, order_id: str) -> ParcelChoice | None:
        row = _CHOICE.one(self._readers(), order_id)
        plain = self._vault.open(order_id, row.sealed) if row is not None and row.sealed else None
        return None if plain is None else decode_choice(plain)


def _choice() -> sa.Select[Any]:
    c = shipping_choices.c
    newest = sa.select(c.sealed).where(c.order_id == value("order_id"))
    return newest.order_by(c.id.desc()).limit(FIRST)


_ALL = Statement(lambda: sa.select(shipping_policies).order_by(shipping_policies.c.position))
_CLEAR = Statement(lambda: sa.delete(shipping_policies))
_ADD = Statement(lambda: sa.insert(shipping_policies).values(each(shipping_policies)))
_CHOICE = Statement(_choice)
