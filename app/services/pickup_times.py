"""When carriers come to the warehouses: kept by managers, counted down for everybody (SHIP-13)."""

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from typing import Protocol
from zoneinfo import ZoneInfo

from app.domain.people import Person, Role
from app.domain.shopping.pickups import (
    Countdown,
    Pickup,
    Risk,
    countdown,
    last_pickup_before,
    pickup_faults,
    pickup_of,
    risk,
    ship_at,
)
from app.domain.stock import Warehouse
from app.domain.store_rules import Fault
from app.ports.clock import Clock
from app.ports.pickups import Pickups
from app.ports.storage import Audited
from app.services.guard import Declined, require, require_sound


class Places(Protocol):
    """What is read of ``ports.stock.Stock``."""

    def warehouses(self) -> tuple[Warehouse, ...]: ...


class PickupService:
    """Times of a warehouse are in its zone; what comes out is UTC."""

    def __init__(self, pickups: Pickups, places: Places, clock: Clock, *, bench_id: str = "") -> None:
        self._pickups = pickups
        self._places = places
        self._clock = clock
        self._bench_id = bench_id

    def __repr__(self) -> str:
        return f"<PickupService {len(self._pickups.pickups())} pickups>"

    def all(self) -> tuple[Pickup, ...]:
        return self._pickups.pickups()

    def places(self) -> tuple[Warehouse, ...]:
        return self._places.warehouses()

    async def save(self, person: Person, pickup: Pickup) -> None:
        """Adds or replaces the carrier's at that warehouse."""
        require(person, Role.MANAGER)
        require_sound(tuple(Fault(field, key) for field, key in pickup_faults(pickup)))
        if pickup.warehouse not in {place.code for place in self._places.warehouses()}:
            raise Declined("warehouse_unknown")
        await self._pickups.save(
            pickup, self._audit(person, "pickup_saved", pickup.warehouse, pickup.carrier)
        )

    async def remove(self, person: Person, warehouse: str, carrier: str) -> None:
        require(person, Role.MANAGER)
        audit = self._audit(person, "pickup_removed", warehouse, carrier)
        await self._pickups.remove(warehouse, carrier, audit)

    def countdown(self, warehouse: str) -> tuple[Countdown, ...]:
        """Each carrier's next last call, the soonest first; of the first warehouse where none is named."""
        place = self._place(warehouse)
        if place is None:
            return ()
        return countdown(self._here(place), _zone(place), self._clock.now())

    def ship_at(self, warehouse: str, *carriers: str) -> datetime:
        """When a parcel that is labelled now leaves with that carrier."""
        place, now = self._place(warehouse), self._clock.now()
        if place is None:
            return now
        return ship_at(pickup_of(self.all(), place.code, *carriers), _zone(place), now)

    def departures(self, warehouse: str) -> Mapping[str, datetime]:
        """When what is labelled now leaves, by the carrier's name in small letters; of those on a
        schedule.
        """
        return {down.carrier.casefold(): down.at for down in self.countdown(warehouse)}

    def zone(self, warehouse: str) -> tzinfo:
        place = self._place(warehouse)
        return UTC if place is None else _zone(place)

    def label_by(self, warehouse: str, ship_by: datetime) -> datetime:
        """Until when it has to be labelled, whoever takes it: the last of all last calls that make it."""
        place = self._place(warehouse)
        if place is None:
            return ship_by
        zone, here = _zone(place), self._here(place)
        calls = [last_pickup_before(pickup, zone, ship_by) for pickup in here]
        found = [call for call in calls if call is not None]
        return max(found) if found else ship_by

    def is_missed(self, warehouse: str, ship_by: datetime) -> bool:
        """No carrier on a schedule comes in time any more. What is late as it is misses nothing: it leaves as
        soon as may be.
        """
        downs = self.countdown(warehouse)
        return bool(downs) and self._clock.now() <= ship_by < downs[0].at

    def risk(self, warehouse: str, ship_by: datetime, *carriers: str) -> Risk:
        """Amber an hour before the last pickup that makes it."""
        place, now = self._place(warehouse), self._clock.now()
        if place is None:
            return Risk.NONE
        found = pickup_of(self.all(), place.code, *carriers)
        return risk(found, _zone(place), ship_by, now)

    def _here(self, place: Warehouse) -> list[Pickup]:
        return [pickup for pickup in self.all() if pickup.warehouse == place.code]

    def _place(self, warehouse: str) -> Warehouse | None:
        places = self._places.warehouses()
        first = places[0] if places and not warehouse else None
        return next((place for place in places if place.code == warehouse), first)

    def _audit(self, person: Person, what: str, warehouse: str, carrier: str) -> Audited:
        detail = f"{warehouse} {carrier}"
        return Audited(self._clock.now(), person.user_id, self._bench_id, what, detail=detail)


def _zone(place: Warehouse) -> tzinfo:
    return ZoneInfo(place.zone)
