"""When a carrier picks up at a warehouse, and what a label bought now can still make (SHIP-13).

Schedules are in the warehouse's time (``zone``), every instant that comes out is UTC.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

import msgspec

LONGEST_LOOK_DAYS = 60  # ahead and back; no warehouse is shut for longer
WARNING = timedelta(minutes=60)


class Pickup(msgspec.Struct, frozen=True):
    """``weekdays``: Monday is 0; ``last_call``: what is labelled until then leaves on that day. ``carrier``:
    its name or id as a rate has it, in any case.
    """

    warehouse: str
    carrier: str
    weekdays: tuple[int, ...]
    last_call: time
    holidays: tuple[date, ...] = ()


class Risk(StrEnum):
    """Whether a parcel still leaves in time."""

    NONE = "none"
    AMBER = "amber"  # the last pickup that makes it is less than an hour away
    MISSED = "missed"


class Countdown(msgspec.Struct, frozen=True):
    """``at``: the next last call; ``left`` until then."""

    carrier: str
    at: datetime
    left: timedelta


def pickup_faults(pickup: Pickup) -> tuple[tuple[str, str], ...]:
    """(Field, message key) of everything that may not be saved so."""
    days = pickup.weekdays
    checks = (
        (not pickup.carrier.strip(), "carrier", "carrier_missing"),
        (not days, "weekdays", "weekdays_missing"),
        (any(not 0 <= day <= 6 for day in days) or len(set(days)) != len(days), "weekdays", "weekdays_wrong"),
        (pickup.last_call.tzinfo is not None, "last_call", "time_wrong"),
    )
    return tuple((field, key) for is_wrong, field, key in checks if is_wrong)


def pickup_of(pickups: Sequence[Pickup], warehouse: str, *carriers: str) -> Pickup | None:
    """The warehouse's schedule for a carrier of one of these names or ids."""
    names = {carrier.casefold() for carrier in carriers}
    of_warehouse = (pickup for pickup in pickups if pickup.warehouse == warehouse)
    return next((pickup for pickup in of_warehouse if pickup.carrier.casefold() in names), None)


def next_pickup(pickup: Pickup, zone: tzinfo, at: datetime) -> datetime | None:
    """The first last call that is not before ``at``; None where there is none in two months."""
    today = at.astimezone(zone).date()
    calls = _calls(pickup, zone, (today + timedelta(days=passed) for passed in range(LONGEST_LOOK_DAYS)))
    return next((call for call in calls if call >= at), None)


def last_pickup_before(pickup: Pickup, zone: tzinfo, by: datetime) -> datetime | None:
    """The last one that is not after ``by``."""
    day = by.astimezone(zone).date()
    calls = _calls(pickup, zone, (day - timedelta(days=passed) for passed in range(LONGEST_LOOK_DAYS)))
    return next((call for call in calls if call <= by), None)


def ship_at(pickup: Pickup | None, zone: tzinfo, at: datetime) -> datetime:
    """When a parcel that is labelled at ``at`` leaves: rates are asked for that moment. Where nobody picks up
    on a schedule, at once.
    """
    found = next_pickup(pickup, zone, at) if pickup is not None else None
    return found or at.astimezone(UTC)


def ship_date(pickup: Pickup | None, zone: tzinfo, at: datetime) -> date:
    """The day that stands on its label, in the warehouse."""
    return ship_at(pickup, zone, at).astimezone(zone).date()


def countdown(pickups: Sequence[Pickup], zone: tzinfo, at: datetime) -> tuple[Countdown, ...]:
    """Each carrier's next last call, the soonest first."""
    found = ((pickup.carrier, next_pickup(pickup, zone, at)) for pickup in pickups)
    downs = [Countdown(carrier, call, call - at) for carrier, call in found if call is not None]
    return tuple(sorted(downs, key=lambda down: (down.at, down.carrier)))


def must_be_labelled_by(pickup: Pickup | None, zone: tzinfo, ship_by: datetime) -> datetime:
    """The last call of the last pickup that makes ``ship_by``; without one, ``ship_by`` itself."""
    found = last_pickup_before(pickup, zone, ship_by) if pickup is not None else None
    return found or ship_by


def risk(pickup: Pickup | None, zone: tzinfo, ship_by: datetime, at: datetime) -> Risk:
    """Amber for the last hour."""
    left = must_be_labelled_by(pickup, zone, ship_by) - at
    if left < timedelta(0):
        return Risk.MISSED
    return Risk.AMBER if left <= WARNING else Risk.NONE


def _calls(pickup: Pickup, zone: tzinfo, days: Iterator[date]) -> Iterator[datetime]:
    """An hour that clocks leave out counts from the one before it; of one that comes twice the first is
    meant.
    """
    for day in days:
        if day.weekday() in pickup.weekdays and day not in pickup.holidays:
            yield datetime.combine(day, pickup.last_call, zone).astimezone(UTC)
