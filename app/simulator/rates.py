"""Shipping offers of several carriers: fixed by seed, order, weight and ship date."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from app.simulator.state import Order

CLAIMS, SHIP_PLUS, LATE = "CLAIMS_PROTECTED", "FBM_SHIP_PLUS", "LATE_DELIVERY_RISK"


@dataclass(frozen=True)
class Service:
    """A carrier's service: price in cents, days in transit, limits in grams and millimetres."""

    service_id: str
    name: str
    carrier_id: str
    carrier_name: str
    base: int
    per_kilogram: int
    days: tuple[int, int]
    weekends: bool
    max_grams: int = 31_700
    max_mm: int = 1_500
    refused: str | None = None


SERVICES = (
    Service("USPS_PTP_GND_ADVTG", "USPS Ground Advantage", "USPS", "USPS", 480, 260, (3, 5), True),
    Service("USPS_PTP_PRI", "USPS Priority Mail", "USPS", "USPS", 890, 340, (2, 3), True),
    Service("UPS_PTP_GND", "UPS Ground", "UPS", "UPS", 780, 190, (2, 4), False),
    Service("UPS_PTP_2ND_DAY_AIR", "UPS 2nd Day Air", "UPS", "UPS", 1690, 520, (2, 2), False),
    Service("UPS_PTP_NEXT_DAY_AIR_SAVER", "UPS Next Day Air Saver", "UPS", "UPS", 3290, 980, (1, 1), False),
    Service("FEDEX_PTP_GROUND", "FedEx Ground", "FEDEX", "FedEx", 810, 200, (2, 4), False),
    Service("FEDEX_PTP_HOME_DELIVERY", "FedEx Home Delivery", "FEDEX", "FedEx", 760, 180, (1, 3), True),
    Service("FEDEX_PTP_SECOND_DAY", "FedEx 2Day", "FEDEX", "FedEx", 1590, 510, (2, 2), False),
    Service("USPS_PTP_FC", "USPS First-Class Letter", "USPS", "USPS", 150, 900, (2, 5), True, 99, 300),
    Service(
        "DHLECOM_PTP_SMARTMAIL",
        "DHL SmartMail",
        "DHLECOMMERCE",
        "DHL eCommerce",
        420,
        200,
        (4, 8),
        True,
        refused="TERMS_AND_CONDITIONS_NOT_ACCEPTED",
    ),
)

_WHY = {
    "WEIGHT_RESTRICTIONS": "The package is too heavy for this service.",
    "SIZE_RESTRICTIONS": "The package is too large for this service.",
    "LATE_DELIVERY": "The service does not deliver by the promised date.",
    "TERMS_AND_CONDITIONS_NOT_ACCEPTED": "The carrier's terms and conditions are not accepted.",
}


@dataclass(frozen=True)
class Parameters:
    """What a quote depends on beside the order."""

    seed: int
    grams: float
    longest_mm: float
    ship_date: datetime


@dataclass(frozen=True)
class Offer:
    """A service at a price, with its promise and what Amazon adds to it."""

    service: Service
    charge: Decimal
    pickup: tuple[datetime, datetime]
    delivery: tuple[datetime, datetime]
    included: tuple[str, ...]
    excluded: tuple[tuple[str, str], ...]
    signature: Decimal
    signature_required: bool


@dataclass(frozen=True)
class Ineligible:
    """A service that will not carry this parcel, and why."""

    service: Service
    code: str

    @property
    def message(self) -> str:
        """The reason in words."""
        return _WHY[self.code]


def quote(order: Order, given: Parameters) -> tuple[list[Offer], list[Ineligible]]:
    """Offers, cheapest first, and the services that are out."""
    offers: list[Offer] = []
    out: list[Ineligible] = []
    for service in SERVICES:
        offer = _offer(order, service, given)
        reason = _reason(order, offer, given)
        if reason:
            out.append(Ineligible(service, reason))
        else:
            offers.append(offer)
    return sorted(offers, key=lambda offer: offer.charge), out


def _reason(order: Order, offer: Offer, given: Parameters) -> str | None:
    service = offer.service
    if service.refused:
        return service.refused
    if given.grams > service.max_grams:
        return "WEIGHT_RESTRICTIONS"
    if given.longest_mm > service.max_mm:
        return "SIZE_RESTRICTIONS"
    late_prime = "PRIME" in order.programs and offer.delivery[1] > order.deliver_by[1]
    return "LATE_DELIVERY" if late_prime else None


def _offer(order: Order, service: Service, given: Parameters) -> Offer:
    pickup_day = _pickup_day(given.ship_date)
    first, last = (_arrival(pickup_day, days, service.weekends) for days in service.days)
    delivery = (first + timedelta(hours=8), last + timedelta(hours=20))
    late = delivery[1] > order.deliver_by[1]
    plus = (SHIP_PLUS,) if "FBM_SHIP_PLUS" in order.programs and not late else ()
    return Offer(
        service=service,
        charge=_charge(order, service, given),
        pickup=(pickup_day + timedelta(hours=17), pickup_day + timedelta(hours=19)),
        delivery=delivery,
        included=() if late else (CLAIMS, *plus),
        excluded=((CLAIMS, LATE),) if late else (),
        signature=Decimal("3.10"),
        signature_required=service.days == (1, 1) and order.total() >= 150,
    )


def _charge(order: Order, service: Service, given: Parameters) -> Decimal:
    word = f"{given.seed}/{order.order_id}/{service.service_id}"
    jitter = hashlib.sha256(word.encode()).digest()[0] / 255 * 0.2 + 0.9
    cents = (service.base + service.per_kilogram * given.grams / 1000) * jitter
    return (Decimal(round(cents)) / 100).quantize(Decimal("0.01"))


def _pickup_day(ship_date: datetime) -> datetime:
    """Midnight of the day when the parcel is fetched: after 17:00 UTC it is the next one."""
    day = ship_date.replace(hour=0, minute=0, second=0, microsecond=0)
    return _working(day, 1 if ship_date.hour >= 17 else 0)


def _arrival(pickup_day: datetime, days: int, weekends: bool) -> datetime:
    if weekends:
        return pickup_day + timedelta(days=days)
    day = pickup_day
    for _ in range(days):
        day = _working(day, 1)
    return day


def _working(day: datetime, step: int) -> datetime:
    """The day `step` later, moved on to Monday from a weekend."""
    day += timedelta(days=step)
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= 5 else 0)
