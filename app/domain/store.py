"""A store: one seller account in one marketplace, and what it lets Packbench do."""

from datetime import date, datetime
from enum import StrEnum

import msgspec

from app.domain.marketplace import Marketplace, Region, marketplace
from app.domain.order import Recipient


class StoreState(StrEnum):
    """``CONNECTED`` only after getMarketplaceParticipations named the marketplace (CONN-2)."""

    DRAFT = "draft"
    CONNECTED = "connected"
    REFUSED = "refused"  # Amazon no longer takes its credentials


class Features(msgspec.Struct, frozen=True):
    """What a store has switched on (CONN-4). NARF, MLI and vacation have settings of their own."""

    imports_listings: bool = False
    imports_orders: bool = False
    sends_inventory: bool = False
    buys_shipping: bool = True
    prints_po: bool = True


class Narf(msgspec.Struct, frozen=True):
    """North America Remote Fulfillment. An enrolled store sends nothing until a manager opened the gate
    (INV-5).
    """

    is_enrolled: bool = False
    opened_at: datetime | None = None
    opened_by: str = ""

    @property
    def is_shut(self) -> bool:
        return self.is_enrolled and self.opened_at is None


class Away(StrEnum):
    """What a vacation does to quantities (INV-4)."""

    OFF = "off"
    ZERO = "zero"  # quantity zero
    EXTEND = "extend"  # goes on selling, with a longer lead time


class Vacation(msgspec.Struct, frozen=True):
    """``starts`` and ``ends`` are days in the marketplace's own time, both included; without ``starts`` it
    began when it was saved, without ``ends`` it lasts until a manager ends it. ``lead_time_days`` is the
    whole lead time while away (≤ 30).
    """

    away: Away = Away.OFF
    starts: date | None = None
    ends: date | None = None
    lead_time_days: int = 0


class Rule(msgspec.Struct, frozen=True, gc=False):
    """How much of the stock a store, or one listing of it, may sell (INV-2). ``percent`` 0 to 100; ``buffer``
    units kept back; ``cap`` at most so many; lead time 0 to 30 days.
    """

    warehouses: tuple[str, ...]
    percent: int = 100
    buffer: int = 0
    cap: int | None = None
    ignores_negative: bool = False
    lead_time_days: int = 1


class Mli(msgspec.Struct, frozen=True):
    """Multi-Location Inventory, US stores only (INV-6). ``off_at``: when it was switched off, for what was
    bought at a location before.
    """

    is_on: bool = False
    off_at: datetime | None = None

    def placed_before(self, now: datetime) -> datetime | None:
        """Orders bought before then may have a location; None: no order has one."""
        return now if self.is_on else self.off_at


class PoShown(StrEnum):
    """Whether a label that Amazon sold shows its PO number (SHIP-5)."""

    YES = "yes"
    NO = "no"
    ASK = "ask"  # a picture that cannot be read: a person looks


class FirstLabel(msgspec.Struct, frozen=True):
    """A store's first with a PO number, by whom it was looked at (nobody: it was read)."""

    order_id: str
    at: datetime
    shown: PoShown
    by: str = ""


class Switches(msgspec.Struct, frozen=True):
    """What the benches do otherwise for a store's orders (TRN-4, TRN-7, SHIP-5), and when they are shipped:
    with the end-of-day list that has their parcels, or with their labels (ORD-4).
    """

    packers_may_override: bool = False
    uses_shipping_v2_for_codes: bool = False
    amazon_labels_carry_po: bool = True
    ships_at_manifest: bool = False


class Logo(msgspec.Struct, frozen=True):
    """Stands on the store's slips (SHIP-12)."""

    png: bytes

    def __repr__(self) -> str:
        return f"<Logo {len(self.png)} bytes>"

    def __rich_repr__(self) -> list[tuple[str, int]]:
        return [("bytes", len(self.png))]


class Store(msgspec.Struct, frozen=True):
    """``seller_id`` is the merchant token. ``allocation`` is None until saved, and again after MLI was
    switched: nothing is sent then.
    """

    store_id: str
    name: str
    marketplace_id: str
    seller_id: str
    ship_from: Recipient
    email: str = ""
    state: StoreState = StoreState.DRAFT
    features: Features = Features()
    narf: Narf = Narf()
    mli: Mli = Mli()
    vacation: Vacation = Vacation()
    allocation: Rule | None = None
    packers_may_override: bool = False
    uses_shipping_v2_for_codes: bool = False
    import_every_seconds: float = 180.0
    secret_made_at: datetime | None = None  # the client secret's: it rotates every 180 days (CONN-3)
    connected_at: datetime | None = None
    amazon_labels_carry_po: bool = True  # Amazon's word; the first label shows it (SHIP-5)
    first_label: FirstLabel | None = None
    logo: Logo | None = None
    ships_at_manifest: bool = False
    base_url: str = ""  # empty: Amazon's own (the simulator names its own)
    token_url: str = ""

    @property
    def market(self) -> Marketplace:
        """Raises ValueError for a marketplace that is not among the 23."""
        found = marketplace(self.marketplace_id)
        if found is None:
            raise ValueError(f"{self.marketplace_id} is none of Amazon's marketplaces")
        return found

    @property
    def switches(self) -> Switches:
        return Switches(
            self.packers_may_override,
            self.uses_shipping_v2_for_codes,
            self.amazon_labels_carry_po,
            self.ships_at_manifest,
        )

    @property
    def account(self) -> tuple[str, Region]:
        """Stores of one account and region share SKUs, quantities and token buckets (CONN-5)."""
        return self.seller_id, self.market.region
