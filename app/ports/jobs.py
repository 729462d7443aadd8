"""What each job of the engine did, does and waits for; and where it goes on after a kill."""

from datetime import datetime
from enum import StrEnum
from typing import Protocol

import msgspec

_UNREAD = "unread_lines"


class JobName(StrEnum):
    ORDER_IMPORT = "order_import"
    ORDER_REREAD = "order_reread"
    CONFIRMATIONS = "confirmations"
    LISTING_IMPORT = "listing_import"
    LISTING_CHANGES = "listing_changes"
    PUBLICATION = "publication"
    INVENTORY = "inventory"
    LOCATIONS = "locations"
    PURGE = "purge"
    STOCK_FOLDER = "stock_folder"


class JobState(StrEnum):
    IDLE = "idle"
    RUNNING = "running"
    WAITING = "waiting"  # for a bucket, a report, a feed
    FAILED = "failed"
    OFF = "off"  # the store does not want it


def unread_words(lines: int) -> str:
    """A run's words where its work was done but for these lines; empty where there are none."""
    return f"{_UNREAD} {lines}" if lines else ""


class JobRun(msgspec.Struct, frozen=True):
    """``scope``: a store id, an account, or empty for the whole app. ``doing`` and ``waits_for`` are message
    keys; ``done`` of ``total`` where both are known. ``words``: why it failed, or what its last work left
    out. ``cursor`` is the job's own, opaque JSON.
    """

    job: JobName
    scope: str
    state: JobState = JobState.IDLE
    doing: str = ""
    waits_for: str = ""
    words: str = ""
    done: int = 0
    total: int = 0
    started_at: datetime | None = None
    succeeded_at: datetime | None = None
    next_at: datetime | None = None
    failures: int = 0
    cursor: str = ""

    @property
    def unread(self) -> int:
        """Lines of a report that could not be read."""
        kind, _, lines = self.words.partition(" ")
        return int(lines) if kind == _UNREAD and lines.isdecimal() else 0


class Jobs(Protocol):
    """Rows of ``job_runs``."""

    def all(self) -> tuple[JobRun, ...]: ...
    def get(self, job: JobName, scope: str) -> JobRun: ...
    async def save(self, run: JobRun) -> None:
        """IMPORT priority."""
