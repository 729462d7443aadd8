"""Pickups, ship dates and what is about to be missed: SHIP-13."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.shopping.pickups import (
    Countdown,
    Pickup,
    Risk,
    countdown,
    last_pickup_before,
    must_be_labelled_by,
    next_pickup,
    pickup_faults,
    pickup_of,
    risk,
    ship_at,
    ship_date,
)

NEW_YORK, BERLIN, TOKYO = ZoneInfo("America/New_York"), ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Tokyo")
UPS = Pickup("MAIN", "UPS", (0, 1, 2, 3, 4), time(16, 0), (date(2026, 11, 26),))


def at(day: int, hour: int, minute: int = 0, month: int = 11, year: int = 2026, second: int = 0) -> datetime:
    """November 2026: the 23rd is a Monday; 16:00 in New York is 21:00 UTC."""
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "call"),
    [
        (at(23, 14), at(23, 21)),
        (at(23, 21), at(23, 21)),
        (at(23, 21, second=1), at(24, 21)),
        (at(24, 2), at(24, 21)),  # still Monday evening there
        (at(25, 21, 1), at(27, 21)),  # Thursday is a holiday
        (at(27, 22), at(30, 21)),  # over the weekend
        (at(28, 12), at(30, 21)),
    ],
)
def test_SHIP_13_the_next_pickup_after_an_instant(now: datetime, call: datetime) -> None:
    found = next_pickup(UPS, NEW_YORK, now)
    assert found == call
    assert found is not None
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    ("by", "call"),
    [
        (at(23, 21), at(23, 21)),
        (at(23, 20, 59), at(20, 21)),
        (at(26, 23), at(25, 21)),
        (at(29, 12), at(27, 21)),
        (at(24, 4, 59), at(23, 21)),
    ],
)
def test_SHIP_13_the_last_pickup_that_makes_a_ship_by(by: datetime, call: datetime) -> None:
    assert last_pickup_before(UPS, NEW_YORK, by) == call
    assert must_be_labelled_by(UPS, NEW_YORK, by) == call


def test_SHIP_13_a_label_bought_after_the_last_call_takes_the_next_pickups_day() -> None:
    assert ship_at(UPS, NEW_YORK, at(25, 20, 59)) == at(25, 21)
    assert ship_date(UPS, NEW_YORK, at(25, 20, 59)) == date(2026, 11, 25)
    assert ship_at(UPS, NEW_YORK, at(25, 21, 1)) == at(27, 21)
    assert ship_date(UPS, NEW_YORK, at(25, 21, 1)) == date(2026, 11, 27)


def test_SHIP_13_without_a_schedule_a_parcel_leaves_at_once() -> None:
    now = at(25, 3).astimezone(NEW_YORK)
    assert ship_at(None, NEW_YORK, now) == at(25, 3)
    assert ship_at(None, NEW_YORK, now).tzinfo is UTC
    assert ship_date(None, NEW_YORK, now) == date(2026, 11, 24)
    never = replace(UPS, weekdays=())
    assert next_pickup(never, NEW_YORK, now) is None
    assert last_pickup_before(never, NEW_YORK, now) is None
    assert ship_at(never, NEW_YORK, now) == at(25, 3)
    assert must_be_labelled_by(None, NEW_YORK, at(27, 5)) == at(27, 5)


def test_SHIP_13_two_months_are_looked_through() -> None:
    shut = tuple(date(2026, 11, 23) + timedelta(days=passed) for passed in range(59))
    daily = Pickup("MAIN", "UPS", tuple(range(7)), time(16), shut)
    assert next_pickup(daily, NEW_YORK, at(23, 12)) == at(21, 21, month=1, year=2027)
    assert next_pickup(daily, NEW_YORK, at(22, 22)) is None  # one day more
    assert last_pickup_before(daily, NEW_YORK, at(20, 12, month=1, year=2027)) == at(22, 21)
    assert last_pickup_before(daily, NEW_YORK, at(21, 12, month=1, year=2027)) is None


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (at(25, 19, 59), Risk.NONE),
        (at(25, 20, 0), Risk.AMBER),
        (at(25, 21, 0), Risk.AMBER),
        (at(25, 21, 0, second=1), Risk.MISSED),
    ],
)
def test_SHIP_13_amber_in_the_last_hour_before_a_ship_by_is_missed(now: datetime, expected: Risk) -> None:
    """Ship by midnight of the holiday: Wednesday's pickup is the last."""
    assert risk(UPS, NEW_YORK, at(27, 4, 59), now) is expected


def test_SHIP_13_without_a_schedule_the_ship_by_itself_is_the_limit() -> None:
    by = at(25, 21)
    found = [risk(None, NEW_YORK, by, by - timedelta(minutes=left)) for left in (61, 60, 0, -1)]
    assert found == [Risk.NONE, Risk.AMBER, Risk.AMBER, Risk.MISSED]


def test_SHIP_13_each_carriers_next_call_counts_down_the_soonest_first() -> None:
    usps = Pickup("MAIN", "USPS", (0, 1, 2, 3, 4, 5), time(14, 30))
    dhl = replace(UPS, carrier="DHL")
    never = replace(UPS, carrier="FEDEX", weekdays=())
    assert countdown((UPS, never, usps, dhl), NEW_YORK, at(23, 19)) == (
        Countdown("USPS", at(23, 19, 30), timedelta(minutes=30)),
        Countdown("DHL", at(23, 21), timedelta(hours=2)),
        Countdown("UPS", at(23, 21), timedelta(hours=2)),
    )


