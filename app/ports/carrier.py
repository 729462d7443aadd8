"""Whoever sells labels."""

from typing import Protocol, runtime_checkable

from app.domain.shipping import Api, Bought, Label, LabelFormat, Parcel, Purchase, Rate
from app.ports.purchases import Refund


class Carrier(Protocol):
    """Raises the errors of ``ports.errors``; ``buy`` raises OutcomeUnknown where the money may be spent."""

    @property
    def api(self) -> Api: ...

    @property
    def repeats_safely(self) -> bool:
        """Whether ``buy`` with the same purchase id and rate never buys twice (idempotency key)."""

    async def rates(self, parcel: Parcel) -> tuple[Rate, ...]: ...
    async def buy(self, parcel: Parcel, rate: Rate, purchase_id: str) -> Bought: ...
    async def label(self, purchase: Purchase, format: LabelFormat, dpi: int) -> Label:
        """The bought label again, without buying."""

    async def cancel(self, purchase: Purchase) -> None:
        """Voids a bought label; one that is void already counts as voided. Refused where it stays paid."""


@runtime_checkable
class ReadsBack(Protocol):
    """A carrier that may be asked what became of a purchase whose answer was lost (SHIP-8)."""

    async def find(self, purchase: Purchase) -> Bought | None:
        """What was bought; None where the carrier says that nothing was. OutcomeUnknown where it cannot tell,
        or not yet, or not any more: then a human looks.
        """


@runtime_checkable
class TellsRefund(Protocol):
    """A carrier that says what became of a voided label's money (SHIP-9)."""

    async def refund(self, purchase: Purchase) -> Refund: ...
