"""Amazon's marketplaces: region, currency, and the Shipping v2 business of each."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec


class Region(StrEnum):
    NA = "na"
    EU = "eu"
    FE = "fe"


class Marketplace(msgspec.Struct, frozen=True):
    """``business``: x-amzn-shipping-business-id; empty where Amazon documents none."""

    country: str
    region: Region
    currency: str
    business: str = ""


LWA_URL = "https://api.amazon.com/auth/o2/token"

MARKETPLACES: Mapping[str, Marketplace] = {
    "A2EUQ1WTGCTBG2": Marketplace("CA", Region.NA, "CAD"),
    "ATVPDKIKX0DER": Marketplace("US", Region.NA, "USD", "AmazonShipping_US"),
    "A1AM78C64UM0Y8": Marketplace("MX", Region.NA, "MXN"),
    "A2Q3Y263D00KWC": Marketplace("BR", Region.NA, "BRL"),
    "A28R8C7NBKEWEA": Marketplace("IE", Region.EU, "EUR"),
    "A1RKKUPIHCS9HS": Marketplace("ES", Region.EU, "EUR", "AmazonShipping_ES"),
    "A1F83G8C2ARO7P": Marketplace("UK", Region.EU, "GBP", "AmazonShipping_UK"),
    "A13V1IB3VIYZZH": Marketplace("FR", Region.EU, "EUR", "AmazonShipping_FR"),
    "AMEN7PMS3EDWL": Marketplace("BE", Region.EU, "EUR"),
    "A1805IZSGTT6HS": Marketplace("NL", Region.EU, "EUR"),
    "A1PA6795UKMFR9": Marketplace("DE", Region.EU, "EUR"),
    "APJ6JRA9NG5V4": Marketplace("IT", Region.EU, "EUR", "AmazonShipping_IT"),
    "A2NODRKZP88ZB9": Marketplace("SE", Region.EU, "SEK"),
    "AE08WJ6YKNBMC": Marketplace("ZA", Region.EU, "ZAR"),
    "A1C3SOZRARQ6R3": Marketplace("PL", Region.EU, "PLN"),
    "ARBP9OOSHTCHU": Marketplace("EG", Region.EU, "EGP", "AmazonShipping_EG"),
    "A33AVAJ2PDY3EV": Marketplace("TR", Region.EU, "TRY"),
    "A17E79C6D8DWNP": Marketplace("SA", Region.EU, "SAR", "AmazonShipping_SA"),
    "A2VIGQ35RCS4UG": Marketplace("AE", Region.EU, "AED", "AmazonShipping_UAE"),
    "A21TJRUUN4KGV": Marketplace("IN", Region.EU, "INR", "AmazonShipping_IN"),
    "A19VAU5U5O7RUS": Marketplace("SG", Region.FE, "SGD"),
    "A39IBJ37TRP1C6": Marketplace("AU", Region.FE, "AUD"),
    "A1VC38T7YXB528": Marketplace("JP", Region.FE, "JPY", "AmazonShipping_JP"),
}


def endpoint(region: Region) -> str:
    """The region's base URL."""
    return f"https://sellingpartnerapi-{region}.amazon.com"
