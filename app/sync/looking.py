"""A look over a store for what has to be sent (INV-3): all of it, or only what the stock's changes touch."""

import hashlib
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

import msgspec

from app.domain.local_time import local_day
from app.domain.vacation import away_on
from app.ports import right_of_way
from app.ports.clock import Clock
from app.ports.listings import Listings, Sent
from app.ports.stock import Stock
from app.ports.stores import Stores
from app.sync.planning import PAGE, Plan, Planning

MOST = 10_000  # changes that one look takes up
WHOLE_LOOK_EVERY = timedelta(hours=1)


class Sight(msgspec.Struct, frozen=True):
    """What a look rested on: the stock's version, everything that is set; when all was looked at."""

    version: int = -1
    settings: str = ""
    at: datetime | None = None


class Look(msgspec.Struct, frozen=True):
    """SKUs with something to send, and reasons to be noted. ``sight`` is what to go on from once all of it is
    taken care of; without ``is_all`` there is more. ``is_whole``: every listing was looked at. ``unread``:
    SKUs with nothing to send as far as is known, of which it has to be read what stands there.
    """

    due: tuple[str, ...]
    held: tuple[Sent, ...]
    sight: Sight
    is_whole: bool
    is_all: bool = True
    unread: tuple[str, ...] = ()


class Looking:
    """One store's. Runs on a thread of its own: 100,000 listings take seconds."""

    def __init__(
        self,
        store_id: str,
        stores: Stores,
        listings: Listings,
        stock: Stock,
        planning: Planning,
        clock: Clock,
    ) -> None:
        self._store_id = store_id
        self._stores = stores
        self._listings = listings
        self._stock = stock
        self._planning = planning
        self._clock = clock

    def __repr__(self) -> str:
        return f"<Looking {self._store_id}>"

    def look(self, last: Sight, also: Iterable[str], passing: frozenset[str], *, is_whole: bool) -> Look:
        """``also``: SKUs to be looked at whatever changed; ``passing``: those to be passed over."""
        version, changed = self._stock.levels_changed(last.version)
        sight = Sight(version, self._settings(), last.at)
        if is_whole or changed is None or sight.settings != last.settings or self._is_old(last):
            sight = msgspec.structs.replace(sight, at=self._clock.now())
            return _gathered(self._all(), passing, sight, is_whole=True)
        plans = self._planning.paged({*also, *self._selling(changed)})
        return _gathered(plans, passing, sight, is_whole=False)

    def _is_old(self, last: Sight) -> bool:
        return last.at is None or self._clock.now() - last.at >= WHOLE_LOOK_EVERY

    def _all(self) -> Iterator[Plan]:
        after = ""
        while page := self._listings.sendable(self._store_id, after, PAGE):
            right_of_way.give_way()
            yield from self._planning.plans(page)
            after = page[-1].sku

    def _selling(self, products: Iterable[str]) -> Iterator[str]:
        """Our SKUs that sell these products, or that another store of the account lists too and so does."""
        for product in products:
            for store_id, sku in self._stock.listings_of(product):
                if store_id == self._store_id or self._shares(store_id, sku):
                    yield sku

    def _shares(self, store_id: str, sku: str) -> bool:
        shared = self._stores.shared(self._store_id, sku)
        return shared is not None and store_id in shared.store_ids

    def _settings(self) -> str:
        """A digest of what decides besides stock and listings, the day on a vacation's calendar included."""
        store = self._stores.get(self._store_id)
        if store is None:
            return ""
        parts = (
            *(store.state, store.features, store.narf, store.mli, store.vacation, store.allocation),
            *(away_on(store.vacation, local_day(store.market, self._clock.now())), self._places()),
        )
        return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()

    def _places(self) -> tuple[object, ...]:
        return tuple(self._stores.locations(self._store_id))


def _gathered(plans: Iterable[Plan], passing: frozenset[str], sight: Sight, *, is_whole: bool) -> Look:
    due, unread, held = list[str](), list[str](), list[Sent]()
    for plan in plans:
        held += plan.held
        if plan.listing.sku in passing:
            continue
        if plan.steps:
            due.append(plan.listing.sku)
        elif plan.is_unread:
            unread.append(plan.listing.sku)
    is_all = len(due) <= MOST
    return Look(tuple(due[:MOST]), tuple(held), sight, is_whole, is_all, tuple(unread[:MOST]))
