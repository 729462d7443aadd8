"""What an order becomes when Amazon tells of it (again): plain decisions, no rows."""

from collections.abc import Container

import msgspec

from app.domain.order import Order, OrderStatus
from app.domain.order_rules import NOT_MAPPED, Mover, may_move

HELD = frozenset({OrderStatus.PACKING, OrderStatus.PACKED, OrderStatus.LABELLED})
_PACKABLE = frozenset({OrderStatus.OPEN, OrderStatus.PARTLY_SHIPPED})


class Stored(msgspec.Struct, frozen=True):
    """What the database knows of an order before the import."""

    order_pk: int
    status: OrderStatus
    updated_at: int
    is_claimed: bool
    is_purged: bool
    review_reason: str = ""
    is_reopened: bool = False

    def holds(self, wanted: OrderStatus) -> bool:
        """Whether what Amazon tells has to wait: a bench has it, its label is paid for, or was voided, after
        which Amazon goes on calling it shipped.
        """
        is_at_work = self.is_claimed or self.status in HELD
        return is_at_work or (self.is_reopened and wanted is not OrderStatus.CANCELLED)


def next_status(stored: Stored | None, order: Order, known_skus: Container[str]) -> tuple[OrderStatus, str]:
    """The status and, for Review, its reason. What Amazon may not move stays."""
    wanted, reason = order.status, order.review_reason
    if wanted in _PACKABLE and not is_mapped(order, known_skus):
        wanted, reason = OrderStatus.REVIEW, NOT_MAPPED
    if stored is not None and not _may_become(stored, wanted):
        return stored.status, stored.review_reason
    return wanted, reason


def is_mapped(order: Order, known_skus: Container[str]) -> bool:
    """Whether each line still to be shipped is a product or a group."""
    return all(line.sku in known_skus for line in order.lines if line.quantity > 0)


def _may_become(stored: Stored, wanted: OrderStatus) -> bool:
    if stored.holds(wanted):
        return False
    return stored.status is wanted or may_move(stored.status, wanted, Mover.AMAZON)
