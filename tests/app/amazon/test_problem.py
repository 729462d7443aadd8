"""Error bodies of every shape."""

from datetime import UTC, datetime

import pytest

from app.amazon.problem import Problem, problem
from app.amazon.retry_after import retry_after

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("body", "code", "words"),
    [
        (b'{"errors":[{"code":"InvalidInput","message":"Bad.","details":""}]}', "InvalidInput", "Bad."),
        (b'{"errors":[{"code":"InvalidInput","message":"Bad.","details":null}]}', "InvalidInput", "Bad."),
        (
            b'{"errors":[{"code":"A","message":"one","details":"two"},{"code":"B","message":"three"}]}',
            "A",
            "one two three",
        ),
        (b'[{"code":"BAD_REQUEST","message":"Bad.","details":"two"}]', "BAD_REQUEST", "Bad. two"),
        (b"[]", "HTTP 400", ""),
        (b'{"errors":[]}', "HTTP 400", ""),
        (b'{"error":"invalid_grant","error_description":"Expired."}', "invalid_grant", "Expired."),
        (b'{"error":"invalid_client"}', "invalid_client", ""),
        (b'{"message":"Forbidden"}', "HTTP 400", "Forbidden"),
        (b"<html><body>Bad Gateway</body></html>", "HTTP 400", ""),
        (b"", "HTTP 400", ""),
        (b"\xff\xfe", "HTTP 400", ""),
        (b"[" * 100_000, "HTTP 400", ""),
        (b'{"x":' + b"[" * 100_000, "HTTP 400", ""),
        (b'{"message":"\xff"}', "HTTP 400", ""),
        (b'{"errors":[{"code":"jane@example.com <b>"}]}', "HTTP 400", ""),
    ],
)
def test_a_refusal_is_read_whatever_its_shape(body: bytes, code: str, words: str) -> None:
    said = problem(400, body)
    assert (said.code, said.words) == (code, words)


def test_only_login_with_amazons_own_shape_counts_as_its_word() -> None:
    assert problem(400, b'{"error":"invalid_grant"}').is_lwa
    assert not problem(400, b'{"errors":[{"code":"x"}]}').is_lwa


@pytest.mark.parametrize(
    ("words", "is_over_codes"),
    [
        ("The number of Transparency codes for order item 1 must match the quantity.", True),
        ("invalid transparency code", True),
        ("More serialNumbers than units", True),
        ("A serial number is required.", True),
        ("The weight is not valid.", False),
    ],
)
def test_refusals_over_codes_are_known_by_their_words(words: str, is_over_codes: bool) -> None:
    assert Problem("InvalidInput", words).is_over_codes is is_over_codes


def test_a_problems_repr_keeps_its_words_to_itself() -> None:
    assert repr(Problem("InvalidInput", "Jane Example")) == "<Problem InvalidInput>"


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("2", 2.0),
        ("0.5", 0.5),
        ("Mon, 23 Nov 2026 20:00:30 GMT", 30.0),
        ("Mon, 23 Nov 2026 19:00:00 GMT", 0.0),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, NOW) == seconds
