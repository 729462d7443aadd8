"""Seller accounts: where they sell, what they take part in, where their stock lies."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.simulator.http import Json, Refusal
from app.simulator.markets import MARKETS, REGIONS, US


@dataclass
class Location:
    """A supply source; its id is the availability code of the stock that lies there."""

    source_id: str
    code: str
    alias: str
    address: Json
    status: str = "Active"
    configuration: Json | None = None
    capabilities: Json | None = None
    created: str = ""
    updated: str = ""


@dataclass
class Account:
    """One seller account in one region. `seller_id` is the merchant token (empty: the name)."""

    name: str
    region: str = "na"
    marketplaces: set[str] = field(default_factory=lambda: {US})
    store_name: str = "Practice Shop"
    seller_id: str = ""
    client_id: str = ""
    mli: bool = False
    narf: bool = False
    absent: set[str] = field(default_factory=set)
    suspended: set[str] = field(default_factory=set)
    locations: dict[str, Location] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """ValueError when it cannot be so at Amazon."""
        self.seller_id = self.seller_id or self.name
        if self.region not in REGIONS:
            raise ValueError(f"no region {self.region}; known: {REGIONS}")
        for each in self.marketplaces:
            if each not in MARKETS or MARKETS[each].region != self.region:
                raise ValueError(f"{each} is no marketplace of region {self.region}")
        if self.mli and US not in self.marketplaces:
            raise ValueError("multi-location inventory is for the US alone")

    def admit(self, marketplaces: Iterable[str]) -> None:
        """Refusal 403 for a marketplace where the account does not sell, of its region or another."""
        for each in marketplaces:
            if each not in self.marketplaces or each in self.absent:
                raise denied(f"The seller account has no access to marketplace {each}.")

    @property
    def home(self) -> str:
        """The marketplace of an order that names none."""
        return US if US in self.marketplaces else min(self.marketplaces)


class Accounts(dict[str, Account]):
    """Accounts by name."""

    def of(self, name: str) -> Account:
        """The account of that name; one that nobody registered sells in the US."""
        if name not in self:
            self[name] = Account(name)
        return self[name]


def denied(details: str) -> Refusal:
    """Amazon's 403."""
    return Refusal(403, "Unauthorized", "Access to requested resource is denied.", details)
