"""Which of a parcel's rates is bought, and why the others are not (SHIP-4, SHIP-6, SHIP-7)."""

import re
from datetime import date, datetime, timedelta
from enum import StrEnum

import msgspec

from app.domain.marketplace import SATURDAY_SUNDAY, marketplace
from app.domain.order import Order
from app.domain.shipping import Rate


class WhyLost(StrEnum):
    """Why a rate is not the one."""

    DEARER = "dearer"
    LATE = "late"
    DAY_UNKNOWN = "day_unknown"
    WEEKEND = "weekend"
    FEDEX_HOME = "fedex_home"
    LATE_DELIVERY_RISK = "late_delivery_risk"
    NEEDS_INPUTS = "needs_inputs"


class Lost(msgspec.Struct, frozen=True):
    """A rate that was not chosen."""

    rate: Rate
    why: WhyLost


class Choice(msgspec.Struct, frozen=True):
    """``rate`` is None where none may be used. ``losers`` are cheapest first."""

    rate: Rate | None
    losers: tuple[Lost, ...]


def choose(rates: tuple[Rate, ...], order: Order) -> Choice:
    """The cheapest rate that delivers on time; then the cheapest without a promised day; and where all are
    late, the soonest. Prime takes only what is on time (SHIP-4).
    """
    ranked = sorted(rates, key=_price)
    usable = [rate for rate in ranked if _never(rate, order) is None]
    chosen = min(usable, key=lambda rate: _rank(rate, order)) if usable else None
    losers = (Lost(rate, _why(rate, order)) for rate in ranked if rate is not chosen)
    return Choice(chosen, tuple(losers))


def is_fedex_home(rate: Rate) -> bool:
    """FedEx Home Delivery, under any of its names."""
    words = re.sub(r"[^a-z]", "", f"{rate.carrier_id}{rate.carrier}{rate.service_id}{rate.service}".lower())
    return ("fedex" in words or "federalexpress" in words) and "home" in words


def touches_weekend(rate: Rate, order: Order) -> bool:
    """Whether the promised window has a weekend day of the order's country in it."""
    last = rate.promise.latest
    if last is None:
        return False
    first = rate.promise.earliest or last
    place = marketplace(order.marketplace_id)
    if place is not None:
        first, last = place.first_day(first), place.last_day(last)
    weekend = place.weekend if place else SATURDAY_SUNDAY
    return any(day.weekday() in weekend for day in _days(min(first, last), last))


def _days(first: datetime, last: datetime) -> list[date]:
    """Each day from ``first`` to ``last``; a week has them all."""
    count = min((last.date() - first.date()).days, 6)
    return [first.date() + timedelta(days=passed) for passed in range(count + 1)]


def _why(rate: Rate, order: Order) -> WhyLost:
    return _never(rate, order) or _lateness(rate, order) or WhyLost.DEARER


def _never(rate: Rate, order: Order) -> WhyLost | None:
    """What forbids a rate whatever the others are."""
    if rate.needs_inputs:
        return WhyLost.NEEDS_INPUTS
    if order.is_commercial_address and is_fedex_home(rate):
        return WhyLost.FEDEX_HOME
    if order.is_commercial_address and touches_weekend(rate, order):
        return WhyLost.WEEKEND
    return _unfit_for_prime(rate, order) if order.is_prime else None


def _unfit_for_prime(rate: Rate, order: Order) -> WhyLost | None:
    if any("LATE_DELIVERY_RISK" in words for words in rate.excluded):
        return WhyLost.LATE_DELIVERY_RISK
    return _lateness(rate, order)


def _lateness(rate: Rate, order: Order) -> WhyLost | None:
    arrives, wanted = rate.promise.latest, order.deliver_by.latest
    if arrives is None:
        return WhyLost.DAY_UNKNOWN
    return WhyLost.LATE if wanted is not None and arrives > wanted else None


_RANKS = {None: 0, WhyLost.DAY_UNKNOWN: 1, WhyLost.LATE: 2}


def _rank(rate: Rate, order: Order) -> tuple[object, ...]:
    lateness = _lateness(rate, order)
    soonest = rate.promise.latest if lateness is WhyLost.LATE else None
    return (_RANKS[lateness], soonest.timestamp() if soonest else 0, _price(rate))


def _price(rate: Rate) -> tuple[object, ...]:
    """Cheapest first; equal prices by promise, then by names, so that the choice never wavers."""
    arrives = rate.promise.latest.timestamp() if rate.promise.latest else float("inf")
    return (rate.cost.amount, arrives, rate.carrier_id, rate.service_id, rate.rate_id)
