"""The simulator's own time: real time plus an offset that a test may advance."""

import time
from datetime import UTC, datetime, timedelta


class Clock:
    """Wall and monotonic time, moved forward together by `advance`."""

    def __init__(self) -> None:
        self._offset = 0.0

    def now(self) -> datetime:
        """Aware UTC time."""
        return datetime.now(UTC) + timedelta(seconds=self._offset)

    def monotonic(self) -> float:
        """Seconds, never going back."""
        return time.monotonic() + self._offset

    def advance(self, seconds: float) -> None:
        """Move time forward; ValueError when asked to go back."""
        if seconds < 0:
            raise ValueError("time does not go back")
        self._offset += seconds

    def __repr__(self) -> str:
        return f"<Clock +{self._offset:g}s>"


def iso(moment: datetime) -> str:
    """`2026-01-31T12:00:00Z`: UTC to the second, as Amazon writes it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def parse_iso(text: str) -> datetime:
    """Aware time from ISO 8601; ValueError when it is none or has no zone."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("no time zone")
    return moment.astimezone(UTC)
