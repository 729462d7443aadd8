"""The Retry-After header (RFC 9110, section 10.2.3): seconds or a date."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds from ``now``; None where the header is absent or unreadable."""
    if not value:
        return None
    try:
        seconds = float(value) if _is_number(value) else (_date(value) - now).total_seconds()
    except ValueError:
        return None
    return max(0.0, seconds)


def _is_number(value: str) -> bool:
    return value.strip().replace(".", "", 1).isdigit()


def _date(value: str) -> datetime:
    moment = parsedate_to_datetime(value)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
