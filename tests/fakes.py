"""Fakes of the ports: a few lines each, real behaviour, no recording of calls for their own sake."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

import msgspec

from app.domain.order import Order
from app.domain.shipping import Confirmation
from app.ports.amazon import OrdersPage
from app.ports.storage import OutboxMessage, OutboxState

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class ManualClock:
    """Time stands still until somebody sleeps or advances it."""

    def __init__(self, now: datetime = START) -> None:
        self._now = now
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self._now

    def tick(self) -> float:
        return (self._now - START).total_seconds()

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds)
        await asyncio.sleep(0)


class MemoryOrders:
    """OrderImport in memory: newest version of each order, and the cursor."""

    def __init__(self) -> None:
        self.stored: dict[str, Order] = {}
        self.cursors: dict[str, datetime] = {}

    def cursor(self, store_id: str) -> datetime | None:
        return self.cursors.get(store_id)

    async def upsert(self, orders: Sequence[Order], cursors: Mapping[str, datetime]) -> None:
        for order in orders:
            known = self.stored.get(order.order_id)
            if known is None or known.updated_at <= order.updated_at:
                self.stored[order.order_id] = order
        self.cursors |= cursors


class PagedOrders:
    """OrdersApi.search over a list, two to a page; ``fails`` are raised one by one before an answer."""

    def __init__(self, orders: Sequence[Order], fails: Sequence[Exception | None] = ()) -> None:
        self.orders = list(orders)
        self.fails = list(fails)
        self.asked: list[datetime] = []

    async def search(self, updated_after: datetime, next_token: str | None) -> OrdersPage:
        failure = self.fails.pop(0) if self.fails else None
        if failure is not None:
            raise failure
        self.asked.append(updated_after)
        found = [order for order in self.orders if order.updated_at >= updated_after]
        start = int(next_token or 0)
        more = str(start + 2) if start + 2 < len(found) else None
        return OrdersPage(tuple(found[start : start + 2]), more)


class MemoryOutbox:
    """Outbox in memory."""

    def __init__(self, messages: Sequence[OutboxMessage]) -> None:
        self.rows = {message.message_id: message for message in messages}
        self.times: dict[str, datetime] = {}  # of the last thing noted about each message
        self.store_of: dict[str, str] = {}  # by message; one that is not named is any store's

    def due(self, now: datetime, limit: int, store_id: str = "") -> list[OutboxMessage]:
        waiting = (row for row in self.rows.values() if row.state in (OutboxState.DUE, OutboxState.SENDING))
        due = [row for row in waiting if row.due_at <= now]
        return [row for row in due if self.store_of.get(row.message_id, store_id) == store_id][:limit]

    def next_due(self) -> datetime | None:
        return min((row.due_at for row in self.rows.values() if row.state is OutboxState.DUE), default=None)

    async def attempted(self, message_id: str, at: datetime) -> None:
        row = self.rows[message_id]
        self.times[message_id] = at
        self._put(row, state=OutboxState.SENDING, attempts=row.attempts + 1)

    async def sent(self, message_id: str, at: datetime) -> None:
        self.times[message_id] = at
        self._put(self.rows[message_id], state=OutboxState.SENT)

    async def failed(self, message_id: str, due_at: datetime, words: str) -> None:
        self._put(self.rows[message_id], state=OutboxState.DUE, due_at=due_at, words=words)

    async def refused(self, message_id: str, at: datetime, words: str) -> None:
        self.times[message_id] = at
        self._put(self.rows[message_id], state=OutboxState.REFUSED, words=words)

    def _put(self, row: OutboxMessage, **changes: object) -> None:
        self.rows[row.message_id] = msgspec.structs.replace(row, **changes)


class AmazonAccepts:
    """ConfirmationApi that takes what it is told, unless failures are queued."""

    def __init__(self, fails: Sequence[Exception | None] = ()) -> None:
        self.fails = list(fails)
        self.taken: list[Confirmation] = []

    async def confirm(self, confirmation: Confirmation) -> None:
        failure = self.fails.pop(0) if self.fails else None
        if failure is not None:
            raise failure
        self.taken.append(confirmation)
