"""The marketplace's own day, by each country's law on summer time; no table of the system is read."""

from datetime import UTC, date, datetime, timedelta

from app.domain.marketplace import Marketplace, Region

_SUNDAY, _FRIDAY = 6, 4


def local_day(market: Marketplace, now: datetime) -> date:
    """The date there at ``now`` (aware)."""
    return local_time(market, now).date()


def local_time(market: Marketplace, now: datetime) -> datetime:
    """``now`` (aware) on a clock there; naive."""
    standard = now.astimezone(UTC).replace(tzinfo=None) + timedelta(hours=market.utc_hours)
    is_summer = market.has_summer_time and _is_summer(market, standard)
    return standard + timedelta(hours=1) if is_summer else standard


def _is_summer(market: Marketplace, standard: datetime) -> bool:
    """``standard`` is local standard time. New South Wales' summer spans the turn of the year."""
    year = standard.year
    if market.country == "AU":
        ends, starts = _sunday(year, 4, 1, hour=2), _sunday(year, 10, 1, hour=2)
        return not ends <= standard < starts
    if market.country == "EG":
        return _at(_last(year, 4, _FRIDAY), 0) <= standard < _at(_last(year, 10, 3) + timedelta(1), -1)
    if market.region is Region.NA:
        return _sunday(year, 3, 2, hour=2) <= standard < _sunday(year, 11, 1, hour=1)
    at_one_utc = 1 + market.utc_hours
    return _at(_last(year, 3, _SUNDAY), at_one_utc) <= standard < _at(_last(year, 10, _SUNDAY), at_one_utc)


def _sunday(year: int, month: int, which: int, *, hour: float) -> datetime:
    """The ``which``-th Sunday of a month."""
    first = date(year, month, 1)
    return _at(first + timedelta(days=(_SUNDAY - first.weekday()) % 7 + 7 * (which - 1)), hour)


def _last(year: int, month: int, weekday: int) -> date:
    """The last such weekday of a month of 31 or 30 days."""
    end = date(year, month + 1, 1) - timedelta(days=1)
    return end - timedelta(days=(end.weekday() - weekday) % 7)


def _at(day: date, hour: float) -> datetime:
    return datetime(day.year, day.month, day.day) + timedelta(hours=hour)  # noqa: DTZ001
