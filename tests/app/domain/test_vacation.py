"""Vacation by the day: INV-4."""

from datetime import date

import pytest

from app.domain.store import Away, Rule, Vacation
from app.domain.vacation import away_on, lead_time, quantity

TODAY = date(2026, 12, 24)
RULE = Rule(("MAIN",), lead_time_days=3)


@pytest.mark.parametrize(
    ("starts", "ends", "is_away"),
    [
        (None, None, True),
        (date(2026, 12, 24), None, True),
        (date(2026, 12, 25), None, False),
        (None, date(2026, 12, 24), True),
        (None, date(2026, 12, 23), False),
        (date(2026, 12, 24), date(2026, 12, 24), True),
        (date(2026, 12, 1), date(2026, 12, 31), True),
    ],
)
@pytest.mark.parametrize("away", [Away.ZERO, Away.EXTEND])
def test_INV_4_it_lasts_from_its_first_to_its_last_day(
    away: Away, starts: date | None, ends: date | None, is_away: bool
) -> None:
    assert away_on(Vacation(away, starts, ends), TODAY) is (away if is_away else Away.OFF)


def test_INV_4_off_is_off_whatever_dates_are_left_over() -> None:
    vacation = Vacation(Away.OFF, date(2026, 1, 1), date(2027, 1, 1), 20)
    assert away_on(vacation, TODAY) is Away.OFF
    assert (quantity(7, vacation, TODAY), lead_time(RULE, vacation, TODAY)) == (7, 3)


def test_INV_4_quantity_zero_keeps_the_settings_lead_time() -> None:
    vacation = Vacation(Away.ZERO, lead_time_days=20)
    assert (quantity(7, vacation, TODAY), lead_time(RULE, vacation, TODAY)) == (0, 3)


def test_INV_4_extending_goes_on_selling_with_the_longer_lead_time() -> None:
    vacation = Vacation(Away.EXTEND, lead_time_days=20)
    assert (quantity(7, vacation, TODAY), lead_time(RULE, vacation, TODAY)) == (7, 20)


@pytest.mark.parametrize(
    ("rule", "away", "sent"), [(3, 2, 3), (3, 3, 3), (3, 4, 4), (3, 30, 30), (3, 31, 30)]
)
def test_INV_4_a_lead_time_is_never_shortened_and_never_above_thirty(rule: int, away: int, sent: int) -> None:
    vacation = Vacation(Away.EXTEND, lead_time_days=away)
    assert lead_time(Rule(("MAIN",), lead_time_days=rule), vacation, TODAY) == sent


def test_INV_4_the_day_after_it_the_settings_count_again() -> None:
    vacation = Vacation(Away.EXTEND, None, date(2026, 12, 23), 20)
    assert lead_time(RULE, vacation, TODAY) == 3
    assert quantity(7, Vacation(Away.ZERO, None, date(2026, 12, 23)), TODAY) == 7
