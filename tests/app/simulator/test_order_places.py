"""Orders of every marketplace, location and person, under Amazon's SDK."""

from typing import Any
from urllib.parse import urlencode

import pytest

from .sdk import ALL_DATA, LONG_AGO, Sdk, confirm_request, refusal, sdk
from .server import RunningSimulator
from .test_tokens import ask_token

GERMANY, JAPAN = "A1PA6795UKMFR9", "A1VC38T7YXB528"
PERSON = {
    "name": "Canary Name",
    "company": "Canary Company",
    "line1": "Canary Line 1",
    "line2": "Canary Line 2",
    "line3": "Canary Line 3",
    "city": "Canary City",
    "state": "CN",
    "postal_code": "00000-CANARY",
    "phone": "+0 CANARY",
    "email": "canary@buyer.example",
    "po_number": "PO-CANARY",
    "gift_message": "Canary message",
    "customization_url": "https://custom.example/canary",
    "delivery_notes": "Canary note",
}


@pytest.mark.parametrize(
    ("region", "marketplace", "country", "currency", "name"),
    [("eu", GERMANY, "DE", "EUR", "Amazon.de"), ("fe", JAPAN, "JP", "JPY", "Amazon.co.jp")],
)
def test_orders_are_of_their_marketplace(
    sim: RunningSimulator, region: str, marketplace: str, country: str, currency: str, name: str
) -> None:
    keys = sim.account("shop", region=region, marketplaces=[marketplace])
    order_id = sim.add(account="shop")

    with sdk(sim, keys=keys) as amazon:
        (order,) = amazon.searching.search_orders(
            created_after=LONG_AGO, marketplace_ids=[marketplace], included_data=ALL_DATA
        ).orders

    assert order.order_id == order_id
    assert (order.sales_channel.marketplace_id, order.sales_channel.marketplace_name) == (marketplace, name)
    assert order.recipient.delivery_address.country_code == country
    assert order.proceeds.grand_total.currency_code == currency
    assert ("." in order.proceeds.grand_total.amount) is (currency != "JPY")


def test_one_search_carries_all_marketplaces_of_an_account(sim: RunningSimulator) -> None:
    markets = ["ATVPDKIKX0DER", "A2EUQ1WTGCTBG2"]
    keys = sim.account("shop", marketplaces=markets)
    ids = {sim.add(account="shop", marketplace=market) for market in markets}

    with sdk(sim, keys=keys) as amazon:
        found = amazon.searching.search_orders(created_after=LONG_AGO, marketplace_ids=markets).orders
        one = amazon.searching.search_orders(created_after=LONG_AGO, marketplace_ids=markets[1:]).orders

    assert {order.order_id for order in found} == ids
    assert [order.sales_channel.marketplace_id for order in one] == markets[1:]


def test_a_person_can_be_chosen_in_every_field(sim: RunningSimulator, amazon: Sdk) -> None:
    order = amazon.order(sim.add(programs=["AMAZON_BUSINESS"], commercial=True, person=PERSON))

    address, buyer, item = order.recipient.delivery_address, order.buyer, order.order_items[0]
    lines = [address.address_line1, address.address_line2, address.address_line3]
    assert lines == ["Canary Line 1", "Canary Line 2", "Canary Line 3"]
    assert (address.name, address.company_name, address.phone) == (
        "Canary Name",
        "Canary Company",
        "+0 CANARY",
    )
    assert (address.city, address.state_or_region, address.postal_code) == (
        "Canary City",
        "CN",
        "00000-CANARY",
    )
    assert (buyer.buyer_name, buyer.buyer_company_name) == ("Canary Name", "Canary Company")
    assert (buyer.buyer_email, buyer.buyer_purchase_order_number) == ("canary@buyer.example", "PO-CANARY")
    assert item.fulfillment.packing.gift_option.gift_message == "Canary message"
    assert item.product.customization.customized_url == "https://custom.example/canary"
    assert order.recipient.delivery_preference.address_instruction == "Canary note"


def test_a_sku_that_nobody_lists_is_sold_under_an_invented_name(sim: RunningSimulator, amazon: Sdk) -> None:
    product = amazon.order(sim.add(lines=[["NO-SUCH-SKU", 4]])).order_items[0].product

    assert (product.seller_sku, product.title) == ("NO-SUCH-SKU", "Example item NO-SUCH-SKU")
    assert product.asin.startswith("B0")
    assert float(product.price.unit_price.amount) > 0


