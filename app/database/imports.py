"""Orders from Amazon into the database: sealed off the writer, stored in small transactions."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from typing import Any

from app.database.bulk import REST
from app.database.connection import Connection
from app.database.engine import Readers
from app.database.items import Items
from app.database.lazy import insert, sa
from app.database.order_rows import Sealed, seal
from app.database.order_store import store_orders
from app.database.statements import Statement, Values, each, value
from app.database.tables import cursors, stores
from app.database.times import from_micros, to_micros
from app.database.writer import Writer
from app.domain.order import Order
from app.ports import right_of_way
from app.ports.storage import Priority
from app.ports.vault import Vault

_PREPARED = 1000  # sealed at once, at least a transaction's worth: one sync of the key store for many orders
_AHEAD = 4  # transactions that may wait for the writer


class SqlOrderImport:
    """Implements ``OrderImport``."""

    def __init__(
        self,
        writer: Writer,
        readers: Readers,
        vault: Vault,
        items: Items,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        """``pause`` waits that many seconds on the import's own thread."""
        self._pause = pause
        self._writer = writer
        self._readers = readers
        self._vault = vault
        self._items = items
        self._sealing = ThreadPoolExecutor(1, "order-import")

    def __repr__(self) -> str:
        return f"<SqlOrderImport batch {self._writer.import_batch}>"

    def cursor(self, store_id: str) -> datetime | None:
        row = _CURSOR.one(self._readers(), store_id)
        return None if row is None else from_micros(row[0])

    async def upsert(self, orders: Sequence[Order], cursors: Mapping[str, datetime]) -> None:
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._sealing, self.upsert_now, orders, cursors)

    def upsert_now(self, orders: Sequence[Order], cursors: Mapping[str, datetime]) -> None:
        """The same, waiting on this thread (not the loop's). The cursors move with the last orders."""
        waiting: deque[Future[None]] = deque()
        stores = _stores_of(orders, cursors)
        for sealed, is_last in self._batches(orders):
            if is_last and cursors:
                _wait_for(waiting)
            work = _Batch(sealed, stores, cursors if is_last else {}, self._items, self._vault)
            stores = {}
            waiting.append(self._writer.submit(Priority.IMPORT, work))
            if self._writer.is_packing:
                self._pause(REST)
            if len(waiting) >= _AHEAD:
                _wait_for(waiting)
        _wait_for(waiting)

    def close(self) -> None:
        self._sealing.shutdown()

    def _batches(self, orders: Sequence[Order]) -> Iterator[tuple[Sequence[Sealed], bool]]:
        """Transactions' worth of orders, and whether they are the last. Each time as many as the writer wants
        then.
        """
        latest = list({order.order_id: order for order in sorted(orders, key=_updated)}.values())
        sealed: list[Sealed] = []
        start = 0
        while start < len(latest) or start == 0:
            end = start + self._writer.import_batch
            if end > len(sealed):
                sealed += self._sealed(latest[len(sealed) : len(sealed) + _PREPARED])
            yield sealed[start:end], end >= len(latest)
            start = end

    def _sealed(self, orders: Sequence[Order]) -> Iterator[Sealed]:
        self._vault.prepare([order.order_id for order in orders])
        for order in orders:
            right_of_way.give_way()
            yield seal(order, self._vault)


def _wait_for(waiting: deque[Future[None]]) -> None:
    """For the last one first: the writer takes them in turn, and each wait costs a change of threads."""
    while waiting:
        waiting.pop().result()


def _stores_of(orders: Sequence[Order], cursors: Mapping[str, datetime]) -> dict[str, str]:
    """Marketplaces of the stores that are named: rows that the others refer to."""
    return dict.fromkeys(cursors, "") | {order.store_id: order.marketplace_id for order in orders}


def _updated(order: Order) -> datetime:
    return order.updated_at


class _Batch:
    """One transaction of an import."""

    def __init__(
        self,
        incoming: Sequence[Sealed],
        stores: Mapping[str, str],
        cursors: Mapping[str, datetime],
        items: Items,
        vault: Vault,
    ) -> None:
        self._incoming = incoming
        self._stores = stores
        self._cursors = cursors
        self._items = items
        self._vault = vault

    def __call__(self, connection: Connection) -> None:
        add_stores(connection, [*self._stores.items()])
        store_orders(connection, self._incoming, self._items, self._vault)
        reached = [(store_id, to_micros(at)) for store_id, at in self._cursors.items()]
        _SET_CURSOR.many(connection, reached)


def add_stores(connection: Connection, rows: list[Values]) -> None:
    """(store id, marketplace id) of stores that orders name; known ones stay as they are."""
    _ADD_STORE.many(connection, rows)


def _add_store() -> Any:
    adding = insert(stores).values(each(stores, "store_id", "marketplace_id"))
    return adding.on_conflict_do_nothing()


def _set_cursor() -> Any:
    adding = insert(cursors).values(each(cursors))
    return adding.on_conflict_do_update(
        index_elements=["store_id"], set_={"updated_before": adding.excluded.updated_before}
    )


_ADD_STORE = Statement(_add_store)
_SET_CURSOR = Statement(_set_cursor)
_CURSOR = Statement(lambda: sa.select(cursors.c.updated_before).where(cursors.c.store_id == value("store")))
