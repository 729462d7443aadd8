"""Orders API 2026-01-01 under Amazon's SDK."""

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest

from .sdk import LONG_AGO, Sdk, confirm_request, refusal, sdk
from .server import RunningSimulator, running_simulator


def search_all(amazon: Sdk, **query: Any) -> list[Any]:
    """Every page of a search."""
    orders: list[Any] = []
    token: dict[str, str] = {}
    while True:
        page = amazon.searching.search_orders(**query, **token)
        orders += page.orders
        if page.pagination is None:
            return orders
        token = {"pagination_token": page.pagination.next_token}


def test_searchOrders_finds_every_order_with_its_lines(sim: RunningSimulator, amazon: Sdk) -> None:
    found = amazon.searching.search_orders(last_updated_after=LONG_AGO).orders

    scripted = {each["order_id"]: each for each in sim.scenario()["orders"]}
    assert {order.order_id for order in found} == set(scripted)
    for order in found:
        lines = [(item.product.seller_sku, item.quantity_ordered) for item in order.order_items]
        expected = scripted[order.order_id]["lines"]
        assert lines == [(line["sku"], line["quantity"]) for line in expected]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({}, "Exactly one"),
        ({"created_after": LONG_AGO, "last_updated_after": LONG_AGO}, "Exactly one"),
        ({"created_after": LONG_AGO, "last_updated_before": LONG_AGO}, "cannot be combined"),
        ({"created_after": "yesterday"}, "ISO 8601"),
        ({"created_after": LONG_AGO, "max_results_per_page": 101}, "between 1 and 100"),
        ({"created_after": LONG_AGO, "marketplace_ids": [f"M{n}" for n in range(51)]}, "at most 50"),
        ({"created_after": LONG_AGO, "pagination_token": "bm9uZQ=="}, "not valid"),
    ],
)
def test_searchOrders_is_refused_when_its_query_breaks_a_rule(
    amazon: Sdk, query: dict[str, Any], words: str
) -> None:
    amazon.client.client_side_validation = False  # so that Amazon's side is asked at all

    status, code, message = refusal(lambda: amazon.searching.search_orders(**query))

    assert (status, code) == (400, "InvalidInput")
    assert words in message


def test_searchOrders_refuses_an_end_less_than_two_minutes_ago(amazon: Sdk) -> None:
    now = datetime.now(UTC)
    recent = (now - timedelta(seconds=60)).isoformat()

    def search() -> None:
        amazon.searching.search_orders(last_updated_after=LONG_AGO, last_updated_before=recent)

    assert "two minutes" in refusal(search)[2]


def test_searchOrders_pages_through_all_orders_without_gap_or_double() -> None:
    with running_simulator(orders=57) as sim, sdk(sim) as amazon:
        found = search_all(amazon, last_updated_after=LONG_AGO, max_results_per_page=10)

        ids = [order.order_id for order in found]
        assert len(ids) == len(set(ids)) == 57


