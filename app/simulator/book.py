"""All orders, by id and by account, and when time changes which of them."""

import heapq
from collections.abc import Sequence
from datetime import datetime

from app.simulator import lifecycle
from app.simulator.state import Order


class Book:
    """`orders` is by id."""

    def __init__(self) -> None:
        self.orders: dict[str, Order] = {}
        self._by_account: dict[str, list[Order]] = {}
        self._waiting: list[tuple[datetime, str]] = []

    def keep(self, order: Order) -> None:
        """A new order."""
        self.orders[order.order_id] = order
        self._by_account.setdefault(order.account, []).append(order)
        self._wait(order)

    def of(self, account: str) -> Sequence[Order]:
        """All orders of an account."""
        return self._by_account.get(account, ())

    def advance(self, now: datetime) -> None:
        """Let pending orders and pre-orders whose time has come go on."""
        while self._waiting and self._waiting[0][0] <= now:
            when, order_id = heapq.heappop(self._waiting)
            order = self.orders[order_id]
            if lifecycle.due(order) == when:
                lifecycle.advance(order)
                self._wait(order)

    def _wait(self, order: Order) -> None:
        when = lifecycle.due(order)
        if when is not None:
            heapq.heappush(self._waiting, (when, order.order_id))

    def __repr__(self) -> str:
        return f"<Book {len(self.orders)} orders>"
