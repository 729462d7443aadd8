"""The 23 marketplaces: CONN-1."""

import pytest

from app.domain.marketplace import MARKETPLACES, Region, marketplace
from tests.app.domain.ordering import MONDAY

TABLE = """
A2EUQ1WTGCTBG2 CA na CAD -         -4 s
ATVPDKIKX0DER  US na USD US        -5 s
A1AM78C64UM0Y8 MX na MXN -         -6
A2Q3Y263D00KWC BR na BRL -         -3
A28R8C7NBKEWEA IE eu EUR -          0 s
A1RKKUPIHCS9HS ES eu EUR ES         1 s
A1F83G8C2ARO7P GB eu GBP UK         0 s
A13V1IB3VIYZZH FR eu EUR FR         1 s
AMEN7PMS3EDWL  BE eu EUR -          1 s
A1805IZSGTT6HS NL eu EUR -          1 s
A1PA6795UKMFR9 DE eu EUR -          1 s
APJ6JRA9NG5V4  IT eu EUR IT         1 s
A2NODRKZP88ZB9 SE eu SEK -          1 s
AE08WJ6YKNBMC  ZA eu ZAR -          2
A1C3SOZRARQ6R3 PL eu PLN -          1 s
ARBP9OOSHTCHU  EG eu EGP EG         2 s
A33AVAJ2PDY3EV TR eu TRY -          3
A17E79C6D8DWNP SA eu SAR SA         3
A2VIGQ35RCS4UG AE eu AED UAE        4
A21TJRUUN4KGV  IN eu INR IN         5.5
A19VAU5U5O7RUS SG fe SGD -          8
A39IBJ37TRP1C6 AU fe AUD -         10 s
A1VC38T7YXB528 JP fe JPY JP         9
"""
ROWS = [row.split() for row in TABLE.strip().splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=[row[1] for row in ROWS])
def test_CONN_1_every_marketplace_has_its_region_country_and_currency(row: list[str]) -> None:
    found = marketplace(row[0])
    assert found is not None
    assert (found.marketplace_id, found.country, found.region, found.currency) == (
        row[0],
        row[1],
        Region(row[2]),
        row[3],
    )
    assert found.business_id == (None if row[4] == "-" else f"AmazonShipping_{row[4]}")
    assert (found.utc_hours, found.has_summer_time) == (float(row[5]), row[6:] == ["s"])
    assert found.weekend == ((4, 5) if row[1] in ("SA", "EG") else (5, 6))


def test_CONN_1_there_are_23_in_3_regions() -> None:
    assert len(MARKETPLACES) == len({each.marketplace_id for each in MARKETPLACES}) == 23
    assert {each.region.value for each in MARKETPLACES} == {"na", "eu", "fe"}


def test_CONN_1_an_unknown_marketplace_is_none() -> None:
    assert marketplace("A2ZV50J4W1RKNI") is None


@pytest.mark.parametrize(("country", "first", "last"), [("US", 8, 7), ("JP", 21, 21), ("DE", 14, 13)])
def test_SHIP_6_local_days_begin_and_end_with_and_without_summer_time(
    country: str, first: int, last: int
) -> None:
    found = next(each for each in MARKETPLACES if each.country == country)
    assert (found.first_day(MONDAY).hour, found.last_day(MONDAY).hour) == (first, last)
