"""What happened to an order, from every journal that names it. Nothing sealed is opened."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.database.connection import Connection
from app.database.lazy import sa
from app.database.order_rows import ENDED
from app.database.shipping_tables import manifests
from app.database.statements import AnyRow, Statement, literal, value
from app.database.tables import (
    audit,
    label_purchases,
    orders,
    outbox,
    pack_events,
    packages,
    print_jobs,
    stores,
)
from app.database.times import from_micros
from app.ports.orders import Moment

# events tell of these too
_OVERRIDES = frozenset(
    {
        *("code_skipped", "code_reused", "label_voided", "weight_allowed", "label_not_scanned"),
        *("short_to_manager", "short_shipped", "unchecked_allowed"),
    }
)


def moments(connection: Connection, order_id: str) -> tuple[Moment, ...]:
    """Oldest first. ``what``: ``bought``, the kind of an event (``order_opened`` …), ``purchase_``,
    ``print_``, ``confirmation_`` and, at its end, ``order_`` with a state, or what the audit log says.
    """
    found = [
        *_of_order(connection, order_id),
        *_of_events(connection, order_id),
        *_of_purchases(connection, order_id),
        *_of_paper(connection, order_id),
        *_of_messages(connection, order_id),
        *_of_audit(connection, order_id),
    ]
    return tuple(sorted(found, key=lambda moment: moment.at))


def _of_order(connection: Connection, order_id: str) -> Iterator[Moment]:
    row = _ORDER.one(connection, order_id)
    if row is not None:
        yield Moment(from_micros(row.purchased_at), "bought")
        listed = [*_MANIFESTS.all(connection, order_id)]
        for each_one in listed:
            yield Moment(from_micros(each_one.closed_at), "listed", each_one.who, detail=each_one.carrier)
        if row.ended_at is not None and row.status in ENDED:
            lists = [each_one.closed_at for each_one in listed] if row.ships_at_manifest else []
            told = [message.ended_at or 0 for message in _MESSAGES.all(connection, order_id)]
            yield Moment(from_micros(max([row.ended_at, *lists, *told])), f"order_{row.status}")


def _of_events(connection: Connection, order_id: str) -> Iterator[Moment]:
    for row in _EVENTS.all(connection, order_id):
        yield Moment(from_micros(row.at), row.kind, row.by, row.bench_id)


def _of_purchases(connection: Connection, order_id: str) -> Iterator[Moment]:
    for row in _PURCHASES.all(connection, order_id):
        yield Moment(from_micros(row.made_at), "purchase_intent", bench=row.bench_id)
        yield from _ended(row, f"purchase_{row.state}", row.bench_id)


def _of_paper(connection: Connection, order_id: str) -> Iterator[Moment]:
    for row in _PAPER.all(connection, order_id):
        what = "print_again" if row.is_reprint else "print_queued"
        yield Moment(from_micros(row.made_at), what, detail=row.kind)
        yield from _ended(row, f"print_{row.state}", detail=f"{row.kind} {row.printer}".strip())


def _of_messages(connection: Connection, order_id: str) -> Iterator[Moment]:
    for row in _MESSAGES.all(connection, order_id):
        yield Moment(from_micros(row.made_at), "confirmation_queued")
        yield from _ended(row, f"confirmation_{row.state}")


def _of_audit(connection: Connection, order_id: str) -> Iterator[Moment]:
    for row in _AUDIT.all(connection, order_id):
        if row.what not in _OVERRIDES:
            detail = " ".join(part for part in (row.why, row.detail) if part)
            yield Moment(from_micros(row.at), row.what, row.who, row.bench_id, detail)


def _ended(row: AnyRow, what: str, bench: str = "", detail: str = "") -> Iterator[Moment]:
    if row.ended_at is not None:
        yield Moment(from_micros(row.ended_at), what, bench=bench, detail=detail)


def _select(table: sa.Table, *names: str) -> sa.Select[Any]:
    is_it = table.c.order_id == value("order_id")
    return sa.select(*[table.c[name] for name in names]).where(is_it)


def _events() -> sa.Select[Any]:
    c = pack_events.c
    return (
        _select(pack_events, "at", "by", "bench_id", "kind").where(c.order_id != literal("")).order_by(c.id)
    )


def _order() -> sa.Select[Any]:
    c = orders.c
    columns = (c.purchased_at, c.ended_at, c.status, stores.c.ships_at_manifest)
    joined = sa.select(*columns).join_from(orders, stores, stores.c.store_id == c.store_id)
    return joined.where(c.order_id == value("order_id"))


def _manifests() -> sa.Select[Any]:
    c = manifests.c
    joined = sa.select(c.closed_at, c.who, c.carrier).distinct()
    joined = joined.join_from(orders, packages, packages.c.order_pk == orders.c.id)
    joined = joined.join(manifests, c.manifest_id == packages.c.manifest_id)
    return joined.where(orders.c.order_id == value("order_id"))


def _audit() -> sa.Select[Any]:
    chosen = _select(audit, "at", "who", "bench_id", "what", "why", "detail")
    return chosen.where(audit.c.order_id != literal("")).order_by(audit.c.seq)


_ORDER = Statement(_order)
_MANIFESTS = Statement(_manifests)
_EVENTS = Statement(_events)
_PURCHASES = Statement(lambda: _select(label_purchases, "made_at", "ended_at", "state", "bench_id"))
_PAPER = Statement(
    lambda: _select(print_jobs, "made_at", "ended_at", "state", "kind", "printer", "is_reprint")
)
_MESSAGES = Statement(lambda: _select(outbox, "made_at", "ended_at", "state"))
_AUDIT = Statement(_audit)
