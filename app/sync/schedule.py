"""When the order import runs and what it asks for (ORD-1)."""

from datetime import datetime, timedelta

OVERLAP = timedelta(minutes=5)
SETTLING = timedelta(
    minutes=2
)  # Amazon answers only for what is at least two minutes old (AMAZON.md section 8)
FIRST_LOOK = timedelta(days=30)


def search_from(cursor: datetime | None, now: datetime) -> datetime:
    """``lastUpdatedAfter``: the cursor less an overlap; a new store looks back thirty days."""
    return now - FIRST_LOOK if cursor is None else cursor - OVERLAP


def cursor_after(started: datetime, previous: datetime | None) -> datetime:
    """The cursor once every page of a search begun at ``started`` is stored. It never goes back."""
    reached = started - SETTLING
    return reached if previous is None else max(previous, reached)
