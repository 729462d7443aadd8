"""Listings Items 2021-08-01: read, put, patch and delete one SKU."""

import hashlib

from app.simulator.accounts import Account
from app.simulator.http import Call, Json, Refusal, Reply, read
from app.simulator.listings.requests import UNREADABLE, among, invalid, marketplaces, seller
from app.simulator.markets import MARKETS
from app.simulator.shelf import submissions
from app.simulator.shelf.bodies import PatchBody, PutBody
from app.simulator.shelf.items import Item
from app.simulator.shelf.shape import DATASETS, item_json
from app.simulator.shelf.shelf import Origin
from app.simulator.shelf.submissions import Context, Outcome
from app.simulator.world import World

_PREVIEW = "VALIDATION_PREVIEW"


def get_listings_item(world: World, call: Call) -> Reply:
    """One SKU; 404 until Amazon shows it in one of the marketplaces."""
    account, sku = seller(world, call, call.path["seller_id"]), _sku(call)
    wanted = marketplaces(account, call.many("marketplaceIds"))
    included = among("includedData", call.many("includedData") or ["summaries"], DATASETS)
    now, item = world.clock.now(), world.shelf.get(account.name, sku)
    offers = item.visible(wanted, now) if item else ()
    if item is None or not offers:
        raise Refusal(404, "NOT_FOUND", f"SKU '{sku}' not found in marketplace {', '.join(wanted)}")
    return Reply(200, item_json(item, offers, included, now))


def put_listings_item(world: World, call: Call) -> Reply:
    """An offer on an ASIN: ACCEPTED, and not yet to be seen."""
    account, sku = seller(world, call, call.path["seller_id"]), _sku(call)
    context = _context(world, call, account, most=1)
    body = read(call, PutBody, "InvalidInput", UNREADABLE)
    outcome = submissions.put(world.shelf.get(account.name, sku), sku, body, context)
    return _submitted(world, call, sku, outcome, context, "putListingsItem")


def patch_listings_item(world: World, call: Call) -> Reply:
    """Whole attributes changed."""
    account, sku = seller(world, call, call.path["seller_id"]), _sku(call)
    context = _context(world, call, account)
    body = read(call, PatchBody, "InvalidInput", UNREADABLE)
    if not body.patches:
        raise invalid(UNREADABLE)
    for index, each in enumerate(body.patches):
        if each.fault:
            raise invalid(f"{each.fault} for patch at index of {index}.")
    outcome = submissions.patch(world.shelf.get(account.name, sku), sku, body, context)
    return _submitted(world, call, sku, outcome, context, "patchListingsItem")


def delete_listings_item(world: World, call: Call) -> Reply:
    """The offer in one marketplace is gone; the SKU with its last offer."""
    account, sku = seller(world, call, call.path["seller_id"]), _sku(call)
    context = _context(world, call, account, most=1)
    outcome = submissions.delete(world.shelf.get(account.name, sku), context)
    return _submitted(world, call, sku, outcome, context, "deleteListingsItem")


def _context(world: World, call: Call, account: Account, most: int = 25) -> Context:
    wanted = marketplaces(account, call.many("marketplaceIds"), most)
    shelf = world.shelf
    return Context(account, MARKETS[wanted[0]], shelf.asins, shelf.pace, world.clock.now())


def _submitted(
    world: World, call: Call, sku: str, outcome: Outcome, context: Context, operation: str
) -> Reply:
    """What Amazon answers to a submission; a preview is answered and forgotten."""
    included = among("includedData", call.many("includedData") or ["issues"], ("identifiers", "issues"))
    is_preview = bool(among("mode", call.many("mode"), (_PREVIEW,)))
    if not is_preview:
        world.shelf.commit(sku, outcome, context, Origin(operation))
    accepted = "VALID" if is_preview else "ACCEPTED"
    body: Json = {
        "sku": sku,
        "status": accepted if outcome.is_accepted else "INVALID",
        "submissionId": _submission_id(world),
    }
    if "issues" in included:
        body["issues"] = outcome.issues
    if "identifiers" in included:
        body["identifiers"] = _identifiers(outcome.item, context)
    return Reply(200, body)


def _identifiers(item: Item | None, context: Context) -> list[Json]:
    return [{"marketplaceId": context.market.market_id, "asin": item.asin}] if item else []


def _submission_id(world: World) -> str:
    word = f"{world.settings.seed}/{sum(world.calls.values())}/{len(world.shelf.changes)}"
    return hashlib.sha256(word.encode()).hexdigest()[:32]


def _sku(call: Call) -> str:
    """The SKU as the path's last segment, decoded; a slash that was not encoded is another path (403)."""
    sku = call.path["sku"]
    if call.raw_path.count("/") != _SLASHES or not sku:
        raise Refusal(403, "Unauthorized", "Access to requested resource is denied.")
    return sku


_SLASHES = "/listings/2021-08-01/items/SELLER/SKU".count("/")
