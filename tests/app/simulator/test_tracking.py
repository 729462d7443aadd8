"""Tracking numbers and their check digits."""

import pytest

from app.simulator.tracking import fedex, tracking_number, ups, usps


def test_ups_numbers_end_with_the_right_check_digit() -> None:
    # 1Z999AA10123456784 is UPS's own published example.
    assert ups_check("999AA1012345678") == "4"
    assert ups("1234567") == "1ZPB1999031234567" + ups_check("PB1999031234567")


def ups_check(body: str) -> str:
    """The same sum by another way: odd places once, even places twice, A is 2."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    values = [int(char) if char.isdigit() else (letters.index(char) + 2) % 10 for char in body]
    total = sum(values[0::2]) + 2 * sum(values[1::2])
    return str((10 - total % 10) % 10)


def test_usps_numbers_end_with_the_right_check_digit() -> None:
    # Both stand in a public collection of carriers' numbers (tracking_number_data).
    assert usps("940580369930012428789") == "9405803699300124287899"
    assert usps("936128987870031763379") == "9361289878700317633795"


def test_fedex_numbers_end_with_the_right_check_digit() -> None:
    # 986578788855 is a published FedEx example.
    assert fedex("98657878885") == "986578788855"


@pytest.mark.parametrize(("carrier", "length"), [("UPS", 18), ("USPS", 22), ("FEDEX", 12)])
def test_tracking_numbers_are_distinct_and_fixed_by_the_seed(carrier: str, length: int) -> None:
    numbers = [tracking_number(carrier, 1, count) for count in range(500)]

    assert len(set(numbers)) == 500
    assert {len(number) for number in numbers} == {length}
    assert numbers == [tracking_number(carrier, 1, count) for count in range(500)]
    assert numbers != [tracking_number(carrier, 2, count) for count in range(500)]
