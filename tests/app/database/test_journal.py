"""Events with all that follows from them, in one transaction or not at all."""

import asyncio

import pytest

from app.domain.order import OrderStatus
from app.domain.packing.events import (
    Asked,
    BoxChosen,
    CodeCaptured,
    CodeSkipped,
    CodesRefused,
    Event,
    LabelBought,
    LeadCalled,
    OrderClosed,
    OrderDone,
    OrderOpened,
    OrderPaused,
    OrderShorted,
    OwnLabelTaken,
    SerialCaptured,
    SignedIn,
    UnitRemoved,
    UnitsPacked,
    WeightAllowed,
    WeightGiven,
)
from app.domain.packing.plan import Unit
from app.domain.packing.questions import CodePrompt
from app.domain.packing.reasons import OverrideReason, Removal, ShortReason, WeightReason
from app.domain.scan import CodeForm
from app.domain.shipping import PurchaseState
from app.ports.errors import Conflict
from app.ports.storage import PurchaseEnded, PurchaseIntended, StatusSet
from tests.app.database.money import a_purchase, bought
from tests.app.database.warehouse import (
    LEAD,
    NOW,
    PACKER,
    AtBench,
    Warehouse,
    an_order,
    line,
    order_id,
    pack_list,
)

CODE = "AZ:ABCDEFGHIJKLMNOPQRSTUVWXYZ"
OTHER_CODE = "AZ:ZYXWVUTSRQPONMLKJIHGFEDCBA"


@pytest.fixture
def bench(warehouse: Warehouse) -> AtBench:
    """With two orders of three mice at hand."""
    warehouse.bring(an_order(1, line("MSE-01", 3)), an_order(2, line("MSE-01", 3)))
    return warehouse.bench()


def opened(bench: AtBench, number: int = 1) -> AtBench:
    bench.opens(an_order(number, line("MSE-01", 3)))
    return bench


def took(unit: int, code: str = CODE) -> CodeCaptured:
    return CodeCaptured(unit, code, CodeForm.AZ)


def test_PACK_6_what_was_appended_is_read_back_the_same(warehouse: Warehouse, bench: AtBench) -> None:
    events: list[Event] = [
        SignedIn(PACKER),
        OrderOpened(pack_list(an_order(1, line("MSE-01", 3)))),
        UnitsPacked(0, 1, "scan"),
        Asked(CodePrompt(1)),
    ]
    for event in events:
        bench.did(event)
    loaded = warehouse.database.journal.load("bench-1")
    assert [happened.event for happened in loaded] == events
    assert [happened.seq for happened in loaded] == [1, 2, 3, 4]
    assert (loaded[2].at, loaded[2].by, loaded[2].text, loaded[2].tick) == (NOW, "0001", "scanned", 1.5)
    assert (loaded[0].order_id, loaded[3].order_id) == ("", order_id(1))


def test_load_starts_at_the_open_order_and_keeps_the_sign_in(warehouse: Warehouse, bench: AtBench) -> None:
    bench.did(SignedIn(LEAD))
    bench.did(SignedIn(PACKER))
    opened(bench, 1).did(OrderPaused())
    opened(bench, 2).packs()
    loaded = warehouse.database.journal.load("bench-1")
    assert [happened.seq for happened in loaded] == [2, 5, 6]
    assert loaded[0].event == SignedIn(PACKER)


def test_load_of_an_idle_bench_is_short(warehouse: Warehouse, bench: AtBench) -> None:
    bench.did(SignedIn(PACKER))
    for _ in range(20):
        opened(bench, 1).did(OrderPaused())
    assert [happened.seq for happened in warehouse.database.journal.load("bench-1")] == [1, 40, 41]
    assert warehouse.database.journal.load("bench-2") == []


def test_PACK_10_what_the_scale_weighed_last_is_known_after_a_restart(
    warehouse: Warehouse, bench: AtBench
) -> None:
    journal = warehouse.database.journal
    assert journal.last_weighed("bench-1") == 0
    opened(bench, 1).did(WeightGiven(310, "scale"), OrderPaused())
    opened(bench, 2).packs()
    assert (journal.last_weighed("bench-1"), journal.last_weighed("bench-2")) == (310, 0)
    bench.did(WeightAllowed(540, "scale", 310, LEAD, WeightReason.PADDING))
    assert journal.last_weighed("bench-1") == 540
    bench.did(WeightGiven(700, "typed"))
    assert journal.last_weighed("bench-1") == 0


