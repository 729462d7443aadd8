"""What Amazon does to a seller who breaks the rules of NARF and MLI, and the record of it.

An enrolled (NARF) account cannot sell a SKU itself that Amazon ships: a merchant quantity sent for it pulls
the listing back to the merchant and leaves it with zero. An MLI account must have DEFAULT at zero before its
locations have stock.
"""

from collections.abc import Sequence

import msgspec

from app.simulator.accounts import Account
from app.simulator.http import Json
from app.simulator.shelf.items import MERCHANT, Item, Row, is_fba, row_of, units


class Narf(msgspec.Struct, frozen=True):
    """What a merchant quantity did: `reverted` to merchant-fulfilled, or only zeroed."""

    item: Item
    reverted: bool


def narf(account: Account, old: Item | None, new: Item, sent: Sequence[Json]) -> Narf | None:
    """The SKU as Amazon leaves it, where `sent` broke the rule. Zeroing the merchant's row in the very patch
    that hands the SKU to Amazon is the right way.
    """
    codes = {str(row["code"]) for row in sent if row["op"] != "delete"}
    if not account.narf or not new.is_fba or all(is_fba(code) for code in codes):
        return None
    hands_over = any(is_fba(code) for code in codes)
    if old is not None and old.is_fba and not hands_over:
        rows = _zeroed(tuple(row for row in new.rows if not row.is_fba))
        return Narf(msgspec.structs.replace(new, rows=rows), reverted=True)
    if units(new.rows):
        return Narf(msgspec.structs.replace(new, rows=_zeroed(new.rows)), reverted=False)
    return None


def mixes_locations(account: Account, new: Item, sent: Sequence[Json]) -> bool:
    """DEFAULT stock beside stock at a location, made so by what was `sent`."""
    default = row_of(new.rows, MERCHANT)
    others = tuple(row for row in new.rows if row.code != MERCHANT)
    return account.mli and bool(sent) and bool(default and default.quantity) and units(others) > 0


def _zeroed(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    return tuple(row if row.is_fba else msgspec.structs.replace(row, quantity=0) for row in rows)
