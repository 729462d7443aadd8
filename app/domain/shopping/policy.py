"""Shipping policies as they are stored: which parcels a rule catches, and what it then says (SHIP-2)."""

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum

import msgspec

from app.domain.money import Money
from app.domain.order import Order, Recipient
from app.domain.shipping import Rate, Signature
from app.domain.shopping.po_box import is_po_box


class Span(msgspec.Struct, frozen=True):
    """From ``least`` to ``most``, both included; either may be open."""

    least: Decimal | None = None
    most: Decimal | None = None

    def holds(self, value: Decimal) -> bool:
        is_low = self.least is not None and value < self.least
        is_high = self.most is not None and value > self.most
        return not (is_low or is_high)


class Conditions(msgspec.Struct, frozen=True, omit_defaults=True):
    """All that are set must hold; one that is empty or None asks nothing. A SKU may end with ``*``: any that
    begins so. Longest side and girth (length + twice the other two sides) in mm; ``value`` in ``currency``.
    """

    stores: tuple[str, ...] = ()
    is_prime: bool | None = None
    is_business: bool | None = None
    service_levels: tuple[str, ...] = ()
    weight_grams: Span | None = None
    longest_mm: Span | None = None
    girth_mm: Span | None = None
    countries: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    is_po_box: bool | None = None
    value: Span | None = None
    currency: str = ""
    skus: tuple[str, ...] = ()
    units: Span | None = None


class ServiceRef(msgspec.Struct, frozen=True, omit_defaults=True):
    """A carrier, or one of its services: names or codes as a rate has them, in any case; empty is any."""

    carrier: str = ""
    service: str = ""

    def names(self, rate: Rate) -> bool:
        return _is_one(self.carrier, rate.carrier_id, rate.carrier) and _is_one(
            self.service, rate.service_id, rate.service, rate.kind
        )


class Insurance(StrEnum):
    """For how much a parcel is insured."""

    VALUE = "value"  # of what is in it
    AMOUNT = "amount"  # as the policy says


class Actions(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a policy says; what is None or empty it leaves to others. ``among``: one carrier or service, or a
    set of which the cheapest is taken. ``insured`` goes with Insurance.AMOUNT.
    """

    uses_buy_shipping: bool | None = None
    among: tuple[ServiceRef, ...] = ()
    box: str = ""
    signature: Signature | None = None
    insurance: Insurance | None = None
    insured: Money | None = None
    hold: str = ""  # why
    note: str = ""


class Policy(msgspec.Struct, frozen=True, omit_defaults=True):
    """One rule of the list. What a final one decides, no later policy changes, and nobody at the bench."""

    policy_id: str
    name: str
    conditions: Conditions
    actions: Actions
    is_final: bool = False
    is_on: bool = True


class Facts(msgspec.Struct, frozen=True):
    """What is known of a parcel; None is not known yet, and a condition on it does not hold. Address parts
    are private: kept for no longer than the address.
    """

    store_id: str
    is_prime: bool = False
    is_business: bool = False
    service_level: str = ""
    weight_grams: int | None = None
    size_mm: tuple[int, int, int] | None = None
    country: str | None = None
    region: str | None = None
    is_po_box: bool | None = None
    value: Money | None = None
    skus: tuple[str, ...] = ()
    units: int = 0

    def __repr__(self) -> str:
        return f"<Facts {self.store_id}>"


def facts_of(
    order: Order,
    recipient: Recipient | None,
    *,
    weight_grams: int | None = None,
    size_mm: tuple[int, int, int] | None = None,
) -> Facts:
    """``recipient`` None: not known (any more). Lines count under their own SKU and the product's."""
    lines = [line for line in order.lines if line.quantity > 0]
    skus = dict.fromkeys(sku for line in lines for sku in (line.sku, line.item) if sku)
    return Facts(
        store_id=order.store_id,
        is_prime=order.is_prime,
        is_business=order.is_business,
        service_level=order.service_level,
        weight_grams=weight_grams,
        size_mm=size_mm,
        country=recipient.country if recipient else None,
        region=recipient.region if recipient else None,
        is_po_box=is_po_box(recipient) if recipient else None,
        value=value_of(order),
        skus=tuple(skus),
        units=sum(line.quantity for line in lines),
    )


def value_of(order: Order) -> Money | None:
    """Of what is still to be shipped; None where a line has no price or currencies differ."""
    lines = [line for line in order.lines if line.quantity > 0]
    prices = [line.unit_price for line in lines if line.unit_price is not None]
    currencies = {price.currency for price in prices}
    if len(prices) != len(lines) or len(currencies) != 1:
        return None
    total = sum((price.amount * line.quantity for price, line in zip(prices, lines, strict=True)), Decimal(0))
    return Money(total, currencies.pop())


def is_caught(sku: str, wanted: Sequence[str]) -> bool:
    """Whether a SKU is one of these; ``AB*`` is any that begins with AB."""
    return any(sku.startswith(each[:-1]) if each.endswith("*") else sku == each for each in wanted)


def _is_one(wanted: str, *names: str) -> bool:
    return not wanted or wanted.casefold() in (name.casefold() for name in names)
