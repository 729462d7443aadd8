"""Weekends at the destination: SHIP-6."""

from datetime import UTC, date, datetime

import pytest

from app.domain.order import Recipient, Window
from app.domain.shopping.place import Place, place_of, touches_weekend, whole_day
from tests.app.domain.ordering import GERMANY, order

NEW_YORK, LOS_ANGELES = Place("US", "NY", "10001"), Place("US", "CA", "94105")
BERLIN, RIYADH, CAIRO, DUBAI = Place("DE"), Place("SA"), Place("EG"), Place("AE")
HONOLULU, SYDNEY = Place("US", "HI", "96813"), Place("AU", "NSW", "2000")


def at(day: int, hour: int = 15, minute: int = 0) -> datetime:
    """November 2026: the 23rd is a Monday, the 28th and 29th are a weekend."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("place", "first", "last", "touches"),
    [
        (NEW_YORK, at(23), at(27), False),
        (NEW_YORK, at(27), at(28), True),
        (NEW_YORK, at(29), at(30), True),
        (NEW_YORK, at(27), at(30), True),
        (NEW_YORK, at(30), at(30), False),
        (NEW_YORK, at(23), at(30), True),
        (NEW_YORK, at(2), at(30), True),
        (NEW_YORK, None, at(28), True),
        (NEW_YORK, None, at(27), False),
        (NEW_YORK, at(27), at(28, 4, 59), False),  # a minute to midnight on Friday
        (NEW_YORK, at(27), at(28, 5, 0), True),
        (NEW_YORK, at(30, 5, 0), at(30), False),  # midnight on Monday
        (NEW_YORK, at(30, 4, 59), at(30), True),
        (LOS_ANGELES, at(27), at(28, 7, 59), False),
        (LOS_ANGELES, at(27), at(28, 8, 0), True),
        (LOS_ANGELES, at(30, 7, 59), at(30), True),
        (LOS_ANGELES, at(30, 8, 0), at(30), False),
        (HONOLULU, at(27), at(28, 9, 59), False),
        (HONOLULU, at(27), at(28, 10, 0), True),
        (SYDNEY, at(27, 1), at(27, 12, 59), False),
        (SYDNEY, at(27, 1), at(27, 13, 0), True),
        (BERLIN, at(27), at(27, 22, 59), False),
        (BERLIN, at(27), at(27, 23, 0), True),
        (RIYADH, at(26), at(27), True),
        (RIYADH, at(26), at(26, 20, 59), False),
        (RIYADH, at(26), at(26, 21, 0), True),
        (RIYADH, at(29), at(30), False),
        (CAIRO, at(28), at(28), True),
        (CAIRO, at(29), at(29), False),
        (DUBAI, at(27), at(27), False),
        (DUBAI, at(28), at(28), True),
        (DUBAI, at(29), at(29), True),
    ],
)
def test_SHIP_6_a_promise_that_touches_a_weekend_day_at_the_destination(
    place: Place, first: datetime | None, last: datetime, touches: bool
) -> None:
    assert touches_weekend(Window(first, last), place) is touches


def test_SHIP_6_in_summer_the_day_ends_an_hour_earlier_in_utc() -> None:
    """July 2027: the 2nd is a Friday."""
    evening = [datetime(2027, 7, 3, 3, 59, tzinfo=UTC), datetime(2027, 7, 3, 4, 0, tzinfo=UTC)]
    assert [touches_weekend(Window(None, end), NEW_YORK) for end in evening] == [False, True]


def test_SHIP_6_without_a_promised_day_no_weekend_is_touched() -> None:
    assert not touches_weekend(Window(at(28), None), NEW_YORK)
    assert not touches_weekend(Window(), NEW_YORK)


def test_SHIP_6_a_window_that_ends_before_it_begins_is_taken_at_its_end() -> None:
    assert touches_weekend(Window(at(30), at(28)), NEW_YORK)
    assert not touches_weekend(Window(at(28), at(27)), NEW_YORK)


def test_SHIP_6_where_the_zone_is_not_known_a_weekend_on_any_of_its_clocks_counts() -> None:
    somewhere = Place("US", "TN")
    assert touches_weekend(Window(at(27), at(28, 5, 30)), somewhere)  # Saturday in Knoxville alone
    assert touches_weekend(Window(at(30, 5, 30), at(30)), somewhere)  # Sunday in Memphis alone
    assert not touches_weekend(Window(at(30, 6), at(30)), somewhere)


def test_SHIP_6_a_carriers_date_is_the_whole_day_there() -> None:
    assert whole_day(date(2026, 11, 27), LOS_ANGELES) == Window(
        at(27, 8), datetime(2026, 11, 28, 7, 59, 59, tzinfo=UTC)
    )
    assert whole_day(date(2027, 7, 2), LOS_ANGELES) == Window(
        datetime(2027, 7, 2, 7, tzinfo=UTC), datetime(2027, 7, 3, 6, 59, 59, tzinfo=UTC)
    )
    assert whole_day(date(2027, 3, 14), NEW_YORK) == Window(  # 23 hours long
        datetime(2027, 3, 14, 5, tzinfo=UTC), datetime(2027, 3, 15, 3, 59, 59, tzinfo=UTC)
    )
    assert whole_day(date(2026, 11, 27), Place("US", "TN")).earliest == at(27, 5)


@pytest.mark.parametrize("day", range(23, 30))
def test_SHIP_6_a_whole_day_touches_the_weekend_if_it_is_one(day: int) -> None:
    for place in (NEW_YORK, LOS_ANGELES, SYDNEY, BERLIN, HONOLULU):
        assert touches_weekend(whole_day(date(2026, 11, day), place), place) is (day in (28, 29))


def test_SHIP_6_the_place_is_the_recipients_else_the_marketplaces() -> None:
    told, stored = Recipient(country="US", region="HI", postal_code="96813"), Recipient(country="AT")
    assert place_of(order(recipient=stored), told) == HONOLULU
    assert place_of(order(recipient=stored)) == Place("AT")
    assert place_of(order(recipient=Recipient(name="Buyer One"), marketplace_id=GERMANY)) == BERLIN
    assert place_of(order(marketplace_id=GERMANY)) == BERLIN
    assert place_of(order(marketplace_id="ELSEWHERE")) == Place("")


def test_PRIV_3_a_place_does_not_tell_where_it_is() -> None:
    assert repr(NEW_YORK) == "<Place US>"
    assert f"{[NEW_YORK]}" == "[<Place US>]"
