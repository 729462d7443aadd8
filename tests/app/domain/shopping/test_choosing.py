"""Which rate is bought, the losers with their reasons, and what is taken by hand: SHIP-4, 6, 7, 14."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.hazmat import Hazmat
from app.domain.money import Money
from app.domain.order import AddressType, Order, Window
from app.domain.shipping import Api, DeliveryOption, Rate
from app.domain.shopping.choosing import Choice, choose, missing
from app.domain.shopping.deciding import Decision, apply
from app.domain.shopping.judging import against_prime, judge
from app.domain.shopping.place import Place
from app.domain.shopping.policy import Actions, Conditions, Facts, Policy, ServiceRef
from app.domain.shopping.requirements import Requirements
from app.domain.shopping.verdicts import Case, Hand, Judged, Verdict, Why
from tests.app.domain.ordering import order, rate


def at(day: int, hour: int = 15, minute: int = 0) -> datetime:
    """November 2026: the 23rd is a Monday, the 28th and 29th are a weekend."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


WEEK = Window(at(24, 5), at(27, 23))
NEW_YORK = Place("US", "NY", "10001")
PLAIN = order(deliver_by=WEEK)
PRIME = order(deliver_by=WEEK, programs=("PRIME",))
COMMERCIAL = order(programs=("AMAZON_BUSINESS",), address_type=AddressType.COMMERCIAL)
PAINT = Requirements(hazmat=(Hazmat("UN1263", "3"),))


def case(of: Order, requirements: Requirements | None = None, decision: Decision | None = None) -> Case:
    return Case(of, NEW_YORK, requirements or Requirements(), decision or Decision())


def own(
    service: str, cost: str, first: datetime | None = None, last: datetime | None = None, **more: Any
) -> Rate:
    return replace(rate(service, cost, first, last, carrier_id="ups", carrier="UPS", api=Api.KARRIO), **more)


def whys(choice: Choice) -> list[tuple[str, list[Why]]]:
    return [(judged.rate.service, list(judged.whys)) for judged in choice.judged]


HOME = rate("FEDEX_PTP_HOME_DELIVERY", "1.00", last=at(25), carrier_id="FEDEX", carrier="FedEx")


def test_SHIP_7_the_cheapest_that_is_on_time_and_the_losers_with_their_reasons() -> None:
    dear, late = rate("next-day", "30.00", last=at(24)), rate("slow", "4.00", last=at(28))
    cheap, unknown = rate("ground", "7.00", last=at(27)), rate("mystery", "2.00")
    inputs = rate("customs", "1.00", last=at(25), needs_inputs=True)
    choice = choose((dear, late, cheap, inputs, unknown), case(PLAIN))
    assert choice == Choice(
        cheap,
        (
            Judged(inputs, Verdict.GREY, (Why.NEEDS_INPUTS,), Hand.NOBODY),
            Judged(unknown, Verdict.AMBER, (Why.DAY_UNKNOWN,)),
            Judged(late, Verdict.AMBER, (Why.LATE,)),
            Judged(cheap, Verdict.OK),
            Judged(dear, Verdict.OK, (Why.DEARER,)),
        ),
    )
    assert choice.losers == (*choice.judged[:3], choice.judged[4])
    assert [judged.why for judged in choice.judged] == [
        Why.NEEDS_INPUTS, Why.DAY_UNKNOWN, Why.LATE, None, Why.DEARER,
    ]  # fmt: skip


def test_SHIP_7_the_last_moment_is_on_time() -> None:
    last, after = rate("just", "1.00", last=at(27, 23)), rate("after", "0.50", last=at(27, 23, 1))
    assert choose((after, last), case(PLAIN)).rate == last


def test_SHIP_7_without_a_delivery_date_nothing_is_late() -> None:
    slow = rate("slow", "1.00", last=at(30))
    assert choose((slow, rate("fast", "2.00", last=at(24))), case(order())).rate == slow


