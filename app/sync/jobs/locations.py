"""Learns a store's MLI locations as Amazon has them now (INV-6); who maps them is the manager."""

from app.ports.amazon_account import SupplySourcesApi
from app.ports.stores import Stores
from app.sync.job import Progress, Turn


class RefreshLocations:
    """One store's."""

    def __init__(self, store_id: str, sources: SupplySourcesApi, stores: Stores) -> None:
        self._store_id = store_id
        self._sources = sources
        self._stores = stores

    def __repr__(self) -> str:
        return f"<RefreshLocations {self._store_id}>"

    async def run(self, progress: Progress) -> Turn:
        """How many locations there are."""
        await progress.show("reading_locations")
        found = await self._sources.locations()
        await self._stores.save_locations(self._store_id, found)
        return Turn(len(found))
