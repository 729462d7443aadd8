"""Merchant to FBA and back: written down, told in one patch, then watched until Amazon shows it (LIST-4)."""

from collections.abc import Sequence

from msgspec.structs import replace

from app.domain.conversion import is_fba_code, to_fba, to_merchant
from app.domain.listing import Availability, Change, Channel, Listing, Publication
from app.domain.store import Store, StoreState
from app.ports.connections import Connections
from app.ports.errors import Malformed, OutcomeUnknown, OutsideError, Refused, Throttled, Unauthorised
from app.ports.listings import ListingKey, Listings, Sent
from app.ports.storage import Audited
from app.ports.stores import Stores
from app.services.supply import Supply

_STUCK = {
    Publication.PENDING: "pending_publication",
    Publication.FAILED: "failed",
    Publication.GONE: "gone",
}


class Conversion:
    """One listing at a time, with those of the same SKU in other stores of the account: they are one at
    Amazon. What Amazon refuses is undone; what may have come through is watched.
    """

    def __init__(self, listings: Listings, stores: Stores, supply: Supply, connections: Connections) -> None:
        self._listings = listings
        self._stores = stores
        self._supply = supply
        self._connections = connections

    def __repr__(self) -> str:
        return "<Conversion>"

    async def convert(self, key: ListingKey, to: Channel, audit: Audited) -> str | None:
        """None where it is on its way, else why not: a message key, or Amazon's own words."""
        store, listing = self._stores.get(key.store_id), self._listings.get(key)
        if store is None or listing is None:
            return "unknown"
        reason = _why_not(store, listing, to)
        if reason is not None:
            return reason
        together = (listing, *self._siblings(listing, to))
        for each in together:
            moving = replace(each, moving_to=to, submitted_at=audit.at)
            await self._listings.save(moving, _of(audit, each))
        changes = self._changes(store, listing, to)
        words = await self._tell(store, listing, changes)
        if words is None:
            await self._listings.note_sent(_sent(key, changes, audit))
            return None
        for each in together:
            await self._undo(each, _of(audit, each), words)
        return words

    def stores_with(self, key: ListingKey) -> tuple[str, ...]:
        """Every store whose listing it is: one SKU of an account is one listing at Amazon."""
        shared = self._stores.shared(key.store_id, key.sku)
        return (key.store_id,) if shared is None else shared.store_ids

    def _siblings(self, listing: Listing, to: Channel) -> list[Listing]:
        """Those that go along."""
        stores = self.stores_with(ListingKey(listing.store_id, listing.sku))
        found = [self._listings.get(ListingKey(store_id, listing.sku)) for store_id in stores]
        return [
            each
            for each in found
            if each is not None
            and each.store_id != listing.store_id
            and each.channel is not to
            and each.moving_to is None
            and each.publication not in _STUCK
        ]

    def _changes(self, store: Store, listing: Listing, to: Channel) -> tuple[Change, ...]:
        if to is Channel.FBA:
            return to_fba(listing, store.market, self._selling(listing))
        fresh = [row.availability for row in self._supply.as_merchant(store, listing)]
        return to_merchant(listing, store.market, fresh)

    def _selling(self, listing: Listing) -> list[Availability]:
        """What was sent of the SKU, by any of its stores, and sells."""
        stores = self.stores_with(ListingKey(listing.store_id, listing.sku))
        rows = [row for each in stores for row in self._listings.sent(each, (listing.sku,)).values()]
        return [Availability(row.code, row.quantity, row.lead_time_days) for row in rows if row.quantity]

    async def _tell(self, store: Store, listing: Listing, changes: Sequence[Change]) -> str | None:
        """None where Amazon took it or may have."""
        try:
            api = self._connections.of(store).listings
            answer = await api.patch(listing.sku, listing.product_type, changes)
        except (OutcomeUnknown, Malformed):
            return None
        except OutsideError as error:
            return _said(error)
        if answer.is_accepted:
            return None
        return " ".join(issue.message for issue in answer.issues) or "refused"

    async def _undo(self, listing: Listing, audit: Audited, words: str) -> None:
        """As it was before, but for what an import brought meanwhile."""
        now = self._listings.get(ListingKey(listing.store_id, listing.sku)) or listing
        undone = replace(now, moving_to=None, submitted_at=listing.submitted_at)
        await self._listings.save(undone, replace(audit, what="conversion_refused", why=words))


def _of(audit: Audited, listing: Listing) -> Audited:
    return replace(audit, detail=f"{listing.store_id} {listing.sku}")


def _why_not(store: Store, listing: Listing, to: Channel) -> str | None:
    checks = (
        (store.state is not StoreState.CONNECTED, "not_connected"),
        (listing.publication in _STUCK, _STUCK.get(listing.publication, "")),
        (listing.moving_to is not None, "moving"),
        (listing.channel is to, f"already_{to.value}"),
        (to is Channel.MERCHANT and store.narf.is_shut, "narf_shut"),
    )
    return next((reason for is_so, reason in checks if is_so), None)


def _said(error: OutsideError) -> str:
    if isinstance(error, Refused):
        return error.words or error.code
    names = {Throttled: "throttled", Unauthorised: "not_connected"}
    return names.get(type(error), "unreachable")


def _sent(key: ListingKey, changes: Sequence[Change], audit: Audited) -> tuple[Sent, ...]:
    """What went to merchant rows, so that the next quantities are compared with it."""
    rows = [change.availability for change in changes if not is_fba_code(change.availability.code)]
    return tuple(Sent(key, row.code, row.quantity, row.lead_time_days, audit.at) for row in rows)
