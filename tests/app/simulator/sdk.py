"""Amazon's own Python SDK, pointed at the simulator, with the requests that tests repeat."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import spapi  # type: ignore[import-untyped]  # Amazon ships no types
from spapi.models import (  # type: ignore[import-untyped]  # Amazon ships no types
    merchant_fulfillment_v0 as mfn,
)
from spapi.models import orders_v0
from spapi.models import shipping_v2 as v2

from .server import RunningSimulator

BUSINESS = "AmazonShipping_US"
LONG_AGO = "2020-01-01T00:00:00Z"
ALL_DATA = ["BUYER", "RECIPIENT", "PROCEEDS", "CANCELLATION", "FULFILLMENT", "PACKAGES"]


class Sdk:
    """The SDK's API objects for one seller account."""

    def __init__(
        self, sim: RunningSimulator, refresh_token: str | None = None, keys: dict[str, str] | None = None
    ) -> None:
        keys = keys or sim.scenario()["credentials"]
        config = spapi.SPAPIConfig(
            keys["client_id"],
            keys["client_secret"],
            refresh_token or keys["refresh_token"],
            region="NA",
        )
        client = spapi.SPAPIClient(
            config, oauth_endpoint=f"{sim.base_url}/auth/o2/token", endpoint=sim.base_url
        )
        self.client = client.api_client
        self.searching = spapi.SearchOrdersApi(self.client)
        self.reading = spapi.GetOrderApi(self.client)
        self.shipping = spapi.ShippingApi(self.client)
        self.fulfillment = spapi.MerchantFulfillmentApi(self.client)
        self.orders_v0 = spapi.OrdersV0Api(self.client)
        self.sellers = spapi.SellersApi(self.client)
        self.sources = spapi.SupplySourcesApi(self.client)

    def order(self, order_id: str, included: list[str] | None = None) -> Any:
        """getOrder."""
        data = ALL_DATA if included is None else included
        return self.reading.get_order(order_id, included_data=data).order

    def rates(self, order: Any, **changes: Any) -> Any:
        """getRates for all units of a scripted order in one parcel."""
        request = rates_request(order, **changes)
        answer = self.shipping.get_rates(request, x_amzn_shipping_business_id=BUSINESS)
        return answer.payload

    def purchase(self, rates: Any, key: str | None = None, **changes: Any) -> Any:
        """purchaseShipment of the first rate."""
        request = purchase_request(rates, **changes)
        extra = {"x_amzn_idempotency_key": key} if key else {}
        answer = self.shipping.purchase_shipment(request, x_amzn_shipping_business_id=BUSINESS, **extra)
        return answer.payload


@contextmanager
def sdk(
    sim: RunningSimulator, refresh_token: str | None = None, keys: dict[str, str] | None = None
) -> Iterator[Sdk]:
    """The SDK with its connections closed at the end; `keys` of an application of one's own."""
    it = Sdk(sim, refresh_token, keys)
    try:
        yield it
    finally:
        it.client.rest_client.pool_manager.clear()


def refusal(call: Callable[[], Any]) -> tuple[int, str, str]:
    """Status, code and words with which Amazon refuses; AssertionError when it does not."""
    try:
        call()
    except spapi.ApiException as error:
        body = json.loads(error.body)
        assert isinstance(body, list) or list(body) == ["errors"]
        first = body[0] if isinstance(body, list) else body["errors"][0]
        return error.status, first["code"], f"{first['message']} {first['details']}".strip()
    raise AssertionError("the call was accepted")


def rates_request(order: Any, **changes: Any) -> Any:
    """GetRatesRequest for every line of a scripted order; `codes` by item id are serialNumbers."""
    codes = changes.get("codes", {})
    items = [
        v2.Item(
            item_identifier=line["order_item_id"],
            quantity=changes.get("quantity", line["quantity"]),
            serial_numbers=codes.get(line["order_item_id"]),
        )
        for line in order["lines"]
    ]
    sizes = v2.Dimensions(length=22, width=16, height=10, unit="CENTIMETER")
    package = v2.Package(
        dimensions=changes.get("dimensions", sizes),
        weight=v2.Weight(unit="GRAM", value=changes.get("grams", 450)),
        insured_value=v2.Currency(value=0, unit="USD"),
        package_client_reference_id="parcel-1",
        items=items,
    )
    details = v2.AmazonOrderDetails(order_id=order["order_id"])
    return v2.GetRatesRequest(
        ship_from=v2.Address(
            name="Practice Shop",
            address_line1="1 Example Way",
            city="Sampleton",
            state_or_region="WA",
            postal_code="98000",
            country_code="US",
        ),
        packages=[package],
        channel_details=v2.ChannelDetails(channel_type="AMAZON", amazon_order_details=details),
    )


