"""What purchases and confirmations put on the wire, and answers that the simulator does not give."""

import asyncio
import base64
from collections.abc import Coroutine
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from app.amazon.confirmations import SpApiConfirmations
from app.amazon.merchant_fulfillment import MerchantFulfillmentCarrier
from app.amazon.orders import SpApiOrders
from app.amazon.shipping_v2 import ShippingV2Carrier
from app.amazon.transport import Transport
from app.domain.money import Money
from app.domain.order import Recipient
from app.domain.shipping import Api, Confirmation, LabelFormat, Parcel, ParcelItem, Rate
from app.ports.errors import Malformed, OutcomeUnknown, Refused
from tests.app.amazon.client import transport_to
from tests.app.amazon.clock import SteppingClock
from tests.app.amazon.odd_server import Step, answer, odd_server, refusal
from tests.app.amazon.simulated import SENDER, purchase_of
from tests.app.amazon.test_order_mapping import MINIMAL

US, DE, UK = "ATVPDKIKX0DER", "A1PA6795UKMFR9", "A1F83G8C2ARO7P"
NOW = datetime(2026, 11, 23, 20, 0, 0, 500_000, tzinfo=UTC)
PARCEL = Parcel(
    order_id="111-1111111-1111111",
    package=2,
    marketplace_id=US,
    items=(
        ParcelItem("1", 2, "White mug", Money(Decimal("13.99"), "USD"), ("AZ:1", "AZ:2")),
        ParcelItem("2", 1),
    ),
    length_mm=305,
    width_mm=200,
    height_mm=100,
    weight_grams=750,
    ship_from=SENDER,
    ship_to=Recipient(name="Receiver Example"),
    ship_at=NOW,
)
OFFER = {
    "rateId": "rate-1",
    "carrierId": "UPS",
    "carrierName": "UPS",
    "serviceId": "UPS_GND",
    "serviceName": "UPS Ground",
    "totalCharge": {"value": 7.8, "unit": "USD"},
    "promise": {},
    "supportedDocumentSpecifications": [
        {
            "format": "ZPL",
            "size": {"width": 4, "length": 6, "unit": "INCH"},
            "printOptions": [
                {
                    "supportedDPIs": [203],
                    "supportedPageLayouts": ["DEFAULT"],
                    "supportedFileJoiningOptions": [False],
                    "supportedDocumentDetails": [{"name": "LABEL", "isMandatory": True}],
                }
            ],
        }
    ],
    "requiresAdditionalInputs": True,
}
RATES = answer(200, {"payload": {"requestToken": "token-1", "rates": [OFFER]}})
CONFIRMATION = Confirmation(
    order_id=PARCEL.order_id,
    marketplace_id=US,
    package_reference=7,
    carrier_code="",
    carrier_name="Bicycle Post",
    tracking="BP1",
    shipped_at=NOW,
    items=PARCEL.items,
)
NOT_FOUND = refusal(
    400, "InvalidInput", "Failed. (errorCode=GeneralError, errorMetric=PackageToUpdateNotFound)"
)


def run(work: Coroutine[None, None, None]) -> None:
    asyncio.run(work)


def v2(transport: Transport, business: str = "") -> ShippingV2Carrier:
    return ShippingV2Carrier(transport, SteppingClock(), business)


def mfn(transport: Transport) -> MerchantFulfillmentCarrier:
    return MerchantFulfillmentCarrier(transport, SteppingClock(), "warehouse@example.com")


def test_TRN_7_a_rates_request_has_one_package_with_its_codes_as_serial_numbers() -> None:
    async def scenario() -> None:
        async with odd_server([RATES]) as server, transport_to(server.url) as transport:
            (rate,) = await v2(transport).rates(PARCEL)
            assert (rate.cost, rate.needs_inputs, rate.is_zpl_offered) == (
                Money(Decimal("7.8"), "USD"),
                True,
                True,
            )
            (seen,) = server.seen
            assert seen.headers["x-amzn-shipping-business-id"] == "AmazonShipping_US"
            assert seen.json == {
                "shipFrom": {
                    "name": "Packbench Practice",
                    "addressLine1": "1 Warehouse Way",
                    "city": "Sampleton",
                    "stateOrRegion": "WA",
                    "postalCode": "98000",
                    "countryCode": "US",
                    "phoneNumber": "+12065550100",
                },
                "packages": [
                    {
                        "dimensions": {"length": 30.5, "width": 20.0, "height": 10.0, "unit": "CENTIMETER"},
                        "weight": {"value": 750, "unit": "GRAM"},
                        "insuredValue": {"value": 0, "unit": "USD"},
                        "packageClientReferenceId": "111-1111111-1111111-2",
                        "items": [
                            {
                                "quantity": 2,
                                "itemIdentifier": "1",
                                "itemValue": {"value": 13.99, "unit": "USD"},
                                "serialNumbers": ["AZ:1", "AZ:2"],
                            },
                            {"quantity": 1, "itemIdentifier": "2"},
                        ],
                    }
                ],
                "channelDetails": {
                    "channelType": "AMAZON",
                    "amazonOrderDetails": {"orderId": "111-1111111-1111111"},
                },
                "shipDate": "2026-11-23T20:00:00Z",
            }

    run(scenario())


