"""Writes listings, inside a transaction: what Amazon told, and what a person changed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from app.database import remapping, sharing
from app.database.connection import Connection
from app.database.filters import WORDS
from app.database.items import Items
from app.database.lazy import insert, sa
from app.database.listing_rows import NOTHING, listing_values, words_of
from app.database.office_tables import listings
from app.database.statements import AnyRow, Statement, each_but_id, literal, number, parts, some, value
from app.domain.listing import Listing, Publication

_FEW, _MANY = 25, 250
_GONE = Publication.GONE.value
_Known = dict[tuple[str, str], AnyRow]


def store(connection: Connection, found: Sequence[Listing], generation: int | None, items: Items) -> None:
    """What Amazon told. Mapping, rule, a move under way and a pending publication stay ours; older news, and
    what a report cannot know, erase nothing.
    """
    before = _known(connection, found)
    _TELL.many(connection, [listing_values(listing, generation) for listing in found])
    if generation is not None:  # of known ones also where the news is older
        named = [(generation, one.store_id, one.sku) for one in found if _key(one) in before]
        _GENERATION.many(connection, named)
    _follow(connection, found, before)
    if any(_key(listing) not in before for listing in found):
        items.forget()


def save(connection: Connection, listing: Listing, items: Items) -> None:
    """What a person or a job changed. The mapping and the rule of a known listing have ways of their own."""
    before = _known(connection, [listing])
    _SAVE.run(connection, *listing_values(listing))
    _follow(connection, [listing], before)
    if not before and listing.mapping is not None:
        items.forget()
        remapping.remap(connection, items, listing.store_id, [listing.sku])
    elif not before:
        items.forget()


def stale(connection: Connection, store_id: str, generation: int) -> list[tuple[int, str]]:
    """(Number, SKU) of listings that a full import did not name; pending ones are not at Amazon yet."""
    return [(row.id, row.sku) for row in _STALE.each_row(connection, store_id, generation)]


def retire(connection: Connection, store_id: str, gone: Sequence[tuple[int, str]], generation: int) -> int:
    """How many of them are gone; one that was told of meanwhile is not."""
    skus = [sku for number, sku in gone if _RETIRE.changed(connection, number, generation)]
    sharing.mark(connection, store_id, skus)
    return len(skus)


def _follow(connection: Connection, found: Sequence[Listing], before: _Known) -> None:
    """Words that it is found by, and whether its SKU is shared now."""
    after = _known(connection, found)
    renamed = {key: row for key, row in after.items() if _words(row) != _words(before.get(key))}
    _DROP_WORDS.many(connection, [(row.id,) for key, row in renamed.items() if key in before])
    _ADD_WORDS.many(connection, [(row.id, _words(row)) for row in renamed.values()])
    moved = [key for key, row in after.items() if _is_there(row) != _is_there(before.get(key))]
    for store_id, keys in groupby(sorted(moved), key=lambda key: key[0]):
        sharing.mark(connection, store_id, [sku for _, sku in keys])


def _words(row: AnyRow | None) -> str:
    return "" if row is None else words_of(row.sku, row.asin, row.title)


def _is_there(row: AnyRow | None) -> bool:
    return row is not None and row.publication != _GONE


def _key(listing: Listing) -> tuple[str, str]:
    return listing.store_id, listing.sku


def _known(connection: Connection, found: Sequence[Listing]) -> _Known:
    known: _Known = {}
    for store_id, of_store in groupby(sorted(map(_key, found)), key=lambda key: key[0]):
        skus = [sku for _, sku in of_store]
        for asked in parts(skus, _FEW, _MANY):
            statement = _KNOWN_FEW if len(asked) == _FEW else _KNOWN_MANY
            known |= {(store_id, row.sku): row for row in statement.all(connection, store_id, *asked)}
    return known


def _known_among(size: int) -> sa.Select[Any]:
    c = listings.c
    asked = (c.store_id == value("store")) & c.sku.in_(some("sku", size))
    return sa.select(c.id, c.sku, c.asin, c.title, c.publication).where(asked)


_AS_TOLD = ("condition", "read_at", "price_amount", "price_currency")
_FILLED = ("title", "asin", "barcode", "barcode_key")


def _tell() -> Any:
    adding = insert(listings).values(each_but_id(listings))
    new, old = adding.excluded, listings.c
    changed: dict[str, Any] = {name: sa.func.coalesce(new[name], old[name]) for name in _AS_TOLD}
    for name in _FILLED:
        changed[name] = sa.func.coalesce(sa.func.nullif(new[name], literal("")), old[name])
    unsaid = {"product_type": "PRODUCT", "channel": "unknown"}
    for name, default in unsaid.items():
        changed[name] = sa.case((new[name] == literal(default), old[name]), else_=new[name])
    is_pending = old.publication == literal("pending")
    changed["publication"] = sa.case((is_pending, old.publication), else_=new.publication)
    is_unknown = new.generation.is_not(None) & (new.issues == literal(NOTHING))
    for name in ("issues", "has_error"):
        changed[name] = sa.case((is_unknown, old[name]), else_=new[name])
    is_silent = new.generation.is_not(None) & ((new.availability == literal(NOTHING)) | _is_total(new, old))
    changed["availability"] = sa.case((is_silent, old.availability), else_=new.availability)
    zero = number(0)
    is_fresh = sa.func.coalesce(new.read_at, zero) >= sa.func.coalesce(old.read_at, zero)
    return adding.on_conflict_do_update(index_elements=["store_id", "sku"], set_=changed, where=is_fresh)


def _is_total(new: Any, old: Any) -> sa.ColumnElement[bool]:
    """A report tells one quantity where there are locations' rows."""
    merchant = literal("merchant")
    is_own: sa.ColumnElement[bool] = (new.channel == merchant) & (old.channel == merchant)
    return is_own & (sa.func.json_array_length(old.availability) > number(1))


