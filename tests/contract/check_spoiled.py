"""The simulator against Amazon's models: what they allow it takes, and answers as they say; what they forbid
it refuses.
"""

import copy
import http.client
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote, urlencode

import pytest

from tests.app.amazon.odd_server import Seen
from tests.app.simulator.sdk import Sdk, confirm_request, create_request, eligible_request, rates_request, sdk
from tests.app.simulator.server import PATIENCE, RunningSimulator, running_simulator
from tests.app.simulator.test_tokens import ask_token
from tests.contract.models import Model

US, SELLER = "ATVPDKIKX0DER", "packbench-practice"
ORDERS, ORDERS_V0, SHIPPING, MFN = "orders_2026-01-01", "ordersV0", "shippingV2", "merchantFulfillmentV0"
SELLERS, SOURCES = "sellers", "supplySources_2020-07-01"
ITEMS, RESTRICTIONS = "listingsItems_2021-08-01", "listingsRestrictions_2021-08-01"
CATALOG, REPORTS, FEEDS = "catalogItems_2022-04-01", "reports_2021-06-30", "feeds_2021-06-30"
PLACE = {"name": "East", "addressLine1": "1 East Way", "stateOrRegion": "NY", "countryCode": "US"}


@dataclass(frozen=True)
class Ask:
    """A request before it is written down."""

    model: str
    method: str
    path: str
    query: dict[str, str]
    body: Any = None
    shipping: bool = False

    def seen(self) -> Seen:
        """As it goes over the wire."""
        target = f"{self.path}?{urlencode(self.query)}" if self.query else self.path
        body = b"" if self.body is None else json.dumps(self.body).encode()
        headers = {"content-type": "application/json"}
        if self.shipping:
            headers["x-amzn-shipping-business-id"] = "AmazonShipping_US"
        return Seen(self.method, target, headers, body)


Spoil = Callable[[Ask], Ask]


def asked(**query: str | None) -> Spoil:
    """Query parameters changed, or (None) left out."""

    def spoil(ask: Ask) -> Ask:
        return replace(ask, query={k: v for k, v in {**ask.query, **query}.items() if v is not None})

    return spoil


def without(*path: str | int) -> Spoil:
    """A field of the body left out."""
    return _at(path, lambda holder, key: holder.pop(key))


def having(value: object, *path: str | int) -> Spoil:
    """Another value in a field of the body."""

    def put(holder: Any, key: str | int) -> None:
        holder[key] = value

    return _at(path, put)


def _at(path: tuple[str | int, ...], change: Callable[[Any, Any], object]) -> Spoil:
    def spoil(ask: Ask) -> Ask:
        body = copy.deepcopy(ask.body)
        holder = body
        for step in path[:-1]:
            holder = holder[step]
        change(holder, path[-1])
        return replace(ask, body=body)

    return spoil


def bodiless(ask: Ask) -> Ask:
    """No body where one is required."""
    return replace(ask, body=None)


class Shop:
    """A practice account with a location, a listing, and requests that are as they should be."""

    def __init__(self, sim: RunningSimulator, amazon: Sdk) -> None:
        self._amazon = amazon
        self.sim = sim
        self.token = ask_token(sim)[1]["access_token"]
        sim.ask("POST", "/_sim/accounts", {"account": SELLER, "mli": True})
        place = {"supplySourceId": "loc-1", "supplySourceCode": "ONE", "address": PLACE}
        sim.ask("POST", "/_sim/locations", {"account": SELLER, "locations": [place]})
        row = {"sku": "MUG-W", "asin": "B071VG5N9D", "title": "Mug", "price": "9.00", "quantity": 5}
        sim.ask("POST", "/_sim/listings", {"account": SELLER, "marketplace": US, "rows": [row]})
        order = sim.order("single")
        self.bases = {
            **self._order_side(sim, order),
            **_store_side(),
            **_listing_side(),
            **_document_side(),
        }

    def _order_side(self, sim: RunningSimulator, order: Any) -> dict[str, Ask]:
        one = f"/orders/2026-01-01/orders/{order['order_id']}"
        confirm = f"/orders/v0/orders/{order['order_id']}/shipmentConfirmation"
        mfn = sim.order("multi_line")
        buy = self._plain(create_request(mfn))
        return {
            "searchOrders": Ask(
                ORDERS, "GET", "/orders/2026-01-01/orders", {"createdAfter": "2026-01-01T00:00:00Z"}
            ),
            "getOrder": Ask(
                ORDERS, "GET", one, {"includedData": "BUYER,FULFILLMENT,PACKAGES,PROCEEDS,RECIPIENT"}
            ),
            "getOrderV0": Ask(ORDERS_V0, "GET", f"/orders/v0/orders/{order['order_id']}", {}),
            "getRates": Ask(
                SHIPPING, "POST", "/shipping/v2/shipments/rates", {}, self._plain(rates_request(order)), True
            ),
            "getEligibleShipmentServices": Ask(
                MFN, "POST", "/mfn/v0/eligibleShippingServices", {}, self._plain(eligible_request(mfn))
            ),
            "createShipment": Ask(MFN, "POST", "/mfn/v0/shipments", {}, buy),
            "confirmShipment": Ask(ORDERS_V0, "POST", confirm, {}, self._plain(confirm_request(order))),
        }

    def _plain(self, request: Any) -> Any:
        """As Amazon's SDK writes it."""
        return self._amazon.client.sanitize_for_serialization(request)


