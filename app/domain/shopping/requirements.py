"""What the delivery of a parcel demands, met or the order stops (SHIP-14)."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

from app.domain.hazmat import Hazmat
from app.domain.money import Money
from app.domain.order import Demand, Order
from app.domain.shipping import DeliveryOption, Signature
from app.domain.shopping.policy import Actions, Insurance, value_of

_OPTIONS = {
    Demand.SIGNATURE: DeliveryOption.SIGNATURE,
    Demand.AGE: DeliveryOption.ADULT_SIGNATURE,
    Demand.IDENTITY: DeliveryOption.IDENTITY_CHECK,
    Demand.CASH: DeliveryOption.CASH_ON_DELIVERY,
    Demand.PALLET: DeliveryOption.PALLET,
}
_SIGNED = {
    Signature.NONE: None,
    Signature.ANY: DeliveryOption.SIGNATURE,
    Signature.ADULT: DeliveryOption.ADULT_SIGNATURE,
}
EU = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()  # noqa: SIM905
)
_ALREADY_EU = {"MC": "FR"}  # one customs territory


class StopWhy(StrEnum):
    """Why an order cannot be shipped as a parcel at all."""

    PALLET = "pallet"  # a small parcel is none
    SEVERAL_IOSS = "several_ioss"  # a parcel has one number
    VALUE_UNKNOWN = "value_unknown"  # insured for its value, but a line has no price


class Requirements(msgspec.Struct, frozen=True):
    """What parcel and service must do. ``demanded``: by Amazon; ``options`` are all, with the policies'."""

    demanded: tuple[Demand, ...] = ()
    options: tuple[DeliveryOption, ...] = ()
    hazmat: tuple[Hazmat, ...] = ()
    ioss: str = ""
    insured_value: Money | None = None
    stops: tuple[StopWhy, ...] = ()

    @property
    def signature(self) -> Signature:
        """For the parcel."""
        if DeliveryOption.ADULT_SIGNATURE in self.options:
            return Signature.ADULT
        return Signature.ANY if DeliveryOption.SIGNATURE in self.options else Signature.NONE


def requirements_of(
    order: Order,
    *,
    ship_from: str,
    ship_to: str,
    hazmat: Sequence[Hazmat] = (),
    actions: Actions | None = None,
) -> Requirements:
    """``ship_from`` and ``ship_to`` are countries; ``hazmat``: that of the products in it; ``actions``: the
    policies'. A policy may add to what Amazon demands, never take away.
    """
    says = actions or Actions()
    lines = [line for line in order.lines if line.quantity > 0]
    demanded = _in_order({demand for line in lines for demand in line.demands})
    numbers = {line.ioss for line in lines if line.ioss} if needs_ioss(ship_from, ship_to) else set()
    insured = _insured(order, says)
    checks = (
        (Demand.PALLET in demanded, StopWhy.PALLET),
        (len(numbers) > 1, StopWhy.SEVERAL_IOSS),
        (says.insurance is not None and insured is None, StopWhy.VALUE_UNKNOWN),
    )
    return Requirements(
        demanded=demanded,
        options=_options(demanded, says.signature or Signature.NONE),
        hazmat=tuple(dict.fromkeys(hazmat)),
        ioss=numbers.pop() if len(numbers) == 1 else "",
        insured_value=insured,
        stops=tuple(why for is_so, why in checks if is_so),
    )


def unmet(requirements: Requirements, offered: Iterable[DeliveryOption]) -> tuple[DeliveryOption, ...]:
    """What a service does not do of it. Who checks the age gets a signature; an option too many is fine."""
    does = set(offered)
    if DeliveryOption.ADULT_SIGNATURE in does:
        does.add(DeliveryOption.SIGNATURE)
    return tuple(option for option in requirements.options if option not in does)


def crosses_customs(ship_from: str, ship_to: str) -> bool:
    """Whether customs data goes with a parcel between these countries."""
    first, last = _customs_country(ship_from), _customs_country(ship_to)
    return first != last and not (first in EU and last in EU)


def needs_ioss(ship_from: str, ship_to: str) -> bool:
    """Into the European Union from outside."""
    return crosses_customs(ship_from, ship_to) and _customs_country(ship_to) in EU


def _customs_country(country: str) -> str:
    return _ALREADY_EU.get(country.upper(), country.upper())


def _options(demanded: tuple[Demand, ...], signature: Signature) -> tuple[DeliveryOption, ...]:
    """One signature at most: an adult's is any."""
    found = {_OPTIONS[demand] for demand in demanded} | {_SIGNED[signature]}
    if DeliveryOption.ADULT_SIGNATURE in found:
        found.discard(DeliveryOption.SIGNATURE)
    return tuple(option for option in DeliveryOption if option in found)


def _in_order(found: set[Demand]) -> tuple[Demand, ...]:
    return tuple(demand for demand in Demand if demand in found)


def _insured(order: Order, says: Actions) -> Money | None:
    if says.insurance is None:
        return None
    return says.insured if says.insurance is Insurance.AMOUNT else value_of(order)
