"""The line of each store: shared by an account, kept apart between accounts, new with new credentials."""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from rich.pretty import pretty_repr

from app.amazon.connections import SpApiConnections
from app.amazon.throttle import Throttle
from app.domain.shipping import Api
from app.ports.amazon_account import AppCredentials, Probe
from app.ports.connections import Connection, Connections
from app.ports.errors import Unauthorised
from tests.app.amazon.client import CANARY
from tests.app.amazon.clock import SteppingClock
from tests.app.amazon.odd_server import OddServer, Step, answer, grant, odd_server
from tests.app.amazon.stores import CA, DE, SECRETS, US, store_at
from tests.app.amazon.test_order_mapping import MINIMAL

AFTER = datetime(2026, 11, 23, 8, tzinfo=UTC)
OTHER = AppCredentials("other-id", "other-secret", "Atzr|other")
NOTHING: dict[str, Any] = {"orders": []}


def run(work: Coroutine[None, None, None]) -> None:
    asyncio.run(work)


class Known:
    """Credentials of stores, and how often they were asked for."""

    def __init__(self, credentials: Mapping[str, AppCredentials]) -> None:
        self.credentials = dict(credentials)
        self.asked: list[str] = []

    def __call__(self, store_id: str) -> AppCredentials | None:
        self.asked.append(store_id)
        return self.credentials.get(store_id)


@asynccontextmanager
async def connections_of(known: Known) -> AsyncIterator[SpApiConnections]:
    clock = SteppingClock()
    connections = SpApiConnections(clock, Throttle(clock), "0.0", known)
    try:
        yield connections
    finally:
        await connections.aclose()


def orders_in(*marketplaces: str | None) -> Step:
    found = [
        {
            **MINIMAL,
            "orderId": f"order-{at}",
            "salesChannel": {"channelName": "AMAZON", "marketplaceId": each},
        }
        for at, each in enumerate(marketplaces)
    ]
    return answer(200, {"orders": found})


async def requests_by(server: OddServer, *connections: Connection) -> int:
    """Sends one request each; how many tokens were fetched so far."""
    for connection in connections:
        await connection.orders.search(AFTER, None)
    return len(server.token_requests)


def test_a_connection_has_every_port_of_its_store() -> None:
    async def scenario() -> None:
        async with connections_of(Known({"us": SECRETS})) as connections:
            ports: tuple[Connections, Probe] = (connections, connections)
            connection = connections.of(store_at("http://127.0.0.1:1", email="warehouse@example.com"))
            shown: Connection = connection
            assert repr(shown) == "<SpApiConnection of us>"
            assert repr(ports[0]) == "<SpApiConnections to 1 accounts>"
            assert connection.shipping_v2.api is Api.SHIPPING_V2
            assert connection.merchant_fulfillment.api is Api.MERCHANT_FULFILLMENT
            await connections.warm_up()

    run(scenario())


def test_CONN_1_stores_of_one_account_share_token_and_line_and_others_do_not() -> None:
    async def scenario() -> None:
        known = Known({"us": SECRETS, "ca": SECRETS, "other": OTHER, "de": SECRETS})
        async with odd_server([answer(200, NOTHING)] * 5) as server, connections_of(known) as connections:
            us, ca = store_at(server.url), store_at(server.url, "ca", CA)
            other = store_at(server.url, "other", US, seller_id="A2OTHER")
            europe = store_at(server.url, "de", DE)
            assert await requests_by(server, connections.of(us), connections.of(ca)) == 1
            assert await requests_by(server, connections.of(other)) == 2
            assert await requests_by(server, connections.of(europe)) == 3
            assert await requests_by(server, connections.of(us)) == 3
            assert [seen.query["marketplaceIds"] for seen in server.seen] == [US, CA, US, DE, US]
            assert repr(connections) == "<SpApiConnections to 3 accounts>"

    run(scenario())


def test_a_store_is_asked_for_its_credentials_once_and_its_ports_stay() -> None:
    async def scenario() -> None:
        known = Known({"us": SECRETS})
        async with connections_of(known) as connections:
            store = store_at("http://127.0.0.1:1")
            assert connections.of(store) is connections.of(store)
            renamed = store_at("http://127.0.0.1:1", name="Another name")
            assert connections.of(renamed) is not connections.of(store)
            assert known.asked == ["us"]

    run(scenario())


def test_CONN_2_a_store_without_credentials_is_not_connected() -> None:
    async def scenario() -> None:
        known = Known({})
        async with connections_of(known) as connections:
            store = store_at("http://127.0.0.1:1")
            with pytest.raises(Unauthorised):
                connections.of(store)
            with pytest.raises(Unauthorised):
                connections.search([store])
            known.credentials["us"] = SECRETS
            assert connections.of(store) is connections.of(store)

    run(scenario())


