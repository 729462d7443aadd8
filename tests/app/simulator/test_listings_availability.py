"""fulfillment_availability under Amazon's SDK: what a patch keeps, wipes and breaks."""

from typing import Any

import pytest

from .sdk import Sdk, refusal
from .seller import CA, DE, GB, JP, MX, US, Seller, codes, row, seller
from .server import RunningSimulator

FBA = {"fulfillment_channel_code": "AMAZON_NA"}
TO_FBA = (("merge", [row(0)]), ("add", [FBA]))
EAST, WEST = "loc-east-1", "loc-west-2"


@pytest.fixture
def shop(sim: RunningSimulator, amazon: Sdk) -> Seller:
    """The practice account with NEW-1: five units, twelve days."""
    shop = Seller(sim, amazon)
    shop.publish("NEW-1", quantity=5, lead_time=12)
    return shop


@pytest.mark.parametrize("op", ["replace", "add"])
def test_a_replaced_quantity_wipes_the_lead_time(shop: Seller, op: str) -> None:
    answer = shop.patch("NEW-1", (op, [row(7)]))

    assert (answer.sku, answer.status, answer.issues) == ("NEW-1", "ACCEPTED", [])
    assert shop.rows("NEW-1") == {"DEFAULT": (7, None)}


def test_a_put_quantity_wipes_the_lead_time(shop: Seller) -> None:
    shop.put("NEW-1", quantity=7, lead_time=None)

    assert shop.rows("NEW-1") == {"DEFAULT": (7, None)}


def test_a_merged_quantity_keeps_the_lead_time(shop: Seller) -> None:
    shop.patch("NEW-1", ("merge", [row(7)]))
    assert shop.rows("NEW-1") == {"DEFAULT": (7, 12)}

    shop.patch("NEW-1", ("merge", [row(8, 3)]))
    assert shop.rows("NEW-1") == {"DEFAULT": (8, 3)}
    assert [change["operation"] for change in shop.changes()[1:]] == ["patchListingsItem"] * 2
    assert shop.changes()[-1]["availability"] == [
        {"op": "merge", "code": "DEFAULT", "quantity": 8, "lead_time_days": 3}
    ]


@pytest.mark.parametrize(
    ("op", "rows", "code"),
    [
        ("merge", [row(None, 3)], "90220"),
        ("replace", [row(None, 3)], "90220"),
        ("merge", [row(None)], "90220"),
        ("merge", [row(1, 31)], "90004113"),
        ("merge", [row(1, -1)], "90004114"),
        ("merge", [row(-1)], "90004114"),
        ("merge", [{"quantity": 1}], "99022"),
        ("merge", [row(1, code="default")], "90244"),
        ("merge", [{"fulfillment_channel_code": "DEFAULT", "quantity": "1"}], "90000900"),
        ("merge", [{"fulfillment_channel_code": "DEFAULT", "quantity": True}], "90000900"),
        ("delete", [row(None, code="AMAZON_EU")], "90244"),
    ],
)
def test_rows_that_amazon_does_not_take_change_nothing(
    shop: Seller, op: str, rows: list[Any], code: str
) -> None:
    answer = shop.patch("NEW-1", ("merge", [row(9)]), (op, rows))

    assert (answer.status, codes(answer)) == ("INVALID", [code])
    assert shop.rows("NEW-1") == {"DEFAULT": (5, 12)}
    assert shop.changes()[-1]["accepted"] is False


def test_amazons_words_about_a_lead_time_too_long(shop: Seller) -> None:
    (issue,) = shop.patch("NEW-1", ("merge", [row(1, 45)])).issues

    assert issue.message == "Value for 'fulfillment_availability' is greater than the allowed maximum '30'."
    assert issue.attribute_names == ["fulfillment_availability"]
    assert issue.categories == ["INVALID_ATTRIBUTE"]


