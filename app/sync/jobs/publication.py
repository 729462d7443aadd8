"""Watches what Amazon was asked for and has not shown yet: new listings (LIST-2), moves (LIST-4)."""

from collections.abc import Callable

from app.domain.listing import Channel, Listing
from app.domain.publication import watched
from app.ports.amazon_listings import ListingsApi
from app.ports.clock import Clock
from app.ports.listings import Listings
from app.ports.storage import Audited
from app.seams import seam
from app.sync.job import Progress, Turn
from app.sync.jobs.arrivals import arrived, forget

AT_ONCE = 25


class WatchPublication:
    """One store's. ``on_sellable`` hears of a listing that units may be sent to from now on."""

    def __init__(
        self,
        store_id: str,
        api: ListingsApi,
        listings: Listings,
        clock: Clock,
        on_sellable: Callable[[], None],
    ) -> None:
        self._store_id = store_id
        self._api = api
        self._listings = listings
        self._clock = clock
        self._on_sellable = on_sellable

    def __repr__(self) -> str:
        return f"<WatchPublication {self._store_id}>"

    async def run(self, progress: Progress) -> Turn:
        """Reads those that were longest unread; counts those that moved on."""
        waiting, moved = self._listings.pending(self._store_id, AT_ONCE), 0
        for done, listing in enumerate(waiting):
            await progress.show("watching_listings", done, len(waiting))
            moved += await self._watch(listing)
        return Turn(moved)

    async def _watch(self, before: Listing) -> bool:
        found = await self._api.get(before.sku)
        after = watched(before, found, self._clock.now())
        seam("listing-watched")
        what = _what_happened(before, after)
        if not what:
            await arrived(self._listings, self._store_id, [after])
            return False
        audit = Audited(self._clock.now(), "", "", what, detail=f"{self._store_id} {before.sku}")
        await self._listings.save(after, audit)
        if after.channel is not before.channel:
            await forget(self._listings, self._store_id, [after.sku])
        if after.is_merchant:
            self._on_sellable()
        return True


def _what_happened(before: Listing, after: Listing) -> str:
    """For the audit log; empty where it goes on waiting."""
    if before.moving_to is not None and after.moving_to is None:
        return "listing_is_fba" if after.channel is Channel.FBA else "listing_is_merchant"
    return "" if after.publication is before.publication else f"listing_{after.publication.value}"
