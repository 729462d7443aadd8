"""The seller's own accounts at carriers."""

import re
from collections.abc import Mapping
from enum import StrEnum

import msgspec

_LOOPBACK = re.compile(r"http://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(/|$)")


class Kind(StrEnum):
    """Which of karrio's connectors speaks to the account."""

    UPS = "ups"
    FEDEX = "fedex"
    USPS = "usps"
    DHL_EXPRESS = "dhl_express"

    @property
    def carrier(self) -> str:
        """As people, and Amazon's shipment confirmation, write it."""
        return _CARRIERS[self]


_CARRIERS = {Kind.UPS: "UPS", Kind.FEDEX: "FedEx", Kind.USPS: "USPS", Kind.DHL_EXPRESS: "DHL"}
_NEEDED = {
    Kind.UPS: ("client_id", "client_secret", "account_number"),
    Kind.FEDEX: ("api_key", "secret_key", "account_number"),
    Kind.USPS: ("client_id", "client_secret", "account_number", "CRID", "MID"),
    Kind.DHL_EXPRESS: ("site_id", "password", "account_number"),
}
_ALLOWED = {
    Kind.UPS: (),
    Kind.FEDEX: ("track_api_key", "track_secret_key"),
    Kind.USPS: ("manifest_MID", "account_type"),
    Kind.DHL_EXPRESS: (),
}

_SHOWN = ("account_number", "account_country_code", "account_type", "CRID", "MID", "manifest_MID")


def needed(kind: Kind) -> tuple[str, ...]:
    """The settings without which there is no account."""
    return _NEEDED[kind]


def allowed(kind: Kind) -> tuple[str, ...]:
    """Those that may be there besides."""
    return _ALLOWED[kind]


def is_secret(setting: str) -> bool:
    """Whether a setting's value is for the vault alone."""
    return setting not in _SHOWN


class CarrierAccount(msgspec.Struct, frozen=True):
    """``settings`` are karrio's, secrets among them; ``options`` are karrio's too and go with every request
    (``fedex_pickup_type``). ``base_url`` stands in for the carrier's own address: https, or loopback. Raises
    ValueError, which names the field alone.
    """

    name: str
    kind: Kind
    settings: Mapping[str, str]
    is_test: bool = False
    base_url: str = ""
    options: Mapping[str, str] = {}

    def __post_init__(self) -> None:
        missing = [name for name in _NEEDED[self.kind] if not self.settings.get(name)]
        known = (*_NEEDED[self.kind], *_ALLOWED[self.kind], "account_country_code")
        unknown = [name for name in self.settings if name not in known]
        if not self.name or missing or unknown:
            raise ValueError(f"carrier account {self.name!r}: missing {missing}, unknown {unknown}")
        if self.base_url and not (self.base_url.startswith("https://") or _LOOPBACK.match(self.base_url)):
            raise ValueError(f"carrier account {self.name!r}: base_url is neither https nor loopback")

    @property
    def shown(self) -> Mapping[str, str]:
        """The settings without what is secret in them."""
        return {name: value for name, value in self.settings.items() if name in _SHOWN}

    @property
    def secrets(self) -> Mapping[str, str]:
        return {name: value for name, value in self.settings.items() if name not in _SHOWN}

    def __repr__(self) -> str:
        return f"<CarrierAccount {self.name} at {self.kind.carrier}>"

    def __rich_repr__(self) -> list[tuple[str, str]]:
        return [("name", self.name), ("settings", "redacted")]
