"""Which rate is bought: SHIP-4, SHIP-6, SHIP-7."""

from datetime import UTC, datetime

import msgspec
import pytest

from app.domain.order import AddressType, Order, Window
from app.domain.rating import Choice, Lost, WhyLost, choose, is_fedex_home, touches_weekend
from tests.app.domain.ordering import EGYPT, GERMANY, SAUDI_ARABIA, US, order, rate


def at(day: int, hour: int = 15, minute: int = 0) -> datetime:
    """November 2026: the 23rd is a Monday, the 28th and 29th are a weekend."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


BY_FRIDAY = Window(None, at(27, 23))
PLAIN = order(deliver_by=BY_FRIDAY)
PRIME = order(deliver_by=BY_FRIDAY, programs=("PRIME",))


def commercial(marketplace_id: str = US) -> Order:
    return order(
        programs=("AMAZON_BUSINESS",), address_type=AddressType.COMMERCIAL, marketplace_id=marketplace_id
    )


def test_SHIP_7_the_cheapest_that_is_on_time_and_the_losers_with_their_reasons() -> None:
    dear, late = rate("next-day", "30.00", last=at(24)), rate("slow", "4.00", last=at(28))
    cheap, inputs = (
        rate("ground", "7.00", last=at(27)),
        rate("customs", "1.00", last=at(25), needs_inputs=True),
    )
    unknown = rate("mystery", "2.00")
    assert choose((dear, late, cheap, inputs, unknown), PLAIN) == Choice(
        cheap,
        (
            Lost(inputs, WhyLost.NEEDS_INPUTS),
            Lost(unknown, WhyLost.DAY_UNKNOWN),
            Lost(late, WhyLost.LATE),
            Lost(dear, WhyLost.DEARER),
        ),
    )


def test_SHIP_7_the_last_moment_is_on_time() -> None:
    last = rate("just", "1.00", last=at(27, 23))
    after = rate("after", "0.50", last=at(27, 23, 1))
    assert choose((after, last), PLAIN).rate == last


def test_SHIP_7_without_a_delivery_date_nothing_is_late() -> None:
    slow = rate("slow", "1.00", last=at(30))
    assert choose((slow, rate("fast", "2.00", last=at(24))), order()).rate == slow


def test_SHIP_7_an_unknown_day_comes_before_a_late_one_and_the_soonest_late_one_last() -> None:
    unknown, soon, late = (
        rate("mystery", "9.00"),
        rate("soon", "5.00", last=at(28)),
        rate("late", "1.00", last=at(30)),
    )
    assert choose((late, soon, unknown), PLAIN).rate == unknown
    assert choose((late, soon), PLAIN) == Choice(soon, (Lost(late, WhyLost.LATE),))


def test_SHIP_7_two_late_ones_on_the_same_day_go_by_price() -> None:
    dear, cheap = rate("a", "5.00", last=at(28)), rate("b", "4.00", last=at(28))
    assert choose((dear, cheap), PLAIN).rate == cheap


def test_SHIP_7_nothing_offered_nothing_chosen() -> None:
    assert choose((), PLAIN) == Choice(None, ())


def test_SHIP_7_equal_prices_are_decided_by_promise_then_by_names() -> None:
    later, sooner = rate("a", "5.00", last=at(26)), rate("b", "5.00", last=at(25))
    assert choose((later, sooner), PLAIN).rate == sooner
    twin = rate("a", "5.00", last=at(25))
    assert choose((sooner, twin), PLAIN).rate == twin
    assert choose((twin, sooner), PLAIN).rate == twin
    other = rate("a", "5.00", last=at(25), carrier_id="DHL")
    assert choose((twin, other), PLAIN).rate == other
    first = rate("a", "5.00", last=at(25), rate_id="rate-0")
    assert choose((twin, first), PLAIN).rate == first


def test_SHIP_7_of_equal_prices_without_a_day_names_decide_too() -> None:
    named, other = rate("a", "5.00"), rate("b", "5.00")
    assert choose((other, named), PLAIN).rate == named


def test_SHIP_4_prime_takes_only_what_complies() -> None:
    late, unknown = rate("late", "1.00", last=at(28)), rate("mystery", "2.00")
    risky = rate("risky", "3.00", last=at(25), excluded=("CLAIMS_PROTECTED: LATE_DELIVERY_RISK",))
    good = rate("good", "9.00", last=at(26), excluded=("OTHER: REASON",))
    losers = (
        Lost(late, WhyLost.LATE),
        Lost(unknown, WhyLost.DAY_UNKNOWN),
        Lost(risky, WhyLost.LATE_DELIVERY_RISK),
    )
    assert choose((late, unknown, risky, good), PRIME) == Choice(good, losers)
    assert choose((late, unknown, risky), PRIME) == Choice(None, losers)


def test_SHIP_4_a_late_delivery_risk_matters_to_prime_alone() -> None:
    risky = rate("risky", "3.00", last=at(25), excluded=("LATE_DELIVERY_RISK",))
    assert choose((risky,), PLAIN).rate == risky


@pytest.mark.parametrize(
    ("carrier_id", "carrier", "service_id", "service"),
    [
        ("FEDEX", "FedEx", "FEDEX_PTP_HOME_DELIVERY", "FedEx Home Delivery"),
        ("FEDEX", "FedEx", "GROUND_HOME_DELIVERY", "Ground Home Delivery®"),
        ("x", "x", "fedex_home_delivery", "x"),
        ("x", "Federal Express", "x", "Home Delivery"),
        ("x", "FedEx®", "x", "Ground (Home)"),
    ],
)
def test_SHIP_6_fedex_home_delivery_is_known_by_all_its_names(
    carrier_id: str, carrier: str, service_id: str, service: str
) -> None:
    named = msgspec.structs.replace(
        rate("x", "1", carrier_id=carrier_id, carrier=carrier), service_id=service_id, service=service
    )
    assert is_fedex_home(named)


@pytest.mark.parametrize(
    ("carrier", "service"), [("FedEx", "Ground"), ("UPS", "Home Delivery"), ("DHL", "x")]
)
def test_SHIP_6_other_services_are_not(carrier: str, service: str) -> None:
    assert not is_fedex_home(rate(service, "1", carrier_id=carrier, carrier=carrier))


def test_SHIP_6_fedex_home_and_weekends_are_never_chosen_for_commercial_addresses() -> None:
    home = rate("HOME_DELIVERY", "1.00", last=at(25), carrier_id="FEDEX", carrier="FedEx")
    weekend = rate("weekend", "2.00", at(27), at(28))
    good, unknown = rate("good", "9.00", at(26), at(27)), rate("mystery", "3.00")
    losers = (
        Lost(home, WhyLost.FEDEX_HOME),
        Lost(weekend, WhyLost.WEEKEND),
        Lost(unknown, WhyLost.DAY_UNKNOWN),
    )
    assert choose((home, weekend, unknown, good), commercial()) == Choice(good, losers)
    assert choose((home, weekend, unknown), commercial()).rate == unknown
    assert choose((home, weekend), commercial()).rate is None


def test_SHIP_6_a_home_address_may_be_delivered_on_a_weekend_by_fedex_home() -> None:
    home = rate("HOME_DELIVERY", "1.00", at(28), at(29), carrier_id="FEDEX", carrier="FedEx")
    assert choose((home,), order()).rate == home


@pytest.mark.parametrize(
    ("marketplace_id", "first", "last", "touches"),
    [
        (US, at(23), at(27), False),
        (US, at(27), at(28), True),
        (US, at(29), at(30), True),
        (US, at(27), at(30), True),
        (US, at(30), at(30), False),
        (US, at(23), at(30), True),
        (US, None, at(28), True),
        (US, None, at(27), False),
        (US, at(27), at(28, 4, 59), False),  # a minute to midnight on Friday in New York
        (US, at(27), at(28, 5, 0), True),
        (US, at(30, 4, 0), at(30), False),  # midnight on Monday in New York, if it were summer
        (US, at(30, 3, 59), at(30), True),
        (GERMANY, at(27), at(27, 22, 59), False),
        (GERMANY, at(27), at(27, 23, 0), True),
        (SAUDI_ARABIA, at(26), at(27), True),
        (SAUDI_ARABIA, at(26), at(26, 20, 59), False),
        (SAUDI_ARABIA, at(26), at(26, 21, 0), True),
        (SAUDI_ARABIA, at(29), at(30), False),
        (EGYPT, at(28), at(28), True),
        (EGYPT, at(29), at(29), False),
        ("ELSEWHERE", at(28, 0), at(28), True),
        ("ELSEWHERE", at(27), at(27, 23, 59), False),
        ("ELSEWHERE", at(30, 0), at(30), False),
    ],
)
def test_SHIP_6_a_promise_that_touches_a_weekend_day_at_the_destination(
    marketplace_id: str, first: datetime | None, last: datetime, touches: bool
) -> None:
    assert touches_weekend(rate("x", "1", first, last), order(marketplace_id=marketplace_id)) is touches


def test_SHIP_6_without_a_promised_day_no_weekend_is_touched() -> None:
    assert not touches_weekend(rate("x", "1", at(28), None), order())


def test_SHIP_6_a_window_that_ends_before_it_begins_is_taken_at_its_end() -> None:
    assert touches_weekend(rate("x", "1", at(30), at(28)), order())
