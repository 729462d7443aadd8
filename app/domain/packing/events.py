"""What happened at a bench, in the past tense. These are stored; their names and fields are a file format."""

from datetime import date, datetime
from enum import StrEnum

import msgspec

from app.domain.control import Action
from app.domain.packing.facts import WhyNot
from app.domain.packing.plan import Closed, Labelled, PackList, Unit
from app.domain.people import Person
from app.domain.scan import CodeForm, Repair, Shape
from app.domain.shipping import Rate


class Refusal(StrEnum):
    """The refusals, each with its own words, shape, tone and colour (PACK-2, TRN-5, TRN-6)."""

    WRONG_ITEM = "wrong_item"
    TOO_MANY = "too_many"
    NOT_THIS_ORDER = "not_this_order"
    CANT_SHIP = "cant_ship"
    UNKNOWN = "unknown"
    NOT_A_CODE = "not_a_code"
    DUPLICATE_CODE = "duplicate_code"
    CODE_USED_ELSEWHERE = "code_used_elsewhere"
    DUPLICATE_SERIAL = "duplicate_serial"
    CODE_FIRST = "code_first"  # another unit scanned while this one waits for its code
    CODE_OF_OTHER_PRODUCT = "code_of_other_product"
    ONE_BY_ONE = "one_by_one"  # typed quantity or case code on a line that asks codes or serials
    NOT_ALLOWED = "not_allowed"  # no lead, wrong PIN, locked out
    LOCKED = "locked"  # nobody is signed in
    NOT_NOW = "not_now"  # a control that means nothing here
    BAD_NUMBER = "bad_number"
    CODES_REFUSED = "codes_refused"  # by Amazon, in Amazon's words
    VOID_REFUSED = "void_refused"  # by Amazon: the label stays paid
    WRONG_LABEL = "wrong_label"  # scanned back from this box, but another parcel's (PACK-14)
    LABEL_FIRST = "label_first"  # something else scanned while the label is to be scanned back
    SPLIT_SET = "split_set"  # NEXT BOX while a set is in it in part
    BOX_CLOSED = "box_closed"  # taken out of a package that has its label
    PRIME_WAITS = "prime_waits"  # for Amazon: no own carrier takes it, however long the outage
    NOT_YET = "not_yet"  # the outage is too short for an own carrier; ``words``: from when (ISO 8601)
    ONE_WAY = "one_way"  # OWN LABEL where Amazon sold the label of another package
    FEDEX_HOME = "fedex_home"  # typed as the service of an own label to a commercial address (SHIP-6)
    OTHER_BOX = "other_box"  # than a final shipping policy wants (SHIP-2)


class NotCode(StrEnum):
    """Why a scan was refused as Transparency code (TRN-5)."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    BAD_CHARACTER = "bad_character"
    NO_COLON = "no_colon"
    BAD_CHECK_DIGIT = "bad_check_digit"
    GLUED = "glued"
    OWN_BARCODE = "own_barcode"
    PRODUCT_BARCODE = "product_barcode"
    FNSKU = "fnsku"
    ASIN = "asin"
    SKU = "sku"
    ORDER_NUMBER = "order_number"
    TRACKING_NUMBER = "tracking_number"
    CONTROL_CODE = "control_code"
    RETAIL_NUMBER = "retail_number"
    BADGE = "badge"
    TOTE = "tote"
    OTHER = "other"


class Shown(msgspec.Struct, frozen=True):
    """One side of a refusal: a thing with its name and picture, or just the text."""

    text: str = ""
    name: str = ""
    sku: str = ""
    picture: str | None = None


class Removal(StrEnum):
    UNDO = "undo"
    UNSCAN = "unscan"
    DAMAGED = "damaged"


class OverrideReason(StrEnum):
    NO_LABEL = "no_label"
    UNREADABLE = "unreadable"
    DAMAGED_LABEL = "damaged_label"
    ALREADY_USED = "already_used"
    OTHER = "other"


class ShortReason(StrEnum):
    NOT_FOUND = "not_found"
    DAMAGED = "damaged"
    WRONG_STOCK = "wrong_stock"
    OTHER = "other"


class ShortWay(StrEnum):
    """What becomes of a short order (PACK-5)."""

    HOLD = "hold"
    CANCEL = "cancel"  # handed to the manager, who cancels it at Amazon
    SHIP = "ship"  # what is packed goes, the rest stays open


class WeightReason(StrEnum):
    """Why a lead ships a parcel that weighs what it should not."""

    PADDING = "padding"
    PRODUCT_CHANGED = "product_changed"
    SCALE = "scale"
    OTHER = "other"


class RateReason(StrEnum):
    """Why somebody takes a rate that the app would not."""

    RECEIVES_THEN = "receives_then"  # the buyer is there on that day
    BUYER_ASKED = "buyer_asked"
    CARRIER_HERE = "carrier_here"  # the other one does not come, or is late
    OTHER = "other"


class OwnReason(StrEnum):
    """Why a label from elsewhere goes on a Prime parcel, or arrives on a day on which nobody is there."""

    NOT_SOLD = "not_sold"  # Amazon sells no label that fits
    RECEIVES_THEN = "receives_then"
    BUYER_ASKED = "buyer_asked"
    CARRIER_HERE = "carrier_here"
    OTHER = "other"


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


class ParcelAt(StrEnum):
    """Where a parcel is whose label is to be voided."""

    BENCH = "bench"
    PALLET = "pallet"  # or the cage: the packer fetches it


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


class ApprovalFor(StrEnum):
    SKIP_CODE = "skip_code"
    REUSE_CODE = "reuse_code"
    SHIP_WEIGHT = "ship_weight"
    CANCEL_SHORT = "cancel_short"
    SHIP_SHORT = "ship_short"
    TAKE_RATE = "take_rate"
    SEND_UNCHECKED = "send_unchecked"
    OWN_LABEL = "own_label"  # on Prime


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


class Stop(StrEnum):
    """Why there is no label yet; each has words for what it means for the parcel and what to do now."""

    CANCELLED = "cancelled"
    CANCEL_REQUESTED = "cancel_requested"
    ADDRESS_CHANGED = "address_changed"
    QUANTITY_CHANGED = "quantity_changed"
    AMAZON_UNREACHABLE = "amazon_unreachable"
    NO_RATE = "no_rate"
    RATE_GONE = "rate_gone"  # taken by hand, and not offered so any more
    POLICY_HOLD = "policy_hold"  # a rule of ours holds the order (SHIP-2)
    REFUSED_BY_AMAZON = "refused_by_amazon"
    OUTCOME_UNKNOWN = "outcome_unknown"
    LABEL_WINDOW = "label_window"
    PRINTER = "printer"
    PRINT_UNKNOWN = "print_unknown"
    BUY_SHIPPING_OFF = "buy_shipping_off"  # the store's switch (CONN-4)
    SPLIT_SET = "split_set"  # the package holds no whole item of the order
    PURGED = "purged"  # the buyer's data went 30 days after the order's end (PRIV-1)


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
