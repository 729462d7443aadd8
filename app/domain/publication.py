"""What a read of Amazon makes of a listing that waits for it: a new one (LIST-2), or one whose channel is
being changed (LIST-4).
"""

from datetime import datetime

from msgspec.structs import replace

from app.domain.conversion import channel_of, is_done
from app.domain.listing import Channel, Issue, Listing, Publication, Severity


def is_failure(issue: Issue) -> bool:
    """An error, or an enforcement that takes the offer down."""
    return issue.severity is Severity.ERROR or issue.takes_down


def published(found: Listing) -> Publication:
    """``found`` is what one look at Amazon shows: ``price`` is None while there is no offer, ``publication``
    PUBLISHED once it is BUYABLE, NO_STOCK where it is there without a unit. Errors count whatever else it is.
    """
    if any(map(is_failure, found.issues)):
        return Publication.FAILED
    is_there = found.publication in (Publication.PUBLISHED, Publication.NO_STOCK)
    return found.publication if is_there and found.price is not None else Publication.PENDING


def watched(listing: Listing, found: Listing | None, now: datetime) -> Listing:
    """A waiting listing after a read; ``found`` is None where Amazon does not know it (yet): it goes on
    waiting, however long it took.
    """
    if found is None:
        return replace(listing, read_at=now)
    return _moved(_told(listing, found, now), found)


def _told(listing: Listing, found: Listing, now: datetime) -> Listing:
    """What Amazon tells, with what is ours kept."""
    state = published(found) if listing.publication is Publication.PENDING else listing.publication
    return replace(
        listing,
        title=found.title or listing.title,
        asin=found.asin or listing.asin,
        product_type=found.product_type,
        barcode=found.barcode or listing.barcode,
        price=found.price or listing.price,
        availability=found.availability,
        issues=found.issues,
        publication=state,
        read_at=now,
    )


def _moved(listing: Listing, found: Listing) -> Listing:
    """The channel that the rows show; a change that is not through yet goes on being waited for."""
    if listing.moving_to is None:
        channel = channel_of(found.availability)
        return listing if channel is Channel.UNKNOWN else replace(listing, channel=channel)
    if not is_done(listing.moving_to, found):
        return listing
    return replace(listing, channel=listing.moving_to, moving_to=None)
