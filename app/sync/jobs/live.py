"""What a SKU is at Amazon this very minute, for stores enrolled in NARF (INV-5): one that was just moved to
FBA in Seller Central would be pulled back by a merchant quantity.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from app.domain.narf import FRESH, needs_live_read, why_held
from app.ports.amazon_listings import ListingsApi
from app.ports.clock import Clock
from app.ports.errors import OutcomeUnknown, OutsideError
from app.ports.listings import Listings
from app.ports.stores import Stores
from app.sync.jobs.arrivals import arrived, stamped

if TYPE_CHECKING:
    from app.domain.listing import Listing

log = logging.getLogger(__name__)
T = TypeVar("T")
AT_ONCE = 20  # SKUs in one search
_NEVER = datetime.min.replace(tzinfo=UTC)


class Live:
    """One store's, for one turn. Other stores need none of it: nothing is held and nothing is hurried."""

    def __init__(
        self, store_id: str, api: ListingsApi, stores: Stores, listings: Listings, clock: Clock
    ) -> None:
        self._store_id = store_id
        self._api = api
        self._stores = stores
        self._listings = listings
        self._clock = clock
        self._seen: dict[str, Listing] = {}
        self._read_at: dict[str, datetime] = {}

    def __repr__(self) -> str:
        return f"<Live {len(self._seen)} listings of {self._store_id}>"

    @property
    def is_needed(self) -> bool:
        store = self._stores.get(self._store_id)
        return store is not None and needs_live_read(store)

    async def look(self, skus: Sequence[str]) -> None:
        """Twenty at a time. A read that fails leaves its SKUs unread."""
        if not self.is_needed:
            return
        for start in range(0, len(skus), AT_ONCE):
            try:
                await self._read(skus[start : start + AT_ONCE])
            except OutsideError as error:
                log.warning("sync: types of %s not read: %s", self._store_id, error)

    def why_held(self, sku: str) -> str:
        """A message key; empty where it may go now."""
        store = self._stores.get(self._store_id)
        reason = why_held(store, self._seen.get(sku), self._clock.now()) if store else None
        return reason.value if reason else ""

    async def in_time(self, skus: Iterable[str], call: Callable[[], Awaitable[T]]) -> T:
        """The call's answer. OutcomeUnknown where none came while what was read of ``skus`` still counts: it
        may wait for a bucket no longer than that.
        """
        if not self.is_needed:
            return await call()
        try:
            async with asyncio.timeout(self._left(skus).total_seconds()):
                return await call()
        except TimeoutError:
            raise OutcomeUnknown("not answered within the minute of the read") from None

    def _left(self, skus: Iterable[str]) -> timedelta:
        """Nothing where one of them was not read."""
        oldest = min(self._read_at.get(sku, _NEVER) for sku in skus)
        return oldest + FRESH - self._clock.now()

    async def _read(self, skus: Sequence[str]) -> None:
        began = self._clock.now()
        found = stamped(await self._api.by_sku(skus), began)
        self._seen |= {each.sku: each for each in found}
        self._read_at |= {each.sku: began for each in found}
        await arrived(self._listings, self._store_id, found)
