"""Listings, and what was sent of them, as rows and back."""

import msgspec

from app.database.order_rows import money
from app.database.products import key_of
from app.database.statements import AnyRow, Values
from app.database.times import from_micros, maybe_micros, maybe_time, to_micros
from app.domain.listing import (
    Availability,
    Channel,
    Issue,
    Listing,
    Mapping,
    Publication,
    Severity,
)
from app.domain.store import Rule
from app.ports.listings import ListingKey, Sent

_encode = msgspec.json.Encoder().encode
_issues = msgspec.json.Decoder(tuple[Issue, ...]).decode
_rows = msgspec.json.Decoder(tuple[Availability, ...]).decode
_row = msgspec.json.Decoder(Availability).decode
_rule = msgspec.json.Decoder(Rule).decode
NOTHING = "[]"


def listing_of(row: AnyRow) -> Listing:
    return Listing(
        row.store_id,
        row.sku,
        row.title,
        row.asin,
        row.product_type,
        row.barcode,
        row.condition,
        money(row.price_amount, row.price_currency),
        Channel(row.channel),
        Publication(row.publication),
        () if row.availability == NOTHING else _rows(row.availability),
        () if row.issues == NOTHING else _issues(row.issues),
        None if row.item is None else Mapping(row.item, row.item_units, bool(row.is_group)),
        None if row.rule is None else rule_of(row.rule),
        None if row.moving_to is None else Channel(row.moving_to),
        maybe_time(row.submitted_at),
        maybe_time(row.read_at),
    )


def listing_values(listing: Listing, generation: int | None = None) -> Values:
    """In the order of the table's columns, without its number; not shared until that is looked up."""
    price = listing.price
    return (
        listing.store_id,
        listing.sku,
        listing.title,
        listing.asin,
        listing.product_type,
        listing.barcode,
        key_of(listing.barcode),
        listing.condition,
        str(price.amount) if price else None,
        price.currency if price else None,
        listing.channel.value,
        listing.publication.value,
        _text(listing.availability) if listing.availability else NOTHING,
        _text(listing.issues) if listing.issues else NOTHING,
        has_error(listing),
        *mapping_values(listing.mapping),
        rule_text(listing.rule),
        listing.moving_to.value if listing.moving_to else None,
        maybe_micros(listing.submitted_at),
        maybe_micros(listing.read_at),
        generation,
        False,
        False,
    )


def has_error(listing: Listing) -> bool:
    is_wrong = any(issue.severity is Severity.ERROR or issue.takes_down for issue in listing.issues)
    return is_wrong or listing.publication is Publication.FAILED


def mapping_values(mapping: Mapping | None) -> tuple[str | None, int, bool]:
    return (None, 1, False) if mapping is None else (mapping.sku, mapping.units, mapping.is_group)


def rule_of(text: str) -> Rule:
    return _rule(text)


def rule_text(rule: Rule | None) -> str | None:
    return None if rule is None else _text(rule)


def words_of(sku: str, asin: str, title: str) -> str:
    """What a listing is found by."""
    return f"{sku} {asin} {title}"


def sent_of(row: AnyRow) -> Sent:
    return Sent(
        ListingKey(row.store_id, row.sku),
        row.code,
        row.quantity,
        row.lead_time_days,
        from_micros(row.at),
        row.held,
        row.feed_id,
        None if row.read is None else _row(row.read),
    )


def sent_values(sent: Sent) -> Values:
    """In the order of the table's columns."""
    return (
        sent.key.store_id,
        sent.key.sku,
        sent.code,
        sent.quantity,
        sent.lead_time_days,
        to_micros(sent.at),
        sent.held,
        sent.feed_id,
        None if sent.read is None else _text(sent.read),
    )


def _text(value: object) -> str:
    return _encode(value).decode()
