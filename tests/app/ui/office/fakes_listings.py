"""``ListingActs`` in memory, with the real rules of allocation and sending behind them."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from collections.abc import Mapping as Map
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.domain.allocation import Allocation, allocate, needs_of
from app.domain.listing import Channel, Listing, Mapping, Publication
from app.domain.people import Person
from app.domain.sending import Basis, Held, alone, basis
from app.domain.sharing import SharedSku
from app.domain.store import Rule, Store
from app.ports.amazon_listings import CatalogItem, Offer
from app.ports.listings import ListingFilter, ListingKey, ListingRow, Proposal, Sent, Show
from app.services.listing_creation import Check
from app.services.supply import Explanation
from tests.app.ui.office.fakes_catalogue import LEVELS, NOW, SET
from tests.app.ui.office.fakes_stores import FakeStores

if TYPE_CHECKING:
    import asyncio


def key_of(listing: Listing) -> ListingKey:
    return ListingKey(listing.store_id, listing.sku)


class FakeListings:
    """``told``: what was asked; ``failure``: what the next act meets; ``refused``: words by SKU."""

    def __init__(self, stores: FakeStores, *listings: Listing) -> None:
        self.stores = stores
        self.rows = {(each.store_id, each.sku): each for each in listings}
        self.order = sorted(self.rows)
        self.told: list[tuple[object, ...]] = []
        self.failure: Exception | None = None
        self.gate: asyncio.Event | None = None
        self.refused: dict[str, str] = {}
        self.items: tuple[CatalogItem, ...] = ()
        self.checks: list[Check] = [Check()]
        self.suggested: tuple[Proposal, ...] = ()

    def page(self, wanted: ListingFilter, after: ListingKey | None, limit: int) -> tuple[ListingRow, ...]:
        start = 0 if after is None else bisect_right(self.order, (after.store_id, after.sku))
        found: list[ListingRow] = []
        for place in range(start, len(self.order)):
            listing = self.rows[self.order[place]]
            if self._fits(listing, wanted) and self._shows(listing, wanted.show):
                found.append(self._row(listing))
                if len(found) == limit:
                    break
        return tuple(found)

    def _row(self, listing: Listing) -> ListingRow:
        sent = next((each.quantity for each in listing.availability if each.code == "DEFAULT"), None)
        store = self.stores.get(listing.store_id)
        held = "" if store is None else self._held(store, listing)
        shared = self.stores.shared(listing.store_id, listing.sku) is not None
        return ListingRow(listing, sent, held, shared)

    def _held(self, store: Store, listing: Listing) -> str:
        found = [row.reason.value for row in alone(self._basis(store, listing)) if isinstance(row, Held)]
        return found[0] if found else ""

    def _fits(self, listing: Listing, wanted: ListingFilter) -> bool:
        if wanted.store_ids and listing.store_id not in wanted.store_ids:
            return False
        text = wanted.text.lower()
        words = (listing.sku.lower(), listing.asin.lower(), *listing.title.lower().split()) if text else ("",)
        return any(word.startswith(text) for word in words)

    def _shows(self, listing: Listing, show: Show) -> bool:
        if show is Show.CONFLICT:
            return self.stores.shared(listing.store_id, listing.sku) is not None
        return show is Show.ALL or _SHOWN[show](listing)

    def counts(self, wanted: ListingFilter) -> dict[Show, int]:
        rows = [listing for listing in self.rows.values() if self._fits(listing, wanted)]
        return {show: sum(self._shows(listing, show) for listing in rows) for show in Show}

    def get(self, key: ListingKey) -> Listing | None:
        return self.rows.get((key.store_id, key.sku))

    def sent(self, key: ListingKey) -> Map[str, Sent]:
        listing = self.rows[key.store_id, key.sku]
        rows = [row for row in listing.availability if row.quantity is not None]
        return {row.code: Sent(key, row.code, row.quantity, row.lead_time_days, NOW) for row in rows}

    def proposals(
        self, store_ids: Sequence[str], after: ListingKey | None, limit: int
    ) -> tuple[Proposal, ...]:
        open_ones = [
            each for each in self.suggested if self.rows[each.key.store_id, each.key.sku].mapping is None
        ]
        start = 0 if after is None else [each.key for each in open_ones].index(after) + 1
        return tuple(open_ones[start : start + limit])

    def proposal(self, key: ListingKey) -> Proposal | None:
        return next((each for each in self.suggested if each.key == key), None)

    def _basis(self, store: Store, listing: Listing) -> Basis:
        children = [(child.sku, child.quantity) for child in SET.children]
        is_group = listing.mapping is not None and listing.mapping.is_group
        locations = self.stores.locations(store.store_id) if store.mli.is_on else ()
        return basis(store, listing, children if is_group else (), LEVELS, NOW, locations)

    def explain(self, key: ListingKey) -> Explanation:
        return self._explain(self.rows[key.store_id, key.sku])

    def explain_with(self, key: ListingKey, rule: Rule | None) -> Explanation:
        return self._explain(replace(self.rows[key.store_id, key.sku], rule=rule))

    def _explain(self, listing: Listing) -> Explanation:
        store = self.stores.stores[listing.store_id]
        mine = self._basis(store, listing)
        return Explanation(alone(mine), mine.rule, mine.allocations.get("DEFAULT"), mine.allocations)

    def allocation_of(self, store_id: str, mapping: Mapping) -> Allocation | None:
        rule = self.stores.stores[store_id].allocation
        return None if rule is None else allocate(rule, needs_of(mapping, ()), LEVELS)

    async def look_up(self, store_id: str, code: str) -> tuple[CatalogItem, ...]:
        await self._act("look_up", store_id, code)
        return self.items

    async def check(self, person: Person, draft: Offer, store_id: str) -> Check:
        await self._act("check", draft)
        return self.checks.pop(0) if len(self.checks) > 1 else self.checks[0]

    async def create(
        self,
        person: Person,
        store_id: str,
        offer: Offer,
        sharing: SharedSku | None = None,
        mapping: Mapping | None = None,
    ) -> Listing:
        await self._act("create", offer, sharing, mapping)
        made = Listing(store_id, offer.sku, publication=Publication.PENDING, mapping=mapping)
        self._put(made)
        return made

    async def rename(self, person: Person, key: ListingKey, sku: str) -> Listing:
        await self._act("rename", key, sku)
        return Listing(key.store_id, sku, publication=Publication.PENDING)

    async def retire(self, person: Person, key: ListingKey) -> None:
        await self._act("retire", key)

    async def convert(
        self, person: Person, keys: Sequence[ListingKey], to: Channel
    ) -> tuple[tuple[ListingKey, str | None], ...]:
        await self._act("convert", tuple(keys), to)
        for key in keys:
            if key.sku not in self.refused:
                self._put(replace(self.rows[key.store_id, key.sku], moving_to=to))
        return tuple((key, self.refused.get(key.sku)) for key in keys)

    async def map(self, person: Person, chosen: Sequence[tuple[ListingKey, Mapping | None]]) -> int:
        await self._act("map", tuple(chosen))
        for key, mapping in chosen:
            self._put(replace(self.rows[key.store_id, key.sku], mapping=mapping))
        return 2

    async def accept(self, person: Person, proposals: Sequence[Proposal]) -> int:
        await self._act("accept", len(proposals))
        for each in proposals:
            self._put(replace(self.rows[each.key.store_id, each.key.sku], mapping=each.mapping))
        return len(proposals)

    async def set_rule(self, person: Person, keys: Sequence[ListingKey], rule: Rule | None) -> None:
        await self._act("set_rule", tuple(keys), rule)
        for key in keys:
            self._put(replace(self.rows[key.store_id, key.sku], rule=rule))

    def _put(self, listing: Listing) -> None:
        self.rows[listing.store_id, listing.sku] = listing
        self.order = sorted(self.rows)

    async def _act(self, *what: object) -> None:
        self.told.append(what)
        if self.gate is not None:
            await self.gate.wait()
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure


_SHOWN: dict[Show, Callable[[Listing], bool]] = {
    Show.MERCHANT: lambda listing: listing.channel is Channel.MERCHANT,
    Show.FBA: lambda listing: listing.channel is Channel.FBA,
    Show.PENDING: lambda listing: listing.publication is Publication.PENDING or listing.moving_to is not None,
    Show.UNMAPPED: lambda listing: listing.mapping is None,
    Show.ERROR: lambda listing: listing.publication is Publication.FAILED,
}


def proposals_for(listings: Sequence[Listing]) -> tuple[Proposal, ...]:
    """Each unmapped one: the product of the same SKU, else the mouse by its barcode."""
    return tuple(
        Proposal(key_of(each), each.title, Mapping("MSE-01"), "Wireless mouse, black", "barcode")
        for each in listings
        if each.mapping is None
    )
