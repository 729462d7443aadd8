"""What an order becomes when Amazon tells of it (again): plain decisions, no rows."""

from collections.abc import Sequence

import msgspec

from app.database.items import Item
from app.database.order_rows import Sealed
from app.database.standing import Flags
from app.domain.order import Order, OrderStatus
from app.domain.order_rules import FOR_MANIFEST, NOT_MAPPED, WAITS_TO_SHIP, Mover, may_move

HELD = frozenset({OrderStatus.PACKING, OrderStatus.LABELLED})  # PACKED while a bench has it
_PACKABLE = frozenset({OrderStatus.OPEN, OrderStatus.PARTLY_SHIPPED})


class Stored(msgspec.Struct, frozen=True, gc=False):
    """What the database knows of an order before the import."""

    order_pk: int
    store_id: str
    status: OrderStatus
    updated_at: int
    is_claimed: bool
    is_purged: bool  # or its purge has begun
    review_reason: str
    is_reopened: bool
    location: str
    warehouse: str
    flags: Flags

    def holds(self, wanted: OrderStatus) -> bool:
        """Whether what Amazon tells has to wait: a bench has it, its label is paid for, or was voided, after
        which Amazon goes on calling it shipped.
        """
        is_at_work = self.is_claimed or self.status in HELD
        return is_at_work or (self.is_reopened and wanted is not OrderStatus.CANCELLED)


class Decided(msgspec.Struct, frozen=True, gc=False):
    """An order as it will be stored, under that number. ``items``: of its lines, None where mapped to
    nothing.
    """

    sealed: Sealed
    stored: Stored | None
    order_pk: int
    status: OrderStatus
    reason: str
    items: Sequence[Item | None]
    location: str
    warehouse: str

    @property
    def order(self) -> Order:
        return self.sealed.order

    @property
    def waits(self) -> str:
        """Why it is labelled and not shipped, though Amazon calls it so."""
        return self.reason if self.status is OrderStatus.LABELLED and self.reason in WAITS_TO_SHIP else ""

    @property
    def store_id(self) -> str:
        """A known order stays its store's."""
        return self.stored.store_id if self.stored else self.sealed.order.store_id


def next_status(
    stored: Stored | None, order: Order, items: Sequence[Item | None], *, is_unlisted: bool = False
) -> tuple[OrderStatus, str]:
    """The status and its reason. What Amazon may not move stays. ``is_unlisted``: a parcel of ours has to be
    on a manifest first, whatever Amazon calls the order (ORD-4).
    """
    wanted, reason = order.status, order.review_reason
    if wanted in _PACKABLE and not _is_mapped(order, items):
        wanted, reason = OrderStatus.REVIEW, NOT_MAPPED
    if wanted is OrderStatus.SHIPPED and is_unlisted:
        wanted, reason = OrderStatus.LABELLED, FOR_MANIFEST
    if stored is not None and not _may_become(stored, wanted):
        return stored.status, stored.review_reason
    return wanted, reason


def _is_mapped(order: Order, items: Sequence[Item | None]) -> bool:
    """Whether each line still to be shipped is a product or a group."""
    if None not in items:
        return True
    return all(item is not None or line.quantity < 1 for line, item in zip(order.lines, items, strict=True))


def _may_become(stored: Stored, wanted: OrderStatus) -> bool:
    if stored.holds(wanted):
        return False
    return stored.status is wanted or may_move(stored.status, wanted, Mover.AMAZON)
