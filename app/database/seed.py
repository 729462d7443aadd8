"""A warehouse with history, for benchmarks: many orders through the real codecs and tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import islice
from pathlib import Path
from random import Random
from typing import TypeVar

from app.database import listing_store
from app.database.connection import Connection
from app.database.engine import Readers, writing_connection
from app.database.imports import add_stores
from app.database.items import Items
from app.database.lazy import sa
from app.database.order_rows import Sealed, seal
from app.database.order_store import store_orders
from app.database.statements import Statement, each, value
from app.database.tables import groups, orders, products
from app.database.times import to_micros
from app.domain.listing import Availability, Channel, Issue, Listing, Mapping, Publication
from app.domain.money import Money
from app.domain.order import AddressType, Buyer, Order, OrderLine, OrderStatus, Recipient, Window
from app.domain.retention import ended_before
from app.ports.vault import Vault

T = TypeVar("T")
STORE = "practice-us"
_US, _CA, _MX = "ATVPDKIKX0DER", "A2EUQ1WTGCTBG2", "A1AM78C64UM0Y8"
_STORES = ((STORE, _US), ("practice-ca", _CA), ("practice-mx", _MX))
_SHARES = (0.7, 0.2, 0.1)  # of the history; what is still to be shipped is the first one's
_BATCH, _SEALED = 20_000, 2000  # orders in a transaction, and whose keys are made at once
_OPEN_SHARE, _PENDING_SHARE, _CANCELLED_SHARE = 0.02, 0.002, 0.01
_STREETS = ("Main Street", "Mill Road", "Station Road", "Harbour Way", "Orchard Lane", "Bridge Street")
_CITIES = (("Springfield", "IL", "62701"), ("Riverton", "NJ", "08077"), ("Lakeview", "OR", "97630"))


def seed_orders(path: Path, vault: Vault, count: int, now: datetime, seed: int = 1) -> None:
    """Adds ``count`` orders to the database file, which no other process may have open: one in fifty is
    open, the rest history over a year, purged where it is old enough. Needs a catalogue: lines name its
    SKUs. Durable when it returns.
    """
    orders = made_orders(_skus(path), count, now, Random(seed))  # noqa: S311  # the same orders for the same seed

    def store(connection: Connection, batch: list[Order]) -> None:
        batch.sort(key=_number)  # neighbours in the index are written together
        store_orders(connection, list(_sealed(batch, vault)), items, vault)
        before = to_micros(ended_before(now, days_early=1))
        _PURGED.run(connection, before, before)

    items = Items()
    _store_all(path, orders, store)


def seed_listings(path: Path, count: int, now: datetime, seed: int = 1) -> None:
    """Likewise for listings of the first store: most are mapped, few are pending or wrong."""
    listings = made_listings(_skus(path), count, now, Random(seed))  # noqa: S311  # as above

    def store(connection: Connection, batch: list[Listing]) -> None:
        listing_store.store(connection, batch, 1, items)

    items = Items()
    _store_all(path, listings, store)


def made_listings(skus: Sequence[str], count: int, now: datetime, random: Random) -> Iterator[Listing]:
    words = [_word(random) for _ in range(4000)]
    for number in range(count):
        yield _listing(skus, words, number, now, random)


def made_orders(skus: Sequence[str], count: int, now: datetime, random: Random) -> Iterator[Order]:
    """Orders as Amazon's side would tell of them, in no particular order of their numbers."""
    for number in range(count):
        yield _order(skus, number, now, random)


def _skus(path: Path) -> list[str]:
    readers = Readers(path)
    try:
        return [row[0] for statement in (_PRODUCTS, _GROUPS) for row in statement.all(readers())]
    finally:
        readers.close()


