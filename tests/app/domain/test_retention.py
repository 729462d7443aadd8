"""When personal data has to go: PRIV-1, PRIV-2."""

from datetime import timedelta

import pytest

from app.domain.order import OrderStatus
from app.domain.retention import ended_at, ended_before, is_due
from tests.app.domain.selling import NOW

S = OrderStatus
FIRST, LAST = NOW - timedelta(days=9), NOW - timedelta(days=3)


def test_PRIV_1_the_clock_starts_with_the_last_package_shipped() -> None:
    assert ended_at(S.SHIPPED, (LAST, FIRST), None) == LAST
    assert ended_at(S.SHIPPED, (FIRST,), NOW) == FIRST
    assert ended_at(S.SHIPPED, (), None) is None


def test_PRIV_1_or_with_the_cancellation() -> None:
    assert ended_at(S.CANCELLED, (FIRST,), LAST) == LAST
    assert ended_at(S.CANCELLED, (FIRST,), None) is None


@pytest.mark.parametrize("status", [each for each in OrderStatus if each not in (S.SHIPPED, S.CANCELLED)])
def test_PRIV_1_what_is_not_over_is_kept(status: OrderStatus) -> None:
    assert ended_at(status, (FIRST,), LAST) is None
    assert not is_due(None, NOW, 1)


@pytest.mark.parametrize(
    ("days", "early", "due"),
    [(30, 0, True), (29.99, 0, False), (29, 1, True), (28.99, 1, False), (1, 29, True)],
)
def test_PRIV_1_thirty_days_later_it_is_due_less_the_days_that_a_backup_lives(
    days: float, early: int, due: bool
) -> None:
    ended = NOW - timedelta(days=days)
    assert is_due(ended, NOW, early) is due
    assert (ended <= ended_before(NOW, early)) is due


@pytest.mark.parametrize("early", [-1, 30, 31])
def test_PRIV_2_days_that_make_no_sense_are_refused(early: int) -> None:
    with pytest.raises(ValueError, match=f"0 to 29 days early, not {early}"):
        ended_before(NOW, early)
