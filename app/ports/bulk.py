"""Bulk shipping's runs, as rows: each survives a kill (SHIP-10)."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Protocol

import msgspec

from app.domain.money import Money
from app.ports.storage import Audited


class RunState(StrEnum):
    RUNNING = "running"
    CANCELLING = "cancelling"
    CANCELLED = "cancelled"
    DONE = "done"

    @property
    def is_open(self) -> bool:
        return self in (RunState.RUNNING, RunState.CANCELLING)


class ItemState(StrEnum):
    """waiting → bought | refused | failed | unknown; cancelled from waiting alone."""

    WAITING = "waiting"
    BOUGHT = "bought"
    REFUSED = "refused"  # by a rule of ours
    FAILED = "failed"  # at the carrier, or Amazon could not be asked: nothing was bought
    UNKNOWN = "unknown"  # may be bought: a human looks
    CANCELLED = "cancelled"


class RunRow(msgspec.Struct, frozen=True):
    run_id: str
    state: RunState
    who: str
    made_at: datetime
    ended_at: datetime | None = None


class BulkItem(msgspec.Struct, frozen=True):
    """One order of a run. ``why``: message keys; ``words``: a carrier's own, which may repeat an address."""

    run_id: str
    position: int
    order_id: str
    box: str
    weight_grams: int
    state: ItemState = ItemState.WAITING
    why: tuple[str, ...] = ()
    words: str = ""
    cost: Money | None = None
    is_printed: bool = False

    def __repr__(self) -> str:
        return f"<BulkItem {self.order_id} {self.state}>"


class BulkRuns(Protocol):
    async def add(self, row: RunRow, items: Sequence[BulkItem], audit: Audited) -> None: ...
    async def set_state(self, run_id: str, state: RunState, at: datetime, audit: Audited) -> None: ...
    def runs(self, limit: int) -> tuple[RunRow, ...]:
        """The newest first."""

    def open_runs(self) -> tuple[RunRow, ...]:
        """Those that a stop of the process left under way; oldest first."""

    def run(self, run_id: str) -> RunRow | None: ...
    def items(self, run_id: str) -> tuple[BulkItem, ...]:
        """In their order."""
