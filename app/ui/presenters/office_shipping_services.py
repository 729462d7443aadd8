"""The shipping services, as far as the office's screens use them: what a test's fake has to be able to do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.carrier_account import CarrierAccount
from app.domain.money import Money
from app.domain.people import Person
from app.domain.shopping.deciding import Decision
from app.domain.shopping.pickups import Countdown, Pickup
from app.domain.shopping.policy import Policy
from app.domain.stock import Warehouse
from app.ports.bulk import BulkItem, RunRow
from app.ports.carrier_accounts import AccountRow
from app.ports.pickups import LabelledParcel, ManifestRow
from app.ports.policies import ParcelChoice
from app.services.bulk_planning import BulkPlan
from app.services.lead import Waiting


class OpenPurchase(Protocol):
    """A label that was bought and not printed, or may have been. ``what``: bought_not_printed, print_unsure,
    unknown, check (a human looks in Seller Central).
    """

    @property
    def purchase_id(self) -> str: ...
    @property
    def order_id(self) -> str: ...
    @property
    def what(self) -> str: ...
    @property
    def carrier(self) -> str: ...
    @property
    def service(self) -> str: ...
    @property
    def cost(self) -> Money | None: ...
    @property
    def at(self) -> datetime: ...
    @property
    def bench(self) -> str: ...


class RecoveryActs(Protocol):
    def open_purchases(self) -> Sequence[OpenPurchase]: ...
    async def print(self, person: Person, purchase_id: str) -> object: ...
    async def label_is_here(self, person: Person, purchase_id: str) -> object: ...
    async def void(self, person: Person, purchase_id: str) -> object:
        """Refused where it stays paid."""

    async def check(self, person: Person, purchase_id: str) -> object:
        """Asks the seller of the label what became of it."""

    async def settle(
        self, person: Person, purchase_id: str, *, is_bought: bool, tracking: str = ""
    ) -> object: ...


class PolicyActs(Protocol):
    def policies(self) -> tuple[Policy, ...]: ...
    async def save(self, person: Person, policies: Sequence[Policy]) -> object: ...
    def catches(self, policies: Sequence[Policy]) -> Mapping[str, int]:
        """How many of today's open orders each of these policies catches, by its id."""

    def orders_caught(self, policies: Sequence[Policy], policy_id: str, limit: int) -> Sequence[str]: ...


class ChoiceReads(Protocol):
    """Why an order goes, or went, as it does."""

    def trace(self, order_id: str) -> Decision | None:
        """What the policies say now; None: no such order."""

    def choice_of(self, order_id: str) -> ParcelChoice | None:
        """What was decided when its label was bought."""


class BulkActs(Protocol):
    async def plan(self, order_ids: Sequence[str]) -> BulkPlan: ...
    async def start(self, person: Person, plan: BulkPlan) -> str:
        """The run's id; it goes on by itself, also after a restart."""

    def runs(self, limit: int) -> Sequence[RunRow]: ...
    def run(self, run_id: str) -> RunRow | None: ...
    def items(self, run_id: str) -> Sequence[BulkItem]: ...
    async def cancel(self, person: Person, run_id: str) -> object: ...
    async def print_all(self, person: Person, run_id: str) -> object:
        """Labels and slips, in the order of the run."""

    async def answer(self, person: Person, run_id: str, order_id: str, *, is_here: bool) -> object:
        """Of a label that may have come out: it is there, or it is printed again."""


class AccountActs(Protocol):
    def all(self) -> Sequence[AccountRow]: ...
    async def save(self, person: Person, account: CarrierAccount) -> object: ...
    async def try_out(self, person: Person, name: str) -> str:
        """What is wrong, in the carrier's words; empty: it answered."""

    async def remove(self, person: Person, name: str) -> object: ...


class PickupActs(Protocol):
    """``app.services.pickup_times.PickupService``."""

    def places(self) -> Sequence[Warehouse]: ...
    def all(self) -> Sequence[Pickup]: ...
    def countdown(self, warehouse: str) -> Sequence[Countdown]: ...
    async def save(self, person: Person, pickup: Pickup) -> None: ...
    async def remove(self, person: Person, warehouse: str, carrier: str) -> None: ...


class ManifestActs(Protocol):
    """``app.services.manifests.ManifestService``."""

    def waiting(self, warehouse: str) -> Mapping[str, tuple[LabelledParcel, ...]]: ...
    def manifests(self, limit: int) -> Sequence[ManifestRow]: ...
    async def close(self, person: Person, carrier: str, warehouse: str) -> ManifestRow: ...
    async def pdf(self, manifest_id: str) -> bytes: ...


class LeadActs(Protocol):
    """``app.services.lead.LeadService``."""

    def waiting(self) -> Waiting: ...
    async def free(self, person: Person, order_id: str) -> None: ...
    async def looked(self, person: Person, order_id: str) -> None: ...
    async def answered(self, person: Person, order_id: str) -> None: ...


@dataclass(frozen=True)
class ShippingActs:
    """What is None is not shown."""

    recovery: RecoveryActs | None = None
    policies: PolicyActs | None = None
    choices: ChoiceReads | None = None
    bulk: BulkActs | None = None
    accounts: AccountActs | None = None
    pickups: PickupActs | None = None
    manifests: ManifestActs | None = None
    lead: LeadActs | None = None
