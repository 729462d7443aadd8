"""Documents in Amazon's storage. Their addresses carry their own permission: no token of ours goes there."""

import asyncio
import io
from pathlib import Path
from typing import BinaryIO

from app.amazon.http import Exchange, Http, Request
from app.amazon.outcome import ATTEMPTS, Reached, backoff
from app.amazon.unpacking import Unpacking
from app.amazon.urls import is_allowed, is_loopback
from app.amazon.wire.reports import Document
from app.ports.clock import Clock
from app.ports.errors import Malformed, OutsideError, Refused, Unreachable, WriteFailed

DOWNLOAD_SECONDS = 600.0
UPLOAD_SECONDS = 300.0
MOST_ON_DISK = 1 << 31
MOST_IN_MEMORY = 1 << 27
_AS_IT_IS = (("accept-encoding", "identity"),)
_GZIP = "GZIP"


class Presigned:
    """Fetches and uploads whole documents; ``allows_loopback`` where Amazon is the simulator."""

    def __init__(self, http: Http, clock: Clock, *, allows_loopback: bool) -> None:
        self._http = http
        self._clock = clock
        self._allows_loopback = allows_loopback

    async def save(self, document: Document, to: Path) -> None:
        """Unzipped, to a file that is there whole or not at all; little of it is in memory at a time."""
        partial = to.with_name(f"{to.name}.partial")
        try:
            with await asyncio.to_thread(partial.open, "wb") as file:
                await self._fetch(document, file, MOST_ON_DISK)
            await asyncio.to_thread(partial.replace, to)
        except OSError as error:
            raise WriteFailed(f"a document of Amazon could not be stored: {type(error).__name__}") from None
        finally:
            partial.unlink(missing_ok=True)

    async def read(self, document: Document) -> bytes:
        """A small one, unzipped."""
        file = io.BytesIO()
        await self._fetch(document, file, MOST_IN_MEMORY)
        return file.getvalue()

    async def upload(self, url: str, content: bytes, kind: str) -> None:
        """Once more is harmless: it is the same document."""
        request = Request("PUT", self._checked(url), headers=(("content-type", kind),), content=content)
        exchange = Exchange(Reached.NOTHING)
        for attempt in range(ATTEMPTS):
            await self._clock.sleep(backoff(attempt, 1.0))
            exchange = await self._http.exchange(request, UPLOAD_SECONDS)
            if exchange.reached is Reached.ANSWER and exchange.status < 500:
                break
        _raise_unless_done("the upload of a feed", exchange)

    async def _fetch(self, document: Document, file: BinaryIO, most: int) -> None:
        unpacking = Unpacking(file, is_zipped=document.compression_algorithm == _GZIP, most=most)

        async def take(piece: bytes) -> None:
            await asyncio.to_thread(unpacking.write, piece)

        request = Request("GET", self._checked(document.url), headers=_AS_IT_IS)
        _raise_unless_done("a document", await self._http.stream(request, DOWNLOAD_SECONDS, take))
        await asyncio.to_thread(unpacking.finish)

    def _checked(self, url: str) -> str:
        if not is_allowed(url) or (is_loopback(url) and not self._allows_loopback):
            raise Malformed("a document's address is not https")
        return url

    def __repr__(self) -> str:
        return "<Presigned>"


def _raise_unless_done(what: str, exchange: Exchange) -> None:
    failure = _failure(what, exchange)
    if failure is not None:
        raise failure


def _failure(what: str, exchange: Exchange) -> OutsideError | None:
    """An address that is no longer good is refused: the next try asks for another one."""
    if exchange.reached is not Reached.ANSWER:
        return Unreachable(f"{what}: {exchange.failure}")
    if exchange.status >= 500:
        return Unreachable(f"{what}: HTTP {exchange.status}")
    if exchange.status >= 400:
        return Refused(what, f"HTTP {exchange.status}", "")
    return None if exchange.status < 300 else Malformed(f"{what}: HTTP {exchange.status}")
