"""What an order asks the packer to put into the box."""

from datetime import date, datetime

import msgspec

from app.domain.hazmat import Hazmat
from app.domain.order import AddressType, Program
from app.domain.scan import CodeForm


class Need(msgspec.Struct, frozen=True):
    """``quantity`` units of one product for one order line.

    ``units_per_code``: 0 asks no Transparency code; n asks one at the first unit of every n (1 = each unit;
    a group's
    most expensive child asks at the first of its units in each group, TRN-2).
    """

    order_item_id: str
    sku: str
    name: str
    quantity: int
    units_per_code: int = 0
    needs_serial: bool = False
    picture: str | None = None
    group_sku: str | None = None
    group_name: str | None = None
    serial_is_code_form: bool = False
    has_numeric_serials: bool = False
    has_no_barcode: bool = False
    quantity_may_be_typed: bool = False
    weight_grams: int | None = None
    size_mm: tuple[int, int, int] | None = None  # of a unit
    per_item: int = 1  # units of it in one ordered item: what Amazon counts as one goes into one package
    barcodes: tuple[str, ...] = ()  # every identifier of the product itself: none is a code or a serial
    hazmat: Hazmat | None = None


class PackList(msgspec.Struct, frozen=True):
    """An order as the bench packs it. Holds no PII: it is stored with the bench's events."""

    order_id: str
    store_id: str
    needs: tuple[Need, ...]
    programs: tuple[str, ...] = ()
    address_type: AddressType = AddressType.UNKNOWN
    ship_by: datetime | None = None
    label_from: datetime | None = None
    cancel_requested: bool = False
    deliver_from: date | None = None  # the delivery window's days, by the calendar there
    deliver_by: date | None = None
    weekend: tuple[int, ...] = (5, 6)  # weekdays (Monday is 0) on which offices are closed there
    box: str = ""  # the shipping policies', by its code
    is_box_final: bool = False  # no other will do (SHIP-2)
    note: str = ""  # what they say to the packer
    boxes: tuple[str, ...] = ()  # proposed, by their codes, where no single one holds it all (PACK-9)

    @property
    def is_prime(self) -> bool:
        return Program.PRIME in self.programs

    @property
    def is_commercial_address(self) -> bool:
        """As the order's."""
        return Program.BUSINESS in self.programs and self.address_type is AddressType.COMMERCIAL

    @property
    def units(self) -> int:
        return sum(need.quantity for need in self.needs)


class Closed(msgspec.Struct, frozen=True):
    """A box that was closed and weighed, and waits for its label."""

    box: str
    box_name: str
    weight_grams: int


class Labelled(msgspec.Struct, frozen=True):
    """A package that has its label; ``purchase_id`` is empty where it is one from elsewhere."""

    number: int
    tracking: str
    carrier: str = ""
    service: str = ""
    purchase_id: str = ""
    is_amazon: bool = False  # bought at Amazon


class Unit(msgspec.Struct, frozen=True):
    """One unit in the box. ``number`` is unique within the order and never reused; ``by`` and ``at`` say who
    and when.
    """

    number: int
    need: int
    by: str = ""
    at: datetime | None = None
    how: str = "scan"  # scan | case | typed | picked | code
    code: str | None = None
    code_form: CodeForm | None = None
    serial: str | None = None
    is_code_skipped: bool = False
    package: int = 1
