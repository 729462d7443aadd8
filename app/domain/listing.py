"""A listing: one SKU of one store, as Amazon has it and as Packbench knows it."""

from datetime import datetime
from enum import StrEnum

import msgspec

from app.domain.money import Money
from app.domain.store import Rule


class Channel(StrEnum):
    """Who ships. Amazon's codes: ``DEFAULT`` is the merchant; ``AMAZON_NA``, ``AMAZON_EU``, ``AMAZON_JP`` …
    are FBA.
    """

    MERCHANT = "merchant"
    FBA = "fba"
    UNKNOWN = "unknown"


class Publication(StrEnum):
    """``PENDING`` until Amazon shows the SKU with its offer and no error; time alone never fails it
    (LIST-2).
    """

    PENDING = "pending"
    PUBLISHED = "published"
    NO_STOCK = "no_stock"  # published, quantity 0: never BUYABLE
    FAILED = "failed"
    GONE = "gone"  # no longer in a full import


class Severity(StrEnum):
    ERROR = "ERROR"
    WARNING = "WARNING"
    INFO = "INFO"


class Issue(msgspec.Struct, frozen=True, gc=False):
    """Amazon's own words about a listing. ``takes_down``: an enforcement such as LISTING_SUPPRESSED."""

    code: str
    message: str
    severity: Severity = Severity.ERROR
    takes_down: bool = False


class Mapping(msgspec.Struct, frozen=True, gc=False):
    """What a listing sells: ``units`` of the product, or groups, named ``sku`` in our catalogue (LIST-7)."""

    sku: str
    units: int = 1
    is_group: bool = False


class Availability(msgspec.Struct, frozen=True, gc=False):
    """One row of ``fulfillment_availability``: ``code`` is DEFAULT, AMAZON_*, or an MLI location's id.
    ``quantity`` is None on FBA rows.
    """

    code: str
    quantity: int | None = None
    lead_time_days: int | None = None


class Change(msgspec.Struct, frozen=True, gc=False):
    """One merge into ``fulfillment_availability``: a quantity never goes without its lead time (INV-3).
    ``is_removed`` deletes the row of that code.
    """

    availability: Availability
    is_removed: bool = False


class Listing(msgspec.Struct, frozen=True, gc=False):
    """``moving_to``: a change of channel that was asked for and not yet read back (LIST-4). ``rule``
    overrides that of the store. ``read_at`` is when Amazon last told us of it.
    """

    store_id: str
    sku: str
    title: str = ""
    asin: str = ""
    product_type: str = "PRODUCT"
    barcode: str = ""  # Amazon's product-id, where it is a UPC, EAN or GTIN
    condition: str = "new_new"
    price: Money | None = None
    channel: Channel = Channel.UNKNOWN
    publication: Publication = Publication.PUBLISHED
    availability: tuple[Availability, ...] = ()
    issues: tuple[Issue, ...] = ()
    mapping: Mapping | None = None
    rule: Rule | None = None
    moving_to: Channel | None = None
    submitted_at: datetime | None = None
    read_at: datetime | None = None

    @property
    def is_merchant(self) -> bool:
        """Confirmed merchant-fulfilled, and not on its way to FBA."""
        return self.channel is Channel.MERCHANT and self.moving_to is not Channel.FBA
