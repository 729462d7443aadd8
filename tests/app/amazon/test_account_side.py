"""Who we are at Amazon: participations, supply sources, an order's location, consents."""

import asyncio
from collections.abc import Coroutine
from typing import Any
from urllib.parse import parse_qs

import pytest

from app.amazon.authorization import LwaAuthorization
from app.amazon.orders import SpApiOrders
from app.amazon.sellers import SpApiSellers
from app.amazon.supply_sources import SpApiSupplySources
from app.domain.stock import Location
from app.ports.amazon_account import Participation
from app.ports.errors import (
    Malformed,
    OutcomeUnknown,
    OutsideError,
    Refused,
    Throttled,
    Unauthorised,
    Unreachable,
)
from tests.app.amazon.client import CANARY, transport_to
from tests.app.amazon.odd_server import Step, answer, hang_up, odd_server, refusal
from tests.app.amazon.stores import US, store_at

SOURCES = "/supplySources/2020-07-01/supplySources"


def run(work: Coroutine[None, None, None]) -> None:
    asyncio.run(work)


def participation(marketplace_id: str, country: str, **flags: bool) -> dict[str, Any]:
    return {
        "marketplace": {
            "id": marketplace_id,
            "countryCode": country,
            "name": "Amazon",
            "defaultCurrencyCode": "USD",
            "defaultLanguageCode": "en_US",
            "domainName": "www.amazon.com",
        },
        "storeName": "Mugs",
        "participation": {"isParticipating": True, "hasSuspendedListings": False, **flags},
    }


def test_CONN_2_participations_are_those_in_amazons_own_marketplaces() -> None:
    payload = [
        participation(US, "US"),
        participation("A2EUQ1WTGCTBG2", "CA", isParticipating=False, hasSuspendedListings=True),
        participation("A3H6HPSLHAK3XG", "MX"),
    ]

    async def scenario() -> None:
        async with odd_server([answer(200, {"payload": payload})]) as server:
            async with transport_to(server.url) as transport:
                assert await SpApiSellers(transport).participations() == (
                    Participation(US, "US", "Mugs", True),
                    Participation("A2EUQ1WTGCTBG2", "CA", "Mugs", False, True),
                )
            assert server.seen[0].target == "/sellers/v1/marketplaceParticipations"

    run(scenario())


@pytest.mark.parametrize(
    ("step", "error"),
    [(refusal(403, "Unauthorized"), Unauthorised), (answer(200, {"payload": None}), Malformed)],
)
def test_CONN_2_what_proves_nothing_is_an_error(step: Step, error: type[OutsideError]) -> None:
    async def scenario() -> None:
        async with odd_server([step]) as server, transport_to(server.url) as transport:
            with pytest.raises(error):
                await SpApiSellers(transport).participations()

    run(scenario())


def listed(*names: str, after: str | None = None) -> Step:
    found = [
        {"supplySourceId": f"id-{name}", "supplySourceCode": name, "alias": f"At {name}"} for name in names
    ]
    return answer(200, {"supplySources": found, "nextPageToken": after})


def test_INV_6_locations_of_every_page_with_the_status_that_only_the_single_one_tells() -> None:
    async def scenario() -> None:
        statuses = [answer(200, {"status": each}) for each in ("Active", "Inactive", "Archived")]
        steps = [listed("A", "B", after="two&"), listed("C", "D"), *statuses, refusal(404, "NotFound")]
        async with odd_server(steps) as server, transport_to(server.url) as transport:
            assert await SpApiSupplySources(transport, "us").locations() == (
                Location("us", "id-A", "A", "At A", is_active=True),
                Location("us", "id-B", "B", "At B", is_active=False),
            )
            assert [seen.path for seen in server.seen] == [
                SOURCES,
                SOURCES,
                *(f"{SOURCES}/id-{name}" for name in "ABCD"),
            ]
            assert [seen.query for seen in server.seen[:2]] == [{}, {"nextPageToken": "two&"}]

    run(scenario())


def test_INV_6_a_status_that_cannot_be_had_is_no_active_location() -> None:
    async def scenario() -> None:
        steps = [listed("A"), answer(200, {}), listed("A"), refusal(400, "InvalidInput"), answer(200, {})]
        async with odd_server(steps) as server, transport_to(server.url) as transport:
            sources = SpApiSupplySources(transport, "us")
            assert [each.is_active for each in await sources.locations()] == [False]
            with pytest.raises(Refused):
                await sources.locations()
            assert await sources.locations() == ()

    run(scenario())


