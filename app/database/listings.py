"""Listings as services and sync see them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

import msgspec

from app.database import audit as audit_log
from app.database import listing_mapping, listing_pages, listing_store
from app.database.bulk import Bulk
from app.database.connection import Connection
from app.database.engine import Readers
from app.database.items import Items
from app.database.lazy import insert, sa
from app.database.listing_rows import listing_of, rule_of, sent_of, sent_values
from app.database.office_tables import listing_sent, listings
from app.database.statements import AnyRow, Statement, each, literal, parts, some, value
from app.database.writer import Writer
from app.domain.listing import Channel, Listing, Mapping
from app.domain.store import Rule
from app.ports.listings import ListingFilter, ListingKey, ListingRow, Proposal, Sent, Show
from app.ports.storage import Audited, Priority

_ASKED = 250


class SqlListings:
    """Implements ``Listings``."""

    def __init__(self, writer: Writer, readers: Readers, bulk: Bulk, items: Items) -> None:
        self._writer = writer
        self._readers = readers
        self._bulk = bulk
        self._items = items

    def __repr__(self) -> str:
        return "<SqlListings>"

    def get(self, key: ListingKey) -> Listing | None:
        row = _ONE.one(self._readers(), key.store_id, key.sku)
        return None if row is None else listing_of(row)

    def page(self, wanted: ListingFilter, after: ListingKey | None, limit: int) -> tuple[ListingRow, ...]:
        connection = self._readers()
        return tuple(_shown(connection, row) for row in listing_pages.page(connection, wanted, after, limit))

    def counts(self, wanted: ListingFilter) -> dict[Show, int]:
        return listing_pages.counts(self._readers(), wanted)

    async def store(self, found: Sequence[Listing], *, generation: int | None = None) -> None:
        def part(connection: Connection, rows: Sequence[Listing]) -> None:
            listing_store.store(connection, rows, generation, self._items)

        await self._bulk.run(Priority.IMPORT, found, part)

    async def finish(self, store_id: str, generation: int, at: datetime) -> int:
        def part(connection: Connection, rows: Sequence[tuple[int, str]]) -> int:
            return listing_store.retire(connection, store_id, rows, generation)

        def work() -> int:
            gone = listing_store.stale(self._readers(), store_id, generation)
            return sum(self._bulk.run_now(Priority.IMPORT, gone, part))

        return await self._bulk.call(work)

    async def save(self, listing: Listing, audit: Audited) -> None:
        def work(connection: Connection) -> None:
            listing_store.save(connection, listing, self._items)
            audit_log.add(connection, audit)

        await self._write(work)

    async def map(self, chosen: Sequence[tuple[ListingKey, Mapping | None]], audit: Audited) -> int:
        """In several transactions where they are many, each with its orders and its row of the audit log."""

        def part(connection: Connection, rows: Sequence[listing_mapping.Chosen]) -> int:
            audit_log.add(connection, _of(audit, [key for key, _ in rows], len(chosen)))
            return listing_mapping.map_all(connection, rows, self._items)

        return sum(await self._bulk.run(Priority.MONEY, chosen, part))

    async def set_rule(self, keys: Sequence[ListingKey], rule: Rule | None, audit: Audited) -> None:
        """As ``map``."""

        def part(connection: Connection, rows: Sequence[ListingKey]) -> None:
            audit_log.add(connection, _of(audit, rows, len(keys)))
            listing_mapping.set_rules(connection, rows, rule)

        await self._bulk.run(Priority.MONEY, keys, part)

    def overrides(self, store_id: str) -> tuple[tuple[str, Rule], ...]:
        return tuple((row.sku, rule_of(row.rule)) for row in _OVERRIDES.all(self._readers(), store_id))

    def proposals(
        self, store_ids: Sequence[str], after: ListingKey | None, limit: int
    ) -> tuple[Proposal, ...]:
        connection, found = self._readers(), list[Proposal]()
        for store_id, sku in listing_pages.starts(connection, store_ids, after):
            left = limit - len(found)
            rows = listing_pages.proposals(connection, store_id, sku, left) if left > 0 else ()
            found += map(_proposal, rows)
        return tuple(found)

    def pending(self, store_id: str, limit: int) -> tuple[Listing, ...]:
        return tuple(listing_of(row) for row in _WATCHED.all(self._readers(), store_id, limit))

    def sendable(self, store_id: str, after: str, limit: int) -> tuple[Listing, ...]:
        return tuple(listing_of(row) for row in _SENDABLE.all(self._readers(), store_id, after, limit))

    def sent(self, store_id: str, skus: Sequence[str]) -> dict[tuple[str, str], Sent]:
        connection, found = self._readers(), dict[tuple[str, str], Sent]()
        for asked in parts(skus, _ASKED):
            rows = _SENT_OF_SOME.all(connection, store_id, *asked)
            found |= {(row.sku, row.code): sent_of(row) for row in rows}
        return found

    async def note_sent(self, rows: Sequence[Sent]) -> None:
        def part(connection: Connection, some_rows: Sequence[Sent]) -> None:
            _NOTE.many(connection, [sent_values(row) for row in some_rows])

        await self._bulk.run(Priority.MONEY, rows, part)

    def in_feed(self, feed_id: str) -> tuple[Sent, ...]:
        return tuple(sent_of(row) for row in _IN_FEED.all(self._readers(), feed_id))

    def channel_of(self, key: ListingKey) -> Channel | None:
        row = _CHANNEL.one(self._readers(), key.store_id, key.sku)
        return None if row is None else Channel(row[0])

    async def _write(self, work: Callable[[Connection], None]) -> None:
        await asyncio.wrap_future(self._writer.submit(Priority.MONEY, work))


def _of(audit: Audited, keys: Sequence[ListingKey], total: int) -> Audited:
    """The part of a bulk change that one transaction makes."""
    if len(keys) == total:
        return audit
    part = f"{len(keys)} of {total}, {keys[0].sku} to {keys[-1].sku}"
    return msgspec.structs.replace(audit, detail=f"{audit.detail} ({part})".strip())


def _shown(connection: Connection, row: AnyRow) -> ListingRow:
    sent = _SENT.all(connection, row.store_id, row.sku)
    quantities = [each_one.quantity for each_one in sent if each_one.quantity is not None]
    held = next((each_one.held for each_one in sent if each_one.held), "")
    quantity = sum(quantities) if quantities else None
    return ListingRow(listing_of(row), quantity, held, bool(row.is_conflicting))


def _proposal(row: AnyRow) -> Proposal:
    key = ListingKey(row.store_id, row.sku)
    if row.group_sku is not None:
        return Proposal(key, row.title, Mapping(row.group_sku, is_group=True), row.group_name, "sku")
    if row.product_sku is not None:
        return Proposal(key, row.title, Mapping(row.product_sku), row.product_name, "sku")
    mapping = Mapping(row.scanned_sku, row.scanned_units)
    return Proposal(key, row.title, mapping, row.scanned_name, "barcode")


def _is_it() -> sa.ColumnElement[bool]:
    return (listings.c.store_id == value("store")) & (listings.c.sku == value("sku"))


def _overrides() -> sa.Select[Any]:
    c = listings.c
    is_ruled = (c.store_id == value("store")) & c.rule.is_not(None)
    return sa.select(c.sku, c.rule).where(is_ruled).order_by(c.sku)


def _watched() -> sa.Select[Any]:
    c = listings.c
    is_watched = (c.publication == literal("pending")) | c.moving_to.is_not(None)
    found = sa.select(listings).where((c.store_id == value("store")) & is_watched)
    return found.order_by(c.read_at).limit(value("limit"))


def _sendable() -> sa.Select[Any]:
    c = listings.c
    is_sendable = (c.channel == literal("merchant")) & c.item.is_not(None)
    of_store = (c.store_id == value("store")) & (c.sku > value("after"))
    return sa.select(listings).where(is_sendable & of_store).order_by(c.sku).limit(value("limit"))


def _sent_of_some() -> sa.Select[Any]:
    c = listing_sent.c
    return sa.select(listing_sent).where((c.store_id == value("store")) & c.sku.in_(some("sku", _ASKED)))


def _note() -> Any:
    adding = insert(listing_sent).values(each(listing_sent))
    changed = {c.name: adding.excluded[c.name] for c in listing_sent.c if not c.primary_key}
    return adding.on_conflict_do_update(index_elements=["store_id", "sku", "code"], set_=changed)


def _in_feed() -> sa.Select[Any]:
    c = listing_sent.c
    return sa.select(listing_sent).where((c.feed_id == value("feed")) & (c.feed_id != literal("")))


def _sent_of_one() -> sa.Select[Any]:
    c = listing_sent.c
    return sa.select(c.quantity, c.held).where((c.store_id == value("store")) & (c.sku == value("sku")))


_ONE = Statement(lambda: sa.select(listings).where(_is_it()))
_CHANNEL = Statement(lambda: sa.select(listings.c.channel).where(_is_it()))
_OVERRIDES = Statement(_overrides)
_WATCHED = Statement(_watched)
_SENDABLE = Statement(_sendable)
_NOTE = Statement(_note)
_IN_FEED = Statement(_in_feed)
_SENT = Statement(_sent_of_one)
_SENT_OF_SOME = Statement(_sent_of_some)
