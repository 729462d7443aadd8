from datetime import UTC, datetime, timedelta

from app.sync.schedule import cursor_after, search_from

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def test_ORD_1_a_search_overlaps_the_last_one_by_five_minutes() -> None:
    assert search_from(NOW, NOW + timedelta(hours=1)) == datetime(2026, 11, 23, 11, 55, tzinfo=UTC)


def test_ORD_1_a_new_store_looks_back_thirty_days() -> None:
    assert search_from(None, NOW) == datetime(2026, 10, 24, 12, 0, tzinfo=UTC)


def test_ORD_1_the_cursor_stays_two_minutes_behind_because_amazon_answers_late() -> None:
    assert cursor_after(NOW, None) == datetime(2026, 11, 23, 11, 58, tzinfo=UTC)


def test_ORD_1_the_cursor_never_goes_back() -> None:
    later = NOW + timedelta(minutes=1)
    assert cursor_after(NOW, later) == later
    assert cursor_after(NOW, NOW - timedelta(hours=3)) == NOW - timedelta(minutes=2)
