"""A listing on an existing ASIN: checked, previewed, sent, and then waited for (LIST-2)."""

import re

import msgspec
from msgspec.structs import replace

from app.domain.conversion import MERCHANT_CODE
from app.domain.listing import Availability, Channel, Issue, Listing, Mapping, Publication
from app.domain.local_time import local_day
from app.domain.people import Person, Role
from app.domain.publication import is_failure
from app.domain.sharing import LONGEST_SKU, SharedSku, Sharing, proposal
from app.domain.store import Rule, Store, StoreState
from app.domain.store_rules import Fault
from app.domain.vacation import LONGEST_LEAD_TIME, lead_time
from app.domain.vacation import quantity as units_on
from app.ports.amazon_listings import ListingsApi, Offer, Restriction
from app.ports.clock import Clock
from app.ports.connections import Connections
from app.ports.errors import OutcomeUnknown
from app.ports.listings import ListingKey, Listings, Sent
from app.ports.storage import Audited
from app.ports.stores import Stores
from app.services.guard import Declined, require, require_sound
from app.services.store_settings import decided
from app.services.supply import Supply

_ASIN = re.compile(r"[A-Z0-9]{10}", re.ASCII)


class SkuTaken(Declined):
    """Another store of the account lists that SKU: the manager chooses first (CONN-5)."""

    def __init__(self, shared: SharedSku) -> None:
        super().__init__("sku_taken")
        self.shared = shared


class Check(msgspec.Struct, frozen=True):
    """What Amazon says before anything is sent. ``suggestion``: a free SKU where this one is ``taken_by``
    another store of the account.
    """

    restrictions: tuple[Restriction, ...] = ()
    issues: tuple[Issue, ...] = ()
    taken_by: SharedSku | None = None
    suggestion: str = ""

    @property
    def is_good(self) -> bool:
        return not self.restrictions and not any(map(is_failure, self.issues))


class Creation:
    """One offer at a time; a put whose outcome is unknown leaves a listing that is watched."""

    def __init__(
        self, listings: Listings, stores: Stores, supply: Supply, connections: Connections, clock: Clock
    ) -> None:
        self._listings = listings
        self._stores = stores
        self._supply = supply
        self._connections = connections
        self._clock = clock

    def __repr__(self) -> str:
        return "<Creation>"

    async def check(self, store: Store, draft: Offer) -> Check:
        """Nothing is changed at Amazon. Declined where the draft itself, or the store, is not fit."""
        self._require_fit(store, draft)
        shared = self._taken(store, draft.sku)
        suggestion = shared.proposal if shared is not None else ""
        api = self._api(store)
        restrictions = await api.restrictions(draft.asin, draft.condition)
        if restrictions:
            return Check(restrictions, (), shared, suggestion)
        preview = await api.preview(draft)
        return Check((), preview.issues, shared, suggestion)

    async def create(
        self,
        person: Person,
        store: Store,
        offer: Offer,
        sharing: SharedSku | None,
        mapping: Mapping | None,
        audit: Audited,
    ) -> Listing:
        """SkuTaken until ``sharing`` answers; that it is shared or overwritten only a manager may say."""
        found = await self.check(store, offer)
        answer = _answer(person, found, sharing, audit)
        if not found.is_good:
            raise Declined("restricted" if found.restrictions else "preview", _words(found))
        sent = self._adjusted(store, offer, mapping, answer)
        await self._put(store, sent)
        listing = _pending(store, sent, mapping, audit)
        await self._listings.save(listing, audit)
        await self._listings.note_sent(_sent(listing, audit))
        if answer is not None:
            said = f"{answer.sku} {answer.sharing} {answer.sender}"
            await self._stores.decide(
                answer, replace(audit, what="sku_sharing", why=answer.words, detail=said)
            )
        return listing

    async def _put(self, store: Store, offer: Offer) -> None:
        """Declined where Amazon takes it not. A put that may have come through is taken for one that did: the
        watch finds out.
        """
        try:
            answer = await self._api(store).put(offer)
        except OutcomeUnknown:
            return
        if not answer.is_accepted:
            raise Declined("put", " ".join(issue.message for issue in answer.issues))

    def _adjusted(
        self, store: Store, offer: Offer, mapping: Mapping | None, answer: SharedSku | None
    ) -> Offer:
        """The offer as today allows: within the allocation, none on vacation, behind a shut gate or beside
        locations; of a SKU that stays shared, what its sender last sent.
        """
        day = local_day(store.market, self._clock.now())
        found = None if mapping is None else self._supply.allocation(store, mapping)
        units = offer.quantity if found is None else min(offer.quantity, found.quantity)
        units = 0 if store.narf.is_shut or store.mli.is_on else units_on(units, store.vacation, day)
        if answer is not None and answer.sharing is Sharing.SHARED:
            units = self._sent_by(answer, store)
        asked = Rule((), lead_time_days=offer.lead_time_days)
        return replace(offer, quantity=units, lead_time_days=lead_time(asked, store.vacation, day))

    def _sent_by(self, answer: SharedSku, store: Store) -> int:
        """The one quantity that stands for a SKU, 0 where none is known."""
        code = (answer.sku, MERCHANT_CODE)
        others = (each for each in (answer.sender, *answer.store_ids) if each != store.store_id)
        rows = (self._listings.sent(each, (answer.sku,)).get(code) for each in others)
        return next((row.quantity for row in rows if row is not None and row.quantity is not None), 0)

    def _require_fit(self, store: Store, draft: Offer) -> None:
        if store.state is not StoreState.CONNECTED:
            raise Declined("not_connected")
        require_sound(_faults(draft, store))
        there = self._listings.get(ListingKey(store.store_id, draft.sku))
        if there is not None and there.publication not in (Publication.GONE, Publication.FAILED):
            raise Declined("sku_exists")

    def _taken(self, store: Store, sku: str) -> SharedSku | None:
        """The conflict that a listing of that SKU would make."""
        others = sorted(self._listed_in(store, sku) - {store.store_id})
        if not others:
            return None
        known = self._stores.shared(others[0], sku)
        found = known or SharedSku(*store.account, sku, tuple(others), sender=others[0])
        free = proposal(sku, store.market.country, lambda name: bool(self._listed_in(store, name)))
        everyone = tuple(sorted({*others, store.store_id}))
        return replace(found, store_ids=everyone, proposal=free, proposals=())

    def _listed_in(self, store: Store, sku: str) -> set[str]:
        account = (each.store_id for each in self._stores.all() if each.account == store.account)
        return {each for each in account if _is_there(self._listings.get(ListingKey(each, sku)))}

    def _api(self, store: Store) -> ListingsApi:
        return self._connections.of(store).listings


