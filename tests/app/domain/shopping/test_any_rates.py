"""Any set of rates, judged beside a brute force of the test's own: SHIP-4, SHIP-6, SHIP-7, SHIP-14.

Each family of orders is tried with hundreds of sets. A rule "decided" a set where the choice would be another
one without it; that is counted, printed and asserted, so that a rule that never mattered is noticed.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import product

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.hazmat import Hazmat
from app.domain.money import Money
from app.domain.order import AddressType, Order, Window
from app.domain.shipping import Api, DeliveryOption, Rate
from app.domain.shopping.choosing import Choice, choose
from app.domain.shopping.deciding import Decision
from app.domain.shopping.place import Place
from app.domain.shopping.policy import Actions, ServiceRef
from app.domain.shopping.requirements import Requirements
from app.domain.shopping.verdicts import Case, Hand, Verdict, Why
from tests.app.domain.ordering import order, rate
from tests.app.domain.shopping import oracle

Tell = Callable[[str, object], None]

LEAST = 500
NOTHING = Requirements()
MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
WEEK = Window(MONDAY + timedelta(days=1), MONDAY + timedelta(days=5))
PLACES = (
    Place("US", "NY", "10001"), Place("US", "CA", "94105"), Place("US", "HI", "96813"),
    Place("DE", "", "10115"), Place("SA", "", "11564"), Place("EG", "", "11511"),
)  # fmt: skip
SERVICES = (
    ("UPS", "ups_ground"), ("UPS", "ups_next_day_air"), ("FEDEX", "FEDEX_GROUND"), ("FEDEX", "fedex_2_day"),
    ("UPS", "UPS Standard"), ("UPS", "UPS Worldwide Expedited"), ("HERMES", "Tracked 48"), ("DPD", "Classic"),
    ("GLS", "Parcel"), ("CORREOS", "Paq 48"),
    *(("FEDEX", code) for code in oracle.FEDEX_HOME),
)  # fmt: skip
APIS = (Api.KARRIO, Api.KARRIO, Api.SHIPPING_V2, Api.MERCHANT_FULFILLMENT)
STARTS = (13, 47, 77, 101, 119, 149, 163)  # hours after Monday
LASTS = (None, 0, 5, 30, None)  # hours; None promises nothing
FEW = (False, False, True)
RISK = ("CLAIMS_PROTECTED: LATE_DELIVERY_RISK",)


def every_rate() -> Iterator[Rate]:
    """Every combination, each at a price of its own that has nothing to do with it."""
    combined = product(SERVICES, APIS, STARTS, LASTS, FEW, FEW)
    for place, ((carrier, service), api, starts, lasts, is_risky, needs_inputs) in enumerate(combined):
        end = MONDAY + timedelta(hours=starts + (lasts or 0))
        begin = None if place % 5 == 0 else MONDAY + timedelta(hours=starts)
        yield replace(
            rate(service, "1", carrier_id=carrier, carrier=carrier, rate_id=f"{place}"),
            api=api,
            promise=Window() if lasts is None else Window(begin, end),
            cost=Money(Decimal(place * 7919 % 100_003) / 100, "USD"),
            excluded=RISK if is_risky else (),
            needs_inputs=needs_inputs,
            options=(DeliveryOption.SIGNATURE,) if place % 3 else (),
        )


POOL = tuple(sorted(every_rate(), key=lambda offer: int(offer.rate_id) * 104_729 % 100_003))  # mixed
BUSINESS = order(programs=("AMAZON_BUSINESS",), address_type=AddressType.COMMERCIAL)
PRIME = order(programs=("PRIME",), deliver_by=WEEK)
BOTH = replace(BUSINESS, programs=("PRIME", "AMAZON_BUSINESS"), deliver_by=WEEK)
PAINT = Requirements(hazmat=(Hazmat("UN1263", "3"),))
SIGNED = Requirements(options=(DeliveryOption.SIGNATURE,))
POLICIES = (
    Decision(Actions(uses_buy_shipping=True)),
    Decision(Actions(uses_buy_shipping=False)),
    Decision(Actions(among=(ServiceRef("UPS"),))),
    Decision(Actions(uses_buy_shipping=True, among=(ServiceRef("FEDEX"), ServiceRef("UPS")))),
)


class Family(msgspec.Struct, frozen=True):
    """A kind of order, and the rules that must have decided some of its sets."""

    order: Order
    rules: tuple[oracle.Rule, ...]
    requirements: Requirements = NOTHING
    decisions: tuple[Decision, ...] = (Decision(),)

    def case(self, place: Place, number: int) -> Case:
        return Case(self.order, place, self.requirements, self.decisions[number % len(self.decisions)])


FAMILIES = (
    Family(BUSINESS, (oracle.weekend, oracle.day_unknown)),
    Family(PRIME, (oracle.not_buy_shipping, oracle.no_promise)),
    Family(BOTH, (oracle.not_buy_shipping, oracle.weekend)),
    Family(order(deliver_by=WEEK), (oracle.late, oracle.needs_inputs, oracle.day_unknown)),
    Family(order(), (oracle.by_air, oracle.way_unknown), PAINT),
    Family(order(), (oracle.demand_unmet,), SIGNED),
    Family(order(), (oracle.policy,), NOTHING, POLICIES),
)
RULES = {rule.__name__ for family in FAMILIES for rule in family.rules}
HOME = Family(BUSINESS, oracle.FEDEX_HOMES)
HOMES = tuple(
    offer
    for offer in POOL
    if offer.service_id in (*oracle.FEDEX_HOME, "ups_ground") and not offer.needs_inputs
)
IN_TIME = Family(PRIME, (oracle.outside_window, oracle.at_risk, oracle.no_promise))
AMAZONS = tuple(offer for offer in POOL if offer.api.is_buy_shipping and not offer.needs_inputs)


def sets_of(pool: tuple[Rate, ...], most: int) -> st.SearchStrategy[list[Rate]]:
    return st.lists(st.sampled_from(pool), min_size=1, max_size=most, unique_by=lambda rate: rate.rate_id)


def test_SHIP_7_any_rates_the_cheapest_of_what_is_left_and_every_rule_decides(
    record_property: Tell,
) -> None:
    decided: Counter[str] = Counter()

    @settings(max_examples=2500)
    @given(sets_of(POOL, 9), st.sampled_from(PLACES), st.integers(0, len(POLICIES) - 1))
    def judged_alike(rates: list[Rate], place: Place, number: int) -> None:
        for family in FAMILIES:
            _judge(rates, family.case(place, number), family.rules, decided)

    judged_alike()
    _told(decided, record_property)
    assert set(decided) == {"cheapest", *RULES}


def test_SHIP_6_any_rates_never_fedex_home_delivery_under_any_of_its_names(
    record_property: Tell,
) -> None:
    decided = _decided(HOME, HOMES, 3000)
    _told(decided, record_property)
    assert set(decided) == set(oracle.FEDEX_HOME)


def test_SHIP_4_any_rates_on_prime_only_a_promise_in_time_that_amazon_protects(
    record_property: Tell,
) -> None:
    decided = _decided(IN_TIME, AMAZONS, 4000)
    _told(decided, record_property)
    assert set(decided) == {"outside_window", "at_risk", "no_promise"}


def _decided(family: Family, pool: tuple[Rate, ...], examples: int) -> Counter[str]:
    """Few rates in a set, so that one rule alone often decides."""
    decided: Counter[str] = Counter()

    @settings(max_examples=examples)
    @given(sets_of(pool, 4), st.sampled_from(PLACES))
    def judged_alike(rates: list[Rate], place: Place) -> None:
        _judge(rates, family.case(place, 0), family.rules, decided)

    judged_alike()
    return Counter({rule.__name__: decided[rule.__name__] for rule in family.rules})


def _told(decided: Counter[str], record_property: Tell) -> None:
    record_property("told", f"sets of rates that each rule decided: {dict(sorted(decided.items()))}")
    assert {name: count for name, count in decided.items() if count < LEAST} == {}


def _judge(rates: list[Rate], case: Case, rules: tuple[oracle.Rule, ...], decided: Counter[str]) -> None:
    best = oracle.expected(rates, case)
    choice = choose(rates, case)
    assert choice.rate == best
    _never_what_is_forbidden(choice, case)
    decided["cheapest"] += len(oracle.left(rates, case)) > 1
    for rule in rules:
        decided[rule.__name__] += oracle.expected(rates, case, without=rule) != best


def _never_what_is_forbidden(choice: Choice, case: Case) -> None:
    """By the app and by hand."""
    chosen = choice.rate
    assert sorted(judged.rate.cost.amount for judged in choice.judged) == [
        judged.rate.cost.amount for judged in choice.judged
    ]
    if chosen is not None:
        assert not oracle.weekend(chosen, case)
        assert not oracle.fedex_home(chosen, case)
        assert not oracle.not_buy_shipping(chosen, case)
    for judged in choice.judged:
        offer = judged.rate
        assert (judged.verdict is Verdict.STRUCK) is (
            oracle.fedex_home(offer, case) or oracle.by_air(offer, case)
        )
        assert (Why.WEEKEND in judged.whys) is oracle.weekend(offer, case)
        if oracle.fedex_home(offer, case) or oracle.not_compliant(offer, case):
            assert judged.hand is Hand.NOBODY
        if oracle.weekend(offer, case) or oracle.not_buy_shipping(offer, case):
            assert judged.hand >= Hand.REASON
            assert not judged.is_for_the_app