def test_PRIV_4_pages_that_go_round_in_circles_end() -> None:
    async def scenario() -> None:
        steps = [listed("A", after="again")] * 2
        async with odd_server(steps) as server, transport_to(server.url) as transport:
            with pytest.raises(Malformed):
                await SpApiSupplySources(transport, "us").locations()

    run(scenario())


def test_INV_6_an_orders_location_is_read_from_the_older_api() -> None:
    async def scenario() -> None:
        payloads: list[dict[str, Any]] = [
            {"AmazonOrderId": "1", "FulfillmentInstruction": {"FulfillmentSupplySourceId": "id-A"}},
            {"AmazonOrderId": "1", "FulfillmentInstruction": {}},
            {"AmazonOrderId": "1"},
        ]
        steps = [answer(200, {"payload": payload}) for payload in payloads]
        async with odd_server(steps) as server, transport_to(server.url) as transport:
            orders = SpApiOrders(transport, {US: "us"})
            assert [await orders.location("111-1111111-1111111") for _ in payloads] == ["id-A", "", ""]
            assert server.seen[0].target == "/orders/v0/orders/111-1111111-1111111"

    run(scenario())


def test_CONN_2_a_consents_code_becomes_a_refresh_token() -> None:
    async def scenario() -> None:
        granted = answer(200, {"refresh_token": "Atzr|new", "access_token": "Atza|x", "expires_in": 3600})
        async with odd_server(grants=[granted]) as server:
            token = await LwaAuthorization("0.0").refresh_token(
                store_at(server.url), "client&1", "secret+1", "code/1"
            )
            assert token == "Atzr|new"  # noqa: S105 - opens nothing
            (seen,) = server.token_requests
            assert seen.headers["content-type"].startswith("application/x-www-form-urlencoded")
            assert parse_qs(seen.body.decode()) == {
                "grant_type": ["authorization_code"],
                "code": ["code/1"],
                "client_id": ["client&1"],
                "client_secret": ["secret+1"],
            }
            assert "x-amz-access-token" not in seen.headers

    run(scenario())


@pytest.mark.parametrize(
    ("step", "error"),
    [
        (answer(400, {"error": "invalid_grant", "error_description": f"{CANARY} was used"}), Refused),
        (answer(400, {"error": "unauthorized_client"}), Refused),
        (answer(401, {"error": "invalid_client", "error_description": CANARY}), Unauthorised),
        (answer(429, {"error": "slow_down"}), Throttled),
        (answer(200, {"access_token": CANARY}), Malformed),
        (answer(200, b"<html>"), Malformed),
        (answer(302, b"", location="https://example.com"), Malformed),
        (answer(500), OutcomeUnknown),
        (hang_up, OutcomeUnknown),
    ],
)
def test_CONN_2_a_code_that_brings_no_token_is_tried_once(step: Step, error: type[OutsideError]) -> None:
    async def scenario() -> None:
        async with odd_server(grants=[step]) as server:
            with pytest.raises(error) as raised:
                await LwaAuthorization("0.0").refresh_token(store_at(server.url), "client", CANARY, CANARY)
            assert CANARY not in str(raised.value)
            assert len(server.token_requests) == 1

    run(scenario())


def test_CONN_2_amazon_out_of_reach_uses_up_no_code() -> None:
    async def scenario() -> None:
        async with odd_server() as server:
            store = store_at(server.url, token_url="http://127.0.0.1:1/auth")  # noqa: S106 - an address
            with pytest.raises(Unreachable):
                await LwaAuthorization("0.0").refresh_token(store, "client", "secret", "code")

    run(scenario())


def test_CONN_2_a_secret_goes_over_https_only() -> None:
    store = store_at("http://127.0.0.1:1", token_url="http://example.com/auth")  # noqa: S106 - an address
    with pytest.raises(ValueError, match="https"):
        asyncio.run(LwaAuthorization("0.0").refresh_token(store, "client", "secret", "code"))
    assert repr(LwaAuthorization("0.0")) == "<LwaAuthorization>"
