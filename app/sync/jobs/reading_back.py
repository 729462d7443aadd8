"""Reads back what Amazon stored of what was sent (INV-3)."""

from collections.abc import Sequence

import msgspec

from app.domain.listing import Availability, Listing
from app.ports.amazon_listings import ListingsApi
from app.ports.clock import Clock
from app.ports.listings import Listings, Sent
from app.sync.jobs.arrivals import arrived, stamped
from app.sync.jobs.live import AT_ONCE
from app.sync.planning import REFUSED, said

IN_A_TURN = 200  # SKUs


class ReadingBack:
    """One store's."""

    def __init__(self, store_id: str, api: ListingsApi, listings: Listings, clock: Clock) -> None:
        self._store_id = store_id
        self._api = api
        self._listings = listings
        self._clock = clock

    def __repr__(self) -> str:
        return f"<ReadingBack {self._store_id}>"

    async def some(self, skus: Sequence[str]) -> tuple[frozenset[str], tuple[str, ...]]:
        """The SKUs that were read, and those of them where Amazon has something else than was sent."""
        chosen, differing = skus[:IN_A_TURN], list[str]()
        for start in range(0, len(chosen), AT_ONCE):
            differing += await self._read(chosen[start : start + AT_ONCE])
        return frozenset(chosen), tuple(dict.fromkeys(differing))

    async def _read(self, skus: Sequence[str]) -> list[str]:
        began = self._clock.now()
        found = stamped(await self._api.by_sku(skus), began)
        await arrived(self._listings, self._store_id, found)
        there = {each.sku: each for each in found}
        sent = [row for row in self._listings.sent(self._store_id, skus).values() if _is_out(row)]
        seen = [msgspec.structs.replace(row, read=_of(there.get(row.key.sku), row.code)) for row in sent]
        changed = [row for row, before in zip(seen, sent, strict=True) if row != before]
        if changed:
            await self._listings.note_sent(changed)
        return [row.key.sku for row in seen if row.read != said(row)]


def _is_out(row: Sent) -> bool:
    return row.quantity is not None and row.held != REFUSED


def _of(listing: Listing | None, code: str) -> Availability:
    rows = listing.availability if listing else ()
    return next((row for row in rows if row.code == code), Availability(code))
