"""Amazon's timestamps (ISO 8601): UTC where they do not say otherwise."""

from datetime import UTC, datetime


def utc(moment: datetime) -> datetime:
    """The moment in UTC, aware."""
    if moment.tzinfo is UTC:
        return moment
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def utc_or_none(moment: datetime | None) -> datetime | None:
    """The same for what may be absent."""
    return moment if moment is None or moment.tzinfo is UTC else utc(moment)


def iso(moment: datetime) -> str:
    """Whole seconds, earlier rather than later, as ``2026-11-23T20:00:00Z``."""
    return utc(moment).isoformat(timespec="seconds").replace("+00:00", "Z")
