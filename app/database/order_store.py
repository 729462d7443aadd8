"""Stores imported orders inside one transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import msgspec

from app.database import manifest_wait, sold, stock_moves
from app.database.connection import Connection
from app.database.filters import FLAGS
from app.database.import_rules import Decided, Stored, next_status
from app.database.items import Items
from app.database.lazy import insert, sa
from app.database.locations import warehouse_of
from app.database.order_counts import Tally
from app.database.order_rows import Sealed, seal
from app.database.order_values import line_values, order_values
from app.database.standing import Flags
from app.database.statements import AnyRow, Statement, Values, each, number, parts, some, value
from app.database.tables import held_updates, order_lines, orders
from app.domain.order import Order, OrderLine, OrderStatus
from app.ports.vault import Vault

_FEW, _MANY = 25, 250  # orders looked up by one statement: the import's two transactions
_AMAZON = "amazon"
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Order).decode


def store_orders(connection: Connection, incoming: Sequence[Sealed], items: Items, vault: Vault) -> None:
    """Upserts orders and their lines. What changes of an order that a bench has waits until it lets go; only
    Amazon's status and cancel requests are told at once.
    """
    known = _stored(connection, [sealed.order.order_id for sealed in incoming])
    wanted = []
    for sealed in incoming:
        stored = known.get(sealed.order.order_id)
        if stored is None:
            wanted.append(sealed)
        elif sealed.updated_at < stored.updated_at:
            continue
        elif stored.holds(sealed.order.status):
            _hold(connection, sealed, stored, vault)
        else:
            wanted.append(sealed)
    _store(connection, wanted, items, known)


def apply_held(connection: Connection, order_id: str, order_pk: int, items: Items, vault: Vault) -> None:
    """Stores what Amazon changed while a bench had the order."""
    row = _HELD.one(connection, order_pk)
    if row is None:
        return
    _DROP_HELD.run(connection, order_pk)
    plain = vault.open(order_id, row[0])
    if plain is not None:
        known = _stored(connection, [order_id])
        _store(connection, [seal(_decode(plain), vault)], items, known)


def _hold(connection: Connection, sealed: Sealed, stored: Stored, vault: Vault) -> None:
    order, order_pk = sealed.order, stored.order_pk
    if stored.is_purged:
        order = msgspec.structs.replace(order, recipient=None, buyer=None)
    _TELL.run(connection, order.amazon_status, sealed.updated_at, order.cancel_requested, order_pk)
    lines = [(line.cancel_requested, order_pk, line.order_item_id) for line in order.lines]
    _TELL_LINES.many(connection, lines)
    _HOLD.run(connection, order_pk, vault.seal(order.order_id, _encode(order)))
    tally = Tally()
    tally.add(stored.store_id, stored.status, stored.flags, -1)
    told = stored.flags._replace(cancel_requested=order.cancel_requested)
    tally.add(stored.store_id, stored.status, told)
    tally.store(connection)


def _store(connection: Connection, fresh: Sequence[Sealed], items: Items, known: dict[str, Stored]) -> None:
    decided = list(_decided(connection, fresh, items, known))
    before = {
        one.stored.order_pk: stock_moves.taken_by(connection, one.stored.order_pk)
        for one in decided
        if one.stored is not None
    }
    _UPSERT.many(connection, [order_values(one) for one in decided])
    changed = _store_lines(connection, decided, before)
    changed |= sold.forget_read(connection, [one for one in decided if one.stored is None])
    stock_moves.mark(connection, changed)
    for one in decided:
        if one.stored is not None:
            _move_stock(connection, one, one.stored, before[one.stored.order_pk])
    _tally(decided).store(connection)


def _decided(
    connection: Connection, fresh: Sequence[Sealed], items: Items, known: dict[str, Stored]
) -> Iterator[Decided]:
    """New orders get the next numbers: nobody else writes meanwhile."""
    [(newest,)] = _NEWEST.all(connection)
    next_pk = 1 + (newest or 0)
    for incoming in fresh:
        stored = known.get(incoming.order.order_id)
        sealed = incoming if stored is None else _without_sent(connection, incoming, stored)
        order = sealed.order
        order_pk = stored.order_pk if stored else next_pk
        next_pk += stored is None
        found = [items.of(connection, order.store_id, line.sku) for line in order.lines]
        is_unlisted = stored is not None and _is_unlisted(connection, order, stored)
        status, reason = next_status(stored, order, found, is_unlisted=is_unlisted)
        location, warehouse = _place(connection, order, stored)
        yield Decided(sealed, stored, order_pk, status, reason, found, location, warehouse)


def _is_unlisted(connection: Connection, order: Order, stored: Stored) -> bool:
    is_news = order.status is OrderStatus.SHIPPED and stored.status is not OrderStatus.SHIPPED
    return is_news and manifest_wait.is_unlisted(connection, stored.store_id, stored.order_pk)


def _without_sent(connection: Connection, sealed: Sealed, stored: Stored) -> Sealed:
    """What has left in packages of ours is not to be sent again, though Amazon may not know of it yet."""
    sent = {row.order_item_id: row for row in _SENT.all(connection, stored.order_pk)}
    if not sent:
        return sealed
    lines = tuple(_line_without(line, sent.get(line.order_item_id)) for line in sealed.order.lines)
    order = msgspec.structs.replace(sealed.order, lines=lines)
    return msgspec.structs.replace(sealed, order=order, units=sum(line.quantity for line in lines))


def _line_without(line: OrderLine, ours: AnyRow | None) -> OrderLine:
    if ours is None:
        return line
    return msgspec.structs.replace(line, quantity=min(line.quantity, ours.quantity), sent=ours.sent)


def _place(connection: Connection, order: Order, stored: Stored | None) -> tuple[str, str]:
    """Location and warehouse. What Amazon leaves out erases neither."""
    location = order.location or (stored.location if stored else "")
    if order.warehouse or not location:
        return location, order.warehouse or (stored.warehouse if stored else "")
    return location, warehouse_of(connection, order.store_id, location)


def _store_lines(
    connection: Connection, decided: Sequence[Decided], before: dict[int, Counter[str]]
) -> set[str]:
    """Returns the items of which other units are taken now."""
    _DROP_LINES.many(connection, [(order_pk,) for order_pk in before])
    changed: set[str] = set()
    rows = []
    for one in decided:
        lines = line_values(one)
        rows += lines
        former = before.get(one.order_pk)
        changed.update(_differing(former, lines) if former else [line[-4] for line in lines if line[-1]])
    _ADD_LINES.many(connection, rows)
    return changed


def _differing(old: Counter[str], lines: Sequence[Values]) -> set[str]:
    new: Counter[str] = Counter()
    for line in lines:
        new[line[-4]] += line[-1] or 0
    return {item for item in old.keys() | new.keys() if old[item] != new[item]}


def _move_stock(connection: Connection, one: Decided, stored: Stored, before: Counter[str]) -> None:
    """What Amazon says has left, or is to be sent again."""
    order_id, at = one.order.order_id, one.sealed.updated_at
    if stored.status in stock_moves.TAKING and one.status in stock_moves.GONE:
        stock_moves.ship(connection, stored.order_pk, order_id, before, at, _AMAZON)
    elif one.status is OrderStatus.PARTLY_SHIPPED:
        left = before - stock_moves.taken_by(connection, stored.order_pk)
        stock_moves.ship(connection, stored.order_pk, order_id, left, at, _AMAZON, is_part=True)
    elif stored.status is not one.status and stock_moves.comes_back(stored.status, one.status):
        stock_moves.put_back(connection, stored.order_pk, order_id, at, _AMAZON)


def _tally(decided: Sequence[Decided]) -> Tally:
    tally = Tally()
    tally.add_all([(one.store_id, one.status, one.sealed.flags) for one in decided])
    for one in decided:
        if one.stored is not None:
            tally.add(one.stored.store_id, one.stored.status, one.stored.flags, -1)
    return tally


def _stored(connection: Connection, order_ids: Sequence[str]) -> dict[str, Stored]:
    found: dict[str, Stored] = {}
    for asked in parts(order_ids, _FEW, _MANY):
        statement = _STORED_FEW if len(asked) == _FEW else _STORED_MANY
        found |= {row[0]: _stored_of(row) for row in statement.all(connection, *asked)}
    return found


def _stored_of(row: AnyRow) -> Stored:
    _, pk, store_id, status, updated_at, claim, purged, purging, reason, reopened, *rest = row
    location, warehouse, *flags = rest
    return Stored(
        pk,
        store_id,
        OrderStatus(status),
        updated_at,
        is_claimed=claim is not None,
        is_purged=purged is not None or purging is not None,
        review_reason=reason,
        is_reopened=bool(reopened),
        location=location,
        warehouse=warehouse,
        flags=Flags(*map(bool, flags)),
    )


def _stored_among(size: int) -> sa.Select[Any]:
    asked = orders.c.order_id.in_(some("order", size))
    return sa.select(*[orders.c[name] for name in _STORED]).where(asked)


_NAMES = ("order_id", "id", "store_id", "status", "updated_at", "claim", "purged_at", "purging_at")
_STORED = (*_NAMES, "review_reason", "reopened", "location", "warehouse", *FLAGS)
_OURS = ("claim", "purged_at", "purging_at", "reopened")
_KEPT = ("id", "order_id", "store_id")


@cache
def _upserted() -> tuple[str, ...]:
    return tuple(c.name for c in orders.c if c.name not in _OURS)


def _upsert() -> Any:
    adding = insert(orders).values(each(orders, *_upserted()))
    new, old = adding.excluded, orders.c
    changed: dict[str, Any] = {name: new[name] for name in _upserted() if name not in _KEPT}
    for name in ("recipient", "buyer"):  # a purged order gets nothing back; Amazon's silence erases nothing
        kept = sa.func.coalesce(new[name], old[name])
        is_whole = old.purged_at.is_(None) & old.purging_at.is_(None)
        changed[name] = sa.case((is_whole, kept), else_=sa.null())
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


def _sent() -> sa.Select[Any]:
    c = order_lines.c
    has_left = (c.order_pk == value("pk")) & (c.sent > number(0))
    return sa.select(c.order_item_id, c.sent, c.quantity).where(has_left)


_UPSERT = Statement(_upsert)
_SENT = Statement(_sent)
_STORED_FEW = Statement(lambda: _stored_among(_FEW))
_STORED_MANY = Statement(lambda: _stored_among(_MANY))
_NEWEST = Statement(lambda: sa.select(sa.func.max(orders.c.id)))
_DROP_LINES = Statement(lambda: sa.delete(order_lines).where(order_lines.c.order_pk == value("pk")))
_ADD_LINES = Statement(lambda: sa.insert(order_lines).values(each(order_lines)))
_HOLD = Statement(_hold_statement)
_HELD = Statement(lambda: sa.select(held_updates.c.sealed).where(held_updates.c.order_pk == value("pk")))
_DROP_HELD = Statement(lambda: sa.delete(held_updates).where(held_updates.c.order_pk == value("pk")))
_TELL = Statement(_tell)
_TELL_LINES = Statement(_tell_lines)
