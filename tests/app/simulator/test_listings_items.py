"""Listings Items 2021-08-01 under Amazon's SDK: create, read, delete, and what Amazon refuses."""

from collections.abc import Callable
from typing import Any

import pytest
import urllib3

from .sdk import Sdk, refusal, sdk
from .seller import ASIN, CA, DE, US, Seller, codes, price, row, seller
from .server import RunningSimulator

ODD_SKUS = [
    *(
        "A/B",
        "50%",
        "50%25",
        "a#b?c&d=e",
        "two words",
        "plus+plus",
        "Größe 7 日本",
        "'quoted\"",
        "a;b:@$",
    ),
    "x" * 40,
]


@pytest.fixture
def shop(sim: RunningSimulator, amazon: Sdk) -> Seller:
    """The practice account: the US alone."""
    return Seller(sim, amazon)


def test_an_accepted_put_is_not_found_then_seen_then_buyable(sim: RunningSimulator, shop: Seller) -> None:
    answer = shop.put("NEW-1")
    assert (answer.sku, answer.status, answer.issues) == ("NEW-1", "ACCEPTED", [])
    assert answer.submission_id
    assert [(each.marketplace_id, each.asin) for each in answer.identifiers] == [(US, ASIN)]

    refused = (404, "NOT_FOUND", f"SKU 'NEW-1' not found in marketplace {US}")
    assert refusal(lambda: shop.get("NEW-1")) == refused
    sim.advance(10)
    seen = shop.get("NEW-1")
    assert (seen.summaries[0].status, seen.offers, seen.issues) == ([], [], [])
    sim.advance(50)
    shown = shop.get("NEW-1")
    assert shown.summaries[0].status == ["BUYABLE", "DISCOVERABLE"]
    assert (shown.offers[0].price.amount, shown.offers[0].price.currency_code) == ("24.9", "USD")


def test_getListingsItem_gives_the_datasets_that_were_asked_for(sim: RunningSimulator, shop: Seller) -> None:
    shop.publish("NEW-1", quantity=5, lead_time=2)

    full = shop.get("NEW-1")
    summary = full.summaries[0]
    assert (summary.asin, summary.item_name, summary.condition_type) == (
        ASIN,
        "Vitamin serum 30 ml",
        "new_new",
    )
    assert [(each.fulfillment_channel_code, each.quantity) for each in full.fulfillment_availability] == [
        ("DEFAULT", 5)
    ]
    assert full.attributes["fulfillment_availability"] == [
        {**row(5, 2), "marketplace_id": US},
    ]
    assert full.attributes["purchasable_offer"][0]["our_price"] == [{"schedule": [{"value_with_tax": 24.9}]}]
    assert [each.product_type for each in full.product_types] == ["PRODUCT"]

    brief = shop.listings.get_listings_item(shop.name, "NEW-1", [US])
    assert brief.summaries
    assert (brief.attributes, brief.offers, brief.fulfillment_availability) == (None, None, None)


def test_a_listing_without_stock_is_found_and_never_buyable(sim: RunningSimulator, shop: Seller) -> None:
    shop.publish("NEW-1", quantity=0)

    shown = shop.get("NEW-1")

    assert shown.summaries[0].status == ["DISCOVERABLE"]
    assert len(shown.offers) == 1
    shop.patch("NEW-1", ("merge", [row(3, 2)]))
    assert shop.status("NEW-1") == ["BUYABLE", "DISCOVERABLE"]


@pytest.mark.parametrize(
    ("asin", "status", "severity", "action"),
    [
        ("B0SIMERROR", [], "ERROR", None),
        ("B0SIMSUPPR", ["DISCOVERABLE"], "ERROR", "LISTING_SUPPRESSED"),
        ("B0SIMREMOV", [], "ERROR", "CATALOG_ITEM_REMOVED"),
        ("B0SIMWARNS", ["BUYABLE", "DISCOVERABLE"], "WARNING", None),
    ],
)
def test_what_amazon_has_against_a_listing_shows_only_later(
    sim: RunningSimulator, shop: Seller, asin: str, status: list[str], severity: str, action: str | None
) -> None:
    assert shop.put("NEW-1", asin=asin).status == "ACCEPTED"
    sim.advance(10)
    assert shop.get("NEW-1").issues == []

    sim.advance(50)

    shown = shop.get("NEW-1")
    (issue,) = shown.issues
    assert (shown.summaries[0].status, issue.severity, issue.marketplace_ids) == (status, severity, [US])
    assert (issue.enforcements.actions[0].action if issue.enforcements else None) == action


