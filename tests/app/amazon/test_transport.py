"""The transport over real HTTP, against a server that misbehaves."""

import asyncio
import gzip
import signal
import socket
import subprocess
import sys
from collections.abc import Coroutine
from pathlib import Path

import pytest

from app.amazon.operations import Operation, Repeat
from app.amazon.problem import Declined
from app.amazon.throttle import Throttle
from app.amazon.transport import Call, Transport
from app.ports.errors import (
    Malformed,
    OutcomeUnknown,
    OutsideError,
    Refused,
    Throttled,
    Unauthorised,
    Unreachable,
)
from tests.app.amazon.client import transport_to
from tests.app.amazon.clock import SteppingClock
from tests.app.amazon.odd_server import (
    Step,
    answer,
    cut_short,
    grant,
    hang_up,
    odd_server,
    refusal,
    silence,
)

ROOT = Path(__file__).parents[3]
EXPIRED = "The access token you provided has expired."


def operation(repeat: Repeat, *, timeout: float = 20.0, rate: float = 2, patience: float = 60) -> Operation:
    return Operation("doThing", "POST", "/things/{thing}", rate, 10, repeat, timeout, patience)


READ, KEYED, ONCE = (operation(repeat) for repeat in (Repeat.READ, Repeat.KEYED, Repeat.ONCE))


def run(work: Coroutine[None, None, None]) -> None:
    asyncio.run(work)


async def send(transport: Transport, what: Operation, max_wait: float | None = None) -> bytes:
    return await transport.send(Call(what, {"thing": "a/b"}), max_wait=max_wait)


def outcome_of(steps: list[Step], what: Operation, *, timeout: float | None = None) -> tuple[object, int]:
    """What came of it, and how many requests arrived."""

    async def scenario() -> tuple[object, int]:
        async with odd_server(steps) as server, transport_to(server.url) as transport:
            try:
                body = await send(
                    transport, what if timeout is None else operation(what.repeat, timeout=timeout)
                )
            except OutsideError as error:
                return type(error), len(server.seen)
            return body, len(server.seen)

    return asyncio.run(scenario())


def test_a_request_carries_token_and_user_agent_and_its_path_is_quoted() -> None:
    async def scenario() -> None:
        async with odd_server([answer(200, b"ok")]) as server, transport_to(server.url) as transport:
            assert await send(transport, READ) == b"ok"
            (seen,) = server.seen
            assert (seen.method, seen.target) == ("POST", "/things/a%2Fb")
            assert seen.headers["x-amz-access-token"] == "Atza|first"
            assert seen.headers["user-agent"] == "Packbench/0.0 (Language=Python)"

    run(scenario())


def test_a_packed_answer_is_unpacked() -> None:
    packed = answer(200, gzip.compress(b'{"orders":[]}'), content_encoding="gzip")
    assert outcome_of([packed], READ) == (b'{"orders":[]}', 1)


@pytest.mark.parametrize("broken", [hang_up, cut_short, answer(200, b"no gzip", content_encoding="gzip")])
@pytest.mark.parametrize(
    ("what", "end"), [(READ, (b"ok", 2)), (KEYED, (b"ok", 2)), (ONCE, (OutcomeUnknown, 1))]
)
def test_SHIP_8_a_lost_answer_is_asked_for_again_only_where_nothing_can_happen_twice(
    broken: Step, what: Operation, end: tuple[object, int]
) -> None:
    assert outcome_of([broken, answer(200, b"ok")], what) == end


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize(
    ("what", "end"), [(READ, (b"ok", 2)), (KEYED, (b"ok", 2)), (ONCE, (OutcomeUnknown, 1))]
)
def test_SHIP_8_amazons_own_failure_is_no_proof_that_nothing_happened(
    status: int, what: Operation, end: tuple[object, int]
) -> None:
    assert outcome_of([refusal(status, "InternalFailure"), answer(200, b"ok")], what) == end


@pytest.mark.parametrize(("what", "end"), [(READ, Unreachable), (KEYED, OutcomeUnknown)])
def test_repeats_end_after_four_attempts(what: Operation, end: type[OutsideError]) -> None:
    assert outcome_of([refusal(503, "ServiceUnavailable")] * 9, what) == (end, 4)


