"""Carries a store's own-carrier shipments, with their Transparency codes, to Amazon (SHIP-11, TRN-7).

Confirming the same package reference again is an edit at Amazon, so an unknown outcome may be repeated.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from app.ports.amazon import ConfirmationApi
from app.ports.clock import Clock
from app.ports.errors import OutsideError, Refused, Throttled
from app.ports.storage import Outbox, OutboxMessage
from app.seams import seam
from app.sync.backoff import delay
from app.sync.job import Progress, Turn

AT_ONCE = 20
OnRefused = Callable[[OutboxMessage, Refused], Awaitable[None]]


class SendConfirmations:
    """Dispatches what is due of one store's orders. ``on_refused`` hears of a refusal after it is stored."""

    def __init__(
        self,
        store_id: str,
        api: ConfirmationApi,
        outbox: Outbox,
        clock: Clock,
        jitter: Callable[[], float],
        on_refused: OnRefused,
    ) -> None:
        self._store_id = store_id
        self._api = api
        self._outbox = outbox
        self._clock = clock
        self._jitter = jitter
        self._on_refused = on_refused

    def __repr__(self) -> str:
        return f"<SendConfirmations {self._store_id}>"

    async def run(self, progress: Progress) -> Turn:
        """Tries each message that is due once; counts how many Amazon accepted."""
        messages, accepted = self._outbox.due(self._clock.now(), AT_ONCE, self._store_id), 0
        for done, message in enumerate(messages):
            await progress.show("confirming", done, len(messages))
            accepted += await self._send(message)
        return Turn(accepted)

    async def _send(self, message: OutboxMessage) -> bool:
        await self._outbox.attempted(message.message_id, self._clock.now())
        seam("confirmation-attempted")
        try:
            await self._api.confirm(message.confirmation)
        except Refused as refused:
            await self._outbox.refused(message.message_id, self._clock.now(), refused.words)
            await self._on_refused(message, refused)
            return False
        except OutsideError as error:
            await self._postpone(message, error)
            return False
        seam("confirmation-answered")
        await self._outbox.sent(message.message_id, self._clock.now())
        return True

    async def _postpone(self, message: OutboxMessage, error: OutsideError) -> None:
        asked = error.retry_after if isinstance(error, Throttled) else 0.0
        wait = delay(message.attempts + 1, asked=asked, jitter=self._jitter())
        due = self._clock.now() + timedelta(seconds=wait)
        await self._outbox.failed(message.message_id, due, str(error))
