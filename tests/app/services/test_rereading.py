"""How long the check before the money may take, and what a caller without a call left does (ORD-5)."""

import asyncio

import pytest

from app.domain.order import Order, Recipient
from app.domain.packing.reasons import Stop
from app.ports.errors import Throttled
from app.services.halting import Halt
from app.services.rereading import Patience, Rereads
from app.services.terms import Terms
from tests.app.database.warehouse import an_order
from tests.fakes import ManualClock

ORDER = an_order(1)


class Amazon:
    """An account whose calls may be used up. ``waits``: how long each read was to wait at most."""

    def __init__(self, throttled: int = 0) -> None:
        self.waits: list[float | None] = []
        self._throttled = throttled

    async def get(self, order_id: str, *, max_wait: float | None = None, without_pii: bool = False) -> Order:
        self.waits.append(max_wait)
        if len(self.waits) <= self._throttled:
            raise Throttled("getOrder", 2.0)
        return ORDER


class Private:
    def is_purged(self, order_id: str) -> bool:
        return False

    def recipient(self, order_id: str) -> Recipient | None:
        return ORDER.recipient


def rereads(amazon: Amazon, patience: Patience, clock: ManualClock) -> Rereads:
    terms = Terms({}, amazon)  # type: ignore[arg-type]  # but one of its calls
    return Rereads(lambda _order: terms, Private(), clock, patience)  # type: ignore[arg-type]


def test_ORD_5_the_check_waits_two_seconds_at_most() -> None:
    amazon = Amazon()
    asyncio.run(rereads(amazon, Patience(), ManualClock()).reread(ORDER, is_own=False))
    assert amazon.waits == [2.0]


def test_ORD_5_without_a_call_left_a_bench_stops_at_once() -> None:
    amazon = Amazon(throttled=1)
    with pytest.raises(Halt) as stopped:
        asyncio.run(rereads(amazon, Patience(), ManualClock()).reread(ORDER, is_own=False))
    assert stopped.value.stop is Stop.AMAZON_UNREACHABLE
    assert amazon.waits == [2.0]


def test_ORD_5_a_run_tries_anew_after_its_pause() -> None:
    amazon, clock = Amazon(throttled=2), ManualClock()
    before = clock.tick()
    asyncio.run(rereads(amazon, Patience(again=5.0), clock).reread(ORDER, is_own=False))
    assert amazon.waits == [2.0, 2.0, 2.0]
    assert clock.tick() - before == 10.0
