"""Faults on demand, seen from Amazon's SDK."""

import time
from typing import Any

import pytest
import urllib3

from .sdk import BUSINESS, Sdk, create_request, purchase_request, refusal
from .server import PATIENCE, RunningSimulator


def purchases(sim: RunningSimulator) -> list[Any]:
    """The labels that were paid for."""
    return list(sim.ledger()["purchases"])


def test_drop_after_has_bought_the_label_and_the_key_gives_the_same_one(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    rates = amazon.rates(sim.order("single"))
    sim.fault("purchaseShipment", "drop_after")

    with pytest.raises(urllib3.exceptions.ProtocolError):
        amazon.purchase(rates, key="key-1")
    (lost,) = purchases(sim)
    again = amazon.purchase(rates, key="key-1")

    assert again.shipment_id == lost["shipment_id"]
    assert again.package_document_details[0].tracking_id == lost["tracking"]
    assert len(purchases(sim)) == 1


def test_drop_before_has_bought_nothing(sim: RunningSimulator, amazon: Sdk) -> None:
    rates = amazon.rates(sim.order("single"))
    sim.fault("purchaseShipment", "drop_before")

    with pytest.raises(urllib3.exceptions.ProtocolError):
        amazon.purchase(rates, key="key-1")

    assert purchases(sim) == []
    assert sim.ledger()["calls"]["purchaseShipment"] == {"drop_before": 1}


def test_drop_after_of_createShipment_shows_its_package_at_getOrder(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order = sim.order("single")
    sim.fault("createShipment", "drop_after")

    with pytest.raises(urllib3.exceptions.ProtocolError):
        amazon.fulfillment.create_shipment(create_request(order))

    (package,) = amazon.order(order["order_id"]).packages
    assert package.tracking_number == purchases(sim)[0]["tracking"]


@pytest.mark.parametrize(
    ("kind", "status", "code"),
    [
        ("429", 429, "QuotaExceeded"),
        ("500", 500, "InternalFailure"),
        ("503", 503, "ServiceUnavailable"),
        ("expired_token", 403, "Unauthorized"),
    ],
)
def test_an_answered_fault_has_amazons_shape_and_buys_nothing(
    sim: RunningSimulator, amazon: Sdk, kind: str, status: int, code: str
) -> None:
    rates = amazon.rates(sim.order("single"))
    sim.fault("purchaseShipment", kind)

    assert refusal(lambda: amazon.purchase(rates))[:2] == (status, code)
    assert purchases(sim) == []


def test_an_expired_token_stays_expired(sim: RunningSimulator, amazon: Sdk) -> None:
    order_id = sim.order("single")["order_id"]
    sim.fault("getOrder", "expired_token")

    assert refusal(lambda: amazon.order(order_id))[0] == 403
    assert refusal(lambda: amazon.order(order_id))[0] == 403


def test_a_malformed_answer_has_bought_and_cannot_be_read(sim: RunningSimulator, amazon: Sdk) -> None:
    rates = amazon.rates(sim.order("single"))
    sim.fault("purchaseShipment", "malformed")

    answer = amazon.shipping.purchase_shipment(
        purchase_request(rates), x_amzn_shipping_business_id=BUSINESS, _preload_content=False
    )

    assert answer.data == b'{"payload": {"truncat'
    assert len(purchases(sim)) == 1


@pytest.mark.parametrize("kind", ["delay", "delay_after"])
def test_a_delay_longer_than_the_clients_patience_still_buys(
    sim: RunningSimulator, amazon: Sdk, kind: str
) -> None:
    rates = amazon.rates(sim.order("single"))
    sim.fault("purchaseShipment", kind, seconds=0.5)
    request = purchase_request(rates)

    with pytest.raises(urllib3.exceptions.ReadTimeoutError):
        amazon.shipping.purchase_shipment(
            request,
            x_amzn_shipping_business_id=BUSINESS,
            x_amzn_idempotency_key="key-1",
            _request_timeout=(PATIENCE, 0.05),
        )

    (bought,) = wait_for_purchases(sim)
    assert bought["idempotency_key"] == "key-1"


def wait_for_purchases(sim: RunningSimulator) -> list[Any]:
    """The purchases, as soon as there are any."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := purchases(sim):
            return found
    raise AssertionError("nothing was bought")


def test_faults_strike_as_often_as_asked_and_can_be_withdrawn(sim: RunningSimulator, amazon: Sdk) -> None:
    order_id = sim.order("single")["order_id"]
    sim.fault("*", "500", times=2)

    assert refusal(lambda: amazon.order(order_id))[0] == 500
    waiting = sim.ask("GET", "/_sim/faults")["faults"]
    assert [(each["operation"], each["times"]) for each in waiting] == [("*", 1)]
    assert sim.ask("DELETE", "/_sim/faults") == {"faults": []}
    assert amazon.order(order_id).order_id == order_id


def test_a_fault_that_could_never_strike_is_refused(sim: RunningSimulator) -> None:
    for wrong in ({"operation": "getOrders", "kind": "500"}, {"operation": "*", "kind": "flood"}):
        status, body = sim.raw("POST", "/_sim/faults", wrong)

        assert (status, body["errors"][0]["code"]) == (400, "InvalidInput")
