"""Access tokens from Login with Amazon: one refresh at a time, ahead of expiry, no secret ever shown."""

import asyncio
from collections.abc import Callable
from urllib.parse import urlencode

import msgspec

from app.amazon.http import Exchange, Http, Request
from app.amazon.operations import GET_TOKEN
from app.amazon.outcome import ATTEMPTS, Past, Reached, Verdict, backoff, outcome
from app.amazon.problem import Problem, problem
from app.amazon.wire.base import decode
from app.amazon.wire.lwa import Granted
from app.ports.amazon_account import AppCredentials
from app.ports.clock import Clock
from app.ports.errors import Malformed, OutsideError, Throttled, Unauthorised, Unreachable

AHEAD_SECONDS = 300.0
FAILED_PAUSE_SECONDS = 10.0


LwaCredentials = AppCredentials  # the older name


class AccessTokens:
    """The access token of one set of credentials. Unauthorised where LWA does not accept them (any more)."""

    def __init__(
        self,
        credentials: AppCredentials,
        token_url: str,
        http: Http,
        clock: Clock,
        jitter: Callable[[], float],
    ) -> None:
        self._credentials = credentials
        self._token_url = token_url
        self._http = http
        self._clock = clock
        self._jitter = jitter
        self._one_at_a_time = asyncio.Lock()
        self._token = ""
        self._expires = self._refresh_at = 0.0
        self._rounds = 0
        self._failure: OutsideError | None = None

    async def current(self, deadline: float) -> str:
        """A token that still holds; refreshed when it ends within five minutes."""
        if not self._is_fresh():
            await self._refreshed(self._token, deadline)
        return self._token

    async def renewed(self, refused: str, deadline: float) -> str:
        """Another token than ``refused``, which Amazon did not take."""
        if refused == self._token:
            self._expires = self._refresh_at = self._clock.tick()
        return await self.current(deadline)

    async def _refreshed(self, seen: str, deadline: float) -> None:
        """Those who wait behind a refresh share its end, be it a token or a failure."""
        rounds = self._rounds
        async with self._one_at_a_time:
            if self._token != seen or self._is_fresh():
                return
            if self._rounds != rounds and self._failure is not None:
                raise self._failure
            await self._refresh(deadline)

    async def _refresh(self, deadline: float) -> None:
        try:
            granted = await self._granted(deadline)
        except OutsideError as error:
            self._note_failure(error)
            return
        now = self._clock.tick()
        self._token, self._expires = granted.access_token, now + granted.expires_in
        self._refresh_at = now + max(granted.expires_in / 2, granted.expires_in - AHEAD_SECONDS)
        self._rounds, self._failure = self._rounds + 1, None

    def _note_failure(self, error: OutsideError) -> None:
        """A token that still holds outlives a failed early refresh."""
        self._rounds, self._failure = self._rounds + 1, error
        if self._clock.tick() >= self._expires:
            raise error
        self._refresh_at = self._clock.tick() + FAILED_PAUSE_SECONDS

    async def _granted(self, deadline: float) -> Granted:
        for attempt in range(ATTEMPTS):
            left = deadline - self._clock.tick()
            pause = backoff(attempt, self._jitter())
            if pause >= left:
                break
            await self._clock.sleep(pause)
            exchange = await self._http.exchange(self._request(), min(left - pause, GET_TOKEN.timeout))
            if granted := _judged(exchange):
                return granted
        raise Unreachable("Login with Amazon gives no answer")

    def _request(self) -> Request:
        form = {"grant_type": "refresh_token", **msgspec.structs.asdict(self._credentials)}
        kind = ("content-type", "application/x-www-form-urlencoded;charset=UTF-8")
        return Request("POST", self._token_url, (), (kind,), urlencode(form).encode())

    def _is_fresh(self) -> bool:
        return bool(self._token) and self._clock.tick() < self._refresh_at

    def __repr__(self) -> str:
        return f"<AccessTokens {'fresh' if self._is_fresh() else 'to refresh'}>"


def _judged(exchange: Exchange) -> Granted | None:
    """The grant; None where another attempt may bring it."""
    said = problem(exchange.status, exchange.body) if exchange.reached is Reached.ANSWER else None
    verdict = outcome(GET_TOKEN.repeat, exchange.reached, exchange.status, said, Past())
    if verdict is Verdict.REPEAT:
        return None
    if verdict is Verdict.DONE:
        return decode(GET_TOKEN.name, exchange.body, Granted)
    raise _failure(verdict, exchange, said or Problem(""))


def _failure(verdict: Verdict, exchange: Exchange, said: Problem) -> OutsideError:
    if verdict is Verdict.THROTTLED:
        return Throttled(GET_TOKEN.name, 10.0)
    if said.is_lwa:
        return Unauthorised(f"Login with Amazon does not accept the credentials: {said.code}")
    return Malformed(f"Login with Amazon answered HTTP {exchange.status}, and not in its own words")