def test_searchOrders_tokens_are_bound_to_their_query_and_end_after_a_day(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    query = {"last_updated_after": LONG_AGO, "max_results_per_page": 3}
    first = amazon.searching.search_orders(**query)
    token = first.pagination.next_token

    def resume(**changes: Any) -> Any:
        return amazon.searching.search_orders(**{**query, **changes}, pagination_token=token)

    assert len(resume().orders) == 3
    assert len(resume(max_results_per_page=4, included_data=["BUYER"]).orders) == 4  # the model allows these
    assert "does not belong" in refusal(lambda: resume(fulfilled_by=["MERCHANT"]))[2]
    sim.settings(token_seconds=200_000)
    sim.advance(24 * 3600 + 1)
    with sdk(sim) as later:
        again = refusal(lambda: later.searching.search_orders(**query, pagination_token=token))
        assert "expired" in again[2]


def test_searchOrders_filters_by_status_marketplace_and_fulfiller(sim: RunningSimulator, amazon: Sdk) -> None:
    pending = sim.order("pending")["order_id"]

    def ids(**query: Any) -> list[str]:
        found = amazon.searching.search_orders(created_after=LONG_AGO, **query).orders
        return [order.order_id for order in found]

    assert ids(fulfillment_statuses=["PENDING", "CANCELLED"]) == [pending]
    assert len(ids(marketplace_ids=["ATVPDKIKX0DER"], fulfilled_by=["MERCHANT"])) == 14
    assert ids(fulfilled_by=["AMAZON"]) == []


def test_searchOrders_is_refused_for_a_marketplace_of_another_account_or_region(amazon: Sdk) -> None:
    for marketplace in ("A2EUQ1WTGCTBG2", "A1PA6795UKMFR9", "A2ZV50J4W1RKNI"):
        query = {"created_after": LONG_AGO, "marketplace_ids": ["ATVPDKIKX0DER", marketplace]}
        status, code, words = refusal(partial(amazon.searching.search_orders, **query))
        assert (status, code) == (403, "Unauthorized")
        assert marketplace in words


def test_searchOrders_shows_a_changed_order_after_the_change(sim: RunningSimulator, amazon: Sdk) -> None:
    before = datetime.now(UTC).isoformat()
    changed = sim.order("single")["order_id"]
    sim.act(changed, "change-address", city="Elsewhere")

    found = amazon.searching.search_orders(last_updated_after=before, included_data=["RECIPIENT"])

    assert [order.order_id for order in found.orders] == [changed]
    assert found.orders[0].recipient.delivery_address.city == "Elsewhere"


def test_searchOrders_can_lag_behind_as_amazon_does(sim: RunningSimulator, amazon: Sdk) -> None:
    sim.settings(search_lag_seconds=120)
    before = datetime.now(UTC).isoformat()
    order_id = sim.add(kind="single")

    assert amazon.searching.search_orders(last_updated_after=before).orders == []
    sim.advance(121)
    found = amazon.searching.search_orders(last_updated_after=before).orders
    assert [order.order_id for order in found] == [order_id]


def test_searchOrders_of_another_account_shows_none_of_these_orders(sim: RunningSimulator) -> None:
    with sdk(sim, "Atzr|other-shop") as other:
        assert other.searching.search_orders(created_after=LONG_AGO).orders == []
        order_id = sim.order("single")["order_id"]
        assert refusal(lambda: other.order(order_id))[0] == 404


def test_getOrder_gives_the_datasets_that_were_asked_for(sim: RunningSimulator, amazon: Sdk) -> None:
    order_id = sim.order("business_commercial")["order_id"]

    order = amazon.order(order_id)

    assert order.programs == ["AMAZON_BUSINESS"]
    assert order.buyer.buyer_purchase_order_number.startswith("PO-")
    assert order.recipient.delivery_address.address_type == "COMMERCIAL"
    assert order.fulfillment.fulfillment_status == "UNSHIPPED"
    assert order.fulfillment.ship_by_window.latest_date_time
    assert order.order_items[0].fulfillment.quantity_unfulfilled == 1
    assert order.proceeds.grand_total.currency_code == "USD"


def test_getOrder_leaves_out_what_was_not_asked_for(sim: RunningSimulator, amazon: Sdk) -> None:
    order = amazon.order(sim.order("single")["order_id"], included=[])

    assert order.buyer is None
    assert order.recipient is None
    assert order.fulfillment is None
    assert order.proceeds is None
    assert order.order_items[0].fulfillment is None


def test_getOrder_is_refused_for_an_unknown_order(amazon: Sdk) -> None:
    assert refusal(lambda: amazon.order("111-0000000-0000000"))[:2] == (404, "NotFound")


def test_getOrder_is_refused_for_an_unknown_dataset(sim: RunningSimulator, amazon: Sdk) -> None:
    order_id = sim.order("single")["order_id"]

    status, code, message = refusal(lambda: amazon.order(order_id, included=["EVERYTHING"]))

    assert (status, code) == (400, "InvalidInput")
    assert "EVERYTHING" in message


def test_getOrder_names_the_items_that_need_transparency_codes_or_serials(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    coded = amazon.order(sim.order("transparency")["order_id"])
    scripted = sim.scenario()["codes"][coded.order_id]
    asking = [item.order_item_id for item in coded.order_items if item.programs == ["TRANSPARENCY"]]
    assert asking == list(scripted)

    tracked = amazon.order(sim.order("serial")["order_id"]).order_items[0].fulfillment.packing
    assert tracked.serial_number_requirement.requirement_type == "REQUIRED"


def test_getOrder_of_a_pending_order_names_no_person_until_it_is_finalised(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order_id = sim.order("pending")["order_id"]
    pending = amazon.order(order_id)
    assert (pending.fulfillment.fulfillment_status, pending.buyer) == ("PENDING", None)
    assert pending.recipient is None

    sim.act(order_id, "finalise")

    final = amazon.order(order_id)
    assert final.fulfillment.fulfillment_status == "UNSHIPPED"
    assert final.buyer.buyer_name.endswith("Example")


def test_getOrder_shows_a_pending_order_finalised_by_time(sim: RunningSimulator, amazon: Sdk) -> None:
    order_id = sim.order("pending")["order_id"]

    sim.advance(301)

    assert amazon.order(order_id).fulfillment.fulfillment_status == "UNSHIPPED"


def test_getOrder_shows_a_cancellation_and_a_request_for_one(sim: RunningSimulator, amazon: Sdk) -> None:
    first, second = (sim.order(kind)["order_id"] for kind in ("single", "prime"))
    sim.act(first, "request-cancel", reason="ORDERED_BY_MISTAKE")
    sim.act(second, "cancel")

    asked, cancelled = amazon.order(first), amazon.order(second)

    assert asked.fulfillment.fulfillment_status == "UNSHIPPED"
    assert asked.order_items[0].cancellation.cancellation_request.requester == "BUYER"
    assert cancelled.fulfillment.fulfillment_status == "CANCELLED"
    assert cancelled.order_items[0].cancellation.cancellation_execution.cancelled_by == "BUYER"
    assert cancelled.order_items[0].fulfillment.quantity_unfulfilled == 0


def test_getOrder_hides_the_phone_once_shipped_and_past_the_latest_delivery(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order = sim.order("single")
    amazon.orders_v0.confirm_shipment(order["order_id"], confirm_request(order))
    assert amazon.order(order["order_id"]).recipient.delivery_address.phone

    sim.advance(12 * 24 * 3600)

    with sdk(sim) as later:
        assert later.order(order["order_id"]).recipient.delivery_address.phone is None
