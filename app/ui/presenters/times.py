"""Times as a packer reads them: how long is left, or how late it is."""

from datetime import datetime, timedelta

from app.ui.presenters.view import Clock, Say, Tone, say

SOON = timedelta(hours=1)
DAY_MINUTES, DAYS_FROM = 1440, 2880


def countdown(ship_by: datetime | None, now: datetime) -> Say | None:
    """``ship by 16:00 (in 1 h 12 min)``; None where there is no such time."""
    if ship_by is None:
        return None
    minutes = int((ship_by - now).total_seconds() // 60)
    return _left(ship_by, minutes) if minutes >= 0 else _late(ship_by, -minutes)


def _left(ship_by: datetime, minutes: int) -> Say:
    if minutes >= DAYS_FROM:
        return say("side.ship_by_days", time=Clock(ship_by), days=minutes // DAY_MINUTES)
    if minutes < 60:
        return say("side.ship_by_minutes", time=Clock(ship_by), minutes=minutes)
    return say("side.ship_by_hours", time=Clock(ship_by), hours=minutes // 60, minutes=minutes % 60)


def _late(ship_by: datetime, minutes: int) -> Say:
    if minutes >= DAYS_FROM:
        return say("side.late_days", days=minutes // DAY_MINUTES)
    if minutes < 60:
        return say("side.late_minutes", time=Clock(ship_by), minutes=minutes)
    return say("side.late_hours", time=Clock(ship_by), hours=minutes // 60)


def due(ship_by: datetime | None, now: datetime) -> Say:
    """The same, short, for the queue."""
    if ship_by is None:
        return say("idle.no_ship_by")
    minutes = int((ship_by - now).total_seconds() // 60)
    if minutes < 0:
        return say("idle.late", time=Clock(ship_by))
    if minutes >= DAYS_FROM:
        return say("idle.due_in_days", time=Clock(ship_by), days=minutes // DAY_MINUTES)
    if minutes < 60:
        return say("idle.due_in_minutes", time=Clock(ship_by), minutes=minutes)
    return say("idle.due_in_hours", time=Clock(ship_by), hours=minutes // 60, minutes=minutes % 60)


def urgency(ship_by: datetime | None, now: datetime) -> Tone:
    """STOP where it is late, ASK within the hour."""
    if ship_by is None:
        return Tone.QUIET
    if ship_by < now:
        return Tone.STOP
    return Tone.ASK if ship_by - now <= SOON else Tone.PLAIN
