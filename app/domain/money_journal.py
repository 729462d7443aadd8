"""What to do about a label purchase whose end is not known (SHIP-8)."""

from enum import StrEnum

from app.domain.shipping import Purchase, PurchaseState


class RecoveryStep(StrEnum):
    """NOTHING: its end is known. REPEAT: the same call under the same key. CHECK: a human looks."""

    NOTHING = "nothing"
    REPEAT = "repeat"
    NOT_BOUGHT = "not_bought"
    CHECK = "check"


_OPEN = (PurchaseState.INTENT, PurchaseState.UNKNOWN, PurchaseState.CHECK)


def recover(purchase: Purchase, *, repeats_safely: bool, is_at_amazon: bool) -> RecoveryStep:
    """``repeats_safely``: the API knows our key and never sells twice under it. ``is_at_amazon``: the order
    has a package there that is in no row of ours; without it nothing was bought, with it the label may be
    paid and its shipment id lost.
    """
    if purchase.state not in _OPEN:
        return RecoveryStep.NOTHING
    if repeats_safely and purchase.state is not PurchaseState.CHECK:
        return RecoveryStep.REPEAT
    return RecoveryStep.CHECK if is_at_amazon else RecoveryStep.NOT_BOUGHT
