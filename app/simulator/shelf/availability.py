"""fulfillment_availability: what may be sent, and what a patch makes of the rows that stand.

Rows are keyed by channel code: `add` and `replace` put a whole row in place of the one of its code, so that
a quantity alone wipes the lead time (selling-partner-api-models#4406) and other codes stay (#2061, #2633);
`merge` keeps the fields that were not sent.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from app.simulator.accounts import Account
from app.simulator.http import Json
from app.simulator.markets import US, Market
from app.simulator.shelf.issues import invalid, issue, not_valid, required, too_few
from app.simulator.shelf.items import MERCHANT, Row, fba_code, is_fba

NAME = "fulfillment_availability"
_CODE = "fulfillment_channel_code"
_LEAD_TIME = "lead_time_to_ship_max_days"
_LONGEST = 30
_FIELDS = {
    _CODE,
    "quantity",
    _LEAD_TIME,
    "restock_date",
    "is_inventory_available",
    "marketplace_id",
}


def codes_for(account: Account, market: Market, standing: Sequence[Row]) -> frozenset[str]:
    """Codes that may be sent: the merchant's, Amazon's there, of an MLI account its locations in the US; what
    stands already can always be changed.
    """
    locations = account.locations if account.mli and market.market_id == US else {}
    return frozenset({MERCHANT, fba_code(market), *locations, *(row.code for row in standing)})


def faults(value: object, op: str, allowed: frozenset[str]) -> list[Json]:
    """What Amazon has against the rows of one operation."""
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        return [invalid(NAME)]
    return [fault for row in value for fault in _faults_of(row, op, allowed)]


def lacks_code(value: object) -> bool:
    """A row that does not say who ships."""
    return isinstance(value, list) and any(isinstance(row, dict) and not row.get(_CODE) for row in value)


def apply(standing: Sequence[Row], op: str, value: list[Json]) -> tuple[Row, ...]:
    """The rows after one operation that has no faults; `delete` without rows takes all."""
    rows = {row.code: row for row in standing}
    if op == "delete":
        gone = {row[_CODE] for row in value} or set(rows)
        return tuple(row for code, row in rows.items() if code not in gone)
    for sent in value:
        old = rows.get(sent[_CODE]) if op == "merge" else None
        rows[sent[_CODE]] = _merged(old or Row(sent[_CODE]), sent)
    return tuple(rows.values())


def as_sent(op: str, value: object) -> list[Json]:
    """Rows as the ledger tells them, right or wrong."""
    rows = value if isinstance(value, list) else []
    return [
        {
            "op": op,
            "code": row.get(_CODE),
            "quantity": row.get("quantity"),
            "lead_time_days": row.get(_LEAD_TIME),
        }
        for row in rows
        if isinstance(row, dict)
    ]


def as_attribute(rows: Iterable[Row], marketplace: str) -> list[Json]:
    """The attribute as getListingsItem gives it."""
    return [_attribute(row, marketplace) for row in rows]


def _attribute(row: Row, marketplace: str) -> Json:
    optional = {"quantity": row.quantity, _LEAD_TIME: row.lead_time, "restock_date": row.restock_date}
    known = {name: value for name, value in optional.items() if value is not None}
    return {_CODE: row.code, **known, "marketplace_id": marketplace}


def _merged(old: Row, sent: Json) -> Row:
    if old.is_fba:
        return old  # Amazon counts its own stock
    return msgspec.structs.replace(
        old,
        quantity=sent.get("quantity", old.quantity),
        lead_time=sent.get(_LEAD_TIME, old.lead_time),
        restock_date=sent.get("restock_date", old.restock_date),
    )


def _faults_of(row: Json, op: str, allowed: frozenset[str]) -> list[Json]:
    code = row.get(_CODE)
    if not code:
        return [too_few(_CODE, NAME)]
    if row.keys() - _FIELDS:
        return [invalid(NAME)]
    if code not in allowed:
        return [not_valid(code, _CODE)]
    return [] if op == "delete" or is_fba(code) else _number_faults(row)


def _number_faults(row: Json) -> list[Json]:
    """A lead time never goes without a quantity (#4841)."""
    if "quantity" not in row:
        return [required("quantity")]
    return [*_outside(row["quantity"], None), *_outside(row.get(_LEAD_TIME, 0), _LONGEST)]


def _outside(value: Any, maximum: int | None) -> list[Json]:
    if not isinstance(value, int) or isinstance(value, bool):
        return [invalid(NAME)]
    if value < 0:
        return [issue("90004114", f"Value for '{NAME}' is lesser than the required minimum '0'.", NAME)]
    if maximum is not None and value > maximum:
        words = f"Value for '{NAME}' is greater than the allowed maximum '{maximum}'."
        return [issue("90004113", words, NAME)]
    return []
