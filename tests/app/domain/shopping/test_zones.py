"""Which clocks show the time at an address: SHIP-6."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.domain.clocks import Clock
from app.domain.shopping.zones import clocks_at

WEEK_BY_WEEK = [datetime(2027, 1, 1, 12, tzinfo=UTC) + timedelta(days=7 * week) for week in range(53)]
NEW_YORK, CHICAGO, DENVER, LOS_ANGELES = (
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
)  # fmt: skip
PHOENIX, ANCHORAGE, HONOLULU = "America/Phoenix", "America/Anchorage", "Pacific/Honolulu"


def shown(clock: Clock) -> list[datetime]:
    return [clock.local(moment) for moment in WEEK_BY_WEEK]


def by_the_system(zone: str) -> list[datetime]:
    return [moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for moment in WEEK_BY_WEEK]


def as_told(zones: tuple[str, ...]) -> list[list[datetime]]:
    return sorted(by_the_system(zone) for zone in zones)


@pytest.mark.parametrize(
    ("country", "region", "code", "zones"),
    [
        ("US", "NY", "00501", (NEW_YORK,)),
        ("US", "PR", "00901", ("America/Puerto_Rico",)),
        ("US", "MA", "01001", (NEW_YORK,)),
        ("US", "NY", "10001-1234", (NEW_YORK,)),
        ("US", "ny", "100012345", (NEW_YORK,)),
        ("US", "FL", "32399", (NEW_YORK,)),
        ("US", "FL", "32401", (CHICAGO,)),
        ("US", "FL", "32501", (CHICAGO,)),
        ("US", "FL", "32601", (NEW_YORK,)),
        ("US", "AL", "35203", (CHICAGO,)),
        ("US", "TN", "37203", (CHICAGO,)),
        ("US", "TN", "37311", (NEW_YORK, CHICAGO)),
        ("US", "TN", "37402", (NEW_YORK,)),
        ("US", "MS", "38601", (CHICAGO,)),
        ("US", "GA", "39901", (NEW_YORK,)),
        ("US", "KY", "40202", (NEW_YORK,)),
        ("US", "KY", "42101", (CHICAGO,)),
        ("US", "KY", "42501", (NEW_YORK,)),
        ("US", "IN", "46204", (NEW_YORK,)),
        ("US", "IN", "46402", (CHICAGO,)),
        ("US", "IN", "47546", (NEW_YORK, CHICAGO)),
        ("US", "IN", "47708", (CHICAGO,)),
        ("US", "MI", "48226", (NEW_YORK,)),
        ("US", "MI", "49938", (NEW_YORK, CHICAGO)),
        ("US", "IA", "50309", (CHICAGO,)),
        ("US", "SD", "57701", (DENVER,)),
        ("US", "ND", "58102", (CHICAGO,)),
        ("US", "ND", "58601", (CHICAGO, DENVER)),
        ("US", "MT", "59101", (DENVER,)),
        ("US", "IL", "60601", (CHICAGO,)),
        ("US", "KS", "67735", (CHICAGO, DENVER)),
        ("US", "NE", "68102", (CHICAGO,)),
        ("US", "NE", "69361", (DENVER,)),
        ("US", "TX", "75201", (CHICAGO,)),
        ("US", "TX", "79830", (CHICAGO, DENVER)),
        ("US", "TX", "79901", (DENVER,)),
        ("US", "CO", "80202", (DENVER,)),
        ("US", "ID", "83501", (DENVER, LOS_ANGELES)),
        ("US", "ID", "83702", (DENVER,)),
        ("US", "ID", "83814", (LOS_ANGELES,)),
        ("US", "UT", "84101", (DENVER,)),
        ("US", "AZ", "85001", (PHOENIX,)),
        ("US", "AZ", "86045", (PHOENIX, DENVER)),
        ("US", "NM", "87101", (DENVER,)),
        ("US", "TX", "88510", (DENVER,)),
        ("US", "NV", "89101", (LOS_ANGELES,)),
        ("US", "CA", "94105", (LOS_ANGELES,)),
        ("US", "HI", "96701", (HONOLULU,)),
        ("US", "AS", "96799", ("Pacific/Pago_Pago",)),
        ("US", "HI", "96813", (HONOLULU,)),
        ("US", "GU", "96910", ("Pacific/Guam",)),
        ("US", "MH", "96960", ("Pacific/Majuro",)),
        ("US", "OR", "97201", (LOS_ANGELES,)),
        ("US", "OR", "97914", (DENVER, LOS_ANGELES)),
        ("US", "WA", "98101", (LOS_ANGELES,)),
        ("US", "AK", "99501", (ANCHORAGE,)),
        ("US", "TX", "94105", (LOS_ANGELES,)),  # the code decides
        ("US", "TX", "", (CHICAGO, DENVER)),
        ("US", " tx ", "7520", (CHICAGO, DENVER)),
        ("US", "TX", "7520X1", (CHICAGO, DENVER)),
        ("us", "OR", "", (DENVER, LOS_ANGELES)),
        ("CA", "ON", "M5V 2T6", ("America/Toronto",)),
        ("CA", "NL", "a1c 5s7", ("America/St_Johns",)),
        ("CA", "NL", "A0P 1C0", ("America/Goose_Bay",)),
        ("CA", "NS", "B3J", ("America/Halifax",)),
        ("CA", "QC", "G4T 1A1", ("America/Halifax",)),
        ("CA", "QC", "G1R 1A1", ("America/Toronto",)),
        ("CA", "SK", "S4P 3Y2", ("America/Regina",)),
        ("CA", "YT", "Y1A 1A1", ("America/Whitehorse",)),
        ("CA", "PE", "", ("America/Halifax",)),
        ("MX", "", "06600", ("America/Mexico_City",)),
        ("MX", "", "22000", ("America/Tijuana",)),
        ("MX", "", "23000", ("America/Mazatlan",)),
        ("MX", "", "32000", ("America/Ciudad_Juarez",)),
        ("MX", "", "32880", ("America/Ojinaga",)),
        ("MX", "", "77500", ("America/Cancun",)),
        ("MX", "", "83000", ("America/Hermosillo",)),
        ("MX", "", "87300", ("America/Matamoros",)),
        ("BR", "SP", "01310-100", ("America/Sao_Paulo",)),
        ("BR", "AM", "69005-010", ("America/Manaus",)),
        ("BR", "AC", "69900-000", ("America/Rio_Branco",)),
        ("BR", "MT", "78005-000", ("America/Cuiaba",)),
        ("BR", "PE", "53990-000", ("America/Noronha",)),
        ("AU", "NSW", "2000", ("Australia/Sydney",)),
        ("AU", "NSW", "2880", ("Australia/Broken_Hill",)),
        ("AU", "QLD", "4000", ("Australia/Brisbane",)),
        ("AU", "SA", "5000", ("Australia/Adelaide",)),
        ("AU", "WA", "6000", ("Australia/Perth",)),
        ("AU", "NT", "0800", ("Australia/Darwin",)),
        ("AU", "TAS", "", ("Australia/Hobart",)),
        ("ES", "", "28001", ("Europe/Madrid",)),
        ("ES", "", "", ("Europe/Madrid",)),
        ("ES", "", "35001", ("Atlantic/Canary",)),
        ("DE", "BY", "80331", ("Europe/Berlin",)),
        ("UK", "", "SW1A 1AA", ("Europe/London",)),
        ("GB", "", "", ("Europe/London",)),
        ("EG", "", "11511", ("Africa/Cairo",)),
        ("SA", "", "", ("Asia/Riyadh",)),
        ("AE", "", "", ("Asia/Dubai",)),
        ("IN", "", "", ("Asia/Kolkata",)),
        ("JP", "", "", ("Asia/Tokyo",)),
        ("AT", "", "1010", ("Europe/Vienna",)),
        ("PT", "", "", ("Europe/Lisbon",)),
        ("FI", "", "", ("Europe/Helsinki",)),
    ],
)
def test_SHIP_6_the_clocks_of_an_address(
    country: str, region: str, code: str, zones: tuple[str, ...]
) -> None:
    assert sorted(map(shown, clocks_at(country, region, code))) == as_told(zones)


@pytest.mark.parametrize(
    ("region", "code", "hours"),
    [
        ("BC", "V6B 1A1", [-7]),
        ("AB", "T5J 1A1", [-6]),
        ("MB", "R3C 1A1", [-5]),
        ("ON", "P9N 1A1", [-5]),
        ("BC", "V1C 1A1", [-7, -6]),
        ("BC", "", [-7, -6]),
        ("NT", "", [-6]),
    ],
)
def test_SHIP_6_western_canada_keeps_summer_time_all_year(region: str, code: str, hours: list[float]) -> None:
    found = clocks_at("CA", region, code)
    assert sorted(clock.utc_hours for clock in found) == hours
    assert {clock.summer for clock in found} == {"none"}


def hours_of(*address: str) -> list[float]:
    return [clock.utc_hours for clock in clocks_at(*address)]


def test_SHIP_6_an_address_that_tells_nothing_may_have_any_clock_of_its_country() -> None:
    assert hours_of("US") == [-5, -6, -7, -8, -7, -9, -10, -4, -11, 10, 12]
    assert hours_of("US", "AE", "09012") == hours_of("US", "AP", "96201") == hours_of("US")
    assert hours_of("US", "AA", "34001") == hours_of("US", "", "00401") == hours_of("US")
    assert hours_of("AU", "", "") == [10, 10, 9.5, 9.5, 8]
    assert hours_of("CA", "Ontario", "Q1A") == [-3.5, -4, -5, -6, -7, -5, -6, -7]


def test_SHIP_6_of_a_country_that_is_not_known_the_ends_of_the_world_count() -> None:
    assert hours_of("XX") == hours_of("", "", "") == [-11, 13]
