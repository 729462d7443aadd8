"""Stores: few rows, read from memory."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from app.database import audit as audit_log
from app.database import locations, manifest_wait, sharing
from app.database.claims import Claims
from app.database.connection import Connection
from app.database.engine import Readers
from app.database.lazy import insert, sa
from app.database.office_tables import listings
from app.database.office_tables import locations as location_rows
from app.database.statements import FIRST, Statement, Values, each, literal, number, value
from app.database.tables import cursors, order_counts, stores
from app.database.times import to_micros
from app.database.writer import Writer
from app.domain.sharing import SharedSku, Sharing, proposal, to_rename
from app.domain.stock import Location
from app.domain.store import Mli, Store, StoreState
from app.ports.errors import WriteFailed
from app.ports.storage import Audited, Priority

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Store).decode


class SqlStores:
    """Implements ``Stores``. Stores that only orders name so far are not among them."""

    def __init__(self, writer: Writer, readers: Readers, claims: Claims) -> None:
        self._writer = writer
        self._readers = readers
        self._claims = claims
        self._stores: dict[str, Store] | None = None
        self._locations: dict[str, tuple[Location, ...]] | None = None

    def __repr__(self) -> str:
        return f"<SqlStores {len(self._known())} stores>"

    def all(self) -> tuple[Store, ...]:
        return tuple(self._known().values())

    def get(self, store_id: str) -> Store | None:
        return self._known().get(store_id)

    async def save(self, store: Store, audit: Audited) -> None:
        def work(connection: Connection) -> None:
            former = _ACCOUNT.one(connection, store.store_id)
            _save(connection, store)
            if former is None or tuple(former) != _account(store):
                sharing.mark_all(connection, store.store_id)
            if not store.ships_at_manifest:
                self._ship_waiting(connection, store.store_id, audit)
            audit_log.add(connection, audit)

        await self._write(work)

    async def remove(self, store_id: str, audit: Audited) -> None:
        store = self.get(store_id)
        if store is None or store.state is not StoreState.DRAFT:
            raise WriteFailed(f"store {store_id} is no draft")

        def work(connection: Connection) -> None:
            if _HAS_ORDERS.one(connection, store_id) is not None:
                raise WriteFailed(f"store {store_id} has orders")
            for statement in _REMOVE:
                statement.run(connection, store_id)
            audit_log.add(connection, audit)

        await self._write(work)

    async def set_mli(self, store: Store, *, is_on: bool, audit: Audited) -> int:
        """All rules of its listings in one transaction: it is rare, and half of it would send stock."""
        mli = Mli(is_on, None if is_on else audit.at)
        changed = msgspec.structs.replace(store, mli=mli, allocation=None)

        def work(connection: Connection) -> int:
            overrides = _OVERRIDES.all(connection, store.store_id)
            _DROP_RULE.many(connection, [(row[0],) for row in overrides])
            _save(connection, changed)
            audit_log.add(connection, audit)
            return len(overrides)

        return int(await self._write(work))

    def locations(self, store_id: str) -> tuple[Location, ...]:
        known = self._locations
        if known is None:
            known = self._locations = locations.read_all(self._readers())
        return known.get(store_id, ())

    async def save_locations(self, store_id: str, found: Sequence[Location]) -> None:
        await self._write(lambda connection: locations.store_found(connection, store_id, found))

    async def map_location(self, location: Location, warehouse: str, audit: Audited) -> None:
        def work(connection: Connection) -> None:
            locations.map_to(connection, location, warehouse)
            audit_log.add(connection, audit)

        await self._write(work)

    def shared_skus(self) -> tuple[SharedSku, ...]:
        return tuple(self._proposed(shared) for shared in sharing.read_all(self._readers()))

    def shared(self, store_id: str, sku: str) -> SharedSku | None:
        found = sharing.read_one(self._readers(), store_id, sku)
        return None if found is None else self._proposed(found)

    async def decide(self, shared: SharedSku, audit: Audited) -> None:
        def work(connection: Connection) -> None:
            sharing.decide(connection, shared)
            audit_log.add(connection, audit)

        await self._write(work)

    def _ship_waiting(self, connection: Connection, store_id: str, audit: Audited) -> None:
        """What was labelled while its store shipped at the manifest has nothing to wait for any more."""
        for order_id in manifest_wait.waiting(connection, store_id):
            self._claims.ship_if_ready(connection, order_id, to_micros(audit.at), audit.who)

    def _known(self) -> dict[str, Store]:
        known = self._stores
        if known is None:
            found = [_decode(row[0]) for row in _ALL.all(self._readers())]
            known = self._stores = {store.store_id: store for store in found}
        return known

    def _proposed(self, shared: SharedSku) -> SharedSku:
        """With a SKU for each of the stores, where nobody has decided or named one."""
        stores = [store for store_id in shared.store_ids if (store := self.get(store_id)) is not None]
        if shared.proposal or shared.sharing is not Sharing.UNDECIDED or not stores:
            return shared
        connection = self._readers()

        def is_taken(sku: str) -> bool:
            return sharing.is_listed(connection, stores[0].store_id, sku)

        names = tuple(
            (each.store_id, proposal(shared.sku, each.market.country, is_taken)) for each in to_rename(stores)
        )
        return msgspec.structs.replace(shared, proposal=names[0][1], proposals=names)

    async def _write(self, work: Callable[[Connection], Any]) -> Any:
        """What is in memory is read again once the write is done, whatever came of it."""
        try:
            return await asyncio.wrap_future(self._writer.submit(Priority.MONEY, work))
        finally:
            self._stores = self._locations = None


def _save(connection: Connection, store: Store) -> None:
    _SAVE.run(connection, *_values(store))


def _values(store: Store) -> Values:
    """In the order of the table's columns."""
    seller_id, region = _account(store)
    rule = store.allocation
    warehouse = rule.warehouses[0] if rule is not None and rule.warehouses else ""
    settings = _encode(store).decode()
    names = (store.name, store.state.value, warehouse)
    ids = (store.store_id, store.marketplace_id, region, seller_id)
    return (*ids, *names, settings, store.ships_at_manifest)


