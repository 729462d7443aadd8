"""Whatever happened at a bench: what the database gives back folds to the same state."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.packing.bench import Bench
from app.domain.packing.events import (
    Asked,
    BoxChosen,
    CodeCaptured,
    CodeHeld,
    CodeSkipped,
    CodesRefused,
    Event,
    LeadCalled,
    Locked,
    OrderClosed,
    OrderDone,
    OrderOpened,
    OrderPaused,
    OwnLabelTaken,
    RefusalAcknowledged,
    Refused,
    ScanBlocked,
    SerialCaptured,
    ShippingStopped,
    SignedIn,
    UnitRemoved,
    UnitsPacked,
    WeightGiven,
)
from app.domain.packing.evolve import evolve, fold
from app.domain.packing.questions import PickPrompt
from app.domain.packing.reasons import OverrideReason, Refusal, Removal, Stop
from app.domain.scan import CodeForm
from tests.app.database.warehouse import LEAD, PACKER, AtBench, Warehouse, an_order, line, pack_list

ORDERS = {number: an_order(number, line("MSE-01", 40), line("NBK-A5", 40)) for number in (1, 2)}
_IDLE = ("sign_in", "lock", "lead_called", "refused", "open")
_BUSY = (
    *(
        "sign_in",
        "lock",
        "lead_called",
        "refused",
        "asked",
        "packs",
        "packs",
        "packs",
        "removes",
        "code",
        "code",
    ),
    *("serial", "skip", "held", "refuse_codes", "box", "weight", "stop", "pause", "close"),
)


@contextmanager
def warehouse_of(template: Path) -> Iterator[Warehouse]:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(template, folder, dirs_exist_ok=True)
        with Warehouse(Path(folder)) as warehouse:
            warehouse.bring(*ORDERS.values())
            yield warehouse


class Shift:
    """Random but possible events at one bench, beside the fold of all of them."""

    def __init__(self, warehouse: Warehouse) -> None:
        self.warehouse = warehouse
        self.at_bench: AtBench = warehouse.bench()
        self.bench = Bench()
        self.codes = 0

    def does(self, data: st.DataObject) -> None:
        for event in self.events(data):
            (happened,) = self.at_bench.stamp(event)
            self.at_bench.seq -= 1
            self.at_bench.did(event)
            self.bench = evolve(self.bench, happened)

    def events(self, data: st.DataObject) -> list[Event]:
        if self.bench.refused is not None:
            standing: list[Event] = [RefusalAcknowledged(), ScanBlocked(), SignedIn(PACKER)]
            return [data.draw(st.sampled_from(standing))]
        wanted = data.draw(st.sampled_from(_BUSY if self.bench.pack_list else _IDLE))
        return self.named(wanted, data)

    def named(self, wanted: str, data: st.DataObject) -> list[Event]:
        numbers = [unit.number for unit in self.bench.units]
        if wanted in ("removes", "code", "serial", "skip", "refuse_codes"):
            return self.about(wanted, data.draw(st.sampled_from(numbers)), data) if numbers else []
        if wanted == "open":
            return [self.opening(data.draw(st.sampled_from([1, 2])))]
        if wanted == "packs":
            return [UnitsPacked(data.draw(st.sampled_from([0, 1])), data.draw(st.integers(1, 3)), "scan")]
        return [_SIMPLE[wanted]]

    def opening(self, number: int) -> OrderOpened:
        order = ORDERS[number]
        units, next_unit = self.warehouse.database.journal.units_of(order.order_id)
        return OrderOpened(pack_list(order), units=units, next_unit=next_unit)

    def about(self, wanted: str, unit: int, data: st.DataObject) -> list[Event]:
        self.codes += 1
        why = data.draw(st.sampled_from(list(Removal)))
        events: dict[str, Event] = {
            "removes": UnitRemoved(unit, why),
            "code": CodeCaptured(unit, f"AZ:{self.codes:026d}", CodeForm.AZ),
            "serial": SerialCaptured(unit, f"SN{self.codes:08d}"),
            "skip": CodeSkipped(unit, LEAD, OverrideReason.NO_LABEL),
            "refuse_codes": CodesRefused((unit,), "no such code"),
        }
        return [events[wanted]]


_SIMPLE: dict[str, Event] = {
    "sign_in": SignedIn(PACKER),
    "lock": Locked(),
    "lead_called": LeadCalled(),
    "refused": Refused(Refusal.UNKNOWN),
    "asked": Asked(PickPrompt()),
    "held": CodeHeld("AZ:HELD", CodeForm.AZ),
    "box": BoxChosen("BOX-S", "Small box"),
    "weight": WeightGiven(500, "typed"),
    "stop": ShippingStopped(Stop.NO_RATE),
    "pause": OrderPaused(),
    "close": OrderClosed(),
    "own": OwnLabelTaken("UPS", "1Z1"),
    "done": OrderDone(),
}


@settings(max_examples=15, deadline=None)
@given(data=st.data(), steps=st.integers(5, 40))
def test_PACK_6_what_is_stored_folds_to_the_state_that_was(
    fresh_folder: Path, data: st.DataObject, steps: int
) -> None:
    with warehouse_of(fresh_folder) as warehouse:
        shift = Shift(warehouse)
        for _ in range(steps):
            shift.does(data)
        journal = warehouse.database.journal
        assert fold(journal.load("bench-1")) == shift.bench
        if shift.bench.pack_list is not None:
            stored = journal.units_of(shift.bench.pack_list.order_id)
            assert stored == (shift.bench.units, shift.bench.next_unit)


def test_PACK_6_a_shipped_order_is_still_on_the_screen_after_a_restart(warehouse: Warehouse) -> None:
    warehouse.bring(ORDERS[1])
    bench = warehouse.bench()
    for event in (SignedIn(PACKER), OrderOpened(pack_list(ORDERS[1])), _SIMPLE["own"], OrderDone()):
        bench.did(event)
    warehouse.close()
    with Warehouse(warehouse.folder) as again:
        state = fold(again.database.journal.load("bench-1"))
        assert state.is_done
        assert state.own_label == OwnLabelTaken("UPS", "1Z1")
        assert state.person == PACKER
