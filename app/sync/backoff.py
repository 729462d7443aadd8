"""How long to wait before the next attempt."""

FIRST = 2.0
LONGEST = 900.0


def delay(attempts: int, *, asked: float = 0.0, jitter: float = 0.5) -> float:
    """Seconds after ``attempts`` failures (≥ 1): doubling from 2 s to 15 min, spread by ``jitter`` (0 to 1).

    ``asked`` is the other side's own wish (Retry-After) and is never undercut.
    """
    base = min(LONGEST, FIRST * 2.0 ** min(attempts - 1, 20))
    return max(asked, base * (0.75 + jitter / 2))