def _account(store: Store) -> tuple[str, str]:
    return store.seller_id, store.market.region.value


def _all() -> sa.Select[Any]:
    c = stores.c
    return sa.select(c.settings).where(c.settings != literal("{}")).order_by(c.store_id)


def _save_statement() -> Any:
    adding = insert(stores).values(each(stores))
    changed = {c.name: adding.excluded[c.name] for c in stores.c if c.name != "store_id"}
    return adding.on_conflict_do_update(index_elements=["store_id"], set_=changed)


def _has_orders() -> sa.Select[Any]:
    c = order_counts.c
    is_some = (c.store_id == value("store")) & (c.n > number(0))
    return sa.select(c.status).where(is_some).limit(FIRST)


def _account_of() -> sa.Select[Any]:
    c = stores.c
    return sa.select(c.seller_id, c.region).where(c.store_id == value("store"))


def _overrides() -> sa.Select[Any]:
    c = listings.c
    return sa.select(c.id).where((c.store_id == value("store")) & c.rule.is_not(None))


def _drop(table: sa.Table) -> Statement:
    return Statement(lambda: sa.delete(table).where(table.c.store_id == value("store")))


_ALL = Statement(_all)
_SAVE = Statement(_save_statement)
_ACCOUNT = Statement(_account_of)
_HAS_ORDERS = Statement(_has_orders)
_REMOVE = [_drop(table) for table in (listings, location_rows, order_counts, cursors, stores)]
_OVERRIDES = Statement(_overrides)
_DROP_RULE = Statement(lambda: sa.update(listings).values(rule=sa.null()).where(listings.c.id == value("id")))
