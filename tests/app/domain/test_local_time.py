"""The marketplace's own day, against the system's time zones: INV-4."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.local_time import local_day, local_time
from app.domain.marketplace import MARKETPLACES

ZONES = {
    "CA": "America/Halifax", "US": "America/New_York", "MX": "America/Mexico_City", "BR": "America/Sao_Paulo",
    "IE": "Europe/Dublin", "ES": "Europe/Madrid", "GB": "Europe/London", "FR": "Europe/Paris",
    "BE": "Europe/Brussels", "NL": "Europe/Amsterdam", "DE": "Europe/Berlin", "IT": "Europe/Rome",
    "SE": "Europe/Stockholm", "ZA": "Africa/Johannesburg", "PL": "Europe/Warsaw", "EG": "Africa/Cairo",
    "TR": "Europe/Istanbul", "SA": "Asia/Riyadh", "AE": "Asia/Dubai", "IN": "Asia/Kolkata",
    "SG": "Asia/Singapore", "AU": "Australia/Sydney", "JP": "Asia/Tokyo",
}  # fmt: skip
BY_COUNTRY = {each.country: each for each in MARKETPLACES}
YEARS = st.datetimes(datetime(2024, 1, 1), datetime(2031, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def by_the_system(country: str, moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo(ZONES[country])).replace(tzinfo=None)


@given(YEARS, st.sampled_from(sorted(ZONES)))
def test_INV_4_clocks_there_show_what_the_systems_time_zones_say(moment: datetime, country: str) -> None:
    assert local_time(BY_COUNTRY[country], moment) == by_the_system(country, moment)


@pytest.mark.parametrize("year", [2026, 2027, 2029])
@pytest.mark.parametrize("country", sorted(ZONES))
def test_INV_4_every_hour_of_the_months_in_which_clocks_change_agrees(country: str, year: int) -> None:
    days = [date(year, month, day) for month in (3, 4, 10, 11) for day in range(1, 31)]
    moments = [
        datetime(each.year, each.month, each.day, hour, tzinfo=UTC) for each in days for hour in range(24)
    ]
    wrong = [
        each for each in moments if local_time(BY_COUNTRY[country], each) != by_the_system(country, each)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("country", "hour", "day"), [("US", 4, 22), ("US", 5, 23), ("JP", 14, 23), ("JP", 15, 24), ("DE", 23, 24)]
)
def test_INV_4_a_day_begins_there_not_here(country: str, hour: int, day: int) -> None:
    moment = datetime(2026, 11, 23, hour, 30, tzinfo=UTC)
    assert local_day(BY_COUNTRY[country], moment) == date(2026, 11, day)


def test_INV_4_the_moment_may_come_in_any_time_zone() -> None:
    tokyo = datetime(2026, 11, 23, 8, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert local_day(BY_COUNTRY["US"], tokyo) == date(2026, 11, 22)
