"""One order of a bulk run: read again, rates, intent, call, outcome, whatever is killed (SHIP-10)."""

import asyncio
import uuid
from collections.abc import Sequence
from datetime import datetime

from app.domain.order import Order
from app.domain.packing.reasons import Stop
from app.domain.shipping import Parcel, Purchase, PurchaseState, Rate
from app.ports.bulk import BulkItem, ItemState
from app.ports.clock import Clock
from app.ports.errors import Conflict, OutsideError, Refused, WriteFailed
from app.ports.storage import (
    BulkNoted,
    Journal,
    Lookups,
    OrderLeft,
    OrderTaken,
    ParcelLabelled,
    Write,
)
from app.services.bulk_planning import BulkLine, Planner
from app.services.buying import Buying
from app.services.halting import Halt
from app.services.rereading import Rereads
from app.services.shopping import Shopped, Shopping
from app.services.terms import TermsOf

HOLDER = "bulk"  # as a bench's id: what a run has, no bench takes
_STATES = {Stop.OUTCOME_UNKNOWN: ItemState.UNKNOWN, Stop.AMAZON_UNREACHABLE: ItemState.FAILED}


class Clerk:
    """Ships the orders of runs, one at a time or several at once."""

    def __init__(
        self,
        planner: Planner,
        terms: TermsOf,
        shopping: Shopping,
        buying: Buying,
        rereads: Rereads,
        journal: Journal,
        lookups: Lookups,
        clock: Clock,
    ) -> None:
        self._planner = planner
        self._terms = terms
        self._shopping = shopping
        self._buying = buying
        self._rereads = rereads
        self._journal = journal
        self._lookups = lookups
        self._clock = clock
        self._reading = asyncio.Lock()

    def __repr__(self) -> str:
        return "<Clerk>"

    async def ship(self, item: BulkItem, who: str) -> None:
        """Until the item is no longer WAITING; also one that a kill left half done. Raises WriteFailed."""
        order = self._lookups.order(item.order_id)
        if order is None:
            await self._note(item, who, ItemState.REFUSED, ("not_open",))
            return
        try:
            await self._ship(order, _Hand(self, item, who))
        except (Halt, Conflict) as stop:
            await self._note(item, who, *_stopped(stop))
        except WriteFailed:
            raise
        except OutsideError as error:
            await self._note(item, who, *_failed(error))

    async def _ship(self, order: Order, hand: "_Hand") -> None:
        is_ours = self._lookups.claimed_by(order.order_id) == HOLDER
        paid = await self._buying.settled(order, hand) if is_ours else None
        if paid is None:
            await self._buy(order, hand, is_ours=is_ours)
        elif not hand.is_noted:
            await hand.bought(paid, ())

    def parcel(self, order: Order, item: BulkItem) -> Parcel:
        parcel = self._planner.parcel(order, _line(item), self._clock.now())
        if parcel is None:
            raise Halt(Stop.PURGED)
        return parcel

    async def recheck(self, order: Order) -> None:
        """One run's reads come one after another: the benches' own go first (ORD-5)."""
        async with self._reading:
            await self._rereads.reread(order, is_own=False)

    async def write(self, writes: Sequence[Write]) -> None:
        await self._journal.write(writes)

    def now(self) -> datetime:
        return self._clock.now()

    async def _buy(self, order: Order, hand: "_Hand", *, is_ours: bool) -> None:
        item = hand.item
        if not is_ours and (whys := self._planner.refusals(order, _line(item))):
            await self._note(item, hand.who, ItemState.REFUSED, whys)
            return
        await self._buying.must_be_none(order)
        await self.recheck(order)
        terms, parcel = self._terms(order), self.parcel(order, item)
        shopped = await self._shopping.shop(order, parcel, terms)
        if shopped.choice.rate is None:
            await self._without_rate(order, hand, shopped)
            return
        purchase = self._intended(order, shopped.choice.rate)
        taken = OrderTaken(order.order_id, HOLDER, self._clock.now())
        kept = shopped.kept(purchase.purchase_id, purchase.rate, purchase.made_at)
        await self._buying.buy(order, shopped.parcel, purchase, hand, [taken, kept])

    async def _without_rate(self, order: Order, hand: "_Hand", shopped: Shopped) -> None:
        if shopped.offers.unheard and not shopped.choice.judged:
            words = next((each.words for each in shopped.offers.unheard if each.words), "")
            await self._note(hand.item, hand.who, ItemState.FAILED, ("no_answer",), words)
            return
        whys = self._planner.refusals(order, _line(hand.item), shopped.choice)
        await self._note(hand.item, hand.who, ItemState.REFUSED, whys)

    def _intended(self, order: Order, rate: Rate) -> Purchase:
        now, state = self._clock.now(), PurchaseState.INTENT
        return Purchase(str(uuid.uuid4()), order.order_id, 1, rate.api, HOLDER, rate, state, now)

    async def _note(
        self, item: BulkItem, who: str, state: ItemState, why: Sequence[str], words: str = ""
    ) -> None:
        """What may be bought stays with the run; all else goes back to the benches."""
        noted = BulkNoted(item.run_id, item.order_id, state, tuple(why), words)
        is_kept = state is ItemState.UNKNOWN or self._lookups.claimed_by(item.order_id) != HOLDER
        left = () if is_kept else (OrderLeft(item.order_id, self._clock.now(), who),)
        await self._journal.write([*left, noted])


class _Hand:
    """Buying's till for one order of a run."""

    def __init__(self, clerk: Clerk, item: BulkItem, who: str) -> None:
        self.item = item
        self.who = who
        self.is_noted = False
        self._clerk = clerk

    def __repr__(self) -> str:
        return f"<_Hand {self.item!r}>"

    def parcel(self, order: Order) -> Parcel:
        return self._clerk.parcel(order, self.item)

    async def recheck(self, order: Order) -> None:
        await self._clerk.recheck(order)

    async def bought(self, purchase: Purchase, writes: Sequence[Write]) -> None:
        item = self.item
        labelled = ParcelLabelled(
            item.order_id,
            purchase.purchase_id,
            item.box,
            item.weight_grams,
            purchase.tracking,
            purchase.carrier,
            purchase.service,
            self._clerk.now(),
            self.who,
        )
        noted = BulkNoted(item.run_id, item.order_id, ItemState.BOUGHT, cost=purchase.rate.cost)
        await self._clerk.write([*writes, labelled, noted])
        self.is_noted = True


def _stopped(stop: Halt | Conflict) -> tuple[ItemState, tuple[str, ...], str]:
    """State, why and words of what did not go."""
    if isinstance(stop, Conflict):
        return ItemState.REFUSED, ("at_a_bench",), ""
    return _STATES.get(stop.stop, ItemState.REFUSED), (stop.stop.value,), stop.words


def _failed(error: OutsideError) -> tuple[ItemState, tuple[str, ...], str]:
    if isinstance(error, Refused):
        return ItemState.FAILED, ("refused",), error.words
    return ItemState.FAILED, ("unreachable",), ""


def _line(item: BulkItem) -> BulkLine:
    return BulkLine(item.order_id, item.box, item.weight_grams)