def test_a_listing_can_stay_away_for_ever(sim: RunningSimulator, shop: Seller) -> None:
    assert shop.put("NEW-1", asin="B0SIMNEVER").status == "ACCEPTED"

    sim.advance(3000)

    assert refusal(lambda: shop.get("NEW-1"))[0] == 404
    assert shop.search().items == []


@pytest.mark.parametrize(
    "patch",
    [("merge", [row(5, 2)]), ("replace", "/attributes/purchasable_offer", price(24.9))],
)
def test_a_missing_offer_comes_with_the_next_price_or_quantity(
    sim: RunningSimulator, shop: Seller, patch: Any
) -> None:
    shop.publish("NEW-1", asin="B0SIMNOOFR")
    assert (shop.status("NEW-1"), shop.get("NEW-1").offers) == ([], [])

    shop.patch("NEW-1", patch)

    assert shop.status("NEW-1") == ["BUYABLE", "DISCOVERABLE"]
    assert len(shop.get("NEW-1").offers) == 1


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"merchant_suggested_asin": None}, "90220"),
        ({"condition_type": None}, "90220"),
        ({"purchasable_offer": None}, "90220"),
        ({"requirements": "LISTING"}, "90220"),
        ({"product_type": "NO_SUCH_TYPE"}, "4000003"),
        ({"asin": "B0UNKNOWN1"}, "90244"),
        ({"asin": "B0SIMAPPRV"}, "5665"),
        ({"asin": "B0SIMNOELG"}, "5665"),
        ({"asin": "B0SIMUSED1", "condition": "used_good"}, "5665"),
        ({"condition": "as_new"}, "90244"),
        ({"price": 0}, "90004114"),
        ({"price": "24.90"}, "90000900"),
        ({"purchasable_offer": price(24.9, "EUR")}, "90244"),
        ({"purchasable_offer": price(24.9, market=CA)}, "90244"),
        ({"purchasable_offer": [{"currency": "USD"}]}, "99022"),
        ({"fulfillmentAvailability": [row(5)]}, "90000900"),
        ({"condition_note": "good"}, "90000900"),
        ({"condition_note": []}, "90000900"),
        ({"fulfillment_availability": [{"quantity": 5}]}, "99022"),
        ({"fulfillment_availability": [row(5, 2, "AMAZON_EU")]}, "90244"),
        ({"fulfillment_availability": [row(5, 2, "some-location")]}, "90244"),
        ({"fulfillment_availability": [row(None, 2)]}, "90220"),
        ({"fulfillment_availability": [{**row(5), "lead_time": 2}]}, "90000900"),
        ({"quantity": -1}, "90004114"),
        ({"quantity": 1.5}, "90000900"),
        ({"lead_time": 31}, "90004113"),
        ({"lead_time": -1}, "90004114"),
    ],
)
def test_an_invalid_put_tells_its_issues_and_changes_nothing(
    sim: RunningSimulator, shop: Seller, changes: dict[str, Any], code: str
) -> None:
    preview = shop.put("NEW-1", mode="VALIDATION_PREVIEW", **changes)
    answer = shop.put("NEW-1", **changes)

    for each in (preview, answer):
        assert (each.status, set(codes(each))) == ("INVALID", {code})
        assert {issue.severity for issue in each.issues} == {"ERROR"}
    assert sim.ledger()["listings"] == []
    (change,) = shop.changes()
    assert (change["operation"], change["accepted"]) == ("putListingsItem", False)
    assert set(change["issues"]) == {code}


def test_a_lead_time_may_be_thirty_days_or_none(shop: Seller) -> None:
    assert shop.put("NEW-1", lead_time=30).status == "ACCEPTED"
    assert shop.put("NEW-2", lead_time=0).status == "ACCEPTED"
    assert shop.put("NEW-3", asin="B0SIMUSED1").status == "ACCEPTED"


