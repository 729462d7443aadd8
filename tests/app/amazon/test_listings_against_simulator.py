"""The listing and account sides over real HTTP to the simulator."""

import asyncio
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from app.amazon.authorization import LwaAuthorization
from app.amazon.connections import SpApiConnections
from app.amazon.listing_report import ListingReport
from app.amazon.throttle import Throttle
from app.domain.listing import Availability, Change, Channel
from app.domain.marketplace import marketplace
from app.domain.stock import Location
from app.domain.store import Store
from app.ports.amazon_account import AppCredentials, Participation
from app.ports.amazon_listings import FeedsApi, ListingsApi, ReportsApi
from app.ports.errors import Refused, Unauthorised
from tests.app.amazon.clock import SteppingClock
from tests.app.amazon.listing_contracts import (
    LONG_AGO,
    FeedsApiContract,
    ListingsApiContract,
    ReportsApiContract,
    run,
)
from tests.app.amazon.market import SELLER, Market, market
from tests.app.amazon.stores import CA, DE, US, store_at
from tests.app.simulator.consent import APPLICATION, consented, register
from tests.app.simulator.server import running_simulator

JP = "A1VC38T7YXB528"
LANGUAGES = [
    (DE, "eu"),
    ("A13V1IB3VIYZZH", "eu"),
    ("A1RKKUPIHCS9HS", "eu"),
    ("APJ6JRA9NG5V4", "eu"),
    ("A1F83G8C2ARO7P", "eu"),
    (JP, "fe"),
]


class TestSpApiListings(ListingsApiContract):
    def market(self) -> AbstractAsyncContextManager[Market]:
        return market()

    def api(self, market: Market) -> ListingsApi:
        return market.of().listings

    def test_INV_6_an_mli_account_has_a_row_for_each_location(self) -> None:
        async def scenario() -> None:
            async with market(mli=True, marketplaces=[US]) as it:
                locations = [{"supplySourceId": f"id-{name}", "supplySourceCode": name} for name in "AB"]
                it.sim.ask("POST", "/_sim/locations", {"account": "market", "locations": locations})
                changes = [
                    Change(Availability("DEFAULT", 0, 1)),
                    Change(Availability("id-A", 4, 2)),
                    Change(Availability("id-B", 5, 3)),
                ]
                assert (await self.api(it).patch("ONE", "PRODUCT", changes)).is_accepted
                found = await self.api(it).get("ONE")
                assert found is not None
                assert found.availability == (
                    Availability("DEFAULT", 0, 1),
                    Availability("id-A", 4, 2),
                    Availability("id-B", 5, 3),
                )
                assert found.channel is Channel.MERCHANT

        run(scenario())


class TestSpApiReports(ReportsApiContract):
    def market(self) -> AbstractAsyncContextManager[Market]:
        return market()

    def api(self, market: Market) -> ReportsApi:
        return market.of().reports

    @pytest.mark.parametrize(("marketplace_id", "region"), LANGUAGES)
    def test_LIST_1_a_report_of_any_marketplace_is_read(
        self, marketplace_id: str, region: str, tmp_path: Path
    ) -> None:
        async def scenario() -> None:
            async with market(rows=(), region=region, marketplaces=[marketplace_id]) as it:
                it.stock([{"sku": "ÄÖ-1", "title": "Größe é", "quantity": 3}], marketplace_id)
                api = it.of("here", marketplace_id).reports
                report_id = await api.create()
                await it.wait(60)
                await api.fetch((await api.report(report_id)).document_id, tmp_path / "report.tsv")

        run(scenario())
        here = marketplace(marketplace_id)
        assert here is not None
        (found,) = ListingReport(tmp_path / "report.tsv", "here", here, LONG_AGO)
        is_japan = marketplace_id == JP
        assert found.availability == (Availability("DEFAULT", 3),)
        assert found.channel is Channel.MERCHANT
        assert found.price is not None
        assert found.price.currency == here.currency
        assert is_japan or (found.sku, found.title) == ("ÄÖ-1", "Größe é")


class TestSpApiFeeds(FeedsApiContract):
    def market(self) -> AbstractAsyncContextManager[Market]:
        return market()

    def api(self, market: Market) -> FeedsApi:
        return market.of().feeds


