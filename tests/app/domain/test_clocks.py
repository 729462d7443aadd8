"""Clocks by law, and back to UTC: SHIP-6, SHIP-13."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.clocks import Clock, Summer

LAWS = {
    "America/New_York": Clock(-5, Summer.NORTH_AMERICA),
    "America/St_Johns": Clock(-3.5, Summer.NORTH_AMERICA),
    "Europe/Berlin": Clock(1, Summer.EUROPE),
    "Europe/London": Clock(0, Summer.EUROPE),
    "Australia/Adelaide": Clock(9.5, Summer.AUSTRALIA),
    "Africa/Cairo": Clock(2, Summer.EGYPT),
    "America/Phoenix": Clock(-7),
}
ANY_MINUTE = st.datetimes(datetime(2025, 1, 1), datetime(2031, 1, 1))  # noqa: DTZ001


@given(ANY_MINUTE, st.sampled_from(sorted(LAWS)))
def test_SHIP_13_a_time_there_is_the_moment_that_the_systems_time_zones_say(
    wall: datetime, zone: str
) -> None:
    assert LAWS[zone].moment(wall) == wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize("zone", sorted(LAWS))
def test_SHIP_13_every_quarter_of_an_hour_of_the_nights_in_which_clocks_change(zone: str) -> None:
    nights = [(3, 7), (3, 13), (3, 27), (4, 3), (4, 29), (10, 2), (10, 28), (10, 30), (11, 6)]
    starts = [datetime(2027, month, day) for month, day in nights]  # noqa: DTZ001
    walls = [start + timedelta(minutes=15 * quarter) for start in starts for quarter in range(192)]
    there = ZoneInfo(zone)
    assert [LAWS[zone].moment(wall) for wall in walls] == [
        wall.replace(tzinfo=there).astimezone(UTC) for wall in walls
    ]


@pytest.mark.parametrize(
    ("wall", "moment"),
    [
        (datetime(2027, 3, 14, 1, 59), datetime(2027, 3, 14, 6, 59, tzinfo=UTC)),  # noqa: DTZ001
        (datetime(2027, 3, 14, 2, 30), datetime(2027, 3, 14, 7, 30, tzinfo=UTC)),  # noqa: DTZ001
        (datetime(2027, 3, 14, 3, 0), datetime(2027, 3, 14, 7, 0, tzinfo=UTC)),  # noqa: DTZ001
        (datetime(2027, 11, 7, 1, 30), datetime(2027, 11, 7, 5, 30, tzinfo=UTC)),  # noqa: DTZ001
        (datetime(2027, 11, 7, 2, 0), datetime(2027, 11, 7, 7, 0, tzinfo=UTC)),  # noqa: DTZ001
    ],
)
def test_SHIP_13_an_hour_left_out_is_an_hour_later_and_one_that_comes_twice_the_first(
    wall: datetime, moment: datetime
) -> None:
    assert LAWS["America/New_York"].moment(wall) == moment
