"""Nothing goes to a SKU that may be FBA: INV-5."""

from datetime import timedelta
from typing import Any

import pytest

from app.domain.listing import Channel
from app.domain.narf import needs_live_read, why_held
from app.domain.sending import HeldReason
from app.domain.store import Narf
from tests.app.domain.selling import NOW, listing, row, store

SHUT = store(narf=Narf(is_enrolled=True))
OPEN = store(narf=Narf(True, NOW, "Manager One"))
H = HeldReason


def live(**more: Any) -> Any:
    known: dict[str, Any] = {"availability": (row("DEFAULT", 4, 2),), "read_at": NOW}
    return listing(**(known | more))


def test_INV_5_only_enrolled_stores_need_the_live_type() -> None:
    assert [needs_live_read(each) for each in (store(), SHUT, OPEN)] == [False, True, True]
    assert why_held(store(), None, NOW) is None


def test_INV_5_a_shut_gate_holds_everything() -> None:
    assert why_held(SHUT, live(), NOW) is H.NARF_SHUT


def test_INV_5_confirmed_merchant_fulfilled_this_minute_goes_out() -> None:
    assert why_held(OPEN, live(), NOW) is None


@pytest.mark.parametrize(
    ("seconds", "why"),
    [(0, None), (60, None), (60.001, H.NARF_UNREAD), (3600, H.NARF_UNREAD), (-0.001, H.NARF_UNREAD)],
)
def test_INV_5_a_read_counts_for_sixty_seconds(seconds: float, why: HeldReason | None) -> None:
    assert why_held(OPEN, live(), NOW + timedelta(seconds=seconds)) is why


@pytest.mark.parametrize(
    ("found", "why"),
    [
        (None, H.NARF_UNREAD),
        (live(read_at=None), H.NARF_UNREAD),
        (live(channel=Channel.UNKNOWN), H.NARF_UNREAD),
        (live(channel=Channel.FBA), H.FBA),
        (live(availability=(row("DEFAULT", 4, 2), row("AMAZON_NA"))), H.FBA),
        (live(channel=Channel.FBA, availability=()), H.FBA),
        (live(availability=()), None),
    ],
)
def test_INV_5_unknown_failed_or_fba_is_not_sent(found: Any, why: HeldReason | None) -> None:
    assert why_held(OPEN, found, NOW) is why
