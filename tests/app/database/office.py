"""What a manager's side of the warehouse is made of, and short ways to say it."""

import asyncio
from collections.abc import Coroutine
from datetime import timedelta
from typing import Any, TypeVar

from app.domain.listing import Availability, Channel, Listing, Mapping, Publication
from app.domain.order import Recipient
from app.domain.stock import Movement, Warehouse, Why
from app.domain.store import Rule, Store
from app.ports.listings import ListingKey
from app.ports.storage import Audited
from tests.app.database.warehouse import NOW, STORE
from tests.app.database.warehouse import Warehouse as Base

T = TypeVar("T")
CA_STORE = "practice-ca"
US, CA, DE = "ATVPDKIKX0DER", "A2EUQ1WTGCTBG2", "A1PA6795UKMFR9"
AUDIT = Audited(NOW, "0009", "", "tested")
MAIN, SOUTH = Warehouse("MAIN", "Main hall"), Warehouse("SOUTH", "South hall")
LATER = NOW + timedelta(minutes=5)
ADDRESS = Recipient(name="Warehouse", line1="1 Dock Road", city="Riverton", country="US")


def done(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


def a_store(store_id: str = STORE, marketplace_id: str = US, **changes: Any) -> Store:
    known: dict[str, Any] = {"name": store_id, "seller_id": "SELLER1", "ship_from": ADDRESS}
    return Store(store_id=store_id, marketplace_id=marketplace_id, **(known | changes))


def a_listing(sku: str = "LST-1", store_id: str = STORE, **changes: Any) -> Listing:
    known: dict[str, Any] = {
        "title": "Wireless mouse, black",
        "asin": "B000000001",
        "channel": Channel.MERCHANT,
        "publication": Publication.PUBLISHED,
        "availability": (Availability("DEFAULT", 5, 2),),
        "read_at": NOW,
    }
    return Listing(store_id, sku, **(known | changes))


def saved(warehouse: Base, *stores: Store) -> None:
    for store in stores:
        done(warehouse.database.stores.save(store, AUDIT))


def listed(warehouse: Base, *listings: Listing, generation: int | None = None) -> None:
    done(warehouse.database.listings.store(listings, generation=generation))


def got(warehouse: Base, sku: str = "LST-1", store_id: str = STORE) -> Listing:
    found = warehouse.database.listings.get(ListingKey(store_id, sku))
    assert found is not None
    return found


def mapped(warehouse: Base, sku: str, mapping: Mapping | None, store_id: str = STORE) -> int:
    return done(warehouse.database.listings.map([(ListingKey(store_id, sku), mapping)], AUDIT))


def housed(warehouse: Base, *halls: Warehouse) -> None:
    for hall in halls or (MAIN,):
        done(warehouse.database.stock.save_warehouse(hall, AUDIT))


def counted(warehouse: Base, sku: str, units: int, hall: str = "MAIN") -> None:
    done(warehouse.database.stock.move([moving(sku, units, Why.COUNTED, hall)], AUDIT))


def moving(sku: str, units: int, why: Why, hall: str = "MAIN", **changes: Any) -> Movement:
    return Movement(sku, hall, units, why, "0009", NOW, **changes)


def levels(warehouse: Base, sku: str) -> list[tuple[str, int, int]]:
    """(warehouse, on hand, taken)"""
    found = warehouse.database.stock.levels([sku])[sku]
    return [(level.warehouse, level.on_hand, level.taken) for level in found]


def ruled(*warehouses: str) -> Rule:
    return Rule(warehouses)
