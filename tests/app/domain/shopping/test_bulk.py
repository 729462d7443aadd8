"""Why an order is not shipped in bulk: SHIP-10, TRN-8."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from app.domain.hazmat import Hazmat
from app.domain.order import OrderStatus
from app.domain.packing.plan import Need, PackList
from app.domain.planning import Unmapped
from app.domain.shopping.bulk import BulkFacts, BulkRefusal, why_not_in_bulk
from app.domain.shopping.choosing import Choice
from app.domain.shopping.requirements import Requirements, StopWhy
from app.domain.shopping.verdicts import Hand, Judged, Verdict, Why
from tests.app.domain.ordering import line, order, rate

MUG = Need("item-1", "MUG", "Mug", 1)
PACK = PackList("112-1111111-1111111", "store-1", (MUG,))
GROUND = rate("Ground", "7.00", last=datetime(2026, 11, 25, tzinfo=UTC))
READY = BulkFacts(PACK, weight_grams=500, boxes=("S",), choice=Choice(GROUND, (Judged(GROUND, Verdict.OK),)))
OPEN = order(line("MUG"))
R = BulkRefusal


def test_SHIP_10_an_open_order_with_box_weight_and_rate_goes() -> None:
    assert why_not_in_bulk(OPEN, READY) == ()
    assert why_not_in_bulk(OPEN, replace(READY, choice=None)) == ()
    assert why_not_in_bulk(replace(OPEN, status=OrderStatus.PARTLY_SHIPPED), READY) == ()


@pytest.mark.parametrize(
    ("status", "refusal"),
    [
        (OrderStatus.PENDING, R.NOT_OPEN),
        (OrderStatus.REVIEW, R.REVIEW),
        (OrderStatus.ON_HOLD, R.ON_HOLD),
        (OrderStatus.PACKING, R.AT_A_BENCH),
        (OrderStatus.PACKED, R.AT_A_BENCH),
        (OrderStatus.LABELLED, R.NOT_OPEN),
        (OrderStatus.SHIPPED, R.NOT_OPEN),
        (OrderStatus.CANCELLED, R.CANCELLED),
    ],
)
def test_SHIP_10_an_order_that_is_not_open_does_not(status: OrderStatus, refusal: BulkRefusal) -> None:
    assert why_not_in_bulk(replace(OPEN, status=status), READY) == (refusal,)


def test_PACK_9_nor_one_of_which_a_bench_has_sent_a_part() -> None:
    part = order(replace(line("A", 1), sent=1), status=OrderStatus.PARTLY_SHIPPED)
    facts = BulkFacts(packing(), weight_grams=500, boxes=("BOX-S",))
    assert why_not_in_bulk(part, facts) == (BulkRefusal.SEVERAL_PACKAGES,)


def test_SHIP_10_nor_one_that_the_buyer_wants_cancelled() -> None:
    assert why_not_in_bulk(order(line("MUG", cancel_requested=True)), READY) == (R.CANCEL_REQUESTED,)


def packing(**changes: object) -> PackList:
    return replace(PACK, needs=(MUG, replace(MUG, **changes)))


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"pack": packing(units_per_code=1)}, R.NEEDS_CODES),
        ({"pack": packing(units_per_code=3)}, R.NEEDS_CODES),
        ({"pack": packing(needs_serial=True)}, R.NEEDS_SERIALS),
        ({"pack": Unmapped("MUG")}, R.UNMAPPED),
        ({"pack": replace(PACK, needs=())}, R.NOTHING_TO_SHIP),
        ({"requirements": Requirements(hazmat=(Hazmat("UN1263", "3"),))}, R.HAZMAT),
        ({"requirements": Requirements(stops=(StopWhy.PALLET,))}, R.DEMANDS),
        ({"weight_grams": None}, R.NO_WEIGHT),
        ({"weight_grams": 0}, R.NO_WEIGHT),
        ({"boxes": ()}, R.NO_BOX),
        ({"boxes": ("S", "M")}, R.SEVERAL_PACKAGES),
        ({"hold": "look at it"}, R.POLICY_HOLD),
        ({"is_elsewhere": True}, R.OTHER_WAREHOUSE),
        ({"is_before_label_window": True}, R.LABEL_WINDOW),
        ({"is_after_last_pickup": True}, R.NO_PICKUP),
        ({"buys_shipping": False}, R.BUY_SHIPPING_OFF),
        ({"choice": Choice(None, ())}, R.NO_RATE),
    ],
)
def test_TRN_8_each_refusal_has_its_own_reason(changes: dict[str, object], refusal: BulkRefusal) -> None:
    assert why_not_in_bulk(OPEN, replace(READY, **changes)) == (refusal,)


def without_a_rate(*against: tuple[Why, ...]) -> BulkFacts:
    judged = tuple(Judged(GROUND, Verdict.GREY, whys, Hand.NOBODY) for whys in against)
    return replace(READY, choice=Choice(None, judged))


@pytest.mark.parametrize(
    ("against", "refusal"),
    [
        (((Why.WEEKEND,),), R.ONLY_WEEKEND),
        (((Why.WEEKEND, Why.LATE), (Why.FEDEX_HOME,)), R.ONLY_WEEKEND),
        (((Why.NEEDS_INPUTS,), (Why.WEEKEND,)), R.ONLY_WEEKEND),
        (((Why.FEDEX_HOME,),), R.NO_RATE),
        (((Why.FEDEX_HOME, Why.WEEKEND),), R.NO_RATE),
        (((Why.NOT_IN_WINDOW, Why.LATE),), R.PRIME_NO_COMPLIANT_RATE),
        (((Why.NO_PROMISE,), (Why.NEEDS_INPUTS,)), R.PRIME_NO_COMPLIANT_RATE),
        (((Why.LATE_DELIVERY_RISK,),), R.PRIME_NO_COMPLIANT_RATE),
        (((Why.NOT_BUY_SHIPPING,),), R.PRIME_NO_COMPLIANT_RATE),
        (((Why.WEEKEND, Why.NOT_IN_WINDOW, Why.LATE),), R.PRIME_NO_COMPLIANT_RATE),
        (((Why.NOT_IN_WINDOW,), (Why.WEEKEND,)), R.ONLY_WEEKEND),
        (((Why.POLICY_FINAL,), (Why.NEEDS_INPUTS, Why.NO_PROMISE)), R.NO_RATE),
    ],
)
def test_SHIP_10_without_a_rate_it_says_what_alone_stood_against_one(
    against: tuple[tuple[Why, ...], ...], refusal: BulkRefusal
) -> None:
    assert why_not_in_bulk(OPEN, without_a_rate(*against)) == (refusal,)


def test_TRN_8_every_reason_is_told_in_a_fixed_order() -> None:
    of = replace(order(line("MUG", cancel_requested=True)), status=OrderStatus.ON_HOLD)
    facts = BulkFacts(packing(needs_serial=True, units_per_code=1), hold="why", choice=Choice(None, ()))
    assert why_not_in_bulk(of, facts) == (
        R.CANCEL_REQUESTED,
        R.ON_HOLD,
        R.NEEDS_CODES,
        R.NEEDS_SERIALS,
        R.POLICY_HOLD,
        R.NO_WEIGHT,
        R.NO_BOX,
        R.NO_RATE,
    )
