"""One request and its answer over httpx. What the network does is not raised: it is how far a request got."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from app.amazon.outcome import Reached
from app.amazon.wire.base import Wire
from app.seams import seam

if TYPE_CHECKING:
    import httpx

CONNECT_SECONDS = 5.0
PIECE = 1 << 18  # bytes of a streamed body at a time
Take = Callable[[bytes], Awaitable[None]]


class Request(Wire, frozen=True):
    """``has_effects``: money or a message, so its passing is a seam."""

    method: str
    url: str
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    content: bytes = b""
    has_effects: bool = False


class Exchange(Wire, frozen=True):
    """How far a request got; status, lower-case headers (of equal ones the last) and body where there was an
    answer.

    ``failure`` is the kind of the network's error, without its text.
    """

    reached: Reached
    status: int = 0
    headers: Mapping[str, str] = {}
    body: bytes = b""
    failure: str = ""

    def __repr__(self) -> str:
        return f"<Exchange {self.reached} {self.status} {len(self.body)} bytes {self.failure}>"


class Http:
    """A client with its connections. httpx is imported and its client made off the loop, at the first
    exchange (180 + 48 ms).
    """

    def __init__(self, user_agent: str, *, is_loopback: bool = False) -> None:
        self._user_agent = user_agent
        self._is_loopback = is_loopback
        self._making = asyncio.Lock()
        self._made: _Made | None = None

    async def exchange(self, request: Request, seconds: float) -> Exchange:
        """Sends once, within that time, connecting included."""
        return await self._within(request, seconds, None)

    async def stream(self, request: Request, seconds: float, take: Take) -> Exchange:
        """The same, but a 200's body goes to ``take`` piece by piece, as it came: nothing is unpacked."""
        return await self._within(request, seconds, take)

    async def warm_up(self) -> None:
        """Makes the client ahead of its first need."""
        await self._ready()

    async def aclose(self) -> None:
        """Closes the connections; the next exchange would open new ones."""
        made, self._made = self._made, None
        if made is not None:
            await made.client.aclose()

    async def _within(self, request: Request, seconds: float, take: Take | None) -> Exchange:
        made = await self._ready()
        progress = _Progress(request.has_effects)
        try:
            async with asyncio.timeout(seconds):
                return await _exchange(made, request, _timeouts(seconds), progress, take)
        except (made.error, TimeoutError) as error:
            return Exchange(progress.reached, failure=type(error).__name__)

    async def _ready(self) -> "_Made":
        async with self._making:
            if self._made is None:
                self._made = await asyncio.to_thread(_Made, self._user_agent, self._is_loopback)
            return self._made

    def __repr__(self) -> str:
        return f"<Http {'ready' if self._made else 'not made'}>"


class _Made:
    """The client and httpx's own base error: importing httpx waits until here."""

    def __init__(self, user_agent: str, is_loopback: bool) -> None:
        import httpx

        self.error: type[Exception] = httpx.RequestError
        self.client = httpx.AsyncClient(
            headers={"user-agent": user_agent, "accept": "application/json"},
            trust_env=not is_loopback,  # a proxy cannot reach this machine's own loopback
            follow_redirects=False,
        )


class _Progress:
    """Follows a request through httpcore's trace events."""

    def __init__(self, has_effects: bool) -> None:
        self.reached = Reached.NOTHING
        self._has_effects = has_effects

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """httpcore's ``trace`` request extension. A proxy's CONNECT is not our request."""
        if event == "http11.send_request_headers.started":
            self.reached = Reached.NOTHING if info["request"].method == b"CONNECT" else Reached.REQUEST
        elif self._has_effects and event == "http11.send_request_body.complete":
            seam("request-sent")
        elif self._has_effects and event == "http11.receive_response_headers.complete":
            seam("answer-received")


async def _exchange(
    made: _Made, request: Request, timeouts: "_Timeouts", progress: _Progress, take: Take | None
) -> Exchange:
    built: httpx.Request = made.client.build_request(
        request.method,
        f"{request.url}?{urlencode(request.query)}" if request.query else request.url,
        headers=list(request.headers),
        content=request.content or None,
        timeout=timeouts,
        extensions={"trace": progress.trace},
    )
    answer: httpx.Response = await made.client.send(built, stream=True)
    try:
        headers = {
            name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers.raw
        }
        body = await _read(answer, take)
    finally:
        await answer.aclose()
    return Exchange(Reached.ANSWER, answer.status_code, headers, body)


async def _read(answer: "httpx.Response", take: Take | None) -> bytes:
    if take is None or answer.status_code != 200:
        return await answer.aread()
    async for piece in answer.aiter_raw(PIECE):
        await take(piece)
    return b""


_Timeouts = tuple[float, float, float, float]


def _timeouts(seconds: float) -> _Timeouts:
    """Connect, read, write, pool."""
    return (min(CONNECT_SECONDS, seconds), seconds, seconds, seconds)
