"""What searchOrders and getOrder put on the wire."""

import asyncio
from collections.abc import Coroutine
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from app.amazon.orders import SpApiOrders
from app.domain.order import Buyer, OrderStatus, Recipient
from app.ports.amazon import Shipped
from app.ports.errors import Malformed
from tests.app.amazon.client import transport_to
from tests.app.amazon.odd_server import answer, odd_server
from tests.app.amazon.test_order_mapping import FULL, MINIMAL

AFTER = datetime(2026, 11, 23, 8, 0, 0, 999_000, tzinfo=UTC)


def run(work: Coroutine[None, None, None]) -> None:
    asyncio.run(work)


def test_ORD_1_a_search_asks_for_all_marketplaces_at_once_and_for_what_packing_needs() -> None:
    async def scenario() -> None:
        first = answer(200, {"orders": [MINIMAL], "pagination": {"nextToken": "page=2&x"}})
        last = answer(200, {"orders": []})
        async with odd_server([first, last]) as server, transport_to(server.url) as transport:
            orders = SpApiOrders(transport, {"ATVPDKIKX0DER": "store-1", "A2EUQ1WTGCTBG2": "store-1"})
            page = await orders.search(AFTER, None)
            assert page.next_token == "page=2&x"  # noqa: S105 - a place in a list
            assert (await orders.search(AFTER, page.next_token)).next_token is None
            wanted = {
                "lastUpdatedAfter": "2026-11-23T08:00:00Z",
                "marketplaceIds": "ATVPDKIKX0DER,A2EUQ1WTGCTBG2",
                "fulfilledBy": "MERCHANT",
                "maxResultsPerPage": "100",
                "includedData": "BUYER,RECIPIENT,PROCEEDS,FULFILLMENT,CANCELLATION,PACKAGES",
            }
            assert [seen.path for seen in server.seen] == ["/orders/2026-01-01/orders"] * 2
            assert server.seen[0].query == wanted
            assert server.seen[1].query == {**wanted, "paginationToken": "page=2&x"}

    run(scenario())


def test_ORD_1_one_odd_order_does_not_hide_the_others_of_its_page() -> None:
    async def scenario() -> None:
        odd = {**MINIMAL, "orderId": "odd", "orderItems": "none"}
        body = answer(200, {"orders": [FULL, odd, MINIMAL]})
        async with odd_server([body]) as server, transport_to(server.url) as transport:
            page = await SpApiOrders(transport, {"ATVPDKIKX0DER": "store-1"}).search(AFTER, None)
            assert [order.status for order in page.orders] == [
                OrderStatus.OPEN,
                OrderStatus.REVIEW,
                OrderStatus.REVIEW,
            ]
            assert [order.review_reason for order in page.orders] == ["", "unreadable", "unknown_status"]

    run(scenario())


UNREADABLE = [
    b"<html>",
    b"",
    b'{"orders": 5}',
    b'{"orders": [{"orderId": 1}]}',
    b"\xff",
    b'{"orders": [], "x": ' + b"[" * 100_000,
    b'{"orders": [], "pagination": {"nextToken": "\xff"}}',
]


@pytest.mark.parametrize("body", UNREADABLE)
def test_a_page_that_cannot_be_read_is_malformed(body: bytes) -> None:
    async def scenario() -> None:
        async with odd_server([answer(200, body)]) as server, transport_to(server.url) as transport:
            with pytest.raises(Malformed):
                await SpApiOrders(transport, {"ATVPDKIKX0DER": "store-1"}).search(AFTER, None)

    run(scenario())


def test_packages_leave_out_what_was_cancelled() -> None:
    packages = [
        {"packageReferenceId": "1", "trackingNumber": "T1", "carrier": "UPS", "shippingService": "Ground"},
        {"packageReferenceId": "2", "trackingNumber": "T2", "packageStatus": {"status": "CANCELLED"}},
        {"packageReferenceId": "3", "shipTime": "2026-11-23T08:00:00Z"},
    ]

    async def scenario() -> None:
        steps = [answer(200, {"order": {**MINIMAL, "packages": packages}}), answer(200, {"order": MINIMAL})]
        async with odd_server(steps) as server, transport_to(server.url) as transport:
            orders = SpApiOrders(transport, {"ATVPDKIKX0DER": "store-1"})
            assert await orders.packages("111-1111111-1111111") == (
                Shipped("T1", "UPS", "Ground"),
                Shipped("", "", "", datetime(2026, 11, 23, 8, tzinfo=UTC)),
            )
            assert await orders.packages("111-1111111-1111111") == ()
            assert server.seen[0].path == "/orders/2026-01-01/orders/111-1111111-1111111"
            assert server.seen[0].query == {"includedData": "PACKAGES"}

    run(scenario())


def test_PRIV_1_of_a_purged_order_no_person_is_asked_for_and_what_still_comes_is_dropped() -> None:
    person = {
        "buyer": {"buyerName": "Buyer One"},
        "recipient": {"deliveryAddress": {"name": "Recipient One"}},
        "orderItems": [
            {**MINIMAL["orderItems"][0], "fulfillment": {"packing": {"giftOption": {"giftMessage": "Hello"}}}}
        ],
    }

    async def scenario() -> None:
        told = answer(200, {"order": {**MINIMAL, **person}})
        async with odd_server([told, told]) as server, transport_to(server.url) as transport:
            orders = SpApiOrders(transport, {"ATVPDKIKX0DER": "store-1"})
            whole = await orders.get("111-1111111-1111111")
            assert whole.recipient == Recipient(name="Recipient One")
            assert whole.buyer == Buyer(name="Buyer One", gift_message="Hello")
            bare = await orders.get("111-1111111-1111111", without_pii=True)
            assert bare == replace(whole, recipient=None, buyer=None)
            assert [each.query["includedData"] for each in server.seen] == [
                "BUYER,RECIPIENT,PROCEEDS,FULFILLMENT,CANCELLATION,PACKAGES",
                "PROCEEDS,FULFILLMENT,CANCELLATION,PACKAGES",
            ]

    run(scenario())
