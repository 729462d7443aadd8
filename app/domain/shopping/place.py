"""Where a parcel is delivered: what rules need to know of an address, and its weekends (SHIP-6)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time

import msgspec

from app.domain.clocks import Clock
from app.domain.marketplace import FRIDAY_SATURDAY, SATURDAY_SUNDAY, marketplace
from app.domain.order import Order, Recipient, Window
from app.domain.shopping.zones import clocks_at

_FRIDAY_SATURDAY_COUNTRIES = ("SA", "EG")


class Place(msgspec.Struct, frozen=True):
    """Part of an address, and as private as it: kept for no longer."""

    country: str
    region: str = ""
    postal_code: str = ""

    def __repr__(self) -> str:
        return f"<Place {self.country}>"

    @property
    def clocks(self) -> tuple[Clock, ...]:
        return clocks_at(self.country, self.region, self.postal_code)

    @property
    def weekend(self) -> tuple[int, int]:
        """Weekdays (Monday is 0) on which offices are closed."""
        is_early = self.country.upper() in _FRIDAY_SATURDAY_COUNTRIES
        return FRIDAY_SATURDAY if is_early else SATURDAY_SUNDAY


def place_of(order: Order, recipient: Recipient | None = None) -> Place:
    """Of the parcel's recipient, else the order's, else somewhere in the marketplace's country."""
    found = recipient or order.recipient
    if found is not None and found.country:
        return Place(found.country, found.region, found.postal_code)
    market = marketplace(order.marketplace_id)
    return Place(market.country if market else "")


def touches_weekend(promise: Window, place: Place) -> bool:
    """Whether a weekend day lies in the promised window, on any clock that the place may have. Without a
    promised end nothing is known.
    """
    return any(day.weekday() in place.weekend for clock in place.clocks for day in _days(promise, clock))


def _days(promise: Window, clock: Clock) -> Iterator[date]:
    """Each day of the window there; a week has them all. One that ends before it begins is its end."""
    if promise.latest is None:
        return
    last = clock.local(promise.latest).date()
    first = min(clock.local(promise.earliest or promise.latest).date(), last)
    for passed in range(min((last - first).days, 6) + 1):
        yield first + timedelta(days=passed)


def day_at(moment: datetime | None, place: Place) -> date | None:
    """Its date by the calendar there. Of several clocks the first is taken."""
    return None if moment is None else place.clocks[0].local(moment).date()


def whole_day(day: date, place: Place) -> Window:
    """That day at the place, from its first second to its last, UTC; where a carrier names but a date. Of
    several clocks the first is taken.
    """
    clock = place.clocks[0]
    midnight = datetime.combine(day, clock_time())
    end = clock.moment(midnight + timedelta(days=1)) - timedelta(seconds=1)
    return Window(clock.moment(midnight).astimezone(UTC), end.astimezone(UTC))
