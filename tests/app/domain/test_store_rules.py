"""What may be saved of a store, a warehouse and a rule: CONN-1, CONN-4, INV-2, INV-4, INV-6."""

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.order import Recipient
from app.domain.stock import Warehouse
from app.domain.store import Away, Mli, Narf, Rule, Vacation
from app.domain.store_rules import Fault, rule_faults, store_faults, vacation_faults, warehouse_faults
from tests.app.domain.selling import CANADA, DOCK, GERMANY, store


def test_CONN_1_a_whole_store_has_no_fault() -> None:
    assert store_faults(store()) == ()
    assert store_faults(store(allocation=None, narf=Narf(is_enrolled=True), mli=Mli(is_on=True))) == ()


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"name": " "}, ("name", "name_missing")),
        ({"store_id": ""}, ("store_id", "store_id_shape")),
        ({"store_id": "US 1"}, ("store_id", "store_id_shape")),
        ({"store_id": "x" * 41}, ("store_id", "store_id_shape")),
        ({"marketplace_id": "A2ZV50J4W1RKNI"}, ("marketplace_id", "marketplace_unknown")),
        ({"seller_id": ""}, ("seller_id", "seller_id_shape")),
        ({"seller_id": "a1seller"}, ("seller_id", "seller_id_shape")),
        ({"seller_id": "A1 SELLER"}, ("seller_id", "seller_id_shape")),
        ({"import_every_seconds": 0}, ("import_every_seconds", "interval_range")),
        ({"mli": Mli(is_on=True), "marketplace_id": CANADA}, ("mli", "mli_only_us")),
        ({"narf": Narf(is_enrolled=True), "marketplace_id": GERMANY}, ("narf", "narf_only_na")),
        ({"allocation": Rule(())}, ("warehouses", "warehouses_missing")),
        ({"vacation": Vacation(Away.EXTEND, lead_time_days=31)}, ("lead_time_days", "lead_time_range")),
    ],
)
def test_CONN_4_what_is_wrong_names_its_field(changes: dict[str, Any], fault: tuple[str, str]) -> None:
    assert store_faults(store(**changes)) == (Fault(*fault),)


@pytest.mark.parametrize("good", ["us", "practice-us", "1", "x" * 40])
def test_CONN_1_store_ids_are_short_and_plain(good: str) -> None:
    assert store_faults(store(good)) == ()


def test_INV_6_there_is_mli_in_the_us_alone_and_narf_in_north_america() -> None:
    assert store_faults(store(marketplace_id=CANADA, narf=Narf(is_enrolled=True))) == ()
    assert store_faults(store(marketplace_id=GERMANY)) == ()
    nowhere = store(marketplace_id="A2ZV50J4W1RKNI", mli=Mli(is_on=True), narf=Narf(is_enrolled=True))
    assert [fault.key for fault in store_faults(nowhere)] == [
        "marketplace_unknown",
        "mli_only_us",
        "narf_only_na",
    ]


@pytest.mark.parametrize(
    ("field", "key"),
    [
        ("name", "address_missing"),
        ("line1", "address_missing"),
        ("city", "address_missing"),
        ("postal_code", "address_missing"),
        ("country", "country_shape"),
    ],
)
def test_CONN_1_buy_shippings_ship_from_address_is_complete(field: str, key: str) -> None:
    lacking = replace(DOCK, **{field: " "})
    assert store_faults(store(ship_from=lacking)) == (Fault(f"ship_from.{field}", key),)
    house = Warehouse("MAIN", "Main", "UTC", lacking)
    assert warehouse_faults(house, ("UTC",)) == (Fault(f"address.{field}", key),)


@pytest.mark.parametrize(
    ("email", "is_wrong"),
    [
        ("", False), ("shop@example.com", False), ("a.b+c@mail.example.co", False),
        ("shop", True), ("shop@example", True), ("@example.com", True), ("a b@example.com", True),
        ("shop@example.com ", True), ("a@b@example.com", True), ("shop@.", True),
    ],
)  # fmt: skip
def test_CONN_1_a_senders_e_mail_is_one_or_none(email: str, is_wrong: bool) -> None:
    faults = store_faults(replace(store(), email=email))
    assert faults == ((Fault("email", "email_shape"),) if is_wrong else ())


