"""A label from elsewhere on Prime and Business orders: SHIP-4, SHIP-6."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from app.domain.order import AddressType, Window
from app.domain.shopping.own_label import Claim, OwnLabelCheck, OwnLabelWhy, check_own_label
from app.domain.shopping.place import Place
from tests.app.domain.ordering import order

LOS_ANGELES = Place("US", "CA", "94105")
WEEK = Window(datetime(2026, 11, 24, 8, tzinfo=UTC), datetime(2026, 11, 28, 7, 59, tzinfo=UTC))
PRIME = order(programs=("PRIME",), deliver_by=WEEK)
COMMERCIAL = order(programs=("AMAZON_BUSINESS",), address_type=AddressType.COMMERCIAL)
FRIDAY, SATURDAY = date(2026, 11, 27), date(2026, 11, 28)
GOOD = Claim("UPS", "Next Day Air", FRIDAY, "the machine is down", is_lead=True)


@pytest.mark.parametrize(
    ("changes", "whys"),
    [
        ({}, ()),
        ({"carrier": ""}, ()),
        ({"day": date(2026, 11, 24)}, ()),
        ({"day": date(2026, 11, 23)}, (OwnLabelWhy.NOT_IN_WINDOW,)),
        ({"day": SATURDAY}, (OwnLabelWhy.NOT_IN_WINDOW,)),
        ({"is_lead": False}, (OwnLabelWhy.LEAD_MISSING,)),
        ({"service": " "}, (OwnLabelWhy.SERVICE_MISSING,)),
        ({"day": None}, (OwnLabelWhy.DAY_MISSING,)),
        ({"reason": " "}, (OwnLabelWhy.REASON_MISSING,)),
    ],
)
def test_SHIP_4_on_prime_a_lead_states_service_and_day_and_the_reason_is_kept(
    changes: dict[str, object], whys: tuple[OwnLabelWhy, ...]
) -> None:
    check = check_own_label(replace(GOOD, **changes), PRIME, LOS_ANGELES)
    assert check == OwnLabelCheck(whys, keeps_reason=True)
    assert check.is_allowed is (whys == ())


def test_SHIP_4_an_empty_claim_misses_everything() -> None:
    assert check_own_label(Claim(), PRIME, LOS_ANGELES).whys == (
        OwnLabelWhy.LEAD_MISSING,
        OwnLabelWhy.SERVICE_MISSING,
        OwnLabelWhy.DAY_MISSING,
        OwnLabelWhy.REASON_MISSING,
    )


def test_SHIP_4_without_a_window_no_day_complies_and_an_open_one_has_no_first_day() -> None:
    nowhere, open_ = replace(PRIME, deliver_by=Window()), replace(PRIME, deliver_by=Window(None, WEEK.latest))
    assert check_own_label(GOOD, nowhere, LOS_ANGELES).whys == (OwnLabelWhy.NOT_IN_WINDOW,)
    assert check_own_label(replace(GOOD, day=date(2026, 1, 1)), open_, LOS_ANGELES).is_allowed


def test_SHIP_1_any_other_order_takes_an_own_label_as_it_is() -> None:
    for of in (order(), replace(PRIME, programs=()), COMMERCIAL):
        assert check_own_label(Claim(), of, LOS_ANGELES) == OwnLabelCheck((), keeps_reason=False)
    late = Claim(day=date(2027, 1, 1), service="FedEx Home Delivery", carrier="FedEx")
    assert check_own_label(late, replace(PRIME, programs=()), LOS_ANGELES).is_allowed


def test_SHIP_6_no_own_label_of_fedex_home_on_a_commercial_business_order() -> None:
    for claim in (
        Claim("FedEx", "Home Delivery"),
        Claim("", "GROUND_HOME_DELIVERY", reason="x", is_lead=True),
    ):
        assert check_own_label(claim, COMMERCIAL, LOS_ANGELES).whys == (OwnLabelWhy.FEDEX_HOME,)


def test_SHIP_6_a_weekend_day_on_a_commercial_business_order_needs_a_reason() -> None:
    weekend = Claim("UPS", "Ground", SATURDAY)
    assert check_own_label(weekend, COMMERCIAL, LOS_ANGELES) == OwnLabelCheck(
        (OwnLabelWhy.REASON_MISSING,), keeps_reason=True
    )
    given = replace(weekend, reason="the buyer asked for it")
    assert check_own_label(given, COMMERCIAL, LOS_ANGELES) == OwnLabelCheck((), keeps_reason=True)
    friday = replace(weekend, day=FRIDAY)
    assert check_own_label(friday, COMMERCIAL, LOS_ANGELES) == OwnLabelCheck((), keeps_reason=False)
    assert not check_own_label(friday, COMMERCIAL, Place("SA")).is_allowed
    assert check_own_label(weekend, order(), LOS_ANGELES).is_allowed
