"""What a connector's exchanges mean for one job. Pure: the one place that says whether something may have
happened at the carrier.
"""

from collections.abc import Sequence

import msgspec

from app.carriers.exchange import Exchange, Reached
from app.carriers.jobs import Failure, FailureKind, Operation

_PATIENCE = 60.0  # after a 429 that names no time


class Said(msgspec.Struct, frozen=True):
    """One message of the carrier, as its connector reads it; ``is_error`` of those that are no mere notes."""

    code: str
    words: str
    is_error: bool = True


def verdict(
    operation: Operation, exchanges: Sequence[Exchange], said: Sequence[Said], *, has_result: bool
) -> Failure | None:
    """None where the result stands. ``said`` goes with the last exchange."""
    if not exchanges:
        return refusal(said, "not_sent")
    last = exchanges[-1]
    if last.is_sign_in:
        return _sign_in(last, said)
    settled = _settled(operation, last, said)
    if settled is not None or has_result:
        return settled
    return _without_result(operation, said)


def refusal(said: Sequence[Said], otherwise: str) -> Failure:
    """With the carrier's own words; ``otherwise`` is the code where it said none."""
    found = next((each for each in said if each.is_error), None) or next(iter(said), Said("", ""))
    code = found.code or otherwise
    return Failure(FailureKind.REFUSED, code, code, found.words)


def _sign_in(last: Exchange, said: Sequence[Said]) -> Failure:
    """Nothing was asked of the carrier yet."""
    if last.reached is not Reached.ANSWER or last.status >= 500 or last.status == 408:
        return Failure(FailureKind.UNREACHABLE, f"sign-in: {_how(last)}")
    if last.status == 429:
        return _throttled(last)
    if last.status >= 400 or any(each.is_error for each in said):
        return _with_words(FailureKind.UNAUTHORISED, f"sign-in: {_how(last)}", said)
    return Failure(FailureKind.UNREACHABLE, "sign-in: an answer that cannot be read")


def _settled(operation: Operation, last: Exchange, said: Sequence[Said]) -> Failure | None:
    """By how far the request got and its status alone; None where the answer has to be read."""
    if last.reached is Reached.NOTHING:
        return Failure(FailureKind.UNREACHABLE, _how(last))
    if last.reached is Reached.REQUEST or last.status >= 500 or last.status == 408:
        return Failure(FailureKind.UNKNOWN if operation.has_effects else FailureKind.UNREACHABLE, _how(last))
    if last.status == 429:
        return _throttled(last)
    if last.status in (401, 403):
        return _with_words(FailureKind.UNAUTHORISED, _how(last), said)
    return refusal(said, _how(last)) if last.status >= 400 else None


def _without_result(operation: Operation, said: Sequence[Said]) -> Failure:
    """A 2xx that is not what was asked for. Only the carrier's own error proves that nothing was bought."""
    if any(each.is_error for each in said) or (said and operation is Operation.CANCEL):
        return refusal(said, "refused")
    kind = FailureKind.UNKNOWN if operation.has_effects else FailureKind.MALFORMED
    return Failure(kind, "an answer that cannot be read")


def _throttled(last: Exchange) -> Failure:
    seconds = float(last.retry_after) if last.retry_after.isdecimal() else _PATIENCE
    return Failure(FailureKind.THROTTLED, _how(last), retry_after=seconds)


def _with_words(kind: FailureKind, how: str, said: Sequence[Said]) -> Failure:
    told = refusal(said, "")
    return Failure(kind, how, told.code, told.words)


def _how(last: Exchange) -> str:
    return last.failure or f"HTTP {last.status}"
