"""Clocks of places, by each country's law on summer time; no table of the system is read."""

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

import msgspec

_SUNDAY, _FRIDAY = 6, 4


class Summer(StrEnum):
    """By whose law an hour is added for part of the year."""

    NONE = "none"
    NORTH_AMERICA = "north_america"
    EUROPE = "europe"
    AUSTRALIA = "australia"
    EGYPT = "egypt"


class Clock(msgspec.Struct, frozen=True):
    """``utc_hours``: standard time."""

    utc_hours: float
    summer: Summer = Summer.NONE

    def local(self, moment: datetime) -> datetime:
        """``moment`` (aware) on this clock; naive."""
        standard = moment.astimezone(UTC).replace(tzinfo=None) + timedelta(hours=self.utc_hours)
        return standard + timedelta(hours=1) if self._is_summer(standard) else standard

    def moment(self, local: datetime) -> datetime:
        """When this clock shows ``local`` (naive): the first time where it comes twice; an hour that is left
        out counts from the one before it.
        """
        standard = (local - timedelta(hours=self.utc_hours)).replace(tzinfo=UTC)
        summer = standard - timedelta(hours=1)
        return summer if self.local(summer) == local else standard

    def _is_summer(self, standard: datetime) -> bool:
        """``standard`` is local standard time. Australia's summer spans the turn of the year."""
        if self.summer is Summer.NONE:
            return False
        starts, ends = _LAWS[self.summer](standard.year, self.utc_hours)
        if starts > ends:
            return not ends <= standard < starts
        return starts <= standard < ends


def _north_america(year: int, _: float) -> tuple[datetime, datetime]:
    return _sunday(year, 3, 2, hour=2), _sunday(year, 11, 1, hour=1)


def _europe(year: int, utc_hours: float) -> tuple[datetime, datetime]:
    """All at once, at one o'clock UTC."""
    return _at(_last(year, 3, _SUNDAY), 1 + utc_hours), _at(_last(year, 10, _SUNDAY), 1 + utc_hours)


def _australia(year: int, _: float) -> tuple[datetime, datetime]:
    return _sunday(year, 10, 1, hour=2), _sunday(year, 4, 1, hour=2)


def _egypt(year: int, _: float) -> tuple[datetime, datetime]:
    """Ends with the last Thursday of October, which is 23:00 in standard time."""
    return _at(_last(year, 4, _FRIDAY), 0), _at(_last(year, 10, 3) + timedelta(1), -1)


_LAWS = {
    Summer.NORTH_AMERICA: _north_america,
    Summer.EUROPE: _europe,
    Summer.AUSTRALIA: _australia,
    Summer.EGYPT: _egypt,
}


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
