"""PINs: right, wrong, and too often wrong."""

import asyncio
from datetime import datetime, timedelta

from tests.app.database.warehouse import NOW, Warehouse


def checked(
    warehouse: Warehouse, pin: str, minutes: float = 0, user_id: str = "0001"
) -> tuple[bool, datetime | None]:
    now = NOW + timedelta(minutes=minutes)
    return asyncio.run(warehouse.database.credentials.check_pin(user_id, pin, now))


def test_PPL_1_a_right_pin_is_right_and_a_wrong_one_is_wrong(warehouse: Warehouse) -> None:
    assert checked(warehouse, "1111") == (True, None)
    assert checked(warehouse, "2222") == (False, None)
    assert checked(warehouse, "") == (False, None)


def test_PPL_1_nobody_signs_in_as_an_unknown_user(warehouse: Warehouse) -> None:
    assert checked(warehouse, "1111", user_id="nobody") == (False, None)


def test_PPL_1_ten_failures_lock_for_fifteen_minutes(warehouse: Warehouse) -> None:
    for _ in range(9):
        assert checked(warehouse, "0000") == (False, None)
    until = NOW + timedelta(minutes=15)
    assert checked(warehouse, "0000") == (False, until)
    assert checked(warehouse, "1111", 14.9) == (False, until)
    assert checked(warehouse, "2222", user_id="0002") == (True, None)
    assert checked(warehouse, "1111", 15.1) == (True, None)


def test_PPL_1_the_lock_survives_a_restart(warehouse: Warehouse) -> None:
    for _ in range(10):
        checked(warehouse, "0000")
    warehouse.close()
    with Warehouse(warehouse.folder) as again:
        assert checked(again, "1111", 1) == (False, NOW + timedelta(minutes=15))


def test_PPL_1_a_right_pin_forgets_the_failures_before_it(warehouse: Warehouse) -> None:
    for _ in range(2):
        for _ in range(9):
            assert checked(warehouse, "0000") == (False, None)
        assert checked(warehouse, "1111") == (True, None)


def test_PPL_1_a_new_catalogue_forgives_nothing(warehouse: Warehouse) -> None:
    for _ in range(10):
        checked(warehouse, "0000")
    person = {"name": "Packer One", "badge": "BDG-PACKER-0001", "pin": "9999", "roles": ["packer"]}
    warehouse.database.import_catalogue_now({"people": [person]}, lambda pin: f"hash of {pin}")
    assert checked(warehouse, "9999", 1) == (False, NOW + timedelta(minutes=15))
    assert checked(warehouse, "9999", 16) == (True, None)


def test_PPL_1_people_are_called_by_their_names(warehouse: Warehouse) -> None:
    people = warehouse.database.people
    assert [people.name(user_id) for user_id in ("0001", "0003", "nobody")] == ["Packer One", "Lead One", ""]
    assert repr(people) == "<SqlPeople>"