def _store_all(path: Path, rows: Iterator[T], store: Callable[[Connection, list[T]], None]) -> None:
    with closing(writing_connection(path)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA cache_size=-524288")
        while batch := list(islice(rows, _BATCH)):
            connection.execute("BEGIN IMMEDIATE")
            add_stores(connection, list(_STORES))
            store(connection, batch)
            connection.execute("COMMIT")
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _number(order: Order) -> str:
    return order.order_id


def _sealed(batch: Sequence[Order], vault: Vault) -> Iterator[Sealed]:
    for start in range(0, len(batch), _SEALED):
        some = batch[start : start + _SEALED]
        vault.prepare([order.order_id for order in some if order.recipient is not None])
        yield from (seal(order, vault) for order in some)


def _order(skus: Sequence[str], number: int, now: datetime, random: Random) -> Order:
    status = _status(random)
    is_live = status in (OrderStatus.OPEN, OrderStatus.PENDING)
    age = timedelta(minutes=random.randrange(4 * 24 * 60 if is_live else 365 * 24 * 60))
    bought = now - age
    ship_by = bought + timedelta(days=2)
    updated_at = bought + timedelta(minutes=random.randrange(60 if is_live else 2880))
    is_purged = not is_live and updated_at < ended_before(now, days_early=1)
    is_business = random.random() < 0.1
    store_id, marketplace_id = _STORES[0] if is_live else random.choices(_STORES, _SHARES)[0]
    return Order(
        order_id=f"{random.randrange(100, 1000)}-{number:07d}-{random.randrange(10**7):07d}",
        store_id=store_id,
        marketplace_id=marketplace_id,
        status=status,
        purchased_at=bought,
        updated_at=updated_at,
        lines=tuple(_lines(skus, random, is_done=status is OrderStatus.SHIPPED)),
        programs=_programs(random, is_business=is_business),
        ship_by=Window(bought, ship_by),
        deliver_by=Window(ship_by, ship_by + timedelta(days=3)),
        address_type=AddressType.COMMERCIAL if is_business else AddressType.RESIDENTIAL,
        total=Money(Decimal(random.randrange(500, 20000)).scaleb(-2), "USD"),
        amazon_status="UNSHIPPED" if status is OrderStatus.OPEN else status.value.upper(),
        recipient=None if is_purged else _recipient(random),
        buyer=None if is_purged else Buyer(f"Customer {number}", f"c{number}@marketplace.example"),
    )


def _status(random: Random) -> OrderStatus:
    share = random.random()
    if share < _OPEN_SHARE:
        return OrderStatus.OPEN
    if share < _OPEN_SHARE + _PENDING_SHARE:
        return OrderStatus.PENDING
    is_cancelled = share < _OPEN_SHARE + _PENDING_SHARE + _CANCELLED_SHARE
    return OrderStatus.CANCELLED if is_cancelled else OrderStatus.SHIPPED


def _programs(random: Random, *, is_business: bool) -> tuple[str, ...]:
    prime = ("PRIME",) if random.random() < 0.2 else ()
    return (*prime, "AMAZON_BUSINESS") if is_business else prime


def _lines(skus: Sequence[str], random: Random, *, is_done: bool) -> Iterator[OrderLine]:
    for sku in random.sample(skus, k=1 if random.random() < 0.7 else random.randrange(2, 5)):
        ordered = 1 if random.random() < 0.8 else random.randrange(2, 6)
        item = str(random.randrange(10**13, 10**14))
        price = Money(Decimal(random.randrange(500, 9000)).scaleb(-2), "USD")
        asks = ("TRANSPARENCY",) if is_done and random.random() < 0.05 else ()
        left = 0 if is_done else ordered
        yield OrderLine(item, sku, f"Product {sku}", left, None, ordered, price, asks)


def _recipient(random: Random) -> Recipient:
    city, region, postal_code = random.choice(_CITIES)
    number = random.randrange(1, 9999)
    return Recipient(
        name=f"Recipient {number}",
        line1=f"{number} {random.choice(_STREETS)}",
        city=city,
        region=region,
        postal_code=postal_code,
        country="US",
        phone=f"+1 555 01{number:04d}",
    )


def _listing(
    skus: Sequence[str], words: Sequence[str], number: int, now: datetime, random: Random
) -> Listing:
    is_fba, is_wrong = random.random() < 0.3, random.random() < 0.01
    issues = (Issue("8541", "The listing is incomplete."),) if is_wrong else ()
    return Listing(
        STORE,
        f"{random.choice(words)[:3].upper()}-{number:07d}",
        title=" ".join(random.choices(words, k=9)),
        asin=f"B0{random.randrange(36**6):08d}",
        barcode=f"{random.randrange(10**11):012d}",
        price=Money(Decimal(random.randrange(500, 9000)).scaleb(-2), "USD"),
        channel=Channel.FBA if is_fba else Channel.MERCHANT,
        publication=Publication.PENDING if random.random() < 0.002 else Publication.PUBLISHED,
        availability=() if is_fba else (Availability("DEFAULT", random.randrange(50), 1),),
        issues=issues,
        mapping=Mapping(random.choice(skus)) if random.random() < 0.95 else None,
        read_at=now,
    )


def _word(random: Random) -> str:
    return "".join(random.choices("abcdefghijklmnopqrstuvwxyz", k=random.randrange(3, 10)))


def _purged() -> sa.Update:
    is_due = (orders.c.ended_at < value("before")) & orders.c.purged_at.is_(None)
    return sa.update(orders).values(each(orders, "purged_at")).where(is_due)


_PURGED = Statement(_purged)
_PRODUCTS = Statement(lambda: sa.select(products.c.sku).order_by(products.c.sku))
_GROUPS = Statement(lambda: sa.select(groups.c.sku).order_by(groups.c.sku))
