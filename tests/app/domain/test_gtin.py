"""Check digits; the numbers are GS1's and shops' own."""

import pytest

from app.domain import gtin


@pytest.mark.parametrize(
    ("payload", "digit"),
    [("03600029145", 2), ("400638133393", 1), ("9638507", 4), ("0037620420030", 1), ("0000000", 0)],
)
def test_the_check_digit(payload: str, digit: int) -> None:
    assert gtin.check_digit(payload) == digit
    assert gtin.has_right_check_digit(f"{payload}{digit}")
    assert not gtin.has_right_check_digit(f"{payload}{(digit + 1) % 10}")


@pytest.mark.parametrize("text", ["", "0", "1", "ABC", "12A", "٣٦", "-12"])
def test_what_is_no_number_has_no_check_digit(text: str) -> None:
    assert not gtin.has_right_check_digit(text)


def test_two_digits_are_enough() -> None:
    assert gtin.has_right_check_digit("00")


@pytest.mark.parametrize(
    ("text", "padded"),
    [
        ("96385074", "00000096385074"),
        ("036000291452", "00036000291452"),
        ("4006381333931", "04006381333931"),
        ("10614141000415", "10614141000415"),
        ("036000291453", None),
        ("0000000", None),
        ("000000000", None),
        ("000000000000000", None),
        ("SN123456", None),
    ],
)
def test_retail_numbers_are_compared_with_14_digits(text: str, padded: str | None) -> None:
    assert gtin.padded(text) == padded