def _is_there(listing: Listing | None) -> bool:
    return listing is not None and listing.publication is not Publication.GONE


def _answer(person: Person, found: Check, sharing: SharedSku | None, audit: Audited) -> SharedSku | None:
    """The manager's choice over a taken SKU, whole; None where it is free."""
    if found.taken_by is None:
        return None
    if sharing is None or sharing.sharing not in (Sharing.SHARED, Sharing.OVERWRITE):
        raise SkuTaken(found.taken_by)
    require(person, Role.MANAGER)
    return decided(found.taken_by, sharing.sharing, sharing.sender, sharing.words, person.name, audit.at)


def _faults(draft: Offer, store: Store) -> tuple[Fault, ...]:
    checks = (
        (not 0 < len(draft.sku.strip()) <= LONGEST_SKU, "sku", "sku_length"),
        (draft.sku != draft.sku.strip(), "sku", "sku_spaces"),
        (not _ASIN.fullmatch(draft.asin), "asin", "asin_shape"),
        (draft.price.amount <= 0, "price", "price_missing"),
        (draft.price.currency != store.market.currency, "price", "price_currency"),
        (draft.quantity < 0, "quantity", "below_zero"),
        (not 0 <= draft.lead_time_days <= LONGEST_LEAD_TIME, "lead_time_days", "lead_time_range"),
    )
    return tuple(Fault(field, key) for is_wrong, field, key in checks if is_wrong)


def _words(found: Check) -> str:
    said = [each.message for each in found.restrictions]
    return " ".join(said or [issue.message for issue in found.issues if is_failure(issue)])


def _pending(store: Store, sent: Offer, mapping: Mapping | None, audit: Audited) -> Listing:
    return Listing(
        store_id=store.store_id,
        sku=sent.sku,
        asin=sent.asin,
        condition=sent.condition,
        price=sent.price,
        channel=Channel.MERCHANT,
        publication=Publication.PENDING,
        availability=(Availability(MERCHANT_CODE, sent.quantity, sent.lead_time_days),),
        mapping=mapping,
        submitted_at=audit.at,
    )


def _sent(listing: Listing, audit: Audited) -> tuple[Sent, ...]:
    key = ListingKey(listing.store_id, listing.sku)
    return tuple(
        Sent(key, row.code, row.quantity, row.lead_time_days, audit.at) for row in listing.availability
    )
