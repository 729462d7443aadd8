"""Taking a paid label back, where Amazon lets it (SHIP-9)."""

from collections.abc import Callable, Mapping

from app.domain.packing.bench import Bench
from app.domain.packing.events import LabelVoided, VoidRefused
from app.domain.packing.reasons import Stop
from app.domain.shipping import Api, Purchase, PurchaseState
from app.ports.carrier import Carrier, TellsRefund
from app.ports.clock import Clock
from app.ports.errors import OutsideError, Refused, Throttled, Unauthorised, Unreachable
from app.ports.purchases import Refund
from app.ports.storage import PurchaseEnded, PurchaseReads
from app.services.purchasing import Desk, Halt


async def void_label(
    desk: Desk, carriers: Callable[[], Mapping[Api, Carrier]], purchases: PurchaseReads, clock: Clock
) -> None:
    """Asks Amazon to take the bench's label back and stores the answer with what follows from it. Raises Halt
    where there is none: asking once more does no harm.
    """
    bench = desk.bench
    purchase = paid_label(bench, purchases)
    if bench.voiding is None or purchase is None:
        await desk.record([VoidRefused()])
        return
    carrier = carriers()[purchase.api]
    try:
        await _cancel(carrier, purchase)
    except Refused as refused:
        await desk.record([VoidRefused(refused.words)])
        return
    voided = LabelVoided(purchase.purchase_id, bench.voiding.where, bench.voiding.package)
    refund = Refund.PENDING if isinstance(carrier, TellsRefund) else Refund.NONE  # the office asks later
    ended = PurchaseEnded(purchase.purchase_id, PurchaseState.VOIDED, clock.now(), refund=refund)
    await desk.record([voided], [ended])


def paid_label(bench: Bench, purchases: PurchaseReads) -> Purchase | None:
    """The paid label that the bench shows; None where it is not paid (any more)."""
    if bench.label is None or bench.pack_list is None:
        return None
    found = (row for row in purchases.purchases_of(bench.pack_list.order_id) if _is(row, bench))
    return next(found, None)


def _is(row: Purchase, bench: Bench) -> bool:
    is_paid = row.state is PurchaseState.BOUGHT
    return is_paid and bench.label is not None and row.purchase_id == bench.label.purchase_id


async def _cancel(carrier: Carrier, purchase: Purchase) -> None:
    try:
        await carrier.cancel(purchase)
    except Refused:
        raise
    except (Unreachable, Throttled, Unauthorised):
        raise Halt(Stop.AMAZON_UNREACHABLE) from None
    except OutsideError:
        raise Halt(Stop.OUTCOME_UNKNOWN) from None