def test_a_listed_sku_is_sold_with_its_listings_asin_title_and_price(sim: RunningSimulator) -> None:
    keys = sim.account("shop", region="eu", marketplaces=[GERMANY])
    row = {"sku": "DE-1", "asin": "B00000DE01", "title": "Tasse", "price": "7.50", "quantity": 9}
    sim.ask("POST", "/_sim/listings", {"account": "shop", "marketplace": GERMANY, "rows": [row]})

    with sdk(sim, keys=keys) as amazon:
        item = amazon.order(sim.add(account="shop", lines=[["DE-1", 2]])).order_items[0]

    assert (item.product.asin, item.product.title) == ("B00000DE01", "Tasse")
    assert item.product.price.unit_price.amount == "7.50"


def located(sim: RunningSimulator) -> tuple[dict[str, str], str]:
    """A multi-location account with one location and one order for it."""
    keys = sim.account("shop", mli=True)
    address = {"name": "East", "addressLine1": "1 East Way", "county": "Kings", "city": "Sampleton"}
    address |= {"stateOrRegion": "NY", "phone": "2065550100"}
    location = {"supplySourceId": "loc-east", "supplySourceCode": "EAST", "address": address}
    sim.ask("POST", "/_sim/locations", {"account": "shop", "locations": [location]})
    return keys, sim.add(account="shop", location="loc-east", lines=[["MUG-W", 1]])


def test_getOrderV0_names_the_location_that_has_to_ship(sim: RunningSimulator) -> None:
    keys, order_id = located(sim)

    with sdk(sim, keys=keys) as amazon:
        order = amazon.orders_v0.get_order(order_id).payload

    assert order.fulfillment_instruction.fulfillment_supply_source_id == "loc-east"
    assert order.default_ship_from_location_address.address_line1 == "1 East Way"
    assert (order.order_status, order.marketplace_id) == ("Unshipped", "ATVPDKIKX0DER")
    assert order.shipping_address.name is None  # no restricted data token was shown


def test_getOrderV0_of_an_ordinary_order_names_no_location(sim: RunningSimulator, amazon: Sdk) -> None:
    statuses = {each: sim.add(status=each) for each in ("PENDING", "SHIPPED", "CANCELLED")}
    found = {each: amazon.orders_v0.get_order(order_id).payload for each, order_id in statuses.items()}

    assert [order.order_status for order in found.values()] == ["Pending", "Shipped", "Canceled"]
    assert [order.fulfillment_instruction for order in found.values()] == [None] * 3
    assert found["PENDING"].shipping_address is None


def test_getOrderV0_is_refused_for_an_unknown_order(amazon: Sdk) -> None:
    refused = refusal(lambda: amazon.orders_v0.get_order("111-0000000-0000000"))

    assert refused[:2] == (404, "NotFound")


def test_a_locations_parcel_shows_the_address_that_it_left_from(sim: RunningSimulator) -> None:
    keys, order_id = located(sim)

    with sdk(sim, keys=keys) as amazon:
        item = amazon.order(order_id).order_items[0].order_item_id
        request = confirm_request({"order_id": order_id}, quantities={item: 1})
        amazon.orders_v0.confirm_shipment(order_id, request)
        (package,) = amazon.order(order_id).packages

    origin: Any = package.ship_from_address
    assert (origin.name, origin.address_line1, origin.state_or_region) == ("East", "1 East Way", "NY")
    assert origin.district_or_county == "Kings"


def test_ten_thousand_orders_come_by_pages_without_gap_or_double(sim: RunningSimulator) -> None:
    added = sim.ask("POST", "/_sim/orders", {"kind": "multi_line", "count": 10_000})["order_ids"]
    token = ask_token(sim)[1]["access_token"]  # without the SDK, which takes as long as Amazon's quota
    found: list[str] = []
    query = {"lastUpdatedAfter": LONG_AGO}
    while True:
        status, page = sim.raw("GET", f"/orders/2026-01-01/orders?{urlencode(query)}", token=token)
        assert status == 200
        found += [order["orderId"] for order in page["orders"]]
        if "pagination" not in page:
            break
        query["paginationToken"] = page["pagination"]["nextToken"]

    assert len(found) == len(set(found)) == 10_014
    assert set(added) <= set(found)
