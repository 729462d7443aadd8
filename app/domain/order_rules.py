"""Which status an order may take, and what forbids to pack it or to buy its label (ORD-2, ORD-4, ORD-5)."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from app.domain.order import Order, OrderStatus
from app.domain.packing.facts import WhyNot
from app.domain.packing.reasons import Stop


class Mover(StrEnum):
    """Who moves an order from one status to another."""

    AMAZON = "amazon"  # the import
    BENCH = "bench"
    LEAD = "lead"
    MANIFEST = "manifest"  # where a store's orders are shipped with their end-of-day list


_S = OrderStatus
_A, _B, _L, _M = Mover.AMAZON, Mover.BENCH, Mover.LEAD, Mover.MANIFEST
MOVES: dict[OrderStatus, dict[OrderStatus, tuple[Mover, ...]]] = {
    _S.PENDING: {_S.OPEN: (_A,), _S.REVIEW: (_A,), _S.CANCELLED: (_A,), _S.SHIPPED: (_A,)},
    _S.OPEN: {
        _S.REVIEW: (_A, _L),
        _S.ON_HOLD: (_L,),
        _S.PACKING: (_B,),
        _S.PARTLY_SHIPPED: (_A,),
        _S.SHIPPED: (_A,),
        _S.CANCELLED: (_A,),
    },
    _S.REVIEW: {
        _S.OPEN: (_A, _L),
        _S.ON_HOLD: (_L,),
        _S.LABELLED: (_A,),  # shipped, says Amazon; its parcel waits for the manifest
        _S.PARTLY_SHIPPED: (_A,),
        _S.SHIPPED: (_A,),
        _S.CANCELLED: (_A,),
    },
    _S.ON_HOLD: {
        _S.OPEN: (_L,),
        _S.REVIEW: (_A, _L),
        _S.LABELLED: (_A,),
        _S.PARTLY_SHIPPED: (_A, _L),
        _S.SHIPPED: (_A,),
        _S.CANCELLED: (_A,),
    },
    _S.PACKING: {
        _S.OPEN: (_B, _L),
        _S.REVIEW: (_B, _L),
        _S.ON_HOLD: (_B, _L),
        _S.PACKED: (_B,),
        _S.LABELLED: (_B,),
        _S.PARTLY_SHIPPED: (_B,),
        _S.SHIPPED: (_B,),
        _S.CANCELLED: (_B,),
    },
    _S.PACKED: {
        _S.PACKING: (_B,),
        _S.OPEN: (_B, _L),
        _S.ON_HOLD: (_L,),
        _S.LABELLED: (_B, _A),
        _S.PARTLY_SHIPPED: (_B,),
        _S.SHIPPED: (_B, _A),
        _S.CANCELLED: (_A,),
    },
    _S.LABELLED: {
        _S.SHIPPED: (_B, _M),
        _S.PARTLY_SHIPPED: (_B,),
        _S.PACKED: (_L,),
        _S.OPEN: (_B, _L),
        _S.REVIEW: (_A,),  # a confirmation refused
        _S.CANCELLED: (_B,),  # at Amazon, and its label was voided
    },
    _S.PARTLY_SHIPPED: {
        _S.PACKING: (_B,),
        _S.REVIEW: (_A, _L),
        _S.ON_HOLD: (_L,),
        _S.LABELLED: (_A,),
        _S.SHIPPED: (_A, _B),
        _S.CANCELLED: (_A,),
    },
    _S.SHIPPED: {
        _S.PACKED: (_L,),
        _S.OPEN: (_B, _L),
        _S.PARTLY_SHIPPED: (_B,),  # the label of one package was voided
        _S.REVIEW: (_A,),  # a confirmation refused
        _S.CANCELLED: (_B,),  # at Amazon, and its label was voided
    },
    _S.CANCELLED: {},
}
"""Who may move an order from where (outer) to where (inner). A void takes LABELLED and SHIPPED back. Where a
store's orders are shipped at the manifest, whoever else would make one of ours SHIPPED makes it LABELLED.
"""

_AMAZON_STATUS = {
    "PENDING": OrderStatus.PENDING,
    "PENDING_AVAILABILITY": OrderStatus.PENDING,
    "UNSHIPPED": OrderStatus.OPEN,
    "PARTIALLY_SHIPPED": OrderStatus.PARTLY_SHIPPED,
    "SHIPPED": OrderStatus.SHIPPED,
    "CANCELLED": OrderStatus.CANCELLED,
}
NOT_MAPPED = "not_mapped"
UNKNOWN_STATUS = "unknown_status"
FOR_MANIFEST = "for_manifest"
FOR_CONFIRMATION = "for_confirmation"
WAITS_TO_SHIP = frozenset({FOR_MANIFEST, FOR_CONFIRMATION})
"""Why an order with all its labels is not shipped yet: a parcel is on no end-of-day list, or Amazon has not
taken what was told of one.
"""
TO_BE_CANCELLED = "short_cancel"  # on hold: short, and the manager cancels it at Amazon
_CLOSED_TO_PACKING = {
    OrderStatus.PENDING: WhyNot.PENDING,
    OrderStatus.REVIEW: WhyNot.REVIEW,
    OrderStatus.ON_HOLD: WhyNot.ON_HOLD,
    OrderStatus.LABELLED: WhyNot.LABELLED,
    OrderStatus.SHIPPED: WhyNot.SHIPPED,
    OrderStatus.CANCELLED: WhyNot.CANCELLED,
}


WAITS_FOR_LABEL = frozenset(
    {
        Stop.CANCEL_REQUESTED,
        Stop.ADDRESS_CHANGED,
        Stop.AMAZON_UNREACHABLE,
        Stop.NO_RATE,
        Stop.RATE_GONE,
        Stop.POLICY_HOLD,
        Stop.REFUSED_BY_AMAZON,
        Stop.BUY_SHIPPING_OFF,
        Stop.SPLIT_SET,
        Stop.OUTCOME_UNKNOWN,
        Stop.LABEL_WINDOW,
    }
)
"""Stops of a parcel that is packed as it should be: PACKED, and why there is no label yet."""


def may_move(current: OrderStatus, wanted: OrderStatus, mover: Mover | None = None) -> bool:
    """Whether ``mover`` (anybody where None) may move an order so. Staying is no move."""
    movers = MOVES[current].get(wanted, ())
    return bool(movers) if mover is None else mover in movers


def status_for(amazon_status: str, order: Order, is_mapped: Callable[[str], bool]) -> tuple[OrderStatus, str]:
    """The status of an order that no bench holds, and the reason where that is REVIEW.

    ``is_mapped`` tells whether a SKU has a product or group. Amazon's statuses are open strings: an unknown
    one is a case for review.
    """
    status = _AMAZON_STATUS.get(amazon_status)
    if status is None:
        return OrderStatus.REVIEW, UNKNOWN_STATUS
    is_packable = status in (OrderStatus.OPEN, OrderStatus.PARTLY_SHIPPED)
    if is_packable and _lacks_mapping(order, is_mapped):
        return OrderStatus.REVIEW, NOT_MAPPED
    return status, ""


def remapped(order: Order, is_mapped: Callable[[str], bool]) -> tuple[OrderStatus, str] | None:
    """Where an order goes when a mapping changed, with the reason, or None where it stays: one that waited
    for it is freed, one that lost it waits (LIST-7). Who reviews it for another reason, holds or packs it
    goes on.
    """
    if order.status is OrderStatus.REVIEW and order.review_reason == NOT_MAPPED:
        return None if _lacks_mapping(order, is_mapped) else status_for(order.amazon_status, order, is_mapped)
    is_packable = order.status in (OrderStatus.OPEN, OrderStatus.PARTLY_SHIPPED)
    return (OrderStatus.REVIEW, NOT_MAPPED) if is_packable and _lacks_mapping(order, is_mapped) else None


def _lacks_mapping(order: Order, is_mapped: Callable[[str], bool]) -> bool:
    return any(line.quantity > 0 and not is_mapped(line.sku) for line in order.lines)


def why_not(
    status: OrderStatus, *, is_cancel_requested: bool = False, is_elsewhere: bool = False
) -> WhyNot | None:
    """Why an order of that status cannot be packed now, or None. ``is_elsewhere``: it ships from a warehouse
    that is not the bench's (INV-6).
    """
    reason = _CLOSED_TO_PACKING.get(status)
    if reason is None and is_cancel_requested:
        return WhyNot.CANCEL_REQUESTED
    return reason or (WhyNot.OTHER_WAREHOUSE if is_elsewhere else None)


def is_elsewhere(order_warehouse: str, bench_warehouse: str) -> bool:
    """Whether an order belongs to another warehouse than the bench; either may be open to any (empty)."""
    return bool(order_warehouse and bench_warehouse) and order_warehouse != bench_warehouse


def label_wait(order: Order, now: datetime) -> datetime | None:
    """Until when Amazon sells no label for it, or None: it may be packed meanwhile (ORD-2)."""
    starts = order.label_window.earliest
    return starts if starts is not None and now < starts else None


def recheck(packed: Order, fresh: Order) -> Stop | None:
    """What has changed at Amazon since ``packed`` was stored, most serious first, or None (ORD-5).

    Recipients are compared where both are known; Amazon leaves them out for want of a role, not of an
    address. Of a reopened order Amazon goes on saying that it is shipped and nothing is left to ship.
    """
    if _AMAZON_STATUS.get(fresh.amazon_status, fresh.status) is OrderStatus.CANCELLED:
        return Stop.CANCELLED
    if fresh.cancel_requested:
        return Stop.CANCEL_REQUESTED
    if packed.recipient and fresh.recipient and packed.recipient != fresh.recipient:
        return Stop.ADDRESS_CHANGED
    if packed.is_reopened:
        return None
    return Stop.QUANTITY_CHANGED if _is_other(packed, fresh) else None


def _is_other(packed: Order, fresh: Order) -> bool:
    """Whether other quantities are asked for. Of what has left Amazon may know already, or not yet."""
    asked = {line.order_item_id: line.quantity for line in fresh.lines if line.quantity}
    lines = {line.order_item_id: line for line in packed.lines}
    if asked.keys() - lines.keys():
        return True
    return any(asked.get(item, 0) not in (line.quantity, line.to_pack) for item, line in lines.items())
