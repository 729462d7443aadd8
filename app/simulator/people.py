"""Buyers who do not exist, and one whose every field a test chose."""

import random

from app.simulator.http import Json
from app.simulator.markets import Market
from app.simulator.state import Order

_CITIES = (("Sampleton", "WA", "98000"), ("Mockville", "TX", "75000"), ("Testford", "NY", "10000"))
_ADDRESS = {
    "name": "name",
    "company": "companyName",
    "line1": "addressLine1",
    "line2": "addressLine2",
    "line3": "addressLine3",
    "city": "city",
    "state": "stateOrRegion",
    "postal_code": "postalCode",
    "phone": "phone",
}
_BUYER = {
    "name": "buyerName",
    "company": "buyerCompanyName",
    "email": "buyerEmail",
    "po_number": "buyerPurchaseOrderNumber",
}
_REST = ("gift_message", "customization_url", "delivery_notes")
FIELDS = frozenset([*_ADDRESS, *_BUYER, *_REST])


def buyer(number: int, programs: list[str]) -> Json:
    """Orders' Buyer; a business has a company and a purchase order number."""
    found = {
        "buyerName": f"Buyer {number:04d} Example",
        "buyerEmail": f"buyer{number:04d}@marketplace.example",
    }
    if "AMAZON_BUSINESS" in programs:
        found["buyerCompanyName"] = f"Example Company {number:04d}"
        found["buyerPurchaseOrderNumber"] = f"PO-{4700 + number}"
    return found


def address(number: int, rng: random.Random, market: Market, commercial: bool) -> Json:
    """Orders' CustomerAddress in the marketplace's country."""
    found = {
        "name": f"Buyer {number:04d} Example",
        "addressLine1": f"{100 + number} Sample Street",
        **_place(number, rng, market),
        "countryCode": market.country,
        "phone": f"+{market.dial} {'206-' * (market.country == 'US')}555-01{number % 100:02d}",
        "addressType": "COMMERCIAL" if commercial else "RESIDENTIAL",
    }
    if commercial:
        found["companyName"] = f"Example Company {number:04d}"
        found["addressLine2"] = "Dock 3"
    return found


def _place(number: int, rng: random.Random, market: Market) -> Json:
    city, state, postal = market.city, market.state, market.postal.format(number % 10)
    if market.country == "US":
        city, state, zipcode = rng.choice(_CITIES)
        postal = f"{int(zipcode) + number % 1000:05d}"
    return {"city": city, "stateOrRegion": state, "postalCode": postal}


def override(order: Order, person: Json) -> None:
    """Put `person`'s fields (FIELDS) in place of the invented ones; ValueError for an unknown one."""
    unknown = sorted(set(person) - FIELDS)
    if unknown:
        raise ValueError(f"a person has no {unknown[0]}; known: {sorted(FIELDS)}")
    order.address |= {_ADDRESS[key]: text for key, text in person.items() if key in _ADDRESS}
    order.buyer |= {_BUYER[key]: text for key, text in person.items() if key in _BUYER}
    order.delivery_note = person.get("delivery_notes", order.delivery_note)
    for line in order.lines:
        line.gift_message = person.get("gift_message", line.gift_message)
        line.customized_url = person.get("customization_url", line.customized_url)
