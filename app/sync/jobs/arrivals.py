"""What Amazon told of listings, stored; and what that makes void of what was sent."""

import asyncio
from collections.abc import Sequence
from datetime import datetime

import msgspec

from app.domain.listing import Channel, Listing
from app.domain.sending import HeldReason
from app.ports.listings import Listings, Sent

_SILENT = ("", HeldReason.FBA)


async def arrived(
    listings: Listings, store_id: str, found: Sequence[Listing], *, generation: int | None = None
) -> None:
    """A listing that is FBA now holds nothing of what was sent to it: once it is the merchant's again,
    today's allocation goes out, whatever it is (LIST-4, LIST-5).
    """
    await listings.store(found, generation=generation)
    await forget(listings, store_id, [each.sku for each in found if each.channel is Channel.FBA])


async def forget(listings: Listings, store_id: str, skus: Sequence[str]) -> None:
    if not skus:
        return
    known = await asyncio.to_thread(listings.sent, store_id, skus)
    gone = [_forgotten(row) for row in known.values() if row.quantity is not None or row.held not in _SILENT]
    if gone:
        await listings.note_sent(gone)


def _forgotten(row: Sent) -> Sent:
    return msgspec.structs.replace(
        row, quantity=None, lead_time_days=None, read=None, feed_id="", held=HeldReason.FBA.value
    )


def stamped(found: Sequence[Listing], at: datetime) -> tuple[Listing, ...]:
    return tuple(msgspec.structs.replace(each, read_at=at) for each in found)
