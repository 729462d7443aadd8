"""The money journal of all benches, as the office sees it (SHIP-8, SHIP-9)."""

from datetime import datetime
from enum import StrEnum
from typing import Protocol

from app.domain.shipping import Purchase


class Refund(StrEnum):
    """What a voided label's seller says of the money."""

    NONE = ""  # nothing: Shipping v2 tells of none
    PENDING = "pending"
    APPLIED = "applied"
    REJECTED = "rejected"
    NOT_CHARGED = "not_charged"  # whoever sold it charges what is handed over
    ASK_CARRIER = "ask_carrier"  # it tells nothing that a program could read


class PurchaseList(Protocol):
    def purchase(self, purchase_id: str) -> Purchase | None: ...
    def unsettled(self) -> tuple[Purchase, ...]:
        """Every INTENT, UNKNOWN and CHECK, oldest first."""

    def unprinted(self, since: datetime) -> tuple[Purchase, ...]:
        """Bought since then and never printed, oldest first."""

    def refund_of(self, purchase_id: str) -> Refund: ...
    def refunds_open(self, since: datetime) -> tuple[Purchase, ...]:
        """Voided since then, whose refund is pending."""
