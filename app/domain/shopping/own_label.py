"""A label from elsewhere on an order under Amazon's rules (SHIP-4, SHIP-6)."""

from datetime import date
from enum import StrEnum

import msgspec

from app.domain.order import Order
from app.domain.shopping.place import Place
from app.domain.shopping.services import names_fedex_home


class OwnLabelWhy(StrEnum):
    """What stands against an own label; the first two against any."""

    FEDEX_HOME = "fedex_home"  # by nobody, on a commercial Business order
    NOT_IN_WINDOW = "not_in_window"  # Prime: that day does not comply
    LEAD_MISSING = "lead_missing"
    SERVICE_MISSING = "service_missing"
    DAY_MISSING = "day_missing"
    REASON_MISSING = "reason_missing"


class Claim(msgspec.Struct, frozen=True):
    """What is said about the label. ``day``: of delivery, at the destination."""

    carrier: str = ""
    service: str = ""
    day: date | None = None
    reason: str = ""
    is_lead: bool = False


class OwnLabelCheck(msgspec.Struct, frozen=True):
    """``whys`` is empty where the label may go on the parcel. ``keeps_reason``: the claim is kept with it."""

    whys: tuple[OwnLabelWhy, ...]
    keeps_reason: bool

    @property
    def is_allowed(self) -> bool:
        return not self.whys


def check_own_label(claim: Claim, order: Order, place: Place) -> OwnLabelCheck:
    """Prime: a lead states service and day, the day within the delivery window, and why. A weekend day at a
    commercial Business address: only with a reason.
    """
    is_home = order.is_commercial_address and names_fedex_home((claim.carrier,), (claim.service,))
    is_weekend = claim.day is not None and claim.day.weekday() in place.weekend
    needs_reason = order.is_prime or (order.is_commercial_address and is_weekend)
    is_outside = claim.day is not None and not _is_within(claim.day, order, place)
    checks = (
        (is_home, OwnLabelWhy.FEDEX_HOME),
        (order.is_prime and is_outside, OwnLabelWhy.NOT_IN_WINDOW),
        (order.is_prime and not claim.is_lead, OwnLabelWhy.LEAD_MISSING),
        (order.is_prime and not claim.service.strip(), OwnLabelWhy.SERVICE_MISSING),
        (order.is_prime and claim.day is None, OwnLabelWhy.DAY_MISSING),
        (needs_reason and not claim.reason.strip(), OwnLabelWhy.REASON_MISSING),
    )
    return OwnLabelCheck(tuple(why for is_so, why in checks if is_so), needs_reason)


def _is_within(day: date, order: Order, place: Place) -> bool:
    """By the calendar there. Without a window no day complies."""
    clock, window = place.clocks[0], order.deliver_by
    if window.latest is None or day > clock.local(window.latest).date():
        return False
    return window.earliest is None or clock.local(window.earliest).date() <= day