def test_CONN_5_a_quantity_sent_by_one_store_is_the_others_too() -> None:
    async def scenario() -> None:
        async with market() as it:
            it.stock([{"sku": "ONE"}], CA)
            await it.of("ca", CA).listings.patch("ONE", "PRODUCT", [Change(Availability("DEFAULT", 2, 1))])
            assert it.rows("ONE") == it.rows("ONE", CA) == {"DEFAULT": (2, 1)}

    run(scenario())


def test_CONN_2_participations_prove_a_connection() -> None:
    async def scenario() -> None:
        async with market() as it:
            found = await it.of().sellers.participations()
            assert sorted(found, key=lambda each: each.country) == [
                Participation(CA, "CA", "Mugs", True),
                Participation(US, "US", "Mugs", True),
            ]
            wrong = AppCredentials("client-market", "not-the-secret", "Atzr|refresh-market")
            with pytest.raises(Unauthorised):
                await it.connections.participations(it.store(), wrong)

    run(scenario())


def test_CONN_2_a_consent_in_a_browser_becomes_a_connection_once() -> None:
    with running_simulator() as sim:
        sim.account("north", marketplaces=[US], seller_id=SELLER, name="Mugs")
        register(sim)
        landed = consented(sim, "north")
        store = store_at(sim.base_url, seller_id=SELLER)
        client, secret = str(APPLICATION["client_id"]), str(APPLICATION["client_secret"])

        async def scenario() -> None:
            authorization = LwaAuthorization("0.0")
            code = landed["spapi_oauth_code"]
            token = await authorization.refresh_token(store, client, secret, code)
            with pytest.raises(Refused):
                await authorization.refresh_token(store, client, secret, code)
            found = await proved(store, AppCredentials(client, secret, token))
            assert [each.country for each in found] == ["US"]

        asyncio.run(scenario())


async def proved(store: Store, credentials: AppCredentials) -> tuple[Participation, ...]:
    """By the account's own list of marketplaces."""
    clock = SteppingClock()
    connections = SpApiConnections(clock, Throttle(clock), "0.0", lambda _: None)
    return await connections.participations(store, credentials)


def test_INV_6_locations_of_all_pages_and_an_orders_own() -> None:
    async def scenario() -> None:
        async with market(mli=True, marketplaces=[US]) as it:
            locations = [
                {"supplySourceId": f"id-{at:02}", "supplySourceCode": f"W{at:02}", "alias": f"Hall {at}"}
                for at in range(12)
            ]
            locations[3]["status"] = "Inactive"
            locations[4]["status"] = "Archived"
            it.sim.ask("POST", "/_sim/locations", {"account": "market", "locations": locations})
            found = await it.of().sources.locations()
            assert len(found) == 11
            assert found[3] == Location("us", "id-03", "W03", "Hall 3", is_active=False)
            assert [each.code for each in found if not each.is_active] == ["W03"]
            order_id = it.sim.add(account="market", location="id-05", lines=[["ONE", 1]])
            assert await it.of().orders.location(order_id) == "id-05"

    run(scenario())


def test_ORD_1_one_search_brings_every_stores_orders() -> None:
    async def scenario() -> None:
        async with market() as it:
            it.stock([{"sku": "ONE"}], CA)
            ours = it.sim.add(account="market", marketplace=US, lines=[["ONE", 1]])
            theirs = it.sim.add(account="market", marketplace=CA, lines=[["ONE", 1]])
            search = it.connections.search([it.store(), it.store("ca", CA)])
            page = await search.search(LONG_AGO, None)
            assert {order.order_id: order.store_id for order in page.orders} == {ours: "us", theirs: "ca"}
            assert it.sim.ledger()["calls"]["searchOrders"] == {"200": 1}

    run(scenario())


def test_our_buckets_keep_below_amazons_so_that_it_never_refuses_a_listing_call() -> None:
    async def scenario() -> None:
        async with market(throttle=True) as it:
            listings = it.of().listings
            for number in range(12):
                await listings.patch("ONE", "PRODUCT", [Change(Availability("DEFAULT", number, 1))])
                await listings.by_sku(["ONE"])
            calls = it.sim.ledger()["calls"]
            assert calls["patchListingsItem"] == {"200": 12}
            assert calls["searchListingsItems"] == {"200": 12}

    run(scenario())
