"""What happened at a bench, in the past tense. These are stored; their names and fields are a file format."""

from datetime import date, datetime

import msgspec

from app.domain.control import Action
from app.domain.packing.facts import WhyNot
from app.domain.packing.plan import Closed, Labelled, PackList, Unit
from app.domain.packing.questions import Offer, Prompt
from app.domain.packing.reasons import (
    NotCode,
    OverrideReason,
    OwnReason,
    ParcelAt,
    RateReason,
    Refusal,
    Removal,
    ShortReason,
    ShortWay,
    Stop,
    WeightReason,
)
from app.domain.people import Person
from app.domain.scan import CodeForm, Repair, Shape


class Shown(msgspec.Struct, frozen=True):
    """One side of a refusal: a thing with its name and picture, or just the text."""

    text: str = ""
    name: str = ""
    sku: str = ""
    picture: str | None = None


class SignedIn(msgspec.Struct, frozen=True, tag="signed_in"):
    person: Person


class Locked(msgspec.Struct, frozen=True, tag="locked"):
    pass


class OrderOpened(msgspec.Struct, frozen=True, tag="order_opened"):
    """``units`` are those already in the box when a paused order is resumed, so that the fold needs nothing
    else; ``closed``: only the label is missing.
    """

    pack_list: PackList
    via: str = "order"
    units: tuple[Unit, ...] = ()
    next_unit: int = 1
    closed: Closed | None = None
    left: tuple[Labelled, ...] = ()


class UnitsPacked(msgspec.Struct, frozen=True, tag="units_packed"):
    """``count`` units of need ``need``; their numbers follow on. A code or serial given in the same scan
    comes along.
    """

    need: int
    count: int
    how: str
    code: str | None = None
    code_form: CodeForm | None = None
    package: int = 1


class PackageClosed(msgspec.Struct, frozen=True, tag="package_closed"):
    """NEXT BOX: what is scanned from here on goes into the next package (PACK-9)."""


class PackageReopened(msgspec.Struct, frozen=True, tag="package_reopened"):
    """NEXT BOX taken back: the one before takes units again."""


class UnitRemoved(msgspec.Struct, frozen=True, tag="unit_removed"):
    """The unit's code and serial are free again (``retired`` where damaged)."""

    unit: int
    why: Removal


class CodeCaptured(msgspec.Struct, frozen=True, tag="code_captured"):
    unit: int
    code: str
    form: CodeForm
    repair: Repair | None = None
    allowed_by: str | None = None  # the lead who let a code of another order be used again
    reason: OverrideReason | None = None


class CodeHeld(msgspec.Struct, frozen=True, tag="code_held"):
    """Code before product: kept until the product is scanned (TRN-1)."""

    code: str
    form: CodeForm
    repair: Repair | None = None


class HeldCodeDropped(msgspec.Struct, frozen=True, tag="held_code_dropped"):
    pass


class CodeSkipped(msgspec.Struct, frozen=True, tag="code_skipped"):
    """Override: nothing is sent for this unit. ``lead`` is who answers for it."""

    unit: int
    lead: Person
    reason: OverrideReason
    words: str = ""


class SerialCaptured(msgspec.Struct, frozen=True, tag="serial_captured"):
    unit: int
    serial: str


class Asked(msgspec.Struct, frozen=True, tag="asked"):
    """The stage now shows this prompt."""

    prompt: Prompt


class Answered(msgspec.Struct, frozen=True, tag="answered"):
    """The prompt is done with (taken back or answered); what follows from the state is asked next."""


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """Stays until acknowledged. ``order_id`` is the other order where one is meant; ``words`` Amazon's own, a
    bench's name, or the UTC time (ISO 8601) until which a PIN is locked out.
    """

    refusal: Refusal
    scanned: Shown = Shown()
    expected: Shown = Shown()
    not_code: NotCode | None = None
    why_not: WhyNot | None = None
    order_id: str = ""
    words: str = ""
    looked_like: Shape | None = None  # what a scan's shape says it is
    action: Action | None = None  # the control that means nothing now


