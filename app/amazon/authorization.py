"""Login with Amazon: a consent's one-time code becomes a refresh token (RFC 6749, section 4.1.3)."""

from urllib.parse import urlencode

from app.amazon.account import user_agent
from app.amazon.http import Exchange, Http, Request
from app.amazon.marketplaces import LWA_URL
from app.amazon.operations import EXCHANGE_CODE
from app.amazon.outcome import Past, Reached, Verdict, outcome
from app.amazon.problem import Problem, problem
from app.amazon.urls import is_allowed, is_loopback
from app.amazon.wire.base import decode
from app.amazon.wire.lwa import Authorized
from app.domain.store import Store
from app.ports.errors import (
    Malformed,
    OutcomeUnknown,
    OutsideError,
    Refused,
    Throttled,
    Unauthorised,
    Unreachable,
)

_NAME = EXCHANGE_CODE.name
_FORM = (("content-type", "application/x-www-form-urlencoded;charset=UTF-8"),)


class LwaAuthorization:
    """AuthorizationApi. A code is good once: lost on the way, it is not sent again."""

    def __init__(self, version: str) -> None:
        self._agent = user_agent(version)

    async def refresh_token(self, store: Store, client_id: str, client_secret: str, code: str) -> str:
        """Refused where the code is used, too old, or another application's; Unauthorised where the client's
        id and secret do not fit; OutcomeUnknown where no answer came: only a new consent helps.
        """
        url = store.token_url or LWA_URL
        if not is_allowed(url):
            raise ValueError("Login with Amazon needs https, except on this machine's own loopback")
        form = {"grant_type": "authorization_code", "code": code}
        form |= {"client_id": client_id, "client_secret": client_secret}
        request = Request("POST", url, headers=_FORM, content=urlencode(form).encode(), has_effects=True)
        http = Http(self._agent, is_loopback=is_loopback(url))
        try:
            return _judged(await http.exchange(request, EXCHANGE_CODE.timeout))
        finally:
            await http.aclose()

    def __repr__(self) -> str:
        return "<LwaAuthorization>"


def _judged(exchange: Exchange) -> str:
    said = problem(exchange.status, exchange.body) if exchange.reached is Reached.ANSWER else Problem("")
    verdict = outcome(EXCHANGE_CODE.repeat, exchange.reached, exchange.status, said, Past(is_last=True))
    if verdict is Verdict.DONE:
        return decode(_NAME, exchange.body, Authorized).refresh_token
    raise _failure(verdict, exchange, said)


def _failure(verdict: Verdict, exchange: Exchange, said: Problem) -> OutsideError:
    how = exchange.failure or said.code
    if verdict is Verdict.REFUSED:
        return Refused(_NAME, said.code, said.words)
    if verdict is Verdict.THROTTLED:
        return Throttled(_NAME, 10.0)
    kinds: dict[Verdict, type[OutsideError]] = {
        Verdict.UNAUTHORISED: Unauthorised,
        Verdict.UNREACHABLE: Unreachable,
        Verdict.UNKNOWN: OutcomeUnknown,
    }
    return kinds.get(verdict, Malformed)(f"{_NAME}: {how}")
