"""What was sent, held or refused, noted row by row."""

from collections.abc import Sequence

import msgspec

from app.domain.conversion import MERCHANT_CODE
from app.domain.listing import Issue
from app.domain.sending import Wanted
from app.ports.clock import Clock
from app.ports.listings import ListingKey, Listings, Sent
from app.ports.storage import Audited
from app.sync.planning import REFUSED


class Noting:
    """One store's."""

    def __init__(self, store_id: str, listings: Listings, clock: Clock) -> None:
        self._store_id = store_id
        self._listings = listings
        self._clock = clock

    def __repr__(self) -> str:
        return f"<Noting {self._store_id}>"

    def row(self, sku: str, wanted: Wanted, *, feed_id: str = "", held: str = "") -> Sent:
        return Sent(
            ListingKey(self._store_id, sku),
            wanted.code,
            wanted.quantity,
            wanted.lead_time_days,
            self._clock.now(),
            held,
            feed_id,
        )

    async def sent(self, rows: Sequence[Sent]) -> None:
        if rows:
            await self._listings.note_sent(rows)

    async def held(self, sku: str, reason: str) -> None:
        """What was sent before stays noted."""
        known = self._listings.sent(self._store_id, [sku]).get((sku, MERCHANT_CODE))
        key = ListingKey(self._store_id, sku)
        row = known or Sent(key, MERCHANT_CODE, None, None, self._clock.now())
        if row.held != reason:
            await self._listings.note_sent([msgspec.structs.replace(row, held=reason)])

    async def refused(self, sku: str, rows: Sequence[Sent], issues: tuple[Issue, ...]) -> None:
        """In Amazon's words, on the listing itself; the rows are not sent again for a while."""
        await self.sent([msgspec.structs.replace(row, held=REFUSED, feed_id="") for row in rows])
        listing = self._listings.get(ListingKey(self._store_id, sku))
        if listing is None or not issues:
            return
        audit = Audited(
            self._clock.now(), "", "", "inventory_refused", detail=f"{self._store_id} {sku} {issues[0].code}"
        )
        await self._listings.save(msgspec.structs.replace(listing, issues=issues), audit)
