"""Orders API 2026-01-01: searchOrders and getOrder."""

import base64
import hashlib
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import nsmallest
from typing import Any

from app.simulator.clock import iso, parse_iso
from app.simulator.http import Call, Json, Refusal, Reply
from app.simulator.order_shape import DATASETS, order_json
from app.simulator.state import Order, Status
from app.simulator.world import World

_STATUSES = frozenset(status.value for status in Status)
_TOKEN_HOURS = 24
_MAY_CHANGE = ("paginationToken", "maxResultsPerPage", "includedData")


def get_order(world: World, call: Call) -> Reply:
    """One order with the datasets asked for."""
    order = world.order(call.account, call.path["order_id"])
    included = _among("includedData", call.many("includedData"), DATASETS)
    if order is None:
        raise Refusal(404, "NotFound", "The requested order was not found.")
    return Reply(200, {"order": _shown(world, order, included)})


@dataclass(frozen=True)
class _Search:
    """A search as its parameters say; `by` is `created` or `updated`."""

    by: str
    after: datetime
    before: datetime
    statuses: frozenset[str]
    marketplaces: frozenset[str]
    fulfilled_by: frozenset[str]
    page: int
    start: tuple[datetime, str] | None

    def key(self, order: Order) -> tuple[datetime, str]:
        """Where an order stands in the result."""
        return (order.created if self.by == "created" else order.updated), order.order_id

    def matches(self, order: Order) -> bool:
        """All filters, and the orders of earlier pages left out."""
        when = order.created if self.by == "created" else order.updated
        return (
            self.after <= when <= self.before
            and (self.start is None or (when, order.order_id) > self.start)
            and (not self.statuses or order.status in self.statuses)
            and (not self.marketplaces or order.marketplace in self.marketplaces)
            and (not self.fulfilled_by or order.fulfilled_by in self.fulfilled_by)
        )


def search_orders(world: World, call: Call) -> Reply:
    """A page of orders, oldest change (or creation) first, with the token of the next."""
    included = _among("includedData", call.many("includedData"), DATASETS)
    search = _read(world, call)
    found = filter(search.matches, world.book.of(call.account))
    hits = nsmallest(search.page + 1, found, key=search.key)
    page = hits[: search.page]
    body: Json = {"orders": [_shown(world, each, included) for each in page]}
    before = "createdBefore" if search.by == "created" else "lastUpdatedBefore"
    body[before] = iso(search.before)
    if len(hits) > len(page):
        token = _token(world, call, search.before, search.key(page[-1]))
        body["pagination"] = {"nextToken": token}
    return Reply(200, body)


def _shown(world: World, order: Order, included: frozenset[str]) -> Json:
    location = world.accounts.of(order.account).locations.get(order.location)
    return order_json(order, included, world.clock.now(), location)


def _read(world: World, call: Call) -> _Search:
    by, after = _window(call)
    earlier = _resume(world, call)
    lag = timedelta(seconds=world.settings.search_lag_seconds)
    before = earlier[0] if earlier else _before(world, call, by, after) or world.clock.now() - lag
    markets = call.many("marketplaceIds")
    if len(markets) > 50:
        raise _invalid("marketplaceIds must have at most 50 values.")
    world.accounts.of(call.account).admit(markets)
    parties = _among("fulfilledBy", call.many("fulfilledBy"), {"MERCHANT", "AMAZON"})
    return _Search(
        by=by,
        after=after,
        before=before,
        statuses=_among("fulfillmentStatuses", call.many("fulfillmentStatuses"), _STATUSES),
        marketplaces=frozenset(markets),
        fulfilled_by=parties,
        page=_page_size(call),
        start=earlier[1] if earlier else None,
    )


def _window(call: Call) -> tuple[str, datetime]:
    created, updated = call.one("createdAfter"), call.one("lastUpdatedAfter")
    if (created is None) == (updated is None):
        raise _invalid("Exactly one of createdAfter and lastUpdatedAfter must be provided.")
    other = "lastUpdatedBefore" if created is not None else "createdBefore"
    if call.one(other) is not None:
        raise _invalid(f"{other} cannot be combined with the other window.")
    if created is not None:
        return "created", _time("createdAfter", created)
    return "updated", _time("lastUpdatedAfter", updated or "")


def _before(world: World, call: Call, by: str, after: datetime) -> datetime | None:
    name = "createdBefore" if by == "created" else "lastUpdatedBefore"
    text = call.one(name)
    if text is None:
        return None
    before = _time(name, text)
    if before < after or before > world.clock.now() - timedelta(minutes=2):
        raise _invalid(f"{name} must be after the start and at least two minutes ago.")
    return before


def _page_size(call: Call) -> int:
    text = call.one("maxResultsPerPage") or "100"
    if not text.isdecimal() or not 1 <= int(text) <= 100:
        raise _invalid("maxResultsPerPage must be between 1 and 100.")
    return int(text)


def _among(name: str, values: list[str], known: frozenset[str] | set[str]) -> frozenset[str]:
    unknown = sorted(set(values) - known)
    if unknown:
        raise _invalid(f"{name} has an unknown value {unknown[0]}.")
    return frozenset(values)


def _time(name: str, text: str) -> datetime:
    try:
        return parse_iso(text)
    except ValueError as error:
        raise _invalid(f"{name} must be in ISO 8601 format.") from error


def _fingerprint(call: Call) -> str:
    """A token is good for its query alone, but for what the page holds and shows."""
    rest = sorted((key, value) for key, value in call.query if key not in _MAY_CHANGE)
    return hashlib.sha256(json.dumps([call.account, rest]).encode()).hexdigest()[:16]


def _token(world: World, call: Call, before: datetime, last: tuple[datetime, str]) -> str:
    expires = world.clock.now() + timedelta(hours=_TOKEN_HOURS)
    parts = [_fingerprint(call), expires.isoformat(), before.isoformat(), last[0].isoformat()]
    return base64.urlsafe_b64encode(json.dumps([*parts, last[1]]).encode()).decode()


def _resume(world: World, call: Call) -> tuple[datetime, tuple[datetime, str]] | None:
    token = call.one("paginationToken")
    if token is None:
        return None
    fingerprint, expires, before, when, order_id = _unpack(token)
    if fingerprint != _fingerprint(call):
        raise _invalid("paginationToken does not belong to this request.")
    if parse_iso(expires) < world.clock.now():
        raise _invalid("paginationToken has expired.")
    return parse_iso(before), (parse_iso(when), order_id)


def _unpack(token: str) -> list[Any]:
    try:
        parts = json.loads(base64.urlsafe_b64decode(token.encode()))
    except ValueError as error:
        raise _invalid("paginationToken is not valid.") from error
    if not isinstance(parts, list) or len(parts) != 5:
        raise _invalid("paginationToken is not valid.")
    return parts


def _invalid(message: str) -> Refusal:
    return Refusal(400, "InvalidInput", message)