def purchase_request(rates: Any, **changes: Any) -> Any:
    """PurchaseShipmentRequest for the first rate, as a ZPL label of 203 dpi."""
    specification = v2.RequestedDocumentSpecification(
        format=changes.get("format", "ZPL"),
        size=v2.DocumentSize(width=changes.get("width", 4), length=6, unit="INCH"),
        dpi=changes.get("dpi", 203),
        page_layout="DEFAULT",
        need_file_joining=False,
        requested_document_types=["LABEL"],
    )
    return v2.PurchaseShipmentRequest(
        request_token=changes.get("token", rates.request_token),
        rate_id=changes.get("rate_id", rates.rates[0].rate_id),
        requested_document_specification=specification,
        requested_value_added_services=changes.get("services"),
    )


def mfn_details(order: Any, **changes: Any) -> Any:
    """ShipmentRequestDetails for every line; `codes` by item id become TransparencyCodeList."""
    codes = changes.get("codes", {})
    items = [
        mfn.Item(
            order_item_id=line["order_item_id"],
            quantity=line["quantity"],
            transparency_code_list=codes.get(line["order_item_id"]),
        )
        for line in order["lines"]
    ]
    return mfn.ShipmentRequestDetails(
        amazon_order_id=order["order_id"],
        item_list=items,
        ship_from_address=mfn.Address(
            name="Practice Shop",
            address_line1="1 Example Way",
            email="shop@example.com",
            city="Sampleton",
            state_or_province_code="WA",
            postal_code="98000",
            country_code=changes.get("country", "US"),
            phone="2065550100",
        ),
        package_dimensions=mfn.PackageDimensions(length=9, width=6, height=4, unit="inches"),
        weight=mfn.Weight(value=16, unit="oz"),
        shipping_service_options=mfn.ShippingServiceOptions(
            delivery_experience="DeliveryConfirmationWithoutSignature",
            carrier_will_pick_up=False,
            label_format=changes.get("label_format", "ZPL203"),
        ),
    )


def eligible_request(order: Any, **changes: Any) -> Any:
    """GetEligibleShipmentServicesRequest."""
    return mfn.GetEligibleShipmentServicesRequest(shipment_request_details=mfn_details(order, **changes))


def create_request(order: Any, service: str = "UPS_PTP_GND", **changes: Any) -> Any:
    """CreateShipmentRequest."""
    return mfn.CreateShipmentRequest(
        shipment_request_details=mfn_details(order, **changes),
        shipping_service_id=service,
        shipping_service_offer_id=changes.get("offer_id"),
    )


def confirm_request(order: Any, **changes: Any) -> Any:
    """ConfirmShipmentRequest for every line, or for `quantities` by item id."""
    codes, quantities = changes.get("codes", {}), changes.get("quantities")
    wanted = quantities or {line["order_item_id"]: line["quantity"] for line in order["lines"]}
    items = [
        orders_v0.ConfirmShipmentOrderItem(
            order_item_id=item_id, quantity=quantity, transparency_codes=codes.get(item_id)
        )
        for item_id, quantity in wanted.items()
    ]
    package = orders_v0.PackageDetail(
        package_reference_id=changes.get("reference", "1"),
        carrier_code=changes.get("carrier", "DHL"),
        tracking_number=changes.get("tracking", "JD0000000001"),
        ship_date=changes.get("ship_date", "2026-11-23T12:00:00Z"),
        order_items=items,
    )
    market = changes.get("marketplace", "ATVPDKIKX0DER")
    return orders_v0.ConfirmShipmentRequest(package_detail=package, marketplace_id=market)
