"""What exchanges mean, decided without a network."""

import pytest

from app.carriers.exchange import Exchange, Reached
from app.carriers.jobs import Failure, FailureKind, Operation
from app.carriers.verdict import Said, verdict

NO = [Said("120206", "No such city.")]
NOTE = [Said("NOTE", "Rates are estimates.", is_error=False)]
BUY, RATES, CANCEL = Operation.BUY, Operation.RATES, Operation.CANCEL
NOTHING, REQUEST, ANSWER = Reached.NOTHING, Reached.REQUEST, Reached.ANSWER


def kind_of(
    operation: Operation,
    reached: Reached,
    status: int = 0,
    said: list[Said] | None = None,
    *,
    is_sign_in: bool = False,
    has_result: bool = False,
) -> FailureKind | None:
    last = Exchange(is_sign_in, reached, status, failure="ReadTimeout" if reached is not ANSWER else "")
    failure = verdict(operation, [last], said or [], has_result=has_result)
    return None if failure is None else failure.kind


@pytest.mark.parametrize(
    ("reached", "status", "buying", "reading"),
    [
        (NOTHING, 0, FailureKind.UNREACHABLE, FailureKind.UNREACHABLE),
        (REQUEST, 0, FailureKind.UNKNOWN, FailureKind.UNREACHABLE),
        (ANSWER, 408, FailureKind.UNKNOWN, FailureKind.UNREACHABLE),
        (ANSWER, 500, FailureKind.UNKNOWN, FailureKind.UNREACHABLE),
        (ANSWER, 503, FailureKind.UNKNOWN, FailureKind.UNREACHABLE),
        (ANSWER, 429, FailureKind.THROTTLED, FailureKind.THROTTLED),
        (ANSWER, 401, FailureKind.UNAUTHORISED, FailureKind.UNAUTHORISED),
        (ANSWER, 403, FailureKind.UNAUTHORISED, FailureKind.UNAUTHORISED),
        (ANSWER, 400, FailureKind.REFUSED, FailureKind.REFUSED),
        (ANSWER, 422, FailureKind.REFUSED, FailureKind.REFUSED),
        (ANSWER, 200, FailureKind.UNKNOWN, FailureKind.MALFORMED),
        (ANSWER, 302, FailureKind.UNKNOWN, FailureKind.MALFORMED),
    ],
)
def test_SHIP_8_only_what_surely_did_nothing_is_called_so(
    reached: Reached, status: int, buying: FailureKind, reading: FailureKind
) -> None:
    assert kind_of(BUY, reached, status) is buying
    assert kind_of(CANCEL, reached, status) is buying
    assert kind_of(RATES, reached, status) is reading


@pytest.mark.parametrize("status", [200, 201])
def test_a_result_stands_whatever_was_said_beside_it(status: int) -> None:
    assert kind_of(BUY, ANSWER, status, NOTE, has_result=True) is None
    assert kind_of(RATES, ANSWER, status, NO, has_result=True) is None


def test_SHIP_8_with_status_200_only_the_carriers_own_error_is_a_refusal() -> None:
    assert kind_of(BUY, ANSWER, 200, NO) is FailureKind.REFUSED
    assert kind_of(BUY, ANSWER, 200, NOTE) is FailureKind.UNKNOWN
    assert kind_of(RATES, ANSWER, 200, NOTE) is FailureKind.MALFORMED
    assert kind_of(CANCEL, ANSWER, 200, NOTE) is FailureKind.REFUSED


@pytest.mark.parametrize(
    ("reached", "status", "said", "kind"),
    [
        (NOTHING, 0, [], FailureKind.UNREACHABLE),
        (REQUEST, 0, [], FailureKind.UNREACHABLE),
        (ANSWER, 500, [], FailureKind.UNREACHABLE),
        (ANSWER, 408, [], FailureKind.UNREACHABLE),
        (ANSWER, 429, [], FailureKind.THROTTLED),
        (ANSWER, 400, NO, FailureKind.UNAUTHORISED),
        (ANSWER, 401, [], FailureKind.UNAUTHORISED),
        (ANSWER, 200, NO, FailureKind.UNAUTHORISED),
        (ANSWER, 200, [], FailureKind.UNREACHABLE),
    ],
)
def test_SHIP_8_signing_in_buys_nothing(
    reached: Reached, status: int, said: list[Said], kind: FailureKind
) -> None:
    assert kind_of(BUY, reached, status, said, is_sign_in=True) is kind


def test_a_refusal_has_the_first_error_and_not_the_note_before_it() -> None:
    last = Exchange(False, ANSWER, 400)
    assert verdict(BUY, [last], [*NOTE, *NO], has_result=False) == Failure(
        FailureKind.REFUSED, "120206", "120206", "No such city."
    )
    assert verdict(BUY, [last], [], has_result=False) == Failure(FailureKind.REFUSED, "HTTP 400", "HTTP 400")
    assert verdict(BUY, [], [], has_result=False) == Failure(FailureKind.REFUSED, "not_sent", "not_sent")


@pytest.mark.parametrize(("after", "seconds"), [("7", 7.0), ("", 60.0), ("Wed, 25 Nov 2026", 60.0)])
def test_a_throttled_carrier_is_left_alone_as_long_as_it_says(after: str, seconds: float) -> None:
    last = Exchange(False, ANSWER, 429, retry_after=after)
    failure = verdict(RATES, [last], [], has_result=False)
    assert failure == Failure(FailureKind.THROTTLED, "HTTP 429", retry_after=seconds)


def test_the_network_error_is_named() -> None:
    last = Exchange(False, REQUEST, failure="ReadTimeout")
    assert verdict(BUY, [last], [], has_result=False) == Failure(FailureKind.UNKNOWN, "ReadTimeout")
    assert repr(last) == "<Exchange request 0 0 bytes ReadTimeout>"
