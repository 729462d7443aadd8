"""Restrictions and the catalogue under Amazon's SDK."""

from typing import Any

import pytest

from .sdk import Sdk, refusal
from .seller import ASIN, CA, DE, US, Seller, seller
from .server import RunningSimulator


@pytest.fixture
def shop(sim: RunningSimulator, amazon: Sdk) -> Seller:
    """The practice account."""
    return Seller(sim, amazon)


def restrictions(shop: Seller, asin: str, **query: Any) -> list[Any]:
    """getListingsRestrictions in the US."""
    found = shop.restrictions.get_listings_restrictions(asin, shop.name, [US], **query)
    return list(found.restrictions)


def test_an_asin_that_anybody_may_sell_has_no_restrictions(shop: Seller) -> None:
    assert restrictions(shop, ASIN, condition_type="new_new") == []


def test_an_asin_that_needs_approval_links_to_seller_central(shop: Seller) -> None:
    (found,) = restrictions(shop, "B0SIMAPPRV", condition_type="new_new")

    (reason,) = found.reasons
    assert (found.marketplace_id, found.condition_type) == (US, "new_new")
    assert (reason.reason_code, reason.message) == (
        "APPROVAL_REQUIRED",
        "You need approval to list this product.",
    )
    assert reason.links[0].resource == (
        "https://sellercentral.amazon.com/hz/approvalrequest/restrictions/approve?asin=B0SIMAPPRV"
    )
    assert (reason.links[0].verb, reason.links[0].type) == ("GET", "text/html")


def test_a_seller_can_be_ineligible_and_an_asin_unknown(shop: Seller) -> None:
    (ineligible,) = restrictions(shop, "B0SIMNOELG")
    (unknown,) = restrictions(shop, "B0UNKNOWN1")

    assert (ineligible.reasons[0].reason_code, ineligible.reasons[0].links) == ("NOT_ELIGIBLE", None)
    assert unknown.reasons[0].reason_code == "ASIN_NOT_FOUND"


def test_a_restriction_can_be_of_a_condition_alone(shop: Seller) -> None:
    assert restrictions(shop, "B0SIMUSED1", condition_type="new_new") == []
    assert len(restrictions(shop, "B0SIMUSED1", condition_type="used_good")) == 1
    assert len(restrictions(shop, "B0SIMUSED1")) == 1


@pytest.mark.parametrize("asin", ["", "TOO-SHORT"])
def test_restrictions_of_what_is_no_asin_are_refused(shop: Seller, asin: str) -> None:
    refused = refusal(lambda: restrictions(shop, asin))

    assert refused == (400, "BAD_REQUEST", "Invalid 'asin' provided.")


def test_restrictions_in_an_unknown_condition_are_refused(shop: Seller) -> None:
    shop.client.client_side_validation = False

    assert refusal(lambda: restrictions(shop, ASIN, condition_type="as_new"))[:2] == (400, "InvalidInput")


def test_getCatalogItem_names_title_brand_type_and_barcodes(shop: Seller) -> None:
    found = shop.catalog.get_catalog_item(
        ASIN, [US], included_data=["summaries", "identifiers", "productTypes", "images", "attributes"]
    )

    assert (found.asin, found.summaries[0].item_name) == (ASIN, "Vitamin serum 30 ml")
    assert found.summaries[0].brand == "Example Brand"
    assert found.product_types[0].product_type == "PRODUCT"
    codes = {(each.identifier_type, each.identifier) for each in found.identifiers[0].identifiers}
    assert codes == {("UPC", "860012300013"), ("EAN", "0860012300013"), ("GTIN", "00860012300013")}
    assert found.images[0].images[0].link.startswith("http://127.0.0.1")
    assert found.relationships is None


def test_getCatalogItem_of_an_unknown_asin_is_not_found(shop: Seller) -> None:
    status, code, words = refusal(lambda: shop.catalog.get_catalog_item("B0UNKNOWN1", [US]))

    assert (status, code) == (404, "NOT_FOUND")
    assert "B0UNKNOWN1" in words


