"""The listing side of Amazon's SDK for one seller account, with the requests that tests repeat."""

import gzip
import http.client
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import spapi  # type: ignore[import-untyped]  # Amazon ships no types
from spapi.models import (  # type: ignore[import-untyped]  # Amazon ships no types
    feeds_v2021_06_30 as feeds,
)
from spapi.models import listings_items_v2021_08_01 as items
from spapi.models import reports_v2021_06_30 as reports

from .sdk import Sdk, sdk
from .server import PATIENCE, RunningSimulator

US, CA, MX = "ATVPDKIKX0DER", "A2EUQ1WTGCTBG2", "A1AM78C64UM0Y8"
DE, GB, FR, IT, ES = "A1PA6795UKMFR9", "A1F83G8C2ARO7P", "A13V1IB3VIYZZH", "APJ6JRA9NG5V4", "A1RKKUPIHCS9HS"
JP = "A1VC38T7YXB528"
ASIN = "B0PB007919"  # of the practice catalogue
ALL_LISTINGS = "GET_MERCHANT_LISTINGS_ALL_DATA"
EVERYTHING = [
    *("summaries", "attributes", "issues", "offers", "fulfillmentAvailability"),
    *("procurement", "relationships", "productTypes"),
]


class Seller:
    """One account's SDK objects of the listing side."""

    def __init__(self, sim: RunningSimulator, amazon: Sdk, name: str = "packbench-practice") -> None:
        self.sim, self.name, self.client = sim, name, amazon.client
        self.listings = spapi.ListingsApi(amazon.client)
        self.restrictions = spapi.ListingsRestrictionsApi(amazon.client)
        self.catalog = spapi.CatalogApi(amazon.client)
        self.reports = spapi.ReportsApi(amazon.client)
        self.feeds = spapi.FeedsApi(amazon.client)

    def put(self, sku: str, market: str = US, /, mode: str | None = None, **changes: Any) -> Any:
        """putListingsItem of an offer, some attributes changed; None leaves one out."""
        body = items.ListingsItemPutRequest(
            product_type=changes.pop("product_type", "PRODUCT"),
            requirements=changes.pop("requirements", "LISTING_OFFER_ONLY"),
            attributes=offer(market, **changes),
        )
        extra = {"mode": mode} if mode else {}
        data = ["issues", "identifiers"]
        return self.listings.put_listings_item(self.name, sku, [market], body, included_data=data, **extra)

    def patch(
        self, sku: str, *patches: Any, markets: tuple[str, ...] = (US,), mode: str | None = None
    ) -> Any:
        """patchListingsItem of (op, rows) of availability, or (op, path, value)."""
        body = items.ListingsItemPatchRequest(
            product_type="PRODUCT", patches=[_operation(*each) for each in patches]
        )
        extra = {"mode": mode} if mode else {}
        return self.listings.patch_listings_item(self.name, sku, list(markets), body, **extra)

    def get(self, sku: str, *markets: str) -> Any:
        """getListingsItem with everything."""
        wanted = list(markets) or [US]
        return self.listings.get_listings_item(self.name, sku, wanted, included_data=EVERYTHING)

    def rows(self, sku: str, *markets: str) -> dict[str, tuple[int | None, int | None]]:
        """Quantity and lead time by channel code, as getListingsItem gives them."""
        found = self.get(sku, *markets).attributes.get("fulfillment_availability", [])
        return {
            row["fulfillment_channel_code"]: (row.get("quantity"), row.get("lead_time_to_ship_max_days"))
            for row in found
        }

    def status(self, sku: str, *markets: str) -> list[str]:
        """The statuses of its first summary."""
        return list(self.get(sku, *markets).summaries[0].status)

    def search(self, market: str = US, **query: Any) -> Any:
        """searchListingsItems."""
        return self.listings.search_listings_items(self.name, [market], **query)

    def publish(self, sku: str, market: str = US, **changes: Any) -> None:
        """A listing that Amazon has decided about."""
        assert self.put(sku, market, **changes).status == "ACCEPTED"
        self.sim.advance(60)

    def report(self, *markets: str) -> str:
        """createReport; its id."""
        wanted = list(markets) or [US]
        body = reports.CreateReportSpecification(report_type=ALL_LISTINGS, marketplace_ids=wanted)
        return str(self.reports.create_report(body).report_id)

    def report_bytes(self, *markets: str) -> bytes:
        """A whole report, unzipped."""
        report_id = self.report(*markets)
        self.sim.advance(30)
        document_id = self.reports.get_report(report_id).report_document_id
        return gzip.decompress(fetch(self.reports.get_report_document(document_id).url).body)

    def feed(self, raw: bytes, market: str = US) -> str:
        """Document, upload, feed; its id."""
        document = self.feed_document()
        assert send(document.url, raw).status == 200
        return self.create_feed(document.feed_document_id, market)

    def feed_document(self, content_type: str = "application/json; charset=UTF-8") -> Any:
        """createFeedDocument."""
        body = feeds.CreateFeedDocumentSpecification(content_type=content_type)
        return self.feeds.create_feed_document(body)

    def create_feed(self, document_id: str, market: str = US, kind: str = "JSON_LISTINGS_FEED") -> str:
        """createFeed; its id."""
        body = feeds.CreateFeedSpecification(
            feed_type=kind, marketplace_ids=[market], input_feed_document_id=document_id
        )
        return str(self.feeds.create_feed(body).feed_id)

    def changes(self) -> Any:
        """What the ledger tells of submissions."""
        return self.sim.ledger()["listing_changes"]


