"""What an exchange means, decided without a network."""

import pytest

from app.amazon.operations import Repeat
from app.amazon.outcome import Past, Reached, Verdict, backoff, leaves_doubt, outcome
from app.amazon.problem import Problem

READ, KEYED, ONCE = Repeat.READ, Repeat.KEYED, Repeat.ONCE
NOTHING, REQUEST, ANSWER = Reached.NOTHING, Reached.REQUEST, Reached.ANSWER
LAST = Past(is_last=True)
EXPIRED = Problem("Unauthorized", "The access token you provided has expired.")


@pytest.mark.parametrize("repeat", list(Repeat))
def test_a_connection_that_never_was_is_tried_again_and_then_unreachable(repeat: Repeat) -> None:
    assert outcome(repeat, NOTHING, 0, None, Past()) is Verdict.REPEAT
    assert outcome(repeat, NOTHING, 0, None, LAST) is Verdict.UNREACHABLE


@pytest.mark.parametrize(
    ("repeat", "first", "last"),
    [
        (READ, Verdict.REPEAT, Verdict.UNREACHABLE),
        (KEYED, Verdict.REPEAT, Verdict.UNKNOWN),
        (ONCE, Verdict.UNKNOWN, Verdict.UNKNOWN),
    ],
)
def test_SHIP_8_a_request_without_an_answer_is_repeated_only_where_it_cannot_happen_twice(
    repeat: Repeat, first: Verdict, last: Verdict
) -> None:
    assert outcome(repeat, REQUEST, 0, None, Past()) is first
    assert outcome(repeat, REQUEST, 0, None, LAST) is last
    for status in (500, 502, 503, 504):
        assert outcome(repeat, ANSWER, status, Problem("InternalFailure"), Past()) is first
        assert outcome(repeat, ANSWER, status, Problem("InternalFailure"), LAST) is last


@pytest.mark.parametrize("repeat", list(Repeat))
def test_an_answer_below_500_settles_what_happened(repeat: Repeat) -> None:
    assert outcome(repeat, ANSWER, 200, None, LAST) is Verdict.DONE
    assert outcome(repeat, ANSWER, 204, None, Past()) is Verdict.DONE
    assert outcome(repeat, ANSWER, 400, Problem("InvalidInput"), Past()) is Verdict.REFUSED
    assert outcome(repeat, ANSWER, 404, Problem("NotFound"), Past()) is Verdict.REFUSED
    assert outcome(repeat, ANSWER, 429, Problem("QuotaExceeded"), Past()) is Verdict.THROTTLED
    assert outcome(repeat, ANSWER, 302, Problem("HTTP 302"), Past()) is Verdict.MALFORMED


def test_an_expired_token_is_renewed_once() -> None:
    assert outcome(ONCE, ANSWER, 403, EXPIRED, Past()) is Verdict.RENEW
    assert outcome(ONCE, ANSWER, 403, EXPIRED, Past(is_renewed=True)) is Verdict.UNAUTHORISED


@pytest.mark.parametrize(
    ("status", "code", "verdict"),
    [
        (401, "HTTP 401", Verdict.UNAUTHORISED),
        (403, "Unauthorized", Verdict.UNAUTHORISED),
        (403, "InvalidInput", Verdict.REFUSED),
    ],
)
def test_a_denial_that_no_fresh_token_cures_is_not_retried(status: int, code: str, verdict: Verdict) -> None:
    assert outcome(READ, ANSWER, status, Problem(code, "Access is denied."), Past()) is verdict


@pytest.mark.parametrize(
    ("reached", "status", "said"),
    [(NOTHING, 0, None), (REQUEST, 0, None), (ANSWER, 400, Problem("TOKEN_EXPIRED"))],
)
def test_SHIP_8_after_a_doubtful_attempt_only_success_is_certain(
    reached: Reached, status: int, said: Problem | None
) -> None:
    doubtful = Past(is_last=True, is_doubtful=True)
    assert outcome(KEYED, reached, status, said, doubtful) is Verdict.UNKNOWN
    assert outcome(KEYED, ANSWER, 200, None, doubtful) is Verdict.DONE


def test_doubt_is_left_by_effects_without_a_settled_answer() -> None:
    assert leaves_doubt(KEYED, REQUEST, 0)
    assert leaves_doubt(KEYED, ANSWER, 503)
    assert not leaves_doubt(KEYED, NOTHING, 0)
    assert not leaves_doubt(KEYED, ANSWER, 429)
    assert not leaves_doubt(READ, REQUEST, 0)


def test_pauses_double_and_the_first_attempt_waits_for_nothing() -> None:
    assert [backoff(attempt, 1.0) for attempt in range(4)] == [0.0, 0.5, 1.0, 2.0]
    assert [backoff(attempt, 0.0) for attempt in range(4)] == [0.0, 0.25, 0.5, 1.0]
