"""Sentences of the office's window and of its orders, in English, by message key."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # lupdate knows this name and no other
    """The text itself: marks it for ``pyside6-lupdate`` without importing Qt."""
    return text


OFFICE: dict[str, str] = {
    # times
    "times.now": QT_TRANSLATE_NOOP("pack", "just now"),
    "times.on": QT_TRANSLATE_NOOP("pack", "{day}"),
    "times.ago_minutes": QT_TRANSLATE_NOOP("pack", "{minutes} min ago"),
    "times.ago_hours": QT_TRANSLATE_NOOP("pack", "{hours} h {minutes} min ago"),
    "times.ago_days": QT_TRANSLATE_NOOP("pack", "{days} days ago"),
    "times.in_minutes": QT_TRANSLATE_NOOP("pack", "in {minutes} min"),
    "times.in_hours": QT_TRANSLATE_NOOP("pack", "in {hours} h {minutes} min"),
    "times.in_days": QT_TRANSLATE_NOOP("pack", "in {days} days"),
    "times.late_minutes": QT_TRANSLATE_NOOP("pack", "late by {minutes} min"),
    "times.late_hours": QT_TRANSLATE_NOOP("pack", "late by {hours} h {minutes} min"),
    "times.late_days": QT_TRANSLATE_NOOP("pack", "late by {days} days"),
    "times.by_minutes": QT_TRANSLATE_NOOP("pack", "{time}, in {minutes} min"),
    "times.by_hours": QT_TRANSLATE_NOOP("pack", "{time}, in {hours} h {minutes} min"),
    "times.by_day": QT_TRANSLATE_NOOP("pack", "{day}"),
    "times.no_ship_by": QT_TRANSLATE_NOOP("pack", "no time set"),
    # widgets
    "panel.close": QT_TRANSLATE_NOOP("pack", "Close details"),
    "progress.cancel": QT_TRANSLATE_NOOP("pack", "Stop"),
    "form.no_day": QT_TRANSLATE_NOOP("pack", "no date"),
    "table.failed": QT_TRANSLATE_NOOP("pack", "The list cannot be read just now."),
    "table.failed.means": QT_TRANSLATE_NOOP("pack", "What you see may be old. Nothing is lost."),
    "table.failed.do": QT_TRANSLATE_NOOP("pack", "Try again. If it stays, tell IT."),
    "table.again": QT_TRANSLATE_NOOP("pack", "Try again"),
}
