"""Listings, stores and stock in memory: real rules behind them, as many rows as wanted made on the way."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from msgspec.structs import replace

from app.domain.catalog import Barcode, BarcodeKind, Group, GroupChild, Product
from app.domain.listing import Availability, Channel, Issue, Listing, Mapping, Publication, Severity
from app.domain.money import Money
from app.domain.order import Recipient
from app.domain.people import Person, Role
from app.domain.stock import Level, Location, Warehouse
from app.domain.store import Features, Rule, Store, StoreState

NOW = datetime(2026, 11, 23, 14, 48, tzinfo=UTC)
MANAGER = Person("u5", "Manager One", (Role.MANAGER, Role.LISTINGS))
LISTER = Person("u6", "Lister One", (Role.LISTINGS,))
LEAD = Person("u3", "Lead One", (Role.LEAD,))
IT = Person("u7", "It One", (Role.IT,))
ADDRESS = Recipient(
    name="Warehouse East",
    company="Example Goods",
    line1="12 Dock Road",
    city="Newark",
    region="NJ",
    postal_code="07101",
    country="US",
    phone="555 0100",
)
EAST = Warehouse("EAST", "Newark", "America/New_York", ADDRESS)
WEST = Warehouse("WEST", "Reno", "America/Los_Angeles", replace(ADDRESS, name="Warehouse West", city="Reno"))
US_ID, CA_ID, DE_ID = "ATVPDKIKX0DER", "A2EUQ1WTGCTBG2", "A1PA6795UKMFR9"
ON = Features(imports_listings=True, imports_orders=True, sends_inventory=True)
RULE = Rule(("EAST", "WEST"), buffer=1, lead_time_days=2)
US = Store(
    "us-main", "US main", US_ID, "A2SELLER0TOKEN", ADDRESS, state=StoreState.CONNECTED, features=ON,
    allocation=RULE, secret_made_at=NOW - timedelta(days=20), connected_at=NOW - timedelta(days=20),
)  # fmt: skip
CA = replace(US, store_id="ca-main", name="CA main", marketplace_id=CA_ID)
DE = Store("de-main", "Germany", DE_ID, "A9OTHER0TOKEN", replace(ADDRESS, country="DE"))
MOUSE = Product(
    "MSE-01",
    "Wireless mouse, black",
    (Barcode("860012300051", BarcodeKind.UPC), Barcode("10860012300058", BarcodeKind.CASE, 12)),
    price=Money(Decimal("24.90"), "USD"),
    weight_grams=96,
    picture="MSE-01",
)
SERUM = Product(
    "SER-30",
    "Vitamin serum 30 ml",
    (Barcode("4006381333931", BarcodeKind.EAN),),
    price=Money(Decimal("39.00"), "USD"),
    weight_grams=118,
)
HEADSET = Product("HDS-10", "Wireless headset", is_serial_tracked=True, weight_grams=240)
SET = Group("BOX-S3", "Gift set: serum and mouse", (GroupChild("SER-30", 2), GroupChild("MSE-01", 1)))
LEVELS: dict[str, tuple[Level, ...]] = {
    "MSE-01": (Level("EAST", 9, 2), Level("WEST", 3, 0)),
    "SER-30": (Level("EAST", 40, 6),),
    "HDS-10": (Level("EAST", -2, 0),),
}
LOCATIONS = (
    Location("us-main", "loc-1", "NWK1", "Newark dock", warehouse="EAST"),
    Location("us-main", "loc-2", "RNO1", "Reno dock"),
)
PENDING_SINCE = NOW - timedelta(minutes=12)


def listing(sku: str, **changes: object) -> Listing:
    """A merchant listing of the US store, mapped to the mouse."""
    base = Listing(
        "us-main",
        sku,
        f"Example Brand {sku} wireless mouse with silent keys, black",
        "B0C1234567",
        barcode="860012300051",
        price=Money(Decimal("27.95"), "USD"),
        channel=Channel.MERCHANT,
        availability=(Availability("DEFAULT", 9, 2),),
        mapping=Mapping("MSE-01"),
        read_at=NOW - timedelta(minutes=9),
    )
    return replace(base, **changes)


FBA = listing("MSE-01-FBA", channel=Channel.FBA, availability=(Availability("AMAZON_NA"),))
PENDING = listing("MSE-NEW", publication=Publication.PENDING, submitted_at=PENDING_SINCE)
UNMAPPED = listing("SER-30", title="Vitamin serum 30 ml, 2 pack", mapping=None, barcode="4006381333931")
FAILED = listing(
    "MSE-BAD",
    publication=Publication.FAILED,
    issues=(
        Issue(
            "18299", "We removed your offer because the price is far above the list price.", takes_down=True
        ),
        Issue("90220", "'Condition' is required but not supplied.", Severity.WARNING),
    ),
)
SHARED = listing("ABC123", mapping=Mapping("SER-30", 2))
SHARED_CA = replace(SHARED, store_id="ca-main", price=Money(Decimal("36.50"), "CAD"))
MOUSE_LISTING = listing("MSE-01")
THREE = (MOUSE_LISTING, FBA, UNMAPPED)
EVERY = (MOUSE_LISTING, FBA, PENDING, UNMAPPED, FAILED, SHARED, SHARED_CA)


def many_listings(count: int) -> tuple[Listing, ...]:
    """``count`` of them: every tenth FBA, every fiftieth unmapped, every thousandth failed."""
    return tuple(_numbered(place) for place in range(count))


def _numbered(place: int) -> Listing:
    found = listing(f"SKU-{place:06}")
    if place % 10 == 3:
        return replace(found, channel=Channel.FBA, availability=(Availability("AMAZON_NA"),))
    if place % 50 == 7:
        return replace(found, mapping=None)
    return replace(found, publication=Publication.FAILED) if place % 1000 == 1 else found
