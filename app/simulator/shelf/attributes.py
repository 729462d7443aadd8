"""Attributes of an offer as a submission carries them: their shapes, and what they say."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from app.simulator.http import Json
from app.simulator.markets import Market
from app.simulator.shelf import availability
from app.simulator.shelf.issues import invalid, issue, not_valid, required, too_few

ASIN = "merchant_suggested_asin"
CONDITION = "condition_type"
OFFER = "purchasable_offer"
CONDITIONS = (
    *("new_new", "new_open_box", "new_oem", "refurbished_refurbished"),
    *("used_like_new", "used_very_good", "used_good", "used_acceptable"),
    *("collectible_like_new", "collectible_very_good", "collectible_good", "collectible_acceptable"),
    "club_club",
)
_OF_PRODUCT = ("item_name", "brand", "product_description", "bullet_point", "manufacturer")
_KNOWN = {
    *(ASIN, CONDITION, OFFER, availability.NAME, "merchant_shipping_group", "condition_note"),
    *("list_price", "max_order_quantity", "batteries_required", "supplier_declared_dg_hz_regulation"),
    *("product_tax_code", "externally_assigned_product_identifier", "merchant_release_date"),
    *_OF_PRODUCT,
}
REQUIRED = {
    "LISTING_OFFER_ONLY": (ASIN, CONDITION, OFFER),
    "LISTING": (*_OF_PRODUCT, CONDITION, OFFER),
    "LISTING_PRODUCT_ONLY": _OF_PRODUCT,
}


def faults(attributes: Mapping[str, Any], market: Market) -> list[Json]:
    """Unknown names, values that are no list of objects, a price or condition that cannot be."""
    unknown = [name for name, value in attributes.items() if name not in _KNOWN or not _is_list(value)]
    if unknown:
        return [invalid(*unknown)]
    found = [
        not_valid(row["marketplace_id"], f"{name}.marketplace_id")
        for name, rows in attributes.items()
        for row in rows
        if row.get("marketplace_id", market.market_id) != market.market_id
    ]
    if CONDITION in attributes and value_of(attributes, CONDITION) not in CONDITIONS:
        found.append(not_valid(value_of(attributes, CONDITION), CONDITION))
    return [*found, *(_price_faults(attributes[OFFER], market) if OFFER in attributes else ())]


def missing(attributes: Mapping[str, Any], requirements: str) -> list[Json]:
    """Attributes that the set of requirements asks for."""
    return [required(name) for name in REQUIRED[requirements] if name not in attributes]


def value_of(attributes: Mapping[str, Any], name: str) -> str:
    """The `value` of an attribute that has one."""
    return str(attributes[name][0].get("value", ""))


def price_of(offers: list[Json]) -> Decimal:
    """our_price of a purchasable_offer without faults."""
    return Decimal(str(offers[0]["our_price"][0]["schedule"][0]["value_with_tax"]))


def _is_list(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(row, dict) for row in value)


def _price_faults(offers: list[Json], market: Market) -> list[Json]:
    if offers[0].get("currency") != market.currency:
        return [not_valid(offers[0].get("currency"), f"{OFFER}.currency")]
    try:
        price = offers[0]["our_price"][0]["schedule"][0]["value_with_tax"]
    except (KeyError, IndexError, TypeError):
        return [too_few("our_price", OFFER)]
    if isinstance(price, bool) or not isinstance(price, (int, float)):
        return [invalid(OFFER)]
    return [] if price > 0 else [issue("90004114", "Value for 'our_price' is too small.", OFFER)]