class RefusalAcknowledged(msgspec.Struct, frozen=True, tag="refusal_acknowledged"):
    pass


class ScanBlocked(msgspec.Struct, frozen=True, tag="scan_blocked"):
    """A scan while a refusal stood: refused with its own tone."""


class BounceIgnored(msgspec.Struct, frozen=True, tag="bounce_ignored"):
    """The same code again within the burst window: counted nothing."""


class OrderPaused(msgspec.Struct, frozen=True, tag="order_paused"):
    pass


class ParkAsked(msgspec.Struct, frozen=True, tag="park_asked"):
    """No label now: a "label later" slip is printed for the box (PACK-12)."""


class OrderParked(msgspec.Struct, frozen=True, tag="order_parked"):
    """The box waits with its slip; scanned at any bench, the label is bought and printed there."""


class OrderShorted(msgspec.Struct, frozen=True, tag="order_shorted"):
    """The order goes on hold with what is in the box (PACK-5): to wait, or for the manager to cancel it; or
    what is packed goes now.
    """

    reason: ShortReason
    way: ShortWay = ShortWay.HOLD
    lead: Person | None = None  # who chose another way than the store's


class LeadCalled(msgspec.Struct, frozen=True, tag="lead_called"):
    pass


class BoxChosen(msgspec.Struct, frozen=True, tag="box_chosen"):
    box: str
    name: str
    package: int = 1


class WeightGiven(msgspec.Struct, frozen=True, tag="weight_given"):
    grams: int
    source: str  # scale | typed
    expected: int = 0  # 0: nobody knows
    package: int = 1


class WeightAllowed(msgspec.Struct, frozen=True, tag="weight_allowed"):
    """A lead ships a parcel that does not weigh what it should."""

    grams: int
    source: str
    expected: int
    lead: Person
    reason: WeightReason
    package: int = 1


class OwnLabelTaken(msgspec.Struct, frozen=True, tag="own_label_taken"):
    """Own carrier: nothing is bought; the shipment is confirmed to Amazon with the codes (SHIP-11, TRN-7).
    ``service`` and ``day`` were stated where Amazon's rules ask for them; ``by`` answers for the ``reason``.
    """

    carrier_code: str
    tracking: str
    package: int = 1
    is_last: bool = True  # with it the whole order has its labels
    service: str = ""
    day: date | None = None
    reason: OwnReason | None = None
    by: Person | None = None


class RatesWanted(msgspec.Struct, frozen=True, tag="rates_wanted"):
    """CHANGE RATE: before the label is bought somebody looks at what is offered (SHIP-7)."""


class RatesListed(msgspec.Struct, frozen=True, tag="rates_listed"):
    """What the sellers offer for the parcel, cheapest first; ``chosen``: the app's own, by its rate's id."""

    offers: tuple[Offer, ...]
    chosen: str = ""


class RateTaken(msgspec.Struct, frozen=True, tag="rate_taken"):
    """By hand. ``by`` answers for it where it took a reason."""

    offer: Offer
    reason: RateReason | None = None
    by: Person | None = None


class RateLeft(msgspec.Struct, frozen=True, tag="rate_left"):
    """Nobody changed it: the app chooses."""


class RatesShown(msgspec.Struct, frozen=True, tag="rates_shown"):
    """The service chosen. ``cost`` like ``"7.42 USD"``."""

    carrier: str
    service: str
    cost: str
    arrives: datetime | None = None
    protection: tuple[str, ...] = ()


class LabelBought(msgspec.Struct, frozen=True, tag="label_bought"):
    purchase_id: str
    tracking: str
    carrier: str
    service: str
    package: int = 1
    is_last: bool = True  # with it the whole order has its labels
    is_amazon: bool = False


class LabelPrinted(msgspec.Struct, frozen=True, tag="label_printed"):
    printer: str


class ShippingStopped(msgspec.Struct, frozen=True, tag="shipping_stopped"):
    """``words`` are Amazon's or the printer's own. Stays until RETRY, REPRINT, YES or PAUSE."""

    stop: Stop
    words: str = ""


