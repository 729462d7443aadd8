"""A part of the fault matrix: what costs most, at each kind of seller; ``make faults`` plays all of it."""

import pytest

from tests.system.fault_matrix import Cell, played

CALLS = ("shipping_v2", "mfn_v0", "ups", "fedex")
FAULTS = ("drop after", "kill after intent row", "kill before outcome row")
LEFT_OPEN = {("mfn_v0", "drop after"), ("mfn_v0", "kill before outcome row")}


@pytest.fixture(scope="module")
def cells() -> list[Cell]:
    return list(played(CALLS, FAULTS))


def test_SHIP_8_every_fault_leaves_one_paid_label_for_the_parcel(cells: list[Cell]) -> None:
    assert [(cell.call, cell.fault) for cell in cells] == [
        (call, fault) for call in CALLS for fault in FAULTS
    ]
    assert [(cell.call, cell.fault) for cell in cells if cell.paid != 1] == []


def test_SHIP_8_what_a_carrier_did_not_sell_is_bought_by_retry_alone(cells: list[Cell]) -> None:
    lost = [cell for cell in cells if cell.fault == "kill after intent row" and cell.call in ("ups", "fedex")]
    assert [(cell.asked, cell.paid_when_asked, cell.last, cell.paid) for cell in lost] == [
        ("refused", 0, "bought", 1),
        ("refused", 0, "bought", 1),
    ]


def test_SHIP_8_only_without_key_and_read_back_a_human_has_to_look(cells: list[Cell]) -> None:
    assert {(cell.call, cell.fault) for cell in cells if cell.last != "bought"} == LEFT_OPEN
    assert [cell for cell in cells if not cell.is_right] == []
