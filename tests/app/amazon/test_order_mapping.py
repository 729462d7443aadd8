"""Orders API 2026-01-01 to the domain's order."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.amazon.order_mapping import order_from
from app.domain.money import Money
from app.domain.order import AddressType, Buyer, Order, OrderLine, OrderStatus, Recipient, Window
from app.ports.errors import Malformed

MINIMAL: dict[str, Any] = {
    "orderId": "111-1111111-1111111",
    "createdTime": "2026-11-23T08:00:00Z",
    "lastUpdatedTime": "2026-11-23T09:00:00Z",
    "salesChannel": {"channelName": "AMAZON", "marketplaceId": "ATVPDKIKX0DER"},
    "orderItems": [{"orderItemId": "1", "quantityOrdered": 3, "product": {"sellerSku": "MUG-W"}}],
}
FULL: dict[str, Any] = {
    **MINIMAL,
    "programs": ["PRIME", "AMAZON_BUSINESS", "SOMETHING_NEW"],
    "buyer": {
        "buyerName": "Buyer Example",
        "buyerEmail": "buyer@example.com",
        "buyerCompanyName": "Example Company",
        "buyerPurchaseOrderNumber": "PO-4711",
    },
    "recipient": {
        "deliveryAddress": {
            "name": "Receiver Example",
            "companyName": "Example Company",
            "addressLine1": "1 Sample Street",
            "addressLine2": "Dock 3",
            "city": "Sampleton",
            "stateOrRegion": "WA",
            "postalCode": "98000",
            "countryCode": "US",
            "phone": "+12065550100",
            "addressType": "COMMERCIAL",
        },
        "deliveryPreference": {"dropOffLocation": "FRONT_DOOR", "addressInstruction": "Ring twice"},
    },
    "proceeds": {"grandTotal": {"amount": "41.97", "currencyCode": "USD"}},
    "fulfillment": {
        "fulfillmentStatus": "UNSHIPPED",
        "fulfilledBy": "MERCHANT",
        "shipByWindow": {
            "earliestDateTime": "2026-11-23T10:00:00Z",
            "latestDateTime": "2026-11-24T10:00:00+02:00",
        },
        "deliverByWindow": {"latestDateTime": "2026-11-28T08:00:00Z"},
        "labelPrintingWindow": {"earliestDateTime": "2026-11-23T14:00:00Z"},
    },
    "orderItems": [
        {
            "orderItemId": "1",
            "quantityOrdered": 3,
            "programs": ["TRANSPARENCY", "ALSO_NEW"],
            "product": {
                "asin": "B000000001",
                "title": "White mug",
                "sellerSku": "MUG-W",
                "price": {"unitPrice": {"amount": "13.99", "currencyCode": "USD"}},
            },
            "cancellation": {"cancellationRequest": {"requester": "BUYER", "cancelReason": "OTHER"}},
            "fulfillment": {
                "quantityFulfilled": 1,
                "quantityUnfulfilled": 2,
                "packing": {
                    "giftOption": {"giftMessage": "Enjoy", "giftWrapLevel": "STANDARD"},
                    "serialNumberRequirement": {"requirementType": "REQUIRED"},
                },
            },
        }
    ],
}


def mapped(body: dict[str, Any]) -> Order:
    return order_from("getOrder", json.dumps(body).encode(), "store-1")


def item(**fields: Any) -> dict[str, Any]:
    return {**MINIMAL, "orderItems": [{**MINIMAL["orderItems"][0], **fields}]}


def with_status(status: str) -> dict[str, Any]:
    return {**MINIMAL, "fulfillment": {"fulfillmentStatus": status}}


def test_an_order_with_everything() -> None:
    order = mapped(FULL)
    assert order == Order(
        order_id="111-1111111-1111111",
        store_id="store-1",
        marketplace_id="ATVPDKIKX0DER",
        status=OrderStatus.OPEN,
        purchased_at=datetime(2026, 11, 23, 8, tzinfo=UTC),
        updated_at=datetime(2026, 11, 23, 9, tzinfo=UTC),
        lines=(
            OrderLine(
                order_item_id="1",
                sku="MUG-W",
                title="White mug",
                quantity=2,
                asin="B000000001",
                ordered=3,
                unit_price=Money(Decimal("13.99"), "USD"),
                programs=("TRANSPARENCY", "ALSO_NEW"),
                requires_serial=True,
                cancel_requested=True,
            ),
        ),
        programs=("PRIME", "AMAZON_BUSINESS", "SOMETHING_NEW"),
        ship_by=Window(datetime(2026, 11, 23, 10, tzinfo=UTC), datetime(2026, 11, 24, 8, tzinfo=UTC)),
        deliver_by=Window(None, datetime(2026, 11, 28, 8, tzinfo=UTC)),
        label_window=Window(datetime(2026, 11, 23, 14, tzinfo=UTC)),
        address_type=AddressType.COMMERCIAL,
        total=Money(Decimal("41.97"), "USD"),
        amazon_status="UNSHIPPED",
        recipient=Recipient(
            name="Receiver Example",
            company="Example Company",
            line1="1 Sample Street",
            line2="Dock 3",
            city="Sampleton",
            region="WA",
            postal_code="98000",
            country="US",
            phone="+12065550100",
            delivery_notes="FRONT_DOOR; Ring twice",
        ),
        buyer=Buyer("Buyer Example", "buyer@example.com", "Example Company", "PO-4711", "Enjoy"),
    )


@pytest.mark.parametrize(
    ("amazons", "ours", "reason"),
    [
        ("PENDING", OrderStatus.PENDING, ""),
        ("PENDING_AVAILABILITY", OrderStatus.PENDING, ""),
        ("UNSHIPPED", OrderStatus.OPEN, ""),
        ("PARTIALLY_SHIPPED", OrderStatus.PARTLY_SHIPPED, ""),
        ("SHIPPED", OrderStatus.SHIPPED, ""),
        ("CANCELLED", OrderStatus.CANCELLED, ""),
        ("UNFULFILLABLE", OrderStatus.REVIEW, "unknown_status"),
        ("INVOICE_UNCONFIRMED", OrderStatus.REVIEW, "unknown_status"),
    ],
)
def test_ORD_2_amazons_status_becomes_ours(amazons: str, ours: OrderStatus, reason: str) -> None:
    order = mapped(with_status(amazons))
    assert (order.status, order.review_reason, order.amazon_status) == (ours, reason, amazons)


def test_ORD_2_the_label_printing_window_is_kept() -> None:
    assert mapped(FULL).label_window.earliest == datetime(2026, 11, 23, 14, tzinfo=UTC)


def test_an_order_without_details_needs_no_more_than_the_model_demands() -> None:
    order = mapped(MINIMAL)
    assert (order.recipient, order.buyer, order.total, order.programs) == (None, None, None, ())
    assert order.address_type is AddressType.UNKNOWN
    assert order.lines == (OrderLine("1", "MUG-W", "", 3, ordered=3),)


def test_explicit_nulls_are_as_good_as_absent() -> None:
    body = {**MINIMAL, "programs": None, "buyer": None, "recipient": None, "proceeds": None}
    assert mapped(body) == mapped(MINIMAL)


@pytest.mark.parametrize(
    ("fulfillment", "quantity"),
    [
        ({}, 3),
        ({"quantityFulfilled": 1}, 2),
        ({"quantityFulfilled": 1, "quantityUnfulfilled": 1}, 1),
        ({"quantityFulfilled": 5}, 0),
    ],
)
def test_the_quantity_is_what_is_still_to_be_shipped(fulfillment: dict[str, int], quantity: int) -> None:
    assert mapped(item(fulfillment=fulfillment)).lines[0].quantity == quantity


@pytest.mark.parametrize(("requester", "requested"), [("BUYER", True), ("MERCHANT", False), (None, False)])
def test_only_the_buyer_can_ask_to_cancel(requester: str | None, requested: bool) -> None:
    order = mapped(item(cancellation={"cancellationRequest": {"requester": requester}}))
    assert order.cancel_requested is requested


def test_a_cancellation_that_was_carried_out_is_no_request() -> None:
    done = {"cancellationExecution": {"cancelledBy": "BUYER"}}
    assert not mapped(item(cancellation=done)).cancel_requested


@pytest.mark.parametrize(
    ("amazons", "ours"),
    [
        ("RESIDENTIAL", AddressType.RESIDENTIAL),
        ("PICKUP_POINT", AddressType.PICKUP_POINT),
        ("MOON_BASE", AddressType.UNKNOWN),
        (None, AddressType.UNKNOWN),
    ],
)
def test_address_types_are_an_open_list(amazons: str | None, ours: AddressType) -> None:
    body = {**MINIMAL, "recipient": {"deliveryAddress": {"addressType": amazons}}}
    assert mapped(body).address_type is ours


def test_a_brazilian_street_is_put_together_from_its_parts() -> None:
    fields = {"streetName": "Rua Exemplo", "streetNumber": "12", "complement": "ap 3"}
    address = {"extendedFields": fields, "municipality": "Cidade", "districtOrCounty": "Bairro"}
    recipient = mapped({**MINIMAL, "recipient": {"deliveryAddress": address}}).recipient
    assert recipient is not None
    assert (recipient.line1, recipient.city, recipient.region) == ("Rua Exemplo 12 ap 3", "Cidade", "Bairro")


def test_gift_messages_are_kept_where_the_buyer_is_not_known() -> None:
    packing = {"giftOption": {"giftMessage": "Enjoy"}}
    assert mapped(item(fulfillment={"packing": packing})).buyer == Buyer(gift_message="Enjoy")


def test_ORD_1_an_order_that_does_not_fit_the_model_is_reviewed_and_not_lost() -> None:
    order = mapped({**FULL, "orderItems": [{"orderItemId": 17, "quantityOrdered": "many"}]})
    assert (order.order_id, order.status, order.review_reason) == (
        "111-1111111-1111111",
        OrderStatus.REVIEW,
        "unreadable",
    )
    assert (order.lines, order.recipient) == ((), None)


def test_an_order_without_id_or_times_is_malformed_and_the_error_quotes_nothing() -> None:
    with pytest.raises(Malformed) as malformed:
        mapped({"orderId": 5, "buyer": {"buyerName": "Buyer Example"}})
    assert "Buyer" not in str(malformed.value)


def test_PRIV_1_an_order_left_with_the_last_of_its_packages_that_was_not_cancelled() -> None:
    packages = [
        {
            "packageReferenceId": "1",
            "shipTime": "2026-11-24T08:00:00Z",
            "packageStatus": {"status": "SHIPPED"},
        },
        {"packageReferenceId": "2", "shipTime": "2026-11-25T08:00:00Z"},
        {
            "packageReferenceId": "3",
            "shipTime": "2026-11-26T08:00:00Z",
            "packageStatus": {"status": "CANCELLED"},
        },
        {"packageReferenceId": "4"},
    ]
    assert mapped({**MINIMAL, "packages": packages}).shipped_at == datetime(2026, 11, 25, 8, tzinfo=UTC)
    assert mapped({**MINIMAL, "packages": packages[3:]}).shipped_at is None
    assert mapped(MINIMAL).shipped_at is None
