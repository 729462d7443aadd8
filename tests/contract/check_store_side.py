"""As check_models, for what a store needs beside its orders: listings, reports, feeds, where it sells, where
its stock lies.
"""

import asyncio
import json
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.amazon.connections import SpApiConnection, SpApiConnections
from app.amazon.throttle import Throttle
from app.amazon.wire import catalog, feeds, listings, orders_v0, reports, sellers, supply_sources
from app.domain.listing import Availability, Change
from app.domain.money import Money
from app.domain.order import Recipient
from app.domain.store import Store
from app.ports.amazon_listings import FeedMessage, Offer
from app.ports.errors import OutsideError
from tests.app.amazon.client import CREDENTIALS
from tests.app.amazon.clock import START, SteppingClock
from tests.app.amazon.odd_server import Seen, Step, answer, odd_server
from tests.contract.models import Model

SELLERS, SOURCES, ORDERS_V0 = "sellers", "supplySources_2020-07-01", "ordersV0"
ITEMS, RESTRICTIONS = "listingsItems_2021-08-01", "listingsRestrictions_2021-08-01"
CATALOG, REPORTS, FEEDS = "catalogItems_2022-04-01", "reports_2021-06-30", "feeds_2021-06-30"
STORE = Store("s1", "US", "ATVPDKIKX0DER", "A1SELLER", Recipient())
Act = Callable[[SpApiConnection], Awaitable[object]]
OFFER = Offer("MUG/ 1,ä", "B071VG5N9D", Money(Decimal("13.99"), "USD"), 4, shipping_group="Template")
TO_FBA = (Change(Availability("DEFAULT", 0, 2)), Change(Availability("AMAZON_NA")))
REMOVED = (Change(Availability("loc-1"), is_removed=True),)
MESSAGES = (FeedMessage(1, "MUG", "PRODUCT", TO_FBA), FeedMessage(2, "CUP", "PRODUCT", REMOVED))
REFUSED = answer(400, {"errors": []})
SOURCE = answer(200, {"supplySources": [{"supplySourceId": "loc-1", "supplySourceCode": "EAST"}]})
PAGE = answer(200, {"supplySources": [], "nextPageToken": "more"})


async def upload_here(reader: Any, writer: Any) -> None:
    """createFeedDocument's answer: the document goes to this very server."""
    port = writer.get_extra_info("sockname")[1]
    url = f"http://127.0.0.1:{port}/upload"
    await answer(201, {"feedDocumentId": "document-1", "url": url})(reader, writer)


async def fetch_report(amazon: SpApiConnection) -> None:
    with tempfile.TemporaryDirectory() as folder:
        await amazon.reports.fetch("document-1", Path(folder, "report"))


def sent_by(act: Act, steps: list[Step]) -> list[Seen]:
    """The requests that an action sends; the last one is refused."""

    async def scenario() -> list[Seen]:
        async with odd_server([*steps, REFUSED]) as server:
            clock = SteppingClock()
            lines = SpApiConnections(clock, Throttle(clock), "0.0", lambda _: CREDENTIALS)
            store = msgspec.structs.replace(
                STORE, base_url=server.url, token_url=f"{server.url}/auth/o2/token"
            )
            with suppress(OutsideError):
                await act(lines.of(store))
            await lines.aclose()
            return server.seen

    return asyncio.run(scenario())


@pytest.mark.parametrize(
    ("model", "act", "steps"),
    [
        (SELLERS, lambda amazon: amazon.sellers.participations(), []),
        (SOURCES, lambda amazon: amazon.sources.locations(), [PAGE]),
        (SOURCES, lambda amazon: amazon.sources.locations(), [SOURCE]),
        (ORDERS_V0, lambda amazon: amazon.orders.location("111-1111111-1111111"), []),
        (ITEMS, lambda amazon: amazon.listings.changed(START, None), []),
        (ITEMS, lambda amazon: amazon.listings.changed(START, "a-page"), []),
        (ITEMS, lambda amazon: amazon.listings.by_sku([f"SKU/{n}" for n in range(20)]), []),
        (ITEMS, lambda amazon: amazon.listings.get("MUG/ 1,ä"), []),
        (ITEMS, lambda amazon: amazon.listings.preview(OFFER), []),
        (ITEMS, lambda amazon: amazon.listings.put(OFFER), []),
        (ITEMS, lambda amazon: amazon.listings.patch("MUG", "PRODUCT", TO_FBA), []),
        (ITEMS, lambda amazon: amazon.listings.patch("MUG", "PRODUCT", REMOVED), []),
        (ITEMS, lambda amazon: amazon.listings.delete("MUG"), []),
        (RESTRICTIONS, lambda amazon: amazon.listings.restrictions("B071VG5N9D", "new_new"), []),
        (CATALOG, lambda amazon: amazon.listings.item("B071VG5N9D"), []),
        (CATALOG, lambda amazon: amazon.listings.items_by_barcode("036000291452"), []),
        (REPORTS, lambda amazon: amazon.reports.create(), []),
        (REPORTS, lambda amazon: amazon.reports.report("report-1"), []),
        (REPORTS, fetch_report, []),
        (FEEDS, lambda amazon: amazon.feeds.submit(MESSAGES), []),
        (FEEDS, lambda amazon: amazon.feeds.feed("feed-1"), []),
        (FEEDS, lambda amazon: amazon.feeds.result("document-1"), []),
    ],
)
def test_a_stores_requests_satisfy_amazons_model(model: str, act: Act, steps: list[Step]) -> None:
    seen = sent_by(act, steps)
    assert len(seen) == len(steps) + 1
    assert [fault for each in seen for fault in Model(model).faults_of(each)] == []