def test_SHIP_8_a_purchase_carries_its_id_as_the_idempotency_key() -> None:
    contents = base64.b64encode(b"^XA^XZ").decode()
    detail = {
        "packageClientReferenceId": "111-1111111-1111111-2",
        "packageDocuments": [{"type": "LABEL", "format": "ZPL", "contents": contents}],
        "trackingId": "1Z1",
    }
    bought = answer(200, {"payload": {"shipmentId": "S1", "packageDocumentDetails": [detail], "promise": {}}})

    async def scenario() -> None:
        async with odd_server([RATES, bought]) as server, transport_to(server.url) as transport:
            (rate,) = await v2(transport).rates(PARCEL)
            label = (await v2(transport).buy(PARCEL, rate, "purchase-1")).label
            assert label is not None
            assert label.data == b"^XA^XZ"
            seen = server.seen[1]
            assert seen.headers["x-amzn-idempotencykey"] == "purchase-1"
            assert seen.headers["x-amzn-shipping-business-id"] == "AmazonShipping_US"
            assert seen.json == {
                "requestToken": "token-1",
                "rateId": "rate-1",
                "requestedDocumentSpecification": {
                    "format": "ZPL",
                    "size": {"width": 4, "length": 6, "unit": "INCH"},
                    "needFileJoining": False,
                    "requestedDocumentTypes": ["LABEL"],
                    "dpi": 203,
                    "pageLayout": "DEFAULT",
                },
            }

    run(scenario())


@pytest.mark.parametrize(
    ("marketplace", "override", "business"),
    [
        (US, "", "AmazonShipping_US"),
        (UK, "", "AmazonShipping_UK"),
        (DE, "AmazonShipping_X", "AmazonShipping_X"),
    ],
)
def test_the_shipping_business_is_always_said(marketplace: str, override: str, business: str) -> None:
    async def scenario() -> None:
        async with odd_server([RATES]) as server, transport_to(server.url) as transport:
            await v2(transport, override).rates(msgspec.structs.replace(PARCEL, marketplace_id=marketplace))
            assert server.seen[0].headers["x-amzn-shipping-business-id"] == business

    run(scenario())


@pytest.mark.parametrize("marketplace", [DE, "A2ZV50J4W1RKNI"])
def test_a_marketplace_without_a_documented_business_is_refused_before_it_is_asked(marketplace: str) -> None:
    async def scenario() -> None:
        async with odd_server() as server, transport_to(server.url) as transport:
            with pytest.raises(Refused) as refused:
                await v2(transport).rates(msgspec.structs.replace(PARCEL, marketplace_id=marketplace))
            assert refused.value.code == "NoShippingBusiness"
            assert server.seen == []

    run(scenario())


def test_a_rate_of_another_seller_of_labels_is_refused() -> None:
    other = Rate(Api.OWN, "x", "x", "x", "x", Money(Decimal(1), "USD"), "rate-1")

    async def scenario() -> None:
        async with odd_server() as server, transport_to(server.url) as transport:
            with pytest.raises(Refused):
                await v2(transport).buy(PARCEL, other, "purchase-1")
            assert server.seen == []

    run(scenario())


def test_a_service_that_is_only_on_offer_is_not_bought() -> None:
    extra = {"id": "INSURANCE", "name": "Insurance", "cost": {"value": 2, "unit": "USD"}}
    group = {"groupId": "G", "groupDescription": "G", "isRequired": False, "valueAddedServices": [extra]}
    offer = {**OFFER, "availableValueAddedServiceGroups": [group]}
    rates = answer(200, {"payload": {"requestToken": "token-1", "rates": [offer]}})

    async def scenario() -> None:
        async with odd_server([rates]) as server, transport_to(server.url) as transport:
            (rate,) = await v2(transport).rates(PARCEL)
            assert rate.cost == Money(Decimal("7.8"), "USD")
            assert "INSURANCE" not in rate.token

    run(scenario())


def test_an_offer_whose_label_cannot_be_had_is_left_out() -> None:
    bare = {**OFFER, "supportedDocumentSpecifications": []}
    rates = answer(200, {"payload": {"requestToken": "token-1", "rates": [bare, OFFER]}})

    async def scenario() -> None:
        async with odd_server([rates]) as server, transport_to(server.url) as transport:
            assert len(await v2(transport).rates(PARCEL)) == 1

    run(scenario())