class Answer:
    """Of a presigned URL."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status, self.headers, self.body = response.status, response.headers, response.read()


def fetch(url: str, headers: dict[str, str] | None = None) -> Answer:
    """GET of a presigned URL."""
    return _ask("GET", url, None, headers or {})


def send(url: str, raw: bytes, content_type: str = "application/json; charset=UTF-8") -> Answer:
    """PUT to a presigned URL."""
    return _ask("PUT", url, raw, {"Content-Type": content_type})


def offer(market: str = US, **changes: Any) -> dict[str, Any]:
    """Attributes of an offer on a known ASIN; a change to None leaves one out."""
    currency = {US: "USD", CA: "CAD", MX: "MXN", GB: "GBP", JP: "JPY"}.get(market, "EUR")
    attributes = {
        "merchant_suggested_asin": [{"value": changes.pop("asin", ASIN), "marketplace_id": market}],
        "condition_type": [{"value": changes.pop("condition", "new_new"), "marketplace_id": market}],
        "purchasable_offer": price(changes.pop("price", 24.9), currency, market),
        "fulfillment_availability": [row(changes.pop("quantity", 5), changes.pop("lead_time", 2))],
        **changes,
    }
    return {name: value for name, value in attributes.items() if value is not None}


def price(amount: Any, currency: str = "USD", market: str = US) -> list[dict[str, Any]]:
    """A purchasable_offer."""
    schedule = [{"schedule": [{"value_with_tax": amount}]}]
    return [{"marketplace_id": market, "currency": currency, "our_price": schedule}]


def row(quantity: int | None, lead_time: int | None = None, code: str = "DEFAULT") -> dict[str, Any]:
    """A row of fulfillment_availability."""
    fields = {
        "fulfillment_channel_code": code,
        "quantity": quantity,
        "lead_time_to_ship_max_days": lead_time,
    }
    return {name: value for name, value in fields.items() if value is not None}


@contextmanager
def seller(sim: RunningSimulator, name: str, **account: Any) -> Iterator[Seller]:
    """A new account with its own keys."""
    keys = sim.account(name, **account)
    with sdk(sim, keys=keys) as amazon:
        yield Seller(sim, amazon, name)


def codes(answer: Any) -> list[str]:
    """The codes of an answer's issues."""
    return [each.code for each in answer.issues]


def _operation(op: str, path_or_rows: Any, value: Any = None) -> Any:
    if isinstance(path_or_rows, str):
        return items.PatchOperation(op=op, path=path_or_rows, value=value)
    return items.PatchOperation(op=op, path="/attributes/fulfillment_availability", value=path_or_rows)


def _ask(method: str, url: str, raw: bytes | None, headers: dict[str, str]) -> Answer:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=PATIENCE)
    try:
        connection.request(method, f"{parts.path}?{parts.query}", raw, headers)
        return Answer(connection.getresponse())
    finally:
        connection.close()