def test_CONN_2_new_credentials_are_used_once_the_old_ones_are_forgotten() -> None:
    async def scenario() -> None:
        known = Known({"us": SECRETS})
        steps = [answer(200, NOTHING)] * 3
        grants = [grant("Atza|one"), grant("Atza|two")]
        async with odd_server(steps, grants) as server, connections_of(known) as connections:
            store = store_at(server.url)
            before = connections.of(store)
            await requests_by(server, before)
            known.credentials["us"] = OTHER
            await requests_by(server, connections.of(store))
            connections.forget("us")
            connections.forget("nobody")
            await requests_by(server, connections.of(store))
            assert [seen.headers["x-amz-access-token"] for seen in server.seen] == [
                "Atza|one",
                "Atza|one",
                "Atza|two",
            ]
            assert b"other-secret" in server.token_requests[1].body
            assert repr(connections) == "<SpApiConnections to 1 accounts>"

    run(scenario())


def test_what_is_under_way_when_credentials_are_forgotten_goes_on() -> None:
    async def scenario() -> None:
        known = Known({"us": SECRETS, "ca": SECRETS})
        async with odd_server([answer(200, NOTHING)] * 2) as server, connections_of(known) as connections:
            us, ca = store_at(server.url), store_at(server.url, "ca", CA)
            before, shared = connections.of(us), connections.of(ca)
            connections.forget("us")
            assert connections.of(ca) is shared
            assert await requests_by(server, before, shared) == 1

    run(scenario())


def test_ORD_1_one_search_serves_all_stores_of_an_account_and_each_order_gets_its_own() -> None:
    async def scenario() -> None:
        known = Known({"us": SECRETS, "ca": SECRETS})
        steps = [orders_in(CA, US, DE, None)]
        async with odd_server(steps) as server, connections_of(known) as connections:
            stores = [store_at(server.url), store_at(server.url, "ca", CA)]
            page = await connections.search(stores).search(AFTER, None)
            found = [(order.order_id, order.store_id) for order in page.orders]
            assert found == [("order-0", "ca"), ("order-1", "us")]
            assert server.seen[0].query["marketplaceIds"] == f"{US},{CA}"

    run(scenario())


def test_ORD_1_an_order_without_a_marketplace_belongs_to_the_only_store() -> None:
    async def scenario() -> None:
        steps = [orders_in(None, US, CA)]
        async with odd_server(steps) as server, connections_of(Known({"us": SECRETS})) as connections:
            page = await connections.search([store_at(server.url)]).search(AFTER, None)
            found = [(order.order_id, order.store_id) for order in page.orders]
            assert found == [("order-0", "us"), ("order-1", "us")]

    run(scenario())


def test_ORD_5_an_order_that_was_asked_for_is_that_stores_wherever_it_was_sold() -> None:
    async def scenario() -> None:
        order = {**MINIMAL, "salesChannel": {"channelName": "AMAZON", "marketplaceId": CA}}
        steps = [answer(200, {"order": order})]
        async with odd_server(steps) as server, connections_of(Known({"us": SECRETS})) as connections:
            found = await connections.of(store_at(server.url)).orders.get("order-1")
            assert (found.store_id, found.marketplace_id) == ("us", CA)

    run(scenario())


def test_a_search_is_for_one_account() -> None:
    async def scenario() -> None:
        async with connections_of(Known({"us": SECRETS, "de": SECRETS})) as connections:
            url = "http://127.0.0.1:1"
            with pytest.raises(ValueError, match="account"):
                connections.search([store_at(url), store_at(url, "de", DE)])
            with pytest.raises(ValueError, match="account"):
                connections.search([])

    run(scenario())


def test_CONN_2_credentials_are_proved_before_they_are_kept() -> None:
    async def scenario() -> None:
        steps = [answer(200, {"payload": []})]
        async with odd_server(steps) as server, connections_of(Known({})) as connections:
            store = store_at(server.url)
            assert await connections.participations(store, OTHER) == ()
            assert b"other-secret" in server.token_requests[0].body
            with pytest.raises(Unauthorised):
                connections.of(store)

    run(scenario())


@pytest.mark.parametrize("url", ["http://example.com", "http://127.0.0.1.example.com"])
def test_an_account_elsewhere_needs_https(url: str) -> None:
    async def scenario() -> None:
        async with connections_of(Known({"us": SECRETS})) as connections:
            with pytest.raises(ValueError, match="https"):
                connections.of(store_at(url))

    run(scenario())


def test_CONN_3_no_repr_tells_a_secret() -> None:
    async def scenario() -> None:
        async with connections_of(Known({"us": SECRETS})) as connections:
            connection = connections.of(store_at("http://127.0.0.1:1"))
            parts = [value for value in vars(connection).values() if not isinstance(value, str)]
            values = [
                connections,
                connection,
                *parts,
                *connections._lines.items(),
                *connections._known.items(),
            ]
            shown = [text for each in values for text in (repr(each), str(each), pretty_repr(each))]
            assert [text for text in shown if CANARY in text] == []

    run(scenario())
