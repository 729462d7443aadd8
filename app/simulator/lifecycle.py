"""What becomes of an order without the seller's doing: time, payment, cancellation, refund."""

from datetime import datetime
from decimal import Decimal

from app.simulator.state import Content, Line, Order, Parcel, Status


def due(order: Order) -> datetime | None:
    """When its next change by time comes."""
    if order.status is Status.PENDING_AVAILABILITY:
        return order.available
    return order.finalises if order.status is Status.PENDING else None


def advance(order: Order) -> None:
    """The change that is due: a pre-order's payment begins, a pending order's ends."""
    when = due(order)
    if when is None:
        return
    if order.status is Status.PENDING_AVAILABILITY:
        order.status = Status.PENDING
        order.touch(when)
    elif order.payment_fails:
        fail_payment(order, when)
    else:
        finalise(order, when)


def finalise(order: Order, now: datetime) -> None:
    """Paid: the seller may ship it."""
    order.status = Status.UNSHIPPED
    order.touch(now)


def fail_payment(order: Order, now: datetime) -> None:
    """Amazon gives up waiting for the money."""
    cancel_all(order, "AMAZON", "PAYMENT_FAILED", now)


def cancel_all(order: Order, by: str, reason: str, now: datetime) -> None:
    """The whole order is cancelled."""
    order.status = Status.CANCELLED
    for line in order.lines:
        cancel(order, line, by, reason, now)


def cancel(order: Order, line: Line, by: str, reason: str, now: datetime) -> None:
    """Mark one order item cancelled."""
    line.cancelled_by, line.cancel_reason = by, reason
    order.touch(now)


def refund(order: Order, amount: Decimal | None, now: datetime) -> None:
    """Money back (None: all of it), which moves an old order to the front of every search."""
    rest = order.total() - order.refunded
    order.refunded += rest if amount is None else min(amount, rest)
    order.touch(now)


def ship_elsewhere(order: Order, now: datetime, units: dict[str, int] | None = None) -> None:
    """The seller confirms a parcel in Seller Central: `units` by item id (None: all that is left)."""
    left = {line.item_id: line.quantity - line.fulfilled for line in order.lines}
    taken = units if units is not None else left
    contents = tuple(Content(item_id, quantity) for item_id, quantity in taken.items() if quantity > 0)
    reference = str(len(order.parcels) + 1)
    tracking = f"SC{order.order_id.replace('-', '')}{reference}"
    order.parcels.append(
        Parcel(reference, "seller_central", "Other", "Standard", tracking, now, now, contents)
    )
    order.recount()
    order.touch(now)


def put_into(order: Order, status: Status, now: datetime) -> None:
    """An order made in a later state than unshipped: as if all before had happened already."""
    if status is Status.CANCELLED:
        cancel_all(order, "BUYER", "BUYER_CANCELED", now)
    elif status is Status.SHIPPED:
        ship_elsewhere(order, now)
    elif status is Status.PARTIALLY_SHIPPED:
        ship_elsewhere(order, now, {order.lines[0].item_id: 1})
    else:
        order.status = status
