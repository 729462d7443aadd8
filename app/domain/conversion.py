"""From merchant to FBA and back: the merges that go to Amazon in one patch (LIST-4), and Amazon's channel
codes. A replaced row leaves the other standing (selling-partner-api-models #2061), hence both are named.
"""

from collections.abc import Iterable, Sequence

from app.domain.listing import Availability, Change, Channel, Listing
from app.domain.marketplace import Marketplace, Region

MERCHANT_CODE = "DEFAULT"
_FBA_PREFIX = "AMAZON_"
_FBA_OF_REGION = {Region.NA: "AMAZON_NA", Region.EU: "AMAZON_EU"}
_FBA_OF_COUNTRY = {"IN": "AMAZON_IN", "JP": "AMAZON_JP", "AU": "AMAZON_AU", "SG": "AMAZON_SG"}


def fba_code(market: Marketplace) -> str:
    """FBA's ``fulfillment_channel_code`` there: one for a region, but countries whose warehouses are not
    shared have their own.
    """
    return _FBA_OF_COUNTRY.get(market.country) or _FBA_OF_REGION[market.region]


def is_fba_code(code: str) -> bool:
    return code.startswith(_FBA_PREFIX)


def channel_of(rows: Iterable[Availability]) -> Channel:
    """Who ships, by the rows that stand: FBA wherever one of its rows does (#2633: both may)."""
    codes = [row.code for row in rows]
    if any(map(is_fba_code, codes)):
        return Channel.FBA
    return Channel.MERCHANT if codes else Channel.UNKNOWN


def to_fba(listing: Listing, market: Marketplace, sent: Iterable[Availability] = ()) -> tuple[Change, ...]:
    """DEFAULT and every location's row to zero, FBA's row added. ``sent``: rows that sell by what we sent,
    whether they were read since or not: a report tells of no location.
    """
    known = (row for row in listing.availability if not is_fba_code(row.code))
    rows = {row.code: row for row in (*sent, *known)}
    rows.setdefault(MERCHANT_CODE, Availability(MERCHANT_CODE))
    zeros = (Change(Availability(code, 0, rows[code].lead_time_days)) for code in sorted(rows, key=_own_last))
    return (*zeros, Change(Availability(fba_code(market))))


def to_merchant(listing: Listing, market: Marketplace, fresh: Sequence[Availability]) -> tuple[Change, ...]:
    """FBA's rows taken away, and today's quantities with their lead times; without any, DEFAULT at zero."""
    standing = {row.code for row in listing.availability if is_fba_code(row.code)} or {fba_code(market)}
    gone = (Change(Availability(code), is_removed=True) for code in sorted(standing))
    return (*gone, *map(Change, fresh or (Availability(MERCHANT_CODE, 0, _known_lead(listing)),)))


def is_done(wanted: Channel, found: Listing) -> bool:
    """Whether a read of Amazon shows the change: the wanted channel alone, and no merchant unit beside
    FBA.
    """
    merchant = [row for row in found.availability if not is_fba_code(row.code)]
    has_fba = len(merchant) < len(found.availability)
    if wanted is Channel.FBA:
        return has_fba and not any(row.quantity for row in merchant)
    return bool(merchant) and not has_fba


def _own_last(code: str) -> tuple[bool, str]:
    return code != MERCHANT_CODE, code


def _known_lead(listing: Listing) -> int | None:
    return next((row.lead_time_days for row in listing.availability if row.code == MERCHANT_CODE), None)
