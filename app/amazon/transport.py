"""Calls to one seller account's SP-API: token, bucket, request, verdict, and repeats where they are safe."""

import asyncio
import random
from collections.abc import Callable, Mapping
from urllib.parse import quote

import msgspec

from app.amazon.http import Exchange, Http, Request
from app.amazon.operations import Operation
from app.amazon.outcome import ATTEMPTS, Past, Reached, Verdict, backoff, leaves_doubt, outcome
from app.amazon.problem import Declined, Problem, problem
from app.amazon.retry_after import retry_after
from app.amazon.throttle import Throttle
from app.amazon.tokens import AccessTokens
from app.amazon.wire.base import Wire
from app.ports.clock import Clock
from app.ports.errors import Malformed, OutcomeUnknown, OutsideError, Throttled, Unauthorised, Unreachable


class Call(Wire, frozen=True):
    """One operation with its arguments. ``body`` is sent as JSON; ``path`` fills the operation's path."""

    operation: Operation
    path: Mapping[str, str] = {}
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: msgspec.Struct | None = None


class Address(msgspec.Struct, frozen=True):
    """Whose API and where: the bucket's key and the base URL."""

    account: str
    region: str
    base_url: str


def plain_jitter() -> float:
    """0..1, evenly."""
    return random.random()  # noqa: S311 - spreads retries, guards nothing


class Transport:
    """Sends calls. Raises the errors of ``ports.errors``, and OutcomeUnknown wherever something may have
    happened there.
    """

    def __init__(
        self,
        address: Address,
        http: Http,
        tokens: AccessTokens,
        throttle: Throttle,
        clock: Clock,
        jitter: Callable[[], float] = plain_jitter,
    ) -> None:
        self._address = address
        self._http = http
        self._tokens = tokens
        self._throttle = throttle
        self._clock = clock
        self._jitter = jitter

    async def send(self, call: Call, *, max_wait: float | None = None) -> bytes:
        """The answer's body. ``max_wait`` seconds bound bucket, token, attempts and answer together."""
        patience = call.operation.patience if max_wait is None else max_wait
        state = _State(self._clock.tick() + patience)
        while True:
            exchange = await self._attempt(call, state)
            verdict = self._judge(call.operation, exchange, state)
            if verdict is Verdict.DONE:
                return exchange.body
            if verdict not in (Verdict.REPEAT, Verdict.RENEW, Verdict.THROTTLED) or state.is_spent:
                raise _error(verdict, call.operation, exchange, state)
            state.note(verdict, call.operation, exchange)

    async def _attempt(self, call: Call, state: "_State") -> Exchange:
        try:
            await self._clock.sleep(state.pause)
            token = await self._admitted(call.operation, state)
        except OutsideError as error:
            failure = error
        else:
            left = max(0.001, state.deadline - self._clock.tick())
            return await self._http.exchange(self._request(call, token), min(left, call.operation.timeout))
        raise _unsent(call.operation, failure, state)

    async def _admitted(self, operation: Operation, state: "_State") -> str:
        """A token of ours and one of the bucket's."""
        try:
            async with asyncio.timeout(max(0.0, state.deadline - self._clock.tick())):
                state.token = await self._token(state)
        except TimeoutError:
            state.token = ""
        if not state.token:
            raise Unreachable(f"{operation.name}: no access token in time")
        await self._throttle.acquire(*self._key, operation, state.deadline)
        return state.token

    async def _token(self, state: "_State") -> str:
        if state.must_renew:
            state.must_renew = False
            return await self._tokens.renewed(state.token, state.deadline)
        return await self._tokens.current(state.deadline)

    def _request(self, call: Call, token: str) -> Request:
        parts = {name: quote(value, safe="") for name, value in call.path.items()}
        headers = (("x-amz-access-token", token), *call.headers)
        content = b"" if call.body is None else msgspec.json.encode(call.body)
        if content:
            headers = (*headers, ("content-type", "application/json"))
        operation = call.operation
        url = self._address.base_url + operation.path.format_map(parts)
        return Request(operation.method, url, call.query, headers, content, operation.has_effects)

    def _judge(self, operation: Operation, exchange: Exchange, state: "_State") -> Verdict:
        said = None
        if exchange.reached is Reached.ANSWER:
            self._learn(operation, exchange)
            said = None if exchange.status < 300 else problem(exchange.status, exchange.body)
        state.said = said or Problem("")
        state.pause = backoff(state.attempts + 1, self._jitter())
        past = Past(
            is_last=state.is_spent or self._clock.tick() + state.pause >= state.deadline,
            is_renewed=state.is_renewed,
            is_doubtful=state.is_doubtful,
        )
        return outcome(operation.repeat, exchange.reached, exchange.status, said, past)

    def _learn(self, operation: Operation, exchange: Exchange) -> None:
        limit = exchange.headers.get("x-amzn-ratelimit-limit")
        if limit:
            self._throttle.learn(*self._key, operation, limit)
        if exchange.status == 429:
            pause = retry_after(exchange.headers.get("retry-after"), self._clock.now())
            self._throttle.refused(*self._key, operation, pause)

    @property
    def _key(self) -> tuple[str, str]:
        return (self._address.account, self._address.region)

    def __repr__(self) -> str:
        return f"<Transport {self._address.region}>"


class _State:
    """What one call remembers between its attempts."""

    def __init__(self, deadline: float) -> None:
        self.deadline = deadline
        self.attempts = 0
        self.pause = 0.0
        self.token = ""
        self.must_renew = self.is_renewed = self.is_doubtful = False
        self.said = Problem("")

    @property
    def is_spent(self) -> bool:
        """This attempt is the last."""
        return self.attempts + 1 >= ATTEMPTS

    def note(self, verdict: Verdict, operation: Operation, exchange: Exchange) -> None:
        """Before another attempt."""
        self.attempts += 1
        self.is_doubtful |= leaves_doubt(operation.repeat, exchange.reached, exchange.status)
        if verdict is not Verdict.REPEAT:
            self.pause = 0.0  # the bucket does the waiting after a 429
        if verdict is Verdict.RENEW:
            self.must_renew = self.is_renewed = True

    def __repr__(self) -> str:
        return f"<_State {self.attempts} attempts>"


def _unsent(operation: Operation, failure: OutsideError, state: _State) -> OutsideError:
    """An attempt that could not begin tells nothing of an earlier one that may have taken effect."""
    if state.is_doubtful:
        return OutcomeUnknown(f"{operation.name}: sent, not answered, and no further attempt was possible")
    return failure


def _error(verdict: Verdict, operation: Operation, exchange: Exchange, state: _State) -> OutsideError:
    name, said = operation.name, state.said
    how = exchange.failure or " ".join(dict.fromkeys((f"HTTP {exchange.status}", said.code)))
    if state.is_doubtful or verdict is Verdict.UNKNOWN:
        return OutcomeUnknown(f"{name}: sent, outcome unknown ({how.rstrip()})")
    if verdict is Verdict.REFUSED:
        return Declined(name, said, exchange.status, exchange.body)
    if verdict is Verdict.THROTTLED:
        return Throttled(name, 1 / operation.rate)
    kinds: dict[Verdict, type[OutsideError]] = {
        Verdict.UNREACHABLE: Unreachable,
        Verdict.UNAUTHORISED: Unauthorised,
        Verdict.RENEW: Unauthorised,
    }
    return kinds.get(verdict, Malformed)(f"{name}: {how.rstrip()}")
