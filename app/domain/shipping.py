"""Parcels, rates, labels and what is owed to Amazon about them."""

from datetime import datetime
from enum import StrEnum

import msgspec

from app.domain.hazmat import Hazmat
from app.domain.money import Money
from app.domain.order import Recipient, Window


class Api(StrEnum):
    """Who sells the label."""

    SHIPPING_V2 = "shipping_v2"
    MERCHANT_FULFILLMENT = "mfn_v0"
    OWN = "own"
    KARRIO = "karrio"

    @property
    def is_buy_shipping(self) -> bool:
        return self in (Api.SHIPPING_V2, Api.MERCHANT_FULFILLMENT)


class Signature(StrEnum):
    NONE = "none"
    ANY = "any"
    ADULT = "adult"


class DeliveryOption(StrEnum):
    """What happens at the door beside handing over (SHIP-14)."""

    SIGNATURE = "signature"
    ADULT_SIGNATURE = "adult_signature"  # a signature too
    IDENTITY_CHECK = "identity_check"
    CASH_ON_DELIVERY = "cash_on_delivery"
    PALLET = "pallet"


class CustomsLine(msgspec.Struct, frozen=True):
    """``quantity`` units of ``unit_value`` each; ``weight_grams`` of one; ``origin`` is a country code."""

    description: str
    quantity: int
    unit_value: Money
    origin: str
    hs_code: str = ""
    weight_grams: int = 0
    sku: str = ""


class Customs(msgspec.Struct, frozen=True):
    """What crosses a customs border. ``ioss``: the order's number where Amazon collected the EU's VAT."""

    lines: tuple[CustomsLine, ...]
    ioss: str = ""
    contents: str = "merchandise"
    incoterm: str = "DAP"


class LabelFormat(StrEnum):
    ZPL = "ZPL"
    PNG = "PNG"
    PDF = "PDF"


class ParcelItem(msgspec.Struct, frozen=True):
    """``codes``: the Transparency codes (or serials in their place) of these units, as scanned."""

    order_item_id: str
    quantity: int
    title: str = ""
    unit_value: Money | None = None
    codes: tuple[str, ...] = ()


class Parcel(msgspec.Struct, frozen=True):
    """One package: mm and grams; ``ship_from`` and ``ship_to`` are redacted in reprs. ``reference``: order or
    PO number, for the reference field of own carriers (SHIP-5).
    """

    order_id: str
    package: int
    marketplace_id: str
    items: tuple[ParcelItem, ...]
    length_mm: int
    width_mm: int
    height_mm: int
    weight_grams: int
    ship_from: Recipient
    ship_to: Recipient
    ship_at: datetime
    deliver_by: Window = Window()
    label_format: LabelFormat = LabelFormat.ZPL
    dpi: int = 203
    reference: str = ""
    signature: Signature = Signature.NONE
    insured_value: Money | None = None
    hazmat: tuple[Hazmat, ...] = ()
    customs: Customs | None = None
    is_residential: bool = False  # as Amazon says; carriers price it
    warehouse: str = ""  # whose pickups take it

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(code for item in self.items for code in item.codes)


class Rate(msgspec.Struct, frozen=True):
    """One offer. ``token`` and ``rate_id`` are the API's own and are sent back with the purchase. ``kind``:
    the service in the carrier's own vocabulary, where the adapter knows it. ``options``: what it does at the
    door at this price, of what the parcel asked.
    """

    api: Api
    carrier_id: str
    carrier: str
    service_id: str
    service: str
    cost: Money
    rate_id: str
    token: str = ""
    promise: Window = Window()
    protection: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    is_zpl_offered: bool = True
    needs_inputs: bool = False
    offered_at: datetime | None = None
    kind: str = ""
    options: tuple[DeliveryOption, ...] = ()
    leaves_at: datetime | None = None  # where its carrier comes on another day than the parcel was ready


class Label(msgspec.Struct, frozen=True):
    """A label document as bought. ``data`` is the decoded document."""

    format: LabelFormat
    data: bytes
    dpi: int = 203

    def __repr__(self) -> str:
        return f"<Label {self.format} {len(self.data)} bytes>"


class Bought(msgspec.Struct, frozen=True):
    """What the seller of the label answered. ``label`` is None where it must be fetched again."""

    shipment_id: str
    tracking: str
    carrier: str
    service: str
    cost: Money | None
    label: Label | None


class PurchaseState(StrEnum):
    """intent → bought | refused | unknown; unknown → bought | refused | check; bought → voided."""

    INTENT = "intent"
    BOUGHT = "bought"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    CHECK = "check"  # a human must look in Seller Central
    VOIDED = "voided"


class Purchase(msgspec.Struct, frozen=True):
    """One row of the money journal. ``purchase_id`` is also the idempotency key."""

    purchase_id: str
    order_id: str
    package: int
    api: Api
    bench_id: str
    rate: Rate
    state: PurchaseState
    made_at: datetime
    shipment_id: str = ""
    tracking: str = ""
    carrier: str = ""
    service: str = ""
    words: str = ""


class Confirmation(msgspec.Struct, frozen=True):
    """Own-carrier shipment as Amazon's shipmentConfirmation wants it; ``package_reference`` is a positive
    number.
    """

    order_id: str
    marketplace_id: str
    package_reference: int
    carrier_code: str
    tracking: str
    shipped_at: datetime
    items: tuple[ParcelItem, ...]
    carrier_name: str = ""
    shipping_method: str = ""


class PrintState(StrEnum):
    QUEUED = "queued"  # nothing was sent yet
    SENDING = "sending"  # written before the first byte
    PRINTED = "printed"
    HELD = "held"  # nothing was sent: may go to any printer
    UNKNOWN = "unknown"  # part was sent: a human looks before it prints again


class DocumentKind(StrEnum):
    LABEL = "label"
    SLIP = "slip"
    SHEET = "sheet"


class PrintJob(msgspec.Struct, frozen=True):
    """One document for one printer route; the bytes lie in the database, sealed under the order's key.

    ``changed_at``: when its state was last written, None while it is queued.
    """

    job_id: str
    order_id: str
    kind: DocumentKind
    made_at: datetime
    state: PrintState = PrintState.QUEUED
    printer: str = ""
    is_reprint: bool = False
    words: str = ""
    changed_at: datetime | None = None
    purchase_id: str = ""  # of a label

    @property
    def is_unsure(self) -> bool:
        """Whether it may have come out: somebody looks before it is printed again."""
        return self.state in (PrintState.SENDING, PrintState.UNKNOWN)
