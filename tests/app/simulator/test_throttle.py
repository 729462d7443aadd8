"""Token buckets under Amazon's SDK."""

import pytest
import spapi  # type: ignore[import-untyped]  # Amazon ships no types

from .sdk import LONG_AGO, Sdk, create_request, refusal, sdk
from .server import RunningSimulator, running_simulator


def search(amazon: Sdk) -> None:
    """One searchOrders call."""
    amazon.searching.search_orders(created_after=LONG_AGO, max_results_per_page=1)


def test_searchOrders_takes_its_burst_of_twenty_and_then_answers_429() -> None:
    with running_simulator(throttle=True) as sim, sdk(sim) as amazon:
        for _ in range(20):
            search(amazon)

        assert refusal(lambda: search(amazon)) == (
            429,
            "QuotaExceeded",
            "You exceeded your quota for the requested resource.",
        )
        sim.advance(179)
        search(amazon)
        assert refusal(lambda: search(amazon))[0] == 429
        assert sim.ledger()["calls"]["searchOrders"] == {"200": 21, "429": 2}


def test_a_throttled_createShipment_buys_nothing() -> None:
    with running_simulator(throttle=True) as sim, sdk(sim) as amazon:
        request = create_request(sim.order("single"))
        for _ in range(2):
            amazon.fulfillment.create_shipment(request)

        assert refusal(lambda: amazon.fulfillment.create_shipment(request))[0] == 429
        assert len(sim.ledger()["purchases"]) == 2


def test_buckets_belong_to_one_account_and_one_operation() -> None:
    with running_simulator(throttle=True) as sim, sdk(sim) as amazon:
        for _ in range(20):
            search(amazon)

        amazon.order(sim.order("single")["order_id"])
        with sdk(sim, "Atzr|other-shop") as other:
            search(other)


def test_answers_name_the_rate_but_not_the_burst(sim: RunningSimulator, amazon: Sdk) -> None:
    order_id = sim.order("single")["order_id"]

    _, _, headers = amazon.reading.get_order_with_http_info(order_id)

    assert headers["x-amzn-RateLimit-Limit"] == "0.5"
    assert headers["x-amzn-RequestId"]


def test_faster_buckets_refill_sooner() -> None:
    with running_simulator(throttle=True, faster=2.0) as sim, sdk(sim) as amazon:
        for _ in range(40):
            search(amazon)
        with pytest.raises(spapi.ApiException) as refused:
            search(amazon)
        assert refused.value.headers["x-amzn-RateLimit-Limit"] == "0.0112"
        sim.settings(throttle=False)
        search(amazon)
