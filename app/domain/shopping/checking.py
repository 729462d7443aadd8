"""Whether a parcel meets a policy's conditions, each with its answer (SHIP-2)."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import StrEnum

import msgspec

from app.domain.shopping.policy import Conditions, Facts, Span, is_caught


class Asked(StrEnum):
    """A condition of a policy, in the order in which it is checked."""

    STORE = "store"
    PRIME = "prime"
    BUSINESS = "business"
    SERVICE_LEVEL = "service_level"
    WEIGHT = "weight"
    LONGEST = "longest"
    GIRTH = "girth"
    COUNTRY = "country"
    REGION = "region"
    PO_BOX = "po_box"
    VALUE = "value"
    SKU = "sku"
    UNITS = "units"


class Answer(StrEnum):
    YES = "yes"
    NO = "no"
    NOT_KNOWN = "not_known"  # yet: no weight, no address
    OTHER_CURRENCY = "other_currency"


class Check(msgspec.Struct, frozen=True):
    """One condition. ``found`` is what the parcel has, but never a part of its address."""

    asked: Asked
    answer: Answer
    found: str = ""


def checks(conditions: Conditions, facts: Facts) -> Iterator[Check]:
    """Every condition that is set, with its answer."""
    for asked, answer in _ANSWERS.items():
        found = answer(conditions, facts)
        if found is not None:
            yield Check(asked, *found)


_Found = tuple[Answer, str] | None
_NOT_KNOWN = (Answer.NOT_KNOWN, "")


def _yes(*, holds: bool, found: str = "") -> _Found:
    return (Answer.YES if holds else Answer.NO, found)


def _one_of(wanted: tuple[str, ...], found: str | None, *, is_private: bool = False) -> _Found:
    if not wanted:
        return None
    if not found:
        return _NOT_KNOWN
    holds = found.strip().casefold() in (each.strip().casefold() for each in wanted)
    return _yes(holds=holds, found="" if is_private else found)


def _flag(wanted: bool | None, found: bool | None) -> _Found:
    if wanted is None:
        return None
    return _NOT_KNOWN if found is None else _yes(holds=found is wanted)


def _span(wanted: Span | None, found: int | Decimal | None) -> _Found:
    if wanted is None:
        return None
    return _NOT_KNOWN if found is None else _yes(holds=wanted.holds(Decimal(found)), found=str(found))


def _value(conditions: Conditions, facts: Facts) -> _Found:
    value = facts.value
    if conditions.value is not None and value is not None and value.currency != conditions.currency:
        return (Answer.OTHER_CURRENCY, value.currency)
    return _span(conditions.value, value.amount if value else None)


def _skus(conditions: Conditions, facts: Facts) -> _Found:
    if not conditions.skus:
        return None
    caught = [sku for sku in facts.skus if is_caught(sku, conditions.skus)]
    return _yes(holds=bool(caught), found=", ".join(caught))


def _longest(facts: Facts) -> int | None:
    return max(facts.size_mm) if facts.size_mm else None


def _girth(facts: Facts) -> int | None:
    return 2 * sum(facts.size_mm) - max(facts.size_mm) if facts.size_mm else None


_ANSWERS: dict[Asked, Callable[[Conditions, Facts], _Found]] = {
    Asked.STORE: lambda asks, facts: _one_of(asks.stores, facts.store_id),
    Asked.PRIME: lambda asks, facts: _flag(asks.is_prime, facts.is_prime),
    Asked.BUSINESS: lambda asks, facts: _flag(asks.is_business, facts.is_business),
    Asked.SERVICE_LEVEL: lambda asks, facts: _one_of(asks.service_levels, facts.service_level),
    Asked.WEIGHT: lambda asks, facts: _span(asks.weight_grams, facts.weight_grams),
    Asked.LONGEST: lambda asks, facts: _span(asks.longest_mm, _longest(facts)),
    Asked.GIRTH: lambda asks, facts: _span(asks.girth_mm, _girth(facts)),
    Asked.COUNTRY: lambda asks, facts: _one_of(asks.countries, facts.country, is_private=True),
    Asked.REGION: lambda asks, facts: _one_of(asks.regions, facts.region, is_private=True),
    Asked.PO_BOX: lambda asks, facts: _flag(asks.is_po_box, facts.is_po_box),
    Asked.VALUE: _value,
    Asked.SKU: _skus,
    Asked.UNITS: lambda asks, facts: _span(asks.units, facts.units),
}
