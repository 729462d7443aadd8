"""One SKU in several stores of one seller account and API region is one quantity at Amazon: found, named
anew, and sent by one store until the manager decides (CONN-5).
"""

from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from enum import StrEnum
from itertools import chain, count

import msgspec

from app.domain.store import Store

LONGEST_SKU = 40  # Listings Items: a seller SKU has at most 40 characters
_SAID_OTHERWISE = {"GB": "UK"}  # sellers write ABC123-UK


class Sharing(StrEnum):
    """The manager's answer to a SKU in several stores of one account (CONN-5)."""

    UNDECIDED = "undecided"  # one sender, the smaller allocation
    SHARED = "shared"  # kept so, with a chosen sender
    OVERWRITE = "overwrite"  # each store sends its own, accepted in writing
    RENAMED = "renamed"  # a new SKU is on its way; until it is published as UNDECIDED


class SharedSku(msgspec.Struct, frozen=True):
    """A SKU that several stores of one seller account and region list; ``proposal`` like ``ABC123-CA``, for
    the store that ``proposals`` names first: (store id, SKU), one each.
    """

    seller_id: str
    region: str
    sku: str
    store_ids: tuple[str, ...]
    sharing: Sharing = Sharing.UNDECIDED
    sender: str = ""  # the store that sends
    proposal: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    words: str = ""
    proposals: tuple[tuple[str, str], ...] = ()


def shared_among(listed: Iterable[tuple[Store, str]]) -> tuple[SharedSku, ...]:
    """``listed``: each store with a SKU that it lists. SKUs with several stores of one account and region, by
    account and SKU; the stores by id, the first of them the sender. Accounts never conflict with each other.
    """
    found: dict[tuple[str, str, str], set[str]] = {}
    for store, sku in listed:
        found.setdefault((*store.account, sku), set()).add(store.store_id)
    return tuple(
        SharedSku(seller_id, region, sku, tuple(sorted(stores)), sender=min(stores))
        for (seller_id, region, sku), stores in sorted(found.items())
        if len(stores) > 1
    )


def proposal(sku: str, country: str, is_taken: Callable[[str], bool]) -> str:
    """A SKU of its own for a store of that country: ``ABC123-CA``, then ``ABC123-CA2`` …; free, and no longer
    than Amazon allows.
    """
    suffix = f"-{_SAID_OTHERWISE.get(country, country)}"
    stem = sku.removesuffix(suffix)
    endings = chain((suffix,), (f"{suffix}{number}" for number in count(2)))
    named = (stem[: LONGEST_SKU - len(ending)] + ending for ending in endings)
    return next(name for name in named if name != sku and not is_taken(name))


def to_rename(stores: Iterable[Store]) -> list[Store]:
    """Who should get a SKU of its own, first to last: ABC123 stays in the US, ABC123-CA is the new one."""
    return sorted(stores, key=lambda store: (store.market.country != "US", store.store_id), reverse=True)


def sender_of(shared: SharedSku, able: Collection[str]) -> str:
    """The one store that sends, of those ``able`` to: the chosen one, else that with the smallest id; empty
    where none can. A chosen store that cannot send is stood in for: a frozen quantity oversells.
    """
    if shared.sharing is Sharing.SHARED and shared.sender in able:
        return shared.sender
    return min((store_id for store_id in shared.store_ids if store_id in able), default="")
