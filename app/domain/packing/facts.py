"""What is given to the bench, and what was looked up about it before it decides."""

from datetime import date, datetime
from enum import StrEnum

import msgspec

from app.domain.catalog import Box, Product
from app.domain.control import Action
from app.domain.order import OrderStatus
from app.domain.packing.plan import Closed, Labelled, PackList, Unit
from app.domain.people import Person
from app.domain.scan import Reading, Scan
from app.domain.weights import Limits, Loaded


class Scanned(msgspec.Struct, frozen=True):
    """A scan with its reading by shape."""

    scan: Scan
    reading: Reading


class Pressed(msgspec.Struct, frozen=True):
    """A button (or its control barcode, after the service has unpacked it) of the screen."""

    action: Action
    at: datetime


class Typed(msgspec.Struct, frozen=True):
    """Text or a number finished with ENTER at the keyboard, the touch pad or digit barcodes. Never a PIN."""

    text: str
    at: datetime


class PinChecked(msgspec.Struct, frozen=True):
    """The verdict on a PIN; the PIN itself never comes this far. ``locked_until`` after too many failures."""

    person: Person
    is_right: bool
    at: datetime
    locked_until: datetime | None = None


class Weighed(msgspec.Struct, frozen=True):
    """A stable reading of the scale, above zero and changed since the last parcel."""

    grams: int
    at: datetime


Given = Scanned | Pressed | Typed | PinChecked | Weighed


class WhyNot(StrEnum):
    """Why an order cannot be packed now (CAN'T SHIP)."""

    PENDING = "pending"
    REVIEW = "review"
    ON_HOLD = "on_hold"
    CANCELLED = "cancelled"
    CANCEL_REQUESTED = "cancel_requested"
    SHIPPED = "shipped"
    LABELLED = "labelled"
    AT_ANOTHER_BENCH = "at_another_bench"
    NOTHING_TO_PACK = "nothing_to_pack"
    OTHER_WAREHOUSE = "other_warehouse"


class OrderFact(msgspec.Struct, frozen=True):
    """The order that a scan names: by its number, slip, tote, label, or as best open order for a product.

    ``pack_list`` is there when it can be opened, else ``why_not`` (with ``bench`` where another one has it).
    """

    order_id: str
    status: OrderStatus
    pack_list: PackList | None = None
    why_not: WhyNot | None = None
    why_text: str = ""
    via: str = "order"  # order | tote | tracking | product
    units: tuple[Unit, ...] = ()  # already in the box, where the order was paused
    next_unit: int = 1
    closed: Closed | None = None  # where it is packed and only its label is missing
    left: tuple[Labelled, ...] = ()  # packages that have their labels


class Facts(msgspec.Struct, frozen=True):
    """Everything that was looked up for one input. ``at`` is UTC."""

    at: datetime
    today: date | None = None  # the bench's own
    product: Product | None = None
    product_units: int = 1  # what one scan of this barcode counts
    order: OrderFact | None = None
    person: Person | None = None  # whose badge it is
    box: Box | None = None
    code_used_by: str | None = None  # another order's id that holds this code or serial
    serial_used_by: str | None = None
    packers_may_override: bool = False  # the store's setting (TRN-4)
    short_way: str = "hold"  # the setting: what packers may do with a short order, beside holding it (PACK-5)
    own_carrier_from: datetime | None = None  # when the outage will have lasted long enough (PACK-12)
    burst_window: float = 0.25  # seconds: the same code again within it is a trigger bounce (PACK-4)
    boxes: tuple[Box, ...] = ()
    loaded: Loaded | None = None  # what should lie in the parcel that is weighed
    weight_limits: Limits = Limits()
    glued_used_by: tuple[str | None, ...] | None = None  # as ``code_used_by``, for each of ``Reading.glued``
