"""Listings Items 2021-08-01, Listings Restrictions 2021-08-01 and Catalog Items 2022-04-01 of one store."""

import asyncio
import logging
from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec

from app.amazon.catalog import Catalog
from app.amazon.listing_mapping import Place, issues_from, listing_from
from app.amazon.listing_requests import patches, put_request
from app.amazon.operations import (
    DELETE_LISTING,
    GET_LISTING,
    GET_RESTRICTIONS,
    PATCH_LISTING,
    PREVIEW_LISTING,
    PUT_LISTING,
    SEARCH_LISTINGS,
    Operation,
)
from app.amazon.problem import Declined
from app.amazon.times import iso
from app.amazon.transport import Call, Transport
from app.amazon.wire import listings as wire
from app.amazon.wire.base import decode, decode_or_none
from app.domain.listing import Change, Issue, Listing
from app.domain.marketplace import Marketplace
from app.ports import right_of_way
from app.ports.amazon_listings import CatalogItem, ListingsPage, Offer, Restriction, Submission
from app.ports.clock import Clock

log = logging.getLogger(__name__)
MOST_SKUS = 20
_INCLUDED = ("includedData", "summaries,attributes,issues,offers,fulfillmentAvailability,productTypes")
_PAGE = ("pageSize", str(MOST_SKUS))
_OLDEST_FIRST = (("sortBy", "lastUpdatedDate"), ("sortOrder", "ASC"))
_ACCEPTED = frozenset({"ACCEPTED", "VALID"})
_NOT_FOUND, _INVALID = 404, 400