def _store_side() -> dict[str, Ask]:
    sources = "/supplySources/2020-07-01/supplySources"
    return {
        "getMarketplaceParticipations": Ask(SELLERS, "GET", "/sellers/v1/marketplaceParticipations", {}),
        "getSupplySources": Ask(SOURCES, "GET", sources, {"pageSize": "5"}),
        "createSupplySource": Ask(
            SOURCES, "POST", sources, {}, {"supplySourceCode": "TWO", "alias": "Two", "address": PLACE}
        ),
        "getSupplySource": Ask(SOURCES, "GET", f"{sources}/loc-1", {}),
        "updateSupplySource": Ask(SOURCES, "PUT", f"{sources}/loc-1", {}, {"alias": "New"}),
        "updateSupplySourceStatus": Ask(SOURCES, "PUT", f"{sources}/loc-1/status", {}, {"status": "Active"}),
    }


def _listing_side() -> dict[str, Ask]:
    items = f"/listings/2021-08-01/items/{SELLER}"
    here = {"marketplaceIds": US}
    included = {**here, "includedData": "summaries,attributes,issues,offers,fulfillmentAvailability"}
    stock = [{"fulfillment_channel_code": "DEFAULT", "quantity": 3}]
    attributes = {
        "condition_type": [{"value": "new_new", "marketplace_id": US}],
        "merchant_suggested_asin": [{"value": "B071VG5N9D", "marketplace_id": US}],
        "purchasable_offer": [{"currency": "USD", "our_price": [{"schedule": [{"value_with_tax": 9.5}]}]}],
        "fulfillment_availability": stock,
    }
    offer = {"productType": "PRODUCT", "requirements": "LISTING_OFFER_ONLY", "attributes": attributes}
    patch = {"op": "merge", "path": "/attributes/fulfillment_availability", "value": stock}
    asin = {"asin": "B071VG5N9D", "sellerId": SELLER, "conditionType": "new_new"}
    return {
        "searchListingsItems": Ask(ITEMS, "GET", items, {**included, "pageSize": "20"}),
        "getListingsItem": Ask(ITEMS, "GET", f"{items}/MUG-W", included),
        "putListingsItem": Ask(ITEMS, "PUT", f"{items}/{quote('NEW 1', safe='')}", here, offer),
        "patchListingsItem": Ask(
            ITEMS, "PATCH", f"{items}/MUG-W", here, {"productType": "PRODUCT", "patches": [patch]}
        ),
        "deleteListingsItem": Ask(ITEMS, "DELETE", f"{items}/MUG-W", here),
        "getListingsRestrictions": Ask(
            RESTRICTIONS, "GET", "/listings/2021-08-01/restrictions", {**here, **asin}
        ),
        "getCatalogItem": Ask(
            CATALOG, "GET", "/catalog/2022-04-01/items/B071VG5N9D", {**here, "includedData": "summaries"}
        ),
        "searchCatalogItems": Ask(
            CATALOG,
            "GET",
            "/catalog/2022-04-01/items",
            {**here, "identifiers": "036000291452", "identifiersType": "UPC"},
        ),
    }


def _document_side() -> dict[str, Ask]:
    report: dict[str, Any] = {"reportType": "GET_MERCHANT_LISTINGS_ALL_DATA", "marketplaceIds": [US]}
    return {
        "createReport": Ask(REPORTS, "POST", "/reports/2021-06-30/reports", {}, report),
        "getReports": Ask(
            REPORTS, "GET", "/reports/2021-06-30/reports", {"reportTypes": report["reportType"]}
        ),
        "createFeedDocument": Ask(
            FEEDS, "POST", "/feeds/2021-06-30/documents", {}, {"contentType": "application/json"}
        ),
        "getFeeds": Ask(FEEDS, "GET", "/feeds/2021-06-30/feeds", {"feedTypes": "JSON_LISTINGS_FEED"}),
    }


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    with running_simulator() as sim, sdk(sim) as amazon:
        yield Shop(sim, amazon)


def answered(shop: Shop, seen: Seen) -> tuple[int, Any]:
    """Status and JSON with which the simulator answers."""
    connection = http.client.HTTPConnection("127.0.0.1", shop.sim.port, timeout=PATIENCE)
    try:
        headers = {**seen.headers, "x-amz-access-token": shop.token}
        connection.request(seen.method, seen.target, seen.body or None, headers)
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read() or b"null")
    finally:
        connection.close()


