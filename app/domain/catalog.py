"""What the warehouse holds: products, their barcodes, groups and boxes."""

from enum import StrEnum

import msgspec

from app.domain.hazmat import Hazmat
from app.domain.money import Money


class BarcodeKind(StrEnum):
    UPC = "UPC"
    EAN = "EAN"
    GTIN14 = "GTIN14"
    CASE = "CASE"
    IN_HOUSE = "IN_HOUSE"


class Barcode(msgspec.Struct, frozen=True):
    """One printed barcode; ``units`` is how many units one scan of it counts."""

    value: str
    kind: BarcodeKind
    units: int = 1


class Product(msgspec.Struct, frozen=True):
    """One thing that can be picked up, scanned and put into a box; its size in mm as it is packed."""

    sku: str
    name: str
    barcodes: tuple[Barcode, ...] = ()
    asin: str | None = None
    fnsku: str | None = None
    price: Money | None = None
    weight_grams: int | None = None
    picture: str | None = None
    always_asks_code: bool = False
    serial_is_code_form: bool = False
    has_numeric_serials: bool = False
    is_serial_tracked: bool = False
    has_no_barcode: bool = False
    quantity_may_be_typed: bool = False
    size_mm: tuple[int, int, int] | None = None  # length, width, height
    hazmat: Hazmat | None = None
    hs_code: str = ""  # of customs, with the country of origin
    origin: str = ""


class GroupChild(msgspec.Struct, frozen=True):
    """``quantity`` units of product ``sku`` in each group."""

    sku: str
    quantity: int


class Group(msgspec.Struct, frozen=True):
    """Sold as one SKU; its children are what is packed."""

    sku: str
    name: str
    children: tuple[GroupChild, ...]


class Box(msgspec.Struct, frozen=True):
    """A shipping box with the barcode that is printed on its stack; inner size in mm, tare in grams."""

    code: str
    barcode: str
    name: str
    length_mm: int
    width_mm: int
    height_mm: int
    weight_grams: int
    most_grams: int | None = None  # what it may weigh packed
