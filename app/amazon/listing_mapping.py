"""Listings Items API 2021-08-01 to the domain's listing. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

import msgspec

from app.amazon.wire import listings as wire
from app.amazon.wire.base import decode_or_none, local
from app.domain.conversion import channel_of, is_fba_code
from app.domain.listing import Availability, Issue, Listing, Publication, Severity
from app.domain.money import Money

_BUYABLE, _DISCOVERABLE = "BUYABLE", "DISCOVERABLE"
_TAKE_DOWNS = frozenset({"LISTING_SUPPRESSED", "CATALOG_ITEM_REMOVED"})
_SEVERITIES: Mapping[str, Severity] = {severity.value: severity for severity in Severity}
_DIGITS = (8, 12, 13, 14)
T = TypeVar("T")


class Place(msgspec.Struct, frozen=True):
    """Whose listing it is, and when Amazon told of it."""

    store_id: str
    marketplace_id: str
    read_at: datetime


class _Local(msgspec.Struct, frozen=True):
    marketplace_id: str | None = None


def listing_from(item: wire.Item, place: Place) -> Listing:
    """What Amazon has in that marketplace. Whether a publication has come to its end is for others to say:
    here it is what one look shows.
    """
    here = place.marketplace_id
    summary = local(item.summaries, here) or wire.Summary(here)
    rows = _availability(item, here)
    issues = issues_from(item.issues, here)
    return Listing(
        store_id=place.store_id,
        sku=item.sku,
        title=summary.item_name or "",
        asin=summary.asin or "",
        product_type=_product_type(item, summary),
        barcode=_barcode(item, here),
        condition=summary.condition_type or "new_new",
        price=_price(item, here),
        channel=channel_of(rows),
        publication=_publication(summary.status or (), rows, issues),
        availability=rows,
        issues=issues,
        read_at=place.read_at,
    )


def issues_from(issues: Sequence[wire.Issue] | None, marketplace_id: str) -> tuple[Issue, ...]:
    """Those of that marketplace, in Amazon's words."""
    return tuple(
        Issue(each.code, each.message, _SEVERITIES.get(each.severity, Severity.ERROR), _takes_down(each))
        for each in issues or ()
        if not each.marketplace_ids or marketplace_id in each.marketplace_ids
    )


def is_barcode(text: str) -> bool:
    """A UPC, EAN or GTIN by its shape."""
    return text.isdecimal() and len(text) in _DIGITS


def _publication(status: Sequence[str], rows: Sequence[Availability], issues: Sequence[Issue]) -> Publication:
    """A listing that can be bought is published, whatever else Amazon finds fault with."""
    if any(issue.takes_down for issue in issues):
        return Publication.FAILED
    if _BUYABLE in status:
        return Publication.PUBLISHED
    if _DISCOVERABLE in status and rows and not any(row.quantity for row in rows):
        return Publication.NO_STOCK
    is_failed = any(issue.severity is Severity.ERROR for issue in issues)
    return Publication.FAILED if is_failed else Publication.PENDING


def _takes_down(issue: wire.Issue) -> bool:
    """An exempt listing stays up, for now or for good."""
    found = issue.enforcements
    if found is None or (found.exemption is not None and found.exemption.status.startswith("EXEMPT")):
        return False
    return any(action.action in _TAKE_DOWNS for action in found.actions or ())


def _availability(item: wire.Item, here: str) -> tuple[Availability, ...]:
    """The lead time is an attribute only; the quantity is what is left to sell, where Amazon says that."""
    asked = {
        row.fulfillment_channel_code: row for row in _attributes(item, _ROWS, wire.AvailabilityRow, here)
    }
    left = {row.fulfillment_channel_code: row.quantity for row in item.fulfillment_availability or ()}
    return tuple(_row(code, left.get(code), asked.get(code)) for code in dict.fromkeys((*left, *asked)))


def _row(code: str, left: int | None, asked: wire.AvailabilityRow | None) -> Availability:
    if is_fba_code(code):
        return Availability(code)
    row = asked or wire.AvailabilityRow(code)
    return Availability(code, row.quantity if left is None else left, row.lead_time_to_ship_max_days)


def _product_type(item: wire.Item, summary: wire.Summary) -> str:
    named = local(item.product_types, summary.marketplace_id)
    return (named.product_type if named else summary.product_type) or "PRODUCT"


def _barcode(item: wire.Item, here: str) -> str:
    values = (each.value for each in _attributes(item, _IDENTIFIERS, wire.Value, here))
    return next((value for value in values if is_barcode(value)), "")


def _price(item: wire.Item, here: str) -> Money | None:
    """The offer's: None while there is no offer, whatever price was asked for."""
    for offer in item.offers or ():
        if offer.marketplace_id == here and offer.offer_type != "B2B" and offer.price is not None:
            return Money(offer.price.amount, offer.price.currency_code)
    return None


_ROWS = "fulfillment_availability"
_IDENTIFIERS = "externally_assigned_product_identifier"


def _attributes(item: wire.Item, name: str, shape: type[T], here: str) -> Iterator[T]:
    """The readable values of one attribute in that marketplace."""
    named = decode_or_none(bytes(item.attributes), dict[str, msgspec.Raw]) or {}
    for raw in decode_or_none(bytes(named.get(name, b"[]")), list[msgspec.Raw]) or []:
        local = decode_or_none(bytes(raw), _Local) or _Local()
        value = decode_or_none(bytes(raw), shape)
        if value is not None and local.marketplace_id in (None, here):
            yield value
