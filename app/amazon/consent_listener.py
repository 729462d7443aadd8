"""Where a browser lands after a consent, if IT points an https name at this machine (CONN-2).

It takes one shape of request, ``GET /…?state=…&spapi_oauth_code=…`` (or Amazon's ``error``), and tells its
address to nobody but ``land``; all else is turned away unread.
"""

import asyncio
import re
import ssl
from collections.abc import Awaitable, Callable
from html import escape
from http import HTTPStatus
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import msgspec

LOOPBACK = "127.0.0.1"
MOST_BYTES = 16_384
PATIENCE = 10.0  # seconds
AT_ONCE = 8
_REQUEST = re.compile(r"([A-Z]+) (/[!-~]*) HTTP/1\.[01]")
_HOST = re.compile(r"[A-Za-z0-9.-]+(:[0-9]{1,5})?")
_ANSWERS = ("spapi_oauth_code", "error")
_HEADERS = (
    "Cache-Control: no-store",
    "Referrer-Policy: no-referrer",
    "Content-Security-Policy: default-src 'none'",
    "X-Content-Type-Options: nosniff",
    "Connection: close",
)


class Page(msgspec.Struct, frozen=True):
    """What the person in front of the browser reads; nothing of the address is in it."""

    title: str
    lines: tuple[str, ...]
    is_good: bool


Land = Callable[[str], Awaitable[Page]]


class ConsentListener:
    """On loopback alone, by TLS. ``land`` takes the address that stands in the browser's bar, and answers."""

    def __init__(self, land: Land, *, patience: float = PATIENCE) -> None:
        """``patience``: seconds for a request."""
        self._land = land
        self._patience = patience
        self._server: asyncio.Server | None = None
        self._busy = 0

    def __repr__(self) -> str:
        return f"<ConsentListener {self.port}>"

    @property
    def port(self) -> int:
        """0 while it listens nowhere."""
        return self._server.sockets[0].getsockname()[1] if self._server is not None else 0

    async def open(self, port: int, certificate: Path, key: Path | None = None) -> None:
        """``port`` 0: any that is free. OSError where the port is taken or the files are no certificate with
        its key.
        """
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key, password="")  # else a locked key asks stdin
        self._server = await asyncio.start_server(
            self._serve,
            LOOPBACK,
            port,
            limit=MOST_BYTES,
            ssl=context,
            ssl_handshake_timeout=PATIENCE,
            ssl_shutdown_timeout=PATIENCE,
        )

    async def aclose(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._busy += 1
        try:
            writer.write(await self._answer(reader))
            await writer.drain()
        except (OSError, EOFError):  # it left, or took too long
            return
        finally:
            self._busy -= 1
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader) -> bytes:
        if self._busy > AT_ONCE:
            return _turned_away(HTTPStatus.SERVICE_UNAVAILABLE)
        try:
            async with asyncio.timeout(self._patience):
                head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.LimitOverrunError:
            return _turned_away(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        found = address_of(head)
        if isinstance(found, HTTPStatus):
            return _turned_away(found)
        return _shown(await self._land(found))


def address_of(head: bytes) -> str | HTTPStatus:
    """The address that the browser shows, or why the request is none of ours."""
    first, *rest = head.decode("latin-1").rstrip("\r\n").split("\r\n")
    request, headers = _REQUEST.fullmatch(first), [line.partition(":")[::2] for line in rest]
    hosts = [value.strip() for name, value in headers if name.lower() == "host"]
    has_body = any(name.lower() in ("content-length", "transfer-encoding") for name, _ in headers)
    if request is None or len(hosts) != 1 or not _HOST.fullmatch(hosts[0]) or has_body:
        return HTTPStatus.BAD_REQUEST
    if request[1] != "GET":
        return HTTPStatus.METHOD_NOT_ALLOWED
    url = f"https://{hosts[0]}{request[2]}"
    query = parse_qs(urlsplit(url).query)
    is_landing = "state" in query and any(name in query for name in _ANSWERS)
    return url if is_landing else HTTPStatus.NOT_FOUND


def _turned_away(status: HTTPStatus) -> bytes:
    return _response(status, "text/plain", status.phrase)


def _shown(page: Page) -> bytes:
    title, lines = escape(page.title), "".join(f"<p>{escape(line)}</p>" for line in page.lines)
    html = f'<!doctype html><meta charset="utf-8"><title>Packbench</title><h1>{title}</h1>{lines}'
    return _response(HTTPStatus.OK if page.is_good else HTTPStatus.BAD_REQUEST, "text/html", html)


def _response(status: HTTPStatus, kind: str, text: str) -> bytes:
    body = text.encode()
    head = (
        f"HTTP/1.1 {status.value} {status.phrase}",
        f"Content-Type: {kind}; charset=utf-8",
        f"Content-Length: {len(body)}",
        *_HEADERS,
    )
    return "\r\n".join((*head, "", "")).encode() + body
