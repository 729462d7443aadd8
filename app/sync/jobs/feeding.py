"""Many changes: one feed (INV-3). Amazon takes one in two minutes and works on it for some."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

import msgspec

from app.domain.listing import Change
from app.domain.sending import Wanted
from app.ports.amazon_listings import Feed, FeedMessage, FeedResult, FeedsApi, FeedState
from app.ports.clock import Clock
from app.ports.errors import Malformed, OutcomeUnknown, OutsideError, Refused
from app.ports.listings import Listings, Sent
from app.seams import seam
from app.sync.jobs.live import Live
from app.sync.jobs.noting import Noting
from app.sync.planning import REFUSED, Plan, Planning

MOST = 10_000  # messages in a feed
MOST_LIVE = 400  # of which the type is read in the same minute, twenty a call
PATIENCE = timedelta(hours=6)


class Feeding(msgspec.Struct, frozen=True):
    """A feed under way; its messages are numbered from 1 as ``skus`` are. Without ``feed_id`` nobody knows
    whether Amazon has it.
    """

    skus: tuple[str, ...]
    at: datetime
    feed_id: str = ""


Keep = Callable[[Feeding | None], Awaitable[None]]


class Feeds:
    """One store's, for one turn."""

    def __init__(
        self,
        store_id: str,
        api: FeedsApi,
        listings: Listings,
        planning: Planning,
        live: Live,
        noting: Noting,
        clock: Clock,
    ) -> None:
        self._store_id = store_id
        self._api = api
        self._listings = listings
        self._planning = planning
        self._live = live
        self._noting = noting
        self._clock = clock
        self.held: list[str] = []
        self.refused: frozenset[str] = frozenset()

    def __repr__(self) -> str:
        return f"<Feeds of {self._store_id}>"

    async def submit(self, skus: Sequence[str], keep: Keep) -> int:
        """How many SKUs went. ``keep`` stores the intent before the call and the feed's id after it."""
        chosen = skus[: MOST_LIVE if self._live.is_needed else MOST]
        await self._live.look(chosen)
        plans = await self._free(chosen)
        if not plans:
            return 0
        feeding = Feeding(tuple(plan.listing.sku for plan in plans), self._clock.now())
        await keep(feeding)
        seam("feed-intended")
        messages = await asyncio.to_thread(lambda: [_message(*each) for each in enumerate(plans, 1)])
        feed_id = await self._sent(messages, feeding, keep)
        seam("feed-submitted")
        await keep(msgspec.structs.replace(feeding, feed_id=feed_id))
        await self._noting.sent(await asyncio.to_thread(self._sent_rows, plans, feed_id))
        return len(plans)

    def _sent_rows(self, plans: Sequence[Plan], feed_id: str) -> list[Sent]:
        noting = self._noting
        return [noting.row(plan.listing.sku, row, feed_id=feed_id) for plan in plans for row in _rows(plan)]

    async def _free(self, skus: Sequence[str]) -> list[Plan]:
        """Planned now, without what must not go."""
        plans = await asyncio.to_thread(lambda: tuple(self._planning.paged(skus)))
        live = skus if self._live.is_needed else ()
        reasons = {sku: reason for sku in live if (reason := self._live.why_held(sku))}
        for sku, reason in reasons.items():
            await self._noting.held(sku, reason)
        self.held += reasons
        return [plan for plan in plans if plan.steps and plan.listing.sku not in reasons]

    async def _sent(self, messages: Sequence[FeedMessage], feeding: Feeding, keep: Keep) -> str:
        """A feed that Amazon certainly has not is forgotten again."""
        try:
            return await self._live.in_time(feeding.skus, lambda: self._api.submit(messages))
        except OutcomeUnknown:
            raise
        except OutsideError:
            await keep(None)
            raise

    async def outcome(self, feeding: Feeding) -> tuple[bool, OutsideError | None]:
        """Whether it is over, and what went wrong with the whole of it. Its rows are noted."""
        if not feeding.feed_id:
            return True, None
        try:
            feed = await self._api.feed(feeding.feed_id)
        except Refused as refused:
            return True, refused
        if feed.state is FeedState.RUNNING and self._clock.now() - feeding.at < PATIENCE:
            return False, None
        rows = await asyncio.to_thread(self._listings.in_feed, feeding.feed_id)
        if feed.state is FeedState.DONE:
            return True, await self._done(feeding, feed, rows)
        await self._noting.sent([_void(row) for row in rows])
        return True, Refused("createFeed", feed.state.value, "Amazon did not work on the feed")

    async def _done(self, feeding: Feeding, feed: Feed, rows: Sequence[Sent]) -> OutsideError | None:
        """A feed that was refused as a whole waits like a refused row; one whose result cannot be read is
        judged by what stands at Amazon.
        """
        try:
            result = await self._api.result(feed.document_id) if feed.document_id else FeedResult(0, {})
        except Refused as refused:
            await self._noting.sent([msgspec.structs.replace(row, held=REFUSED, feed_id="") for row in rows])
            self.refused = frozenset(feeding.skus)
            return refused
        except Malformed as error:
            return error
        await self._note(feeding, rows, result)
        return None

    async def _note(self, feeding: Feeding, rows: Sequence[Sent], result: FeedResult) -> None:
        """Counted from now on: what Amazon has just stored is shown later still."""
        numbered = enumerate(feeding.skus, 1)
        refused = {sku: result.refused[number] for number, sku in numbered if number in result.refused}
        self.refused, now = frozenset(refused), self._clock.now()
        accepted, other = list[Sent](), dict[str, list[Sent]]()
        for row in rows:
            (other.setdefault(row.key.sku, []) if row.key.sku in refused else accepted).append(row)
        await self._noting.sent([msgspec.structs.replace(row, at=now, feed_id="") for row in accepted])
        for sku, issues in refused.items():
            await self._noting.refused(sku, other.get(sku, ()), issues)


def _rows(plan: Plan) -> tuple[Wanted, ...]:
    """What comes after it leaves when it has been accepted."""
    return plan.steps[0]


def _message(number: int, plan: Plan) -> FeedMessage:
    listing = plan.listing
    changes = tuple(Change(each.availability) for each in _rows(plan))
    return FeedMessage(number, listing.sku, listing.product_type, changes)


def _void(row: Sent) -> Sent:
    return msgspec.structs.replace(row, quantity=None, lead_time_days=None, feed_id="")
