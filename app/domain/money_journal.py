"""What to do about a label purchase whose end is not known (SHIP-8)."""

from datetime import timedelta
from enum import StrEnum

from app.domain.shipping import Purchase, PurchaseState


class RecoveryStep(StrEnum):
    """NOTHING: its end is known. REPEAT: the same call under the same key. WAIT: it may still be under way.
    CHECK: a human looks.
    """

    NOTHING = "nothing"
    REPEAT = "repeat"
    WAIT = "wait"
    NOT_BOUGHT = "not_bought"
    CHECK = "check"


SETTLES = timedelta(minutes=2)  # whoever was called goes on though the caller has gone
_OPEN = (PurchaseState.INTENT, PurchaseState.UNKNOWN, PurchaseState.CHECK)


def recover(purchase: Purchase, age: timedelta, *, repeats_safely: bool, is_at_amazon: bool) -> RecoveryStep:
    """``repeats_safely``: the API knows our key and never sells twice under it. ``is_at_amazon``: the order
    has a package there that is in no row of ours; without it nothing was bought, once the purchase is of some
    ``age``; with it the label may be paid and its shipment id lost.
    """
    if purchase.state not in _OPEN:
        return RecoveryStep.NOTHING
    if repeats_safely and purchase.state is not PurchaseState.CHECK:
        return RecoveryStep.REPEAT
    if is_at_amazon:
        return RecoveryStep.CHECK
    return RecoveryStep.NOT_BOUGHT if age >= SETTLES else RecoveryStep.WAIT
