"""A database with its vault, and short ways to say orders and events."""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from app.database import Database, SqlWrappedKeys, open_database
from app.domain.order import Buyer, Order, OrderLine, OrderStatus, Recipient, Window
from app.domain.packing.events import Event, Happened, Locked, OrderOpened, SignedIn, UnitsPacked
from app.domain.packing.plan import Need, PackList, Unit
from app.domain.people import Person, Role
from app.ports.storage import Write
from app.vault.kek import FileSecrets
from app.vault.vault import OrderVault

CATALOGUE = Path(__file__).parents[3] / "resources" / "practice" / "catalogue.json"
NOW = datetime(2026, 3, 2, 14, 30, tzinfo=UTC)
STORE = "practice-us"
PACKER = Person("0001", "Packer One", (Role.PACKER,))
LEAD = Person("0003", "Lead One", (Role.PACKER, Role.LEAD))


class Warehouse:
    """Opens (again) what lies in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keys = SqlWrappedKeys(folder / "keys" / "keys.db")
        self.vault = OrderVault(self.keys, FileSecrets(folder / "secrets"))
        is_new = not (folder / "data").exists()
        self.database = open_database(folder / "data", self.vault, fake_check)
        if is_new:
            self.database.import_catalogue_now(CATALOGUE, fake_hash)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        return self.database.path

    def close(self) -> None:
        self.database.close()
        self.keys.close()

    def bring(self, *orders: Order, cursor: datetime | None = None) -> None:
        self.database.imports.upsert_now(orders, {} if cursor is None else {STORE: cursor})

    def write(self, *writes: Write) -> None:
        asyncio.run(self.database.journal.write(writes))

    def status(self, order_id: str) -> OrderStatus | None:
        order = self.database.lookups.order(order_id)
        return None if order is None else order.status

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Straight from the file."""
        with closing(sqlite3.connect(self.path)) as connection:
            return connection.execute(sql, values).fetchall()

    def bench(self, bench_id: str = "bench-1") -> "AtBench":
        return AtBench(self.database, bench_id)


class AtBench:
    """Appends events as a bench does: numbered without gaps."""

    def __init__(self, database: Database, bench_id: str) -> None:
        self._database = database
        self.bench_id = bench_id
        self.order_id = ""
        self.seq = 0

    def stamp(self, *events: Event, at: datetime = NOW) -> list[Happened]:
        stamped = []
        for event in events:
            if isinstance(event, OrderOpened):
                self.order_id = event.pack_list.order_id
            self.seq += 1
            order_id = "" if isinstance(event, SignedIn | Locked) else self.order_id
            stamped.append(Happened(self.seq, at, PACKER.user_id, order_id, event, "scanned", 1.5))
        return stamped

    def did(self, *events: Event, writes: Sequence[Write] = (), at: datetime = NOW) -> None:
        """Raises what the journal raises; the count then stays where it was."""
        before = self.seq, self.order_id
        try:
            happened = self.stamp(*events, at=at)
            asyncio.run(self._database.journal.append(self.bench_id, happened, writes))
        except BaseException:
            self.seq, self.order_id = before
            raise

    def opens(self, order: Order, *, units: tuple[Unit, ...] = (), next_unit: int = 1) -> None:
        self.did(OrderOpened(pack_list(order), units=units, next_unit=next_unit))

    def packs(self, need: int = 0, count: int = 1) -> None:
        self.did(UnitsPacked(need, count, "scan"))


def fake_hash(pin: str) -> str:
    return f"hash of {pin}"


def fake_check(pin_hash: str, pin: str) -> bool:
    return pin_hash == f"hash of {pin}"


def order_id(number: int) -> str:
    return f"112-{number:07d}-1234567"


def line(sku: str = "MSE-01", quantity: int = 1, **changes: Any) -> OrderLine:
    return OrderLine(f"item-{sku}", sku, f"Title of {sku}", quantity, ordered=quantity, **changes)


def an_order(number: int = 1, *lines: OrderLine, **changes: Any) -> Order:
    known: dict[str, Any] = {
        "order_id": order_id(number),
        "store_id": STORE,
        "marketplace_id": "ATVPDKIKX0DER",
        "status": OrderStatus.OPEN,
        "purchased_at": NOW - timedelta(days=1),
        "updated_at": NOW,
        "lines": lines or (line(),),
        "ship_by": Window(None, NOW + timedelta(hours=number)),
        "recipient": Recipient(name="Recipient One", line1="1 Main Street", city="Springfield"),
        "buyer": Buyer(name="Buyer One", email="buyer@marketplace.example"),
        "amazon_status": "UNSHIPPED",
    }
    return Order(**(known | changes))


def pack_list(order: Order) -> PackList:
    needs = tuple(Need(each.order_item_id, each.sku, each.title, each.quantity, 1) for each in order.lines)
    return PackList(order.order_id, order.store_id, needs)
