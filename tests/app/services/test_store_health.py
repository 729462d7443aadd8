"""What somebody has to see to at a store."""

from datetime import UTC, datetime

from app.domain.order import Recipient
from app.domain.store import Store, StoreState
from app.ports.jobs import JobName, JobRun, unread_words
from app.services.store_health import health_of

NOW = datetime(2026, 3, 2, 14, 30, tzinfo=UTC)
STORE = Store("us", "US", "ATVPDKIKX0DER", "A1", Recipient(), state=StoreState.CONNECTED)


def test_LIST_1_unread_lines_of_a_report_are_told_with_their_number() -> None:
    runs = (
        JobRun(JobName.LISTING_IMPORT, "us", words=unread_words(12)),
        JobRun(JobName.LISTING_IMPORT, "ca", words=unread_words(5)),
    )
    health = health_of(STORE, runs, (), NOW)
    assert health.warnings == ("report_unread",)
    assert health.unread == 12


def test_a_report_that_was_read_whole_is_no_warning() -> None:
    health = health_of(STORE, (JobRun(JobName.LISTING_IMPORT, "us"),), (), NOW)
    assert (health.warnings, health.unread) == ((), 0)