def test_a_preview_is_answered_and_forgotten(sim: RunningSimulator, shop: Seller) -> None:
    answer = shop.put("NEW-1", mode="VALIDATION_PREVIEW")

    assert (answer.status, answer.issues) == ("VALID", [])
    sim.advance(60)
    assert refusal(lambda: shop.get("NEW-1"))[0] == 404
    assert shop.changes() == []
    shop.publish("NEW-1")
    assert shop.patch("NEW-1", ("merge", [row(9)]), mode="VALIDATION_PREVIEW").status == "VALID"
    assert shop.rows("NEW-1") == {"DEFAULT": (5, 2)}


def test_the_ledger_tells_each_submission_as_received(sim: RunningSimulator, shop: Seller) -> None:
    shop.put("NEW-1", quantity=5, lead_time=2)

    (change,) = shop.changes()

    assert change["at"]
    assert {key: change[key] for key in ("operation", "account", "marketplace", "sku", "accepted")} == {
        "operation": "putListingsItem",
        "account": "packbench-practice",
        "marketplace": US,
        "sku": "NEW-1",
        "accepted": True,
    }
    assert change["availability"] == [{"op": "put", "code": "DEFAULT", "quantity": 5, "lead_time_days": 2}]
    (listing,) = sim.ledger()["listings"]
    assert listing == {
        "account": "packbench-practice",
        "marketplace": US,
        "sku": "NEW-1",
        "asin": ASIN,
        "channel": "merchant",
        "availability": [{"code": "DEFAULT", "quantity": 5, "lead_time_days": 2}],
        "status": "PENDING",
        "price": "24.9",
    }
    sim.advance(60)
    assert sim.ledger()["listings"][0]["status"] == "BUYABLE"


def test_a_sku_keeps_its_asin(shop: Seller) -> None:
    shop.publish("NEW-1")

    answer = shop.put("NEW-1", asin="B0PB015838")

    assert (answer.status, codes(answer)) == ("INVALID", ["8541"])
    again = shop.put("NEW-1", price=19.5)
    assert again.status == "ACCEPTED"
    assert shop.get("NEW-1").offers[0].price.amount == "19.5"


@pytest.mark.parametrize("sku", ODD_SKUS)
def test_any_sku_goes_through_the_url(sim: RunningSimulator, shop: Seller, sku: str) -> None:
    shop.publish(sku)

    assert shop.get(sku).sku == sku
    assert shop.patch(sku, ("merge", [row(7)])).status == "ACCEPTED"
    assert [each.sku for each in shop.search(identifiers=[sku], identifiers_type="SKU").items] == [sku]
    assert shop.listings.delete_listings_item(shop.name, sku, [US]).status == "ACCEPTED"
    assert refusal(lambda: shop.get(sku))[0] == 404


def test_a_slash_that_was_not_encoded_is_denied(shop: Seller) -> None:
    shop.publish("A/B")
    shop.client.configuration.safe_chars_for_path_param = "/"

    assert refusal(lambda: shop.get("A/B"))[:2] == (403, "Unauthorized")


def test_deleteListingsItem_takes_the_sku_away(sim: RunningSimulator, shop: Seller) -> None:
    shop.publish("NEW-1")

    answer = shop.listings.delete_listings_item(shop.name, "NEW-1", [US])

    assert (answer.sku, answer.status, answer.issues) == ("NEW-1", "ACCEPTED", [])
    assert refusal(lambda: shop.get("NEW-1"))[0] == 404
    assert shop.search().number_of_results == 0
    assert [each["operation"] for each in shop.changes()] == ["putListingsItem", "deleteListingsItem"]
    assert shop.listings.delete_listings_item(shop.name, "NEW-1", [US]).status == "ACCEPTED"


def test_a_sku_shares_its_quantity_over_the_marketplaces_of_its_account(sim: RunningSimulator) -> None:
    with seller(sim, "north", marketplaces=[US, CA]) as shop:
        shop.publish("NEW-1", quantity=5)
        assert refusal(lambda: shop.get("NEW-1", CA))[0] == 404
        shop.publish("NEW-1", CA, quantity=8, lead_time=1)

        assert shop.rows("NEW-1", US) == shop.rows("NEW-1", CA) == {"DEFAULT": (8, 1)}
        both = shop.get("NEW-1", CA, US)
        assert [each.marketplace_id for each in both.summaries] == [CA, US]
        assert [each.price.currency_code for each in both.offers] == ["CAD", "USD"]
        shop.listings.delete_listings_item(shop.name, "NEW-1", [CA])
        assert shop.rows("NEW-1", US) == {"DEFAULT": (8, 1)}
        assert refusal(lambda: shop.get("NEW-1", CA))[0] == 404


