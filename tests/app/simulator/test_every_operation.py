"""Amazon's SDK calls every operation of stores, listings and documents: once accepted, once refused."""

from collections.abc import Callable

import pytest
from spapi.models import supply_sources_v2020_07_01 as ss  # type: ignore[import-untyped]  # no types

from app.simulator.api import OPERATIONS

from .sdk import Sdk, refusal, sdk
from .seller import ALL_LISTINGS, ASIN, CA, US, Seller
from .server import RunningSimulator
from .test_supply_sources import request
from .test_tokens import present_token

OF_THE_BENCH = {  # tested beside the shift
    *("searchOrders", "getOrder", "getRates", "purchaseShipment", "getShipmentDocuments", "cancelShipment"),
    *("getTracking", "getEligibleShipmentServices", "createShipment", "getShipment", "cancelShipmentV0"),
    "confirmShipment",
}
PRESIGNED = {"downloadDocument", "uploadDocument"}  # plain addresses: no SDK calls them
WANTED = [each.name for each in OPERATIONS if each.name not in OF_THE_BENCH | PRESIGNED]
KIND, UNKNOWN = "JSON_LISTINGS_FEED", "no-such-id"
NEW_NAME = ss.UpdateSupplySourceRequest(alias="New")
ACTIVE = ss.UpdateSupplySourceStatusRequest(status="Active")
Act = Callable[[], object]


class Shop:
    """An account that sells in the US and has a location, the listing OLD-1, an order, a report, a feed."""

    def __init__(self, sim: RunningSimulator, amazon: Sdk) -> None:
        self.amazon, self.seller = amazon, Seller(sim, amazon, "shop")
        where = {"account": "shop", "marketplace": US}
        sim.ask("POST", "/_sim/listings", {**where, "rows": [{"sku": "OLD-1", "asin": ASIN}]})
        place = {"supplySourceId": "loc-1", "supplySourceCode": "ONE"}
        sim.ask("POST", "/_sim/locations", {"account": "shop", "locations": [place]})
        self.order_id = sim.add(**where, lines=[["OLD-1", 1]])

    def calls(self) -> dict[str, tuple[Act, Act]]:
        return {**self._places(), **self._listings(), **self._reports(), **self._feeds()}

    def _places(self) -> dict[str, tuple[Act, Act]]:
        sources, v0 = self.amazon.sources, self.amazon.orders_v0
        return {
            "getMarketplaceParticipations": (
                self.amazon.sellers.get_marketplace_participations,
                self._participations_of_nobody,
            ),
            "getOrderV0": (lambda: v0.get_order(self.order_id), lambda: v0.get_order("111-0000000-0000000")),
            "getSupplySources": (
                sources.get_supply_sources,
                lambda: sources.get_supply_sources(page_size=101),
            ),
            "createSupplySource": (
                lambda: sources.create_supply_source(request("TWO")),
                lambda: sources.create_supply_source(request("ONE")),
            ),
            "getSupplySource": (
                lambda: sources.get_supply_source("loc-1"),
                lambda: sources.get_supply_source(UNKNOWN),
            ),
            "updateSupplySource": (
                lambda: sources.update_supply_source("loc-1", payload=NEW_NAME),
                lambda: sources.update_supply_source(UNKNOWN, payload=NEW_NAME),
            ),
            "updateSupplySourceStatus": (
                lambda: sources.update_supply_source_status("loc-1", payload=ACTIVE),
                lambda: sources.update_supply_source_status(UNKNOWN, payload=ACTIVE),
            ),
            "archiveSupplySource": (
                lambda: sources.archive_supply_source("loc-1"),
                lambda: sources.archive_supply_source(UNKNOWN),
            ),
        }

    def _participations_of_nobody(self) -> object:
        present_token(self.amazon, "Atza|never-issued")
        return self.amazon.sellers.get_marketplace_participations()

    def _listings(self) -> dict[str, tuple[Act, Act]]:
        it, row = self.seller, {"fulfillment_channel_code": "DEFAULT", "quantity": 3}
        api, catalog, restrictions = it.listings, it.catalog, it.restrictions
        return {
            "searchListingsItems": (it.search, lambda: it.search(CA)),
            "getListingsItem": (lambda: it.get("OLD-1"), lambda: it.get("NOWHERE")),
            "putListingsItem": (lambda: it.put("NEW-1"), lambda: it.put("NEW-1", CA)),
            "patchListingsItem": (
                lambda: it.patch("OLD-1", ("merge", [row])),
                lambda: it.patch("OLD-1", ("merge", [row]), markets=(CA,)),
            ),
            "deleteListingsItem": (
                lambda: api.delete_listings_item("shop", "OLD-1", [US]),
                lambda: api.delete_listings_item("another", "OLD-1", [US]),
            ),
            "getListingsRestrictions": (
                lambda: restrictions.get_listings_restrictions(ASIN, "shop", [US]),
                lambda: restrictions.get_listings_restrictions("no ASIN", "shop", [US]),
            ),
            "searchCatalogItems": (
                lambda: catalog.search_catalog_items([US], identifiers=[ASIN], identifiers_type="ASIN"),
                lambda: catalog.search_catalog_items([US], identifiers=[ASIN], identifiers_type="NAME"),
            ),
            "getCatalogItem": (
                lambda: catalog.get_catalog_item(ASIN, [US]),
                lambda: catalog.get_catalog_item("B0UNKNOWN1", [US]),
            ),
        }

    def _reports(self) -> dict[str, tuple[Act, Act]]:
        it, api = self.seller, self.seller.reports
        return {
            "createReport": (it.report, lambda: it.report(CA)),
            "getReports": (lambda: api.get_reports(report_types=[ALL_LISTINGS]), api.get_reports),
            "getReport": (lambda: api.get_report(it.report()), lambda: api.get_report(UNKNOWN)),
            "getReportDocument": (it.report_bytes, lambda: api.get_report_document(UNKNOWN)),
        }

    def _feeds(self) -> dict[str, tuple[Act, Act]]:
        it, api = self.seller, self.seller.feeds
        raw = b'{"header": {"sellerId": "shop", "version": "2.0"}, "messages": []}'
        return {
            "createFeedDocument": (it.feed_document, lambda: it.feed_document("")),
            "createFeed": (lambda: it.feed(raw), lambda: it.create_feed(UNKNOWN)),
            "getFeeds": (lambda: api.get_feeds(feed_types=[KIND]), api.get_feeds),
            "getFeed": (lambda: api.get_feed(it.feed(raw)), lambda: api.get_feed(UNKNOWN)),
            "getFeedDocument": (lambda: self._result(raw), lambda: api.get_feed_document(UNKNOWN)),
        }

    def _result(self, raw: bytes) -> object:
        feed_id = self.seller.feed(raw)
        self.seller.sim.advance(30)
        api = self.seller.feeds
        return api.get_feed_document(api.get_feed(feed_id).result_feed_document_id)


@pytest.mark.parametrize("name", WANTED)
def test_amazons_sdk_is_accepted_once_and_refused_once(sim: RunningSimulator, name: str) -> None:
    keys = sim.account("shop", mli=True, marketplaces=[US])
    with sdk(sim, keys=keys) as amazon:
        accepted, refused = Shop(sim, amazon).calls()[name]
        accepted()
        assert 400 <= refusal(refused)[0] < 500
    codes = sim.ledger()["calls"][name]
    assert sorted(code[0] for code in codes) == ["2", "4"]
    assert sum(codes.values()) == 2
