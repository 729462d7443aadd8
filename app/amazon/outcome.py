"""What an exchange with Amazon means: the one place that decides whether a call is repeated."""

from enum import StrEnum

import msgspec

from app.amazon.operations import Repeat
from app.amazon.problem import Problem

ATTEMPTS = 4
_DENIED = frozenset(
    {"Unauthorized", "AccessDenied", "AccessDeniedException", "InvalidSignature", "Forbidden"}
)


class Reached(StrEnum):
    """How far a request got."""

    NOTHING = "nothing"  # no byte of it left
    REQUEST = "request"  # some of it was written, and no whole answer came back
    ANSWER = "answer"


class Verdict(StrEnum):
    DONE = "done"
    REPEAT = "repeat"
    RENEW = "renew"  # a fresh access token, then once more
    THROTTLED = "throttled"
    UNREACHABLE = "unreachable"
    UNKNOWN = "unknown"
    UNAUTHORISED = "unauthorised"
    REFUSED = "refused"
    MALFORMED = "malformed"


class Past(msgspec.Struct, frozen=True):
    """What the earlier attempts of this call leave behind.

    ``is_last``: no time or attempt is left. ``is_doubtful``: one of them may have taken effect.
    """

    is_last: bool = False
    is_renewed: bool = False
    is_doubtful: bool = False


def outcome(repeat: Repeat, reached: Reached, status: int, problem: Problem | None, past: Past) -> Verdict:
    """Verdict on one attempt; ``status`` and ``problem`` count where an answer was reached."""
    verdict = _verdict(repeat, reached, status, problem or Problem(""), past)
    if past.is_doubtful and verdict not in (Verdict.DONE, Verdict.REPEAT, Verdict.RENEW, Verdict.THROTTLED):
        return Verdict.UNKNOWN
    return verdict


def backoff(attempt: int, jitter: float) -> float:
    """Seconds before attempt ``attempt`` (0 is the first and waits for nothing); ``jitter`` is in 0..1."""
    return 0.0 if attempt == 0 else (0.5 + 0.5 * jitter) * 0.5 * 2.0 ** (attempt - 1)


def leaves_doubt(repeat: Repeat, reached: Reached, status: int) -> bool:
    """After this attempt nobody knows whether it took effect there."""
    return repeat is not Repeat.READ and not _is_settled(reached, status) and reached is not Reached.NOTHING


def _verdict(repeat: Repeat, reached: Reached, status: int, problem: Problem, past: Past) -> Verdict:
    if reached is Reached.NOTHING:
        return Verdict.UNREACHABLE if past.is_last else Verdict.REPEAT
    if not _is_settled(reached, status):
        return _unsettled(repeat, past)
    if 200 <= status < 300:
        return Verdict.DONE
    return _declined(status, problem, past)


def _is_settled(reached: Reached, status: int) -> bool:
    """An answer that says for certain what happened. A 5xx may come after the work was done."""
    return reached is Reached.ANSWER and status < 500


def _unsettled(repeat: Repeat, past: Past) -> Verdict:
    if repeat is Repeat.ONCE:
        return Verdict.UNKNOWN
    if not past.is_last:
        return Verdict.REPEAT
    return Verdict.UNREACHABLE if repeat is Repeat.READ else Verdict.UNKNOWN


def _declined(status: int, problem: Problem, past: Past) -> Verdict:
    if status == 429:
        return Verdict.THROTTLED
    if status in (401, 403):
        return _denied(status, problem, past)
    return Verdict.REFUSED if 400 <= status < 500 else Verdict.MALFORMED


def _denied(status: int, problem: Problem, past: Past) -> Verdict:
    if problem.is_about_token and not past.is_renewed:
        return Verdict.RENEW
    is_denied = status == 401 or problem.is_about_token or problem.code in _DENIED
    return Verdict.UNAUTHORISED if is_denied else Verdict.REFUSED
