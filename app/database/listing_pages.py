"""Pages, counts and proposals of the listings screen: each read from an index of the rows that it shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Any

from app.database.connection import Connection
from app.database.filters import LISTED, WORDS
from app.database.lazy import Lazily, sa
from app.database.office_tables import listings
from app.database.products import OWN_KINDS
from app.database.statements import FIRST, AnyRow, Statement, literal, number, value
from app.database.tables import barcodes, groups, products
from app.ports.listings import ListingFilter, ListingKey, Show

_FEW = 2000  # matches of a text that are sorted; more are looked for in the order of the page
_words: Any = Lazily(lambda: sa.table(WORDS, sa.column("rowid", sa.Integer)))


class _By(StrEnum):
    KEY = "key"  # no text
    MATCHES = "matches"  # few: each looked up
    WALK = "walk"  # many: the next ones are near


def page(connection: Connection, wanted: ListingFilter, after: ListingKey | None, limit: int) -> list[AnyRow]:
    asked = matching(wanted.text)
    by = _way(connection, asked)
    found: list[AnyRow] = []
    for store_id, sku in starts(connection, wanted.store_ids, after):
        if len(found) < limit:
            key = (asked, store_id, sku) if by is _By.MATCHES else (store_id, sku)
            last = (asked,) if by is _By.WALK else ()
            found += _page(wanted.show, by).all(connection, *key, *last, limit - len(found))
    return found


def counts(connection: Connection, wanted: ListingFilter) -> dict[Show, int]:
    asked = matching(wanted.text)
    if asked is not None:
        return _counted_matches(connection, asked, wanted.store_ids)
    stores = wanted.store_ids or all_stores(connection)
    return {show: sum(_count(show).all(connection, store_id)[0][0] for store_id in stores) for show in Show}


def starts(
    connection: Connection, store_ids: Sequence[str], after: ListingKey | None
) -> Iterator[tuple[str, str]]:
    """(store, SKU after which to go on) of each store that is still to come."""
    for store_id in sorted(store_ids or all_stores(connection)):
        if after is None or store_id > after.store_id:
            yield store_id, ""
        elif store_id == after.store_id:
            yield store_id, after.sku


def all_stores(connection: Connection) -> list[str]:
    """That have listings: one step of the index each."""
    found: list[str] = []
    while (row := _NEXT_STORE.one(connection, found[-1] if found else "")) is not None:
        found.append(row[0])
    return found


def proposals(connection: Connection, store_id: str, sku: str, limit: int) -> Sequence[AnyRow]:
    return _PROPOSALS.all(connection, store_id, sku, limit)


def matching(text: str) -> str | None:
    """The FTS5 question: each word begins a word. None where there is no word."""
    words = [word for word in text.replace("\0", " ").split() if any(map(str.isalnum, word))]
    marks = ['"{}" *'.format(word.replace('"', '""')) for word in words]
    return " AND ".join(marks) if marks else None


def _way(connection: Connection, asked: str | None) -> _By:
    if asked is None:
        return _By.KEY
    return _By.MATCHES if len(_SOME.all(connection, asked)) <= _FEW else _By.WALK


def _counted_matches(connection: Connection, asked: str, store_ids: Sequence[str]) -> dict[Show, int]:
    rows = _COUNT_MATCHES.all(connection, asked)
    chosen = [row for row in rows if not store_ids or row.store_id in store_ids]
    return {show: sum(row[place] for row in chosen) for place, show in enumerate(Show, 1)}


def _is_shown(show: Show) -> sa.ColumnElement[bool]:
    """As the partial index says it, so that it is used."""
    return sa.literal_column(LISTED.get(show.value, "1"))


def _matches() -> sa.ColumnElement[bool]:
    return sa.literal_column(WORDS).op("MATCH")(value("text"))


@lru_cache
def _page(show: Show, by: _By) -> Statement:
    return Statement(lambda: _select(show, by))


def _select(show: Show, by: _By) -> sa.Select[Any]:
    c = listings.c
    chosen = sa.select(listings)
    if by is _By.MATCHES:
        joined = sa.select(listings).select_from(_words).join(listings, c.id == _words.c.rowid + _ZERO)
        chosen = joined.where(_matches())
    chosen = chosen.where(_is_shown(show) if show is not Show.ALL else sa.true())
    chosen = chosen.where((c.store_id == value("store")) & (c.sku > value("sku")))
    if by is _By.WALK:
        matches = sa.select(_words.c.rowid).where(_matches())
        chosen = chosen.where((c.id + _ZERO).in_(matches))
    return chosen.order_by(c.sku).limit(value("limit"))


_ZERO: Any = Lazily(lambda: sa.literal_column("0", sa.Integer))  # keeps the planner from going by the number


@lru_cache
def _count(show: Show) -> Statement:
    def build() -> sa.Select[Any]:
        counted = sa.select(sa.func.count()).select_from(listings)
        is_shown = _is_shown(show) if show is not Show.ALL else sa.true()
        return counted.where(is_shown, listings.c.store_id == value("store"))

    return Statement(build)


def _count_matches() -> sa.Select[Any]:
    one, none = number(1), number(0)
    sums = [sa.func.sum(sa.case((_is_shown(show), one), else_=none)) for show in Show]
    joined = sa.select(listings.c.store_id, *sums).select_from(_words)
    joined = joined.join(listings, listings.c.id == _words.c.rowid)
    return joined.where(_matches()).group_by(listings.c.store_id)


def _next_store() -> sa.Select[Any]:
    c = listings.c
    return sa.select(c.store_id).where(c.store_id > value("store")).order_by(c.store_id).limit(FIRST)


def _proposals() -> sa.Select[Any]:
    c, scanned = listings.c, products.alias("scanned")
    is_printed = barcodes.c.kind.not_in([literal(kind) for kind in OWN_KINDS])
    columns = (
        groups.c.sku.label("group_sku"),
        groups.c.name.label("group_name"),
        products.c.sku.label("product_sku"),
        products.c.name.label("product_name"),
        barcodes.c.sku.label("scanned_sku"),
        barcodes.c.units.label("scanned_units"),
        scanned.c.name.label("scanned_name"),
    )
    joined = sa.select(c.store_id, c.sku, c.title, *columns).select_from(listings)
    joined = joined.join(groups, groups.c.sku == c.sku, isouter=True)
    joined = joined.join(products, products.c.sku == c.sku, isouter=True)
    joined = joined.join(barcodes, (barcodes.c.key == c.barcode_key) & is_printed, isouter=True)
    joined = joined.join(scanned, scanned.c.sku == barcodes.c.sku, isouter=True)
    is_open = c.item.is_(None) & (c.store_id == value("store")) & (c.sku > value("sku"))
    is_there = c.publication != literal("gone")
    is_found = sa.func.coalesce(groups.c.sku, products.c.sku, barcodes.c.sku).is_not(None)
    return joined.where(is_open & is_there & is_found).order_by(c.sku).limit(value("limit"))


def _some() -> sa.Select[Any]:
    return sa.select(_words.c.rowid).where(_matches()).limit(number(_FEW + 1))


_NEXT_STORE = Statement(_next_store)
_COUNT_MATCHES = Statement(_count_matches)
_PROPOSALS = Statement(_proposals)
_SOME = Statement(_some)
