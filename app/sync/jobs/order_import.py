"""Brings orders in: search with overlap, page by page, the cursor last (ORD-1)."""

import msgspec

from app.ports.amazon import OrderSearch
from app.ports.clock import Clock
from app.ports.storage import OrderImport
from app.seams import seam
from app.sync.schedule import cursor_after, search_from


class Imported(msgspec.Struct, frozen=True):
    """One finished run."""

    orders: int
    pages: int


class ImportOrders:
    """One store's order import. ``run`` stores each page as it comes; a crash repeats pages, which changes
    nothing.
    """

    def __init__(self, store_id: str, api: OrderSearch, orders: OrderImport, clock: Clock) -> None:
        self._store_id = store_id
        self._api = api
        self._orders = orders
        self._clock = clock

    def __repr__(self) -> str:
        return f"<ImportOrders {self._store_id}>"

    async def run(self) -> Imported:
        """Raises the errors of ``ports.errors``; what was stored stays, the cursor where it was."""
        started, cursor = self._clock.now(), self._orders.cursor(self._store_id)
        updated_after, token, count, pages = search_from(cursor, started), None, 0, 0
        while True:
            page = await self._api.search(updated_after, token)
            seam("page-fetched")
            token, count, pages = page.next_token, count + len(page.orders), pages + 1
            reached = cursor_after(started, cursor) if token is None else None
            await self._orders.upsert(self._store_id, page.orders, reached)
            seam("page-stored")
            if token is None:
                return Imported(count, pages)
