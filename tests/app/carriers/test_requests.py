"""A parcel in karrio's words: units rounded up, addresses whole, references whole or not at all."""

from datetime import datetime
from decimal import Decimal
from fractions import Fraction

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.carriers.accounts import CarrierAccount, Kind
from app.carriers.answers import promise
from app.carriers.goods import NotOffered
from app.carriers.measures import Steps, measures
from app.carriers.requests import rate_request, ship_request
from app.domain.order import Window
from app.domain.shopping.zones import clocks_at
from tests.app.carriers.bench import SETTINGS
from tests.app.carriers.parcels import BUYER, PARCEL, SENDER, changed

TENTHS = Steps(Decimal("0.1"), Decimal(1))
GERMAN = msgspec.structs.replace(SENDER, region="", postal_code="10115", country="DE")


def account(kind: Kind) -> CarrierAccount:
    return CarrierAccount(f"{kind}-1", kind, SETTINGS[kind])


@given(st.integers(1, 70_000), st.integers(1, 3_000), st.integers(1, 3_000), st.integers(1, 3_000))
def test_SHIP_1_pounds_and_inches_are_never_less_than_the_parcel_and_never_a_step_more(
    grams: int, length: int, width: int, height: int
) -> None:
    parcel = changed(weight_grams=grams, length_mm=length, width_mm=width, height_mm=height)
    size = measures(parcel, TENTHS)
    exact = [
        Fraction(grams * 100000, 45359237),
        *(Fraction(side * 10, 254) for side in (length, width, height)),
    ]
    weight, *sides = exact
    assert (size.weight_unit, size.side_unit) == ("LB", "IN")
    assert weight <= Fraction(size.weight) < weight + Fraction(1, 10)
    for shown, side in zip(size.sides, sorted(sides, reverse=True), strict=True):
        assert side <= Fraction(shown) < side + 1


@given(st.integers(1, 70_000), st.integers(1, 3_000))
def test_SHIP_1_kilograms_and_centimetres_likewise(grams: int, side: int) -> None:
    parcel = changed(ship_from=GERMAN, weight_grams=grams, length_mm=side, width_mm=1, height_mm=1)
    size = measures(parcel, TENTHS)
    assert (size.weight_unit, size.side_unit) == ("KG", "CM")
    assert Fraction(grams, 1000) <= Fraction(size.weight) < Fraction(grams, 1000) + Fraction(1, 10)
    assert Fraction(side, 10) <= Fraction(size.sides[0]) < Fraction(side, 10) + 1
    assert size.sides[1:] == (Decimal(1), Decimal(1))


@pytest.mark.parametrize(("grams", "pounds"), [(1, 0.01), (113, 0.25), (114, 0.26), (454, 1.01), (453, 1.0)])
def test_SHIP_1_usps_reckons_in_hundredths_of_a_pound(grams: int, pounds: float) -> None:
    request = rate_request(account(Kind.USPS), changed(weight_grams=grams))
    assert request["parcels"][0]["weight"] == pounds


def test_SHIP_1_nothing_weighs_nothing() -> None:
    assert measures(changed(weight_grams=0), TENTHS).weight == Decimal("0.1")


@pytest.mark.parametrize("kind", list(SETTINGS))
def test_SHIP_5_a_reference_goes_whole_or_not_at_all(kind: Kind) -> None:
    limit = 35 if kind is Kind.UPS else 30
    for length in (limit, limit + 1):
        request = rate_request(account(kind), changed(reference="P" * length))
        expected = "P" * length if length <= limit else ""
        assert (request["reference"], request["parcels"][0]["reference_number"]) == (expected, expected)


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (("1 Main St", "", ""), ("1 Main St", None)),
        (("1 Main St", "", "Floor 2"), ("1 Main St", "Floor 2")),
        (("1 Main St", "Gate 3", "Floor 2"), ("1 Main St, Gate 3, Floor 2", None)),
        (
            ("1 A Very Long Boulevard of Elms", "Building Number Seventeen", "Floor 2"),
            ("1 A Very Long Boulevard of Elms,", "Building Number Seventeen, Floor 2"),
        ),
    ],
)
def test_SHIP_1_an_address_is_folded_and_never_cut(
    lines: tuple[str, str, str], kept: tuple[str, str | None]
) -> None:
    first, second, third = lines
    buyer = msgspec.structs.replace(BUYER, line1=first, line2=second, line3=third)
    told = rate_request(account(Kind.UPS), changed(ship_to=buyer))["recipient"]
    assert (told["address_line1"], told["address_line2"]) == kept
    assert told["street_number"] == ""


@pytest.mark.parametrize("line", ["M" * 36, "1 Street " * 9])
def test_SHIP_1_an_address_that_does_not_fit_is_refused(line: str) -> None:
    buyer = msgspec.structs.replace(BUYER, line1=line, line2="")
    with pytest.raises(NotOffered) as raised:
        rate_request(account(Kind.UPS), changed(ship_to=buyer))
    assert raised.value.code == "address_too_long"
    assert line not in raised.value.words


def test_SHIP_1_what_the_settings_and_the_quote_say_goes_along() -> None:
    fedex = msgspec.structs.replace(
        account(Kind.FEDEX), options={"fedex_pickup_type": "USE_SCHEDULED_PICKUP"}
    )
    request = ship_request(fedex, PARCEL, "fedex_ground", {"quoted": "yes"})
    assert request["options"]["fedex_pickup_type"] == "USE_SCHEDULED_PICKUP"
    assert request["options"]["quoted"] == "yes"
    assert request["service"] == "fedex_ground"
    assert request["payment"] == {"paid_by": "sender", "account_number": "740561073"}


def test_SHIP_13_the_day_is_the_senders() -> None:
    late = changed(ship_at=datetime.fromisoformat("2026-11-26T05:30:00+00:00"))
    assert rate_request(account(Kind.UPS), late)["options"]["shipment_date"] == "2026-11-25"


@pytest.mark.parametrize(
    ("arrives", "code", "earliest", "latest"),
    [
        ("2026-11-27", "43215", "2026-11-27T05:00:00Z", "2026-11-28T04:59:59Z"),
        ("2026-11-27T00:00:00", "43215", "2026-11-27T05:00:00Z", "2026-11-28T04:59:59Z"),
        ("2026-11-27T10:30:00", "43215", "2026-11-27T05:00:00Z", "2026-11-27T15:30:00Z"),
        ("2026-11-27T10:30:00", "90012", "2026-11-27T08:00:00Z", "2026-11-27T18:30:00Z"),
        # 37301 is on Eastern or Central time: that day on both
        ("2026-11-27", "37301", "2026-11-27T06:00:00Z", "2026-11-28T04:59:59Z"),
    ],
)
def test_SHIP_6_a_promised_day_is_the_destinations(
    arrives: str, code: str, earliest: str, latest: str
) -> None:
    window = promise(arrives, clocks_at("US", "", code))
    assert window == Window(datetime.fromisoformat(earliest), datetime.fromisoformat(latest))


@pytest.mark.parametrize("arrives", ["", "soon", "2026-13-01"])
def test_SHIP_6_no_promise_is_an_open_window(arrives: str) -> None:
    assert promise(arrives, clocks_at("US", "OH", "43215")) == Window()
