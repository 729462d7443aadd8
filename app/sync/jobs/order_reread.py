"""Reads orders again whose state is in doubt, a few at a time and only from a bucket with calls to spare: the
benches' own reads before a label go first (ORD-2, ORD-5).
"""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import msgspec

from app.domain.store import Mli
from app.ports.amazon import OrdersApi
from app.ports.clock import Clock
from app.ports.errors import Refused, Throttled
from app.ports.orders import DoubtfulOrders
from app.ports.storage import OrderImport
from app.seams import seam
from app.sync.job import Progress, Turn
from app.sync.jobs.locating import Locating

AT_ONCE = 10
SPARE = 2.0  # seconds for bucket and answer: a bucket that gives one in two seconds must have it at hand
PENDING_FOR = timedelta(hours=1)
SHIPPED_FOR = timedelta(hours=2)


class Cursor(msgspec.Struct, frozen=True):
    """The last order that was read; the round goes by order number and begins anew at its end."""

    after: str = ""


class RereadOrders:
    """One store's."""

    def __init__(
        self,
        store_id: str,
        api: OrdersApi,
        doubtful: DoubtfulOrders,
        orders: OrderImport,
        locating: Locating,
        clock: Clock,
        is_purged: Callable[[str], bool],
        *,
        mli: Mli,
    ) -> None:
        self._store_id = store_id
        self._api = api
        self._doubtful = doubtful
        self._orders = orders
        self._locating = locating
        self._clock = clock
        self._is_purged = is_purged
        self._mli = mli

    def __repr__(self) -> str:
        return f"<RereadOrders {self._store_id}>"

    async def run(self, progress: Progress) -> Turn:
        """How many were read. An empty bucket ends the turn and is no failure."""
        after = (progress.cursor(Cursor) or Cursor()).after
        order_ids, read = await asyncio.to_thread(self._in_doubt, after), 0
        try:
            for order_id in order_ids:
                await progress.show("rereading_orders", read, len(order_ids))
                read += await self._read(order_id)
                await progress.keep(Cursor(order_id))
        except Throttled:
            return Turn(read)
        if len(order_ids) < AT_ONCE and progress.run.cursor:
            await progress.keep(None)
        return Turn(read)

    def _in_doubt(self, after: str) -> tuple[str, ...]:
        """In a large database too slow for the loop, which is the window's."""
        now = self._clock.now()
        return self._doubtful.doubtful(
            self._store_id,
            after,
            AT_ONCE,
            pending_before=now - PENDING_FOR,
            shipped_before=now - SHIPPED_FOR,
            placed_before=self._mli.placed_before(now),
        )

    async def _read(self, order_id: str) -> bool:
        """False where Amazon no longer tells of it."""
        try:
            is_purged = self._is_purged(order_id)
            fresh = await self._api.get(order_id, max_wait=SPARE, without_pii=is_purged)
        except Refused:
            return False
        seam("order-reread")
        await self._orders.upsert(await self._locating.located((fresh,)), {})
        return True