@pytest.mark.parametrize(
    ("patch", "words"),
    [
        (("merge", "/attributes/fulfillment_availability/0/quantity", [{"value": 1}]), "Invalid path"),
        (("merge", "/productType", [{"value": 1}]), "Invalid path"),
        (
            ("replace", "/attributes/fulfillment_availability", None),
            "Value is missing for patch at index of 0.",
        ),
    ],
)
def test_a_patch_that_cannot_be_read_is_refused(shop: Seller, patch: Any, words: str) -> None:
    status, code, message = refusal(lambda: shop.patch("NEW-1", patch))

    assert (status, code) == (400, "InvalidInput")
    assert words in message
    assert len(shop.changes()) == 1


@pytest.mark.parametrize(
    "patches", [[{"op": "move", "path": "/attributes/fulfillment_availability", "value": []}], []]
)
def test_a_patch_of_an_unknown_operation_or_without_any_is_refused(shop: Seller, patches: list[Any]) -> None:
    body = {"productType": "PRODUCT", "patches": patches}

    refused = refusal(lambda: shop.listings.patch_listings_item(shop.name, "NEW-1", [US], body))

    assert refused[:2] == (400, "InvalidInput")


def test_a_patch_of_an_unknown_sku_type_or_attribute_is_invalid(shop: Seller) -> None:
    assert codes(shop.patch("NOWHERE", ("merge", [row(1)]))) == ["13013"]
    assert codes(shop.patch("NEW-1", ("merge", "/attributes/fulfillmentAvailability", [row(1)]))) == [
        "90000900"
    ]
    body = {
        "productType": "NO_SUCH_TYPE",
        "patches": [{"op": "delete", "path": "/attributes/condition_note"}],
    }
    assert codes(shop.listings.patch_listings_item(shop.name, "NEW-1", [US], body)) == ["4000003"]


def test_replace_with_fba_keeps_the_merchants_row(sim: RunningSimulator, shop: Seller) -> None:
    shop.patch("NEW-1", ("replace", [FBA]))

    assert shop.rows("NEW-1") == {"DEFAULT": (5, 12), "AMAZON_NA": (None, None)}
    assert sim.ledger()["listings"][0]["channel"] == "fba"
    assert sim.ledger()["narf_violations"] == []


def test_one_patch_hands_a_listing_to_fba_and_one_takes_it_back(sim: RunningSimulator, shop: Seller) -> None:
    assert shop.patch("NEW-1", *TO_FBA).status == "ACCEPTED"
    assert shop.rows("NEW-1") == {"DEFAULT": (0, 12), "AMAZON_NA": (None, None)}
    assert shop.status("NEW-1") == ["DISCOVERABLE"]  # nothing at Amazon's warehouses yet
    shown = {
        each.fulfillment_channel_code: each.quantity for each in shop.get("NEW-1").fulfillment_availability
    }
    assert shown == {"DEFAULT": 0, "AMAZON_NA": None}

    assert shop.patch("NEW-1", ("delete", [FBA]), ("merge", [row(6, 2)])).status == "ACCEPTED"
    assert shop.rows("NEW-1") == {"DEFAULT": (6, 2)}
    assert sim.ledger()["listings"][0]["channel"] == "merchant"


def test_delete_without_rows_takes_all(shop: Seller) -> None:
    body = {
        "productType": "PRODUCT",
        "patches": [{"op": "delete", "path": "/attributes/fulfillment_availability"}],
    }

    shop.listings.patch_listings_item(shop.name, "NEW-1", [US], body)

    assert shop.rows("NEW-1") == {}
    assert shop.status("NEW-1") == ["DISCOVERABLE"]


