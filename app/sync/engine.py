"""The engine: each job in a loop of its own, so that one that fails holds up no other."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from enum import StrEnum

import msgspec

from app.ports.clock import Clock
from app.ports.errors import OutsideError, Throttled, Unauthorised
from app.sync.backoff import delay
from app.sync.jobs.confirmations import SendConfirmations
from app.sync.jobs.order_import import Imported, ImportOrders

log = logging.getLogger(__name__)


class Link(StrEnum):
    """How the store's line to Amazon is, as the last job saw it."""

    STARTING = "starting"
    OK = "ok"
    THROTTLED = "throttled"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    UNAUTHORISED = "unauthorised"


class EngineStatus(msgspec.Struct, frozen=True):
    """What the engine does, when it last succeeded, what it waits for. Shown in the header."""

    link: Link = Link.STARTING
    imported_at: datetime | None = None
    orders_imported: int = 0
    confirmations_sent: int = 0
    words: str = ""


class Engine:
    """Import and confirmations of one store. ``run`` ends only by cancellation."""

    def __init__(
        self,
        imports: ImportOrders,
        confirmations: SendConfirmations,
        clock: Clock,
        *,
        import_every: float,
        send_every: float,
        jitter: Callable[[], float],
    ) -> None:
        self.status = EngineStatus()
        self._imports = imports
        self._confirmations = confirmations
        self._clock = clock
        self._import_every = import_every
        self._send_every = send_every
        self._jitter = jitter
        self._listeners: list[Callable[[EngineStatus], None]] = []
        self._wake = asyncio.Event()

    def __repr__(self) -> str:
        return f"<Engine {self.status.link}>"

    def listen(self, listener: Callable[[EngineStatus], None]) -> None:
        """``listener`` is called with every new status, on the loop's thread."""
        self._listeners.append(listener)

    def wake(self) -> None:
        """Something was put into the outbox: do not wait for the next turn."""
        self._wake.set()

    async def run(self) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(self._loop(self._import, lambda: self._clock.sleep(self._import_every)))
            group.create_task(self._loop(self._send, self._until_woken))

    async def _loop(self, job: Callable[[], Awaitable[None]], pause: Callable[[], Awaitable[None]]) -> None:
        failures = 0
        while True:
            try:
                await job()
                failures = 0
                await pause()
            except OutsideError as error:
                failures += 1
                await self._clock.sleep(self._after(error, failures))

    def _after(self, error: OutsideError, failures: int) -> float:
        log.warning("sync: %s", error)
        asked = error.retry_after if isinstance(error, Throttled) else 0.0
        self._show(link=_link_after(error), words=str(error))
        return delay(failures, asked=asked, jitter=self._jitter())

    async def _import(self) -> None:
        imported: Imported = await self._imports.run()
        self._show(
            link=Link.OK,
            imported_at=self._clock.now(),
            orders_imported=self.status.orders_imported + imported.orders,
            words="",
        )

    async def _send(self) -> None:
        self._wake.clear()
        sent = await self._confirmations.run()
        if sent:
            self._show(confirmations_sent=self.status.confirmations_sent + sent)

    async def _until_woken(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._send_every):  # wait_for of 3.11 can swallow a cancellation
                await self._wake.wait()

    def _show(self, **changes: object) -> None:
        self.status = msgspec.structs.replace(self.status, **changes)
        for listener in self._listeners:
            listener(self.status)


def _link_after(error: OutsideError) -> Link:
    if isinstance(error, Throttled):
        return Link.THROTTLED
    return Link.UNAUTHORISED if isinstance(error, Unauthorised) else Link.UNREACHABLE
