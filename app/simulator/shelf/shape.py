"""A listing as Listings Items 2021-08-01 shows it: what was not asked for is absent."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from decimal import Decimal

from app.simulator.clock import iso
from app.simulator.http import Json
from app.simulator.markets import MARKETS
from app.simulator.shelf import attributes as attr
from app.simulator.shelf import availability, issues
from app.simulator.shelf.items import Fate, Item, Offer, Row, units

DATASETS = frozenset(
    [
        *("summaries", "attributes", "issues", "offers", "fulfillmentAvailability", "procurement"),
        *("relationships", "productTypes"),
    ]
)
_HIDDEN = (Fate.FAILED, Fate.REMOVED, Fate.OFFERLESS, Fate.CLOSED)


def item_json(item: Item, offers: Sequence[Offer], included: Iterable[str], now: datetime) -> Json:
    """The SKU with the datasets asked for, in the marketplaces of these offers."""
    makers: dict[str, Callable[[], object]] = {
        "summaries": lambda: [_summary(item, each, now) for each in offers],
        "attributes": lambda: _attributes(item, offers[0], now),
        "issues": lambda: [found for each in offers for found in found_issues(each, now)],
        "offers": lambda: [_offer(each) for each in offers if _is_shown(each, now)],
        "fulfillmentAvailability": lambda: [_availability(row) for row in item.shown_rows(now)],
        "procurement": list,
        "relationships": lambda: [
            {"marketplaceId": each.marketplace, "relationships": []} for each in offers
        ],
        "productTypes": lambda: [
            {"marketplaceId": each.marketplace, "productType": item.product_type} for each in offers
        ],
    }
    return {"sku": item.sku, **{name: makers[name]() for name in makers if name in included}}


def statuses(item: Item, offer: Offer, now: datetime) -> list[str]:
    """BUYABLE only with an offer and stock: with quantity 0 a listing is found, and cannot be bought."""
    if not offer.is_settled(now) or offer.fate in _HIDDEN:
        return []
    stocked = item.fba_units if item.is_fba else units(item.shown_rows(now))
    if not stocked or offer.fate is Fate.SUPPRESSED or offer.price is None:
        return ["DISCOVERABLE"]
    return ["BUYABLE", "DISCOVERABLE"]


def found_issues(offer: Offer, now: datetime) -> list[Json]:
    """What Amazon has against the listing, once it has decided."""
    return issues.of_offer(offer) if offer.is_settled(now) else []


def _is_shown(offer: Offer, now: datetime) -> bool:
    return offer.is_settled(now) and offer.price is not None and offer.fate not in _HIDDEN


def _summary(item: Item, offer: Offer, now: datetime) -> Json:
    return {
        "marketplaceId": offer.marketplace,
        "asin": item.asin,
        "productType": item.product_type,
        "conditionType": item.condition,
        "status": statuses(item, offer, now),
        "itemName": item.title,
        "createdDate": iso(offer.created),
        "lastUpdatedDate": iso(offer.updated),
    }


def _offer(offer: Offer) -> Json:
    market = MARKETS[offer.marketplace]
    return {
        "marketplaceId": offer.marketplace,
        "offerType": "B2C",
        "price": {"currencyCode": market.currency, "amount": str(offer.price)},
        "audience": {"value": "ALL", "displayName": "Sell on Amazon"},
    }


def _availability(row: Row) -> Json:
    """The dataset names no lead time: that is in the attributes alone."""
    known = {} if row.quantity is None else {"quantity": row.quantity}
    return {"fulfillmentChannelCode": row.code, **known}


def _attributes(item: Item, offer: Offer, now: datetime) -> Json:
    market = MARKETS[offer.marketplace]
    mark = {"marketplace_id": offer.marketplace}
    found = {
        **item.attributes,
        "item_name": [{"value": item.title, "language_tag": market.language, **mark}],
        attr.CONDITION: [{"value": item.condition, **mark}],
        attr.ASIN: [{"value": item.asin, **mark}],
    }
    rows = item.shown_rows(now)
    if rows:
        found[availability.NAME] = availability.as_attribute(rows, offer.marketplace)
    if offer.price is not None:
        found[attr.OFFER] = [_price(offer.price, market.currency, mark)]
    return found


def _price(price: Decimal, currency: str, mark: Json) -> Json:
    schedule = [{"value_with_tax": float(price)}]
    return {"currency": currency, "audience": "ALL", "our_price": [{"schedule": schedule}], **mark}
