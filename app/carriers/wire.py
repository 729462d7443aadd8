"""HTTP for karrio's connectors, inside their process: it stands in for ``karrio.lib.request``.

karrio's own switches TLS verification off, has no time-out, and sends a request again under some
conditions. This one verifies, keeps the job's deadline, sends each request once, and asks nobody but the
account's own carrier.
"""

import io
import time
from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar
from email.message import Message
from typing import Any
from urllib.error import HTTPError

import httpx
import msgspec

from app.carriers.exchange import Exchange, Reached

CONNECT_SECONDS = 5.0
_LARGEST = 30_000_000
_SIGN_IN = ("oauth", "payment-authorization", "/auth/", "/LoginService/")
Extra = Callable[[str, str], Mapping[str, str]]
"""Headers to add, by method and URL."""


class CutOff(Exception):
    """No answer; ``Line.exchanges`` tells how far the request got."""


class Line:
    """One job's requests. karrio carries it along as its tracer, so that each request finds its job."""

    def __init__(self, client: httpx.Client, bases: Sequence[str], seconds: float, extra: Extra) -> None:
        self.exchanges: list[Exchange] = []
        self._client = client
        self._bases = tuple(f"{base}/" for base in bases)
        self._deadline = time.monotonic() + seconds
        self._extra = extra

    def with_metadata(self, _: object) -> Callable[..., None]:
        """karrio's tracer keeps whole requests, secrets included; this one keeps nothing."""
        return _drop

    def send(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> Exchange:
        """One request, once. Raises CutOff; every outcome is in ``exchanges`` too."""
        if not url.startswith(self._bases):
            return self._fetch(method, url)
        return self._kept(self._exchange(method, url, {**headers, **self._extra(method, url)}, content))

    def _fetch(self, method: str, url: str) -> Exchange:
        """A document at the address that the carrier's last answer names; nothing is told there."""
        last = self.exchanges[-1] if self.exchanges else Exchange(False, Reached.NOTHING)
        is_named = url in text(last.body).replace("\\/", "/")
        if method != "GET" or not url.startswith("https://") or not is_named:
            raise PermissionError("a connector may ask its own carrier only")
        return self._kept(self._exchange(method, url, {}, b""))

    def _kept(self, exchange: Exchange) -> Exchange:
        self.exchanges.append(exchange)
        if exchange.reached is not Reached.ANSWER:
            raise CutOff(exchange.failure)
        return exchange

    def _exchange(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> Exchange:
        is_sign_in = any(part in url for part in _SIGN_IN)
        progress = _Progress()
        try:
            seconds = self._left()
            request = self._client.build_request(
                method,
                url,
                headers=headers,
                content=content or None,
                timeout=httpx.Timeout(seconds, connect=min(CONNECT_SECONDS, seconds)),
                extensions={"trace": progress.trace},
            )
            return self._answer(request, is_sign_in)
        except (httpx.HTTPError, TimeoutError) as error:
            return Exchange(is_sign_in, progress.reached, failure=type(error).__name__)

    def _answer(self, request: httpx.Request, is_sign_in: bool) -> Exchange:
        answer = self._client.send(request, stream=True)
        try:
            body = self._read(answer)
        finally:
            answer.close()
        after, said = answer.headers.get("retry-after", ""), dict(answer.headers)
        return Exchange(is_sign_in, Reached.ANSWER, answer.status_code, after, body, headers=said)

    def _read(self, answer: httpx.Response) -> bytes:
        pieces = bytearray()
        for piece in answer.iter_bytes():
            pieces += piece
            self._left()
            if len(pieces) > _LARGEST:
                raise httpx.DecodingError("too large")
        return bytes(pieces)

    def _left(self) -> float:
        seconds = self._deadline - time.monotonic()
        if seconds <= 0:
            raise TimeoutError
        return seconds

    def __repr__(self) -> str:
        return f"<Line {len(self.exchanges)} exchanges>"


class _Progress:
    """Follows a request through httpcore's trace events. A proxy's CONNECT is not our request."""

    def __init__(self) -> None:
        self.reached = Reached.NOTHING

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        if event == "http11.send_request_headers.started":
            self.reached = Reached.NOTHING if info["request"].method == b"CONNECT" else Reached.REQUEST


current: ContextVar[Line] = ContextVar("line")


def request(
    decoder: Callable[[bytes], Any] | None = None,
    on_ok: Callable[[Any], Any] | None = None,
    on_error: Callable[[HTTPError], Any] | None = None,
    trace: Any = None,
    *,
    url: str,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
    data: Any = None,
    **_: object,
) -> Any:
    """As connectors call ``karrio.lib.request``; its retries, time-outs and proxies are passed over."""
    line = getattr(trace, "_tracer", None) or current.get()
    exchange = line.send(method, url, _headers(headers, data), _content(data))
    if exchange.status >= 400:
        error = HTTPError(url, exchange.status, "refused", _said(exchange), io.BytesIO(exchange.body))
        return on_error(error) if on_error is not None else text(exchange.body)
    if on_ok is not None:
        return on_ok(io.BytesIO(exchange.body))
    return (decoder or text)(exchange.body)


def refuse(*_: object, **__: object) -> None:
    """In place of whatever else in karrio opens connections: a label may go to no converter on the web."""
    raise PermissionError("connectors ask by karrio.lib.request only")


def _said(exchange: Exchange) -> Message:
    """GLS tells its reasons in headers."""
    message = Message()
    for name, value in exchange.headers.items():
        message[name] = value
    return message


def _drop(*_: object, **__: object) -> None:
    pass


def _headers(headers: Mapping[str, str] | None, data: object) -> dict[str, str]:
    """urllib, which karrio is made for, names a form where nothing else is said."""
    said = {name.lower(): value for name, value in (headers or {}).items()}
    return {"content-type": "application/x-www-form-urlencoded", **said} if data else said


def _content(data: object) -> bytes:
    if data is None:
        return b""
    if isinstance(data, bytes):
        return data
    return data.encode() if isinstance(data, str) else msgspec.json.encode(data)


def text(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError:
        return body.decode("latin-1")


def client() -> httpx.Client:
    """Connections of the whole process. One that was idle for long is not trusted with a purchase."""
    limits = httpx.Limits(keepalive_expiry=4.0)
    return httpx.Client(headers={"user-agent": "Packbench"}, follow_redirects=False, limits=limits)