def calls_over_the_night(zone: ZoneInfo, last_call: time, first: date) -> list[str]:
    """The calls of three days from the first, as UTC."""
    daily = Pickup("MAIN", "UPS", tuple(range(7)), last_call)
    now, found = datetime.combine(first, time(0), zone), []
    for _ in range(3):
        call = next_pickup(daily, zone, now)
        assert call is not None
        found.append(f"{call:%d %H:%M}")
        now = call + timedelta(seconds=1)
    return found


@pytest.mark.parametrize(
    ("zone", "last_call", "first", "calls"),
    [
        (NEW_YORK, time(16), date(2027, 3, 13), ["13 21:00", "14 20:00", "15 20:00"]),
        (NEW_YORK, time(2, 30), date(2027, 3, 13), ["13 07:30", "14 07:30", "15 06:30"]),  # left out
        (NEW_YORK, time(16), date(2027, 11, 6), ["06 20:00", "07 21:00", "08 21:00"]),
        (NEW_YORK, time(1, 30), date(2027, 11, 6), ["06 05:30", "07 05:30", "08 06:30"]),  # comes twice
        (BERLIN, time(16), date(2027, 3, 27), ["27 15:00", "28 14:00", "29 14:00"]),
        (BERLIN, time(2, 30), date(2027, 3, 27), ["27 01:30", "28 01:30", "29 00:30"]),
        (BERLIN, time(16), date(2027, 10, 30), ["30 14:00", "31 15:00", "01 15:00"]),
        (BERLIN, time(2, 30), date(2027, 10, 30), ["30 00:30", "31 00:30", "01 01:30"]),
        (TOKYO, time(7), date(2027, 3, 27), ["26 22:00", "27 22:00", "28 22:00"]),
    ],
)
def test_SHIP_13_last_calls_over_both_daylight_saving_nights(
    zone: ZoneInfo, last_call: time, first: date, calls: list[str]
) -> None:
    assert calls_over_the_night(zone, last_call, first) == calls


def test_SHIP_13_the_hour_before_a_missed_ship_by_is_an_hour_on_those_nights_too() -> None:
    """Sunday's 03:30 in New York comes one real hour after 01:30."""
    night = Pickup("MAIN", "UPS", tuple(range(7)), time(3, 30))
    by = at(14, 7, 30, month=3, year=2027)
    found = [risk(night, NEW_YORK, by, by - timedelta(minutes=left)) for left in (61, 60, -1)]
    assert found == [Risk.NONE, Risk.AMBER, Risk.MISSED]


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.times(),
    st.sets(st.integers(0, 6), min_size=1),
    st.sampled_from([NEW_YORK, BERLIN, TOKYO]),
)
def test_SHIP_13_no_pickup_lies_between_now_and_the_next_one(
    now: datetime, last_call: time, weekdays: set[int], zone: ZoneInfo
) -> None:
    """By walking every day of the week around it."""
    pickup = Pickup("MAIN", "UPS", tuple(weekdays), last_call)
    days = [now.astimezone(zone).date() + timedelta(days=passed) for passed in range(-8, 9)]
    every = [
        datetime.combine(day, last_call, zone).astimezone(UTC) for day in days if day.weekday() in weekdays
    ]
    assert next_pickup(pickup, zone, now) == min(call for call in every if call >= now)
    assert last_pickup_before(pickup, zone, now) == max(call for call in every if call <= now)


@pytest.mark.parametrize(
    ("changes", "faults"),
    [
        ({}, ()),
        ({"carrier": " "}, (("carrier", "carrier_missing"),)),
        ({"weekdays": ()}, (("weekdays", "weekdays_missing"),)),
        ({"weekdays": (0, 6)}, ()),
        ({"weekdays": (7,)}, (("weekdays", "weekdays_wrong"),)),
        ({"weekdays": (-1,)}, (("weekdays", "weekdays_wrong"),)),
        ({"weekdays": (1, 1)}, (("weekdays", "weekdays_wrong"),)),
        ({"last_call": time(16, tzinfo=UTC)}, (("last_call", "time_wrong"),)),
    ],
)
def test_SHIP_13_what_may_be_saved_of_a_schedule(
    changes: dict[str, object], faults: tuple[tuple[str, str], ...]
) -> None:
    assert pickup_faults(replace(UPS, **changes)) == faults


def test_SHIP_13_each_warehouse_and_carrier_has_its_own_schedule() -> None:
    east, dhl = replace(UPS, warehouse="EAST"), replace(UPS, carrier="DHL")
    pickups = (dhl, east, UPS)
    assert pickup_of(pickups, "MAIN", "ups") == UPS
    assert pickup_of(pickups, "MAIN", "ups-2", "UPS") == UPS
    assert pickup_of(pickups, "EAST", "UPS") == east
    assert pickup_of(pickups, "EAST", "DHL") is None
    assert pickup_of(pickups, "WEST", "UPS") is None
    assert pickup_of(pickups, "MAIN") is None
