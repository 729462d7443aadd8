"""The verdict on a rate: how it is shown, why, and what it takes to choose it by hand (SHIP-7)."""

from enum import IntEnum, StrEnum

import msgspec

from app.domain.order import Order
from app.domain.shipping import DeliveryOption, Rate
from app.domain.shopping.deciding import Decision
from app.domain.shopping.place import Place
from app.domain.shopping.requirements import Requirements


class Verdict(StrEnum):
    """How a rate is shown; only the first two are ever chosen by the app."""

    OK = "ok"
    AMBER = "amber"
    RED_WITH_REASON = "red_with_reason"
    GREY = "grey"
    STRUCK = "struck"


class Hand(IntEnum):
    """What it takes to choose a rate by hand."""

    FREE = 0
    REASON = 1  # kept
    LEAD = 2  # who gives the reason
    NOBODY = 3


class Why(StrEnum):
    """What a rate has against it, worst first. The last two are against one that another of the same worth
    beat.
    """

    FEDEX_HOME = "fedex_home"
    HAZMAT_BY_AIR = "hazmat_by_air"
    WEEKEND = "weekend"
    HAZMAT_WAY_UNKNOWN = "hazmat_way_unknown"
    NEEDS_INPUTS = "needs_inputs"
    DEMAND_UNMET = "demand_unmet"
    NOT_IN_WINDOW = "not_in_window"  # Prime: the promise is not wholly within the delivery window
    NO_PROMISE = "no_promise"  # Prime: no promised day does not comply
    LATE_DELIVERY_RISK = "late_delivery_risk"  # Prime, in Amazon's words
    POLICY_FINAL = "policy_final"
    NOT_BUY_SHIPPING = "not_buy_shipping"  # Prime: complies, but is another carrier's
    POLICY = "policy"
    DAY_UNKNOWN = "day_unknown"
    LATE = "late"
    OTHER_CURRENCY = "other_currency"
    DEARER = "dearer"


class Case(msgspec.Struct, frozen=True):
    """All that is asked of a parcel's service."""

    order: Order
    place: Place
    requirements: Requirements = Requirements()
    decision: Decision = Decision()


class Judged(msgspec.Struct, frozen=True):
    """``whys``: everything against the rate, worst first. ``unmet``: what it does not do of what is demanded.
    ``policies``: those that leave it out.
    """

    rate: Rate
    verdict: Verdict
    whys: tuple[Why, ...] = ()
    hand: Hand = Hand.FREE
    unmet: tuple[DeliveryOption, ...] = ()
    policies: tuple[str, ...] = ()

    @property
    def why(self) -> Why | None:
        return self.whys[0] if self.whys else None

    @property
    def is_for_the_app(self) -> bool:
        return self.verdict in (Verdict.OK, Verdict.AMBER)


VERDICTS: dict[Why, tuple[Verdict, Hand]] = {
    Why.FEDEX_HOME: (Verdict.STRUCK, Hand.NOBODY),
    Why.HAZMAT_BY_AIR: (Verdict.STRUCK, Hand.NOBODY),
    Why.WEEKEND: (Verdict.RED_WITH_REASON, Hand.REASON),
    Why.HAZMAT_WAY_UNKNOWN: (Verdict.RED_WITH_REASON, Hand.LEAD),
    Why.NEEDS_INPUTS: (Verdict.GREY, Hand.NOBODY),
    Why.DEMAND_UNMET: (Verdict.GREY, Hand.NOBODY),
    Why.NOT_IN_WINDOW: (Verdict.GREY, Hand.NOBODY),
    Why.NO_PROMISE: (Verdict.GREY, Hand.NOBODY),
    Why.LATE_DELIVERY_RISK: (Verdict.GREY, Hand.NOBODY),
    Why.POLICY_FINAL: (Verdict.GREY, Hand.NOBODY),
    Why.NOT_BUY_SHIPPING: (Verdict.GREY, Hand.REASON),
    Why.POLICY: (Verdict.GREY, Hand.FREE),
    Why.DAY_UNKNOWN: (Verdict.AMBER, Hand.FREE),
    Why.LATE: (Verdict.AMBER, Hand.FREE),
}
