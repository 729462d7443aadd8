"""Policies: which parcels they catch, what they say, and who decided it. SHIP-2."""

from decimal import Decimal
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from app.decoding import json_decoder
from app.domain.money import Money
from app.domain.order import Recipient
from app.domain.shipping import Signature
from app.domain.shopping.checking import Answer, Asked, Check
from app.domain.shopping.deciding import Decided, Decision, Outcome, Said, Says, Tried, apply
from app.domain.shopping.policy import (
    Actions,
    Conditions,
    Facts,
    Insurance,
    Policy,
    ServiceRef,
    Span,
    facts_of,
    value_of,
)
from tests.app.domain.ordering import line, order, rate

FACTS = Facts(
    store_id="us",
    is_prime=True,
    service_level="STANDARD",
    weight_grams=1200,
    size_mm=(300, 400, 200),
    country="US",
    region="CA",
    is_po_box=False,
    value=Money(Decimal("49.90"), "USD"),
    skus=("MUG-1", "SER-30"),
    units=3,
)
NOTHING = Actions()


def usd(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


def span(least: str | None = None, most: str | None = None) -> Span:
    return Span(Decimal(least) if least else None, Decimal(most) if most else None)


def policy(name: str, conditions: Conditions | None = None, *, is_final: bool = False, **says: Any) -> Policy:
    return Policy(name, f"Policy {name}", conditions or Conditions(), Actions(**says), is_final)


def checked(facts: Facts = FACTS, **asks: Any) -> Check:
    (tried,) = apply((policy("a", Conditions(**asks)),), facts).trace
    (check,) = tried.checks
    assert tried.is_matched is (check.answer is Answer.YES)
    return check


YES, NO, NOT_KNOWN = Answer.YES, Answer.NO, Answer.NOT_KNOWN


@pytest.mark.parametrize(
    ("asks", "asked", "answer", "found"),
    [
        ({"stores": ("us", "ca")}, Asked.STORE, YES, "us"),
        ({"stores": ("ca",)}, Asked.STORE, NO, "us"),
        ({"is_prime": True}, Asked.PRIME, YES, ""),
        ({"is_prime": False}, Asked.PRIME, NO, ""),
        ({"is_business": False}, Asked.BUSINESS, YES, ""),
        ({"is_business": True}, Asked.BUSINESS, NO, ""),
        ({"service_levels": ("NEXT_DAY", "standard")}, Asked.SERVICE_LEVEL, YES, "STANDARD"),
        ({"service_levels": ("NEXT_DAY",)}, Asked.SERVICE_LEVEL, NO, "STANDARD"),
        ({"weight_grams": span("1200", "1200")}, Asked.WEIGHT, YES, "1200"),
        ({"weight_grams": span("1201")}, Asked.WEIGHT, NO, "1200"),
        ({"weight_grams": span(None, "1199")}, Asked.WEIGHT, NO, "1200"),
        ({"weight_grams": span()}, Asked.WEIGHT, YES, "1200"),
        ({"longest_mm": span("400", "400")}, Asked.LONGEST, YES, "400"),
        ({"longest_mm": span(None, "399")}, Asked.LONGEST, NO, "400"),
        ({"girth_mm": span("1400", "1400")}, Asked.GIRTH, YES, "1400"),
        ({"girth_mm": span("1401")}, Asked.GIRTH, NO, "1400"),
        ({"countries": ("us",)}, Asked.COUNTRY, YES, ""),
        ({"countries": ("CA", "MX")}, Asked.COUNTRY, NO, ""),
        ({"regions": ("NY", " ca ")}, Asked.REGION, YES, ""),
        ({"regions": ("NY",)}, Asked.REGION, NO, ""),
        ({"is_po_box": False}, Asked.PO_BOX, YES, ""),
        ({"is_po_box": True}, Asked.PO_BOX, NO, ""),
        ({"value": span("49.90"), "currency": "USD"}, Asked.VALUE, YES, "49.90"),
        ({"value": span("49.91"), "currency": "USD"}, Asked.VALUE, NO, "49.90"),
        ({"value": span("1"), "currency": "EUR"}, Asked.VALUE, Answer.OTHER_CURRENCY, "USD"),
        ({"skus": ("SER-30",)}, Asked.SKU, YES, "SER-30"),
        ({"skus": ("MUG-*", "S*")}, Asked.SKU, YES, "MUG-1, SER-30"),
        ({"skus": ("MUG", "SER")}, Asked.SKU, NO, ""),
        ({"units": span("3", "3")}, Asked.UNITS, YES, "3"),
        ({"units": span("4")}, Asked.UNITS, NO, "3"),
    ],
)
def test_SHIP_2_each_condition_holds_or_not_and_says_what_was_found(
    asks: dict[str, Any], asked: Asked, answer: Answer, found: str
) -> None:
    assert checked(**asks) == Check(asked, answer, found)


@pytest.mark.parametrize(
    ("asks", "field"),
    [
        ({"service_levels": ("STANDARD",)}, "service_level"),
        ({"weight_grams": span()}, "weight_grams"),
        ({"longest_mm": span()}, "size_mm"),
        ({"girth_mm": span()}, "size_mm"),
        ({"countries": ("US",)}, "country"),
        ({"regions": ("CA",)}, "region"),
        ({"is_po_box": False}, "is_po_box"),
        ({"value": span(), "currency": "EUR"}, "value"),
    ],
)
def test_SHIP_2_what_is_not_known_yet_meets_no_condition(asks: dict[str, Any], field: str) -> None:
    unknown = replace(FACTS, **{field: "" if field == "service_level" else None})
    check = checked(unknown, **asks)
    assert (check.answer, check.found) == (NOT_KNOWN, "")


def test_SHIP_2_all_conditions_are_checked_in_their_order_though_one_failed() -> None:
    asks = Conditions(units=span("1"), stores=("ca",), is_prime=True)
    (tried,) = apply((policy("a", asks, box="B1"),), FACTS).trace
    assert tried == Tried(
        "a",
        "Policy a",
        False,
        (Check(Asked.STORE, NO, "us"), Check(Asked.PRIME, YES), Check(Asked.UNITS, YES, "3")),
    )


def test_SHIP_2_without_policies_nothing_is_decided() -> None:
    assert apply((), FACTS) == Decision(NOTHING, (), (), ())


def test_SHIP_2_a_policy_without_conditions_catches_everything_and_one_that_is_off_nothing() -> None:
    on, off = policy("on", box="B1"), replace(policy("off", box="B2"), is_on=False)
    decision = apply((on, off), FACTS)
    assert decision == Decision(
        Actions(box="B1"),
        (),
        (Decided(Says.BOX, "on", False),),
        (Tried("on", "Policy on", True, (), (Said(Says.BOX, Outcome.STANDS),)),),
    )


def test_SHIP_2_a_later_policy_overrides_an_earlier_one_action_by_action() -> None:
    first = policy("first", box="B1", signature=Signature.ADULT, hold="look at it")
    second = policy("second", box="B2", uses_buy_shipping=True)
    decision = apply((first, second), FACTS)
    assert decision.actions == Actions(
        uses_buy_shipping=True, box="B2", signature=Signature.ADULT, hold="look at it"
    )
    assert decision.decided == (
        Decided(Says.BUY_SHIPPING, "second", False),
        Decided(Says.BOX, "second", False),
        Decided(Says.SIGNATURE, "first", False),
        Decided(Says.HOLD, "first", False),
    )
    assert [tried.said for tried in decision.trace] == [
        (
            Said(Says.BOX, Outcome.OVERRIDDEN, "second"),
            Said(Says.SIGNATURE, Outcome.STANDS),
            Said(Says.HOLD, Outcome.STANDS),
        ),
        (Said(Says.BUY_SHIPPING, Outcome.STANDS), Said(Says.BOX, Outcome.STANDS)),
    ]


def test_SHIP_2_what_a_final_policy_decided_no_later_one_changes_not_even_a_final_one() -> None:
    first = policy("first", box="B1", is_final=True)
    second = policy("second", box="B2", hold="why", is_final=True)
    third = policy("third", hold="another")
    decision = apply((first, second, third), FACTS)
    assert decision.actions == Actions(box="B1", hold="why")
    assert decision.decided == (Decided(Says.BOX, "first", True), Decided(Says.HOLD, "second", True))
    assert [tried.said for tried in decision.trace] == [
        (Said(Says.BOX, Outcome.STANDS),),
        (Said(Says.BOX, Outcome.LOCKED, "first"), Said(Says.HOLD, Outcome.STANDS)),
        (Said(Says.HOLD, Outcome.LOCKED, "second"),),
    ]


def test_SHIP_2_a_final_policy_overrides_an_earlier_one_that_is_not() -> None:
    decision = apply((policy("first", box="B1"), policy("second", box="B2", is_final=True)), FACTS)
    assert decision.actions.box == "B2"
    assert decision.trace[0].said == (Said(Says.BOX, Outcome.OVERRIDDEN, "second"),)
    assert decision.by(Says.BOX) == Decided(Says.BOX, "second", True)
    assert decision.by(Says.HOLD) is None


def test_SHIP_2_one_that_does_not_match_decides_nothing() -> None:
    decision = apply((policy("no", Conditions(is_prime=False), box="B1", note="n", is_final=True),), FACTS)
    assert (decision.actions, decision.notes, decision.decided) == (NOTHING, (), ())
    assert decision.trace[0].said == ()


def test_SHIP_2_notes_add_up() -> None:
    decision = apply(
        (policy("a", note="fragile"), policy("b"), policy("c", note="blue paper", box="B")), FACTS
    )
    assert decision.notes == ("fragile", "blue paper")
    assert decision.actions == Actions(box="B")
    assert decision.trace[0].said == (Said(Says.NOTE, Outcome.STANDS),)
    assert decision.trace[2].said == (Said(Says.BOX, Outcome.STANDS), Said(Says.NOTE, Outcome.STANDS))


def test_SHIP_2_every_action_comes_through() -> None:
    says = Actions(
        uses_buy_shipping=False,
        among=(ServiceRef("UPS"), ServiceRef("FedEx", "Ground")),
        box="B1",
        signature=Signature.NONE,
        insurance=Insurance.AMOUNT,
        insured=usd("100"),
        hold="why",
    )
    decision = apply((Policy("a", "A", Conditions(), says),), FACTS)
    assert decision.actions == says
    assert [each.says for each in decision.decided] == [
        Says.BUY_SHIPPING, Says.AMONG, Says.BOX, Says.SIGNATURE, Says.INSURANCE, Says.HOLD,
    ]  # fmt: skip


def test_SHIP_2_a_later_insurance_takes_the_earlier_ones_amount_with_it() -> None:
    amount = policy("a", insurance=Insurance.AMOUNT, insured=usd("100"))
    assert apply((amount, policy("b", insurance=Insurance.VALUE)), FACTS).actions == Actions(
        insurance=Insurance.VALUE
    )


def test_SHIP_2_policies_and_decisions_are_stored_as_json_and_read_again() -> None:
    asks = Conditions(stores=("us",), value=span("1.50"), currency="USD", is_po_box=False)
    told = policy("a", asks, among=(ServiceRef("UPS", "Ground"),), insured=usd("10"), is_final=True)
    assert json_decoder(Policy).decode(msgspec.json.encode(told)) == told
    decision = apply((told,), FACTS)
    assert json_decoder(Decision).decode(msgspec.json.encode(decision)) == decision
    assert msgspec.json.encode(policy("a", box="B")) == (
        b'{"policy_id":"a","name":"Policy a","conditions":{},"actions":{"box":"B"}}'
    )


def test_PRIV_1_a_decision_keeps_no_part_of_the_address() -> None:
    asks = Conditions(countries=("MX",), regions=("NY",), is_po_box=True)
    stored = msgspec.json.encode(apply((policy("a", asks),), replace(FACTS, region="QZ", country="QX")))
    assert b"QZ" not in stored
    assert b"QX" not in stored
    assert repr(FACTS) == "<Facts us>"


HOME = Recipient(line1="PO Box 7", region="TX", country="US")


def test_SHIP_2_the_facts_of_an_order() -> None:
    of = order(
        line("A", 2, unit_price=usd("10"), item="MUG"),
        line("B", 1, unit_price=usd("5")),
        line("C", 0, unit_price=usd("99")),
        line("D", 1, unit_price=usd("0.25"), item="MUG"),
        programs=("PRIME", "AMAZON_BUSINESS"),
        service_level="NEXT_DAY",
    )
    assert facts_of(of, HOME, weight_grams=900, size_mm=(1, 2, 3)) == Facts(
        store_id="store-1",
        is_prime=True,
        is_business=True,
        service_level="NEXT_DAY",
        weight_grams=900,
        size_mm=(1, 2, 3),
        country="US",
        region="TX",
        is_po_box=True,
        value=usd("25.25"),
        skus=("A", "MUG", "B", "D"),
        units=4,
    )
    assert facts_of(order(line("A", 1)), None) == Facts(store_id="store-1", skus=("A",), units=1)
    assert facts_of(order(), replace(HOME, line1="1 Main Street")).is_po_box is False


def test_SHIP_2_an_order_has_a_value_where_every_line_has_a_price_in_one_currency() -> None:
    euro = Money(Decimal(1), "EUR")
    assert value_of(order(line("A", 1, unit_price=usd("1")), line("B", 1))) is None
    assert value_of(order(line("A", 1, unit_price=usd("1")), line("B", 1, unit_price=euro))) is None
    assert value_of(order(line("A", 1, unit_price=usd("1")), line("B", 0))) == usd("1")
    assert value_of(order()) is None


@pytest.mark.parametrize(
    ("ref", "names"),
    [
        (ServiceRef(), True),
        (ServiceRef("ups"), True),
        (ServiceRef("United Parcel Service"), True),
        (ServiceRef("", "GROUND"), True),
        (ServiceRef("", "ups ground®"), True),
        (ServiceRef("UPS", "03"), True),
        (ServiceRef("FedEx"), False),
        (ServiceRef("FedEx", "Ground"), False),
        (ServiceRef("UPS", "Air"), False),
        (ServiceRef("Ground"), False),
        (ServiceRef("", "UPS"), False),
    ],
)
def test_SHIP_2_a_carrier_or_service_is_meant_by_name_or_code(ref: ServiceRef, names: bool) -> None:
    of = replace(rate("Ground", "1", carrier="united parcel service", kind="03"), service="UPS Ground®")
    assert ref.names(of) is names
