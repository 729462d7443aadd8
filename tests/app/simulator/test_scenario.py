"""Scenarios, their people and codes, and the `/_sim` actions on orders."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.simulator.catalogue import load
from app.simulator.transparency import well_formed
from app.simulator.world import Settings, World

from .sdk import Sdk, create_request, refusal
from .server import RunningSimulator, running_simulator

KINDS = (
    *("single", "multi_line", "group", "transparency", "prime", "business", "pending"),
    *("cancelled_mid_pack", "group_transparency", "serial", "transparency_override"),
    "business_commercial",
)


def by_id(sim: RunningSimulator, order_id: str) -> Any:
    """A scripted order."""
    return next(each for each in sim.scenario()["orders"] if each["order_id"] == order_id)


def test_a_shift_has_every_kind_of_order(sim: RunningSimulator) -> None:
    found = {kind for order in sim.scenario()["orders"] for kind in order["kinds"]}

    assert set(KINDS) <= found


def test_the_same_seed_makes_the_same_shift_and_another_seed_another() -> None:
    def ids(seed: int) -> list[str]:
        with running_simulator(seed=seed, orders=30) as sim:
            return [order["order_id"] for order in sim.scenario()["orders"]]

    assert ids(5) == ids(5)
    assert ids(5) != ids(6)


def test_every_transparency_unit_carries_a_well_formed_code_of_its_own() -> None:
    with running_simulator(scenario="transparency", orders=40) as sim:
        script = sim.scenario()

        codes: list[str] = []
        for order in script["orders"]:
            for line in order["lines"]:
                if line["transparency"]:
                    found = script["codes"][order["order_id"]][line["order_item_id"]]
                    assert len(found) == line["quantity"]
                    codes += found
        assert len(codes) == len(set(codes)) > 40
        assert all(well_formed(code) for code in codes)


def test_the_override_order_has_a_unit_without_code(sim: RunningSimulator) -> None:
    order = sim.order("transparency_override")

    (codes,) = sim.scenario()["codes"][order["order_id"]].values()

    assert codes[-1] is None
    assert order["codes_optional"] is True


def test_a_group_with_a_transparency_child_needs_one_code_per_group(sim: RunningSimulator) -> None:
    order_id = sim.add(lines=[{"sku": "BOX-S3", "quantity": 2}])

    (line,) = by_id(sim, order_id)["lines"]
    assert (line["group"], line["transparency"]) == (True, True)
    assert len(sim.scenario()["codes"][order_id][line["order_item_id"]]) == 2


def test_serial_tracked_units_have_serials(sim: RunningSimulator) -> None:
    order = sim.order("serial")
    line = next(line for line in order["lines"] if line["serial_required"])

    serials = sim.scenario()["serials"][order["order_id"]][line["order_item_id"]]

    assert len(set(serials)) == line["quantity"]


def test_the_huge_scenario_has_three_hundred_lines() -> None:
    with running_simulator(scenario="huge", orders=1) as sim:
        (order,) = sim.scenario()["orders"]
        assert len(order["lines"]) == 300


def test_people_are_obviously_fictional(sim: RunningSimulator, amazon: Sdk) -> None:
    for order in sim.scenario()["orders"]:
        if order["status"] == "UNSHIPPED":
            address = amazon.order(order["order_id"]).recipient.delivery_address
            assert address.name.startswith("Buyer ")
            assert "Sample Street" in address.address_line1
            assert "555-01" in address.phone


def test_no_repr_names_a_person() -> None:
    world = World(load(), Settings())

    texts = [repr(world), *map(repr, world.orders.values())]

    assert not [text for text in texts if "Example" in text or "Sample Street" in text]


def test_orders_can_be_added_by_lines_and_kind(sim: RunningSimulator, amazon: Sdk) -> None:
    wanted = {"lines": [{"sku": "MUG-W", "quantity": 3}], "programs": ["PRIME"], "commercial": True}

    order = amazon.order(sim.add(**wanted))

    assert [(i.product.seller_sku, i.quantity_ordered) for i in order.order_items] == [("MUG-W", 3)]
    assert order.programs == ["PRIME"]
    assert order.recipient.delivery_address.address_type == "COMMERCIAL"


def test_an_added_order_can_have_a_gift_message_and_windows_of_its_own(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    before = datetime.now(UTC)

    order = amazon.order(sim.add(gift_message="For you", ship_by_seconds=7200, label_in_seconds=3600))

    packing = order.order_items[0].fulfillment.packing
    assert packing.gift_option.gift_message == "For you"
    ship_by = datetime.fromisoformat(order.fulfillment.ship_by_window.latest_date_time)
    label = datetime.fromisoformat(order.fulfillment.label_printing_window.earliest_date_time)
    assert ship_by - label == timedelta(hours=1)
    assert before + timedelta(minutes=59) < label < before + timedelta(minutes=62)


@pytest.mark.parametrize(
    "wanted",
    [
        {"kind": "nonsense"},
        {"colour": "red"},
        {"lines": [["MUG-W"]]},
        {"marketplace": "A1PA6795UKMFR9"},
        {"location": "nowhere"},
        {"person": {"shoe_size": "44"}},
        {"status": "LOST"},
    ],
)
def test_orders_that_cannot_be_made_are_refused(sim: RunningSimulator, wanted: dict[str, Any]) -> None:
    assert sim.raw("POST", "/_sim/orders", wanted)[0] == 400


def test_actions_on_orders_show_at_getOrder(sim: RunningSimulator, amazon: Sdk) -> None:
    order_id = sim.order("single")["order_id"]

    sim.act(order_id, "change-quantity", quantity=4)
    sim.act(order_id, "change-address", addressLine1="9 Other Street")

    order = amazon.order(order_id)
    assert order.order_items[0].quantity_ordered == 4
    assert order.recipient.delivery_address.address_line1 == "9 Other Street"


def test_an_order_can_be_told_to_take_missing_codes(sim: RunningSimulator, amazon: Sdk) -> None:
    order = sim.order("transparency")
    assert refusal(lambda: amazon.fulfillment.create_shipment(create_request(order)))[0] == 400

    sim.act(order["order_id"], "allow-missing-codes")

    assert amazon.fulfillment.create_shipment(create_request(order)).payload.tracking_id


def test_actions_on_unknown_orders_and_settings_are_refused(sim: RunningSimulator) -> None:
    assert sim.raw("POST", "/_sim/orders/none/cancel", {})[0] == 404
    assert sim.raw("POST", "/_sim/settings", {"colour": "red"})[0] == 400
    assert sim.raw("POST", "/_sim/clock", {"advance_seconds": -1})[0] == 400
    assert sim.raw("POST", "/_sim/clock", {})[0] == 400
    order_id = sim.order("single")["order_id"]
    assert sim.raw("POST", f"/_sim/orders/{order_id}/finalise", {})[0] == 409
