"""Labels that no bench scanned back from their box (PACK-14)."""

from datetime import datetime
from typing import Protocol

import msgspec


class UnscannedLabel(msgspec.Struct, frozen=True):
    """Who stuck it on without a scan, where and when."""

    order_id: str
    at: datetime
    who: str
    bench_id: str


class UnscannedLabels(Protocol):
    def labels(self, since: datetime) -> tuple[UnscannedLabel, ...]:
        """Those that no lead has looked at since, oldest first; each order once."""

    def overridden(self, since: datetime) -> tuple[str, ...]:
        """Orders in which a code was skipped, or used though it was used before; each once."""
