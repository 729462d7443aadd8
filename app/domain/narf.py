"""North America Remote Fulfillment: nothing is sent to a SKU that may be FBA (INV-5)."""

from datetime import datetime, timedelta

from app.domain.conversion import channel_of
from app.domain.listing import Channel, Listing
from app.domain.sending import HeldReason
from app.domain.store import Store

FRESH = timedelta(seconds=60)
OPENING_WORDS = "OPEN"  # what a manager types to open the gate


def needs_live_read(store: Store) -> bool:
    """Whether each listing's live type has to be read before a patch or a feed."""
    return store.narf.is_enrolled


def why_held(store: Store, live: Listing | None, now: datetime) -> HeldReason | None:
    """Why nothing may leave for a listing now, or None. ``live`` is what Amazon told of it, None where that
    read failed or did not name it; it counts for 60 seconds, and only where it says merchant.
    """
    if not needs_live_read(store):
        return None
    if store.narf.is_shut:
        return HeldReason.NARF_SHUT
    if live is None or live.read_at is None or not _is_fresh(live.read_at, now):
        return HeldReason.NARF_UNREAD
    if Channel.FBA in (live.channel, channel_of(live.availability)):
        return HeldReason.FBA
    return None if live.channel is Channel.MERCHANT else HeldReason.NARF_UNREAD


def _is_fresh(read_at: datetime, now: datetime) -> bool:
    return timedelta(0) <= now - read_at <= FRESH
