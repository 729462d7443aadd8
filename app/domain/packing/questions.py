"""What a bench asks, each a value of its own. Stored with the events; names and fields are a file format."""

from datetime import date, datetime

import msgspec

from app.domain.control import Action
from app.domain.packing.plan import Closed, Labelled, PackList, Unit
from app.domain.packing.reasons import ApprovalFor, ParcelAt, ShortReason
from app.domain.people import Person
from app.domain.shipping import Rate


class OwnClaim(msgspec.Struct, frozen=True):
    """What is said about a label from elsewhere. ``day``: of delivery, at the destination; ``lead``: who
    answers for it on Prime.
    """

    carrier_code: str
    tracking: str
    service: str = ""
    day: date | None = None
    lead: Person | None = None


class Offer(msgspec.Struct, frozen=True):
    """A rate as it was judged: how it is shown, what speaks against it (the keys of ``shopping.verdicts``),
    and what it takes by hand. The rate's token is left out.
    """

    rate: Rate
    verdict: str = "ok"
    hand: int = 0
    whys: tuple[str, ...] = ()
    policies: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()


class CodePrompt(msgspec.Struct, frozen=True, tag="code"):
    """Transparency code for ``unit``. ``said_no_code``: a serial is now taken; ``doubted``: asked once "Is
    there a T code on it?" about that text.
    """

    unit: int
    said_no_code: bool = False
    doubted: str = ""
    words: str = ""  # Amazon's own, where Amazon refused the codes
    was_doubted: bool = False  # asked, and the answer was YES: it is not asked again


class SerialPrompt(msgspec.Struct, frozen=True, tag="serial"):
    """Product serial number of ``unit`` (PACK-11)."""

    unit: int


class WeightGapPrompt(msgspec.Struct, frozen=True, tag="weight_gap"):
    """``grams`` is not what was ``expected``: ``units`` of ``sku``, which weigh ``unit_grams``, would explain
    it; an empty ``sku``: nothing does.
    """

    grams: int
    source: str
    expected: int
    sku: str = ""
    units: int = 0
    unit_grams: int = 0


class ApprovalPrompt(msgspec.Struct, frozen=True, tag="approval"):
    """A lead's badge, then PIN, then a reason. ``lead`` is set once the badge was read, ``approved`` once
    the PIN was right.
    """

    unit: int
    wanted: ApprovalFor
    lead: Person | None = None
    is_approved: bool = False
    code: str = ""  # the code to be reused
    short: ShortReason | None = None  # why the order is short that is to be cancelled
    weight: WeightGapPrompt | None = None  # what is to ship though it weighs too much or too little
    offer: Offer | None = None  # the rate that is to be taken


class QuantityPrompt(msgspec.Struct, frozen=True, tag="quantity"):
    """How many units of need number ``need`` (index)?"""

    need: int


class PickPrompt(msgspec.Struct, frozen=True, tag="pick"):
    """CAN'T SCAN: the open lines drawn as codes, a page of six at a time (PACK-15). ``picked`` waits for YES
    after "compare the picture".
    """

    page: int = 0
    picked: int | None = None


class UnscanPrompt(msgspec.Struct, frozen=True, tag="unscan"):
    """Scan the unit that comes out of the box; ``is_damaged``: it goes off stock and its code is retired."""

    is_damaged: bool = False


class ConfirmPrompt(msgspec.Struct, frozen=True, tag="confirm"):
    """SHORT, DAMAGED and VOID need CONFIRM before ``until``."""

    action: Action
    until: datetime


class ShortPrompt(msgspec.Struct, frozen=True, tag="short"):
    """Why is it short?"""


class ShortWayPrompt(msgspec.Struct, frozen=True, tag="short_way"):
    """What becomes of it? Another way than the store's needs a lead."""

    reason: ShortReason


class VoidPrompt(msgspec.Struct, frozen=True, tag="void"):
    """Where is the parcel? What the carrier has cannot be voided (SHIP-9)."""


class PackagePrompt(msgspec.Struct, frozen=True, tag="package"):
    """Which of the packages? For REPRINT, or to void the label of one that is ``where``."""

    action: Action
    where: ParcelAt | None = None
    page: int = 0


class SwitchPrompt(msgspec.Struct, frozen=True, tag="switch"):
    """Pause this order and open that one? ``units`` are those in its box, where it was paused."""

    pack_list: PackList
    units: tuple[Unit, ...] = ()
    next_unit: int = 1
    closed: Closed | None = None
    left: tuple[Labelled, ...] = ()


class BoxPrompt(msgspec.Struct, frozen=True, tag="box"):
    """Scan the box."""


class WeightPrompt(msgspec.Struct, frozen=True, tag="weight"):
    """Weight from the scale or typed."""


class RatePrompt(msgspec.Struct, frozen=True, tag="rates"):
    """Which of the rates? ``chosen`` is the app's own: its rate's id, empty where it may take none."""

    offers: tuple[Offer, ...]
    chosen: str = ""
    page: int = 0


class OwnLabelPrompt(msgspec.Struct, frozen=True, tag="own_label"):
    """Scan or type the tracking number of a label from elsewhere (SHIP-1). ``lead``: who lets it on Prime."""

    lead: Person | None = None


class OwnServicePrompt(msgspec.Struct, frozen=True, tag="own_service"):
    """By which service does it go? (SHIP-4, SHIP-6)"""

    claim: OwnClaim


class OwnDayPrompt(msgspec.Struct, frozen=True, tag="own_day"):
    """On which day is it delivered? ``first``: of the first page."""

    claim: OwnClaim
    first: date
    page: int = 0


class OwnReasonPrompt(msgspec.Struct, frozen=True, tag="own_reason"):
    """Why not Amazon's label, or why on that day?"""

    claim: OwnClaim


class LabelBackPrompt(msgspec.Struct, frozen=True, tag="label_back"):
    """Scan the label on this box, before the next order opens (PACK-14)."""

    tracking: str


class PinPrompt(msgspec.Struct, frozen=True, tag="pin"):
    """Sign-in: the badge was read, the PIN is awaited."""

    person: Person


Prompt = (
    CodePrompt
    | SerialPrompt
    | ApprovalPrompt
    | QuantityPrompt
    | PickPrompt
    | UnscanPrompt
    | ConfirmPrompt
    | ShortPrompt
    | ShortWayPrompt
    | VoidPrompt
    | PackagePrompt
    | SwitchPrompt
    | BoxPrompt
    | WeightPrompt
    | WeightGapPrompt
    | RatePrompt
    | OwnLabelPrompt
    | OwnServicePrompt
    | OwnDayPrompt
    | OwnReasonPrompt
    | LabelBackPrompt
    | PinPrompt
)
