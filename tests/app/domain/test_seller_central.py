"""Where a seller of each marketplace gives consent (developer-docs.amazon.com, Seller Central URLs)."""

from app.domain.marketplace import MARKETPLACES

EUROPE = "sellercentral-europe.amazon.com"
HOSTS = {
    "CA": "sellercentral.amazon.ca",
    "US": "sellercentral.amazon.com",
    "MX": "sellercentral.amazon.com.mx",
    "BR": "sellercentral.amazon.com.br",
    "IE": "sellercentral.amazon.ie",
    "ES": EUROPE,
    "GB": EUROPE,
    "FR": EUROPE,
    "BE": "sellercentral.amazon.com.be",
    "NL": "sellercentral.amazon.nl",
    "DE": EUROPE,
    "IT": EUROPE,
    "SE": "sellercentral.amazon.se",
    "ZA": "sellercentral.amazon.co.za",
    "PL": "sellercentral.amazon.pl",
    "EG": "sellercentral.amazon.eg",
    "TR": "sellercentral.amazon.com.tr",
    "SA": "sellercentral.amazon.sa",
    "AE": "sellercentral.amazon.ae",
    "IN": "sellercentral.amazon.in",
    "SG": "sellercentral.amazon.sg",
    "AU": "sellercentral.amazon.com.au",
    "JP": "sellercentral.amazon.co.jp",
}


def test_CONN_2_every_marketplace_has_its_seller_central() -> None:
    assert {market.country: market.seller_central for market in MARKETPLACES} == HOSTS
    assert len(HOSTS) == 23