def test_SHIP_7_an_unknown_day_comes_before_a_late_one_and_the_soonest_late_one_last() -> None:
    unknown, soon = rate("mystery", "9.00"), rate("soon", "5.00", last=at(28))
    late = rate("late", "1.00", last=at(30))
    assert choose((late, soon, unknown), case(PLAIN)).rate == unknown
    choice = choose((late, soon), case(PLAIN))
    assert choice.rate == soon
    assert whys(choice) == [("late", [Why.LATE]), ("soon", [Why.LATE])]


def test_SHIP_7_two_late_ones_on_the_same_day_go_by_price() -> None:
    dear, cheap = rate("a", "5.00", last=at(28)), rate("b", "4.00", last=at(28))
    choice = choose((dear, cheap), case(PLAIN))
    assert choice.rate == cheap
    assert whys(choice) == [("b", [Why.LATE]), ("a", [Why.LATE, Why.DEARER])]


def test_SHIP_7_of_two_without_a_day_the_dearer_lost_by_its_price_too() -> None:
    choice = choose((rate("a", "5.00"), rate("b", "4.00")), case(PLAIN))
    assert whys(choice) == [("b", [Why.DAY_UNKNOWN]), ("a", [Why.DAY_UNKNOWN, Why.DEARER])]


def test_SHIP_7_nothing_offered_nothing_chosen() -> None:
    assert choose((), case(PLAIN)) == Choice(None, ())


def test_SHIP_7_equal_prices_are_decided_by_promise_then_by_names() -> None:
    later, sooner = rate("a", "5.00", last=at(26)), rate("b", "5.00", last=at(25))
    assert choose((later, sooner), case(PLAIN)).rate == sooner
    twin = rate("a", "5.00", last=at(25))
    assert choose((sooner, twin), case(PLAIN)).rate == twin
    assert choose((twin, sooner), case(PLAIN)).rate == twin
    other = rate("a", "5.00", last=at(25), carrier_id="DHL")
    assert choose((twin, other), case(PLAIN)).rate == other
    first = rate("a", "5.00", last=at(25), rate_id="rate-0")
    assert choose((twin, first), case(PLAIN)).rate == first
    assert choose((rate("b", "5.00"), rate("a", "5.00")), case(PLAIN)).rate == rate("a", "5.00")


def test_SHIP_7_another_currency_is_not_compared_and_comes_last() -> None:
    euro = replace(rate("euro", "1.00", last=at(25)), cost=Money(Decimal(1), "EUR"))
    home, dear = rate("home", "9.00", last=at(25)), rate("dear", "9.50", last=at(25))
    choice = choose((euro, dear, home), case(PLAIN))
    assert choice.rate == home
    assert whys(choice) == [("home", []), ("dear", [Why.DEARER]), ("euro", [Why.OTHER_CURRENCY])]
    assert choose((euro,), case(PLAIN)).rate == euro
    nowhere = case(replace(PLAIN, marketplace_id="ELSEWHERE"))
    assert choose((home, euro), nowhere).rate == euro  # by the name of the currency


def test_SHIP_4_prime_goes_to_buy_shipping_alone_and_takes_only_what_complies() -> None:
    late, unknown = rate("late", "1.00", last=at(28)), rate("mystery", "2.00")
    risky = rate("risky", "3.00", last=at(25), excluded=("CLAIMS_PROTECTED: LATE_DELIVERY_RISK",))
    good = rate("good", "9.00", last=at(26), excluded=("OTHER: REASON",))
    mfn = rate("mfn", "9.50", at(20), at(26), api=Api.MERCHANT_FULFILLMENT)
    other = own("other", "0.50", at(25), at(26))
    losers = [
        ("other", [Why.NOT_BUY_SHIPPING]),
        ("late", [Why.NOT_IN_WINDOW, Why.LATE]),
        ("mystery", [Why.NO_PROMISE]),
        ("risky", [Why.LATE_DELIVERY_RISK]),
    ]
    choice = choose((late, unknown, risky, good, other, mfn), case(PRIME))
    assert choice.rate == good
    assert whys(choice) == [*losers, ("good", []), ("mfn", [Why.DEARER])]
    assert {judged.verdict for judged in choice.judged[:4]} == {Verdict.GREY}
    assert [judged.hand for judged in choice.judged[:4]] == [Hand.REASON, *[Hand.NOBODY] * 3]
    nothing = choose((late, unknown, risky, other), case(PRIME))
    assert (nothing.rate, whys(nothing)) == (None, losers)


