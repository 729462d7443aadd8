"""What the ledger tells of listings, their changes, reports and feeds."""

from datetime import datetime

from app.simulator.clock import iso
from app.simulator.http import Json
from app.simulator.shelf.items import Item, Offer
from app.simulator.shelf.jobs import Job
from app.simulator.shelf.shape import statuses
from app.simulator.world import World


def told(world: World) -> Json:
    """Listings made by number appear once they were changed: 100,000 would tell nothing."""
    shelf, now = world.shelf, world.clock.now()
    return {
        "listings": [
            _listing(item, offer, now)
            for account in shelf.accounts_with_items()
            for item in shelf.of(account)
            if not item.is_bulk
            for offer in item.offers
        ],
        "listing_changes": list(shelf.changes),
        "narf_violations": list(shelf.narf_violations),
        "mli_violations": list(shelf.mli_violations),
        "reports": [_job(each, now) for each in shelf.reports.values()],
        "feeds": [
            _job(each, now) | {"messages": each.messages, "accepted": each.accepted}
            for each in shelf.feeds.values()
        ],
    }


def news(world: World, revision: int, changes: int) -> Json:
    """The same of listings put after that revision, and of all submissions after the first ``changes``; and
    where to go on from.
    """
    shelf, now = world.shelf, world.clock.now()
    return {
        "revision": shelf.revision,
        "changes": len(shelf.changes),
        "listings": [_listing(item, offer, now) for item in shelf.revised(revision) for offer in item.offers],
        "listing_changes": shelf.changes[changes:],
        "narf_violations": list(shelf.narf_violations),
        "mli_violations": list(shelf.mli_violations),
    }


def _listing(item: Item, offer: Offer, now: datetime) -> Json:
    return {
        "account": item.account,
        "marketplace": offer.marketplace,
        "sku": item.sku,
        "asin": item.asin,
        "channel": "fba" if item.is_fba else "merchant",
        "availability": [
            {"code": row.code, "quantity": row.quantity, "lead_time_days": row.lead_time} for row in item.rows
        ],
        "status": _status(item, offer, now),
        "price": None if offer.price is None else str(offer.price),
    }


def _status(item: Item, offer: Offer, now: datetime) -> str:
    """The best of Amazon's statuses, PENDING before it has any, INACTIVE where it stays without."""
    if not offer.is_visible(now) or not offer.is_settled(now):
        return "PENDING"
    return next(iter(statuses(item, offer, now)), "INACTIVE")


def _job(job: Job, now: datetime) -> Json:
    return {
        "id": job.job_id,
        "account": job.account,
        "type": job.kind,
        "marketplaces": list(job.marketplaces),
        "at": iso(job.created),
        "status": job.status(now),
    }
