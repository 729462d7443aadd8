"""Places that hold personal data, each able to forget (PRIV-1)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol


class PurgePlace(Protocol):
    """``name`` says which, in a log. ``forget`` may run again after a kill and then finds nothing."""

    @property
    def name(self) -> str: ...
    async def forget(self, order_ids: Sequence[str], at: datetime) -> int:
        """Rows or files that went. WriteFailed, with the rest untouched, where one cannot."""


class Upkeep(Protocol):
    """Something that must not get old, looked at by every run of the purge."""

    async def refresh(self, at: datetime) -> None:
        """Made anew where it is too old. WriteFailed."""


class DuePurges(Protocol):
    def due(self, ended_before: datetime, limit: int) -> tuple[str, ...]:
        """Orders that ended before then and are not purged, oldest first."""

    def purging(self) -> tuple[str, ...]:
        """Orders whose purge was begun and not finished (a kill)."""

    async def begin(self, order_ids: Sequence[str], at: datetime) -> None:
        """Written before the first place forgets: from here on no read of Amazon gives them anything back."""

    async def finish(self, order_ids: Sequence[str], at: datetime) -> None: ...
