"""The buckets: never faster than Amazon allows, first come first served."""

import asyncio
from collections.abc import Coroutine
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.amazon.operations import GET_ORDER, SEARCH_ORDERS, Operation
from app.amazon.throttle import Bucket, Throttle, Ticket, due, full, refused, reserved, tuned
from app.ports.errors import Throttled
from tests.app.amazon.clock import SteppingClock

rushes = st.lists(st.tuples(st.floats(0, 50, allow_nan=False), st.integers(1, 12)), min_size=1, max_size=8)
plans = st.tuples(st.floats(0.005, 80), st.integers(1, 8))
SLOW = Operation("slow", "GET", "/", 0.5, 2)


def starts_of(bucket: Bucket, arrivals: list[float]) -> list[float]:
    starts = []
    for now in arrivals:
        bucket, ticket = reserved(bucket, now)
        starts.append(due(bucket, ticket))
    return starts


def arrivals_of(rushes: list[tuple[float, int]]) -> list[float]:
    """After each pause a number of callers at once."""
    arrivals, now = list[float](), 0.0
    for pause, callers in rushes:
        now += pause
        arrivals += [now] * callers
    return arrivals


@given(plan=plans, rushes=rushes)
@example(plan=(0.5, 1), rushes=[(10.0, 1), (10.0, 3)])
def test_no_window_of_time_holds_more_than_rate_and_burst_allow(
    plan: tuple[float, int], rushes: list[tuple[float, int]]
) -> None:
    rate, burst = plan
    starts = starts_of(Bucket(rate, burst, float(burst), 0.0), arrivals_of(rushes))
    for first, begin in enumerate(starts):
        for last, end in enumerate(starts[first:], first):
            assert last - first + 1 <= burst + rate * (end - begin) + 1e-6


@given(plan=plans, rushes=rushes)
def test_nobody_overtakes_and_nobody_starts_before_coming(
    plan: tuple[float, int], rushes: list[tuple[float, int]]
) -> None:
    rate, burst = plan
    arrivals = arrivals_of(rushes)
    starts = starts_of(Bucket(rate, burst, float(burst), 0.0), arrivals)
    assert all(start >= arrival for start, arrival in zip(starts, arrivals, strict=True))
    assert all(later >= earlier - 1e-9 for earlier, later in pairwise(starts))


@given(rushes=rushes, pause=st.floats(0, 500), cut=st.integers(0, 60))
@example(rushes=[(0.0, 6)], pause=100.0, cut=5)
def test_a_refusal_moves_the_queue_without_changing_its_order(
    rushes: list[tuple[float, int]], pause: float, cut: int
) -> None:
    bucket, tickets, arrivals = full(SLOW, 0.0), list[Ticket](), arrivals_of(rushes)
    cut = min(cut, len(arrivals) - 1)
    now = arrivals[cut]
    for at, arrival in enumerate(arrivals):
        if at == cut:
            bucket = refused(bucket, now, pause)
        bucket, ticket = reserved(bucket, arrival)
        tickets.append(ticket)
    starts = [due(bucket, ticket) for ticket in tickets]
    assert all(later >= earlier - 1e-6 for earlier, later in pairwise(starts))
    waiting = [start for start, ticket in zip(starts, tickets, strict=True) if ticket.start > now + 1e-6]
    assert all(start >= now + pause - 1e-6 for start in [*waiting, *starts[cut:]])


def test_refusals_of_requests_under_way_together_count_once() -> None:
    bucket = full(SLOW, 0.0)
    for _ in range(5):
        bucket = refused(bucket, 1.0, 10.0)
    bucket, ticket = reserved(bucket, 1.0)
    assert due(bucket, ticket) == pytest.approx(11.0)


def test_a_shorter_pause_does_not_end_a_longer_one() -> None:
    bucket = refused(refused(full(SLOW, 0.0), 0.0, 30.0), 0.0, 5.0)
    bucket, ticket = reserved(bucket, 1.0)
    assert due(bucket, ticket) == pytest.approx(30.0)


def test_without_retry_after_a_refusal_waits_for_one_token() -> None:
    bucket, ticket = reserved(refused(full(SEARCH_ORDERS, 0.0), 0.0, None), 0.0)
    assert due(bucket, ticket) == pytest.approx(1 / 0.0056)


def test_amazons_header_sets_the_rate_and_nonsense_does_not() -> None:
    bucket = full(SLOW, 0.0)
    assert tuned(bucket, 0.0, "2.5").rate == 2.5
    for nonsense in ("", "fast", "-1", "0", "nan", "inf"):
        assert tuned(bucket, 0.0, nonsense) == bucket


async def _acquire(throttle: Throttle, clock: SteppingClock, done: list[float], count: int) -> None:
    for _ in range(count):
        await throttle.acquire("seller-1", "na", SLOW, clock.tick() + 100)
        done.append(clock.tick())


def run(work: Coroutine[None, None, None]) -> None:
    asyncio.run(work)


def test_the_burst_goes_at_once_and_the_rest_at_the_rate() -> None:
    clock, done = SteppingClock(), list[float]()
    run(_acquire(Throttle(clock), clock, done, 5))
    assert done == [0.0, 0.0, 2.0, 4.0, 6.0]


def test_ORD_5_who_cannot_be_served_in_time_is_told_at_once_and_takes_no_token() -> None:
    async def scenario() -> None:
        clock = SteppingClock()
        throttle, done = Throttle(clock), list[float]()
        await _acquire(throttle, clock, done, 2)
        with pytest.raises(Throttled) as refusal:
            await throttle.acquire("seller-1", "na", SLOW, clock.tick() + 1)
        assert refusal.value.retry_after == pytest.approx(2.0)
        assert clock.slept == []
        await _acquire(throttle, clock, done, 1)
        assert done[-1] == pytest.approx(2.0)

    run(scenario())


def test_accounts_regions_and_operations_have_buckets_of_their_own() -> None:
    async def scenario() -> None:
        clock = SteppingClock()
        throttle = Throttle(clock)
        for account, region in (("a", "na"), ("a", "eu"), ("b", "na")):
            for _ in range(2):
                await throttle.acquire(account, region, SLOW, clock.tick())
        await throttle.acquire("a", "na", GET_ORDER, clock.tick())
        assert clock.slept == []
        with pytest.raises(Throttled):
            await throttle.acquire("a", "na", SLOW, clock.tick())

    run(scenario())


def test_a_pause_that_comes_while_somebody_waits_is_waited_out_too() -> None:
    async def scenario() -> None:
        refusals = [50.0]

        def meanwhile(_: float) -> None:
            if refusals:
                throttle.refused("seller-1", "na", SLOW, refusals.pop())

        clock = SteppingClock(also=meanwhile)
        throttle, done = Throttle(clock), list[float]()
        await _acquire(throttle, clock, done, 3)
        assert done == [0.0, 0.0, pytest.approx(52.0)]

    run(scenario())


def test_a_pause_that_is_too_long_ends_the_wait() -> None:
    async def scenario() -> None:
        clock = SteppingClock()
        throttle, done = Throttle(clock), list[float]()
        await _acquire(throttle, clock, done, 2)
        throttle.refused("seller-1", "na", SLOW, 50.0)
        with pytest.raises(Throttled) as refusal:
            await throttle.acquire("seller-1", "na", SLOW, clock.tick() + 20)
        assert refusal.value.retry_after == pytest.approx(50.0)
        await _acquire(throttle, clock, done, 1)
        assert clock.tick() == pytest.approx(50.0)

    run(scenario())
