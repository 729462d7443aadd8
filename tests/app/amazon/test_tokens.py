"""Access tokens against a loopback server: one refresh at a time, ahead of expiry."""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager

import pytest

from app.amazon.http import Http
from app.amazon.tokens import AccessTokens
from app.ports.errors import Malformed, OutsideError, Throttled, Unauthorised, Unreachable
from tests.app.amazon.client import CREDENTIALS
from tests.app.amazon.clock import SteppingClock
from tests.app.amazon.odd_server import OddServer, Step, answer, grant, hang_up, odd_server

FAR = 1e9


class Held:
    """Tokens, their clock and their server."""

    def __init__(self, tokens: AccessTokens, clock: SteppingClock, server: OddServer) -> None:
        self.tokens, self.clock, self.server = tokens, clock, server

    @property
    def asked(self) -> int:
        return len(self.server.token_requests)


@asynccontextmanager
async def held(grants: Sequence[Step]) -> AsyncIterator[Held]:
    async with odd_server(grants=grants) as server:
        http, clock = Http("Packbench/0.0", is_loopback=True), SteppingClock()
        yield Held(
            AccessTokens(CREDENTIALS, f"{server.url}/auth/o2/token", http, clock, lambda: 1.0), clock, server
        )
        await http.aclose()


def run(work: Coroutine[None, None, None]) -> None:
    asyncio.run(work)


def test_many_callers_share_one_refresh() -> None:
    async def scenario() -> None:
        async with held([grant("one"), grant("two")]) as it:
            tokens = await asyncio.gather(*(it.tokens.current(FAR) for _ in range(20)))
            assert set(tokens) == {"one"}
            assert it.asked == 1

    run(scenario())


def test_many_callers_share_one_failure() -> None:
    refused = answer(400, {"error": "invalid_grant", "error_description": "words of theirs"})

    async def scenario() -> None:
        async with held([refused]) as it:
            calls = (it.tokens.current(FAR) for _ in range(20))
            ends = await asyncio.gather(*calls, return_exceptions=True)
            assert {type(end) for end in ends} == {Unauthorised}
            assert it.asked == 1
            assert all("words" not in str(end) for end in ends)

    run(scenario())


def test_a_failed_refresh_is_tried_anew_by_the_next_caller() -> None:
    async def scenario() -> None:
        async with held([answer(400, {"error": "invalid_grant"}), grant("one")]) as it:
            with pytest.raises(Unauthorised):
                await it.tokens.current(FAR)
            assert await it.tokens.current(FAR) == "one"

    run(scenario())


def test_the_request_is_a_form_with_the_refresh_token() -> None:
    async def scenario() -> None:
        async with held([grant("one")]) as it:
            await it.tokens.current(FAR)
            (seen,) = it.server.token_requests
            assert seen.headers["content-type"].startswith("application/x-www-form-urlencoded")
            assert seen.body == (
                b"grant_type=refresh_token&client_id=tweet-tweet-id"
                b"&client_secret=tweet-tweet-secret&refresh_token=Atzr%7Ctweet-tweet-refresh"
            )

    run(scenario())


def test_a_token_is_refreshed_five_minutes_before_it_ends() -> None:
    async def scenario() -> None:
        async with held([grant("one"), grant("two")]) as it:
            assert await it.tokens.current(FAR) == "one"
            it.clock.elapsed = 3299
            assert await it.tokens.current(FAR) == "one"
            it.clock.elapsed = 3301
            assert await it.tokens.current(FAR) == "two"

    run(scenario())


def test_a_token_that_still_holds_outlives_a_failed_early_refresh() -> None:
    async def scenario() -> None:
        async with held([grant("one"), answer(400, {"error": "server_error"}), grant("two")]) as it:
            await it.tokens.current(FAR)
            it.clock.elapsed = 3400
            assert await it.tokens.current(FAR) == "one"
            assert await it.tokens.current(FAR) == "one"
            assert it.asked == 2
            it.clock.elapsed = 3411
            assert await it.tokens.current(FAR) == "two"

    run(scenario())


def test_a_refused_token_is_renewed_once_for_all_who_held_it() -> None:
    async def scenario() -> None:
        async with held([grant("one"), grant("two"), grant("three")]) as it:
            await it.tokens.current(FAR)
            renewed = await asyncio.gather(*(it.tokens.renewed("one", FAR) for _ in range(5)))
            assert set(renewed) == {"two"}
            assert await it.tokens.renewed("one", FAR) == "two"
            assert it.asked == 2

    run(scenario())


def test_a_caller_that_gives_up_leaves_the_refresh_to_the_next() -> None:
    async def scenario() -> None:
        async with held([grant("one")]) as it:
            async with asyncio.TaskGroup() as group:
                first = group.create_task(it.tokens.current(FAR))
                second = group.create_task(it.tokens.current(FAR))
                await asyncio.sleep(0)
                first.cancel()
            assert second.result() == "one"

    run(scenario())


@pytest.mark.parametrize(
    ("grants", "error"),
    [
        ([answer(401, {"error": "invalid_client"})], Unauthorised),
        ([answer(400, {"error": "unauthorized_client"})], Unauthorised),
        ([answer(429, b"")], Throttled),
        ([answer(403, b"<html>proxy</html>")], Malformed),
        ([answer(200, b"<html>portal</html>")], Malformed),
        ([answer(200, {"token_type": "bearer"})], Malformed),
        ([answer(503, b"")], Unreachable),
        ([hang_up], Unreachable),
    ],
)
def test_what_login_with_amazon_says_is_said_once(grants: list[Step], error: type[OutsideError]) -> None:
    async def scenario() -> None:
        async with held(grants) as it:
            with pytest.raises(error):
                await it.tokens.current(FAR)

    run(scenario())


def test_a_hiccup_of_login_with_amazon_is_ridden_out() -> None:
    async def scenario() -> None:
        async with held([answer(500, b""), hang_up, grant("one")]) as it:
            assert await it.tokens.current(FAR) == "one"
            assert it.clock.slept == [0.5, 1.0]

    run(scenario())


def test_no_attempt_begins_past_the_deadline() -> None:
    async def scenario() -> None:
        async with held([answer(500, b"")]) as it:
            with pytest.raises(Unreachable):
                await it.tokens.current(it.clock.tick() + 1.2)
            assert it.asked == 2

    run(scenario())
