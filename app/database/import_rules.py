"""What an order becomes when Amazon tells of it (again): plain decisions, no rows."""

from collections.abc import Container

import msgspec

from app.domain.order import Order, OrderStatus

NOT_MAPPED = "listing not mapped"
HELD = frozenset({OrderStatus.PACKING, OrderStatus.PACKED, OrderStatus.LABELLED})
_KEPT_UNLESS_ENDED = frozenset({OrderStatus.ON_HOLD, OrderStatus.PARTLY_SHIPPED})
_ENDED = frozenset({OrderStatus.SHIPPED, OrderStatus.CANCELLED})


class Stored(msgspec.Struct, frozen=True):
    """What the database knows of an order before the import."""

    order_pk: int
    status: OrderStatus
    updated_at: int
    is_claimed: bool
    is_purged: bool
    review_reason: str = ""

    @property
    def is_held(self) -> bool:
        """Whether a bench has it, or its label is paid for."""
        return self.is_claimed or self.status in HELD


def next_status(stored: Stored | None, order: Order, known_skus: Container[str]) -> tuple[OrderStatus, str]:
    """The status and, for Review, its reason."""
    if stored is not None and _keeps(stored, order.status):
        return stored.status, stored.review_reason
    if order.status is OrderStatus.OPEN and not is_mapped(order, known_skus):
        return OrderStatus.REVIEW, NOT_MAPPED
    return order.status, order.review_reason


def is_mapped(order: Order, known_skus: Container[str]) -> bool:
    """Whether each line still to be shipped is a product or a group."""
    return all(line.sku in known_skus for line in order.lines if line.quantity > 0)


def _keeps(stored: Stored, incoming: OrderStatus) -> bool:
    if stored.is_held or stored.status is OrderStatus.SHIPPED:
        return True
    return stored.status in _KEPT_UNLESS_ENDED and incoming not in _ENDED