def test_a_weight_of_long_ago_is_not_looked_for(
    warehouse: Warehouse, bench: AtBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.database.journal.LATELY", 3)
    opened(bench, 1).did(WeightGiven(310, "scale"), LeadCalled(), LeadCalled())
    assert warehouse.database.journal.last_weighed("bench-1") == 310
    bench.did(LeadCalled())
    assert warehouse.database.journal.last_weighed("bench-1") == 0


def test_a_sign_in_during_the_order_is_loaded_once(warehouse: Warehouse, bench: AtBench) -> None:
    opened(bench)
    bench.did(SignedIn(LEAD))
    assert [happened.seq for happened in warehouse.database.journal.load("bench-1")] == [1, 2]


def test_a_gap_or_a_second_event_of_a_number_is_refused(warehouse: Warehouse, bench: AtBench) -> None:
    bench.did(LeadCalled())
    for seq in (0, 2, 4):
        bench.seq = seq
        with pytest.raises(Conflict, match="goes on at 2"):
            bench.did(LeadCalled())
    assert len(warehouse.rows("SELECT 1 FROM pack_events")) == 1


def test_MULTI_2_an_order_opened_at_one_bench_is_refused_at_another(
    warehouse: Warehouse, bench: AtBench
) -> None:
    opened(bench)
    other = warehouse.bench("bench-2")
    with pytest.raises(Conflict, match="bench-1"):
        opened(other)
    assert warehouse.database.journal.load("bench-2") == []
    assert warehouse.status(order_id(1)) is OrderStatus.PACKING


@pytest.mark.parametrize("status", [OrderStatus.PENDING, OrderStatus.CANCELLED, OrderStatus.SHIPPED])
def test_an_order_that_moved_on_meanwhile_cannot_be_opened(warehouse: Warehouse, status: OrderStatus) -> None:
    order = an_order(1, status=status)
    warehouse.bring(order)
    with pytest.raises(Conflict, match=status.value):
        warehouse.bench().opens(order)


def test_an_unknown_order_cannot_be_opened(warehouse: Warehouse) -> None:
    with pytest.raises(Conflict, match="no order"):
        warehouse.bench().opens(an_order(1))


def test_PACK_5_a_paused_order_is_open_again_and_keeps_its_units(
    warehouse: Warehouse, bench: AtBench
) -> None:
    opened(bench).packs(count=2)
    bench.did(took(2))
    bench.did(OrderPaused())
    units, next_unit = warehouse.database.journal.units_of(order_id(1))
    assert units == (
        Unit(1, 0, "0001", NOW),
        Unit(2, 0, "0001", NOW, code=CODE, code_form=CodeForm.AZ),
    )
    assert next_unit == 3
    assert warehouse.status(order_id(1)) is OrderStatus.OPEN
    assert warehouse.database.lookups.claimed_by(order_id(1)) is None
    other = warehouse.bench("bench-2")
    other.opens(an_order(1, line("MSE-01", 3)), units=units, next_unit=next_unit)
    other.packs()
    assert [unit.number for unit in warehouse.database.journal.units_of(order_id(1))[0]] == [1, 2, 3]


def test_a_removed_units_number_is_never_given_again(warehouse: Warehouse, bench: AtBench) -> None:
    opened(bench).packs(count=2)
    bench.did(UnitRemoved(2, Removal.UNDO))
    bench.packs()
    units, next_unit = warehouse.database.journal.units_of(order_id(1))
    assert [unit.number for unit in units] == [1, 3]
    assert next_unit == 4


def test_opening_takes_over_what_the_bench_says_is_in_the_box(warehouse: Warehouse, bench: AtBench) -> None:
    opened(bench).packs(count=2)
    bench.did(took(2))
    bench.did(OrderPaused())
    bench.opens(an_order(1, line("MSE-01", 3)), units=(Unit(1, 0, "0001", NOW),), next_unit=3)
    assert warehouse.database.journal.units_of(order_id(1)) == ((Unit(1, 0, "0001", NOW),), 3)
    assert warehouse.database.lookups.code_holder(CODE) is None


def test_TRN_6_a_code_is_held_by_the_order_that_took_it_and_by_no_other(
    warehouse: Warehouse, bench: AtBench
) -> None:
    opened(bench).packs()
    bench.did(took(1))
    assert warehouse.database.lookups.code_holder(CODE) == order_id(1)
    other = opened(warehouse.bench("bench-2"), 2)
    other.packs()
    with pytest.raises(Conflict):
        other.did(took(1))
    assert warehouse.database.journal.units_of(order_id(2))[0][0].code is None


def test_TRN_6_the_same_code_twice_in_one_order_is_refused(warehouse: Warehouse, bench: AtBench) -> None:
    opened(bench).packs(count=2)
    bench.did(took(1))
    with pytest.raises(Conflict):
        bench.did(took(2))


def test_TRN_6_a_lead_may_let_a_code_be_used_again_and_it_is_audited(
    warehouse: Warehouse, bench: AtBench
) -> None:
    opened(bench).packs()
    bench.did(took(1))
    other = opened(warehouse.bench("bench-2"), 2)
    other.packs()
    reason = OverrideReason.ALREADY_USED
    other.did(CodeCaptured(1, CODE, CodeForm.AZ, allowed_by="0003", reason=reason))
    assert warehouse.database.journal.units_of(order_id(2))[0][0].code == CODE
    (row,) = warehouse.database.audited()
    assert (row.what, row.who, row.order_id, row.why) == ("code_reused", "0003", order_id(2), "already_used")
    assert CODE not in str(row)


@pytest.mark.parametrize("removal", [Removal.UNDO, Removal.UNSCAN])
def test_TRN_6_unpacking_frees_the_code(warehouse: Warehouse, bench: AtBench, removal: Removal) -> None:
    opened(bench).packs()
    bench.did(took(1))
    bench.did(UnitRemoved(1, removal))
    assert warehouse.database.lookups.code_holder(CODE) is None
    bench.packs()
    bench.did(took(2))
    assert warehouse.database.lookups.code_holder(CODE) == order_id(1)


def test_PACK_5_a_damaged_units_code_is_retired(warehouse: Warehouse, bench: AtBench) -> None:
    opened(bench).packs()
    bench.did(took(1))
    bench.did(UnitRemoved(1, Removal.DAMAGED))
    assert warehouse.database.lookups.code_holder(CODE) == order_id(1)
    assert warehouse.rows("SELECT state FROM codes") == [("retired",)]


def test_TRN_1_code_and_unit_of_one_scan_are_kept_together(warehouse: Warehouse, bench: AtBench) -> None:
    opened(bench).did(UnitsPacked(0, 1, "code", CODE, CodeForm.AZ))
    assert warehouse.database.lookups.code_holder(CODE) == order_id(1)
    assert warehouse.database.journal.units_of(order_id(1))[0][0].code_form is CodeForm.AZ
    assert warehouse.rows("SELECT order_item_id, unit, kind FROM codes") == [("item-MSE-01", 1, "code")]


def test_PACK_11_a_serial_is_held_like_a_code(warehouse: Warehouse, bench: AtBench) -> None:
    opened(bench).packs()
    bench.did(SerialCaptured(1, "SN1234567"))
    assert warehouse.database.lookups.code_holder("SN1234567") == order_id(1)
    other = opened(warehouse.bench("bench-2"), 2)
    other.packs()
    with pytest.raises(Conflict):
        other.did(SerialCaptured(1, "SN1234567"))


def test_TRN_4_a_skipped_code_is_audited_with_lead_and_reason(warehouse: Warehouse, bench: AtBench) -> None:
    opened(bench).packs()
    bench.did(CodeSkipped(1, LEAD, OverrideReason.NO_LABEL, "torn off"))
    assert warehouse.database.journal.units_of(order_id(1))[0][0].is_code_skipped
    (row,) = warehouse.database.audited()
    assert (row.what, row.who, row.bench_id, row.why) == (
        "code_skipped",
        "0003",
        "bench-1",
        "no_label torn off",
    )


def test_codes_that_amazon_refused_are_asked_again(warehouse: Warehouse, bench: AtBench) -> None:
    opened(bench).packs()
    bench.did(took(1))
    bench.did(CodesRefused((1,), "invalid"))
    assert warehouse.database.journal.units_of(order_id(1))[0][0].code is None
    bench.did(took(1, OTHER_CODE))
    assert warehouse.database.journal.units_of(order_id(1))[0][0].code == OTHER_CODE
    assert warehouse.database.lookups.code_holder(CODE) is None


@pytest.mark.parametrize("label", [OwnLabelTaken("UPS", "1Z1"), LabelBought("p-1", "1Z1", "UPS", "Ground")])
def test_a_label_makes_the_order_labelled_and_done_makes_it_shipped(
    warehouse: Warehouse, bench: AtBench, label: Event
) -> None:
    opened(bench).packs(count=3)
    bench.did(BoxChosen("BOX-S", "Small box"), WeightGiven(450, "scale"), label)
    assert warehouse.status(order_id(1)) is OrderStatus.LABELLED
    assert warehouse.database.lookups.order_by_tracking("1Z1") == order_id(1)
    assert warehouse.rows("SELECT box, weight_grams FROM packages") == [("BOX-S", 450)]
    bench.did(OrderDone())
    assert warehouse.status(order_id(1)) is OrderStatus.SHIPPED
    assert warehouse.database.lookups.claimed_by(order_id(1)) is None


def test_SHIP_8_an_order_let_go_after_its_label_is_paid_stays_labelled(
    warehouse: Warehouse, bench: AtBench
) -> None:
    opened(bench).packs(count=3)
    asyncio.run(warehouse.database.journal.write([PurchaseIntended(a_purchase("p-1", 1))]))
    ended = PurchaseEnded("p-1", PurchaseState.BOUGHT, NOW, bought())
    bench.did(LabelBought("p-1", "1Z1", "UPS", "Ground"), writes=[ended])
    bench.did(OrderPaused())
    assert warehouse.status(order_id(1)) is OrderStatus.LABELLED
    with pytest.raises(Conflict):
        opened(warehouse.bench("bench-2"))


def test_an_order_let_go_with_an_own_label_is_open_again(warehouse: Warehouse, bench: AtBench) -> None:
    opened(bench).packs(count=3)
    bench.did(OwnLabelTaken("UPS", "1Z1"))
    bench.did(OrderPaused())
    assert warehouse.status(order_id(1)) is OrderStatus.OPEN


def test_PACK_5_a_short_order_is_on_hold(warehouse: Warehouse, bench: AtBench) -> None:
    opened(bench).did(OrderShorted(ShortReason.NOT_FOUND))
    assert warehouse.status(order_id(1)) is OrderStatus.ON_HOLD
    assert warehouse.database.lookups.claimed_by(order_id(1)) is None


def test_a_written_status_has_the_last_word(warehouse: Warehouse, bench: AtBench) -> None:
    opened(bench).did(OrderClosed(), writes=[StatusSet(order_id(1), OrderStatus.CANCELLED)])
    assert warehouse.status(order_id(1)) is OrderStatus.CANCELLED


def test_a_write_that_fails_takes_its_events_with_it(warehouse: Warehouse, bench: AtBench) -> None:
    opened(bench)
    with pytest.raises(Conflict):
        bench.did(UnitsPacked(0, 1, "scan"), writes=[StatusSet(order_id(77), OrderStatus.OPEN)])
    assert warehouse.database.journal.units_of(order_id(1)) == ((), 1)
    assert [happened.seq for happened in warehouse.database.journal.load("bench-1")] == [1]


def test_a_code_taken_after_a_restart_still_knows_its_line(warehouse: Warehouse, bench: AtBench) -> None:
    opened(bench).packs()
    warehouse.close()
    with Warehouse(warehouse.folder) as again:
        goes_on = again.bench()
        goes_on.seq, goes_on.order_id = bench.seq, bench.order_id
        goes_on.did(took(1))
        assert again.rows("SELECT order_item_id, unit FROM codes") == [("item-MSE-01", 1)]


def test_an_event_of_an_order_that_another_bench_took_over_is_refused(
    warehouse: Warehouse, bench: AtBench
) -> None:
    opened(bench).packs()
    bench.did(OrderPaused())
    opened(warehouse.bench("bench-2"))
    with pytest.raises(Conflict, match="bench-2"):
        bench.packs()
    with pytest.raises(Conflict, match="no unit 9"):
        opened(bench, 2).did(took(9))


def test_a_packed_order_without_label_stays_with_its_bench(warehouse: Warehouse, bench: AtBench) -> None:
    opened(bench).did(LeadCalled(), writes=[StatusSet(order_id(1), OrderStatus.PACKED)])
    assert warehouse.status(order_id(1)) is OrderStatus.PACKED
    assert warehouse.database.lookups.claimed_by(order_id(1)) == "bench-1"
    opened(bench)
    assert warehouse.status(order_id(1)) is OrderStatus.PACKING


def test_a_partly_shipped_order_may_be_packed_and_is_partly_shipped_again_when_let_go(
    warehouse: Warehouse,
) -> None:
    order = an_order(5, status=OrderStatus.PARTLY_SHIPPED, amazon_status="PARTIALLY_SHIPPED")
    warehouse.bring(order)
    bench = warehouse.bench()
    bench.opens(order)
    assert warehouse.status(order_id(5)) is OrderStatus.PACKING
    bench.did(OrderPaused())
    assert warehouse.status(order_id(5)) is OrderStatus.PARTLY_SHIPPED
