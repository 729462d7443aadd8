"""A parcel and its purchase."""

from datetime import UTC, datetime
from decimal import Decimal

import msgspec

from app.domain.money import Money
from app.domain.order import Recipient
from app.domain.shipping import Api, Parcel, ParcelItem, Purchase, PurchaseState, Rate

NOW = datetime(2026, 11, 25, 15, 0, tzinfo=UTC)
PURCHASE_ID = "0b54d8a6-7f6e-4c59-9d0b-0f1c2b3a4d5e"
MARK = "0B54D8A67F6E4C599D0B0F1C2B"
SENDER = Recipient(
    company="Warehouse One",
    line1="100 Dock St",
    city="Chicago",
    region="IL",
    postal_code="60607",
    country="US",
    phone="312-555-0100",
)
BUYER = Recipient(
    name="Buyer van One",
    line1="PO Box 123",
    line2="Unit 7",
    city="Columbus",
    region="OH",
    postal_code="43215",
    country="US",
    phone="614-555-0101",
)
PARCEL = Parcel(
    order_id="112-1234567-1234567",
    package=1,
    marketplace_id="ATVPDKIKX0DER",
    items=(ParcelItem("1", 2, "Mug"),),
    length_mm=100,
    width_mm=305,
    height_mm=200,
    weight_grams=1000,
    ship_from=SENDER,
    ship_to=BUYER,
    ship_at=NOW,
    reference="PO-4711",
)


def bought(rate: Rate, tracking: str = "", shipment_id: str = "") -> Purchase:
    """The journal's row of a purchase of PARCEL."""
    return Purchase(
        purchase_id=PURCHASE_ID,
        order_id=PARCEL.order_id,
        package=1,
        api=Api.KARRIO,
        bench_id="bench-1",
        rate=rate,
        state=PurchaseState.BOUGHT if tracking else PurchaseState.UNKNOWN,
        made_at=NOW,
        shipment_id=shipment_id or tracking,
        tracking=tracking,
    )


def changed(**fields: object) -> Parcel:
    """PARCEL, but for these."""
    return msgspec.structs.replace(PARCEL, **fields)


def dollars(amount: str) -> Money:
    return Money(Decimal(amount), "USD")
