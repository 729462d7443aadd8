import asyncio

from app.domain.stock import Location
from app.ports.jobs import JobName
from app.sync.job import Turn
from app.sync.jobs.locations import RefreshLocations
from tests.app.sync.fakes_engine import MemoryStores, Track

FOUND = (Location("us", "EAST", "e", "East"), Location("us", "WEST", "w", "West"))


class Sources:
    async def locations(self) -> tuple[Location, ...]:
        return FOUND


def test_INV_6_the_locations_are_stored_as_amazon_has_them() -> None:
    stores, track = MemoryStores(), Track(JobName.LOCATIONS)
    job = RefreshLocations("us", Sources(), stores)
    assert asyncio.run(job.run(track.next())) == Turn(2)
    assert stores.locations("us") == FOUND
    assert track.shown == [("reading_locations", 0, 0)]
    assert repr(job) == "<RefreshLocations us>"
