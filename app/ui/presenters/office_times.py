"""Times as an office reads them: how long ago, how long still; the exact moment is told on hover."""

from datetime import datetime

from app.ui.presenters.view import Clock, Day, Say, say

HOUR, DAY, TWO_DAYS, MONTH = 60, 1440, 2880, 43200  # minutes
LONG = 10  # hours, beside which minutes do not matter


def ago(at: datetime, now: datetime) -> Say:
    """``12 min ago``; a date from a month on."""
    minutes = int((now - at).total_seconds() // 60)
    if minutes >= MONTH:
        return say("times.on", day=Day(at))
    if minutes < 1:
        return say("times.now")
    return _apart("times.ago", minutes)


def until(at: datetime, now: datetime) -> Say:
    """``in 12 min``; ``now`` where the time has come."""
    minutes = int((at - now).total_seconds() // 60)
    return _apart("times.in", minutes) if minutes >= 1 else say("times.due")


def _apart(key: str, minutes: int) -> Say:
    if minutes < HOUR:
        return say(f"{key}_minutes", minutes=minutes)
    if minutes < TWO_DAYS:
        hours, rest = divmod(minutes, HOUR)
        whole = hours >= LONG or not rest
        return say(f"{key}_hours", hours=hours) if whole else say(f"{key}_both", hours=hours, minutes=rest)
    return say(f"{key}_days", days=minutes // DAY)


def due(at: datetime, now: datetime) -> Say:
    """When something has to be done: a time of day, or a day where that is not near."""
    minutes = abs(int((at - now).total_seconds() // 60))
    return say("times.at", time=Clock(at)) if minutes < DAY else say("times.on", day=Day(at))


def countdown(at: datetime, now: datetime) -> Say:
    """How long is left, or how late it is."""
    minutes = int((at - now).total_seconds() // 60)
    return _apart("times.in", minutes) if minutes >= 0 else _apart("times.late", -minutes)
