"""Failures on demand: which operation fails how, and how many times."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from app.simulator.http import Json, Refusal

Kind = Literal[
    "delay",
    "delay_after",
    "429",
    "500",
    "503",
    "drop_before",
    "drop_after",
    "malformed",
    "expired_token",
]


@dataclass
class Fault:
    """`times` more calls of `operation` (`*`: any) fail in this way; `seconds` is for delays."""

    operation: str
    kind: Kind
    times: int = 1
    seconds: float = 0.0


class Faults:
    """Faults in the order in which they were asked for; an outage comes before them all."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._waiting: list[Fault] = []
        self._outage: tuple[Kind, float] = ("503", 0.0)

    def outage(self, until: float, *, drops: bool) -> None:
        """Until that time every call drops its connection, or answers 503."""
        self._outage = "drop_before" if drops else "503", until

    def add(self, body: Json) -> None:
        """From {"operation", "kind", "times", "seconds"}; Refusal 400 when the kind is unknown."""
        kind = str(body.get("kind"))
        if kind not in get_args(Kind):
            raise Refusal(400, "InvalidInput", f"Unknown fault {kind}; known: {get_args(Kind)}")
        operation, times = str(body.get("operation", "*")), int(body.get("times", 1))
        self._waiting.append(Fault(operation, kind, times, float(body.get("seconds", 0))))  # type: ignore[arg-type]  # checked against the Literal above

    def next_for(self, operation: str) -> Fault | None:
        """The fault that hits this call, one time less of it left."""
        kind, until = self._outage
        if self._monotonic() < until:
            return Fault(operation, kind)
        for fault in self._waiting:
            if fault.operation in ("*", operation):
                fault.times -= 1
                self._waiting = [each for each in self._waiting if each.times > 0]
                return fault
        return None

    def clear(self) -> None:
        """Forget all, an outage too."""
        self._waiting = []
        self._outage = "503", 0.0

    def as_json(self) -> list[Json]:
        """What still waits."""
        return [vars(fault).copy() for fault in self._waiting]

    def __repr__(self) -> str:
        return f"<Faults {len(self._waiting)} waiting>"


def answered(kind: str) -> Refusal | None:
    """Amazon's own words for the faults that are answers."""
    texts: dict[str, tuple[int, str, str]] = {
        "429": (429, "QuotaExceeded", "You exceeded your quota for the requested resource."),
        "500": (500, "InternalFailure", "We encountered an internal error. Please try again."),
        "503": (503, "ServiceUnavailable", "Service is temporarily unavailable."),
    }
    return Refusal(*texts[kind]) if kind in texts else None


def known_operations(names: Iterable[str], operation: str) -> None:
    """Refuse a fault for an operation that does not exist: it would never strike."""
    if operation != "*" and operation not in names:
        raise Refusal(400, "InvalidInput", f"Unknown operation {operation}; known: {sorted(names)}")
