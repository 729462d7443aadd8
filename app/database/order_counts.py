"""The counters of orders: by store and status, and how many of those have each flag."""

from __future__ import annotations

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
        self._changes: dict[tuple[str, str], list[int]] = {}

    def __repr__(self) -> str:
        return f"<Tally {len(self._changes)} counters>"

    def add(self, store_id: str, status: OrderStatus, flags: Flags, by: int = 1) -> None:
        change = self._changes.setdefault((store_id, status.value), [0] * (1 + len(FLAGS)))
        change[0] += by
        for place, is_set in enumerate(flags, 1):
            if is_set:
                change[place] += by

    def store(self, connection: Connection) -> None:
        _ADD.many(connection, [(*key, *change) for key, change in self._changes.items() if any(change)])


def _add() -> Any:
    adding = insert(order_counts).values(each(order_counts))
    changed = {name: order_counts.c[name] + adding.excluded[name] for name in ("n", *FLAGS)}
    return adding.on_conflict_do_update(index_elements=["store_id", "status"], set_=changed)


_ADD = Statement(_add)
