"""Every request of ours satisfies Amazon's model, every wire field exists there, Amazon's examples decode."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
import pytest

from app.amazon.account import Amazon, connect
from app.amazon.order_mapping import order_from
from app.amazon.throttle import Throttle
from app.amazon.wire import confirmation, errors, orders
from app.amazon.wire import merchant_fulfillment as mfn
from app.amazon.wire import shipping_v2 as v2
from app.domain.shipping import LabelFormat, Rate
from app.ports.errors import OutsideError
from tests.app.amazon.client import seller
from tests.app.amazon.clock import SteppingClock
from tests.app.amazon.odd_server import Seen, Step, answer, odd_server
from tests.app.amazon.simulated import purchase_of
from tests.app.amazon.test_on_the_wire import CONFIRMATION, OFFER, PARCEL
from tests.contract.models import Model

ORDERS, ORDERS_V0, SHIPPING, MFN = "orders_2026-01-01", "ordersV0", "shippingV2", "merchantFulfillmentV0"
RATES = answer(200, {"payload": {"requestToken": "token-1", "rates": [OFFER]}})
SERVICE = {
    "ShippingServiceName": "UPS Ground",
    "CarrierName": "UPS",
    "ShippingServiceId": "UPS_GND",
    "ShippingServiceOfferId": "offer-1",
    "Rate": {"CurrencyCode": "USD", "Amount": 7.8},
    "AvailableLabelFormats": ["ZPL203"],
}
ELIGIBLE = answer(200, {"payload": {"ShippingServiceList": [SERVICE]}})
DONE = answer(400, {"errors": []})


async def search(amazon: Amazon) -> object:
    return await amazon.orders.search(PARCEL.ship_at, "a-page")


async def get(amazon: Amazon) -> object:
    return await amazon.orders.get(PARCEL.order_id)


async def packages(amazon: Amazon) -> object:
    return await amazon.orders.packages(PARCEL.order_id)


async def confirm(amazon: Amazon) -> None:
    await amazon.confirmations.confirm(CONFIRMATION)


async def v2_rate(amazon: Amazon) -> Rate:
    return (await amazon.shipping_v2.rates(PARCEL))[0]


async def v2_buy(amazon: Amazon) -> object:
    return await amazon.shipping_v2.buy(PARCEL, await v2_rate(amazon), "purchase-1")


async def v2_label(amazon: Amazon) -> object:
    purchase = purchase_of(PARCEL, await v2_rate(amazon), "S1")
    return await amazon.shipping_v2.label(purchase, LabelFormat.ZPL, 203)


async def v2_cancel(amazon: Amazon) -> None:
    await amazon.shipping_v2.cancel(purchase_of(PARCEL, await v2_rate(amazon), "S1"))


async def mfn_rate(amazon: Amazon) -> Rate:
    return (await amazon.merchant_fulfillment.rates(PARCEL))[0]


async def mfn_buy(amazon: Amazon) -> object:
    return await amazon.merchant_fulfillment.buy(PARCEL, await mfn_rate(amazon), "purchase-1")


async def mfn_label(amazon: Amazon) -> object:
    purchase = purchase_of(PARCEL, await mfn_rate(amazon), "S1")
    return await amazon.merchant_fulfillment.label(purchase, LabelFormat.ZPL, 203)


async def mfn_cancel(amazon: Amazon) -> None:
    await amazon.merchant_fulfillment.cancel(purchase_of(PARCEL, await mfn_rate(amazon), "S1"))


def sent_by(act: Callable[[Amazon], Awaitable[object]], steps: list[Step]) -> list[Seen]:
    """The requests that an action sends; how it ends is of no interest."""

    async def scenario() -> list[Seen]:
        async with odd_server([*steps, DONE]) as server:
            clock = SteppingClock()
            amazon = connect(seller(server.url), clock, Throttle(clock), "0.0")
            with pytest.raises(OutsideError):
                await act(amazon)
            await amazon.aclose()
            return server.seen

    return asyncio.run(scenario())


@pytest.mark.parametrize(
    ("model", "act", "steps"),
    [
        (ORDERS, search, []),
        (ORDERS, get, []),
        (ORDERS, packages, []),
        (ORDERS_V0, confirm, []),
        (SHIPPING, v2_rate, []),
        (SHIPPING, v2_buy, [RATES]),
        (SHIPPING, v2_label, [RATES]),
        (SHIPPING, v2_cancel, [RATES]),
        (MFN, mfn_rate, []),
        (MFN, mfn_buy, [ELIGIBLE]),
        (MFN, mfn_label, [ELIGIBLE]),
        (MFN, mfn_cancel, [ELIGIBLE, DONE]),  # refused, it asks whether it was cancelled before
    ],
)
def test_our_requests_satisfy_amazons_model(
    model: str, act: Callable[[Amazon], Awaitable[object]], steps: list[Step]
) -> None:
    seen = sent_by(act, steps)
    assert len(seen) == len(steps) + 1
    assert [fault for each in seen for fault in Model(model).faults_of(each)] == []


def test_the_judge_finds_what_is_wrong() -> None:
    (seen,) = sent_by(v2_rate, [])
    body = {**seen.json, "shipDate": 5, "extra": 1}
    body["packages"][0]["weight"]["unit"] = "STONE"
    del body["shipFrom"]["city"]
    spoilt = Seen(seen.method, seen.target + "?what=1", seen.headers, json.dumps(body).encode())
    assert len(Model(SHIPPING).faults_of(spoilt)) == 5


@pytest.mark.parametrize(
    ("model", "shape", "definition"),
    [
        (ORDERS, orders.Order, "Order"),
        (ORDERS, orders.OrderStub, "Order"),
        (ORDERS, orders.OrderPackages, "Order"),
        (ORDERS, orders.SearchOrdersResponse, "SearchOrdersResponse"),
        (ORDERS, orders.GetOrderResponse, "GetOrderResponse"),
        (ORDERS_V0, confirmation.ConfirmShipmentRequest, "ConfirmShipmentRequest"),
        (ORDERS_V0, errors.ErrorList, "ConfirmShipmentErrorResponse"),
        (SHIPPING, v2.GetRatesRequest, "GetRatesRequest"),
        (SHIPPING, v2.GetRatesResponse, "GetRatesResponse"),
        (SHIPPING, v2.PurchaseRequest, "PurchaseShipmentRequest"),
        (SHIPPING, v2.PurchaseResponse, "PurchaseShipmentResponse"),
        (SHIPPING, v2.DocumentsResponse, "GetShipmentDocumentsResponse"),
        (MFN, mfn.EligibleRequest, "GetEligibleShipmentServicesRequest"),
        (MFN, mfn.EligibleResponse, "GetEligibleShipmentServicesResponse"),
        (MFN, mfn.CreateRequest, "CreateShipmentRequest"),
        (MFN, mfn.ShipmentResponse, "CreateShipmentResponse"),
    ],
)
def test_every_wire_field_is_in_amazons_model(model: str, shape: Any, definition: str) -> None:
    read = Model(model)
    assert list(read.unknown_fields(shape, read.definition(definition))) == []


def test_amazons_example_orders_are_all_readable() -> None:
    model = Model(ORDERS)
    found = model.sandbox_answers("/orders/2026-01-01/orders", "get", "200")
    single = model.sandbox_answers("/orders/2026-01-01/orders/{orderId}", "get", "200")
    raw = [order for answered in found for order in answered["orders"]]
    raw += [answered["order"] for answered in single]
    mapped = [order_from("getOrder", json.dumps(each).encode(), "store-1") for each in raw]
    assert mapped
    assert [order.order_id for order in mapped if order.review_reason == "unreadable"] == []


@pytest.mark.parametrize(
    ("path", "method", "shape"),
    [
        ("/mfn/v0/eligibleShippingServices", "post", mfn.EligibleResponse),
        ("/mfn/v0/shipments", "post", mfn.ShipmentResponse),
        ("/mfn/v0/shipments/{shipmentId}", "get", mfn.ShipmentResponse),
        ("/mfn/v0/shipments/{shipmentId}", "delete", mfn.ShipmentResponse),
    ],
)
def test_amazons_example_shipments_are_readable(path: str, method: str, shape: Any) -> None:
    answers = Model(MFN).sandbox_answers(path, method, "200")
    assert answers
    for each in answers:
        msgspec.convert(each, shape, strict=True)


def test_the_judge_of_fields_finds_those_that_amazon_lacks() -> None:
    read = Model(MFN)
    assert list(read.unknown_fields(v2.Item, read.definition("Item"))) != []
