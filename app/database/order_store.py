"""Stores imported orders inside one transaction."""

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.engine import Connection

from app.database import order_moves
from app.database.import_rules import Stored, next_status
from app.database.order_rows import Sealed, line_values, order_values, seal
from app.database.statements import AnyRow, Statement, each, some, value
from app.database.tables import held_updates, order_lines, orders
from app.domain.order import Order, OrderStatus
from app.ports.vault import Vault

_ASKED = 250  # orders looked up by one statement
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Order).decode


def store_orders(
    connection: Connection, incoming: Sequence[Sealed], skus: Container[str], vault: Vault
) -> None:
    """Upserts orders and their lines. What changes of an order that a bench has waits until it lets go; only
    Amazon's status and cancel requests are told at once.
    """
    known = _stored(connection, [sealed.order.order_id for sealed in incoming])
    fresh = [sealed for sealed in incoming if _is_fresh(sealed, known.get(sealed.order.order_id))]
    for sealed in fresh:
        stored = known.get(sealed.order.order_id)
        if stored is not None and stored.holds(sealed.order.status):
            _hold(connection, sealed, stored.order_pk, vault)
    _store(connection, [sealed for sealed in fresh if not _is_held(sealed, known)], skus, known)


def apply_held(
    connection: Connection, order_id: str, order_pk: int, skus: Container[str], vault: Vault
) -> None:
    """Stores what Amazon changed while a bench had the order."""
    row = _HELD.one(connection, order_pk)
    if row is None:
        return
    _DROP_HELD.run(connection, order_pk)
    plain = vault.open(order_id, row[0])
    if plain is not None:
        known = _stored(connection, [order_id])
        _store(connection, [seal(_decode(plain), vault)], skus, known)


def _hold(connection: Connection, sealed: Sealed, order_pk: int, vault: Vault) -> None:
    order = sealed.order
    _TELL.run(connection, order.amazon_status, sealed.updated_at, order.cancel_requested, order_pk)
    lines = [(line.cancel_requested, order_pk, line.order_item_id) for line in order.lines]
    _TELL_LINES.many(connection, lines)
    _HOLD.run(connection, order_pk, vault.seal(order.order_id, _encode(order)))


def _is_held(sealed: Sealed, known: dict[str, Stored]) -> bool:
    stored = known.get(sealed.order.order_id)
    return stored is not None and stored.holds(sealed.order.status)


def _store(
    connection: Connection, fresh: Sequence[Sealed], skus: Container[str], known: dict[str, Stored]
) -> None:
    decided = [
        (sealed, *next_status(known.get(sealed.order.order_id), sealed.order, skus)) for sealed in fresh
    ]
    _UPSERT.many(connection, [order_values(*each_one) for each_one in decided])
    _store_lines(connection, [(sealed, status) for sealed, status, _ in decided], known)
    order_moves.count(connection, _changes(decided, known))


def _is_fresh(sealed: Sealed, stored: Stored | None) -> bool:
    return stored is None or sealed.updated_at >= stored.updated_at


def _store_lines(
    connection: Connection, decided: Sequence[tuple[Sealed, OrderStatus]], known: dict[str, Stored]
) -> None:
    old = [known[sealed.order.order_id].order_pk for sealed, _ in decided if sealed.order.order_id in known]
    _DROP_LINES.many(connection, [(order_pk,) for order_pk in old])
    new = [sealed.order.order_id for sealed, _ in decided if sealed.order.order_id not in known]
    keys = {order_id: stored.order_pk for order_id, stored in known.items()} | _keys(connection, new)
    rows = [
        row for sealed, status in decided for row in line_values(keys[sealed.order.order_id], sealed, status)
    ]
    _ADD_LINES.many(connection, rows)


def _changes(
    decided: Sequence[tuple[Sealed, OrderStatus, str]], known: dict[str, Stored]
) -> Counter[OrderStatus]:
    changes: Counter[OrderStatus] = Counter()
    for sealed, status, _ in decided:
        changes[status] += 1
        stored = known.get(sealed.order.order_id)
        if stored is not None:
            changes[stored.status] -= 1
    return changes


def _stored(connection: Connection, order_ids: Sequence[str]) -> dict[str, Stored]:
    return {
        row[0]: Stored(
            row[1],
            OrderStatus(row[2]),
            row[3],
            is_claimed=row[4] is not None,
            is_purged=row[5] is not None,
            review_reason=row[6],
            is_reopened=bool(row[7]),
        )
        for row in _found(connection, order_ids)
    }


def _keys(connection: Connection, order_ids: Sequence[str]) -> dict[str, int]:
    """Ids by order: those that the upsert gave or kept."""
    return {row[0]: row[1] for row in _found(connection, order_ids)}


def _found(connection: Connection, order_ids: Sequence[str]) -> Iterator[AnyRow]:
    for start in range(0, len(order_ids), _ASKED):
        asked = order_ids[start : start + _ASKED]
        yield from _select_stored(len(asked)).all(connection, *asked)


@lru_cache(maxsize=_ASKED)
def _select_stored(size: int) -> Statement:
    c = orders.c
    columns = (c.order_id, c.id, c.status, c.updated_at, c.claim, c.purged_at, c.review_reason, c.reopened)
    return Statement(lambda: sa.select(*columns).where(c.order_id.in_(some("order", size))))


_UPSERTED = tuple(c.name for c in orders.c if c.name not in ("id", "claim", "purged_at", "reopened"))


def _upsert() -> Any:
    adding = insert(orders).values(each(orders, *_UPSERTED))
    new, old = adding.excluded, orders.c
    changed: dict[str, Any] = {name: new[name] for name in _UPSERTED if name not in ("order_id", "store_id")}
    for name in ("recipient", "buyer"):  # a purged order gets nothing back; Amazon's silence erases nothing
        kept = sa.func.coalesce(new[name], old[name])
        changed[name] = sa.case((old.purged_at.is_(None), kept), else_=sa.null())
    changed["ended_at"] = sa.case(
        (new.ended_at.is_(None), sa.null()), else_=sa.func.coalesce(old.ended_at, new.ended_at)
    )
    return adding.on_conflict_do_update(index_elements=["order_id"], set_=changed)


def _hold_statement() -> Any:
    adding = insert(held_updates).values(each(held_updates))
    return adding.on_conflict_do_update(index_elements=["order_pk"], set_={"sealed": adding.excluded.sealed})


def _tell() -> sa.Update:
    changed = each(orders, "amazon_status", "updated_at", "cancel_requested")
    return sa.update(orders).values(changed).where(orders.c.id == value("pk"))


def _tell_lines() -> sa.Update:
    c = order_lines.c
    where = (c.order_pk == value("pk")) & (c.order_item_id == value("item"))
    return sa.update(order_lines).values(each(order_lines, "cancel_requested")).where(where)


_UPSERT = Statement(_upsert)
_DROP_LINES = Statement(lambda: sa.delete(order_lines).where(order_lines.c.order_pk == value("pk")))
_ADD_LINES = Statement(lambda: sa.insert(order_lines).values(each(order_lines)))
_HOLD = Statement(_hold_statement)
_HELD = Statement(lambda: sa.select(held_updates.c.sealed).where(held_updates.c.order_pk == value("pk")))
_DROP_HELD = Statement(lambda: sa.delete(held_updates).where(held_updates.c.order_pk == value("pk")))
_TELL = Statement(_tell)
_TELL_LINES = Statement(_tell_lines)
