import itertools
from datetime import UTC, datetime, timedelta

import pytest

from app.ports.errors import (
    Malformed,
    OutcomeUnknown,
    Refused,
    Throttled,
    Unauthorised,
    Unreachable,
    WriteFailed,
)
from app.ports.jobs import JobName
from app.sync.status import EngineStatus, Link, Seen, link_after, status_of

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
IMPORT, CONFIRM = JobName.ORDER_IMPORT, JobName.CONFIRMATIONS


@pytest.mark.parametrize(
    ("error", "link"),
    [
        (Throttled("searchOrders", 5.0), Link.THROTTLED),
        (Refused("searchOrders", "InvalidInput", "no"), Link.REFUSED),
        (Unauthorised("no"), Link.UNAUTHORISED),
        (Unreachable("down"), Link.UNREACHABLE),
        (OutcomeUnknown("cut"), Link.UNREACHABLE),
        (Malformed("odd"), Link.UNREACHABLE),
        (WriteFailed("full"), Link.UNREACHABLE),
    ],
)
def test_each_error_says_how_the_line_is(error: Exception, link: Link) -> None:
    assert isinstance(
        error, Throttled | Refused | Unauthorised | Unreachable | OutcomeUnknown | Malformed | WriteFailed
    )
    assert link_after(error) is link


def test_nothing_known_yet_is_starting() -> None:
    assert status_of([]) == EngineStatus(link=Link.STARTING)


def test_the_worst_line_of_the_stores_that_import_orders_is_shown() -> None:
    order = [Link.OK, Link.STARTING, Link.THROTTLED, Link.REFUSED, Link.UNREACHABLE, Link.UNAUTHORISED]
    for better, worse in itertools.pairwise(order):
        seen = [
            Seen(IMPORT, worse, "worse"),
            Seen(IMPORT, better, "better"),
            Seen(CONFIRM, Link.UNAUTHORISED),
        ]
        status = status_of(seen)
        assert (status.link, status.words) == (worse, "worse")


def test_where_no_store_imports_orders_the_other_jobs_tell() -> None:
    seen = [Seen(CONFIRM, Link.OK), Seen(JobName.INVENTORY, Link.UNREACHABLE, "down")]
    status = status_of(seen)
    assert (status.link, status.words, status.imported_at) == (Link.UNREACHABLE, "down", None)


def test_the_purge_says_nothing_about_the_line() -> None:
    assert status_of([Seen(JobName.PURGE, Link.UNREACHABLE)]).link is Link.STARTING


def test_orders_are_as_old_as_those_of_the_account_that_waits_longest() -> None:
    earlier = NOW - timedelta(minutes=9)
    seen = [
        Seen(IMPORT, Link.OK, succeeded_at=NOW, count=3),
        Seen(IMPORT, Link.OK, succeeded_at=earlier, count=4),
        Seen(IMPORT, Link.STARTING),
        Seen(CONFIRM, Link.OK, succeeded_at=earlier - timedelta(hours=1), count=2),
        Seen(CONFIRM, Link.OK, count=1),
        Seen(JobName.INVENTORY, Link.OK, count=99),
    ]
    assert status_of(seen) == EngineStatus(
        link=Link.STARTING, imported_at=earlier, orders_imported=7, confirmations_sent=3
    )
