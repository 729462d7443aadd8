"""The seller's own accounts at carriers."""

import re
from collections.abc import Mapping

import msgspec

from app.domain.carrier_kinds import KINDS, PRICES
from app.domain.carrier_kinds import Kind as Kind
from app.domain.price_list import Price, prices

_LOOPBACK = re.compile(r"http://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(/|$)")


_SHOWN = (
    "account_number",
    "account_country_code",
    "account_type",
    "CRID",
    "MID",
    "manifest_MID",
    "customer_number",
    "contract_id",
    "contract_number",
    "contact_id",
    "default_billing_number",
    "email",
    "depot",
    "language",
    PRICES,
)


def needed(kind: Kind) -> tuple[str, ...]:
    """The settings without which there is no account."""
    return KINDS[kind].needed


def allowed(kind: Kind) -> tuple[str, ...]:
    """Those that may be there besides."""
    return KINDS[kind].allowed


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
        missing = [name for name in needed(self.kind) if not self.settings.get(name)]
        known = (*needed(self.kind), *allowed(self.kind), "account_country_code")
        unknown = [name for name in self.settings if name not in known]
        if not self.name or missing or unknown:
            raise ValueError(f"carrier account {self.name!r}: missing {missing}, unknown {unknown}")
        if self.base_url and not (self.base_url.startswith("https://") or _LOOPBACK.match(self.base_url)):
            raise ValueError(f"carrier account {self.name!r}: base_url is neither https nor loopback")
        self.prices()

    def prices(self) -> tuple[Price, ...]:
        """The seller's own, where the carrier tells none."""
        return prices(self.settings.get(PRICES, ""), KINDS[self.kind].services)

    @property
    def shown(self) -> Mapping[str, str]:
        """The settings without what is secret in them."""
        return {name: value for name, value in self.settings.items() if name in _SHOWN}

    @property
    def secrets(self) -> Mapping[str, str]:
        return {name: value for name, value in self.settings.items() if name not in _SHOWN}

    def __repr__(self) -> str:
        return f"<CarrierAccount {self.name} at {self.kind.called}>"

    def __rich_repr__(self) -> list[tuple[str, str]]:
        return [("name", self.name), ("settings", "redacted")]
