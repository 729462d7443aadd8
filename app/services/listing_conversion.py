"""Merchant to FBA and back: written down, told in one patch, then watched until Amazon shows it (LIST-4)."""

from collections.abc import Sequence

from msgspec.structs import replace

from app.domain.conversion import is_fba_code, to_fba, to_merchant
from app.domain.listing import Change, Channel, Listing, Publication
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
    """One listing at a time. What Amazon refuses is undone; what may have come through is watched."""

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
        moving = replace(listing, moving_to=to, submitted_at=audit.at)
        await self._listings.save(moving, audit)
        changes = self._changes(store, listing, to)
        words = await self._tell(store, listing, changes)
        if words is None:
            await self._listings.note_sent(_sent(key, changes, audit))
        else:
            await self._undo(listing, audit, words)
        return words

    def _changes(self, store: Store, listing: Listing, to: Channel) -> tuple[Change, ...]:
        if to is Channel.FBA:
            return to_fba(listing, store.market)
        fresh = [row.availability for row in self._supply.as_merchant(store, listing)]
        return to_merchant(listing, store.market, fresh)

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
