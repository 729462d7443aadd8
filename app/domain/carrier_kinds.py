"""Which carriers an account may be at: what it needs, and how people and Amazon call them. A further carrier
is a row here and one in ``app.carriers.further``.
"""

from collections.abc import Mapping
from enum import StrEnum

import msgspec


class Kind(StrEnum):
    """Which of karrio's connectors speaks to the account, by its name there."""

    UPS = "ups"
    FEDEX = "fedex"
    USPS = "usps"
    DHL_EXPRESS = "dhl_express"
    CANADA_POST = "canadapost"
    CHRONOPOST = "chronopost"
    COLISSIMO = "colissimo"
    DHL_PAKET = "dhl_parcel_de"
    DPD = "dpd"
    GLS = "gls"
    HERMES = "hermes"
    MYDHL = "mydhl"
    PUROLATOR = "purolator"
    USPS_ABROAD = "usps_international"

    @property
    def carrier(self) -> str:
        """As people, and Amazon's shipment confirmation, write it."""
        return KINDS[self].carrier

    @property
    def called(self) -> str:
        """As a person who has an account there tells it from the carrier's others."""
        return KINDS[self].called or self.carrier

    @property
    def is_listed(self) -> bool:
        """Whether it tells no prices: the account's own list has them."""
        return bool(KINDS[self].services)


class Void(StrEnum):
    """How a label is voided there."""

    ASKED = "asked"
    FREE = "free"  # nothing is asked: what is not handed over is not charged
    BY_HAND = "by_hand"  # on the carrier's own pages


class CarrierKind(msgspec.Struct, frozen=True):
    """``needed``: the settings without which there is no account; ``allowed``: those that may be there
    besides. ``services``: of a carrier that tells no prices by itself; an account's price list names them so.
    ``reads_back``: it tells what became of a purchase without an answer; elsewhere a person looks.
    """

    carrier: str
    needed: tuple[str, ...]
    allowed: tuple[str, ...] = ()
    called: str = ""
    services: Mapping[str, str] = {}
    void: Void = Void.ASKED
    reads_back: bool = False


_USPS = ("client_id", "client_secret", "account_number", "CRID", "MID")
PRICES = "prices"  # the setting in which a price list is kept
KINDS: Mapping[Kind, CarrierKind] = {
    Kind.UPS: CarrierKind("UPS", ("client_id", "client_secret", "account_number"), reads_back=True),
    Kind.FEDEX: CarrierKind(
        "FedEx",
        ("api_key", "secret_key", "account_number"),
        ("track_api_key", "track_secret_key"),
        reads_back=True,
    ),
    Kind.USPS: CarrierKind("USPS", _USPS, ("manifest_MID", "account_type"), reads_back=True),
    Kind.DHL_EXPRESS: CarrierKind(
        "DHL",
        ("site_id", "password", "account_number"),
        called="DHL Express",
        void=Void.FREE,
        reads_back=True,
    ),
    Kind.CANADA_POST: CarrierKind(
        "Canada Post", ("username", "password", "customer_number", "contract_id", "email"), ("language",)
    ),
    Kind.CHRONOPOST: CarrierKind("Chronopost", ("account_number", "password")),
    Kind.COLISSIMO: CarrierKind(
        "Colissimo",
        ("contract_number", "password", PRICES),
        ("laposte_api_key",),
        void=Void.BY_HAND,
        services={
            "colissimo_home_without_signature": "Domicile sans signature",
            "colissimo_home_with_signature": "Domicile avec signature",
        },
    ),
    Kind.DHL_PAKET: CarrierKind(
        "DHL",
        ("client_id", "client_secret", "username", "password", "default_billing_number", PRICES),
        called="DHL Paket",
        services={
            "dhl_parcel_de_paket": "Paket",
            "dhl_parcel_de_kleinpaket": "Kleinpaket",
            "dhl_parcel_de_paket_international": "Paket International",
        },
    ),
    Kind.DPD: CarrierKind(
        "DPD",
        ("delis_id", "password", "account_country_code", PRICES),
        ("depot",),
        void=Void.BY_HAND,
        called="DPD BE/NL",
        services={
            "dpd_cl": "Classic",
            "dpd_express_10h": "Express 10:00",
            "dpd_express_12h": "Express 12:00",
            "dpd_express_18h_guarantee": "Express 18:00",
        },
    ),
    Kind.GLS: CarrierKind(
        "GLS",
        ("client_id", "client_secret", "contact_id", PRICES),
        void=Void.BY_HAND,
        services={"gls_parcel": "Parcel", "gls_express": "Express"},
    ),
    Kind.HERMES: CarrierKind(
        "Hermes",
        ("client_id", "client_secret", "username", "password", PRICES),
        void=Void.BY_HAND,
        services={"hermes_standard": "Standard"},
    ),
    Kind.MYDHL: CarrierKind(
        "DHL", ("username", "password", "account_number"), called="DHL Express (MyDHL API)", void=Void.FREE
    ),
    Kind.PUROLATOR: CarrierKind("Purolator", ("username", "password", "account_number"), ("user_token",)),
    Kind.USPS_ABROAD: CarrierKind("USPS", _USPS, ("manifest_MID", "account_type"), "USPS International"),
}