@pytest.mark.parametrize(
    ("body", "shipment"),
    [
        ({"payload": {"shipmentId": "S1"}}, "S1"),
        ({"payload": {"shipmentId": "S1", "packageDocumentDetails": [{"trackingId": None}]}}, "S1"),
    ],
)
def test_SHIP_8_a_paid_label_without_a_readable_document_is_bought(body: Any, shipment: str) -> None:
    async def scenario() -> None:
        async with odd_server([RATES, answer(200, body)]) as server, transport_to(server.url) as transport:
            (rate,) = await v2(transport).rates(PARCEL)
            bought = await v2(transport).buy(PARCEL, rate, "purchase-1")
            assert (bought.shipment_id, bought.label, bought.cost) == (shipment, None, rate.cost)

    run(scenario())


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"payload": {}}'])
def test_SHIP_8_a_purchase_whose_answer_cannot_be_read_is_unknown(body: bytes) -> None:
    async def scenario() -> None:
        steps = [RATES, answer(200, body), answer(200, body)]
        async with odd_server(steps) as server, transport_to(server.url) as transport:
            (rate,) = await v2(transport).rates(PARCEL)
            with pytest.raises(OutcomeUnknown):
                await v2(transport).buy(PARCEL, rate, "purchase-1")
            with pytest.raises(OutcomeUnknown):
                await mfn(transport).buy(PARCEL, rate, "purchase-1")

    run(scenario())


@pytest.mark.parametrize(
    "body", [{"payload": {"packageDocumentDetail": {}}}, {"payload": {"ShipmentId": "S1"}}, {}]
)
def test_SHIP_9_a_reprint_without_a_label_is_malformed(body: Any) -> None:
    async def scenario() -> None:
        steps = [RATES, answer(200, body), answer(200, body)]
        async with odd_server(steps) as server, transport_to(server.url) as transport:
            (rate,) = await v2(transport).rates(PARCEL)
            for carrier in (v2(transport), mfn(transport)):
                with pytest.raises(Malformed):
                    await carrier.label(purchase_of(PARCEL, rate, "S1"), LabelFormat.ZPL, 203)

    run(scenario())


def test_SHIP_9_a_rejected_refund_is_refused() -> None:
    steps = [RATES, answer(200, {"payload": {"ShipmentId": "S1", "Status": "RefundRejected"}})]

    async def scenario() -> None:
        async with odd_server(steps) as server, transport_to(server.url) as transport:
            (rate,) = await v2(transport).rates(PARCEL)
            with pytest.raises(Refused) as refused:
                await mfn(transport).cancel(purchase_of(PARCEL, rate, "S1"))
            assert refused.value.code == "RefundRejected"

    run(scenario())


def test_TRN_7_merchant_fulfillment_gets_the_codes_per_item_in_its_own_field() -> None:
    service = {
        "ShippingServiceName": "UPS Ground",
        "CarrierName": "UPS",
        "ShippingServiceId": "UPS_GND",
        "ShippingServiceOfferId": "offer-1",
        "Rate": {"CurrencyCode": "USD", "Amount": 7.8},
        "RateWithAdjustments": {"CurrencyCode": "USD", "Amount": 7.1},
        "AvailableLabelFormats": ["PDF", "ZPL300"],
    }
    offers = answer(200, {"payload": {"ShippingServiceList": [service]}})
    bought = answer(200, {"payload": {"ShipmentId": "S1", "TrackingId": "1Z1"}})

    async def scenario() -> None:
        async with odd_server([offers, bought]) as server, transport_to(server.url) as transport:
            (rate,) = await mfn(transport).rates(PARCEL)
            assert rate.cost == Money(Decimal("7.1"), "USD")
            await mfn(transport).buy(PARCEL, rate, "purchase-1")
            details = {
                "AmazonOrderId": "111-1111111-1111111",
                "ItemList": [
                    {"OrderItemId": "1", "Quantity": 2, "TransparencyCodeList": ["AZ:1", "AZ:2"]},
                    {"OrderItemId": "2", "Quantity": 1},
                ],
                "ShipFromAddress": {
                    "Name": "Packbench Practice",
                    "AddressLine1": "1 Warehouse Way",
                    "Email": "warehouse@example.com",
                    "City": "Sampleton",
                    "PostalCode": "98000",
                    "CountryCode": "US",
                    "Phone": "+12065550100",
                    "StateOrProvinceCode": "WA",
                },
                "PackageDimensions": {"Length": 30.5, "Width": 20.0, "Height": 10.0, "Unit": "centimeters"},
                "Weight": {"Value": 750, "Unit": "g"},
                "ShippingServiceOptions": {
                    "DeliveryExperience": "DeliveryConfirmationWithoutSignature",
                    "CarrierWillPickUp": False,
                    "LabelFormat": "ZPL300",
                },
                "ShipDate": "2026-11-23T20:00:00Z",
            }
            assert server.seen[1].json == {
                "ShipmentRequestDetails": details,
                "ShippingServiceId": "UPS_GND",
                "ShippingServiceOfferId": "offer-1",
            }

    run(scenario())