def test_another_account_sees_none_of_it(sim: RunningSimulator, shop: Seller) -> None:
    shop.publish("NEW-1")

    with sdk(sim, "Atzr|other-shop") as amazon:
        other = Seller(sim, amazon, "other-shop")
        assert refusal(lambda: other.get("NEW-1"))[0] == 404
        assert codes(other.patch("NEW-1", ("merge", [row(1)]))) == ["13013"]


def test_put_and_delete_take_one_marketplace(sim: RunningSimulator) -> None:
    body = {"productType": "PRODUCT", "attributes": {}}
    with seller(sim, "north", marketplaces=[US, CA]) as shop:
        shop.client.client_side_validation = False  # so that Amazon is asked at all
        refused = (400, "InvalidInput", "marketplaceIds must have at most 1 value(s).")
        put = refusal(lambda: shop.listings.put_listings_item("north", "NEW-1", [US, CA], body))
        delete = refusal(lambda: shop.listings.delete_listings_item("north", "NEW-1", [US, CA]))
        assert put == delete == refused


def calls(shop: Seller, name: str, markets: list[str]) -> list[Callable[[], Any]]:
    """Every operation with a seller and marketplaces."""
    put = {"productType": "PRODUCT", "attributes": {}}
    patch = {"productType": "PRODUCT", "patches": [{"op": "delete", "path": "/attributes/condition_note"}]}
    return [
        lambda: shop.listings.get_listings_item(name, "NEW-1", markets),
        lambda: shop.listings.put_listings_item(name, "NEW-1", markets, put),
        lambda: shop.listings.patch_listings_item(name, "NEW-1", markets, patch),
        lambda: shop.listings.delete_listings_item(name, "NEW-1", markets),
        lambda: shop.listings.search_listings_items(name, markets),
        lambda: shop.restrictions.get_listings_restrictions(ASIN, name, markets),
    ]


def test_every_operation_refuses_another_seller(shop: Seller) -> None:
    for call in calls(shop, "SOMEBODY-ELSE", [US]):
        status, code, words = refusal(call)
        assert (status, code) == (403, "Unauthorized")
        assert words.startswith("Access to requested resource is denied.")


def test_every_operation_refuses_a_marketplace_without_the_seller(shop: Seller) -> None:
    for market in (CA, DE):
        for call in calls(shop, shop.name, [market]):
            assert refusal(call)[:2] == (403, "Unauthorized")


def test_every_operation_refuses_an_unknown_marketplace_and_none(shop: Seller) -> None:
    for markets in (["A0NOSUCHPLACE"], []):
        for call in calls(shop, shop.name, markets):
            assert refusal(call)[:2] == (400, "InvalidInput")


@pytest.mark.parametrize(
    "body",
    [
        {"productType": "PRODUCT"},
        {"attributes": {}},
        {"productType": "PRODUCT", "attributes": {}, "requirements": "ANYTHING"},
        {"productType": "PRODUCT", "attributes": []},
    ],
)
def test_a_put_that_cannot_be_read_is_refused(shop: Seller, body: Any) -> None:
    def put() -> Any:
        return shop.listings.put_listings_item(shop.name, "NEW-1", [US], body)

    status, code, words = refusal(put)

    assert (status, code) == (400, "InvalidInput")
    assert words.startswith("Request has missing or invalid parameters and cannot be parsed.")


def test_unknown_datasets_and_modes_are_refused(shop: Seller) -> None:
    shop.publish("NEW-1")
    shop.client.client_side_validation = False

    def get() -> Any:
        return shop.listings.get_listings_item(shop.name, "NEW-1", [US], included_data=["everything"])

    assert refusal(get)[:2] == (400, "InvalidInput")
    assert refusal(lambda: shop.put("NEW-1", mode="TRY"))[:2] == (400, "InvalidInput")
    assert len(shop.changes()) == 1


def test_a_patch_whose_answer_got_lost_has_changed_the_listing(sim: RunningSimulator, shop: Seller) -> None:
    shop.publish("NEW-1")
    sim.fault("patchListingsItem", "drop_after")

    with pytest.raises(urllib3.exceptions.ProtocolError):
        shop.patch("NEW-1", ("merge", [row(7)]))

    assert shop.rows("NEW-1") == {"DEFAULT": (7, 2)}
