"""Catalog Items 2022-04-01: what Amazon knows of an ASIN, and which ASINs have a barcode."""

from collections.abc import Iterable

from app.simulator.accounts import Account
from app.simulator.http import Call, Json, Refusal, Reply
from app.simulator.listings.requests import among, invalid, link, marketplaces, number
from app.simulator.shelf.asins import Entry
from app.simulator.world import World

_DATASETS = (
    *("attributes", "classifications", "dimensions", "identifiers", "images", "productTypes"),
    *("relationships", "salesRanks", "summaries", "vendorDetails"),
)
_LENGTHS = {"UPC": (12,), "EAN": (13,), "JAN": (13,), "GTIN": (14,), "ISBN": (10, 13), "ASIN": (10,)}
_MOST_IDENTIFIERS = 20


def get_catalog_item(world: World, call: Call) -> Reply:
    """One ASIN in the marketplaces asked for."""
    account = world.accounts.of(call.account)
    wanted = marketplaces(account, call.many("marketplaceIds"))
    included = _included(call)
    found = [each for each in wanted if world.shelf.asins.get(call.path["asin"], each)]
    if not found:
        message = f"Requested item '{call.path['asin']}' not found in marketplace(s) {', '.join(wanted)}."
        raise Refusal(404, "NOT_FOUND", message)
    entry = world.shelf.asins.get(call.path["asin"], found[0])
    return Reply(200, _item(entry, found, included, call) if entry else None)


def search_catalog_items(world: World, call: Call) -> Reply:
    """ASINs by identifier, or by words of the title; one marketplace."""
    account = world.accounts.of(call.account)
    (marketplace,) = marketplaces(account, call.many("marketplaceIds"), most=1)
    included, most = _included(call), number(call, "pageSize", 10, 20)
    wanted, kind = call.many("identifiers"), call.one("identifiersType")
    if bool(wanted) == bool(call.many("keywords")):
        raise invalid("Exactly one of identifiers and keywords must be provided.")
    if not wanted:
        raise invalid("This simulator searches by identifiers only.")
    _check(wanted, kind)
    found = _found(world, account, wanted, kind or "", marketplace)
    items = [_item(entry, [marketplace], included, call) for entry in found[:most]]
    return Reply(200, {"numberOfResults": len(found), "items": items})


def _check(wanted: list[str], kind: str | None) -> None:
    if kind is None:
        raise invalid("identifiersType is required when identifiers are provided.")
    among("identifiersType", [kind], (*_LENGTHS, "MINSAN", "SKU"))
    if len(wanted) > _MOST_IDENTIFIERS:
        raise invalid(f"identifiers must have at most {_MOST_IDENTIFIERS} values.")
    lengths = _LENGTHS.get(kind, ())
    wrong = [each for each in wanted if lengths and len(each) not in lengths]
    if wrong:
        raise invalid(f"'{wrong[0]}' is not a valid {kind}.")


def _found(world: World, account: Account, wanted: Iterable[str], kind: str, marketplace: str) -> list[Entry]:
    asins, shelf = world.shelf.asins, world.shelf
    if kind == "SKU":
        items = (shelf.get(account.name, sku) for sku in wanted)
        wanted = [item.asin for item in items if item is not None]
    if kind in ("ASIN", "SKU"):
        entries = (asins.get(each, marketplace) for each in wanted)
        return [entry for entry in entries if entry is not None]
    return list(
        {entry.asin: entry for each in wanted for entry in asins.by_barcode(each, marketplace)}.values()
    )


def _included(call: Call) -> frozenset[str]:
    return among("includedData", call.many("includedData") or ["summaries"], _DATASETS)


def _item(entry: Entry, wanted: list[str], included: frozenset[str], call: Call) -> Json:
    made: Json = {
        "summaries": {"brand": entry.brand, "itemName": entry.title, "itemClassification": "BASE_PRODUCT"},
        "identifiers": {"identifiers": _identifiers(entry)},
        "productTypes": {"productType": entry.product_type},
        "images": {"images": [_image(entry, call)]},
        "relationships": {"relationships": []},
        "classifications": {},
        "dimensions": {},
        "salesRanks": {},
        "vendorDetails": {},
    }
    sets = {name: [{"marketplaceId": each, **made[name]} for each in wanted] for name in made}
    body: Json = {"asin": entry.asin, **{name: each for name, each in sets.items() if name in included}}
    if "attributes" in included:
        body["attributes"] = {"item_name": [{"value": entry.title, "marketplace_id": wanted[0]}]}
    return body


def _identifiers(entry: Entry) -> list[Json]:
    """Each barcode as Amazon tells it: a UPC is an EAN and a GTIN too."""
    found = []
    for code in entry.barcodes:
        if len(code) == 12:
            found.append({"identifierType": "UPC", "identifier": code})
        found.append({"identifierType": "EAN", "identifier": code.zfill(13)})
        found.append({"identifierType": "GTIN", "identifier": code.zfill(14)})
    return found


def _image(entry: Entry, call: Call) -> Json:
    target = link(call, f"/_images/{entry.asin}.jpg")
    return {"variant": "MAIN", "link": target, "height": 500, "width": 500}
