"""searchListingsItems under Amazon's SDK."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from .sdk import Sdk, refusal
from .seller import CA, EVERYTHING, US, Seller, row, seller
from .server import RunningSimulator


@pytest.fixture
def shop(sim: RunningSimulator, amazon: Sdk) -> Seller:
    """Sixty listings made by number, the practice account's."""
    sim.ask("POST", "/_sim/listings", {"count": 60, "prefix": "L-"})
    return Seller(sim, amazon)


def skus(answer: Any) -> list[str]:
    """Of a page."""
    return [each.sku for each in answer.items]


def pages(shop: Seller, **query: Any) -> list[list[str]]:
    """All pages of a search."""
    found = [shop.search(**query)]
    while found[-1].pagination is not None and found[-1].pagination.next_token is not None:
        found.append(shop.search(**query, page_token=found[-1].pagination.next_token))
    return [skus(each) for each in found]


def test_a_search_gives_pages_without_gap_or_double(shop: Seller) -> None:
    found = pages(shop, sort_by="sku", sort_order="ASC", page_size=20)

    assert [len(page) for page in found] == [20, 20, 20]
    assert [sku for page in found for sku in page] == [f"L-{number:06d}" for number in range(1, 61)]
    assert shop.search(page_size=20).number_of_results == 60


def test_pages_can_be_turned_back(shop: Seller) -> None:
    query: dict[str, Any] = {"sort_by": "sku", "sort_order": "ASC", "page_size": 20}
    first = shop.search(**query)
    second = shop.search(**query, page_token=first.pagination.next_token)

    back = shop.search(**query, page_token=second.pagination.previous_token)

    assert skus(back) == skus(first)
    assert first.pagination.previous_token is None


def test_twenty_skus_are_found_at_once_with_all_their_data(shop: Seller) -> None:
    wanted = [f"L-{number:06d}" for number in range(1, 21)]

    found = shop.search(
        identifiers=wanted, identifiers_type="SKU", included_data=EVERYTHING, page_size=20, sort_by="sku"
    )

    assert sorted(skus(found)) == wanted
    shown = {each.sku: each for each in found.items}
    assert shown["L-000003"].attributes["fulfillment_availability"] == [
        {**row(3, 3), "marketplace_id": US},
    ]
    assert [each.fulfillment_channel_code for each in shown["L-000010"].fulfillment_availability] == [
        "AMAZON_NA"
    ]
    assert shown["L-000010"].fulfillment_availability[0].quantity is None


def test_unknown_skus_are_left_out(shop: Seller) -> None:
    found = shop.search(identifiers=["L-000001", "NOWHERE"], identifiers_type="SKU")

    assert (skus(found), found.number_of_results) == (["L-000001"], 1)


def test_asins_and_barcodes_are_identifiers_too(sim: RunningSimulator, shop: Seller) -> None:
    item = {"sku": "ONE", "asin": "B0PB007919", "barcode": "860012300013", "quantity": 1}
    sim.ask("POST", "/_sim/listings", {"rows": [item, {**item, "sku": "TWO"}]})

    for kind, value in (("ASIN", "B0PB007919"), ("UPC", "860012300013"), ("GTIN", "00860012300013")):
        found = shop.search(identifiers=[value], identifiers_type=kind, sort_by="sku", sort_order="ASC")
        assert skus(found) == ["ONE", "TWO"]


def test_only_what_changed_is_found_by_date_latest_first(sim: RunningSimulator, shop: Seller) -> None:
    sim.advance(100)
    since = datetime.now(UTC) + timedelta(seconds=99)
    assert shop.search(last_updated_after=since.isoformat()).items == []
    shop.patch("L-000007", ("merge", [row(1)]))
    sim.advance(5)
    sim.ask("POST", "/_sim/seller-central", {"sku": "L-000003", "action": "to_fba"})

    found = shop.search(last_updated_after=since.isoformat())

    assert skus(found) == ["L-000003", "L-000007"]
    oldest_first = shop.search(last_updated_after=since.isoformat(), sort_order="ASC")
    assert skus(oldest_first) == ["L-000007", "L-000003"]
    until = (since + timedelta(seconds=4)).isoformat()
    assert skus(shop.search(last_updated_after=since.isoformat(), last_updated_before=until)) == ["L-000007"]
    assert shop.search(created_after=since.isoformat()).items == []
    assert shop.search(created_before=since.isoformat()).number_of_results == 60


