"""Brings orders in: search with overlap, page by page, the cursor last (ORD-1).

One search carries all marketplaces of an account; Amazon allows one in 179 s. A store that is new looks
thirty days back by itself, and gives the others their turn between its pages.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

import msgspec

from app.domain.store import Store
from app.ports.amazon import OrderSearch
from app.ports.clock import Clock
from app.ports.errors import OutsideError, Refused, Throttled, Unauthorised
from app.ports.storage import OrderImport
from app.seams import seam
from app.sync.job import Progress, Turn
from app.sync.jobs.locating import Locating
from app.sync.schedule import cursor_after, search_from

TOKEN_LIVES = timedelta(hours=23)  # Amazon says 24
TOGETHER_AGAIN = timedelta(hours=6)
_NEVER = datetime.min.replace(tzinfo=UTC)


class Search(msgspec.Struct, frozen=True):
    """A search under way. ``token`` is good with the same stores and start alone."""

    store_ids: tuple[str, ...]
    updated_after: datetime
    began: datetime
    token: str = ""
    token_at: datetime | None = None

    def is_good(self, now: datetime) -> bool:
        return bool(self.token) and self.token_at is not None and now - self.token_at < TOKEN_LIVES


class Cursor(msgspec.Struct, frozen=True):
    """``searches`` are under way; ``served``: when each had its last page. ``apart_at``: when Amazon refused
    the stores together, so that each is searched alone.
    """

    searches: tuple[Search, ...] = ()
    served: dict[str, datetime] = {}
    apart_at: datetime | None = None


class ImportOrders:
    """One account's order import. ``run`` stores each page as it comes; a crash repeats a page, which changes
    nothing.
    """

    def __init__(
        self,
        stores: Sequence[Store],
        search_of: Callable[[Sequence[Store]], OrderSearch],
        orders: OrderImport,
        locating: Locating,
        clock: Clock,
    ) -> None:
        self._stores = stores
        self._search_of = search_of
        self._orders = orders
        self._locating = locating
        self._clock = clock
        self._count = 0

    def __repr__(self) -> str:
        return f"<ImportOrders {', '.join(store.store_id for store in self._stores)}>"

    async def run(self, progress: Progress) -> Turn:
        """A store that fails holds up no other: its trouble is told when the rest is done. Throttled ends the
        turn: all share the bucket.
        """
        self._count, troubles, done = 0, [], 0
        until = self._clock.now() + timedelta(
            seconds=min(store.import_every_seconds for store in self._stores)
        )
        for part in self._parts(progress):
            try:
                is_done = await self._search(part, progress, until)
            except Throttled:
                raise
            except OutsideError as error:
                troubles.append(error)
                await self._stumbled(part, error, progress)
                continue
            if not is_done:
                return Turn(self._count, waits_for="other_stores")
            done += 1
        if troubles and not done:
            raise troubles[0]
        return Turn(self._count, trouble=next(iter(troubles), None))

    def _parts(self, progress: Progress) -> list[tuple[Store, ...]]:
        """Which stores are searched together, those first that wait longest."""
        cursor = progress.cursor(Cursor) or Cursor()
        known = [store for store in self._stores if self._orders.cursor(store.store_id) is not None]
        alone = [(store,) for store in self._stores if store not in known]
        is_apart = cursor.apart_at is not None and self._clock.now() - cursor.apart_at < TOGETHER_AGAIN
        together = [(store,) for store in known] if is_apart else [tuple(known)] * bool(known)
        return sorted([*together, *alone], key=lambda part: cursor.served.get(_key(part), _NEVER))

    async def _search(self, part: tuple[Store, ...], progress: Progress, until: datetime) -> bool:
        """Whether it came to its end. One that is new stops for others after a while."""
        search, is_new = self._begun(part, progress), self._cursor_of(part) is None
        api = self._search_of(part)
        while True:
            page = await api.search(search.updated_after, search.token or None)
            seam("page-fetched")
            found = await self._locating.located(page.orders)
            cursors = {} if page.next_token else self._reached(search)
            await self._orders.upsert(found, cursors)
            seam("page-stored")
            self._count += len(found)
            search = msgspec.structs.replace(search, token=page.next_token or "", token_at=self._clock.now())
            await self._keep(search, progress)
            seam("page-kept")
            if not page.next_token:
                return True
            if is_new and self._clock.now() >= until:
                return False

    def _begun(self, part: tuple[Store, ...], progress: Progress) -> Search:
        """The search under way where its token is still good, else one from the oldest cursor."""
        cursor, ids, now = progress.cursor(Cursor) or Cursor(), _ids(part), self._clock.now()
        for search in cursor.searches:
            if search.store_ids == ids and search.is_good(now):
                return search
        return Search(ids, search_from(self._cursor_of(part), now), now)

    def _cursor_of(self, part: tuple[Store, ...]) -> datetime | None:
        found = [self._orders.cursor(store_id) for store_id in _ids(part)]
        return None if None in found else min(each for each in found if each is not None)

    def _reached(self, search: Search) -> dict[str, datetime]:
        return {
            store_id: cursor_after(search.began, self._orders.cursor(store_id))
            for store_id in search.store_ids
        }

    async def _keep(self, search: Search, progress: Progress) -> None:
        cursor = progress.cursor(Cursor) or Cursor()
        ids = {store.store_id for store in self._stores}
        others = [
            each
            for each in cursor.searches
            if each.store_ids != search.store_ids and ids.issuperset(each.store_ids)
        ]
        served = cursor.served | {",".join(search.store_ids): self._clock.now()}
        searches = (*others, search) if search.token else tuple(others)
        kept = msgspec.structs.replace(cursor, searches=searches, served=served)
        await progress.keep(kept, doing="importing_orders", done=self._count, total=0)

    async def _stumbled(self, part: Sequence[Store], error: OutsideError, progress: Progress) -> None:
        """A refused search begins anew: its token may be why. Refused without one, the stores go apart:
        one of them, or its credentials, may be why.
        """
        cursor, ids = progress.cursor(Cursor) or Cursor(), _ids(part)
        rest = tuple(each for each in cursor.searches if each.store_ids != ids)
        if not isinstance(error, Refused | Unauthorised):
            return
        if len(rest) < len(cursor.searches):
            await progress.keep(msgspec.structs.replace(cursor, searches=rest))
        elif len(part) > 1:
            await progress.keep(msgspec.structs.replace(cursor, apart_at=self._clock.now()))


def _ids(part: Sequence[Store]) -> tuple[str, ...]:
    return tuple(sorted(store.store_id for store in part))


def _key(part: Sequence[Store]) -> str:
    return ",".join(_ids(part))
