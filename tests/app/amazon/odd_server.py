"""A small HTTP server on loopback that does what it is told, the wrong thing included."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass
class Seen:
    """A request that arrived whole."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query))

    @property
    def json(self) -> Any:
        return json.loads(self.body)


Step = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def answer(status: int = 200, body: object = b"", **headers: str) -> Step:
    """A whole answer; what is not bytes becomes JSON. ``retry_after`` is a header's name too."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"{name}: {value}" for name, value in {**names, "content-length": str(len(data))}.items()]
    head = "\r\n".join([f"HTTP/1.1 {status} Said", *lines]) + "\r\n\r\n"

    async def step(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(head.encode() + data)
        await writer.drain()

    return step


def refusal(status: int, code: str, message: str = "", details: str = "", **headers: str) -> Step:
    """Amazon's error list."""
    error = {"code": code, "message": message, "details": details}
    return answer(status, {"errors": [error]}, **headers)


async def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """The request was read; the connection ends without an answer."""
    writer.transport.abort()


async def cut_short(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """The answer's head, and half of its body."""
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n" + b"{" * 50)
    await writer.drain()
    writer.close()


async def silence(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    """No answer until the client gives up."""
    await reader.read()


@dataclass
class OddServer:
    """``steps`` are used up by API requests in turn; ``grants`` by token requests, the last one for ever."""

    steps: list[Step]
    grants: list[Step]
    url: str = ""
    seen: list[Seen] = field(default_factory=list)
    token_requests: list[Seen] = field(default_factory=list)
    _writers: list[asyncio.StreamWriter] = field(default_factory=list)
    _serving: set[asyncio.Task[None]] = field(default_factory=set)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        try:
            while not writer.is_closing():
                await self._one(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen = await _request(reader)
        if seen.path == "/auth/o2/token":
            self.token_requests.append(seen)
            step = self.grants.pop(0) if len(self.grants) > 1 else self.grants[0]
        else:
            self.seen.append(seen)
            step = self.steps.pop(0)
        await step(reader, writer)

    def close_connections(self) -> None:
        for writer in self._writers:
            writer.transport.abort()

    async def settled(self) -> None:
        """When all connections have ended on this side."""
        await asyncio.gather(*self._serving, return_exceptions=True)
        for writer in self._writers:
            with suppress(ConnectionError):
                await writer.wait_closed()


@asynccontextmanager
async def odd_server(steps: Sequence[Step] = (), grants: Sequence[Step] = ()) -> AsyncIterator[OddServer]:
    """Runs until the block ends."""
    odd = OddServer(list(steps), list(grants) or [grant("Atza|first")])
    server = await asyncio.start_server(odd.serve, "127.0.0.1", 0)
    odd.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        try:
            yield odd
        finally:
            odd.close_connections()
            await odd.settled()


def grant(token: str, seconds: int = 3600) -> Step:
    """LWA's answer."""
    return answer(200, {"access_token": token, "token_type": "bearer", "expires_in": seconds})


async def _request(reader: asyncio.StreamReader) -> Seen:
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    first, *lines = head.strip().split("\r\n")
    method, target, _ = first.split(" ")
    headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
    return Seen(method, target, headers, await reader.readexactly(int(headers.get("content-length", 0))))
