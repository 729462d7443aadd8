"""Time in which nothing can be right at Amazon: in an outage, and while feed after feed carries a change of a
whole store. What may take so many minutes may take them besides.
"""

from collections.abc import Iterator
from math import ceil

from tests.system.day import scenario as s

RECOVERY = 20 * s.MINUTE  # the longest pause between two attempts, once Amazon is back
A_FEED, IN_A_FEED = 4 * s.MINUTE, 400  # types are read in the minute of the feed: no more fit
Slow = list[tuple[float, float]]  # begin and end of each such time
_WHOLE_STORE = (s.Rests, s.Locates, s.Shares, s.Maps, s.Opens)


def slow_times(day: s.Day, account: str) -> Slow:
    """When usable time stands still."""
    found = []
    for event in day.events:
        if isinstance(event, s.Fails):
            found.append((event.at, event.at + event.seconds + RECOVERY))
        if isinstance(event, _WHOLE_STORE):
            store = getattr(event, "store", "us")
            if s.STORES[store].account == account:
                feeds = 2 * ceil(len(day.of(store)) / IN_A_FEED)
                starts = [at for at in getattr(event, "span", (event.at,)) if at < s.DAY]
                found += [(at, at + feeds * A_FEED) for at in starts]
    return list(_merged(found))


def _merged(times: Slow) -> Iterator[tuple[float, float]]:
    """In order, each apart from the next."""
    rest = sorted(times)
    while rest:
        first, last = rest.pop(0)
        while rest and rest[0][0] <= last:
            last = max(last, rest.pop(0)[1])
        yield first, last


def usable(begin: float, end: float, slow: Slow) -> float:
    """Seconds between two moments without those in slow times."""
    found, at = 0.0, begin
    for first, last in slow:
        found += max(0.0, min(first, end) - at)
        at = max(at, min(last, end))
    return found + max(0.0, end - at)


def back(at: float, seconds: float, slow: Slow) -> float:
    """The moment that lies so many usable seconds before."""
    for first, last in reversed(slow):
        if last >= at:
            at = min(at, first)
        elif at - last < seconds:
            seconds -= at - last
            at = first
    return at - seconds