@pytest.mark.parametrize(("what", "end"), [(READ, (b"ok", 2)), (ONCE, (OutcomeUnknown, 1))])
def test_an_answer_that_does_not_come_ends_the_attempt(what: Operation, end: tuple[object, int]) -> None:
    assert outcome_of([silence, answer(200, b"ok")], what, timeout=0.3) == end


@pytest.mark.parametrize("what", [READ, KEYED, ONCE])
def test_nobody_listening_is_unreachable_and_nothing_happened(what: Operation) -> None:
    async def scenario() -> None:
        with socket.create_server(("127.0.0.1", 0)) as gone:
            address = f"http://127.0.0.1:{gone.getsockname()[1]}"
        async with odd_server() as server, transport_to(server.url, api_url=address) as transport:
            with pytest.raises(Unreachable):
                await send(transport, what)

    run(scenario())


def test_SHIP_8_a_keyed_call_in_doubt_stays_unknown_whatever_comes_next() -> None:
    assert outcome_of([hang_up, refusal(400, "TOKEN_EXPIRED")], KEYED) == (OutcomeUnknown, 2)
    throttled = refusal(429, "QuotaExceeded", retry_after="600")
    assert outcome_of([hang_up, throttled], KEYED) == (OutcomeUnknown, 2)
    assert outcome_of([hang_up, refusal(403, "Unauthorized", "Access is denied.")], KEYED) == (
        OutcomeUnknown,
        2,
    )


def test_a_refusal_keeps_amazons_code_and_words() -> None:
    async def scenario() -> None:
        steps = [refusal(400, "InvalidInput", "Invalid Transparency code.", "AZ:X")]
        async with odd_server(steps) as server, transport_to(server.url) as transport:
            with pytest.raises(Refused) as refused:
                await send(transport, ONCE)
            assert (refused.value.code, refused.value.words) == (
                "InvalidInput",
                "Invalid Transparency code. AZ:X",
            )
            assert refused.value.is_over_codes
            assert str(refused.value) == "doThing was refused: InvalidInput"

    run(scenario())


@pytest.mark.parametrize("body", [b"", b"<html>nope</html>", b'{"message":"no"}'])
def test_a_refusal_in_no_known_shape_is_still_a_refusal(body: bytes) -> None:
    assert outcome_of([answer(404, body)], READ) == (Declined, 1)
    assert issubclass(Declined, Refused)


def test_a_redirection_is_not_followed() -> None:
    assert outcome_of([answer(302, b"", location="/elsewhere"), answer(200, b"ok")], READ) == (Malformed, 1)


@pytest.mark.parametrize("what", [READ, KEYED, ONCE])
def test_an_expired_token_costs_one_refresh_and_one_more_request(what: Operation) -> None:
    async def scenario() -> None:
        steps = [refusal(403, "Unauthorized", "Access is denied.", EXPIRED), answer(200, b"ok")]
        async with (
            odd_server(steps, [grant("old"), grant("new")]) as server,
            transport_to(server.url) as transport,
        ):
            assert await send(transport, what) == b"ok"
            assert [seen.headers["x-amz-access-token"] for seen in server.seen] == ["old", "new"]

    run(scenario())


def test_a_token_that_is_refused_twice_is_the_stores_problem() -> None:
    expired = refusal(403, "Unauthorized", "Access is denied.", EXPIRED)
    assert outcome_of([expired] * 4, READ) == (Unauthorised, 2)
    assert outcome_of([refusal(403, "Unauthorized", "Access is denied.")] * 4, READ) == (Unauthorised, 1)


@pytest.mark.parametrize("what", [READ, KEYED, ONCE])
def test_a_429_is_waited_out_as_retry_after_says(what: Operation) -> None:
    async def scenario() -> None:
        clock = SteppingClock()
        steps = [refusal(429, "QuotaExceeded", retry_after="7"), answer(200, b"ok")]
        async with odd_server(steps) as server, transport_to(server.url, clock) as transport:
            assert await send(transport, what) == b"ok"
            assert sum(clock.slept) == pytest.approx(7.0)

    run(scenario())


def test_a_429_without_retry_after_waits_for_one_token() -> None:
    async def scenario() -> None:
        clock = SteppingClock()
        steps = [refusal(429, "QuotaExceeded"), answer(200, b"ok")]
        async with odd_server(steps) as server, transport_to(server.url, clock) as transport:
            await send(transport, READ)
            assert sum(clock.slept) == pytest.approx(0.5)

    run(scenario())


