"""The counters of orders: by store and status, and how many of those have each flag."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from app.database.connection import Connection
from app.database.filters import FLAGS
from app.database.lazy import insert
from app.database.standing import Flags
from app.database.statements import Statement, each
from app.database.tables import order_counts
from app.domain.order import OrderStatus


class Tally:
    """What one transaction changes of the counters; ``store`` writes it at once."""

    def __init__(self) -> None:
        self._orders: Counter[tuple[str, str, Flags]] = Counter()

    def __repr__(self) -> str:
        return f"<Tally {len(self._orders)} kinds of orders>"

    def add(self, store_id: str, status: OrderStatus, flags: Flags, by: int = 1) -> None:
        self._orders[store_id, status, flags] += by

    def add_all(self, orders: Iterable[tuple[str, OrderStatus, Flags]]) -> None:
        """``store_id``, status and flags of each."""
        self._orders.update(orders)

    def store(self, connection: Connection) -> None:
        changes: dict[tuple[str, str], list[int]] = {}
        for (store_id, status, flags), by in self._orders.items():
            change = changes.setdefault((store_id, str(status)), [0] * (1 + len(FLAGS)))
            for place, is_set in enumerate((True, *flags)):
                change[place] += by * is_set
        _ADD.many(connection, [(*key, *change) for key, change in changes.items() if any(change)])


def _add() -> Any:
    adding = insert(order_counts).values(each(order_counts))
    changed = {name: order_counts.c[name] + adding.excluded[name] for name in ("n", *FLAGS)}
    return adding.on_conflict_do_update(index_elements=["store_id", "status"], set_=changed)


_ADD = Statement(_add)
