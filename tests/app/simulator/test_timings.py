"""What "Amazon" itself says it took for a call: PERF-10 subtracts it."""

import time

from .sdk import Sdk
from .server import RunningSimulator


def test_PERF_10_each_call_is_timed_from_its_request_to_its_answer(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    amazon.order(sim.order("single")["order_id"])  # the token is there now
    sim.fault("getOrder", "delay", 1, 0.2)
    order, before = sim.order("multi_line"), time.monotonic()
    amazon.order(order["order_id"])
    after = time.monotonic()

    calls = sim.ask("GET", f"/_sim/timings?since={before}")["calls"]

    ((path, started, ended),) = calls
    assert path.endswith(order["order_id"])
    assert before < started < ended - 0.19
    assert ended < after


def test_PERF_10_side_doors_are_not_amazons_time(sim: RunningSimulator) -> None:
    before = time.monotonic()
    sim.ledger()
    assert sim.ask("GET", f"/_sim/timings?since={before}")["calls"] == []
