"""What documents are printed on, and their own words."""

from enum import StrEnum

import msgspec


class Paper(StrEnum):
    """``LABEL`` is 4 x 6 inches, ``ROLL`` an 80 mm receipt."""

    A4 = "A4"
    A6 = "A6"
    LABEL = "4x6"
    ROLL = "80mm"


class Words(msgspec.Struct, frozen=True):
    """The slip's own words, in the reader's language."""

    title: str = "Packing slip"
    order: str = "Order"
    ordered: str = "Ordered"
    ship_to: str = "Ship to"
    purchase_order: str = "PO number"
    quantity: str = "Qty"
    item: str = "Item"
    contains: str = "Contains"
    gift: str = "Gift message"
    tracking: str = "Tracking"
    units: str = "Units"
    page: str = "Page"
