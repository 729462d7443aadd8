"""Stores, listings and locations for tests of what is sent; nobody asserts on their defaults."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from app.domain.listing import Availability, Channel, Listing, Mapping, Publication
from app.domain.money import Money
from app.domain.order import Recipient
from app.domain.stock import Level, Location
from app.domain.store import Features, Rule, Store, StoreState

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
US, CANADA, MEXICO = "ATVPDKIKX0DER", "A2EUQ1WTGCTBG2", "A1AM78C64UM0Y8"
GERMANY, FRANCE, JAPAN = "A1PA6795UKMFR9", "A13V1IB3VIYZZH", "A1VC38T7YXB528"
DOCK = Recipient(
    name="Dock One", line1="1 Dock Road", city="Springfield", region="IL", postal_code="62701", country="US"
)
RULE = Rule(("MAIN",), lead_time_days=2)
PRICE = Money(Decimal("12.50"), "USD")


def store(store_id: str = "us", **more: Any) -> Store:
    made = Store(
        store_id,
        f"Store {store_id}",
        US,
        "A1SELLER",
        DOCK,
        state=StoreState.CONNECTED,
        features=Features(imports_listings=True, imports_orders=True, sends_inventory=True),
        allocation=RULE,
    )
    return replace(made, **more)


def listing(sku: str = "MUG", **more: Any) -> Listing:
    made = Listing(
        "us",
        sku,
        title="A mug",
        asin="B000000001",
        price=PRICE,
        channel=Channel.MERCHANT,
        publication=Publication.PUBLISHED,
        mapping=Mapping("MUG"),
    )
    return replace(made, **more)


def levels(on_hand: int, taken: int = 0, sku: str = "MUG") -> dict[str, tuple[Level, ...]]:
    return {sku: (Level("MAIN", on_hand, taken),)}


def row(code: str, quantity: int | None = None, days: int | None = None) -> Availability:
    return Availability(code, quantity, days)


def location(source: str, warehouse: str = "", **more: Any) -> Location:
    return replace(Location("us", source, f"code-{source}", f"Place {source}", warehouse=warehouse), **more)
