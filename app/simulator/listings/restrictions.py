"""Listings Restrictions 2021-08-01: may the seller list this ASIN?"""

from app.simulator.http import Call, Json, Refusal, Reply
from app.simulator.listings.requests import among, marketplaces, seller
from app.simulator.markets import MARKETS
from app.simulator.shelf.asins import Entry
from app.simulator.shelf.attributes import CONDITIONS
from app.simulator.world import World

_WORDS = {
    "APPROVAL_REQUIRED": "You need approval to list this product.",
    "NOT_ELIGIBLE": "You are not eligible to list this product.",
    "ASIN_NOT_FOUND": "The ASIN does not exist in this marketplace.",
}


def get_listings_restrictions(world: World, call: Call) -> Reply:
    """Restrictions by marketplace; none: the seller may list it. Errors come as an object like everywhere,
    though Amazon's model says a bare list.
    """
    account = seller(world, call, call.one("sellerId"))
    wanted = marketplaces(account, call.many("marketplaceIds"))
    among("conditionType", call.many("conditionType"), CONDITIONS)
    asin, condition = call.one("asin") or "", call.one("conditionType")
    if len(asin) != 10:
        raise Refusal(400, "BAD_REQUEST", "Invalid 'asin' provided.")
    found = [
        restriction
        for each in wanted
        for restriction in _of(asin, each, condition, world.shelf.asins.get(asin, each))
    ]
    return Reply(200, {"restrictions": found})


def _of(asin: str, marketplace: str, condition: str | None, entry: Entry | None) -> list[Json]:
    code = "ASIN_NOT_FOUND" if entry is None else entry.restriction
    barred = entry is None or entry.bars(condition or entry.restricted)
    if not code or not barred:
        return []
    reason: Json = {"message": _WORDS[code], "reasonCode": code}
    if code == "APPROVAL_REQUIRED":
        reason["links"] = [_link(asin, marketplace)]
    asked = {"conditionType": condition} if condition else {}
    return [{"marketplaceId": marketplace, **asked, "reasons": [reason]}]


def _link(asin: str, marketplace: str) -> Json:
    """To Seller Central's form."""
    domain = MARKETS[marketplace].domain
    return {
        "resource": f"https://sellercentral.{domain}/hz/approvalrequest/restrictions/approve?asin={asin}",
        "verb": "GET",
        "title": "Request Approval via Seller Central.",
        "type": "text/html",
    }
