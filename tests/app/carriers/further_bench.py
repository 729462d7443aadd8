"""An account at each further carrier, and a parcel that it takes."""

import msgspec

from app.carriers.accounts import CarrierAccount, Kind
from app.carriers.further import FURTHER
from app.domain.carrier_kinds import KINDS
from app.domain.order import Recipient
from app.domain.shipping import Parcel
from tests.app.carriers.parcels import PARCEL

FURTHER_KINDS = list(FURTHER)
VALUES = {
    "account_country_code": "NL",
    "default_billing_number": "33333333330101",
    "customer_number": "2004381",
    "contract_id": "42708517",
    "account_number": "123456",
}


def _person(country: str, city: str, code: str, region: str = "", phone: str = "5550101") -> Recipient:
    return Recipient(
        name="Buyer One",
        line1="Main Street 12",
        city=city,
        region=region,
        postal_code=code,
        country=country,
        phone=phone,
    )


HOMES = {
    Kind.CANADA_POST: (_person("CA", "Ottawa", "K1A 0B1", "ON"), _person("CA", "Toronto", "M5V 2T6", "ON")),
    Kind.CHRONOPOST: (_person("FR", "Paris", "75001"), _person("FR", "Lyon", "69001")),
    Kind.COLISSIMO: (_person("FR", "Paris", "75001"), _person("FR", "Lyon", "69001")),
    Kind.DHL_PAKET: (_person("DE", "Berlin", "10115"), _person("DE", "Bonn", "53113")),
    Kind.DPD: (_person("NL", "Utrecht", "3511AA"), _person("NL", "Eindhoven", "5611AA")),
    Kind.GLS: (_person("DE", "Berlin", "10115"), _person("DE", "Bonn", "53113")),
    Kind.HERMES: (_person("DE", "Berlin", "10115"), _person("DE", "Bonn", "53113")),
    Kind.MYDHL: (_person("JP", "Tokyo", "100-0001"), _person("JP", "Osaka", "530-0001")),
    Kind.PUROLATOR: (_person("CA", "Ottawa", "K1A 0B1", "ON"), _person("CA", "Toronto", "M5V 2T6", "ON")),
    Kind.USPS_ABROAD: (
        _person("US", "Chicago", "60607", "IL"),
        _person("GB", "London", "SW1A 1AA", phone="5550101"),
    ),
}


def account_at(kind: Kind, base_url: str = "") -> CarrierAccount:
    """With every setting that the form asks for."""
    row = KINDS[kind]
    settings = {name: VALUES.get(name, f"{name}-1") for name in row.needed}
    if kind.is_listed:
        settings["prices"] = "\n".join(f"{name}; *; 31.5; 6.90 EUR" for name in row.services.values())
    return CarrierAccount(f"{kind}-1", kind, settings, base_url=base_url)


def parcel_of(kind: Kind) -> Parcel:
    """Where the carrier is at home."""
    sender, buyer = HOMES[kind]
    return msgspec.structs.replace(PARCEL, ship_from=sender, ship_to=buyer)
