"""The marketplace's own day."""

from datetime import date, datetime

from app.domain.clocks import Clock, Summer
from app.domain.marketplace import Marketplace, Region

_LAWS = {"AU": Summer.AUSTRALIA, "EG": Summer.EGYPT}


def clock_of(market: Marketplace) -> Clock:
    if not market.has_summer_time:
        return Clock(market.utc_hours)
    by_region = Summer.NORTH_AMERICA if market.region is Region.NA else Summer.EUROPE
    return Clock(market.utc_hours, _LAWS.get(market.country, by_region))


def local_day(market: Marketplace, now: datetime) -> date:
    """The date there at ``now`` (aware)."""
    return local_time(market, now).date()


def local_time(market: Marketplace, now: datetime) -> datetime:
    """``now`` (aware) on a clock there; naive."""
    return clock_of(market).local(now)