def test_ORD_5_a_pause_longer_than_the_wait_is_throttled_at_once() -> None:
    async def scenario() -> None:
        clock = SteppingClock()
        steps = [refusal(429, "QuotaExceeded", retry_after="30")]
        async with odd_server(steps) as server, transport_to(server.url, clock) as transport:
            with pytest.raises(Throttled) as throttled:
                await send(transport, READ, max_wait=2)
            assert throttled.value.retry_after == pytest.approx(30.0)
            assert clock.slept == []

    run(scenario())


def test_429_for_ever_ends_as_throttled() -> None:
    assert outcome_of([refusal(429, "QuotaExceeded")] * 9, READ) == (Throttled, 4)


def test_ORD_5_repeats_stop_where_the_wait_would_be_over() -> None:
    async def scenario() -> None:
        clock = SteppingClock()
        steps = [refusal(503, "ServiceUnavailable")] * 9
        async with odd_server(steps) as server, transport_to(server.url, clock) as transport:
            with pytest.raises(Unreachable):
                await send(transport, READ, max_wait=2)
            assert len(server.seen) == 3
            assert clock.tick() <= 2

    run(scenario())


def test_ORD_5_an_answer_that_takes_too_long_is_unreachable() -> None:
    async def scenario() -> None:
        patient = operation(Repeat.READ, timeout=100)
        steps: list[Step] = [silence] * 4
        async with odd_server(steps) as server, transport_to(server.url) as transport:
            with pytest.raises(Unreachable):
                await send(transport, patient, max_wait=0.2)

    run(scenario())


def test_ORD_5_a_token_that_takes_too_long_is_unreachable() -> None:
    async def scenario() -> None:
        async with odd_server([], [silence]) as server, transport_to(server.url) as transport:
            with pytest.raises(Unreachable):
                await send(transport, READ, max_wait=0.2)

    run(scenario())


def test_amazons_rate_header_tunes_the_bucket() -> None:
    async def scenario() -> None:
        clock = SteppingClock()
        slow = Operation("doThing", "GET", "/things", 0.5, 1)
        steps = [answer(200, b"ok", x_amzn_RateLimit_Limit="4.0")] * 3
        async with odd_server(steps) as server:
            async with transport_to(server.url, clock, Throttle(clock)) as transport:
                for _ in range(3):
                    await transport.send(Call(slow))
            assert clock.slept == pytest.approx([0.25, 0.25])

    run(scenario())


def test_a_connection_that_amazon_closed_while_idle_is_not_taken_for_a_failed_purchase() -> None:
    async def scenario() -> None:
        steps = [answer(200, b"one"), answer(200, b"two")]
        async with odd_server(steps) as server, transport_to(server.url) as transport:
            await send(transport, ONCE)
            server.close_connections()
            await server.settled()
            assert await send(transport, ONCE) == b"two"

    run(scenario())


SCRIPT = """
import asyncio, sys
from app.amazon.operations import Operation, Repeat
from app.amazon.transport import Call
from tests.app.amazon.client import transport_to

async def main(url, repeat):
    async with transport_to(url) as transport:
        await transport.send(Call(Operation("doThing", "POST", "/things", 2, 2, Repeat(repeat))))

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.mark.parametrize("seam", ["request-sent", "answer-received"])
@pytest.mark.parametrize("repeat", [Repeat.KEYED, Repeat.ONCE])
def test_SHIP_8_the_plug_can_be_pulled_just_after_the_request_and_just_after_the_answer(
    seam: str, repeat: Repeat
) -> None:
    assert pulled(seam, repeat) == (-signal.SIGKILL, 1)


def test_reads_pass_no_seam() -> None:
    assert pulled("request-sent", Repeat.READ) == (0, 1)


def pulled(seam: str, repeat: Repeat) -> tuple[int, int]:
    """Exit status of a process that sends one request, and how many arrived."""

    async def scenario() -> tuple[int, int]:
        async with odd_server([answer(200, b"ok")]) as server:
            status = await asyncio.to_thread(child, seam, server.url, repeat)
            await server.settled()
            return status, len(server.seen)

    return asyncio.run(scenario())


def child(seam: str, url: str, repeat: Repeat) -> int:
    environment = {"PACKBENCH_SEAM": seam, "PYTHONPATH": str(ROOT)}
    arguments = [sys.executable, "-c", SCRIPT, url, repeat.value]
    return subprocess.run(arguments, env=environment, cwd=ROOT, check=False).returncode
