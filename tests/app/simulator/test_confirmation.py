"""Orders v0 shipmentConfirmation under Amazon's SDK."""

from typing import Any

import pytest

from .sdk import Sdk, confirm_request, create_request, refusal
from .server import RunningSimulator


def confirm(amazon: Sdk, order: Any, **changes: Any) -> None:
    """confirmShipment, whose answer must have no content."""
    answer = amazon.orders_v0.confirm_shipment_with_http_info(
        order["order_id"], confirm_request(order, **changes)
    )
    assert answer[1] == 204


def words(amazon: Sdk, order: Any, **changes: Any) -> str:
    """Amazon's words of refusal, which is a 400."""
    status, code, message = refusal(lambda: confirm(amazon, order, **changes))
    assert status == 400
    return f"{code}: {message}"


def test_confirmShipment_ships_the_order_and_echoes_tracking(sim: RunningSimulator, amazon: Sdk) -> None:
    order = sim.order("multi_line")

    confirm(amazon, order, tracking="JD0000000042")

    now = amazon.order(order["order_id"])
    assert now.fulfillment.fulfillment_status == "SHIPPED"
    assert [package.tracking_number for package in now.packages] == ["JD0000000042"]
    (confirmation,) = sim.ledger()["confirmations"]
    assert confirmation["order_id"] == order["order_id"]
    assert confirmation["ship_date"] == "2026-11-23T12:00:00Z"
    assert confirmation["items"] == {line["order_item_id"]: line["quantity"] for line in order["lines"]}


def test_confirmShipment_sends_codes_in_the_confirmation(sim: RunningSimulator, amazon: Sdk) -> None:
    order = sim.order("transparency")
    codes = sim.scenario()["codes"][order["order_id"]]

    confirm(amazon, order, codes=codes)

    assert sim.ledger()["confirmations"][0]["codes"] == codes
    echoed = amazon.order(order["order_id"]).packages[0].package_items
    assert {i.order_item_id: i.transparency_codes for i in echoed if i.transparency_codes} == codes


def test_confirmShipment_is_refused_without_the_right_codes(sim: RunningSimulator, amazon: Sdk) -> None:
    order = sim.order("transparency")
    ((item, (one, _)),) = sim.scenario()["codes"][order["order_id"]].items()

    assert "expected 2, received 0" in words(amazon, order)
    assert "more than once" in words(amazon, order, codes={item: [one, one]})
    assert sim.ledger()["confirmations"] == []


def test_confirmShipment_takes_several_packages_each_under_its_own_id(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order_id = sim.add(lines=[{"sku": "MUG-W", "quantity": 2}])
    order = next(each for each in sim.scenario()["orders"] if each["order_id"] == order_id)
    item = order["lines"][0]["order_item_id"]

    confirm(amazon, order, quantities={item: 1}, reference="1")
    assert sim.at_amazon(order_id)["status"] == "PARTIALLY_SHIPPED"
    confirm(amazon, order, quantities={item: 1}, reference="2", tracking="JD0000000002")

    assert sim.at_amazon(order_id)["status"] == "SHIPPED"
    assert len(amazon.order(order_id).packages) == 2


def test_confirmShipment_under_the_same_id_edits_the_package(sim: RunningSimulator, amazon: Sdk) -> None:
    order = sim.order("single")
    confirm(amazon, order, tracking="JD0000000001")

    confirm(amazon, order, tracking="JD0000000002")

    packages = amazon.order(order["order_id"]).packages
    assert [package.tracking_number for package in packages] == ["JD0000000002"]
    assert [each["edit"] for each in sim.ledger()["confirmations"]] == [False, True]


def test_confirmShipment_is_refused_under_another_id_once_shipped(sim: RunningSimulator, amazon: Sdk) -> None:
    order = sim.order("single")
    confirm(amazon, order, reference="1")

    assert words(amazon, order, reference="2").startswith("PackageToUpdateNotFound")


@pytest.mark.parametrize(
    "changes",
    [
        {"reference": "0"},
        {"reference": "A1"},
        {"carrier": "Other"},
        {"tracking": " "},
        {"ship_date": "11/23/2026"},
        {"marketplace": "A2EUQ1WTGCTBG2"},
        {"quantities": {"40000000000000": 2}},
        {"quantities": {"40000000000000": 0}},
        {"quantities": {"99999999999999": 1}},
    ],
)
def test_confirmShipment_is_refused_when_a_field_is_wrong(
    sim: RunningSimulator, amazon: Sdk, changes: dict[str, Any]
) -> None:
    order = sim.order("single")
    assert order["lines"][0]["order_item_id"] == "40000000000000"

    assert words(amazon, order, **changes).startswith("InvalidInput")
    assert sim.ledger()["confirmations"] == []


def test_confirmShipment_is_refused_for_buy_shipping_and_ship_plus_orders(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    bought, plus_id = sim.order("single"), sim.add(kind="ship_plus")
    plus = next(each for each in sim.scenario()["orders"] if each["order_id"] == plus_id)
    amazon.fulfillment.create_shipment(create_request(bought))

    assert "confirmed by Amazon" in words(amazon, bought)
    assert "confirmed by Amazon" in words(amazon, plus)


def test_confirmShipment_takes_the_own_carrier_after_the_bought_label_was_cancelled(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order = sim.order("single")
    bought = amazon.fulfillment.create_shipment(create_request(order)).payload
    amazon.fulfillment.cancel_shipment(bought.shipment_id)

    confirm(amazon, order)

    assert len(sim.ledger()["confirmations"]) == 1


def test_confirmShipment_is_refused_for_pending_cancelled_and_unknown_orders(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    cancelled = sim.order("single")
    sim.act(cancelled["order_id"], "cancel")

    assert "pending" in words(amazon, sim.order("pending"))
    assert "cancelled" in words(amazon, cancelled)
    unknown = {**cancelled, "order_id": "111-0000000-0000000"}
    assert refusal(lambda: confirm(amazon, unknown))[:2] == (404, "NotFound")