def test_SHIP_4_a_late_delivery_risk_matters_to_prime_alone() -> None:
    risky = rate("risky", "3.00", last=at(25), excluded=("LATE_DELIVERY_RISK",))
    assert choose((risky,), case(PLAIN)).rate == risky


NO_WINDOW = replace(PRIME, deliver_by=Window())


@pytest.mark.parametrize(
    ("of", "offer", "against"),
    [
        (PRIME, own("x", "1", at(24, 5), at(27, 23)), ()),
        (PRIME, own("x", "1", None, at(27, 23)), ()),
        (PRIME, own("x", "1", at(24, 4, 59), at(25)), (Why.NOT_IN_WINDOW,)),
        (PRIME, own("x", "1", at(25), at(27, 23, 1)), (Why.NOT_IN_WINDOW,)),
        (PRIME, own("x", "1"), (Why.NO_PROMISE,)),
        (PRIME, own("x", "1", at(25), None), (Why.NO_PROMISE,)),
        (PRIME, own("x", "1", at(25), at(26), excluded=("LATE_DELIVERY_RISK",)), (Why.LATE_DELIVERY_RISK,)),
        (PRIME, own("x", "1", excluded=("LATE_DELIVERY_RISK",)), (Why.NO_PROMISE, Why.LATE_DELIVERY_RISK)),
        (replace(PRIME, deliver_by=Window(None, at(27))), own("x", "1", at(20), at(26)), ()),
        (NO_WINDOW, own("x", "1", at(25), at(26)), (Why.NOT_IN_WINDOW,)),
        (PRIME, replace(own("x", "1", at(25), at(26)), api=Api.OWN), ()),
        (PRIME, rate("x", "1", at(20), at(26)), ()),
        (PRIME, rate("x", "1", at(20), at(28)), (Why.NOT_IN_WINDOW,)),
        (NO_WINDOW, rate("x", "1", at(25), at(26)), ()),
        (NO_WINDOW, rate("x", "1"), (Why.NO_PROMISE,)),
    ],
)
def test_SHIP_4_another_carriers_promise_lies_wholly_within_the_window(
    of: Order, offer: Rate, against: tuple[Why, ...]
) -> None:
    assert against_prime(offer, of) == against


def test_SHIP_6_fedex_home_and_weekends_are_never_chosen_for_commercial_addresses() -> None:
    weekend, good = rate("weekend", "2.00", at(27), at(28)), rate("good", "9.00", at(26), at(27))
    unknown = rate("mystery", "3.00")
    choice = choose((HOME, weekend, unknown, good), case(COMMERCIAL))
    assert choice == Choice(
        good,
        (
            Judged(HOME, Verdict.STRUCK, (Why.FEDEX_HOME,), Hand.NOBODY),
            Judged(weekend, Verdict.RED_WITH_REASON, (Why.WEEKEND,), Hand.REASON),
            Judged(unknown, Verdict.AMBER, (Why.DAY_UNKNOWN,)),
            Judged(good, Verdict.OK),
        ),
    )
    assert choose((HOME, weekend, unknown), case(COMMERCIAL)).rate == unknown
    assert choose((HOME, weekend), case(COMMERCIAL)).rate is None


