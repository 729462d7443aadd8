"""The benches' events: appended with all that follows from them, read back to rebuild a bench."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import msgspec

from app.database.claims import Claims
from app.database.connection import Connection
from app.database.engine import Readers
from app.database.lazy import sa
from app.database.ledger import Ledger
from app.database.pack_units import PackedUnits
from app.database.parcel_moves import ParcelMoves
from app.database.parts import labelled
from app.database.projection import Projection
from app.database.statements import FIRST, AnyRow, Statement, Values, each_but_id, literal, value
from app.database.tables import orders, pack_events, packages
from app.database.times import from_micros, to_micros
from app.database.writer import Writer
from app.domain.packing.events import Happened, OrderClosed, OrderOpened, WeightAllowed, WeightGiven
from app.domain.packing.plan import Labelled, PackList, Unit
from app.ports.errors import Conflict
from app.ports.storage import PackedEvent, Priority, Write
from app.ports.vault import Vault

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Happened).decode
_OPENS = ("order_opened",)
_PERSON = ("signed_in", "locked")


class SqlJournal:
    """Implements ``Journal``."""

    def __init__(self, writer: Writer, readers: Readers, claims: Claims, vault: Vault) -> None:
        self._writer = writer
        self._readers = readers
        self._vault = vault
        self._packed = PackedUnits(vault)
        self._ledger = Ledger(claims, vault, ParcelMoves(claims, vault, self._pack_list))
        self._projection = Projection(claims, self._packed, self._pack_list)
        self._pack_lists: dict[str, PackList] = {}

    def __repr__(self) -> str:
        return f"<SqlJournal {len(self._pack_lists)} orders open>"

    def load(self, bench_id: str) -> list[Happened]:
        """From the last opening of an order on, after the sign-in that was in force then: nothing earlier is
        left in the bench's state.
        """
        connection = self._readers()
        bound = _last_of(_BOUND, connection, bench_id, _END)
        person = _last_of(_SIGNED, connection, bench_id, bound)
        rows = [*_AT.all(connection, bench_id, person), *_SINCE.all(connection, bench_id, bound)]
        return [self._happened(bench_id, row) for row in rows]

    def units_of(self, order_id: str) -> tuple[tuple[Unit, ...], int]:
        return self._packed.of(self._readers(), order_id)

    def left_of(self, order_id: str) -> tuple[Labelled, ...]:
        return tuple(labelled(row) for row in _LEFT_OF.all(self._readers(), order_id))

    def box_of(self, order_id: str, package: int = 1) -> tuple[str, int]:
        row = _BOX_OF.one(self._readers(), order_id, package)
        return ("", 0) if row is None else (row.box, row.weight_grams)

    def events_of(self, order_id: str) -> list[PackedEvent]:
        """Everything that happened to the order at any bench, oldest first."""
        rows = _OF_ORDER.all(self._readers(), order_id)
        return [PackedEvent(row.bench_id, self._happened(row.bench_id, row)) for row in rows]

    def last_weighed(self, bench_id: str) -> int:
        """Grams of the last parcel on the bench's scale; 0 where its latest events tell of none."""
        connection = self._readers()
        since = _last_of(_NEWEST, connection, bench_id, _END) - LATELY
        row = _WEIGHED.one(connection, bench_id, since)
        event = None if row is None else self._happened(bench_id, row).event
        if not isinstance(event, WeightGiven | WeightAllowed) or event.source != "scale":
            return 0
        return event.grams

    async def append(self, bench_id: str, happened: Sequence[Happened], writes: Sequence[Write] = ()) -> None:
        rows = [self._row(bench_id, each_one) for each_one in happened]
        self._remember(happened)

        def work(connection: Connection) -> None:
            _check_sequence(connection, bench_id, happened)
            _ADD.many(connection, rows)
            for each_one in happened:
                self._projection.apply(connection, bench_id, each_one)
            for write in writes:
                self._ledger.store(connection, write)

        await asyncio.wrap_future(self._writer.submit(Priority.SCAN, work))

    async def write(self, writes: Sequence[Write]) -> None:
        def work(connection: Connection) -> None:
            for write in writes:
                self._ledger.store(connection, write)

        await asyncio.wrap_future(self._writer.submit(Priority.MONEY, work))

    def _row(self, bench_id: str, happened: Happened) -> Values:
        key = _key(bench_id, happened.order_id)
        self._vault.prepare([key])
        payload = self._vault.seal(key, _encode(happened))
        kind = str(type(happened.event).__struct_config__.tag)
        at = to_micros(happened.at)
        return (bench_id, happened.seq, happened.order_id, at, happened.by, kind, payload)

    def _happened(self, bench_id: str, row: AnyRow) -> Happened:
        """What a purge took reads as the order let go of: the bench is idle, its count goes on."""
        plain = self._vault.open(_key(bench_id, row.order_id), row.payload)
        if plain is not None:
            return _decode(plain)
        return Happened(row.seq, from_micros(row.at), row.by, "", OrderClosed())

    def _remember(self, happened: Sequence[Happened]) -> None:
        for each_one in happened:
            if isinstance(each_one.event, OrderOpened):
                self._pack_lists = {each_one.order_id: each_one.event.pack_list}

    def _pack_list(self, connection: Connection, order_id: str) -> PackList | None:
        """What the order was last opened with."""
        known = self._pack_lists.get(order_id)
        if known is not None:
            return known
        row = _OPENED.one(connection, order_id)
        event = None if row is None else self._happened(row.bench_id, row).event
        if not isinstance(event, OrderOpened):
            return None
        self._pack_lists = {order_id: event.pack_list}
        return event.pack_list