@pytest.mark.parametrize(
    ("kind", "code", "asin"),
    [
        ("UPC", "860012300013", ASIN),
        ("EAN", "0860012300013", ASIN),
        ("GTIN", "00860012300013", ASIN),
        ("EAN", "4012345000115", "B0PB087109"),
        ("ASIN", ASIN, ASIN),
    ],
)
def test_searchCatalogItems_finds_an_asin_by_its_identifier(
    shop: Seller, kind: str, code: str, asin: str
) -> None:
    found = shop.catalog.search_catalog_items([US], identifiers=[code], identifiers_type=kind)

    assert ([each.asin for each in found.items], found.number_of_results) == ([asin], 1)
    assert found.items[0].summaries[0].marketplace_id == US


def test_searchCatalogItems_finds_none_some_or_several(sim: RunningSimulator, shop: Seller) -> None:
    twin = {"asin": "B0TWINTWIN", "title": "The same again", "barcodes": ["860012300013"]}
    sim.ask("POST", "/_sim/catalog", twin)

    def asins(*codes: str) -> list[str]:
        found = shop.catalog.search_catalog_items([US], identifiers=list(codes), identifiers_type="UPC")
        return sorted(each.asin for each in found.items)

    assert asins("999999999999") == []
    assert asins("860012300013", "999999999999") == [ASIN, "B0TWINTWIN"]


def test_an_asin_can_be_sold_in_some_marketplaces_only(sim: RunningSimulator) -> None:
    entry = {"asin": "B0GERMANY1", "title": "Nur hier", "barcodes": ["4012345999995"], "marketplaces": [DE]}
    sim.ask("POST", "/_sim/catalog", entry)
    with seller(sim, "europe", region="eu", marketplaces=[DE, "A13V1IB3VIYZZH"]) as shop:
        assert shop.catalog.get_catalog_item("B0GERMANY1", [DE]).asin == "B0GERMANY1"
        assert refusal(lambda: shop.catalog.get_catalog_item("B0GERMANY1", ["A13V1IB3VIYZZH"]))[0] == 404


def test_a_listed_asin_is_in_the_catalogue(sim: RunningSimulator, shop: Seller) -> None:
    item = {"sku": "ONE", "asin": "B0LISTED01", "title": "Listed thing", "barcode": "4012345999995"}
    sim.ask("POST", "/_sim/listings", {"rows": [item]})

    found = shop.catalog.search_catalog_items([US], identifiers=["4012345999995"], identifiers_type="EAN")

    assert [each.asin for each in found.items] == ["B0LISTED01"]
    by_sku = shop.catalog.search_catalog_items(
        [US], identifiers=["ONE"], identifiers_type="SKU", seller_id=shop.name
    )
    assert [each.asin for each in by_sku.items] == ["B0LISTED01"]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({}, "Exactly one"),
        ({"identifiers": ["860012300013"], "keywords": ["serum"]}, "Exactly one"),
        ({"identifiers": ["860012300013"]}, "identifiersType is required"),
        ({"identifiers": ["860012300013"], "identifiers_type": "NAME"}, "NAME"),
        ({"identifiers": ["86001230001"], "identifiers_type": "UPC"}, "not a valid UPC"),
        ({"identifiers": ["860012300013"] * 21, "identifiers_type": "UPC"}, "at most 20"),
        ({"identifiers": [ASIN], "identifiers_type": "ASIN", "included_data": ["all"]}, "all"),
    ],
)
def test_searchCatalogItems_is_refused_when_its_query_breaks_a_rule(
    shop: Seller, query: dict[str, Any], words: str
) -> None:
    shop.client.client_side_validation = False

    status, code, message = refusal(lambda: shop.catalog.search_catalog_items([US], **query))

    assert (status, code) == (400, "InvalidInput")
    assert words in message


def test_the_catalogue_is_closed_where_the_account_does_not_sell(shop: Seller) -> None:
    assert refusal(lambda: shop.catalog.get_catalog_item(ASIN, [CA]))[:2] == (403, "Unauthorized")
    search = refusal(
        lambda: shop.catalog.search_catalog_items([CA], identifiers=[ASIN], identifiers_type="ASIN")
    )
    assert search[:2] == (403, "Unauthorized")