def test_SHIP_6_a_weekend_is_red_whatever_else_is_wrong_and_then_nobodys() -> None:
    both = rate("weekend", "2.00", at(27), at(28), needs_inputs=True)
    assert judge(both, case(COMMERCIAL)) == Judged(
        both, Verdict.RED_WITH_REASON, (Why.WEEKEND, Why.NEEDS_INPUTS), Hand.NOBODY
    )
    home = replace(HOME, promise=Window(at(28), at(28)))
    assert judge(home, case(COMMERCIAL)) == Judged(
        home, Verdict.STRUCK, (Why.FEDEX_HOME, Why.WEEKEND), Hand.NOBODY
    )


@pytest.mark.parametrize(
    "of",
    [
        order(),
        order(address_type=AddressType.COMMERCIAL),
        order(programs=("AMAZON_BUSINESS",)),
        order(programs=("AMAZON_BUSINESS",), address_type=AddressType.RESIDENTIAL),
    ],
)
def test_SHIP_6_any_other_address_may_be_delivered_on_a_weekend_by_fedex_home(of: Order) -> None:
    home = replace(HOME, promise=Window(at(28), at(29)))
    assert choose((home,), case(of)) == Choice(home, (Judged(home, Verdict.OK),))


def test_SHIP_6_the_destinations_zone_decides() -> None:
    friday = rate("x", "1", at(27), at(28, 7, 59))
    assert choose((friday,), case(COMMERCIAL)).rate is None
    assert choose((friday,), Case(COMMERCIAL, Place("US", "CA", "94105"))).rate == friday


@pytest.mark.parametrize(
    ("hand", "is_lead", "reason", "needed"),
    [
        (Hand.FREE, False, "", None),
        (Hand.REASON, False, "", Hand.REASON),
        (Hand.REASON, True, "  ", Hand.REASON),
        (Hand.REASON, False, "asked for", None),
        (Hand.LEAD, False, "asked for", Hand.LEAD),
        (Hand.LEAD, True, "", Hand.REASON),
        (Hand.LEAD, True, "asked for", None),
        (Hand.NOBODY, True, "asked for", Hand.NOBODY),
        (Hand.NOBODY, False, "", Hand.NOBODY),
    ],
)
def test_SHIP_6_by_hand_only_with_what_it_takes(
    hand: Hand, is_lead: bool, reason: str, needed: Hand | None
) -> None:
    judged = Judged(HOME, Verdict.GREY, (), hand)
    assert missing(judged, is_lead=is_lead, reason=reason) is needed


AIR, GROUND = rate("UPS Next Day Air", "1.00", last=at(25)), rate("UPS Ground", "9.00", last=at(25))
VAGUE = rate("Tracked 48", "2.00", last=at(25))


def test_SHIP_14_dangerous_goods_stay_on_the_ground() -> None:
    choice = choose((AIR, VAGUE, GROUND), case(PLAIN, PAINT))
    assert choice == Choice(
        GROUND,
        (
            Judged(AIR, Verdict.STRUCK, (Why.HAZMAT_BY_AIR,), Hand.NOBODY),
            Judged(VAGUE, Verdict.RED_WITH_REASON, (Why.HAZMAT_WAY_UNKNOWN,), Hand.LEAD),
            Judged(GROUND, Verdict.OK),
        ),
    )
    assert choose((AIR, VAGUE), case(PLAIN, PAINT)).rate is None
    assert choose((AIR, VAGUE, GROUND), case(PLAIN)).rate == AIR


def test_SHIP_14_what_may_fly_flies_but_one_that_may_not_keeps_the_parcel_down() -> None:
    may_fly = Hazmat("UN3481", "9", may_fly=True)
    assert choose((AIR, GROUND), case(PLAIN, Requirements(hazmat=(may_fly,)))).rate == AIR
    both = Requirements(hazmat=(may_fly, *PAINT.hazmat))
    assert choose((AIR, GROUND), case(PLAIN, both)).rate == GROUND