_OURS = ("id", "store_id", "sku", "rule", "generation", "is_shared", "is_conflicting")
_MAPPING = ("item", "item_units", "is_group")


def _save() -> Any:
    """A listing that is mapped keeps its mapping."""
    adding = insert(listings).values(each_but_id(listings))
    new, old = adding.excluded, listings.c
    is_mapped = old.item.is_not(None)
    changed: dict[str, Any] = {c.name: new[c.name] for c in listings.c if c.name not in _OURS}
    changed |= {name: sa.case((is_mapped, old[name]), else_=new[name]) for name in _MAPPING}
    return adding.on_conflict_do_update(index_elements=["store_id", "sku"], set_=changed)


def _generation() -> sa.Update:
    c = listings.c
    is_it = (c.store_id == value("store")) & (c.sku == value("sku"))
    return sa.update(listings).values(generation=value("generation")).where(is_it)


def _is_stale() -> sa.ColumnElement[bool]:
    c = listings.c
    is_older = sa.func.coalesce(c.generation, number(-1)) < value("generation")
    return is_older & c.publication.not_in([literal("pending"), literal(_GONE)])


def _retire() -> sa.Update:
    c = listings.c
    return sa.update(listings).values(publication=literal(_GONE)).where((c.id == value("id")) & _is_stale())


_TELL = Statement(_tell)
_KNOWN_FEW = Statement(lambda: _known_among(_FEW))
_KNOWN_MANY = Statement(lambda: _known_among(_MANY))
_SAVE = Statement(_save)
_GENERATION = Statement(_generation)
_STALE = Statement(
    lambda: sa.select(listings.c.id, listings.c.sku).where(
        (listings.c.store_id == value("store")) & _is_stale()
    )
)
_RETIRE = Statement(_retire)
_DROP_WORDS = Statement(lambda: sa.text(f"DELETE FROM {WORDS} WHERE rowid = :id"))  # noqa: S608  # a constant
_ADD_WORDS = Statement(lambda: sa.text(f"INSERT INTO {WORDS} (rowid, words) VALUES (:id, :words)"))  # noqa: S608  # a constant
