"""Amazon's own example answers of the listing and account sides, read by our ports over real HTTP."""

import asyncio
import gzip
import json
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
import pytest

from app.amazon.connections import SpApiConnection, SpApiConnections
from app.amazon.throttle import Throttle
from app.domain.listing import Availability, Channel, Publication
from app.domain.order import Recipient
from app.domain.store import Store
from app.ports.amazon_listings import FeedState, ReportState
from tests.app.amazon.client import CREDENTIALS
from tests.app.amazon.clock import START, SteppingClock
from tests.app.amazon.odd_server import Step, answer, odd_server
from tests.contract.models import FOLDER, Model

ITEM = "/listings/2021-08-01/items/{sellerId}/{sku}"
ITEMS = "/listings/2021-08-01/items/{sellerId}"
STORE = Store("s1", "US", "ATVPDKIKX0DER", "A1SELLER", Recipient())
Act = Callable[[SpApiConnection], Awaitable[Any]]


def examples(model: str, path: str, method: str = "get", status: str = "200") -> list[Any]:
    found = Model(model).sandbox_answers(path, method, status)
    assert found
    return found


def read(act: Act, *steps: Step) -> Any:
    """What a port makes of these answers."""

    async def scenario() -> Any:
        async with odd_server(steps) as server:
            clock = SteppingClock()
            lines = SpApiConnections(clock, Throttle(clock), "0.0", lambda _: CREDENTIALS)
            token_url = f"{server.url}/auth/o2/token"
            try:
                return await act(
                    lines.of(msgspec.structs.replace(STORE, base_url=server.url, token_url=token_url))
                )
            finally:
                await lines.aclose()

    return asyncio.run(scenario())


def test_the_example_listing() -> None:
    (body, *_) = examples("listingsItems_2021-08-01", ITEM)
    found = read(lambda amazon: amazon.listings.get("GM-ZDPI-9B4E"), answer(200, body))
    assert (found.sku, found.asin, found.product_type) == ("GM-ZDPI-9B4E", "B071VG5N9D", "LUGGAGE")
    assert (found.channel, found.publication) == (Channel.MERCHANT, Publication.FAILED)
    assert found.availability == (Availability("DEFAULT", 100),)
    assert str(found.price.amount) == "100.00"
    downs = {issue.code: issue.takes_down for issue in found.issues}
    assert downs == {"90220": False, "18027": False, "99300": False, "18155": True, "18742": True}


def test_the_example_searches() -> None:
    for body in examples("listingsItems_2021-08-01", ITEMS):
        page = read(lambda amazon: amazon.listings.changed(START, None), answer(200, body))
        assert len(page.listings) == len(body["items"])
        assert page.total == body["numberOfResults"]


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_the_example_submissions(method: str) -> None:
    for body in examples("listingsItems_2021-08-01", ITEM, method):
        told = read(lambda amazon: amazon.listings.delete("MUG"), answer(200, body))
        assert told.is_accepted is (body["status"] != "INVALID")
        assert len(told.issues) == len(body["issues"])


def test_the_example_restrictions_and_catalogue_items() -> None:
    for body in examples("listingsRestrictions_2021-08-01", "/listings/2021-08-01/restrictions"):
        told = read(lambda amazon: amazon.listings.restrictions("B1", "new_new"), answer(200, body))
        here = [each for each in body["restrictions"] if each["marketplaceId"] == STORE.marketplace_id]
        assert len(told) == sum(len(each["reasons"]) for each in here)
    for body in examples("catalogItems_2022-04-01", "/catalog/2022-04-01/items/{asin}"):
        assert read(lambda amazon: amazon.listings.item("B1"), answer(200, body)).asin == body["asin"]
    for body in examples("catalogItems_2022-04-01", "/catalog/2022-04-01/items"):
        found = read(lambda amazon: amazon.listings.items_by_barcode("036000291452"), answer(200, body))
        assert len(found) == len(body["items"])


def test_the_example_reports_and_feeds() -> None:
    for body in examples("reports_2021-06-30", "/reports/2021-06-30/reports/{reportId}"):
        assert read(lambda amazon: amazon.reports.report("R1"), answer(200, body)).state in ReportState
    for body in examples("reports_2021-06-30", "/reports/2021-06-30/reports", "post", "202"):
        assert read(lambda amazon: amazon.reports.create(), answer(202, body)) == body["reportId"]
    for body in examples("feeds_2021-06-30", "/feeds/2021-06-30/feeds/{feedId}"):
        assert read(lambda amazon: amazon.feeds.feed("F1"), answer(200, body)).state in FeedState


def test_the_example_processing_report() -> None:
    text = (FOLDER / "schemas/listings-feed-processing-report-schema-v2.example.json").read_text()

    async def document(reader: Any, writer: Any) -> None:
        port = writer.get_extra_info("sockname")[1]
        body = {"feedDocumentId": "D1", "url": f"http://127.0.0.1:{port}/1", "compressionAlgorithm": "GZIP"}
        await answer(200, body)(reader, writer)

    told = read(lambda amazon: amazon.feeds.result("D1"), document, answer(200, gzip.compress(text.encode())))
    assert told.accepted == 2
    assert {number: len(issues) for number, issues in told.refused.items()} == {4: 2, 5: 1}
    assert told.refused[4][0].message == "'[batteries_required]' is required but not supplied."


def test_the_example_participations_and_supply_sources() -> None:
    for body in examples("sellers", "/sellers/v1/marketplaceParticipations"):
        found = read(lambda amazon: amazon.sellers.participations(), answer(200, body))
        assert [each.marketplace_id for each in found] == [
            each["marketplace"]["id"] for each in body["payload"]
        ]
    path = "/supplySources/2020-07-01/supplySources"
    (listed, *_) = examples("supplySources_2020-07-01", path)
    (single, *_) = examples("supplySources_2020-07-01", path + "/{supplySourceId}")
    last = {**listed, "nextPageToken": None}
    found = read(lambda amazon: amazon.sources.locations(), answer(200, last), answer(200, single))
    assert [each.supply_source_id for each in found] == [
        each["supplySourceId"] for each in listed["supplySources"]
    ]


def test_the_example_orders_of_the_older_api_are_readable() -> None:
    for body in examples("ordersV0", "/orders/v0/orders/{orderId}"):
        instruction = body["payload"].get("FulfillmentInstruction", {})
        found = read(lambda amazon: amazon.orders.location("1"), answer(200, json.dumps(body).encode()))
        assert found == instruction.get("FulfillmentSupplySourceId", "")
