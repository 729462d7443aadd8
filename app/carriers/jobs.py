"""What is asked of the process in which karrio runs, and what it answers. Plain values: they are pickled."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import msgspec

from app.carriers.accounts import CarrierAccount


class Operation(StrEnum):
    RATES = "rates"
    BUY = "buy"
    CANCEL = "cancel"
    LABEL = "label"
    FIND = "find"
    TRACK = "track"
    TRY = "try"  # whether the carrier knows the account

    @property
    def has_effects(self) -> bool:
        return self in (Operation.BUY, Operation.CANCEL)


class Job(msgspec.Struct, frozen=True):
    """``request`` is karrio's unified request as plain data; PII. ``key``: our mark of a purchase.

    ``seconds``: how long the carrier has, everything included. ``dpi``: of the label that is wanted.
    """

    account: CarrierAccount
    operation: Operation
    request: Mapping[str, Any]
    seconds: float
    key: str = ""
    dpi: int = 203

    def __repr__(self) -> str:
        return f"<Job {self.operation} {self.account.name}>"


class FailureKind(StrEnum):
    UNREACHABLE = "unreachable"
    THROTTLED = "throttled"
    UNAUTHORISED = "unauthorised"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    MALFORMED = "malformed"
    ABSENT = "absent"  # the carrier knows nothing under our mark


class Failure(msgspec.Struct, frozen=True):
    """``words`` are the carrier's own, for people only: they may repeat an address. ``how``: for a log."""

    kind: FailureKind
    how: str = ""
    code: str = ""
    words: str = ""
    retry_after: float = 0.0

    def __repr__(self) -> str:
        return f"<Failure {self.kind} {self.how}>"


class Quote(msgspec.Struct, frozen=True):
    """``arrives``: local ISO date, or date and time, at the destination; empty where nothing was said.
    ``options`` are to be repeated with the purchase. ``kind``: the carrier's own name of the service.
    """

    service: str
    name: str
    kind: str
    amount: str
    currency: str
    arrives: str = ""
    options: Mapping[str, str] = {}


class Sold(msgspec.Struct, frozen=True):
    """``label`` is the decoded document; None where there is none that can be read."""

    shipment_id: str
    tracking: str
    label: bytes | None = None

    def __repr__(self) -> str:
        return f"<Sold {self.tracking}>"


class Tracked(msgspec.Struct, frozen=True):
    """``status`` in karrio's words: ``in_transit``, ``delivered``, ``on_hold`` …"""

    tracking: str
    status: str
    is_delivered: bool = False
    arrives: str = ""


class Done(msgspec.Struct, frozen=True):
    """A void that stands, or an account that is known."""


Answer = tuple[Quote, ...] | Sold | Tracked | Done | Failure
