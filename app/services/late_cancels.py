"""Buyers who ask to cancel what has its label: where the parcel was last (ORD-5)."""

from datetime import datetime, timedelta

import msgspec

from app.domain.order import OrderStatus
from app.ports.orders import Moment, OrderDetail

LABELLED = (OrderStatus.LABELLED, OrderStatus.PARTLY_SHIPPED, OrderStatus.SHIPPED)
ANSWERED = "late_cancel_answered"  # in the audit log
_AT_BENCH = ("order_done", "label_bought", "own_label_taken")
_IN_BULK = ("purchase_bought",)  # no bench packed it
_STILL_HERE = timedelta(days=1)  # no carrier comes later


class LateCancel(msgspec.Struct, frozen=True):
    """``bench``: where it was packed, or the bulk run; ``carrier`` has it on a manifest since ``listed_at``;
    ``labels``: purchases that can be voided.
    """

    order_id: str
    at: datetime
    bench: str
    trackings: tuple[str, ...] = ()
    carrier: str = ""
    listed_at: datetime | None = None
    is_answered: bool = False
    labels: tuple[str, ...] = ()


def late_cancel(detail: OrderDetail, now: datetime) -> LateCancel | None:
    """None where nobody asked, it has no label, or a day has gone by."""
    order, told = detail.order, detail.timeline
    if not order.cancel_requested or order.status not in LABELLED:
        return None
    packed = _last(told, *_AT_BENCH) or _last(told, *_IN_BULK)
    if packed is None or now - packed.at >= _STILL_HERE:
        return None
    listed, answered = _last(told, "listed"), _last(told, ANSWERED)
    if listed is not None and listed.at < packed.at:
        listed = None
    return LateCancel(
        order.order_id,
        packed.at,
        packed.bench,
        detail.trackings,
        "" if listed is None else listed.detail,
        None if listed is None else listed.at,
        answered is not None and answered.at >= packed.at,
    )


def _last(told: tuple[Moment, ...], *what: str) -> Moment | None:
    return next((each for each in reversed(told) if each.what in what), None)