def test_listings_are_found_by_status_and_by_issue(sim: RunningSimulator, shop: Seller) -> None:
    rows = [
        {"sku": "EMPTY", "quantity": 0},
        {"sku": "BAD", "quantity": 1, "status": "incomplete"},
        {"sku": "CLOSED", "quantity": 1, "status": "inactive"},
    ]
    sim.ask("POST", "/_sim/listings", {"rows": rows})

    def found(**query: Any) -> set[str]:
        return {sku for page in pages(shop, page_size=20, **query) for sku in page}

    assert found(without_status=["BUYABLE"]) == {"EMPTY", "BAD", "CLOSED", "L-000047"}
    assert found(with_status=["DISCOVERABLE"], without_status=["BUYABLE"]) == {"EMPTY", "L-000047"}
    assert len(found(with_status=["BUYABLE"])) == 59
    assert found(with_issue_severity=["ERROR"]) == {"BAD"}
    assert found(with_issue_severity=["WARNING"]) == set()


def test_a_search_never_goes_beyond_the_thousandth_sku(sim: RunningSimulator, shop: Seller) -> None:
    sim.ask("POST", "/_sim/listings", {"count": 1200, "prefix": "M-"})

    found = pages(shop, page_size=20)

    assert sum(map(len, found)) == 1000
    assert shop.search(page_size=20).number_of_results == 1260


def test_each_marketplace_has_its_own_listings(sim: RunningSimulator) -> None:
    with seller(sim, "north", marketplaces=[US, CA]) as shop:
        sim.ask("POST", "/_sim/listings", {"account": "north", "rows": [{"sku": "ONE"}]})
        sim.ask("POST", "/_sim/listings", {"account": "north", "marketplace": CA, "rows": [{"sku": "TWO"}]})

        assert (skus(shop.search(US)), skus(shop.search(CA))) == (["ONE"], ["TWO"])
        both = shop.listings.search_listings_items("north", [US, CA], sort_by="sku", sort_order="ASC")
        assert skus(both) == ["ONE", "TWO"]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({"identifiers": [f"S{n}" for n in range(21)], "identifiers_type": "SKU"}, "at most 20"),
        ({"identifiers": ["S1"]}, "together"),
        ({"identifiers_type": "SKU"}, "together"),
        ({"identifiers": ["S1"], "identifiers_type": "NAME"}, "NAME"),
        ({"page_size": 21}, "between 1 and 20"),
        ({"last_updated_after": "yesterday"}, "ISO 8601"),
        ({"with_status": ["SOLD"]}, "SOLD"),
        ({"with_issue_severity": ["INFO"]}, "INFO"),
        ({"sort_by": "price"}, "price"),
        ({"sort_order": "UP"}, "UP"),
        ({"included_data": ["all"]}, "all"),
        ({"page_token": "bm9uZQ=="}, "not valid"),
    ],
)
def test_a_search_that_breaks_a_rule_is_refused(shop: Seller, query: dict[str, Any], words: str) -> None:
    shop.client.client_side_validation = False

    status, code, message = refusal(lambda: shop.search(**query))

    assert (status, code) == (400, "InvalidInput")
    assert words in message


def test_a_page_token_is_good_for_its_own_query_alone(shop: Seller) -> None:
    token = shop.search(page_size=20).pagination.next_token

    assert "does not belong" in refusal(lambda: shop.search(page_size=10, page_token=token))[2]