def test_a_feeds_document_and_its_creation_satisfy_amazons_schemas() -> None:
    created, uploaded, feed = sent_by(
        lambda amazon: amazon.feeds.submit(MESSAGES), [upload_here, answer(200)]
    )
    message = Model("schemas/listings-feed-message-schema-v2")

    assert [*Model(FEEDS).faults_of(created), *Model(FEEDS).faults_of(feed)] == []
    assert (uploaded.method, uploaded.path) == ("PUT", "/upload")
    assert uploaded.json["header"] == {"sellerId": "A1SELLER", "version": "2.0"}
    assert [fault for each in uploaded.json["messages"] for fault in message.faults(each, message.body)] == []


@pytest.mark.parametrize(
    ("model", "shape", "definition"),
    [
        (SELLERS, sellers.ParticipationsResponse, "GetMarketplaceParticipationsResponse"),
        (SOURCES, supply_sources.SupplySourcesResponse, "GetSupplySourcesResponse"),
        (SOURCES, supply_sources.SupplySource, "SupplySource"),
        (ORDERS_V0, orders_v0.GetOrderResponse, "GetOrderResponse"),
        (ITEMS, listings.Item, "Item"),
        (ITEMS, listings.SearchResponse, "ItemSearchResults"),
        (ITEMS, listings.PutRequest, "ListingsItemPutRequest"),
        (ITEMS, listings.PatchRequest, "ListingsItemPatchRequest"),
        (ITEMS, listings.SubmissionResponse, "ListingsItemSubmissionResponse"),
        (RESTRICTIONS, listings.RestrictionList, "RestrictionList"),
        (CATALOG, catalog.Item, "Item"),
        (CATALOG, catalog.SearchResponse, "ItemSearchResults"),
        (REPORTS, reports.CreateRequest, "CreateReportSpecification"),
        (REPORTS, reports.Report, "Report"),
        (REPORTS, reports.Document, "ReportDocument"),
        (FEEDS, feeds.CreateDocumentRequest, "CreateFeedDocumentSpecification"),
        (FEEDS, feeds.CreatedDocument, "CreateFeedDocumentResponse"),
        (FEEDS, feeds.CreateRequest, "CreateFeedSpecification"),
        (FEEDS, feeds.Feed, "Feed"),
    ],
)
def test_every_wire_field_of_the_store_side_is_in_amazons_model(
    model: str, shape: Any, definition: str
) -> None:
    read = Model(model)
    assert list(read.unknown_fields(shape, read.definition(definition))) == []


def test_the_judge_knows_limits_and_kinds_of_query_parameters() -> None:
    (seen,) = sent_by(lambda amazon: amazon.listings.changed(START, None), [])
    spoilt = Seen("GET", seen.path + "?pageSize=21&includedData=summaries,colours", seen.headers, b"")

    assert len(Model(ITEMS).faults_of(spoilt)) == 3  # too many, an unknown one, no marketplace


def test_the_judge_knows_open_objects_and_shortest_lists() -> None:
    (seen,) = sent_by(lambda amazon: amazon.listings.patch("MUG", "PRODUCT", TO_FBA), [])
    body = {**seen.json, "patches": []}
    spoilt = Seen(seen.method, seen.target, seen.headers, json.dumps(body).encode())

    assert Model(ITEMS).faults_of(seen) == []
    assert len(Model(ITEMS).faults_of(spoilt)) == 1
