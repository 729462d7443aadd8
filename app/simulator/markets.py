"""Amazon's marketplaces and regions, and a place in each where invented buyers live."""

from dataclasses import dataclass
from decimal import Decimal

from app.simulator.http import Json


@dataclass(frozen=True)
class Market:
    """`postal` takes one digit; `dial` is the country's telephone code."""

    market_id: str
    country: str
    region: str
    domain: str
    currency: str
    language: str
    city: str
    state: str
    postal: str
    dial: int

    @property
    def name(self) -> str:
        """As Sellers and Orders call it: `Amazon.de`."""
        return self.domain.capitalize()

    def money(self, amount: Decimal) -> Json:
        """Orders' Money: two places, or none where the currency has none."""
        digits = 0 if self.currency == "JPY" else 2
        return {"amount": f"{amount:.{digits}f}", "currencyCode": self.currency}


REGIONS = ("na", "eu", "fe")
US = "ATVPDKIKX0DER"
_ALL = (
    ("A2EUQ1WTGCTBG2", "CA", "na", "amazon.ca", "CAD", "en_CA", "Sampleton", "ON", "K1A {}B1", 1),
    (US, "US", "na", "amazon.com", "USD", "en_US", "Sampleton", "WA", "9800{}", 1),
    ("A1AM78C64UM0Y8", "MX", "na", "amazon.com.mx", "MXN", "es_MX", "Ejemplo", "JAL", "4400{}", 52),
    ("A2Q3Y263D00KWC", "BR", "na", "amazon.com.br", "BRL", "pt_BR", "Exemplo", "SP", "01000-00{}", 55),
    ("A28R8C7NBKEWEA", "IE", "eu", "amazon.ie", "EUR", "en_IE", "Sampletown", "Dublin", "D0{} X000", 353),
    ("A1RKKUPIHCS9HS", "ES", "eu", "amazon.es", "EUR", "es_ES", "Ejemplo", "Madrid", "2800{}", 34),
    ("A1F83G8C2ARO7P", "GB", "eu", "amazon.co.uk", "GBP", "en_GB", "Sampleford", "Kent", "ZZ{} 1ZZ", 44),
    ("A13V1IB3VIYZZH", "FR", "eu", "amazon.fr", "EUR", "fr_FR", "Exempleville", "Ain", "0100{}", 33),
    ("AMEN7PMS3EDWL", "BE", "eu", "amazon.com.be", "EUR", "fr_BE", "Exemple", "Namur", "500{}", 32),
    ("A1805IZSGTT6HS", "NL", "eu", "amazon.nl", "EUR", "nl_NL", "Voorbeeld", "Utrecht", "350{} ZZ", 31),
    ("A1PA6795UKMFR9", "DE", "eu", "amazon.de", "EUR", "de_DE", "Musterstadt", "Bayern", "9000{}", 49),
    ("APJ6JRA9NG5V4", "IT", "eu", "amazon.it", "EUR", "it_IT", "Esempio", "MI", "2010{}", 39),
    ("A2NODRKZP88ZB9", "SE", "eu", "amazon.se", "SEK", "sv_SE", "Exempelby", "Uppsala", "750 0{}", 46),
    ("AE08WJ6YKNBMC", "ZA", "eu", "amazon.co.za", "ZAR", "en_ZA", "Sampleton", "Gauteng", "200{}", 27),
    ("A1C3SOZRARQ6R3", "PL", "eu", "amazon.pl", "PLN", "pl_PL", "Przykładowo", "Opolskie", "45-00{}", 48),
    ("ARBP9OOSHTCHU", "EG", "eu", "amazon.eg", "EGP", "ar_EG", "Sample City", "Cairo", "1150{}", 20),
    ("A33AVAJ2PDY3EV", "TR", "eu", "amazon.com.tr", "TRY", "tr_TR", "Örnekköy", "İzmir", "3500{}", 90),
    ("A17E79C6D8DWNP", "SA", "eu", "amazon.sa", "SAR", "ar_AE", "Sample City", "Riyadh", "1100{}", 966),
    ("A2VIGQ35RCS4UG", "AE", "eu", "amazon.ae", "AED", "en_AE", "Sample City", "Dubai", "0000{}", 971),
    ("A21TJRUUN4KGV", "IN", "eu", "amazon.in", "INR", "en_IN", "Samplepur", "Kerala", "68000{}", 91),
    ("A19VAU5U5O7RUS", "SG", "fe", "amazon.sg", "SGD", "en_SG", "Singapore", "Singapore", "01000{}", 65),
    ("A39IBJ37TRP1C6", "AU", "fe", "amazon.com.au", "AUD", "en_AU", "Sampleton", "NSW", "200{}", 61),
    ("A1VC38T7YXB528", "JP", "fe", "amazon.co.jp", "JPY", "ja_JP", "見本市", "東京都", "100-000{}", 81),
)
MARKETS = {row[0]: Market(*row) for row in _ALL}

# Sellers names such marketplaces too, though nothing can be sold or asked there: one of each region.
NOT_AMAZON = {
    "na": ("A2ZV50J4W1RKNI", "Non-Amazon US", "US", "USD", "en_US", "sim1.stores.amazon.com"),
    "eu": ("AZMDEXL2RVFNN", "Non-Amazon UK", "GB", "GBP", "en_GB", "siprod.stores.amazon.co.uk"),
    "fe": ("A2HYVBU95MSJZ3", "Non-Amazon JP", "JP", "JPY", "ja_JP", "siprod.stores.amazon.co.jp"),
}
