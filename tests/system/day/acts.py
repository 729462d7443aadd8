"""What happens on a day, done: at Amazon by its side doors, in the office by its services."""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any

from app.domain.listing import Channel
from app.domain.sharing import Sharing
from app.domain.stock import Movement, Why
from app.domain.store import Away, Rule, Vacation
from app.ports.listings import ListingKey
from tests.system.day import scenario as s
from tests.system.day.amazon import Amazon
from tests.system.day.office import BLIND, BOSS, Office

Act = Callable[[Any], Awaitable[None]]


class Acts:
    """Buyers, the manager, the packer, and who works in Seller Central."""

    def __init__(self, day: s.Day, amazon: Amazon, office: Office) -> None:
        self._day, self._amazon, self._office = day, amazon, office
        self.order_ids: dict[int, str] = {}
        self._acts: dict[type[s.Event], Act] = {
            s.Buys: self._buys,
            s.Cancels: self._cancels,
            s.Ships: self._ships,
            s.Moves: self._moves,
            s.Converts: self._converts,
            s.Rests: self._rests,
            s.Locates: self._locates,
            s.Shares: self._shares,
            s.Maps: self._maps,
            s.Opens: self._opens,
            s.Chooses: self._chooses,
            s.Fails: self._fails,
            s.Blinds: self._blinds,
        }

    async def do(self, event: s.Event) -> None:
        await self._acts[type(event)](event)

    # ---- at Amazon

    async def _buys(self, event: s.Buys) -> None:
        places = {house: location for location, house in s.LOCATIONS.items()}
        pending = {"status": "PENDING", "pending_seconds": event.pending, "payment_fails": event.is_refused}
        made = self._amazon.post(
            "orders",
            **where(event.store),
            lines=event.lines,
            location=places.get(event.house, ""),
            **(pending if event.pending else {}),
        )
        (self.order_ids[event.number],) = made["order_ids"]

    async def _cancels(self, event: s.Cancels) -> None:
        if not event.is_bank:
            self._amazon.post(f"orders/{self.order_ids[event.number]}/cancel")

    async def _ships(self, event: s.Ships) -> None:
        order_id = self.order_ids[event.number]
        if event.is_ours:
            await self._office.bench.ship(order_id)
            self._office.engine.wake()
        else:
            self._amazon.post(f"orders/{order_id}/ship")

    async def _converts(self, event: s.Converts) -> None:
        if event.is_ours:
            to = Channel.FBA if event.to_fba else Channel.MERCHANT
            key = ListingKey(event.store, event.sku)
            assert await self._office.listings.convert(BOSS, [key], to) == ((key, None),)
            return
        how = {"action": "to_fba"} if event.to_fba else {"action": "to_merchant", "quantity": 0}
        self._amazon.post("seller-central", **where(event.store), sku=event.sku, **how)

    async def _fails(self, event: s.Fails) -> None:
        self._amazon.post("outage", seconds=event.seconds)

    # ---- in the office

    async def _moves(self, event: s.Moves) -> None:
        why = Why.COUNTED if event.is_count else Why.RECEIVED if event.units > 0 else Why.DAMAGED
        move = Movement(event.product, event.house, event.units, why, "", self._office.clock.now())
        await self._office.stock.move(BOSS, move)

    async def _rests(self, event: s.Rests) -> None:
        first, last = [_date(each) for each in event.days] if event.days else (None, None)
        vacation = Vacation(Away(event.how), first, last, event.lead)
        await self._office.stores.set_vacation(BOSS, event.store, vacation)

    async def _locates(self, event: s.Locates) -> None:
        await self._office.locate(is_on=event.is_on)

    async def _shares(self, event: s.Shares) -> None:
        told = event.share
        cap = None if told.cap == s.UNCAPPED else told.cap
        rule = Rule(told.warehouses, told.percent, told.buffer, cap, lead_time_days=told.lead)
        if event.skus:
            keys = [ListingKey(event.store, sku) for sku in event.skus]
            await self._office.listings.set_rule(BOSS, keys, rule)
        else:
            await self._office.stores.set_rule(BOSS, event.store, rule)

    async def _maps(self, event: s.Maps) -> None:
        await self._office.map([each for each in self._day.offers if each.store == event.store])

    async def _opens(self, event: s.Opens) -> None:
        words = self._office.stores.narf_words(event.store)
        await self._office.stores.open_narf(BOSS, event.store, words)

    async def _chooses(self, event: s.Chooses) -> None:
        shared = self._office.stores.shared(event.store, event.sku)
        assert shared is not None
        await self._office.stores.decide(BOSS, shared, Sharing.SHARED, event.store)

    async def _blinds(self, event: s.Blinds) -> None:
        for store_id in s.STORES:
            await self._office.stores.set_features(BOSS, store_id, BLIND)


def where(store_id: str) -> dict[str, str]:
    """Account and marketplace, as the side doors want them."""
    store = s.STORES[store_id]
    return {"account": store.account, "marketplace": store.marketplace}


def _date(day: int) -> date:
    return s.START.date() + timedelta(days=day)
