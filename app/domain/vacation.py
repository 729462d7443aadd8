"""What a vacation makes of a store's quantities and lead times, day by day (INV-4). Nothing is remembered:
the day after, today's allocation and the settings' lead time count again.
"""

from datetime import date

from app.domain.store import Away, Rule, Vacation

LONGEST_LEAD_TIME = 30


def away_on(vacation: Vacation, day: date) -> Away:
    """What counts on a day of the marketplace; the first and the last day belong to the vacation."""
    is_early = vacation.starts is not None and day < vacation.starts
    is_over = vacation.ends is not None and day > vacation.ends
    return Away.OFF if is_early or is_over else vacation.away


def lead_time(rule: Rule, vacation: Vacation, day: date) -> int:
    """Days to send with a quantity: the rule's, while away the vacation's where that is longer; ≤ 30."""
    if away_on(vacation, day) is not Away.EXTEND:
        return rule.lead_time_days
    return min(LONGEST_LEAD_TIME, max(rule.lead_time_days, vacation.lead_time_days))


def quantity(allocated: int, vacation: Vacation, day: date) -> int:
    """Units to send of those allocated: none on a vacation that sells nothing."""
    return 0 if away_on(vacation, day) is Away.ZERO else allocated
