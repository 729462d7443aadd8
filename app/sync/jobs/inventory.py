"""Sends a store's stock to Amazon (INV-3 to INV-6): what changed, by PATCH where few, else by one feed; and
reads back what Amazon stored.

What goes out is planned in the moment in which it leaves. Every change merges an absolute quantity, so that
one whose outcome is unknown may be sent again.
"""

import asyncio
from collections.abc import Iterable
from datetime import timedelta

import msgspec

from app.ports.clock import Clock
from app.ports.errors import OutsideError
from app.ports.listings import Listings
from app.seams import seam
from app.sync.job import Progress, Turn
from app.sync.jobs.feeding import Feeding, Feeds
from app.sync.jobs.patching import Patching
from app.sync.jobs.reading_back import ReadingBack
from app.sync.looking import Look, Looking, Sight

FEW = 20  # changes that go by PATCH, one each
NOTED_AT_ONCE = 500


class Cursor(msgspec.Struct, frozen=True):
    """``feeding`` is a feed under way. ``unread`` are SKUs whose rows are to be read back, ``again`` those to
    be read and looked at in each turn until they are right. ``is_behind``: more was due than could be sent,
    so all has to be looked at once the feed is over.
    """

    sight: Sight = Sight()
    is_behind: bool = False
    feeding: Feeding | None = None
    unread: tuple[str, ...] = ()
    again: tuple[str, ...] = ()


class SendInventory:
    """One store's, for one turn."""

    def __init__(
        self,
        store_id: str,
        looking: Looking,
        patching: Patching,
        feeds: Feeds,
        reading_back: ReadingBack,
        listings: Listings,
        clock: Clock,
    ) -> None:
        self._store_id = store_id
        self._looking = looking
        self._patching = patching
        self._feeds = feeds
        self._reading_back = reading_back
        self._listings = listings
        self._clock = clock

    def __repr__(self) -> str:
        return f"<SendInventory {self._store_id}>"

    async def run(self, progress: Progress) -> Turn:
        """What came of the last turns first, then what is due now. Counts the SKUs that were sent."""
        trouble = await self._end_feed(progress)
        also = await self._read_back(progress)
        look = await self._look(also, progress)
        count, is_all = await self._send(look, progress)
        cursor = _cursor(progress)
        is_behind = not (is_all and look.is_all) or (cursor.is_behind and not look.is_whole)
        if (cursor.sight, cursor.is_behind) != (look.sight, is_behind):
            await self._change(progress, sight=look.sight, is_behind=is_behind)
        return self._turn(_cursor(progress), count, trouble)

    def _turn(self, cursor: Cursor, count: int, trouble: OutsideError | None) -> Turn:
        if cursor.unread:
            return Turn(count, "read_back", 1.0, trouble)
        if cursor.feeding is not None:
            return Turn(count, "feed", poll_after(self._clock.now() - cursor.feeding.at), trouble)
        return Turn(count, trouble=trouble)

    async def _end_feed(self, progress: Progress) -> OutsideError | None:
        """Of a feed that is over, or of which nothing is known, what was not refused is read back."""
        cursor = _cursor(progress)
        if cursor.feeding is None:
            return None
        await progress.show("waiting_for_feed", 0, len(cursor.feeding.skus))
        is_over, trouble = await self._feeds.outcome(cursor.feeding)
        if is_over:
            taken = (sku for sku in cursor.feeding.skus if sku not in self._feeds.refused)
            unread = _merged(cursor.unread, taken)
            await self._change(progress, feeding=None, unread=unread)
            seam("feed-ended")
        return trouble

    async def _read_back(self, progress: Progress) -> tuple[str, ...]:
        """SKUs that were read, and so are to be looked at."""
        cursor = _cursor(progress)
        wanted = _merged(cursor.again, cursor.unread)
        if not wanted:
            return ()
        await progress.show("reading_back", 0, len(wanted))
        read, differing = await self._reading_back.some(wanted)
        again = _merged((sku for sku in cursor.again if sku not in read), differing)
        unread = tuple(sku for sku in cursor.unread if sku not in read)
        if (again, unread) != (cursor.again, cursor.unread):
            await self._change(progress, again=again, unread=unread)
        return tuple(read)

    async def _look(self, also: tuple[str, ...], progress: Progress) -> Look:
        cursor = _cursor(progress)
        passing = frozenset(cursor.feeding.skus if cursor.feeding else ())
        is_free = cursor.feeding is None and not cursor.unread
        is_whole = progress.is_woken or (cursor.is_behind and is_free)
        look = await asyncio.to_thread(self._looking.look, cursor.sight, also, passing, is_whole=is_whole)
        for start in range(0, len(look.held), NOTED_AT_ONCE):
            await self._listings.note_sent(look.held[start : start + NOTED_AT_ONCE])
        if unread := _merged(cursor.unread, look.unread)[len(cursor.unread) :]:
            await self._change(progress, unread=(*cursor.unread, *unread))
        return look

    async def _send(self, look: Look, progress: Progress) -> tuple[int, bool]:
        """How many SKUs went, and whether nothing of the look is left."""
        if not look.due:
            return 0, True
        if len(look.due) <= FEW:
            return await self._patch(look.due, progress), True
        if _cursor(progress).feeding is not None:
            return 0, False
        return await self._feed(look.due, progress)

    async def _patch(self, skus: tuple[str, ...], progress: Progress) -> int:
        """Noted as unread before: a kill between the change and its read leaves it to be read."""
        cursor = _cursor(progress)
        await self._change(progress, unread=_merged(cursor.unread, skus))
        await self._patching.send(skus, progress)
        read, differing = await self._reading_back.some(list(dict.fromkeys(self._patching.sent)))
        unread = tuple(sku for sku in _cursor(progress).unread if sku not in {*read, *skus})
        again = _merged((sku for sku in cursor.again if sku not in read), differing, self._patching.held)
        await self._change(progress, unread=unread, again=again)
        return len(read)

    async def _feed(self, skus: tuple[str, ...], progress: Progress) -> tuple[int, bool]:
        async def keep(feeding: Feeding | None) -> None:
            await self._change(progress, feeding=feeding)

        await progress.show("sending_inventory", 0, len(skus))
        count = await self._feeds.submit(skus, keep)
        if self._feeds.held:
            await self._change(progress, again=_merged(_cursor(progress).again, self._feeds.held))
        return count, count + len(self._feeds.held) >= len(skus)

    async def _change(self, progress: Progress, **changes: object) -> None:
        await progress.keep(msgspec.structs.replace(_cursor(progress), **changes))


def poll_after(age: timedelta) -> float:
    """Seconds to the next look at a feed of that age."""
    return 10.0 if age < timedelta(minutes=2) else 30.0


def _cursor(progress: Progress) -> Cursor:
    return progress.cursor(Cursor) or Cursor()


def _merged(*skus: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sku for each in skus for sku in each))
