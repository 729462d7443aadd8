"""What a crash or time-out left of a purchase: SHIP-8."""

from datetime import timedelta

import pytest

from app.domain.money_journal import SETTLES, RecoveryStep, recover
from app.domain.shipping import Api, Purchase, PurchaseState
from tests.app.domain.ordering import MONDAY, rate

S, R = PurchaseState, RecoveryStep


@pytest.mark.parametrize(
    ("state", "repeats_safely", "is_at_amazon", "step"),
    [
        (S.INTENT, True, False, R.REPEAT),
        (S.INTENT, True, True, R.REPEAT),
        (S.UNKNOWN, True, False, R.REPEAT),
        (S.INTENT, False, False, R.NOT_BOUGHT),
        (S.UNKNOWN, False, False, R.NOT_BOUGHT),
        (S.INTENT, False, True, R.CHECK),
        (S.UNKNOWN, False, True, R.CHECK),
        (S.CHECK, False, True, R.CHECK),
        (S.CHECK, False, False, R.NOT_BOUGHT),
        (S.CHECK, True, True, R.CHECK),
        (S.CHECK, True, False, R.NOT_BOUGHT),
        (S.BOUGHT, True, True, R.NOTHING),
        (S.REFUSED, False, False, R.NOTHING),
        (S.VOIDED, True, False, R.NOTHING),
    ],
)
def test_SHIP_8_nothing_is_bought_twice(
    state: PurchaseState, repeats_safely: bool, is_at_amazon: bool, step: RecoveryStep
) -> None:
    purchase = Purchase("p-1", "o-1", 1, Api.SHIPPING_V2, "bench-1", rate("ground", "7.00"), state, MONDAY)
    asked = {"repeats_safely": repeats_safely, "is_at_amazon": is_at_amazon}
    assert recover(purchase, timedelta(minutes=2), **asked) is step
    early = R.WAIT if step is R.NOT_BOUGHT else step  # a call that is under way may still buy
    assert recover(purchase, timedelta(seconds=119), **asked) is early
    assert timedelta(minutes=2) == SETTLES