def test_requests_as_the_models_want_them_are_accepted_with_answers_as_the_models_say(shop: Shop) -> None:
    faults: dict[str, Any] = {}
    for name, ask in shop.bases.items():
        seen, model = ask.seen(), Model(ask.model)
        assert model.faults_of(seen) == [], name
        status, body = answered(shop, seen)
        assert status < 300, (name, body)
        faults[name] = list(model.faults_of_answer(seen, status, body))
    assert {name: found for name, found in faults.items() if found} == {}


def test_orders_of_every_status_place_and_person_are_shown_as_the_models_say(shop: Shop) -> None:
    person = {"gift_message": "x", "customization_url": "https://custom.example/", "delivery_notes": "x"}
    statuses = Model(ORDERS).definition("FulfillmentStatus")["enum"]
    faults: list[str] = []
    for status in statuses:
        order_id = shop.sim.add(status=status, person=person, location="loc-1", programs=["AMAZON_BUSINESS"])
        for name, path in (("getOrder", "/orders/2026-01-01/orders/"), ("getOrderV0", "/orders/v0/orders/")):
            seen = replace(shop.bases[name], path=path + order_id).seen()
            faults += Model(shop.bases[name].model).faults_of_answer(seen, *answered(shop, seen))
    assert faults == []


def test_the_judge_finds_what_is_wrong_with_an_answer(shop: Shop) -> None:
    seen = shop.bases["getOrder"].seen()
    faults_of = Model(ORDERS).faults_of_answer

    assert list(faults_of(seen, 418, {})) == ["no status 418"]
    assert len(list(faults_of(seen, 200, {"order": {"orderId": 5, "colour": "red"}}))) == 6


SPOILED: list[tuple[str, Spoil]] = [
    ("searchOrders", asked(includedData="BUYER,SHOE_SIZE")),
    ("searchOrders", asked(fulfillmentStatuses="LOST")),
    ("searchOrders", asked(fulfilledBy="NOBODY")),
    ("searchOrders", asked(maxResultsPerPage="many")),
    ("searchOrders", asked(marketplaceIds=",".join([US] * 51))),
    ("getOrder", asked(includedData="EVERYTHING")),
    ("getRates", without("shipFrom", "city")),
    ("getRates", having("STONE", "packages", 0, "weight", "unit")),
    ("getRates", without("channelDetails")),
    ("getRates", bodiless),
    ("getEligibleShipmentServices", without("ShipmentRequestDetails", "AmazonOrderId")),
    ("createShipment", without("ShippingServiceId")),
    ("createShipment", having("heavy", "ShipmentRequestDetails", "Weight", "Value")),
    ("confirmShipment", without("marketplaceId")),
    ("confirmShipment", having("two", "packageDetail", "orderItems", 0, "quantity")),
    ("confirmShipment", without("packageDetail", "trackingNumber")),
    ("getSupplySources", asked(pageSize="few")),
    ("createSupplySource", without("supplySourceCode")),
    ("createSupplySource", without("address", "stateOrRegion")),
    ("createSupplySource", having(5, "alias")),
    ("updateSupplySource", having(["New"], "alias")),
    ("updateSupplySourceStatus", having("Archived", "status")),
    ("searchListingsItems", asked(marketplaceIds=None)),
    ("searchListingsItems", asked(pageSize="21")),
    ("getListingsItem", asked(includedData="colours")),
    ("putListingsItem", asked(marketplaceIds=f"{US},A2EUQ1WTGCTBG2")),
    ("putListingsItem", without("productType")),
    ("putListingsItem", having("ALL", "requirements")),
    ("patchListingsItem", having([], "patches")),
    ("patchListingsItem", having("move", "patches", 0, "op")),
    ("deleteListingsItem", asked(marketplaceIds=None)),
    ("getListingsRestrictions", asked(asin=None)),
    ("getCatalogItem", asked(includedData="prices")),
    ("searchCatalogItems", asked(identifiersType="NAME")),
    ("createReport", without("reportType")),
    ("createReport", having(US, "marketplaceIds")),
    ("createFeedDocument", without("contentType")),
    ("getFeeds", asked(pageSize="101")),
]


@pytest.mark.parametrize(("name", "spoil"), SPOILED)
def test_a_request_spoiled_against_amazons_model_is_refused(shop: Shop, name: str, spoil: Spoil) -> None:
    ask = spoil(shop.bases[name])
    seen = ask.seen()
    assert Model(ask.model).faults_of(seen) != []

    status, body = answered(shop, seen)

    assert 400 <= status < 500, body
    assert list(Model(ask.model).faults_of_answer(seen, status, body)) == []
    (error,) = body if isinstance(body, list) else body["errors"]
    assert error["code"]
    assert error["message"]


def test_thirty_and_more_requests_were_spoiled() -> None:
    assert len(SPOILED) >= 30
