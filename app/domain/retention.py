"""When an order's personal data has to go: 30 days after its fulfillment, not its delivery (PRIV-1)."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from app.domain.order import OrderStatus

KEPT_FOR = timedelta(days=30)


def ended_at(
    status: OrderStatus, shipped_at: Sequence[datetime], cancelled_at: datetime | None
) -> datetime | None:
    """When an order was over: its last package shipped, or it was cancelled; None while it is not."""
    if status is OrderStatus.SHIPPED:
        return max(shipped_at, default=None)
    return cancelled_at if status is OrderStatus.CANCELLED else None


def ended_before(now: datetime, days_early: int) -> datetime:
    """Orders that ended at or before then are due. ``days_early`` (0 to 29): how old a backup of the key
    store may be; the purge runs that much before the 30 days (PRIV-2).
    """
    if not 0 <= days_early < KEPT_FOR.days:
        raise ValueError(f"a purge runs 0 to {KEPT_FOR.days - 1} days early, not {days_early}")
    return now - KEPT_FOR + timedelta(days=days_early)


def is_due(ended: datetime | None, now: datetime, days_early: int) -> bool:
    return ended is not None and ended <= ended_before(now, days_early)