@pytest.mark.parametrize(
    ("name", "region", "market", "code"),
    [
        ("a", "eu", DE, "AMAZON_EU"),
        ("b", "eu", GB, "AMAZON_EU"),
        ("c", "eu", "A21TJRUUN4KGV", "AMAZON_IN"),
        ("d", "fe", JP, "AMAZON_JP"),
        ("e", "fe", "A39IBJ37TRP1C6", "AMAZON_AU"),
        ("f", "na", MX, "AMAZON_NA"),
    ],
)
def test_each_marketplace_has_its_own_fba_code(
    sim: RunningSimulator, name: str, region: str, market: str, code: str
) -> None:
    with seller(sim, name, region=region, marketplaces=[market]) as shop:
        sim.ask("POST", "/_sim/listings", {"account": name, "rows": [{"sku": "ONE", "quantity": 1}]})
        wrong = shop.patch("ONE", ("add", [{"fulfillment_channel_code": "AMAZON_XX"}]), markets=(market,))
        right = shop.patch("ONE", ("add", [{"fulfillment_channel_code": code}]), markets=(market,))

        assert (wrong.status, right.status) == ("INVALID", "ACCEPTED")
        assert set(shop.rows("ONE", market)) == {"DEFAULT", code}


def test_a_change_can_take_its_time_to_be_read(sim: RunningSimulator, shop: Seller) -> None:
    sim.settings(listing_lag_seconds=20)

    shop.patch("NEW-1", ("merge", [row(9)]))

    assert shop.rows("NEW-1") == {"DEFAULT": (5, 12)}
    sim.advance(20)
    assert shop.rows("NEW-1") == {"DEFAULT": (9, 12)}


def test_an_order_takes_its_units_off_and_never_below_zero(sim: RunningSimulator, shop: Seller) -> None:
    sim.add(lines=[["NEW-1", 2]])
    assert shop.rows("NEW-1") == {"DEFAULT": (3, 12)}

    order_id = sim.add(lines=[["NEW-1", 4]])
    assert shop.rows("NEW-1") == {"DEFAULT": (0, 12)}
    assert shop.status("NEW-1") == ["DISCOVERABLE"]
    sim.act(order_id, "cancel")
    assert shop.rows("NEW-1") == {"DEFAULT": (0, 12)}


def test_an_order_that_amazon_ships_takes_nothing_off(sim: RunningSimulator, shop: Seller) -> None:
    sim.add(lines=[["NEW-1", 2]], fulfilled_by="AMAZON")

    assert shop.rows("NEW-1") == {"DEFAULT": (5, 12)}


def test_an_order_shows_its_listings_title_and_price(
    sim: RunningSimulator, amazon: Sdk, shop: Seller
) -> None:
    item = amazon.order(sim.add(lines=[["NEW-1", 2]])).order_items[0]

    assert (item.product.title, item.product.asin) == ("Vitamin serum 30 ml", "B0PB007919")
    assert item.product.price.unit_price.amount == "24.90"


def test_a_merchant_quantity_pulls_an_enrolled_sellers_fba_listing_back(sim: RunningSimulator) -> None:
    with seller(sim, "narf", narf=True, marketplaces=[US, CA, MX]) as shop:
        shop.publish("NEW-1", quantity=5, lead_time=2)
        shop.patch("NEW-1", *TO_FBA)
        assert sim.ledger()["narf_violations"] == []

        assert shop.patch("NEW-1", ("merge", [row(7)])).status == "ACCEPTED"

        assert shop.rows("NEW-1") == {"DEFAULT": (0, 2)}
        (harm,) = sim.ledger()["narf_violations"]
        assert (harm["account"], harm["marketplace"], harm["sku"], harm["reverted"]) == (
            "narf",
            US,
            "NEW-1",
            True,
        )
        assert harm["availability"] == [
            {"op": "merge", "code": "DEFAULT", "quantity": 7, "lead_time_days": None}
        ]
        assert sim.ledger()["listings"][0]["channel"] == "merchant"


def test_even_zero_pulls_an_enrolled_sellers_fba_listing_back(sim: RunningSimulator) -> None:
    with seller(sim, "narf", narf=True) as shop:
        sim.ask("POST", "/_sim/listings", {"account": "narf", "rows": [{"sku": "F-1", "channel": "fba"}]})

        shop.patch("F-1", ("merge", [row(0)]))

        assert shop.rows("F-1") == {"DEFAULT": (0, None)}
        assert len(sim.ledger()["narf_violations"]) == 1