def test_CONN_1_an_empty_address_lacks_all_of_it() -> None:
    assert [fault.field for fault in store_faults(store(ship_from=Recipient()))] == [
        "ship_from.name",
        "ship_from.line1",
        "ship_from.city",
        "ship_from.postal_code",
        "ship_from.country",
    ]


def test_CONN_1_the_emirates_have_no_postal_codes() -> None:
    assert store_faults(store(ship_from=replace(DOCK, postal_code="", country="AE"))) == ()


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"warehouses": ()}, ("warehouses", "warehouses_missing")),
        ({"warehouses": ("MAIN", "MOON")}, ("warehouses", "warehouse_unknown")),
        ({"percent": -1}, ("percent", "percent_range")),
        ({"percent": 101}, ("percent", "percent_range")),
        ({"buffer": -1}, ("buffer", "below_zero")),
        ({"cap": -1}, ("cap", "below_zero")),
        ({"lead_time_days": -1}, ("lead_time_days", "lead_time_range")),
        ({"lead_time_days": 31}, ("lead_time_days", "lead_time_range")),
    ],
)
def test_INV_2_a_rule_that_makes_no_sense_is_refused(changes: dict[str, Any], fault: tuple[str, str]) -> None:
    assert rule_faults(replace(Rule(("MAIN",)), **changes), ("MAIN", "EAST")) == (Fault(*fault),)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"warehouses": ("EAST", "MAIN")},
        {"percent": 0, "buffer": 0, "cap": 0, "lead_time_days": 0},
        {"percent": 100, "cap": None, "lead_time_days": 30},
    ],
)
def test_INV_2_its_limits_are_allowed(changes: dict[str, Any]) -> None:
    assert rule_faults(replace(Rule(("MAIN",)), **changes), ("MAIN", "EAST")) == ()


def test_INV_2_warehouses_are_checked_where_they_are_known() -> None:
    assert rule_faults(Rule(("MOON",))) == ()
    assert rule_faults(Rule(("MOON",)), ()) == (Fault("warehouses", "warehouse_unknown"),)


@pytest.mark.parametrize(
    ("vacation", "faults"),
    [
        (Vacation(Away.EXTEND, lead_time_days=30), ()),
        (Vacation(Away.EXTEND, lead_time_days=0), ()),
        (Vacation(Away.EXTEND, lead_time_days=31), ("lead_time_range",)),
        (Vacation(Away.EXTEND, lead_time_days=-1), ("lead_time_range",)),
        (Vacation(Away.ZERO, lead_time_days=31), ()),
        (Vacation(Away.OFF, date(2026, 2, 2), date(2026, 1, 1), 99), ()),
        (Vacation(Away.ZERO, date(2026, 2, 2), date(2026, 2, 1)), ("ends_before_start",)),
        (Vacation(Away.ZERO, date(2026, 2, 2), date(2026, 2, 2)), ()),
        (Vacation(Away.ZERO, None, date(2026, 2, 2)), ()),
        (Vacation(Away.ZERO, date(2026, 2, 2), None), ()),
    ],
)
def test_INV_4_a_vacation_is_refused_above_thirty_days_or_backwards(
    vacation: Vacation, faults: tuple[str, ...]
) -> None:
    found = vacation_faults(vacation)
    assert tuple(fault.key for fault in found) == faults
    assert all(fault.field in ("ends", "lead_time_days") for fault in found)


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"code": ""}, ("code", "code_shape")),
        ({"code": "main"}, ("code", "code_shape")),
        ({"code": "A B"}, ("code", "code_shape")),
        ({"code": "X" * 21}, ("code", "code_shape")),
        ({"name": " "}, ("name", "name_missing")),
        ({"zone": "Mars/Base"}, ("zone", "zone_unknown")),
    ],
)
def test_INV_1_a_warehouse_has_code_name_zone_and_address(
    changes: dict[str, Any], fault: tuple[str, str]
) -> None:
    house = Warehouse("MAIN-2_A", "Main", "America/Chicago", DOCK)
    assert warehouse_faults(house, ("America/Chicago",)) == ()
    assert warehouse_faults(replace(house, **changes), ("America/Chicago",)) == (Fault(*fault),)
