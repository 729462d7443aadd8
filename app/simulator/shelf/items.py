"""A SKU at Amazon: who ships it, how many there are, and its offer in each marketplace."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

import msgspec

from app.simulator.http import Json
from app.simulator.markets import Market

MERCHANT = "DEFAULT"
_FBA = "AMAZON_"
_FBA_OF = {"IN": "AMAZON_IN", "JP": "AMAZON_JP", "AU": "AMAZON_AU", "SG": "AMAZON_SG"}


class Row(msgspec.Struct, frozen=True):
    """One row of fulfillment_availability, by the code of who ships (or of the supply source)."""

    code: str
    quantity: int | None = None
    lead_time: int | None = None
    restock_date: str | None = None

    @property
    def is_fba(self) -> bool:
        """Amazon ships."""
        return is_fba(self.code)


class Fate(StrEnum):
    """What becomes of an offer once Amazon has looked at it."""

    BUYABLE = "buyable"
    WARNED = "warned"  # buyable, with a WARNING
    FAILED = "failed"  # an ERROR issue
    SUPPRESSED = "suppressed"  # LISTING_SUPPRESSED
    REMOVED = "removed"  # CATALOG_ITEM_REMOVED
    OFFERLESS = "offerless"  # shown without an offer, until a price or quantity is patched
    NEVER = "never"  # accepted, and never seen again
    CLOSED = "closed"  # by the seller: inactive


class Offer(msgspec.Struct, frozen=True):
    """A SKU in one marketplace. Before `visible_at` nobody sees it, before `settled_at` it has no offer."""

    marketplace: str
    price: Decimal | None
    created: datetime
    updated: datetime
    visible_at: datetime
    settled_at: datetime
    fate: Fate = Fate.BUYABLE

    def is_visible(self, now: datetime) -> bool:
        """Amazon knows the SKU in this marketplace."""
        return now >= self.visible_at and self.fate is not Fate.NEVER

    def is_settled(self, now: datetime) -> bool:
        """Amazon has decided."""
        return now >= self.settled_at


class Item(msgspec.Struct, frozen=True):
    """One SKU of an account: its quantities are shared by all its marketplaces. `earlier` rows are still
    shown before that moment; `attributes` is what else was sent; `is_bulk`: made by number, unchanged since.
    """

    account: str
    sku: str
    asin: str
    title: str
    rows: tuple[Row, ...]
    offers: tuple[Offer, ...]
    product_type: str = "PRODUCT"
    condition: str = "new_new"
    barcode: str = ""
    fba_units: int = 0
    attributes: Json = {}
    earlier: tuple[datetime, tuple[Row, ...]] | None = None
    is_bulk: bool = False

    @property
    def is_fba(self) -> bool:
        """Amazon ships it, whatever merchant rows stand beside."""
        return any(row.is_fba for row in self.rows)

    def offer(self, marketplace: str) -> Offer | None:
        """Its offer there, seen by anybody or not."""
        return next((each for each in self.offers if each.marketplace == marketplace), None)

    def visible(self, marketplaces: Iterable[str], now: datetime) -> tuple[Offer, ...]:
        """The offers that Amazon shows, in the order of the marketplaces asked for."""
        found = (self.offer(each) for each in marketplaces)
        return tuple(each for each in found if each is not None and each.is_visible(now))

    def shown_rows(self, now: datetime) -> tuple[Row, ...]:
        """The rows as a reader sees them: a change may take its time."""
        if self.earlier is not None and now < self.earlier[0]:
            return self.earlier[1]
        return self.rows

    def touched(self, now: datetime) -> "Item":
        """Updated now, in every marketplace."""
        offers = tuple(msgspec.structs.replace(each, updated=now) for each in self.offers)
        return msgspec.structs.replace(self, offers=offers, is_bulk=False)

    def with_offer(self, offer: Offer) -> "Item":
        """That offer in place of the one in its marketplace."""
        others = tuple(each for each in self.offers if each.marketplace != offer.marketplace)
        return msgspec.structs.replace(self, offers=(*others, offer))


def is_fba(code: str) -> bool:
    """The code of Amazon's own network in some region."""
    return code.startswith(_FBA)


def fba_code(market: Market) -> str:
    """Amazon's own network in that marketplace."""
    return _FBA_OF.get(market.country, "AMAZON_NA" if market.region == "na" else "AMAZON_EU")


def row_of(rows: Iterable[Row], code: str) -> Row | None:
    """The row of that code."""
    return next((row for row in rows if row.code == code), None)


def units(rows: Iterable[Row]) -> int:
    """What the merchant has for sale, over all his locations."""
    return sum(row.quantity or 0 for row in rows if not row.is_fba)
