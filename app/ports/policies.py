"""Shipping policies, and what was decided of each parcel with all that spoke for and against it (SHIP-2)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

import msgspec

from app.domain.shopping.deciding import Decision
from app.domain.shopping.policy import Policy
from app.domain.shopping.requirements import Requirements
from app.domain.shopping.verdicts import Judged
from app.ports.rates import NoAnswer
from app.ports.storage import Audited


class ParcelChoice(msgspec.Struct, frozen=True):
    """Why a parcel went as it did: the policies' decision with its trace, what was demanded, every rate with
    its verdict, the ``rate_id`` that was taken, and by whom with which ``reason`` where it was taken by hand.
    """

    order_id: str
    purchase_id: str
    at: datetime
    decision: Decision
    requirements: Requirements
    judged: tuple[Judged, ...]
    rate_id: str
    unheard: tuple[NoAnswer, ...] = ()
    by: str = ""
    reason: str = ""

    @property
    def chosen(self) -> Judged | None:
        return next((judged for judged in self.judged if judged.rate.rate_id == self.rate_id), None)


encode_choice = msgspec.msgpack.Encoder().encode
decode_choice = msgspec.msgpack.Decoder(ParcelChoice).decode


class Policies(Protocol):
    """Few rows; reads are from memory."""

    def policies(self) -> tuple[Policy, ...]:
        """In their order."""

    async def save(self, policies: Sequence[Policy], audit: Audited) -> None:
        """The whole list, in its order."""


class Choices(Protocol):
    def choice_of(self, order_id: str) -> ParcelChoice | None:
        """The newest; None where none was kept, or it is purged."""
