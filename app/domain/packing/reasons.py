"""Why: refusals, stops, and the reasons that people give. They are stored; their values are a file format."""

from enum import StrEnum


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


class ParcelAt(StrEnum):
    """Where a parcel is whose label is to be voided."""

    BENCH = "bench"
    PALLET = "pallet"  # or the cage: the packer fetches it


class ApprovalFor(StrEnum):
    SKIP_CODE = "skip_code"
    REUSE_CODE = "reuse_code"
    SHIP_WEIGHT = "ship_weight"
    CANCEL_SHORT = "cancel_short"
    SHIP_SHORT = "ship_short"
    TAKE_RATE = "take_rate"
    SEND_UNCHECKED = "send_unchecked"
    OWN_LABEL = "own_label"  # on Prime


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
