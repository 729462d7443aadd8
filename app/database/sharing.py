"""SKUs that several stores of one account list: marked on their listings, with what was decided (CONN-5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, cast

from app.database.connection import Connection
from app.database.lazy import Lazily, insert, sa
from app.database.office_tables import listings, shared_skus
from app.database.statements import AnyRow, Statement, each, literal, number, parts, some, value
from app.database.tables import stores
from app.database.times import maybe_micros, maybe_time
from app.domain.sharing import SharedSku, Sharing

_ASKED = 250
_others: sa.Alias = cast("sa.Alias", Lazily(lambda: listings.alias("others")))
_mine: sa.Alias = cast("sa.Alias", Lazily(lambda: stores.alias("mine")))
_theirs: sa.Alias = cast("sa.Alias", Lazily(lambda: stores.alias("theirs")))


def mark(connection: Connection, store_id: str, skus: Sequence[str]) -> None:
    """After listings of these SKUs came to a store or went from it."""
    if _HAS_SISTER.one(connection, store_id, store_id) is None:
        return
    for asked in parts(skus, _ASKED):
        _MARK.many(connection, [(row[0], store_id) for row in _TWICE.all(connection, store_id, *asked)])


def mark_all(connection: Connection, store_id: str) -> None:
    """After the store came to an account."""
    _MARK_ALL.run(connection, store_id)


def decide(connection: Connection, shared: SharedSku) -> None:
    row = (shared.seller_id, shared.region, shared.sku, shared.sharing.value, shared.sender, shared.proposal)
    _DECIDE.run(connection, *row, shared.decided_by, maybe_micros(shared.decided_at), shared.words)
    _MARK.many(connection, [(shared.sku, store_id) for store_id in shared.store_ids[:1]])


def read_all(connection: Connection) -> Iterator[SharedSku]:
    """By account and SKU."""
    yield from _read(_ALL.all(connection))


def read_one(connection: Connection, store_id: str, sku: str) -> SharedSku | None:
    return next(_read(_ONE.all(connection, store_id, sku)), None)


def is_listed(connection: Connection, store_id: str, sku: str) -> bool:
    """By any store of the account of ``store_id``."""
    return _LISTED.one(connection, sku, store_id) is not None


def _read(rows: Sequence[AnyRow]) -> Iterator[SharedSku]:
    """``rows``: one for each store, those of a SKU together."""
    found: dict[tuple[str, str, str], list[AnyRow]] = {}
    for row in rows:
        found.setdefault((row.seller_id, row.region, row.sku), []).append(row)
    for key, some_rows in found.items():
        listed = tuple(row.store_id for row in some_rows)
        yield _shared(key, listed, some_rows[0])


def _shared(key: tuple[str, str, str], listed: tuple[str, ...], row: AnyRow) -> SharedSku:
    if row.sharing is None:
        return SharedSku(*key, listed, sender=min(listed))
    return SharedSku(
        *key,
        listed,
        Sharing(row.sharing),
        row.sender or min(listed),
        row.proposal,
        row.decided_by,
        maybe_time(row.decided_at),
        row.words,
    )


def _of_account() -> sa.ScalarSelect[Any]:
    """Stores of the same account and region as one of them."""
    joined: sa.Select[Any] = sa.select(_theirs.c.store_id).join(_mine, _is_sister())
    return joined.where(_mine.c.store_id == value("store")).scalar_subquery()


def _is_sister() -> sa.ColumnElement[bool]:
    same = (_theirs.c.seller_id == _mine.c.seller_id) & (_theirs.c.region == _mine.c.region)
    return same & (_mine.c.seller_id != literal(""))


def _has_sister() -> sa.Select[Any]:
    joined: sa.Select[Any] = sa.select(_theirs.c.store_id).join(_mine, _is_sister())
    return joined.where((_mine.c.store_id == value("store")) & (_theirs.c.store_id != value("itself")))


def _twice() -> sa.Select[Any]:
    c = listings.c
    asked = c.store_id.in_(_of_account()) & c.sku.in_(some("sku", _ASKED))
    return sa.select(c.sku).where(asked).group_by(c.sku).having(sa.func.count() > number(1))


def _is_shared() -> sa.ColumnElement[bool]:
    c = listings.c
    sisters = sa.select(_theirs.c.store_id).join(_mine, _is_sister())
    sisters = sisters.where(_mine.c.store_id == c.store_id).correlate(listings)
    is_other = (_others.c.sku == c.sku) & (_others.c.store_id != c.store_id)
    is_there = _others.c.publication != literal("gone")
    other = sa.exists().where(_others.c.store_id.in_(sisters), is_other, is_there).correlate(listings)
    return (c.publication != literal("gone")) & other


def _is_decided() -> sa.ColumnElement[bool]:
    c = shared_skus.c
    account = (c.seller_id == _mine.c.seller_id) & (c.region == _mine.c.region)
    is_it = (_mine.c.store_id == listings.c.store_id) & (c.sku == listings.c.sku)
    is_final = c.sharing.in_([literal("shared"), literal("overwrite")])
    joined = sa.select(number(1)).select_from(_mine).join(shared_skus, account)
    return joined.where(is_it & is_final).correlate(listings).exists()


def _marked() -> sa.Update:
    one, zero = number(1), number(0)
    is_shared = sa.case((_is_shared(), one), else_=zero)
    is_open = sa.case((_is_shared() & ~_is_decided(), one), else_=zero)
    return sa.update(listings).values(is_shared=is_shared, is_conflicting=is_open)


def _mark() -> sa.Update:
    return _marked().where((listings.c.sku == value("sku")) & listings.c.store_id.in_(_of_account()))


def _decide_statement() -> Any:
    adding = insert(shared_skus).values(each(shared_skus))
    names = ("sharing", "sender", "proposal", "decided_by", "decided_at", "words")
    changed = {name: adding.excluded[name] for name in names}
    return adding.on_conflict_do_update(index_elements=["seller_id", "region", "sku"], set_=changed)


def _shared_rows(*where: sa.ColumnElement[bool]) -> sa.Select[Any]:
    c, d = listings.c, shared_skus.c
    decision = (d.seller_id == stores.c.seller_id) & (d.region == stores.c.region) & (d.sku == c.sku)
    columns = (d.sharing, d.sender, d.proposal, d.decided_by, d.decided_at, d.words)
    chosen = sa.select(stores.c.seller_id, stores.c.region, c.sku, c.store_id, *columns)
    joined = chosen.select_from(listings).join(stores, stores.c.store_id == c.store_id)
    found = joined.join(shared_skus, decision, isouter=True)
    is_shared = c.is_shared == number(1)
    return found.where(is_shared, *where).order_by(stores.c.seller_id, stores.c.region, c.sku, c.store_id)


def _listed() -> sa.Select[Any]:
    c = listings.c
    return sa.select(c.id).where((c.sku == value("sku")) & c.store_id.in_(_of_account()))


_HAS_SISTER = Statement(_has_sister)
_TWICE = Statement(_twice)
_MARK = Statement(_mark)
_MARK_ALL = Statement(lambda: _marked().where(listings.c.store_id.in_(_of_account())))
_DECIDE = Statement(_decide_statement)
_ALL = Statement(_shared_rows)
_ONE = Statement(lambda: _shared_rows(listings.c.store_id.in_(_of_account()), listings.c.sku == value("sku")))
_LISTED = Statement(_listed)
