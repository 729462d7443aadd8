"""The seller's own prices at a carrier that tells none: a typing error is found, never a price guessed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.carrier_account import CarrierAccount, Kind
from app.domain.money import Money
from app.domain.price_list import BadLine, Price, priced, prices

SERVICES = {"gls_parcel": "Parcel", "gls_express": "Express 10:00"}
LIST = """
Parcel; DE; 5; 4.75 EUR
Parcel; DE; 31.5; 7,20 eur

parcel; AT, FR; 5; 11.90EUR
Parcel; *; 5; 24 EUR
Express 10:00; DE; 5; 14.00 EUR
"""


def euros(amount: str) -> Money:
    return Money(Decimal(amount), "EUR")


def offers(country: str, grams: int) -> dict[str, Money]:
    return {each.service: each.cost for each in priced(prices(LIST, SERVICES), country, grams)}


def test_SHIP_7_a_line_is_read_as_a_person_writes_it() -> None:
    known = prices(LIST, SERVICES)
    assert known[1] == Price("gls_parcel", frozenset({"DE"}), 31_500, euros("7.20"))
    assert known[2] == Price("gls_parcel", frozenset({"AT", "FR"}), 5_000, euros("11.90"))
    assert known[3] == Price("gls_parcel", frozenset(), 5_000, euros("24"))
    assert len(known) == 5
    assert prices("", SERVICES) == ()


@pytest.mark.parametrize(
    ("country", "grams", "costs"),
    [
        ("DE", 5_000, {"gls_parcel": "4.75", "gls_express": "14.00"}),
        ("DE", 5_001, {"gls_parcel": "7.20"}),
        ("DE", 31_500, {"gls_parcel": "7.20"}),
        ("DE", 31_501, {}),
        ("FR", 1, {"gls_parcel": "11.90"}),
        ("FR", 5_001, {}),
        ("CH", 5_000, {"gls_parcel": "24"}),
        ("CH", 5_001, {}),
    ],
)
def test_SHIP_7_the_lightest_price_that_suffices_counts_and_a_named_country_before_all_others(
    country: str, grams: int, costs: dict[str, str]
) -> None:
    assert offers(country, grams) == {service: euros(cost) for service, cost in costs.items()}


@pytest.mark.parametrize(
    "line",
    [
        "Parcel; DE; 5",
        "Parcel; DE; 5; 4.75 EUR; more",
        "Paket; DE; 5; 4.75 EUR",
        "Parcel; Germany; 5; 4.75 EUR",
        "Parcel; ; 5; 4.75 EUR",
        "Parcel; DEAT; 5; 4.75 EUR",
        "Parcel; DE; five; 4.75 EUR",
        "Parcel; DE; 0; 4.75 EUR",
        "Parcel; DE; 5; 4.75",
        "Parcel; DE; 5; EUR 4.75",
        "Parcel; DE; 5; 4.755 EUR",
        "Parcel; DE; 5; 0.00 EUR",
        "Parcel; DE; -5; 4.75 EUR",
    ],
)
def test_SHIP_7_what_cannot_be_read_is_said_by_its_line(line: str) -> None:
    with pytest.raises(BadLine) as raised:
        prices(f"Parcel; DE; 5; 4.75 EUR\n\n{line}\n", SERVICES)
    assert raised.value.line == 3
    assert str(raised.value) == "price list: line 3"


@given(st.integers(1, 40_000), st.sampled_from(["DE", "FR", "CH"]))
def test_SHIP_7_a_heavier_parcel_is_never_cheaper_in_a_rising_list(grams: int, country: str) -> None:
    light, heavy = offers(country, grams), offers(country, grams + 1)
    for service, cost in heavy.items():
        assert light[service].amount <= cost.amount


def test_SHIP_1_an_account_with_an_unreadable_list_is_none() -> None:
    settings = {"client_id": "a", "client_secret": "b", "contact_id": "c", "prices": "Parcel; DE; 5; 1 EUR"}
    account = CarrierAccount("gls", Kind.GLS, settings)
    assert [each.grams for each in account.prices()] == [5_000]
    assert set(account.secrets) == {"client_id", "client_secret"}
    assert set(account.shown) == {"contact_id", "prices"}
    with pytest.raises(ValueError, match="line 1"):
        CarrierAccount("gls", Kind.GLS, {**settings, "prices": "much"})
    with pytest.raises(ValueError, match="missing"):
        CarrierAccount("gls", Kind.GLS, {**settings, "prices": ""})
    assert (
        CarrierAccount(
            "ups", Kind.UPS, dict.fromkeys(("client_id", "client_secret", "account_number"), "x")
        ).prices()
        == ()
    )
