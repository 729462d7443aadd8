"""What Amazon sold it takes off the quantity that stands there: what was read back of it is void (INV-3)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from app.database.connection import Connection
from app.database.import_rules import Decided
from app.database.lazy import Lazily, sa
from app.database.office_tables import listing_sent
from app.database.statements import FIRST, Statement, value
from app.database.tables import stores

_mine: sa.Alias = cast("sa.Alias", Lazily(lambda: stores.alias("mine")))
_theirs: sa.Alias = cast("sa.Alias", Lazily(lambda: stores.alias("theirs")))


def forget_read(connection: Connection, new: Sequence[Decided]) -> set[str]:
    """What stands at Amazon of the listings that ``new`` orders name, in every store of the account, has to
    be read again: what is to be sent may be what was sent, as with a cap, or where the order was cancelled
    before it was known. Returns the items to look at; none where nothing was ever sent.
    """
    if not new or _ANY.one(connection) is None:
        return set()
    lines = {(line.sku, one.order.store_id) for one in new for line in one.order.lines}
    _FORGET.many(connection, sorted(lines))
    return {item.sku for one in new for item in one.items if item is not None}


def _any() -> sa.Select[Any]:
    return sa.select(listing_sent.c.sku).limit(FIRST)


def _forget() -> sa.Update:
    c = listing_sent.c
    same = (_theirs.c.seller_id == _mine.c.seller_id) & (_theirs.c.region == _mine.c.region)
    account: sa.Select[Any] = sa.select(_theirs.c.store_id).join(_mine, same)
    of_account = account.where(_mine.c.store_id == value("store")).scalar_subquery()
    is_it = (c.sku == value("sku")) & c.read.is_not(None) & c.store_id.in_(of_account)
    return sa.update(listing_sent).values(read=sa.null()).where(is_it)


_ANY = Statement(_any)
_FORGET = Statement(_forget)