_END = 2**31 - 1
LATELY = 500  # events


def _key(bench_id: str, order_id: str) -> str:
    """The vault's key: the order's own, or the bench's while no order is open."""
    return order_id or f"bench:{bench_id}"


def _check_sequence(connection: Connection, bench_id: str, happened: Sequence[Happened]) -> None:
    last = _last_of(_NEWEST, connection, bench_id, _END)
    expected = [last + 1 + place for place in range(len(happened))]
    if [each_one.seq for each_one in happened] != expected:
        raise Conflict(f"bench {bench_id} goes on at {last + 1}: another process writes its events")


def _last_of(statement: Statement, connection: Connection, bench_id: str, before: int) -> int:
    row = statement.one(connection, bench_id, before)
    return 0 if row is None else int(row[0])


def _newest(*kinds: str) -> sa.Select[Any]:
    c = pack_events.c
    newest = sa.select(c.seq).where((c.bench_id == value("bench")) & (c.seq <= value("before")))
    if kinds:
        marks = [literal(kind) for kind in kinds]
        newest = newest.where(c.kind == marks[0] if len(marks) == 1 else c.kind.in_(marks))
    return newest.order_by(c.seq.desc()).limit(FIRST)


def _events(*where: sa.ColumnElement[bool]) -> sa.Select[Any]:
    c = pack_events.c
    columns = (c.bench_id, c.seq, c.order_id, c.at, c.by, c.payload)
    return sa.select(*columns).where(*where).order_by(c.seq)


def _weighed() -> sa.Select[Any]:
    c = pack_events.c
    is_weight = c.kind.in_([literal("weight_given"), literal("weight_allowed")])
    columns = (c.bench_id, c.seq, c.order_id, c.at, c.by, c.payload)
    found = sa.select(*columns).where((c.bench_id == value("bench")) & (c.seq > value("since")) & is_weight)
    return found.order_by(c.seq.desc()).limit(FIRST)


def _opened() -> sa.Select[Any]:
    c = pack_events.c
    is_opened = c.kind == literal("order_opened")
    has_order = c.order_id != literal("")
    newest = sa.select(c.bench_id, c.seq, c.order_id, c.at, c.by, c.payload)
    newest = newest.where((c.order_id == value("order_id")) & has_order & is_opened)
    return newest.order_by(c.id.desc()).limit(FIRST)


def _of_order() -> sa.Select[Any]:
    c = pack_events.c
    columns = (c.bench_id, c.seq, c.order_id, c.at, c.by, c.payload)
    has_order = c.order_id != literal("")
    return sa.select(*columns).where((c.order_id == value("order_id")) & has_order).order_by(c.id)


def _box_of() -> sa.Select[Any]:
    joined = sa.select(packages.c.box, packages.c.weight_grams).join(
        orders, orders.c.id == packages.c.order_pk
    )
    return joined.where((orders.c.order_id == value("order_id")) & (packages.c.number == value("which")))


def _left_of() -> sa.Select[Any]:
    joined = sa.select(packages).join(orders, orders.c.id == packages.c.order_pk)
    has_left = (orders.c.order_id == value("order_id")) & packages.c.left_at.is_not(None)
    return joined.where(has_left).order_by(packages.c.number)


def _bench(compare: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    return (pack_events.c.bench_id == value("bench")) & compare


_NEWEST = Statement(_newest)
_BOUND = Statement(lambda: _newest(*_OPENS))
_SIGNED = Statement(lambda: _newest(*_PERSON))
_AT = Statement(lambda: _events(_bench(pack_events.c.seq == value("seq"))))
_SINCE = Statement(lambda: _events(_bench(pack_events.c.seq >= value("seq"))))
_ADD = Statement(lambda: sa.insert(pack_events).values(each_but_id(pack_events)))
_OPENED = Statement(_opened)
_OF_ORDER = Statement(_of_order)
_WEIGHED = Statement(_weighed)
_BOX_OF = Statement(_box_of)
_LEFT_OF = Statement(_left_of)
