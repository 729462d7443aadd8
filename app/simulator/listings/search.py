"""searchListingsItems: by SKU, ASIN or barcode, by date, by status; at most 1,000 SKUs of one search."""

import base64
import hashlib
import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.simulator.accounts import Account
from app.simulator.http import Call, Json, Reply
from app.simulator.listings.requests import among, invalid, marketplaces, moment, number, seller
from app.simulator.shelf.items import Item, Offer
from app.simulator.shelf.shape import DATASETS, found_issues, item_json, statuses
from app.simulator.world import World

MOST = 1000
_MOST_IDENTIFIERS = 20
_TYPES = ("ASIN", "EAN", "FNSKU", "GTIN", "ISBN", "JAN", "MINSAN", "SKU", "UPC")
_Bounds = tuple[datetime | None, datetime | None]
_STATUSES = ("BUYABLE", "DISCOVERABLE")
_SORTS: dict[str, Callable[[Item, Offer], Any]] = {
    "sku": lambda item, _: item.sku,
    "createdDate": lambda _, offer: offer.created,
    "lastUpdatedDate": lambda _, offer: offer.updated,
}


@dataclass(frozen=True)
class _Search:
    """A search as its parameters say."""

    marketplaces: list[str]
    created: _Bounds
    updated: _Bounds
    statuses: frozenset[str]
    without: frozenset[str]
    severities: frozenset[str]
    now: datetime

    def offer(self, item: Item) -> Offer | None:
        """The first of its offers that satisfies all filters."""
        shown = item.visible(self.marketplaces, self.now)
        return next((each for each in shown if self._fits(item, each)), None)

    def _fits(self, item: Item, offer: Offer) -> bool:
        if not _within(offer.updated, self.updated) or not _within(offer.created, self.created):
            return False
        found = set(statuses(item, offer, self.now)) if self.statuses or self.without else set()
        severities = {each["severity"] for each in found_issues(offer, self.now)}
        return (
            (not self.statuses or bool(found & self.statuses))
            and not found & self.without
            and (not self.severities or bool(severities & self.severities))
        )


def search_listings_items(world: World, call: Call) -> Reply:
    """A page; `numberOfResults` counts all, though no page goes beyond the thousandth."""
    account = seller(world, call, call.path["seller_id"])
    search = _read(world, call, account)
    included = among("includedData", call.many("includedData") or ["summaries"], DATASETS)
    size, start = number(call, "pageSize", 10, 20), _start(call)
    found = ((item, search.offer(item)) for item in _candidates(world, call, account))
    hits = _sorted(call, [(item, offer) for item, offer in found if offer is not None])
    page = hits[start : min(start + size, MOST)]
    items = [
        item_json(item, item.visible(search.marketplaces, search.now), included, search.now)
        for item, _ in page
    ]
    body: Json = {"numberOfResults": len(hits), "items": items}
    tokens = _tokens(call, start, size, len(hits))
    return Reply(200, body | ({"pagination": tokens} if tokens else {}))


def _candidates(world: World, call: Call, account: Account) -> Collection[Item]:
    """By identifier, where some are given: SKUs without a walk through all."""
    wanted, kind = call.many("identifiers"), call.one("identifiersType")
    if call.one("variationParentSku") or call.one("packageHierarchySku"):
        return ()
    if bool(wanted) != bool(kind):
        raise invalid("identifiers and identifiersType must be provided together.")
    if len(wanted) > _MOST_IDENTIFIERS:
        raise invalid(f"identifiers must have at most {_MOST_IDENTIFIERS} values.")
    among("identifiersType", [kind] if kind else [], _TYPES)
    if kind is None:
        return world.shelf.of(account.name)
    if kind == "SKU":
        found = (world.shelf.get(account.name, sku) for sku in dict.fromkeys(wanted))
        return [item for item in found if item is not None]
    return [item for item in world.shelf.of(account.name) if _is_called(item, kind, set(wanted))]


def _is_called(item: Item, kind: str, wanted: set[str]) -> bool:
    if kind == "ASIN":
        return item.asin in wanted
    return bool(item.barcode) and item.barcode.zfill(14) in {each.zfill(14) for each in wanted}


def _read(world: World, call: Call, account: Account) -> _Search:
    return _Search(
        marketplaces=marketplaces(account, call.many("marketplaceIds")),
        created=(moment(call, "createdAfter"), moment(call, "createdBefore")),
        updated=(moment(call, "lastUpdatedAfter"), moment(call, "lastUpdatedBefore")),
        statuses=among("withStatus", call.many("withStatus"), _STATUSES),
        without=among("withoutStatus", call.many("withoutStatus"), _STATUSES),
        severities=among("withIssueSeverity", call.many("withIssueSeverity"), ("WARNING", "ERROR")),
        now=world.clock.now(),
    )


def _sorted(call: Call, hits: list[tuple[Item, Offer]]) -> list[tuple[Item, Offer]]:
    """Latest change first, unless told otherwise."""
    by, order = call.one("sortBy") or "lastUpdatedDate", call.one("sortOrder") or "DESC"
    among("sortBy", [by], _SORTS)
    among("sortOrder", [order], ("ASC", "DESC"))
    return sorted(hits, key=lambda hit: _SORTS[by](*hit), reverse=order == "DESC")


def _within(when: datetime, bounds: _Bounds) -> bool:
    after, before = bounds
    return (after is None or when >= after) and (before is None or when <= before)


def _tokens(call: Call, start: int, size: int, found: int) -> Json:
    tokens = {}
    if start + size < min(found, MOST):
        tokens["nextToken"] = _token(call, start + size)
    if start:
        tokens["previousToken"] = _token(call, max(0, start - size))
    return tokens


def _token(call: Call, start: int) -> str:
    return base64.urlsafe_b64encode(json.dumps([_fingerprint(call), start]).encode()).decode()


def _start(call: Call) -> int:
    """Where the page begins; a token is good for its own query alone."""
    token = call.one("pageToken")
    if token is None:
        return 0
    try:
        fingerprint, start = json.loads(base64.urlsafe_b64decode(token.encode()))
    except (ValueError, TypeError) as error:
        raise invalid("pageToken is not valid.") from error
    if fingerprint != _fingerprint(call):
        raise invalid("pageToken does not belong to this request.")
    return int(start)


def _fingerprint(call: Call) -> str:
    rest = sorted((key, value) for key, value in call.query if key != "pageToken")
    return hashlib.sha256(json.dumps([call.account, rest]).encode()).hexdigest()[:16]
