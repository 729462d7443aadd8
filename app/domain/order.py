"""An Amazon merchant-fulfilled order, as Packbench keeps it."""

from datetime import datetime
from enum import StrEnum

import msgspec

from app.domain.money import Money


class OrderStatus(StrEnum):
    PENDING = "pending"
    OPEN = "open"
    REVIEW = "review"
    ON_HOLD = "on_hold"
    PACKING = "packing"
    PACKED = "packed"
    LABELLED = "labelled"
    PARTLY_SHIPPED = "partly_shipped"
    SHIPPED = "shipped"
    CANCELLED = "cancelled"


class AddressType(StrEnum):
    RESIDENTIAL = "RESIDENTIAL"
    COMMERCIAL = "COMMERCIAL"
    PICKUP_POINT = "PICKUP_POINT"
    UNKNOWN = "UNKNOWN"


class Program(StrEnum):
    """Amazon's programme names that change what Packbench does; others are kept as plain strings."""

    PRIME = "PRIME"
    BUSINESS = "AMAZON_BUSINESS"
    PREMIUM = "PREMIUM"
    SHIP_PLUS = "FBM_SHIP_PLUS"
    TRANSPARENCY = "TRANSPARENCY"


class Demand(StrEnum):
    """What Amazon's ``shippingConstraints`` of a line may demand of its delivery; the values are its keys."""

    SIGNATURE = "signatureConfirmation"
    IDENTITY = "recipientIdentityVerification"
    AGE = "recipientAgeVerification"
    CASH = "cashOnDelivery"
    PALLET = "palletDelivery"


class Window(msgspec.Struct, frozen=True, gc=False):
    """A time window, UTC; either end may be open."""

    earliest: datetime | None = None
    latest: datetime | None = None


class OrderLine(msgspec.Struct, frozen=True, gc=False):
    """One order item. ``quantity`` is what is still to be shipped of ``ordered``. ``item``: the product or
    group that the listing is mapped to, ``item_units`` of it a unit; empty: that of the line's own SKU.
    ``ioss``: the EU's import number, where Amazon collected the VAT.
    """

    order_item_id: str
    sku: str
    title: str
    quantity: int
    asin: str | None = None
    ordered: int = 0
    unit_price: Money | None = None
    programs: tuple[str, ...] = ()
    requires_serial: bool = False
    cancel_requested: bool = False
    item: str = ""
    item_units: int = 1
    demands: tuple[Demand, ...] = ()
    ioss: str = ""
    sent: int = 0  # in packages of ours that have their labels, while the order is not whole (PACK-9)

    @property
    def to_pack(self) -> int:
        """With what is packed and labelled already."""
        return self.quantity + self.sent


class Recipient(msgspec.Struct, frozen=True, gc=False):
    """PII: where the parcel goes. Only the vault opens it; its repr tells nothing."""

    name: str = ""
    company: str = ""
    line1: str = ""
    line2: str = ""
    line3: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    phone: str = ""
    delivery_notes: str = ""

    def __repr__(self) -> str:
        return "<redacted>"

    def __rich_repr__(self) -> list[tuple[str, str]]:
        return [("pii", "redacted")]


class Buyer(msgspec.Struct, frozen=True, gc=False):
    """PII: who bought. Only the vault opens it; its repr tells nothing."""

    name: str = ""
    email: str = ""
    company: str = ""
    purchase_order_number: str = ""
    gift_message: str = ""

    def __repr__(self) -> str:
        return "<redacted>"

    def __rich_repr__(self) -> list[tuple[str, str]]:
        return [("pii", "redacted")]


class Order(msgspec.Struct, frozen=True, gc=False):
    """One order of one store. ``recipient`` and ``buyer`` are PII and None where Amazon sent none."""

    order_id: str
    store_id: str
    marketplace_id: str
    status: OrderStatus
    purchased_at: datetime
    updated_at: datetime
    lines: tuple[OrderLine, ...]
    programs: tuple[str, ...] = ()
    ship_by: Window = Window()
    deliver_by: Window = Window()
    label_window: Window = Window()
    address_type: AddressType = AddressType.UNKNOWN
    total: Money | None = None
    review_reason: str = ""
    amazon_status: str = ""
    recipient: Recipient | None = None
    buyer: Buyer | None = None
    is_reopened: bool = False  # its label was voided: Amazon goes on calling it shipped (SHIP-9)
    location: str = ""  # the MLI location that Amazon chose
    warehouse: str = ""  # ours behind it; empty: any
    shipped_at: datetime | None = None  # when the last package left, as Amazon has it
    service_level: str = ""  # Amazon's fulfillmentServiceLevel, like STANDARD

    @property
    def is_prime(self) -> bool:
        return Program.PRIME in self.programs

    @property
    def is_business(self) -> bool:
        return Program.BUSINESS in self.programs

    @property
    def is_commercial_address(self) -> bool:
        """Amazon's word on a Business order only (ORD-3)."""
        return self.is_business and self.address_type is AddressType.COMMERCIAL

    @property
    def cancel_requested(self) -> bool:
        return any(line.cancel_requested for line in self.lines)
