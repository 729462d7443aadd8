"""What the delivery of a parcel demands: SHIP-14."""

from decimal import Decimal

import pytest

from app.domain.hazmat import Hazmat
from app.domain.money import Money
from app.domain.order import Demand
from app.domain.shipping import DeliveryOption, Signature
from app.domain.shopping.policy import Actions, Insurance
from app.domain.shopping.requirements import (
    Requirements,
    StopWhy,
    crosses_customs,
    needs_ioss,
    requirements_of,
    unmet,
)
from tests.app.domain.ordering import line, order

O = DeliveryOption  # noqa: E741
TEN = Money(Decimal(10), "USD")


def demanding(*demands: Demand, **says: object) -> Requirements:
    of = order(line("A", demands=demands, unit_price=TEN), line("B", 2, unit_price=TEN))
    return requirements_of(of, ship_from="US", ship_to="US", actions=Actions(**says))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("demand", "option", "signature"),
    [
        (Demand.SIGNATURE, O.SIGNATURE, Signature.ANY),
        (Demand.AGE, O.ADULT_SIGNATURE, Signature.ADULT),
        (Demand.IDENTITY, O.IDENTITY_CHECK, Signature.NONE),
        (Demand.CASH, O.CASH_ON_DELIVERY, Signature.NONE),
    ],
)
def test_SHIP_14_each_demand_becomes_an_option_of_the_service(
    demand: Demand, option: DeliveryOption, signature: Signature
) -> None:
    found = demanding(demand)
    assert found == Requirements(demanded=(demand,), options=(option,))
    assert found.signature is signature


def test_SHIP_14_a_pallet_stops_the_order() -> None:
    assert demanding(Demand.PALLET) == Requirements(
        demanded=(Demand.PALLET,), options=(O.PALLET,), stops=(StopWhy.PALLET,)
    )


def test_SHIP_14_demands_of_all_lines_count_but_of_those_that_are_shipped() -> None:
    of = order(
        line("A", demands=(Demand.CASH, Demand.AGE)),
        line("B", demands=(Demand.SIGNATURE,)),
        line("C", 0, demands=(Demand.PALLET,), ioss="IM2760000742"),
    )
    assert requirements_of(of, ship_from="US", ship_to="DE") == Requirements(
        demanded=(Demand.SIGNATURE, Demand.AGE, Demand.CASH),
        options=(O.ADULT_SIGNATURE, O.CASH_ON_DELIVERY),
    )


def test_SHIP_14_nothing_demanded_nothing_required() -> None:
    found = demanding()
    assert found == Requirements()
    assert found.signature is Signature.NONE


@pytest.mark.parametrize(
    ("demands", "policy", "options"),
    [
        ((), Signature.NONE, ()),
        ((), Signature.ANY, (O.SIGNATURE,)),
        ((), Signature.ADULT, (O.ADULT_SIGNATURE,)),
        ((Demand.SIGNATURE,), Signature.NONE, (O.SIGNATURE,)),
        ((Demand.SIGNATURE,), Signature.ADULT, (O.ADULT_SIGNATURE,)),
        ((Demand.AGE,), Signature.ANY, (O.ADULT_SIGNATURE,)),
    ],
)
def test_SHIP_14_a_policy_adds_to_what_amazon_demands_and_takes_nothing_away(
    demands: tuple[Demand, ...], policy: Signature, options: tuple[DeliveryOption, ...]
) -> None:
    assert demanding(*demands, signature=policy).options == options


@pytest.mark.parametrize(
    ("options", "offered", "left"),
    [
        ((), (), ()),
        ((O.SIGNATURE,), (), (O.SIGNATURE,)),
        ((O.SIGNATURE,), (O.SIGNATURE,), ()),
        ((O.SIGNATURE,), (O.ADULT_SIGNATURE,), ()),
        ((O.ADULT_SIGNATURE,), (O.SIGNATURE,), (O.ADULT_SIGNATURE,)),
        ((O.SIGNATURE, O.CASH_ON_DELIVERY), (O.SIGNATURE,), (O.CASH_ON_DELIVERY,)),
        ((O.IDENTITY_CHECK,), (O.IDENTITY_CHECK, O.PALLET), ()),
    ],
)
def test_SHIP_14_what_a_service_leaves_undone(
    options: tuple[DeliveryOption, ...], offered: tuple[DeliveryOption, ...], left: tuple[DeliveryOption, ...]
) -> None:
    assert unmet(Requirements(options=options), offered) == left


def test_SHIP_14_dangerous_goods_are_named_once() -> None:
    paint, cells = Hazmat("UN1263", "3"), Hazmat("UN3481", "9")
    found = requirements_of(order(), ship_from="US", ship_to="US", hazmat=(paint, cells, paint))
    assert found.hazmat == (paint, cells)


def test_SHIP_14_insured_for_its_value_for_an_amount_or_not_at_all() -> None:
    assert demanding().insured_value is None
    assert demanding(insured=TEN).insured_value is None
    assert demanding(insurance=Insurance.VALUE).insured_value == Money(Decimal(30), "USD")
    assert demanding(insurance=Insurance.AMOUNT, insured=TEN).insured_value == TEN
    assert demanding(insurance=Insurance.AMOUNT).stops == (StopWhy.VALUE_UNKNOWN,)
    priceless = requirements_of(
        order(line("A")), ship_from="US", ship_to="US", actions=Actions(insurance=Insurance.VALUE)
    )
    assert priceless == Requirements(stops=(StopWhy.VALUE_UNKNOWN,))


def ioss(ship_from: str, ship_to: str, *numbers: str) -> Requirements:
    of = order(*(line(f"SKU-{place}", ioss=number) for place, number in enumerate(numbers)))
    return requirements_of(of, ship_from=ship_from, ship_to=ship_to)


def test_SHIP_14_the_import_number_goes_into_the_union_from_outside() -> None:
    number = "IM2760000742"
    assert ioss("US", "DE", number, "", number) == Requirements(ioss=number)
    assert ioss("FR", "DE", number) == Requirements()
    assert ioss("DE", "US", number) == Requirements()
    assert ioss("US", "DE", "") == Requirements()


def test_SHIP_14_a_parcel_has_one_import_number() -> None:
    assert ioss("US", "DE", "IM1", "IM2") == Requirements(stops=(StopWhy.SEVERAL_IOSS,))
    assert ioss("US", "CA", "IM1", "IM2") == Requirements()


@pytest.mark.parametrize(
    ("ship_from", "ship_to", "crosses", "into_the_union"),
    [
        ("US", "US", False, False),
        ("us", "US", False, False),
        ("US", "CA", True, False),
        ("DE", "FR", False, False),
        ("DE", "mc", False, False),
        ("US", "MC", True, True),
        ("GB", "IE", True, True),
        ("CH", "AT", True, True),
        ("AT", "CH", True, False),
    ],
)
def test_SHIP_12_customs_data_goes_with_a_parcel_that_crosses_a_customs_border(
    ship_from: str, ship_to: str, crosses: bool, into_the_union: bool
) -> None:
    assert crosses_customs(ship_from, ship_to) is crosses
    assert needs_ioss(ship_from, ship_to) is into_the_union
