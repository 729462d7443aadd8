"""What a listing would be sent right now, by the rules of ``domain.sending`` and what is stored."""

from collections.abc import Mapping as Map
from collections.abc import Sequence
from typing import Protocol

import msgspec
from msgspec.structs import replace

from app.domain.allocation import Allocation, allocate, needs_of
from app.domain.catalog import Group, Product
from app.domain.conversion import MERCHANT_CODE
from app.domain.listing import Channel, Listing, Mapping
from app.domain.matching import catalogue_of, propose
from app.domain.sending import Basis, Decided, Held, HeldReason, Wanted, basis, rule_of, wanted
from app.domain.stock import Level, Warehouse
from app.domain.store import Rule, Store
from app.domain.store_rules import Fault
from app.ports.clock import Clock
from app.ports.listings import ListingKey, Listings, Proposal
from app.ports.stores import SharedSku, Stores
from app.services.guard import Declined


class Catalogue(Protocol):
    """What is read of ``ports.storage.Lookups``."""

    def product(self, sku: str) -> Product | None: ...
    def group(self, sku: str) -> Group | None: ...
    def product_by_barcode(self, value: str) -> tuple[Product, int] | None: ...


class Levels(Protocol):
    """What is read of ``ports.stock.Stock``."""

    def levels(self, skus: Sequence[str]) -> dict[str, tuple[Level, ...]]: ...
    def warehouses(self) -> tuple[Warehouse, ...]: ...


class Explanation(msgspec.Struct, frozen=True):
    """``decisions``: what is sent, or why not. ``allocation``: that of DEFAULT with its reasoning; None
    without mapping or rule, and with MLI, where each location has its own (``allocations``, by code of the
    row). ``levels``: of the products behind it.
    """

    decisions: Decided
    rule: Rule | None
    allocation: Allocation | None
    allocations: Map[str, Allocation] = {}
    levels: Map[str, tuple[Level, ...]] = {}
    shared: SharedSku | None = None


class Supply:
    """Reads only."""

    def __init__(
        self, listings: Listings, stores: Stores, stock: Levels, catalogue: Catalogue, clock: Clock
    ) -> None:
        self._listings = listings
        self._stores = stores
        self._stock = stock
        self._catalogue = catalogue
        self._clock = clock

    def __repr__(self) -> str:
        return "<Supply>"

    def explain(self, store: Store, listing: Listing) -> Explanation:
        mine = self.basis(store, listing)
        shared = self._stores.shared(store.store_id, listing.sku)
        return Explanation(
            decisions=wanted(mine, shared, self._others(store, shared)),
            rule=mine.rule,
            allocation=mine.allocations.get(MERCHANT_CODE),
            allocations=mine.allocations,
            levels=self._stock.levels([sku for sku, _ in self.needs(listing.mapping)]),
            shared=shared,
        )

    def basis(self, store: Store, listing: Listing) -> Basis:
        needs = self.needs(listing.mapping)
        sent = self._listings.sent(store.store_id, (listing.sku,)).values()
        return basis(
            store,
            listing,
            self._children(listing.mapping),
            self._stock.levels([sku for sku, _ in needs]),
            self._clock.now(),
            self._stores.locations(store.store_id) if store.mli.is_on else (),
            [row.code for row in sent if row.quantity],
        )

    def as_merchant(self, store: Store, listing: Listing) -> tuple[Wanted, ...]:
        """The rows of a listing once it is merchant-fulfilled, and with it the listings of that SKU in other
        stores of the account: those of the store that sends; none where nothing may be sent for it.
        """
        shared = self._stores.shared(store.store_id, listing.sku)
        everyone = [_of_merchant(each) for each in (self.basis(store, listing), *self._others(store, shared))]
        decided = wanted(everyone[0], shared, everyone[1:])
        sender = next((row.words for row in decided if isinstance(row, Held) and _is_elsewhere(row)), "")
        for each in everyone:
            if each.store.store_id == sender:
                decided = wanted(each, shared, [other for other in everyone if other is not each])
        return tuple(row for row in decided if isinstance(row, Wanted))

    def allocation(self, store: Store, mapping: Mapping, rule: Rule | None = None) -> Allocation | None:
        """Of a listing that is not there yet; None without a rule."""
        chosen = rule or rule_of(store, Listing(store.store_id, ""))
        needs = self.needs(mapping)
        levels = self._stock.levels([sku for sku, _ in needs])
        return None if chosen is None else allocate(chosen, needs, levels)

    def needs(self, mapping: Mapping | None) -> tuple[tuple[str, int], ...]:
        """Products and units of one sold unit."""
        return () if mapping is None else needs_of(mapping, self._children(mapping))

    def item(self, mapping: Mapping) -> Mapping:
        """The mapping as the catalogue has it; Declined where nothing of that SKU is there."""
        is_group = self._catalogue.group(mapping.sku) is not None
        if not is_group and self._catalogue.product(mapping.sku) is None:
            raise Declined("item_unknown")
        if mapping.units < 1:
            raise Declined("fields", faults=(Fault("units", "units_range"),))
        return replace(mapping, is_group=is_group)

    def proposal(self, listing: Listing) -> Proposal | None:
        """What SKU or barcode suggests for a listing that is not mapped."""
        scanned = self._catalogue.product_by_barcode(listing.barcode) if listing.barcode else None
        products = [self._catalogue.product(listing.sku), None if scanned is None else scanned[0]]
        group = self._catalogue.group(listing.sku)
        known = [each for each in products if each is not None]
        found = propose(listing, catalogue_of(known, () if group is None else (group,)))
        if found is None:
            return None
        names = {each.sku: each.name for each in (*known, *(() if group is None else (group,)))}
        key = ListingKey(listing.store_id, listing.sku)
        return Proposal(key, listing.title, found.mapping, names[found.mapping.sku], found.by)

    def warehouses(self) -> tuple[str, ...]:
        """Their codes."""
        return tuple(each.code for each in self._stock.warehouses())

    def _children(self, mapping: Mapping | None) -> tuple[tuple[str, int], ...]:
        group = self._catalogue.group(mapping.sku) if mapping is not None and mapping.is_group else None
        return () if group is None else tuple((child.sku, child.quantity) for child in group.children)

    def _others(self, store: Store, shared: SharedSku | None) -> list[Basis]:
        """The other stores' listings of a shared SKU."""
        found: list[Basis] = []
        for store_id in () if shared is None else shared.store_ids:
            other = self._stores.get(store_id) if store_id != store.store_id else None
            listing = None if shared is None else self._listings.get(ListingKey(store_id, shared.sku))
            if other is not None and listing is not None:
                found.append(self.basis(other, listing))
        return found


def _of_merchant(of: Basis) -> Basis:
    return replace(of, listing=replace(of.listing, channel=Channel.MERCHANT, moving_to=None))


def _is_elsewhere(row: Held) -> bool:
    return row.reason is HeldReason.OTHER_SENDER
