"""The simulator on a socket: uvicorn, bound to 127.0.0.1 alone, one process, in-memory state."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from itertools import count
from typing import Any

import uvicorn
from starlette.applications import Starlette
from uvicorn.protocols.http.h11_impl import H11Protocol

from app.simulator.application import DROP, application
from app.simulator.world import World

HOST = "127.0.0.1"


class _Protocol(H11Protocol):
    """HTTP/1.1 whose requests carry a way to close their connection at once."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        served = self.app

        async def app(scope: Any, receive: Any, send: Any) -> None:
            scope.setdefault("extensions", {})[DROP] = self._drop
            await served(scope, receive, send)

        self.app = app

    def _drop(self) -> None:
        """Abort the transport; mark the cycle so that its response is not missed."""
        self.cycle.disconnected = True
        self.transport.abort()


class _Uvicorn(uvicorn.Server):
    """Ends at once: open connections are cut, as the end of a process would cut them."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ending = asyncio.Event()

    def end(self) -> None:
        """Safe from any thread."""
        self.should_exit = True
        if self._loop is not None:
            with suppress(RuntimeError):  # over already
                self._loop.call_soon_threadsafe(self._ending.set)

    async def main_loop(self) -> None:
        """Uvicorn's own looks ten times a second whether to end; `end` is heard at once."""
        self._loop = asyncio.get_running_loop()
        for tick in count():
            if await self.on_tick(tick):
                return
            with suppress(TimeoutError):
                await asyncio.wait_for(self._ending.wait(), 0.1)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for listening in self.servers:
            listening.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await self.lifespan.shutdown()


class Server:
    """Serves a world until `stop`; `ready` is told the port once requests are answered."""

    def __init__(self, world: World, port: int = 0, ready: Callable[[int], object] = int) -> None:
        self._socket = socket.create_server((HOST, port))
        # Head and body are written apart; asyncio misses this for a socket that it did not make.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.port: int = self._socket.getsockname()[1]

        @asynccontextmanager
        async def lifespan(_: Starlette) -> AsyncIterator[None]:
            ready(self.port)
            yield

        config = uvicorn.Config(
            application(world, lifespan),
            http=_Protocol,
            loop="asyncio",
            ws="none",
            lifespan="on",
            log_config=None,
            access_log=False,
            proxy_headers=False,
        )
        self._server = _Uvicorn(config)

    def run(self) -> None:
        """Block until stopped; the socket is closed afterwards."""
        try:
            asyncio.run(self._server.serve([self._socket]))
        finally:
            self._socket.close()

    def stop(self) -> None:
        """Ask `run` to end; safe from any thread."""
        self._server.end()

    @property
    def base_url(self) -> str:
        """`http://127.0.0.1:PORT`."""
        return f"http://{HOST}:{self.port}"

    def __repr__(self) -> str:
        return f"<Server {self.base_url}>"