class ShippingRetried(msgspec.Struct, frozen=True, tag="shipping_retried"):
    """RETRY or REPRINT after a stop; YES to "did the label come out?" says ``is_label_here``."""

    is_label_here: bool = False


class UncheckedAllowed(msgspec.Struct, frozen=True, tag="unchecked_allowed"):
    """Amazon does not answer: ``lead`` lets the order go by an own carrier without it being read again."""

    lead: Person


class CodesRefused(msgspec.Struct, frozen=True, tag="codes_refused"):
    """Amazon refused label or confirmation over codes: the codes of ``units`` are asked again with Amazon's
    words.
    """

    units: tuple[int, ...]
    words: str


class PackageDone(msgspec.Struct, frozen=True, tag="package_done"):
    """The label is on one of several packages; the next one is asked for its box, once the labels with the
    tracking numbers ``to_scan`` were scanned back.
    """

    package: int
    to_scan: tuple[str, ...] = ()


class OrderDone(msgspec.Struct, frozen=True, tag="order_done"):
    """Label printed; the parcel may leave. The next scan replaces the tick, once the labels with the tracking
    numbers ``to_scan`` were scanned back.
    """

    to_scan: tuple[str, ...] = ()
    package: int = 1
    is_part: bool = False  # the rest of the order stays to be packed


class LabelScannedBack(msgspec.Struct, frozen=True, tag="label_scanned_back"):
    """The right label was scanned from the box."""

    tracking: str


class LabelNotScanned(msgspec.Struct, frozen=True, tag="label_not_scanned"):
    """It could not be scanned back; the lead sees it."""

    tracking: str


class ReprintAsked(msgspec.Struct, frozen=True, tag="reprint_asked"):
    """The bought label is printed once more; nothing is bought. ``package`` 0: the only one's."""

    package: int = 0


class VoidAsked(msgspec.Struct, frozen=True, tag="void_asked"):
    """The label is to be taken back: ``package``'s, 0: the only one's. Until Amazon's answer is stored, it is
    asked again.
    """

    where: ParcelAt
    package: int = 0


class LabelVoided(msgspec.Struct, frozen=True, tag="label_voided"):
    """Amazon took the label back: the order is open again, the package's units and codes are free, the bench
    idle. ``package`` 0: the only one.
    """

    purchase_id: str
    where: ParcelAt
    package: int = 0


class VoidRefused(msgspec.Struct, frozen=True, tag="void_refused"):
    """Amazon did not: the label stays paid and the order DONE. ``words`` are Amazon's own."""

    words: str = ""


class OrderClosed(msgspec.Struct, frozen=True, tag="order_closed"):
    """The bench let go of an order it cannot ship now (cancelled, parked); it is idle again."""


Event = (
    SignedIn
    | Locked
    | OrderOpened
    | UnitsPacked
    | PackageClosed
    | PackageReopened
    | UnitRemoved
    | CodeCaptured
    | CodeHeld
    | HeldCodeDropped
    | CodeSkipped
    | SerialCaptured
    | Asked
    | Answered
    | Refused
    | RefusalAcknowledged
    | ScanBlocked
    | BounceIgnored
    | OrderPaused
    | ParkAsked
    | OrderParked
    | OrderShorted
    | LeadCalled
    | BoxChosen
    | WeightGiven
    | WeightAllowed
    | OwnLabelTaken
    | RatesWanted
    | RatesListed
    | RateTaken
    | RateLeft
    | RatesShown
    | LabelBought
    | LabelPrinted
    | ShippingStopped
    | ShippingRetried
    | UncheckedAllowed
    | CodesRefused
    | PackageDone
    | OrderDone
    | LabelScannedBack
    | LabelNotScanned
    | ReprintAsked
    | VoidAsked
    | LabelVoided
    | VoidRefused
    | OrderClosed
)


class Happened(msgspec.Struct, frozen=True):
    """A stored event: ``seq`` counts up per bench without gaps; ``text`` and ``tick`` are the scan's that
    caused it.
    """

    seq: int
    at: datetime
    by: str  # user id, empty before sign-in
    order_id: str  # empty while no order is open
    event: Event
    text: str = ""
    tick: float = 0.0
