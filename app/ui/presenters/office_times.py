"""Times as an office reads them: how long ago, how long still; the exact moment is told on hover."""

from datetime import datetime

from app.ui.presenters.view import Clock, Day, Say, Stamp, say

HOUR, DAY, TWO_DAYS, MONTH = 60, 1440, 2880, 43200  # minutes


def ago(at: datetime, now: datetime) -> Say:
    """``12 min ago``; a date from a month on."""
    minutes = int((now - at).total_seconds() // 60)
    if minutes >= MONTH:
        return say("times.on", day=Stamp(at))
    if minutes < 1:
        return say("times.now")
    return _apart("times.ago", minutes)


def until(at: datetime, now: datetime) -> Say:
    """``in 12 min``; ``now`` where it is over."""
    minutes = int((at - now).total_seconds() // 60)
    return _apart("times.in", minutes) if minutes >= 1 else say("times.now")


def _apart(key: str, minutes: int) -> Say:
    if minutes < HOUR:
        return say(f"{key}_minutes", minutes=minutes)
    if minutes < TWO_DAYS:
        return say(f"{key}_hours", hours=minutes // HOUR, minutes=minutes % HOUR)
    return say(f"{key}_days", days=minutes // DAY)


def ship_by(at: datetime | None, now: datetime) -> Say:
    """A countdown in a table's cell: ``16:00, in 1 h 12 min``, ``late 3 h``, ``Fri 27 Nov``."""
    if at is None:
        return say("times.no_ship_by")
    minutes = int((at - now).total_seconds() // 60)
    if minutes < 0:
        return _apart("times.late", -minutes)
    if minutes >= TWO_DAYS:
        return say("times.by_day", day=Day(at))
    key = "times.by_minutes" if minutes < HOUR else "times.by_hours"
    return say(key, time=Clock(at), hours=minutes // HOUR, minutes=minutes % HOUR)
