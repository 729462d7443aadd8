"""Rates for the day on which each carrier really leaves (SHIP-13)."""

import asyncio
from collections.abc import Iterable, Mapping
from datetime import date, datetime, tzinfo
from typing import Protocol

from msgspec.structs import replace

from app.domain.shipping import Parcel, Rate
from app.ports.carrier import Carrier
from app.ports.rates import NoAnswer, Offers, Shopper


class Leaving(Protocol):
    """What is read of ``PickupService``."""

    def departures(self, warehouse: str) -> Mapping[str, datetime]: ...
    def zone(self, warehouse: str) -> tzinfo: ...


class Departures:
    """A ``Shopper`` before another one. A carrier whose last call of today is over is asked for its next
    pickup's day; one without a schedule for the parcel's own.
    """

    def __init__(self, shopper: Shopper, leaving: Leaving) -> None:
        self._shopper = shopper
        self._leaving = leaving

    def __repr__(self) -> str:
        return f"<Departures {self._shopper!r}>"

    async def shop(self, parcel: Parcel, carriers: Mapping[str, Carrier]) -> Offers:
        """Each rate of another day than the parcel's says when it leaves."""
        leaves = self._leaving.departures(parcel.warehouse)
        zone = self._leaving.zone(parcel.warehouse)
        days = _days((parcel.ship_at, *leaves.values()), zone)
        asks = (self._shopper.shop(replace(parcel, ship_at=at), carriers) for at in days.values())
        today = parcel.ship_at.astimezone(zone).date()
        rates: list[Rate] = []
        unheard: dict[str, NoAnswer] = {}
        for day, offers in zip(days, await asyncio.gather(*asks), strict=True):
            then = [rate for rate in offers.rates if _day(rate, leaves, zone, today) == day]
            rates += then if day == today else [replace(rate, leaves_at=_at(rate, leaves)) for rate in then]
            unheard |= {each.carrier: each for each in offers.unheard}
        return Offers(tuple(rates), tuple(unheard.values()))


def _days(leaves: Iterable[datetime], zone: tzinfo) -> dict[date, datetime]:
    """Each day with its first departure."""
    days: dict[date, datetime] = {}
    for at in sorted(leaves):
        days.setdefault(at.astimezone(zone).date(), at)
    return days


def _day(rate: Rate, leaves: Mapping[str, datetime], zone: tzinfo, today: date) -> date:
    at = _at(rate, leaves)
    return today if at is None else at.astimezone(zone).date()


def _at(rate: Rate, leaves: Mapping[str, datetime]) -> datetime | None:
    """Its carrier's next departure; None where it comes by no schedule."""
    return leaves.get(rate.carrier.casefold()) or leaves.get(rate.carrier_id.casefold())
