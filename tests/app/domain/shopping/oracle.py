"""The choice among rates once more, by brute force and by itself: plain loops over names and hours.

Shares no rule with ``app.domain``: weekends by walking each hour on the system's clock of the town, services
by lists of their codes. ``without`` leaves a rule out, to see whether it decided.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from app.domain.order import Window
from app.domain.shipping import Api, Rate
from app.domain.shopping.verdicts import Case

ZONES = {"10001": "America/New_York", "94105": "America/Los_Angeles", "96813": "Pacific/Honolulu",
         "10115": "Europe/Berlin", "11564": "Asia/Riyadh", "11511": "Africa/Cairo"}  # fmt: skip
WEEKENDS = {"SA": ("Fri", "Sat"), "EG": ("Fri", "Sat")}
FEDEX_HOME = (
    "FEDEX_PTP_HOME_DELIVERY",
    "fedex_ground_home_delivery",
    "GROUND_HOME_DELIVERY",
    "FedEx Home Delivery®",
    "90",
)
AIR = ("ups_next_day_air", "fedex_2_day", "UPS Worldwide Expedited")
GROUND = (*FEDEX_HOME[:-1], "ups_ground", "FEDEX_GROUND", "UPS Standard")
AMAZON = (Api.SHIPPING_V2, Api.MERCHANT_FULFILLMENT)


def weekend(rate: Rate, case: Case) -> bool:
    return is_commercial(case) and any(
        day in weekend_of(case) for day in days(rate.promise, ZONES[case.place.postal_code])
    )


@cache
def days(promise: Window, zone: str) -> frozenset[str]:
    """The weekdays of the window, hour by hour."""
    last = promise.latest
    if last is None:
        return frozenset()
    moments: list[datetime] = [last]
    moment = promise.earliest or last
    while moment < last:
        moments.append(moment)
        moment += timedelta(hours=1)
    return frozenset(f"{moment.astimezone(ZoneInfo(zone)):%a}" for moment in moments)


def weekend_of(case: Case) -> tuple[str, ...]:
    return WEEKENDS.get(case.place.country, ("Sat", "Sun"))


def is_commercial(case: Case) -> bool:
    return "AMAZON_BUSINESS" in case.order.programs and case.order.address_type == "COMMERCIAL"


def is_prime(case: Case) -> bool:
    return "PRIME" in case.order.programs


def fedex_home(rate: Rate, case: Case) -> bool:
    return is_commercial(case) and rate.service_id in FEDEX_HOME


def not_buy_shipping(rate: Rate, case: Case) -> bool:
    return is_prime(case) and rate.api not in AMAZON


def no_promise(rate: Rate, case: Case) -> bool:
    return is_prime(case) and rate.promise.latest is None


def at_risk(rate: Rate, case: Case) -> bool:
    """Amazon's protection against late delivery is excluded, in its own words."""
    return is_prime(case) and any("LATE_DELIVERY_RISK" in words for words in rate.excluded)


def outside_window(rate: Rate, case: Case) -> bool:
    """For Amazon's own rates Amazon answers for the begin of the window."""
    window, promise = case.order.deliver_by, rate.promise
    if not is_prime(case) or promise.latest is None:
        return False
    assert window.earliest is not None
    assert window.latest is not None
    if promise.latest > window.latest:
        return True
    return rate.api not in AMAZON and promise.earliest is not None and promise.earliest < window.earliest


def not_compliant(rate: Rate, case: Case) -> bool:
    return any(rule(rate, case) for rule in (no_promise, at_risk, outside_window))


def by_air(rate: Rate, case: Case) -> bool:
    return bool(case.requirements.hazmat) and rate.service_id in AIR


def way_unknown(rate: Rate, case: Case) -> bool:
    return bool(case.requirements.hazmat) and rate.service_id not in (*AIR, *GROUND)


def demand_unmet(rate: Rate, case: Case) -> bool:
    return any(option not in rate.options for option in case.requirements.options)


def needs_inputs(rate: Rate, _: Case) -> bool:
    return rate.needs_inputs


def policy(rate: Rate, case: Case) -> bool:
    """The policies of this test name carriers by their ids."""
    actions = case.decision.actions
    carriers = [ref.carrier for ref in actions.among]
    is_wrong_api = actions.uses_buy_shipping is not None and actions.uses_buy_shipping != (rate.api in AMAZON)
    return not is_prime(case) and (is_wrong_api or (bool(carriers) and rate.carrier_id not in carriers))


def day_unknown(rate: Rate, _: Case) -> bool:
    return rate.promise.latest is None


def late(rate: Rate, case: Case) -> bool:
    arrives, wanted = rate.promise.latest, case.order.deliver_by.latest
    return arrives is not None and wanted is not None and arrives > wanted


Rule = Callable[[Rate, Case], bool]


def _named(name: str) -> Rule:
    """FedEx Home Delivery under one of its names."""

    def rule(rate: Rate, case: Case) -> bool:
        return is_commercial(case) and rate.service_id == name

    rule.__name__ = name
    return rule


FEDEX_HOMES = tuple(_named(name) for name in FEDEX_HOME)
FORBIDS: tuple[Rule, ...] = (
    weekend, *FEDEX_HOMES, not_buy_shipping, no_promise, at_risk, outside_window, by_air, way_unknown,
    demand_unmet, needs_inputs, policy,
)  # fmt: skip


def left(rates: list[Rate], case: Case, without: Rule | None = None) -> list[Rate]:
    """Those that the app may take and that none is better than but for the price."""
    rules = [rule for rule in FORBIDS if rule is not without]
    allowed = [rate for rate in rates if not any(rule(rate, case) for rule in rules)]
    for worse in (late, day_unknown):  # these only where there is nothing else
        better = [rate for rate in allowed if not worse(rate, case)]
        if better and worse is not without:
            allowed = better
    if without is not late and allowed and all(late(rate, case) for rate in allowed):
        soonest = min(rate.promise.latest for rate in allowed if rate.promise.latest)
        allowed = [rate for rate in allowed if rate.promise.latest == soonest]
    return allowed


def expected(rates: list[Rate], case: Case, without: Rule | None = None) -> Rate | None:
    """Prices differ within a set."""
    found = left(rates, case, without)
    return min(found, key=lambda rate: rate.cost.amount) if found else None
