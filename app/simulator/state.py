"""What Amazon remembers of a shop: orders, their parcels, label purchases, confirmations."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from app.simulator.http import Json
from app.simulator.label.content import LabelContent


class Status(StrEnum):
    """FulfillmentStatus of Orders 2026-01-01."""

    PENDING_AVAILABILITY = "PENDING_AVAILABILITY"
    PENDING = "PENDING"
    UNSHIPPED = "UNSHIPPED"
    PARTIALLY_SHIPPED = "PARTIALLY_SHIPPED"
    SHIPPED = "SHIPPED"
    CANCELLED = "CANCELLED"
    UNFULFILLABLE = "UNFULFILLABLE"

    @property
    def is_pending(self) -> bool:
        """Not paid yet: nobody is named, nothing may ship."""
        return self in (Status.PENDING, Status.PENDING_AVAILABILITY)


@dataclass
class Line:
    """One order item; `codes` and `serials` are what sits on the physical units (None: no code)."""

    item_id: str
    sku: str
    asin: str
    title: str
    quantity: int
    price: Decimal
    programs: list[str] = field(default_factory=list)
    serial_required: bool = False
    is_group: bool = False
    codes: list[str | None] = field(default_factory=list)
    serials: list[str] = field(default_factory=list)
    gift_message: str | None = None
    customized_url: str | None = None
    cancel_reason: str | None = None
    cancelled_by: str | None = None
    fulfilled: int = 0

    @property
    def transparent(self) -> bool:
        """Amazon asks for a code per unit."""
        return "TRANSPARENCY" in self.programs


@dataclass(frozen=True)
class Content:
    """Units of one order item in a parcel, with their Transparency codes."""

    item_id: str
    quantity: int
    codes: tuple[str, ...] = ()


@dataclass
class Parcel:
    """A package of an order as `packages[]` shows it."""

    reference: str
    source: str
    carrier: str
    service: str
    tracking: str
    created: datetime
    ship_time: datetime
    contents: tuple[Content, ...]
    cancelled: bool = False


@dataclass
class Order:
    """An order of one seller account. `location`: the supply source that has to ship it. `available` and
    `finalises`: when its pre-order and its pending time end.
    """

    order_id: str
    account: str
    marketplace: str
    created: datetime
    updated: datetime
    status: Status
    programs: list[str]
    kinds: list[str]
    buyer: Json = field(repr=False)
    address: Json = field(repr=False)
    lines: list[Line]
    ship_by: tuple[datetime, datetime]
    deliver_by: tuple[datetime, datetime]
    service_level: str = "STANDARD"
    label_from: datetime | None = None
    available: datetime | None = None
    finalises: datetime | None = None
    payment_fails: bool = False
    fulfilled_by: str = "MERCHANT"
    location: str = ""
    delivery_note: str | None = field(default=None, repr=False)
    refunded: Decimal = Decimal(0)
    codes_optional: bool = False
    parcels: list[Parcel] = field(default_factory=list)

    def line(self, item_id: str) -> Line | None:
        """The order item of that id."""
        return next((line for line in self.lines if line.item_id == item_id), None)

    def touch(self, now: datetime) -> None:
        """Move `lastUpdatedTime`, always forward, so that no search misses the change."""
        self.updated = max(now, self.updated + timedelta(microseconds=1))

    def total(self) -> Decimal:
        """Price of all units."""
        return sum((line.price * line.quantity for line in self.lines), Decimal(0))

    def recount(self) -> None:
        """Units fulfilled and the status that follows; a cancelled label takes nothing back."""
        for line in self.lines:
            live = sum(_units(parcel, line.item_id) for parcel in self.parcels)
            line.fulfilled = max(line.fulfilled, min(line.quantity, live))
        if all(line.fulfilled >= line.quantity for line in self.lines):
            self.status = Status.SHIPPED
        elif any(line.fulfilled for line in self.lines):
            self.status = Status.PARTIALLY_SHIPPED


def _units(parcel: Parcel, item_id: str) -> int:
    live = () if parcel.cancelled else parcel.contents
    return sum(content.quantity for content in live if content.item_id == item_id)


@dataclass
class Purchase:
    """A label that was paid for."""

    api: str
    account: str
    shipment_id: str
    order_id: str
    idempotency_key: str | None
    carrier_id: str
    service_id: str
    tracking: str
    cost: Decimal
    currency: str
    at: datetime
    parcel: Parcel
    package_reference: str
    label: LabelContent
    label_format: str
    dpi: int
    delivery: tuple[datetime, datetime]
    request: Json = field(repr=False)
    answer: Json = field(default_factory=dict, repr=False)
    cancelled_at: datetime | None = None
    replays: int = 0


@dataclass
class Confirmation:
    """A shipmentConfirmation that was accepted."""

    order_id: str
    reference: str
    carrier_code: str
    carrier_name: str | None
    method: str | None
    tracking: str
    ship_date: datetime
    at: datetime
    contents: tuple[Content, ...]
    edit: bool
