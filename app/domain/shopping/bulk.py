"""Why an order is not shipped in bulk (SHIP-10, TRN-8)."""

from enum import StrEnum

import msgspec

from app.domain.order import Order, OrderStatus
from app.domain.packing.plan import PackList
from app.domain.planning import Unmapped
from app.domain.shopping.choosing import Choice
from app.domain.shopping.requirements import Requirements
from app.domain.shopping.verdicts import Why


class BulkRefusal(StrEnum):
    """Each has words for people; in the order in which they are told."""

    CANCELLED = "cancelled"
    CANCEL_REQUESTED = "cancel_requested"
    REVIEW = "review"
    ON_HOLD = "on_hold"
    NOT_OPEN = "not_open"
    AT_A_BENCH = "at_a_bench"
    UNMAPPED = "unmapped"
    NOTHING_TO_SHIP = "nothing_to_ship"
    OTHER_WAREHOUSE = "other_warehouse"
    NEEDS_CODES = "needs_codes"
    NEEDS_SERIALS = "needs_serials"
    HAZMAT = "hazmat"
    DEMANDS = "demands"  # what no service can meet
    POLICY_HOLD = "policy_hold"
    NO_WEIGHT = "no_weight"
    NO_BOX = "no_box"
    SEVERAL_PACKAGES = "several_packages"
    LABEL_WINDOW = "label_window"  # Amazon sells its label later
    NO_PICKUP = "no_pickup"  # leaves only after the ship-by
    BUY_SHIPPING_OFF = "buy_shipping_off"
    NO_RATE = "no_rate"
    PRIME_NO_COMPLIANT_RATE = "prime_no_compliant_rate"
    ONLY_WEEKEND = "only_weekend"  # a commercial Business address


class BulkFacts(msgspec.Struct, frozen=True):
    """What bulk knows of an order. ``pack``: its plan, or what is unmapped; ``boxes``: those proposed or
    chosen; ``choice``: None before rates were asked.
    """

    pack: PackList | Unmapped
    requirements: Requirements = Requirements()
    weight_grams: int | None = None
    boxes: tuple[str, ...] = ()
    hold: str = ""
    is_elsewhere: bool = False
    is_before_label_window: bool = False
    is_after_last_pickup: bool = False
    buys_shipping: bool = True
    choice: Choice | None = None


_STATUSES = {
    OrderStatus.CANCELLED: BulkRefusal.CANCELLED,
    OrderStatus.REVIEW: BulkRefusal.REVIEW,
    OrderStatus.ON_HOLD: BulkRefusal.ON_HOLD,
    OrderStatus.PENDING: BulkRefusal.NOT_OPEN,
    OrderStatus.LABELLED: BulkRefusal.NOT_OPEN,
    OrderStatus.SHIPPED: BulkRefusal.NOT_OPEN,
    OrderStatus.PACKING: BulkRefusal.AT_A_BENCH,
    OrderStatus.PACKED: BulkRefusal.AT_A_BENCH,
}
_WEEKEND = {Why.WEEKEND, Why.LATE}
_PRIME = {Why.NOT_IN_WINDOW, Why.NO_PROMISE, Why.LATE_DELIVERY_RISK, Why.NOT_BUY_SHIPPING, *_WEEKEND}


def why_not_in_bulk(order: Order, facts: BulkFacts) -> tuple[BulkRefusal, ...]:
    """Every reason; empty: it goes. Rates are judged last and only where they were asked."""
    found = {*_by_status(order), *_by_contents(facts), *_by_parcel(facts)}
    if facts.choice is not None and facts.choice.rate is None:
        found.add(_no_rate(facts.choice))
    return tuple(refusal for refusal in BulkRefusal if refusal in found)


def _by_status(order: Order) -> set[BulkRefusal]:
    """What a bench has sent a part of is packed on there: its packages are counted, a run's would not be."""
    found = {_STATUSES[order.status]} if order.status in _STATUSES else set()
    found |= {BulkRefusal.SEVERAL_PACKAGES} if any(line.sent for line in order.lines) else set()
    return found | ({BulkRefusal.CANCEL_REQUESTED} if order.cancel_requested else set())


def _by_contents(facts: BulkFacts) -> set[BulkRefusal]:
    if isinstance(facts.pack, Unmapped):
        return {BulkRefusal.UNMAPPED}
    needs = facts.pack.needs
    return _true(
        (not needs, BulkRefusal.NOTHING_TO_SHIP),
        (any(need.units_per_code for need in needs), BulkRefusal.NEEDS_CODES),
        (any(need.needs_serial for need in needs), BulkRefusal.NEEDS_SERIALS),
    )


def _by_parcel(facts: BulkFacts) -> set[BulkRefusal]:
    return _true(
        (facts.is_elsewhere, BulkRefusal.OTHER_WAREHOUSE),
        (bool(facts.requirements.hazmat), BulkRefusal.HAZMAT),
        (bool(facts.requirements.stops), BulkRefusal.DEMANDS),
        (bool(facts.hold), BulkRefusal.POLICY_HOLD),
        (not facts.weight_grams, BulkRefusal.NO_WEIGHT),
        (not facts.boxes, BulkRefusal.NO_BOX),
        (len(facts.boxes) > 1, BulkRefusal.SEVERAL_PACKAGES),
        (facts.is_before_label_window, BulkRefusal.LABEL_WINDOW),
        (facts.is_after_last_pickup, BulkRefusal.NO_PICKUP),
        (not facts.buys_shipping, BulkRefusal.BUY_SHIPPING_OFF),
    )


def _no_rate(choice: Choice) -> BulkRefusal:
    """What alone kept some rate from being taken."""
    against = [set(judged.whys) for judged in choice.judged]
    if any(whys <= _WEEKEND for whys in against):
        return BulkRefusal.ONLY_WEEKEND
    if any(whys <= _PRIME for whys in against):
        return BulkRefusal.PRIME_NO_COMPLIANT_RATE
    return BulkRefusal.NO_RATE


def _true(*checks: tuple[bool, BulkRefusal]) -> set[BulkRefusal]:
    return {refusal for is_so, refusal in checks if is_so}
