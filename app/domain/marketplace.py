"""Amazon's 23 marketplaces (developer-docs.amazon.com/sp-api/docs/marketplace-ids) and their three API
regions.
"""

from datetime import datetime, timedelta
from enum import StrEnum

import msgspec


class Region(StrEnum):
    """SP-API region; its endpoint is ``sellingpartnerapi-<region>.amazon.com``."""

    NA = "na"
    EU = "eu"
    FE = "fe"


class Marketplace(msgspec.Struct, frozen=True):
    """``seller_central`` is the host of the sellers' own site, which shows the consent page. ``business_id``:
    ``x-amzn-shipping-business-id`` where Amazon documents one. ``utc_hours``: standard time of the
    easternmost large city; ``has_summer_time`` adds an hour for part of the year.
    """

    marketplace_id: str
    country: str
    region: Region
    currency: str
    seller_central: str
    utc_hours: float
    has_summer_time: bool = False
    business_id: str | None = None

    @property
    def weekend(self) -> tuple[int, int]:
        """Weekdays (Monday is 0) on which offices are closed."""
        return FRIDAY_SATURDAY if self.country in ("SA", "EG") else SATURDAY_SUNDAY

    def first_day(self, moment: datetime) -> datetime:
        """Local time of a window's begin. A window may begin at midnight, in summer time or not: an hour too
        many keeps its day.
        """
        return moment + timedelta(hours=self.utc_hours + (1 if self.has_summer_time else 0))

    def last_day(self, moment: datetime) -> datetime:
        """Local time of a window's end, which may be a minute to midnight: summer time is passed over."""
        return moment + timedelta(hours=self.utc_hours)


SATURDAY_SUNDAY = (5, 6)
FRIDAY_SATURDAY = (4, 5)
_EUROPE = "sellercentral-europe.amazon.com"
_NA, _EU, _FE = Region.NA, Region.EU, Region.FE
MARKETPLACES: tuple[Marketplace, ...] = (
    Marketplace("A2EUQ1WTGCTBG2", "CA", _NA, "CAD", "sellercentral.amazon.ca", -4, True),
    Marketplace("ATVPDKIKX0DER", "US", _NA, "USD", "sellercentral.amazon.com", -5, True, "AmazonShipping_US"),
    Marketplace("A1AM78C64UM0Y8", "MX", _NA, "MXN", "sellercentral.amazon.com.mx", -6),
    Marketplace("A2Q3Y263D00KWC", "BR", _NA, "BRL", "sellercentral.amazon.com.br", -3),
    Marketplace("A28R8C7NBKEWEA", "IE", _EU, "EUR", "sellercentral.amazon.ie", 0, True),
    Marketplace("A1RKKUPIHCS9HS", "ES", _EU, "EUR", _EUROPE, 1, True, "AmazonShipping_ES"),
    Marketplace("A1F83G8C2ARO7P", "GB", _EU, "GBP", _EUROPE, 0, True, "AmazonShipping_UK"),
    Marketplace("A13V1IB3VIYZZH", "FR", _EU, "EUR", _EUROPE, 1, True, "AmazonShipping_FR"),
    Marketplace("AMEN7PMS3EDWL", "BE", _EU, "EUR", "sellercentral.amazon.com.be", 1, True),
    Marketplace("A1805IZSGTT6HS", "NL", _EU, "EUR", "sellercentral.amazon.nl", 1, True),
    Marketplace("A1PA6795UKMFR9", "DE", _EU, "EUR", _EUROPE, 1, True),
    Marketplace("APJ6JRA9NG5V4", "IT", _EU, "EUR", _EUROPE, 1, True, "AmazonShipping_IT"),
    Marketplace("A2NODRKZP88ZB9", "SE", _EU, "SEK", "sellercentral.amazon.se", 1, True),
    Marketplace("AE08WJ6YKNBMC", "ZA", _EU, "ZAR", "sellercentral.amazon.co.za", 2),
    Marketplace("A1C3SOZRARQ6R3", "PL", _EU, "PLN", "sellercentral.amazon.pl", 1, True),
    Marketplace("ARBP9OOSHTCHU", "EG", _EU, "EGP", "sellercentral.amazon.eg", 2, True, "AmazonShipping_EG"),
    Marketplace("A33AVAJ2PDY3EV", "TR", _EU, "TRY", "sellercentral.amazon.com.tr", 3),
    Marketplace("A17E79C6D8DWNP", "SA", _EU, "SAR", "sellercentral.amazon.sa", 3, False, "AmazonShipping_SA"),
    Marketplace(
        "A2VIGQ35RCS4UG", "AE", _EU, "AED", "sellercentral.amazon.ae", 4, False, "AmazonShipping_UAE"
    ),
    Marketplace(
        "A21TJRUUN4KGV", "IN", _EU, "INR", "sellercentral.amazon.in", 5.5, False, "AmazonShipping_IN"
    ),
    Marketplace("A19VAU5U5O7RUS", "SG", _FE, "SGD", "sellercentral.amazon.sg", 8),
    Marketplace("A39IBJ37TRP1C6", "AU", _FE, "AUD", "sellercentral.amazon.com.au", 10, True),
    Marketplace(
        "A1VC38T7YXB528", "JP", _FE, "JPY", "sellercentral.amazon.co.jp", 9, False, "AmazonShipping_JP"
    ),
)
_BY_ID = {marketplace.marketplace_id: marketplace for marketplace in MARKETPLACES}


def marketplace(marketplace_id: str) -> Marketplace | None:
    """The marketplace of that id, or None for one that is not among the 23."""
    return _BY_ID.get(marketplace_id)
