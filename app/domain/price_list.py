"""The seller's own prices at a carrier that tells none: what the contract says, in lines.

Paket; DE; 5; 4.75 EUR
Paket International; AT FR; 10; 13,90 EUR
Paket International; *; 10; 24.50 EUR
"""

import re
from collections.abc import Mapping
from decimal import Decimal

import msgspec

from app.domain.money import Money

_COUNTRIES = re.compile(r"\*|[A-Z]{2}([ ,]+[A-Z]{2})*")
_NUMBER = re.compile(r"\d{1,5}([.,]\d{1,3})?")
_COST = re.compile(r"(\d{1,6}(?:[.,]\d{1,2})?) ?([A-Z]{3})")


class BadLine(ValueError):
    """``line``: which one, as people count."""

    def __init__(self, line: int) -> None:
        super().__init__(f"price list: line {line}")
        self.line = line


class Price(msgspec.Struct, frozen=True):
    """Up to ``grams``, to these ``countries``; to every other one where there are none."""

    service: str
    countries: frozenset[str]
    grams: int
    cost: Money


def prices(text: str, services: Mapping[str, str]) -> tuple[Price, ...]:
    """``services``: names as people write them, by the connector's. Raises BadLine."""
    names = {name.casefold(): service for service, name in services.items()}
    lines = ((number, line.strip()) for number, line in enumerate(text.splitlines(), start=1))
    return tuple(_price(number, line, names) for number, line in lines if line)


def priced(known: tuple[Price, ...], country: str, grams: int) -> tuple[Price, ...]:
    """One for each service that goes there with that weight: a line that names the country before one that
    does not, and the lightest that suffices.
    """
    found: dict[str, Price] = {}
    for price in sorted(known, key=lambda each: (not each.countries, each.grams)):
        if price.service not in found and _goes(price, known, country) and grams <= price.grams:
            found[price.service] = price
    return tuple(found.values())


def _goes(price: Price, known: tuple[Price, ...], country: str) -> bool:
    if price.countries:
        return country in price.countries
    return not any(each.service == price.service and country in each.countries for each in known)


def _price(number: int, line: str, names: Mapping[str, str]) -> Price:
    parts = [part.strip() for part in line.split(";")]
    if len(parts) != 4:
        raise BadLine(number)
    service, countries, weight, cost = names.get(parts[0].casefold()), parts[1].upper(), parts[2], parts[3]
    paid = _COST.fullmatch(cost.upper())
    if (
        service is None
        or not _COUNTRIES.fullmatch(countries)
        or not _NUMBER.fullmatch(weight)
        or paid is None
    ):
        raise BadLine(number)
    grams = int(_decimal(weight) * 1000)
    amount = _decimal(paid[1])
    if not grams or not amount:
        raise BadLine(number)
    where = frozenset(re.findall(r"[A-Z]{2}", countries))
    return Price(service, where, grams, Money(amount, paid[2]))


def _decimal(written: str) -> Decimal:
    return Decimal(written.replace(",", "."))
