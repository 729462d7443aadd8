"""Pickups, and the manifests of what they took."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

import msgspec

from app.database import audit as audit_log
from app.database import manifest_wait
from app.database.claims import Claims
from app.database.connection import Connection
from app.database.engine import Readers
from app.database.lazy import insert, sa
from app.database.shipping_tables import manifests, pickups
from app.database.statements import AnyRow, Statement, each, each_but_id, value
from app.database.tables import orders, packages
from app.database.times import from_micros, to_micros
from app.database.writer import Writer
from app.domain.shopping.pickups import Pickup
from app.ports.pickups import LabelledParcel, ManifestRow
from app.ports.storage import Audited, Priority

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Pickup).decode


class SqlLeaving:
    """Implements ``Pickups`` and ``Manifests``."""

    def __init__(self, writer: Writer, readers: Readers, claims: Claims) -> None:
        self._writer = writer
        self._readers = readers
        self._claims = claims
        self._known: tuple[Pickup, ...] | None = None

    def __repr__(self) -> str:
        return "<SqlLeaving>"

    def pickups(self) -> tuple[Pickup, ...]:
        if self._known is None:
            self._known = tuple(_decode(row.pickup) for row in _PICKUPS.all(self._readers()))
        return self._known

    async def save(self, pickup: Pickup, audit: Audited) -> None:
        values = (pickup.warehouse, pickup.carrier, _encode(pickup).decode())
        await self._write(lambda connection: _SAVE.run(connection, *values), audit)

    async def remove(self, warehouse: str, carrier: str, audit: Audited) -> None:
        await self._write(lambda connection: _REMOVE.run(connection, warehouse, carrier), audit)

    def waiting(self, since: datetime) -> tuple[LabelledParcel, ...]:
        """However old, where its order waits for it."""
        rows = (*_WAITING.all(self._readers(), to_micros(since)), *_AWAITED.all(self._readers()))
        found = {(parcel.order_id, parcel.package): parcel for parcel in map(_parcel, rows)}
        return tuple(sorted(found.values(), key=lambda parcel: (parcel.carrier, parcel.labelled_at)))

    async def close(self, row: ManifestRow, parcels: Sequence[LabelledParcel], audit: Audited) -> None:
        closed = (row.manifest_id, row.carrier, row.warehouse, row.who, to_micros(row.closed_at), row.parcels)
        named = [(row.manifest_id, one.package, one.tracking, one.order_id) for one in parcels]

        def work(connection: Connection) -> None:
            _CLOSE.run(connection, *closed)
            _LIST.many(connection, named)
            for order_id in dict.fromkeys(one.order_id for one in parcels):
                self._claims.ship_if_ready(connection, order_id, to_micros(row.closed_at), row.who)

        await self._write(work, audit)

    def manifests(self, limit: int) -> tuple[ManifestRow, ...]:
        return tuple(_manifest(row) for row in _MANIFESTS.all(self._readers(), limit))

    def parcels(self, manifest_id: str) -> tuple[LabelledParcel, ...]:
        return tuple(_parcel(row) for row in _LISTED.all(self._readers(), manifest_id))

    async def _write(self, work: Callable[[Connection], None], audit: Audited) -> None:
        def whole(connection: Connection) -> None:
            work(connection)
            audit_log.add(connection, audit)

        await asyncio.wrap_future(self._writer.submit(Priority.MONEY, whole))
        self._known = None


def _parcel(row: AnyRow) -> LabelledParcel:
    of_carrier = (row.tracking, row.carrier, row.service, row.weight_grams)
    return LabelledParcel(row.order_id, row.number, *of_carrier, from_micros(row.labelled_at), row.warehouse)


def _manifest(row: AnyRow) -> ManifestRow:
    at = from_micros(row.closed_at)
    return ManifestRow(row.manifest_id, row.carrier, row.warehouse, row.who, at, row.parcels)


def _save() -> Any:
    adding = insert(pickups).values(each(pickups))
    changed = {"pickup": adding.excluded["pickup"]}
    return adding.on_conflict_do_update(index_elements=["warehouse", "carrier"], set_=changed)


def _remove() -> sa.Delete:
    c = pickups.c
    return sa.delete(pickups).where((c.warehouse == value("where")) & (c.carrier == value("who")))


def _parcels() -> sa.Select[Any]:
    c = packages.c
    columns = (c.number, c.tracking, c.carrier, c.service, c.weight_grams, c.labelled_at)
    joined = sa.select(orders.c.order_id, orders.c.warehouse, *columns).join(
        orders, orders.c.id == c.order_pk
    )
    return joined.order_by(c.carrier, c.labelled_at)


def _unlisted() -> sa.ColumnElement[bool]:
    c = packages.c
    return c.labelled_at.is_not(None) & c.manifest_id.is_(None) & c.tracking.is_not(None)


def _list() -> sa.Update:
    c = packages.c
    pk = sa.select(orders.c.id).where(orders.c.order_id == value("order")).scalar_subquery()
    changed = {"manifest_id": value("manifest")}
    is_it = (c.number == value("package")) & (c.tracking == value("tracking"))
    return sa.update(packages).values(changed).where(is_it & (c.order_pk == pk))


_PICKUPS = Statement(lambda: sa.select(pickups).order_by(pickups.c.warehouse, pickups.c.carrier))
_SAVE = Statement(_save)
_REMOVE = Statement(_remove)
_WAITING = Statement(lambda: _parcels().where(_unlisted() & (packages.c.labelled_at >= value("since"))))
_AWAITED = Statement(lambda: _parcels().where(_unlisted() & manifest_wait.is_waiting()))
_CLOSE = Statement(lambda: sa.insert(manifests).values(each_but_id(manifests)))
_LIST = Statement(_list)
_MANIFESTS = Statement(lambda: sa.select(manifests).order_by(manifests.c.id.desc()).limit(value("limit")))
_LISTED = Statement(lambda: _parcels().where(packages.c.manifest_id == value("manifest")))
