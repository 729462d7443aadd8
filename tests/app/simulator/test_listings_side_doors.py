"""What scripts do to listings: stock them, change them behind the seller's back; faults and usage plans."""

from typing import Any

import pytest

from .sdk import Sdk, refusal, sdk
from .seller import ASIN, CA, US, Seller, row
from .server import RunningSimulator, running_simulator


@pytest.fixture
def shop(sim: RunningSimulator, amazon: Sdk) -> Seller:
    """The practice account with ONE: five units, three days, 10 dollars."""
    rows = [{"sku": "ONE", "quantity": 5, "lead_time": 3, "price": "10.00"}]
    sim.ask("POST", "/_sim/listings", {"rows": rows})
    return Seller(sim, amazon)


def act(sim: RunningSimulator, action: str, **body: Any) -> None:
    """In Seller Central, on ONE."""
    sim.ask("POST", "/_sim/seller-central", {"sku": "ONE", "action": action, **body})


def test_seller_central_moves_a_listing_to_fba_and_back(sim: RunningSimulator, shop: Seller) -> None:
    act(sim, "to_fba")
    assert shop.rows("ONE") == {"AMAZON_NA": (None, None)}
    assert shop.status("ONE") == ["BUYABLE", "DISCOVERABLE"]

    act(sim, "to_merchant", quantity=4, lead_time=1)
    assert shop.rows("ONE") == {"DEFAULT": (4, 1)}
    assert shop.changes() == []


def test_seller_central_changes_quantity_and_price(sim: RunningSimulator, shop: Seller) -> None:
    act(sim, "set_quantity", quantity=9)
    assert shop.rows("ONE") == {"DEFAULT": (9, 3)}
    act(sim, "set_quantity", quantity=8, lead_time=1)
    assert shop.rows("ONE") == {"DEFAULT": (8, 1)}

    act(sim, "set_price", price="12.34")
    assert shop.get("ONE").offers[0].price.amount == "12.34"


def test_seller_central_closes_suppresses_restores_and_deletes(sim: RunningSimulator, shop: Seller) -> None:
    act(sim, "close")
    assert (shop.status("ONE"), shop.get("ONE").issues) == ([], [])
    act(sim, "suppress")
    assert shop.get("ONE").issues[0].enforcements.actions[0].action == "LISTING_SUPPRESSED"
    act(sim, "restore")
    assert shop.status("ONE") == ["BUYABLE", "DISCOVERABLE"]
    act(sim, "delete")
    assert refusal(lambda: shop.get("ONE"))[0] == 404


def test_news_are_listings_put_and_submissions_received_since_the_last_answer(
    sim: RunningSimulator, shop: Seller
) -> None:
    def news(last: dict[str, Any]) -> Any:
        return sim.ask("GET", f"/_sim/news?revision={last['revision']}&changes={last['changes']}")

    sim.ask("POST", "/_sim/listings", {"rows": [{"sku": "TWO", "quantity": 2}, {"sku": "SIX"}]})
    first = news({"revision": 0, "changes": 0})
    assert [each["sku"] for each in first["listings"]][:3] == ["SIX", "TWO", "ONE"]
    assert news(first) == first | {"listings": [], "listing_changes": []}

    act(sim, "set_quantity", quantity=9)
    shop.patch("TWO", ("merge", [row(4)]))
    act(sim, "delete", sku="SIX")
    second = news(first)
    told = [(each["sku"], each["availability"][0]["quantity"]) for each in second["listings"]]
    assert told == [("TWO", 4), ("ONE", 9)]
    assert [each["sku"] for each in second["listing_changes"]] == ["TWO"]
    ledger = sim.ledger()
    assert all(each in ledger["listings"] for each in second["listings"])
    assert second["listing_changes"] == ledger["listing_changes"]


def test_seller_central_refuses_what_is_not_there(sim: RunningSimulator, shop: Seller) -> None:
    for body in (
        {"sku": "NOWHERE", "action": "close"},
        {"sku": "ONE", "action": "burn"},
        {"sku": "ONE", "action": "close", "marketplace": CA},
        {"action": "close"},
    ):
        assert sim.raw("POST", "/_sim/seller-central", body)[0] in (400, 403, 404)