def test_enrolled_sellers_convert_without_harm_and_may_repeat_it(sim: RunningSimulator) -> None:
    with seller(sim, "narf", narf=True) as shop:
        shop.publish("NEW-1", quantity=5, lead_time=2)
        for _ in range(2):
            shop.patch("NEW-1", *TO_FBA)
        assert shop.rows("NEW-1") == {"DEFAULT": (0, 2), "AMAZON_NA": (None, None)}
        shop.patch("NEW-1", ("merge", [row(6)]), ("delete", [FBA]))

        assert shop.rows("NEW-1") == {"DEFAULT": (6, 2)}
        assert sim.ledger()["narf_violations"] == []


def test_enrolled_sellers_have_no_stock_of_their_own_beside_fba(sim: RunningSimulator) -> None:
    with seller(sim, "narf", narf=True) as shop:
        shop.publish("NEW-1", quantity=5, lead_time=2)

        shop.patch("NEW-1", ("merge", [row(4)]), ("add", [FBA]))

        assert shop.rows("NEW-1") == {"DEFAULT": (0, 2), "AMAZON_NA": (None, None)}
        assert [each["reverted"] for each in sim.ledger()["narf_violations"]] == [False]


def located(sim: RunningSimulator, shop: Seller) -> None:
    """Two locations, and a listing with five at DEFAULT."""
    places = [{"supplySourceId": each, "supplySourceCode": each.upper()} for each in (EAST, WEST)]
    sim.ask("POST", "/_sim/locations", {"account": shop.name, "locations": places})
    shop.publish("NEW-1", quantity=5, lead_time=2)


def test_an_mli_seller_has_a_row_for_each_location(sim: RunningSimulator) -> None:
    with seller(sim, "mli", mli=True) as shop:
        located(sim, shop)
        shop.patch("NEW-1", ("merge", [row(0)]))

        shop.patch("NEW-1", ("merge", [row(3, 1, EAST), row(4, 2, WEST)]))

        assert shop.rows("NEW-1") == {"DEFAULT": (0, 2), EAST: (3, 1), WEST: (4, 2)}
        assert shop.status("NEW-1") == ["BUYABLE", "DISCOVERABLE"]
        sim.add(account="mli", lines=[["NEW-1", 2]], location=WEST)
        assert shop.rows("NEW-1") == {"DEFAULT": (0, 2), EAST: (3, 1), WEST: (2, 2)}
        assert sim.ledger()["mli_violations"] == []


def test_default_stock_beside_locations_is_written_down(sim: RunningSimulator) -> None:
    with seller(sim, "mli", mli=True) as shop:
        located(sim, shop)

        shop.patch("NEW-1", ("merge", [row(3, 1, EAST)]))

        (harm,) = sim.ledger()["mli_violations"]
        assert (harm["account"], harm["sku"]) == ("mli", "NEW-1")
        assert [each["code"] for each in harm["availability"]] == [EAST]
        shop.patch("NEW-1", ("merge", [row(0, code=EAST)]))
        shop.patch("NEW-1", ("merge", [row(6)]))
        assert len(sim.ledger()["mli_violations"]) == 1


def test_locations_are_no_channel_without_mli_or_outside_the_us(sim: RunningSimulator) -> None:
    with seller(sim, "plain") as shop:
        located(sim, shop)
        assert codes(shop.patch("NEW-1", ("merge", [row(3, 1, EAST)]))) == ["90244"]
    with seller(sim, "north", mli=True, marketplaces=[US, CA]) as shop:
        located(sim, shop)
        shop.publish("NEW-1", CA)
        assert codes(shop.patch("NEW-1", ("merge", [row(3, 1, EAST)]), markets=(CA,))) == ["90244"]
