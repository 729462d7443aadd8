"""A warehouse with history, for benchmarks: many orders through the real codecs and tables."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import islice
from pathlib import Path
from random import Random

import sqlalchemy as sa

from app.database.engine import Readers, writing_engine
from app.database.imports import add_stores
from app.database.items import Items
from app.database.order_rows import Sealed, seal
from app.database.order_store import store_orders
from app.database.statements import Statement
from app.database.tables import groups, products
from app.domain.money import Money
from app.domain.order import AddressType, Buyer, Order, OrderLine, OrderStatus, Recipient, Window
from app.ports.vault import Vault

STORE = "practice-us"
_MARKETPLACE = "ATVPDKIKX0DER"
_BATCH, _SEALED = 20_000, 2000  # orders in a transaction, and whose keys are made at once
_OPEN_SHARE, _PENDING_SHARE, _CANCELLED_SHARE = 0.02, 0.002, 0.01
_STREETS = ("Main Street", "Mill Road", "Station Road", "Harbour Way", "Orchard Lane", "Bridge Street")
_CITIES = (("Springfield", "IL", "62701"), ("Riverton", "NJ", "08077"), ("Lakeview", "OR", "97630"))


def seed_orders(path: Path, vault: Vault, count: int, now: datetime, seed: int = 1) -> None:
    """Adds ``count`` orders to the database file, which no other process may have open: one in fifty is
    open, the rest history over a year. Needs a catalogue: lines name its SKUs. Durable when it returns.
    """
    readers = Readers(path)
    skus = [row[0] for statement in (_PRODUCTS, _GROUPS) for row in statement.all(readers())]
    orders = made_orders(skus, count, now, Random(seed))  # noqa: S311  # the same orders for the same seed
    engine = writing_engine(path)
    try:
        _store_all(engine, orders, vault, Items())
    finally:
        readers.close()
        engine.dispose()


def made_orders(skus: Sequence[str], count: int, now: datetime, random: Random) -> Iterator[Order]:
    """Orders as Amazon's side would tell of them, in no particular order of their numbers."""
    for number in range(count):
        yield _order(skus, number, now, random)


def _store_all(engine: sa.Engine, orders: Iterator[Order], vault: Vault, items: Items) -> None:
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None  # noqa: S101  # a connected pool has one
        driver.execute("PRAGMA synchronous=OFF")
        driver.execute("PRAGMA cache_size=-524288")
        while batch := list(islice(orders, _BATCH)):
            batch.sort(key=_number)  # neighbours in the index are written together
            sealed = list(_sealed(batch, vault))
            with connection.begin():
                add_stores(connection, [(STORE, _MARKETPLACE)])
                store_orders(connection, sealed, items, vault)
            driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        driver.execute("PRAGMA synchronous=FULL")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _number(order: Order) -> str:
    return order.order_id


def _sealed(batch: Sequence[Order], vault: Vault) -> Iterator[Sealed]:
    for start in range(0, len(batch), _SEALED):
        some = batch[start : start + _SEALED]
        vault.prepare([order.order_id for order in some])
        yield from (seal(order, vault) for order in some)


def _order(skus: Sequence[str], number: int, now: datetime, random: Random) -> Order:
    status = _status(random)
    is_live = status in (OrderStatus.OPEN, OrderStatus.PENDING)
    age = timedelta(minutes=random.randrange(4 * 24 * 60 if is_live else 365 * 24 * 60))
    bought = now - age
    ship_by = bought + timedelta(days=2)
    is_business = random.random() < 0.1
    return Order(
        order_id=f"{random.randrange(100, 1000)}-{number:07d}-{random.randrange(10**7):07d}",
        store_id=STORE,
        marketplace_id=_MARKETPLACE,
        status=status,
        purchased_at=bought,
        updated_at=bought + timedelta(minutes=random.randrange(60 if is_live else 2880)),
        lines=tuple(_lines(skus, random, is_done=status is OrderStatus.SHIPPED)),
        programs=_programs(random, is_business=is_business),
        ship_by=Window(bought, ship_by),
        deliver_by=Window(ship_by, ship_by + timedelta(days=3)),
        address_type=AddressType.COMMERCIAL if is_business else AddressType.RESIDENTIAL,
        total=Money(Decimal(random.randrange(500, 20000)).scaleb(-2), "USD"),
        amazon_status=status.value.upper(),
        recipient=_recipient(random),
        buyer=Buyer(name=f"Customer {number}", email=f"c{number}@marketplace.example"),
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
        yield OrderLine(item, sku, f"Product {sku}", 0 if is_done else ordered, None, ordered, price)


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


_PRODUCTS = Statement(lambda: sa.select(products.c.sku).order_by(products.c.sku))
_GROUPS = Statement(lambda: sa.select(groups.c.sku).order_by(groups.c.sku))
