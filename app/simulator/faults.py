"""Failures on demand: which operation fails how, and how many times."""

from collections.abc import Iterable
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
    """Faults in the order in which they were asked for."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, body: Json) -> None:
        """From {"operation", "kind", "times", "seconds"}; Refusal 400 when the kind is unknown."""
        kind = str(body.get("kind"))
        if kind not in get_args(Kind):
            raise Refusal(400, "InvalidInput", f"Unknown fault {kind}; known: {get_args(Kind)}")
        operation, times = str(body.get("operation", "*")), int(body.get("times", 1))
        self._waiting.append(Fault(operation, kind, times, float(body.get("seconds", 0))))  # type: ignore[arg-type]  # checked against the Literal above

    def next_for(self, operation: str) -> Fault | None:
        """The fault that hits this call, one time less of it left."""
        for fault in self._waiting:
            if fault.operation in ("*", operation):
                fault.times -= 1
                self._waiting = [each for each in self._waiting if each.times > 0]
                return fault
        return None

    def clear(self) -> None:
        """Forget all."""
        self._waiting = []

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
