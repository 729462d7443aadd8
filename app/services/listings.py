"""Listings as people work with them: create, change, convert, map, accept (LIST-2 to LIST-7)."""

from collections.abc import Callable, Sequence
from collections.abc import Mapping as Map

from msgspec.structs import replace

from app.domain.allocation import Allocation
from app.domain.gtin import is_digits
from app.domain.listing import Channel, Listing, Mapping, Publication
from app.domain.people import Person, Role
from app.domain.sharing import SharedSku, Sharing
from app.domain.store import Rule, Store
from app.domain.store_rules import Fault, rule_faults
from app.ports.amazon_listings import CatalogItem, Offer
from app.ports.clock import Clock
from app.ports.connections import Connections
from app.ports.jobs import JobName
from app.ports.listings import ListingFilter, ListingKey, ListingRow, Listings, Proposal, Sent, Show
from app.ports.storage import Audited
from app.ports.stores import Stores
from app.services.guard import Declined, require, require_sound
from app.services.listing_conversion import Conversion
from app.services.listing_creation import Check, Creation, SkuTaken
from app.services.supply import Explanation, Supply

__all__ = ["Check", "Explanation", "ListingService", "SkuTaken"]
Wake = Callable[[JobName, str], None]


class ListingService:
    """Reads are for everyone; every change needs the Listings role and is audited (LIST-3). Raises
    NotAllowed, Declined and ``ports.errors``.
    """

    def __init__(
        self,
        listings: Listings,
        stores: Stores,
        supply: Supply,
        connections: Connections,
        clock: Clock,
        wake: Wake,
        *,
        bench_id: str = "",
    ) -> None:
        """``wake(job, store_id)`` has the engine do something now; ``bench_id`` goes into the audit log."""
        self._listings = listings
        self._stores = stores
        self._supply = supply
        self._connections = connections
        self._clock = clock
        self._wake = wake
        self._bench_id = bench_id
        self._creation = Creation(listings, stores, supply, connections, clock)
        self._conversion = Conversion(listings, stores, supply, connections)

    def __repr__(self) -> str:
        return "<ListingService>"

    def page(self, wanted: ListingFilter, after: ListingKey | None, limit: int) -> tuple[ListingRow, ...]:
        return self._listings.page(wanted, after, limit)

    def counts(self, wanted: ListingFilter) -> dict[Show, int]:
        return self._listings.counts(wanted)

    def get(self, key: ListingKey) -> Listing | None:
        return self._listings.get(key)

    def sent(self, key: ListingKey) -> Map[str, Sent]:
        """What was last sent, by code of the row."""
        rows = self._listings.sent(key.store_id, (key.sku,))
        return {code: row for (_sku, code), row in rows.items()}

    def proposals(
        self, store_ids: Sequence[str], after: ListingKey | None, limit: int
    ) -> tuple[Proposal, ...]:
        return self._listings.proposals(store_ids, after, limit)

    def proposal(self, key: ListingKey) -> Proposal | None:
        """What SKU or barcode suggests for one listing."""
        listing = self._listings.get(key)
        return None if listing is None else self._supply.proposal(listing)

    def explain(self, key: ListingKey) -> Explanation:
        """What is sent for it, or why not, with the reasoning."""
        listing = self._known(key)
        return self._supply.explain(self._store(key.store_id), listing)

    def explain_with(self, key: ListingKey, rule: Rule | None) -> Explanation:
        """The same with another rule of its own (None: the store's), before it is saved."""
        listing = replace(self._known(key), rule=rule)
        return self._supply.explain(self._store(key.store_id), listing)

    def allocation_of(self, store_id: str, mapping: Mapping) -> Allocation | None:
        """For a listing that is not there yet, by the store's rule; None without one."""
        return self._supply.allocation(self._store(store_id), mapping)

    async def look_up(self, store_id: str, code: str) -> tuple[CatalogItem, ...]:
        """Amazon's catalogue by ASIN or barcode."""
        api = self._connections.of(self._store(store_id)).listings
        if is_digits(code):
            return await api.items_by_barcode(code)
        found = await api.item(code)
        return () if found is None else (found,)

    async def check(self, person: Person, draft: Offer, store_id: str) -> Check:
        """Restrictions, preview, and whether the SKU is taken; nothing is changed at Amazon."""
        require(person, Role.LISTINGS)
        return await self._creation.check(self._store(store_id), draft)

    async def create(
        self,
        person: Person,
        store_id: str,
        offer: Offer,
        sharing: SharedSku | None = None,
        mapping: Mapping | None = None,
    ) -> Listing:
        """Sent, and PENDING from then on. SkuTaken, with nothing sent, until ``sharing`` says what becomes of
        a SKU that another store of the account lists.
        """
        require(person, Role.LISTINGS)
        known = None if mapping is None else self._supply.item(mapping)
        audit = self._audit(person, "listing_created", f"{store_id} {offer.sku}")
        made = await self._creation.create(person, self._store(store_id), offer, sharing, known, audit)
        self._wake(JobName.PUBLICATION, store_id)
        return made

    async def rename(self, person: Person, key: ListingKey, sku: str) -> Listing:
        """The same offer under a SKU of its own (CONN-5). The old listing stays until ``retire``."""
        require(person, Role.LISTINGS)
        require(person, Role.MANAGER)
        old, store = self._known(key), self._store(key.store_id)
        made = await self.create(person, key.store_id, self._offer_like(store, old, sku), mapping=old.mapping)
        if old.rule is not None:
            await self.set_rule(person, (ListingKey(key.store_id, sku),), old.rule)
        shared = self._stores.shared(key.store_id, key.sku)
        if shared is not None:
            await self._stores.decide(
                replace(
                    shared, sharing=Sharing.RENAMED, decided_by=person.name, decided_at=self._clock.now()
                ),
                self._audit(person, "sku_sharing", f"{key.sku} renamed {sku}"),
            )
        return made

    async def retire(self, person: Person, key: ListingKey) -> None:
        """Takes a listing off its marketplace, for good."""
        require(person, Role.LISTINGS)
        require(person, Role.MANAGER)
        listing, store = self._known(key), self._store(key.store_id)
        answer = await self._connections.of(store).listings.delete(key.sku)
        if not answer.is_accepted:
            raise Declined("retire", " ".join(issue.message for issue in answer.issues))
        audit = self._audit(person, "listing_retired", f"{key.store_id} {key.sku}")
        await self._listings.save(replace(listing, publication=Publication.GONE), audit)
        self._wake_account(store)

    async def convert(
        self, person: Person, keys: Sequence[ListingKey], to: Channel
    ) -> tuple[tuple[ListingKey, str | None], ...]:
        """Each with None where it is on its way, else why not: a message key, or Amazon's own words."""
        require(person, Role.LISTINGS)
        if to is Channel.UNKNOWN:
            raise Declined("channel")
        found = []
        for key in keys:
            audit = self._audit(person, f"listing_to_{to.value}", f"{key.store_id} {key.sku}")
            found.append((key, await self._conversion.convert(key, to, audit)))
        moving = [key for key, words in found if words is None]
        for store_id in {each for key in moving for each in self._conversion.stores_with(key)}:
            self._wake(JobName.PUBLICATION, store_id)
        return tuple(found)

    async def map(self, person: Person, chosen: Sequence[tuple[ListingKey, Mapping | None]]) -> int:
        """Maps, or with None unmaps; how many orders were freed or sent back to Review."""
        require(person, Role.LISTINGS)
        known = [(key, None if mapping is None else self._supply.item(mapping)) for key, mapping in chosen]
        moved = await self._listings.map(known, self._audit(person, "listings_mapped", f"{len(known)}"))
        for store_id in {key.store_id for key, _ in known}:
            self._wake_account(self._store(store_id))
        return moved

    async def accept(self, person: Person, proposals: Sequence[Proposal]) -> int:
        """Maps as proposed; how many orders were freed."""
        require(person, Role.LISTINGS)
        return await self.map(person, [(each.key, each.mapping) for each in proposals])

    async def set_rule(self, person: Person, keys: Sequence[ListingKey], rule: Rule | None) -> None:
        """An allocation of their own, or with None the store's again."""
        require(person, Role.LISTINGS, Role.MANAGER)
        faults: tuple[Fault, ...] = () if rule is None else rule_faults(rule, self._supply.warehouses())
        require_sound(faults)
        what = "listing_rule" if rule is not None else "listing_rule_dropped"
        named = " ".join(f"{key.store_id}/{key.sku}" for key in keys[:20])
        await self._listings.set_rule(keys, rule, self._audit(person, what, f"{len(keys)}: {named}"))
        for store_id in {key.store_id for key in keys}:
            self._wake_account(self._store(store_id))

    def _offer_like(self, store: Store, old: Listing, sku: str) -> Offer:
        if old.price is None:
            raise Declined("fields", faults=(Fault("price", "price_missing"),))
        if old.channel is not Channel.MERCHANT:
            raise Declined("not_merchant")
        found = None if old.mapping is None else self._supply.allocation(store, old.mapping, old.rule)
        rule = old.rule or store.allocation
        days = 1 if rule is None else rule.lead_time_days
        units = 0 if found is None else found.quantity
        return Offer(sku, old.asin, old.price, units, old.condition, days)

    def _wake_account(self, store: Store) -> None:
        """Stock goes out anew; of a shared SKU another store may be the one that sends."""
        for each in self._stores.all():
            if each.account == store.account:
                self._wake(JobName.INVENTORY, each.store_id)

    def _store(self, store_id: str) -> Store:
        store = self._stores.get(store_id)
        if store is None:
            raise Declined("store_unknown")
        return store

    def _known(self, key: ListingKey) -> Listing:
        listing = self._listings.get(key)
        if listing is None:
            raise Declined("listing_unknown")
        return listing

    def _audit(self, person: Person, what: str, detail: str) -> Audited:
        return Audited(self._clock.now(), person.user_id, self._bench_id, what, detail=detail)