def confirmed(steps: list[Step]) -> tuple[object, list[Any]]:
    """What came of a confirmation, and what was asked."""

    async def scenario() -> tuple[object, list[Any]]:
        async with odd_server(steps) as server, transport_to(server.url) as transport:
            confirmations = SpApiConfirmations(transport, SpApiOrders(transport, {US: "store-1"}))
            try:
                await confirmations.confirm(CONFIRMATION)
            except Refused as refused:
                return refused.code, server.seen
            return None, server.seen

    return asyncio.run(scenario())


def test_SHIP_11_a_confirmation_names_its_package_by_a_number_in_a_string() -> None:
    end, (seen,) = confirmed([answer(204)])
    assert end is None
    assert seen.path == "/orders/v0/orders/111-1111111-1111111/shipmentConfirmation"
    assert seen.json == {
        "marketplaceId": US,
        "packageDetail": {
            "packageReferenceId": "7",
            "carrierCode": "Other",
            "carrierName": "Bicycle Post",
            "trackingNumber": "BP1",
            "shipDate": "2026-11-23T20:00:00Z",
            "orderItems": [
                {"orderItemId": "1", "quantity": 2, "transparencyCodes": ["AZ:1", "AZ:2"]},
                {"orderItemId": "2", "quantity": 1},
            ],
        },
    }


@pytest.mark.parametrize(("tracking", "end"), [("BP1", None), ("OTHER", "InvalidInput")])
def test_SHIP_11_package_not_found_is_success_only_where_amazon_has_our_tracking(
    tracking: str, end: str | None
) -> None:
    packages = [{"packageReferenceId": "7", "trackingNumber": tracking}]
    found = answer(200, {"order": {**MINIMAL, "packages": packages}})
    assert confirmed([NOT_FOUND, found])[0] == end


def test_SHIP_11_other_refusals_are_not_looked_into() -> None:
    end, seen = confirmed([refusal(400, "InvalidInput", "Ship+ orders are confirmed by Amazon.")])
    assert end == "InvalidInput"
    assert len(seen) == 1


@pytest.mark.parametrize(
    ("words", "is_void"),
    [
        ("The shipment is already cancelled", True),
        ("Shipment 123 has already been canceled.", True),
        ("Already picked up: it cannot be cancelled", False),
        ("The shipment is not cancelled", False),
    ],
)
def test_SHIP_9_only_a_label_that_is_void_already_counts_as_voided(words: str, is_void: bool) -> None:
    steps = [RATES, answer(400, {"errors": [{"code": "InvalidInput", "message": words}]})]

    async def scenario() -> None:
        async with odd_server(steps) as server, transport_to(server.url) as transport:
            (rate,) = await v2(transport).rates(PARCEL)
            purchase = purchase_of(PARCEL, rate, "S1")
            if is_void:
                await v2(transport).cancel(purchase)
                return
            with pytest.raises(Refused) as refused:
                await v2(transport).cancel(purchase)
            assert refused.value.words == words

    run(scenario())


@pytest.mark.parametrize(("status", "is_void"), [("Purchased", False), ("RefundApplied", True)])
def test_SHIP_9_merchant_fulfillment_is_asked_what_became_of_a_refused_void(
    status: str, is_void: bool
) -> None:
    refused = answer(400, {"errors": [{"code": "InvalidInput", "message": "Too late."}]})
    steps = [RATES, refused, answer(200, {"payload": {"ShipmentId": "S1", "Status": status}})]

    async def scenario() -> None:
        async with odd_server(steps) as server, transport_to(server.url) as transport:
            (rate,) = await v2(transport).rates(PARCEL)
            purchase = purchase_of(PARCEL, rate, "S1")
            if is_void:
                await mfn(transport).cancel(purchase)
                return
            with pytest.raises(Refused) as answered:
                await mfn(transport).cancel(purchase)
            assert answered.value.words == "Too late."

    run(scenario())


def test_SHIP_9_a_void_whose_end_cannot_be_asked_is_unknown() -> None:
    too_late = answer(400, {"errors": [{"code": "InvalidInput", "message": "Too late."}]})
    denied = answer(403, {"errors": [{"code": "Unauthorized", "message": "Access is denied."}]})

    async def scenario() -> None:
        async with odd_server([RATES, too_late, denied]) as server, transport_to(server.url) as transport:
            (rate,) = await v2(transport).rates(PARCEL)
            with pytest.raises(OutcomeUnknown):
                await mfn(transport).cancel(purchase_of(PARCEL, rate, "S1"))

    run(scenario())