class SpApiListings:
    """ListingsApi. A PUT or PATCH of the same content has the same effect, so it is repeated in doubt."""

    def __init__(
        self, transport: Transport, store_id: str, seller_id: str, market: Marketplace, clock: Clock
    ) -> None:
        self._transport = transport
        self._store_id = store_id
        self._seller_id = seller_id
        self._market = market
        self._here = ("marketplaceIds", market.marketplace_id)
        self._catalog = Catalog(transport, market.marketplace_id)
        self._clock = clock

    async def changed(self, since: datetime, next_token: str | None) -> ListingsPage:
        """One page of 20, oldest change first. A token goes only with the same ``since``."""
        token = (("pageToken", next_token),) if next_token else ()
        return await self._search(("lastUpdatedAfter", iso(since)), *_OLDEST_FIRST, *token)

    async def by_sku(self, skus: Sequence[str]) -> tuple[Listing, ...]:
        """ValueError for more than 20. A comma parts SKUs in the query, so such a SKU is asked for alone."""
        if len(skus) > MOST_SKUS:
            raise ValueError(f"one search takes {MOST_SKUS} SKUs")
        plain = [sku for sku in skus if "," not in sku]
        found = list[Listing]()
        if plain:
            wanted = (("identifiers", ",".join(plain)), ("identifiersType", "SKU"))
            found += (await self._search(*wanted)).listings
        odd = [await self.get(sku) for sku in skus if "," in sku]
        return (*found, *(listing for listing in odd if listing is not None))

    async def get(self, sku: str) -> Listing | None:
        """The listing as Amazon has it now; None where it has none (yet)."""
        call = Call(GET_LISTING, self._path(sku), (self._here, _INCLUDED))
        try:
            body = await self._transport.send(call)
        except Declined as declined:
            if declined.status == _NOT_FOUND:
                return None
            raise
        return listing_from(decode(GET_LISTING.name, body, wire.Item), self._place)

    async def restrictions(self, asin: str, condition: str) -> tuple[Restriction, ...]:
        """Empty where the account may sell it."""
        asked = (("asin", asin), ("conditionType", condition), ("sellerId", self._seller_id), self._here)
        body = await self._transport.send(Call(GET_RESTRICTIONS, query=asked))
        found = decode(GET_RESTRICTIONS.name, body, wire.RestrictionList).restrictions
        return tuple(_restrictions(found, self._market.marketplace_id))

    async def preview(self, offer: Offer) -> Submission:
        """Amazon's validation; nothing is changed."""
        return await self._put(PREVIEW_LISTING, offer, (("mode", "VALIDATION_PREVIEW"),))

    async def put(self, offer: Offer) -> Submission:
        """OutcomeUnknown where the offer may have been taken."""
        return await self._put(PUT_LISTING, offer, ())

    async def patch(self, sku: str, product_type: str, changes: Sequence[Change]) -> Submission:
        """OutcomeUnknown where they may have been taken."""
        body = wire.PatchRequest(product_type, patches(changes))
        return await self._submit(Call(PATCH_LISTING, self._path(sku), (self._here,), body=body))

    async def delete(self, sku: str) -> Submission:
        """Also accepted where there is none. OutcomeUnknown where it may have been deleted."""
        try:
            return await self._submit(Call(DELETE_LISTING, self._path(sku), (self._here,)))
        except Declined as declined:
            if declined.status != _NOT_FOUND:
                raise
            return Submission(True, "")

    async def item(self, asin: str) -> CatalogItem | None:
        """None where the catalogue of this marketplace has no such ASIN."""
        return await self._catalog.item(asin)

    async def items_by_barcode(self, barcode: str) -> tuple[CatalogItem, ...]:
        """None for what has not the shape of a UPC, EAN or GTIN."""
        return await self._catalog.items_by_barcode(barcode)

    async def _search(self, *query: tuple[str, str]) -> ListingsPage:
        call = Call(SEARCH_LISTINGS, self._path(), (self._here, _INCLUDED, _PAGE, *query))
        body = await self._transport.send(call)
        return await asyncio.to_thread(_page, body, self._place)  # attributes make a page heavy

    async def _put(self, operation: Operation, offer: Offer, mode: tuple[tuple[str, str], ...]) -> Submission:
        body = put_request(offer, self._market)
        return await self._submit(Call(operation, self._path(offer.sku), (self._here, *mode), body=body))

    async def _submit(self, call: Call) -> Submission:
        """What Amazon finds invalid is an answer, be it a 200 or a 400."""
        try:
            body = await self._transport.send(call)
        except Declined as declined:
            if declined.status != _INVALID:
                raise
            return self._invalid(declined)
        return self._submission(decode(call.operation.name, body, wire.SubmissionResponse))

    def _invalid(self, declined: Declined) -> Submission:
        told = decode_or_none(declined.body, wire.SubmissionResponse)
        if told is not None and told.issues:
            return self._submission(told)
        return Submission(False, "", (Issue(declined.code, declined.words or declined.code),))

    def _submission(self, told: wire.SubmissionResponse) -> Submission:
        issues = issues_from(told.issues, self._market.marketplace_id)
        return Submission(told.status in _ACCEPTED, told.submission_id, issues)

    def _path(self, sku: str = "") -> dict[str, str]:
        return {"seller_id": self._seller_id, "sku": sku}

    @property
    def _place(self) -> Place:
        return Place(self._store_id, self._market.marketplace_id, self._clock.now())

    def __repr__(self) -> str:
        return f"<SpApiListings of {self._store_id}>"


def _page(body: bytes, place: Place) -> ListingsPage:
    found = decode(SEARCH_LISTINGS.name, body, wire.SearchResponse)
    token = (found.pagination.next_token or None) if found.pagination else None
    return ListingsPage(tuple(_listings(found.items, place)), token, found.number_of_results)


def _listings(items: Sequence[msgspec.Raw], place: Place) -> Iterator[Listing]:
    """One that cannot be read is left out, as if unknown: what is not known for certain is not sent to."""
    for raw in items:
        right_of_way.give_way()
        item = decode_or_none(bytes(raw), wire.Item)
        if item is not None:
            yield listing_from(item, place)
        else:
            log.warning("a listing of %s cannot be read", place.store_id)


def _restrictions(found: Sequence[wire.Restriction], marketplace_id: str) -> Iterator[Restriction]:
    for each in found:
        if each.marketplace_id == marketplace_id:
            for reason in each.reasons or (wire.Reason(),):
                link = next((link.resource for link in reason.links or ()), "")
                yield Restriction(reason.message, reason.reason_code or "", link)
