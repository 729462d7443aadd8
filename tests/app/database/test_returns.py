"""Units that come back: stock and codes in one transaction, never those of a unit in a box."""

from pathlib import Path

import pytest

from app.domain.order import OrderStatus
from app.domain.packing.events import (
    BoxChosen,
    CodeCaptured,
    LabelBought,
    OrderDone,
    SerialCaptured,
    UnitRemoved,
    WeightGiven,
)
from app.domain.packing.reasons import Removal
from app.domain.scan import CodeForm
from app.domain.stock import Why
from app.ports.errors import Conflict
from app.ports.stock import CodeState, CodeUse, ReturnedCode
from tests.app.database.office import AUDIT, counted, done, housed, levels, moving
from tests.app.database.warehouse import AtBench, Warehouse, an_order, line, order_id

CODE, SERIAL = "AZ:ABCDEFGHIJKLMNOPQRSTUVWXYZ", "SN1234567"
BACK = moving("MSE-01", 1, Why.RETURNED)


def packed(warehouse: Warehouse, number: int = 1, bench_id: str = "bench-1") -> AtBench:
    """An order whose unit has its code and serial."""
    order = an_order(number, line("MSE-01", 1))
    warehouse.bring(order)
    bench = warehouse.bench(bench_id)
    bench.opens(order)
    bench.packs()
    bench.did(CodeCaptured(1, CODE, CodeForm.AZ), SerialCaptured(1, SERIAL))
    return bench


def shipped(warehouse: Warehouse, number: int = 1, bench_id: str = "bench-1") -> None:
    bench = packed(warehouse, number, bench_id)
    label = LabelBought(f"p-{number}", f"1Z{number}", "UPS", "Ground")
    bench.did(BoxChosen("BOX-S", "Small box"), WeightGiven(450, "scale"), label, OrderDone())


def use(warehouse: Warehouse, code: str = CODE) -> CodeUse | None:
    return warehouse.database.returns.code_use(code)


def take_back(warehouse: Warehouse, *codes: ReturnedCode) -> None:
    done(warehouse.database.returns.take_back([BACK], codes, AUDIT))


@pytest.fixture
def stocked(warehouse: Warehouse) -> Warehouse:
    housed(warehouse)
    counted(warehouse, "MSE-01", 10)
    return warehouse


def test_INV_8_a_shipped_code_tells_its_order_and_its_product(stocked: Warehouse) -> None:
    shipped(stocked)
    expected = CodeUse(order_id(1), OrderStatus.SHIPPED, CodeState.TAKEN, "MSE-01")
    assert (use(stocked), use(stocked, SERIAL)) == (expected, expected)
    assert expected.is_out
    assert use(stocked, "AZ:ZYXWVUTSRQPONMLKJIHGFEDCBA") is None


def test_INV_8_a_code_on_a_group_names_no_product(stocked: Warehouse) -> None:
    order = an_order(1, line("SET-DESK", 1))
    stocked.bring(order)
    bench = stocked.bench()
    bench.opens(order)
    bench.packs()
    bench.did(CodeCaptured(1, CODE, CodeForm.AZ))
    found = use(stocked)
    assert found == CodeUse(order_id(1), OrderStatus.PACKING, CodeState.TAKEN, "")
    assert found is not None
    assert not found.is_out


def test_TRN_6_a_returned_units_code_is_free_for_another_order(stocked: Warehouse) -> None:
    shipped(stocked)
    assert levels(stocked, "MSE-01") == [("MAIN", 9, 0)]
    take_back(stocked, ReturnedCode(CODE), ReturnedCode(SERIAL))
    assert levels(stocked, "MSE-01") == [("MAIN", 10, 0)]
    assert stocked.database.lookups.code_holder(CODE) is None
    assert use(stocked) == CodeUse(order_id(1), OrderStatus.SHIPPED, CodeState.FREED, "MSE-01")
    packed(stocked, 2, "bench-2")
    assert stocked.database.lookups.code_holder(CODE) == order_id(2)
    assert use(stocked) == CodeUse(order_id(2), OrderStatus.PACKING, CodeState.TAKEN, "MSE-01")


def test_TRN_6_a_code_that_is_retired_stays_with_the_order_it_came_from(stocked: Warehouse) -> None:
    shipped(stocked)
    take_back(stocked, ReturnedCode(CODE, is_resellable=False))
    assert stocked.database.lookups.code_holder(CODE) == order_id(1)
    found = use(stocked)
    assert found is not None
    assert (found.state, found.is_out) == (CodeState.RETIRED, True)
    assert stocked.database.lookups.code_holder(SERIAL) == order_id(1)


def test_TRN_6_a_code_that_was_free_already_can_be_retired(stocked: Warehouse) -> None:
    bench = packed(stocked)
    bench.did(UnitRemoved(1, Removal.UNDO))
    bench.packs()
    bench.did(CodeCaptured(2, CODE, CodeForm.AZ), UnitRemoved(2, Removal.UNDO))
    take_back(stocked, ReturnedCode(CODE, is_resellable=False))
    states = stocked.rows("SELECT state FROM codes WHERE kind = 'code' ORDER BY id")
    assert states == [("freed",), ("retired",)]
    assert stocked.database.lookups.code_holder(CODE) == order_id(1)


def test_TRN_6_a_code_on_a_unit_in_a_box_is_neither_freed_nor_counted(stocked: Warehouse) -> None:
    packed(stocked)
    for is_resellable in (True, False):
        with pytest.raises(Conflict):
            take_back(stocked, ReturnedCode(CODE, is_resellable))
    with pytest.raises(Conflict):
        take_back(stocked, ReturnedCode("AZ:ZYXWVUTSRQPONMLKJIHGFEDCBA"))
    assert levels(stocked, "MSE-01") == [("", 0, 1), ("MAIN", 10, 0)]
    assert stocked.database.lookups.code_holder(CODE) == order_id(1)
    assert [row.what for row in stocked.database.audited()] == ["tested"] * 2


def test_INV_8_what_came_back_is_audited_with_its_stock(stocked: Warehouse, tmp_path: Path) -> None:
    shipped(stocked)
    take_back(stocked, ReturnedCode(CODE))
    assert stocked.database.audited()[-1] == AUDIT
    assert [each.why for each in stocked.database.stock.movements("MSE-01", 2)] == [Why.RETURNED, Why.SHIPPED]
    assert repr(ReturnedCode(CODE)) == "<ReturnedCode freed>"
    assert repr(ReturnedCode(CODE, is_resellable=False)) == "<ReturnedCode retired>"
    assert list(ReturnedCode(CODE).__rich_repr__()) == [("is_resellable", True)]