def test_SHIP_14_a_service_that_does_not_do_what_is_demanded_is_nobodys() -> None:
    signed = Requirements(options=(DeliveryOption.SIGNATURE, DeliveryOption.IDENTITY_CHECK))
    bare = rate("bare", "1.00", last=at(25), options=(DeliveryOption.ADULT_SIGNATURE,))
    full = rate(
        "full", "5.00", last=at(25), options=(DeliveryOption.SIGNATURE, DeliveryOption.IDENTITY_CHECK)
    )
    choice = choose((bare, full), case(PLAIN, signed))
    assert choice == Choice(
        full,
        (
            Judged(bare, Verdict.GREY, (Why.DEMAND_UNMET,), Hand.NOBODY, (DeliveryOption.IDENTITY_CHECK,)),
            Judged(full, Verdict.OK),
        ),
    )


def policies(*, is_final: bool = False, **says: Any) -> Decision:
    told = Policy("p1", "Policy", Conditions(), Actions(**says), is_final)
    return apply((told,), Facts("store-1"))


AMAZON, UPS, DHL = (
    rate("amazon", "3.00", last=at(25)), own("Ground", "2.00", last=at(25)),
    own("Paket", "1.00", last=at(25), carrier_id="dhl", carrier="DHL"),
)  # fmt: skip
RATES = (AMAZON, UPS, DHL)


@pytest.mark.parametrize(
    ("says", "chosen"),
    [
        ({}, DHL),
        ({"uses_buy_shipping": True}, AMAZON),
        ({"uses_buy_shipping": False}, DHL),
        ({"among": (ServiceRef("ups", "ground"),)}, UPS),
        ({"among": (ServiceRef("ups"),)}, UPS),  # Amazon's UPS is dearer
        ({"among": (ServiceRef("ups"), ServiceRef("dhl"))}, DHL),
        ({"uses_buy_shipping": True, "among": (ServiceRef("UPS"),)}, AMAZON),
        ({"uses_buy_shipping": True, "among": (ServiceRef("DHL"),)}, None),
    ],
)
def test_SHIP_2_the_policies_choose_among_the_services(says: dict[str, Any], chosen: Rate | None) -> None:
    assert choose(RATES, case(PLAIN, None, policies(**says))).rate == chosen
    assert choose(RATES, case(PLAIN, None, policies(is_final=True, **says))).rate == chosen


def test_SHIP_2_what_a_policy_leaves_out_may_be_taken_by_hand_unless_it_is_final() -> None:
    judged = judge(DHL, case(PLAIN, None, policies(uses_buy_shipping=True, among=(ServiceRef("UPS"),))))
    assert judged == Judged(DHL, Verdict.GREY, (Why.POLICY,), Hand.FREE, (), ("p1",))
    final = judge(DHL, case(PLAIN, None, policies(is_final=True, uses_buy_shipping=True)))
    assert final == Judged(DHL, Verdict.GREY, (Why.POLICY_FINAL,), Hand.NOBODY, (), ("p1",))


def test_SHIP_2_two_policies_may_leave_a_rate_out_each_in_its_way() -> None:
    first = Policy("first", "", Conditions(), Actions(uses_buy_shipping=True), is_final=True)
    second = Policy("second", "", Conditions(), Actions(among=(ServiceRef("UPS"),)))
    judged = judge(DHL, case(PLAIN, None, apply((first, second), Facts("store-1"))))
    assert judged == Judged(
        DHL, Verdict.GREY, (Why.POLICY_FINAL, Why.POLICY), Hand.NOBODY, (), ("first", "second")
    )


def test_SHIP_4_prime_goes_to_buy_shipping_whatever_the_policies_say() -> None:
    for says in ({"uses_buy_shipping": False}, {"among": (ServiceRef("dhl"),)}):
        final = policies(is_final=True, **says)
        assert choose(RATES, case(PRIME, None, final)).rate == AMAZON


def test_SHIP_2_a_decision_that_does_not_say_whose_it_is_still_counts() -> None:
    nameless = Decision(Actions(uses_buy_shipping=True))
    assert judge(UPS, case(PLAIN, None, nameless)) == Judged(
        UPS, Verdict.GREY, (Why.POLICY,), Hand.FREE, (), ("",)
    )
