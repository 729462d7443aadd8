"""Orders of every status, and what moves them, under Amazon's SDK."""

from datetime import UTC, datetime
from functools import partial

import pytest

from .sdk import ALL_DATA, LONG_AGO, Sdk, confirm_request, refusal
from .server import RunningSimulator


def status(amazon: Sdk, order_id: str) -> str:
    """The order's status as Amazon tells it."""
    return str(amazon.order(order_id).fulfillment.fulfillment_status)


@pytest.mark.parametrize(
    "wanted",
    [
        "PENDING_AVAILABILITY",
        "PENDING",
        "UNSHIPPED",
        "PARTIALLY_SHIPPED",
        "SHIPPED",
        "CANCELLED",
        "UNFULFILLABLE",
    ],
)
def test_every_status_of_amazons_model_can_be_met_and_searched(
    sim: RunningSimulator, amazon: Sdk, wanted: str
) -> None:
    order_id = sim.add(lines=[["MUG-W", 2]], status=wanted)

    found = amazon.searching.search_orders(created_after=LONG_AGO, fulfillment_statuses=[wanted]).orders

    assert order_id in [order.order_id for order in found]
    assert status(amazon, order_id) == wanted


def test_a_pre_order_becomes_pending_and_then_unshipped(sim: RunningSimulator, amazon: Sdk) -> None:
    order_id = sim.add(kind="pre_order", available_in_seconds=1000, pending_seconds=100)
    seen = [status(amazon, order_id)]
    assert amazon.order(order_id).buyer is None
    for seconds in (999, 2, 98, 2):
        sim.advance(seconds)
        seen.append(status(amazon, order_id))

    assert seen == ["PENDING_AVAILABILITY"] * 2 + ["PENDING"] * 2 + ["UNSHIPPED"]
    assert amazon.order(order_id).programs == ["PREORDER"]
    assert amazon.order(order_id).buyer.buyer_name


def test_both_steps_of_a_pre_order_may_pass_at_once(sim: RunningSimulator, amazon: Sdk) -> None:
    order_id = sim.add(kind="pre_order")

    sim.advance(1000)

    assert status(amazon, order_id) == "UNSHIPPED"


def test_a_payment_that_fails_cancels_a_pending_order_by_itself(sim: RunningSimulator, amazon: Sdk) -> None:
    order_id = sim.add(kind="pending", payment_fails=True)
    assert status(amazon, order_id) == "PENDING"

    sim.advance(301)

    assert status(amazon, order_id) == "CANCELLED"
    executed = amazon.order(order_id).order_items[0].cancellation.cancellation_execution
    assert (executed.cancelled_by, executed.cancel_reason) == ("AMAZON", "PAYMENT_FAILED")


def test_a_payment_can_be_told_to_fail(sim: RunningSimulator, amazon: Sdk) -> None:
    order_id = sim.add(kind="pending")
    sim.act(order_id, "payment-failed")
    sim.advance(1000)

    assert status(amazon, order_id) == "CANCELLED"
    assert sim.raw("POST", f"/_sim/orders/{order_id}/payment-failed", {})[0] == 409


def test_an_order_finalised_by_hand_is_not_changed_by_time_again(sim: RunningSimulator, amazon: Sdk) -> None:
    order_id = sim.add(kind="pending", payment_fails=True)
    sim.act(order_id, "finalise")

    sim.advance(1000)

    assert status(amazon, order_id) == "UNSHIPPED"


def test_a_refund_brings_an_old_order_to_the_front_with_its_person(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order_id = sim.add(lines=[["MUG-W", 1]], status="SHIPPED", placed_ago_seconds=90 * 24 * 3600)
    before = datetime.now(UTC).isoformat()
    query = {"last_updated_after": before, "included_data": ALL_DATA}
    assert amazon.searching.search_orders(**query).orders == []

    sim.act(order_id, "refund")

    (order,) = amazon.searching.search_orders(**query).orders
    assert order.order_id == order_id
    assert order.buyer.buyer_name
    assert order.recipient.delivery_address.address_line1
    assert order.recipient.delivery_address.phone is None  # long shipped and delivered
    assert order.proceeds.grand_total.amount == "0.00"


def test_a_refund_may_be_a_part_and_never_more_than_was_paid(sim: RunningSimulator, amazon: Sdk) -> None:
    order_id = sim.add(lines=[["MUG-W", 1]], status="SHIPPED")
    paid = float(amazon.order(order_id).proceeds.grand_total.amount)

    sim.act(order_id, "refund", amount="1.50")
    assert float(amazon.order(order_id).proceeds.grand_total.amount) == pytest.approx(paid - 1.5)
    sim.act(order_id, "refund", amount="10000")
    assert amazon.order(order_id).proceeds.grand_total.amount == "0.00"


def test_an_order_can_be_shipped_in_seller_central(sim: RunningSimulator, amazon: Sdk) -> None:
    order_id = sim.add(lines=[["MUG-W", 3]])
    item = amazon.order(order_id).order_items[0].order_item_id

    sim.act(order_id, "ship", units={item: 2})
    assert status(amazon, order_id) == "PARTIALLY_SHIPPED"
    sim.act(order_id, "ship")

    order = amazon.order(order_id)
    assert order.fulfillment.fulfillment_status == "SHIPPED"
    assert [package.package_items[0].quantity for package in order.packages] == [2, 1]


def test_pending_and_unfulfillable_orders_cannot_be_shipped(sim: RunningSimulator, amazon: Sdk) -> None:
    for wanted in ("PENDING", "PENDING_AVAILABILITY", "UNFULFILLABLE", "CANCELLED"):
        order_id = sim.add(lines=[["MUG-W", 1]], status=wanted)
        item = amazon.order(order_id).order_items[0].order_item_id
        request = confirm_request({"order_id": order_id}, quantities={item: 1})
        refused = refusal(partial(amazon.orders_v0.confirm_shipment, order_id, request))
        assert refused[:2] == (400, "InvalidInput")


def test_orders_fulfilled_by_amazon_are_told_apart(sim: RunningSimulator, amazon: Sdk) -> None:
    theirs = sim.add(fulfilled_by="AMAZON")

    def ids(party: str) -> list[str]:
        found = amazon.searching.search_orders(created_after=LONG_AGO, fulfilled_by=[party]).orders
        return [order.order_id for order in found]

    assert ids("AMAZON") == [theirs]
    assert theirs not in ids("MERCHANT")
    assert amazon.order(theirs).fulfillment.fulfilled_by == "AMAZON"