@pytest.mark.parametrize(
    "body",
    [
        {"rows": [{"sku": "TWO", "channel": "pigeon"}]},
        {"rows": [{"sku": "TWO", "status": "lost"}]},
        {"rows": [{"asin": ASIN}]},
        {"rows": [{"sku": "TWO"}], "marketplace": CA},
        {},
    ],
)
def test_listings_that_cannot_be_are_refused(sim: RunningSimulator, shop: Seller, body: Any) -> None:
    assert sim.raw("POST", "/_sim/listings", body)[0] in (400, 403)
    assert [each["sku"] for each in sim.ledger()["listings"]] == ["ONE"]


def test_the_practice_shops_goods_can_be_listed(sim: RunningSimulator, shop: Seller) -> None:
    assert sim.ask("POST", "/_sim/listings", {"catalogue": True}) == {"listings": 27}

    assert shop.rows("MSE-01") == {"DEFAULT": (50, 1)}
    assert shop.get("SER-30").summaries[0].asin == ASIN


def test_a_second_marketplace_shares_the_quantity_unless_it_names_one(sim: RunningSimulator) -> None:
    sim.account("north", marketplaces=[US, CA])
    where = {"account": "north", "marketplace": CA}
    sim.ask("POST", "/_sim/listings", {"account": "north", "rows": [{"sku": "ONE", "quantity": 5}]})
    sim.ask("POST", "/_sim/listings", {**where, "rows": [{"sku": "ONE"}]})

    def quantities() -> list[tuple[str, int]]:
        listed = sim.ledger()["listings"]
        return [(each["marketplace"], each["availability"][0]["quantity"]) for each in listed]

    assert quantities() == [(US, 5), (CA, 5)]
    sim.ask("POST", "/_sim/listings", {**where, "rows": [{"sku": "ONE", "quantity": 2}]})
    assert quantities() == [(US, 2), (CA, 2)]


@pytest.mark.parametrize(
    ("kind", "status", "code"),
    [
        ("429", 429, "QuotaExceeded"),
        ("500", 500, "InternalFailure"),
        ("503", 503, "ServiceUnavailable"),
        ("expired_token", 403, "Unauthorized"),
    ],
)
def test_faults_strike_listing_operations_and_change_nothing(
    sim: RunningSimulator, shop: Seller, kind: str, status: int, code: str
) -> None:
    sim.fault("patchListingsItem", kind)

    assert refusal(lambda: shop.patch("ONE", ("merge", [row(9)])))[:2] == (status, code)
    assert sim.ledger()["listings"][0]["availability"][0]["quantity"] == 5
    assert shop.changes() == []


REPORT = {"reportType": "GET_MERCHANT_LISTINGS_ALL_DATA", "marketplaceIds": [US]}


@pytest.mark.parametrize(
    ("burst", "rate", "call"),
    [
        (5, "5", lambda shop: shop.listings.search_listings_items_with_http_info(shop.name, [US])),
        (
            10,
            "5",
            lambda shop: shop.restrictions.get_listings_restrictions_with_http_info(ASIN, shop.name, [US]),
        ),
        (2, "2", lambda shop: shop.catalog.get_catalog_item_with_http_info(ASIN, [US])),
        (15, "0.0167", lambda shop: shop.reports.create_report_with_http_info(REPORT)),
        (
            15,
            "0.5",
            lambda shop: shop.feeds.create_feed_document_with_http_info({"contentType": "text/json"}),
        ),
    ],
)
def test_each_operation_has_amazons_usage_plan(burst: int, rate: str, call: Any) -> None:
    with running_simulator(throttle=True) as sim, sdk(sim) as amazon:
        shop = Seller(sim, amazon)
        for _ in range(burst):
            _, _, headers = call(shop)
            assert headers["x-amzn-RateLimit-Limit"] == rate

        assert refusal(lambda: call(shop))[:2] == (429, "QuotaExceeded")
