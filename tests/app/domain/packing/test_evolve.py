"""The fold: total, replayable, and the same through the disk (PACK-6)."""

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from app.decoding import json_decoder
from app.domain.control import Action
from app.domain.order import OrderStatus
from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.decide import decide
from app.domain.packing.evolve import evolve, fold
from app.domain.packing.facts import Facts, OrderFact, PinChecked, Pressed, Scanned, Typed, Weighed
from app.domain.packing.progress import current_need, fill_order, need_of_unit, next_prompt, open_needs
from app.domain.packing.questions import (
    ApprovalPrompt,
    BoxPrompt,
    CodePrompt,
    ConfirmPrompt,
    OwnLabelPrompt,
    PickPrompt,
    PinPrompt,
    Prompt,
    QuantityPrompt,
    SerialPrompt,
    ShortPrompt,
    SwitchPrompt,
    UnscanPrompt,
    WeightPrompt,
)
from app.domain.packing.reasons import ApprovalFor, OverrideReason, Removal, ShortReason, Stop
from app.domain.scan import CodeForm, Scan, Shape
from app.domain.scan_classifier import classify
from tests.app.domain.packing.desk import (
    CABLE,
    CODE_1,
    CODE_2,
    CREAM,
    CREAM_UPC,
    HEADSET,
    LEAD,
    ORDER_1,
    PACKER,
    SERUM,
    SERUM_UPC,
    START,
    desk,
    need,
    packing,
    ready,
)

ORDER_EVENTS: list[e.Event] = [
    e.UnitsPacked(0, 1, "scan"),
    e.UnitRemoved(1, Removal.UNDO),
    e.CodeCaptured(1, CODE_1, CodeForm.AZ),
    e.CodeHeld(CODE_1, CodeForm.AZ),
    e.HeldCodeDropped(),
    e.CodeSkipped(1, LEAD, OverrideReason.OTHER),
    e.SerialCaptured(1, "S"),
    e.OrderPaused(),
    e.OrderShorted(ShortReason.OTHER),
    e.OrderClosed(),
    e.BoxChosen("B", "Box"),
    e.WeightGiven(1, "scale"),
    e.OwnLabelTaken("UPS", "1Z"),
    e.RatesShown("c", "s", "1"),
    e.LabelBought("p", "t", "c", "s"),
    e.LabelPrinted("z"),
    e.ShippingStopped(Stop.NO_RATE),
    e.ShippingRetried(),
    e.CodesRefused((1,), "w"),
    e.OrderDone(),
]


def happened(event: e.Event, seq: int = 1, text: str = "", tick: float = 0.0) -> e.Happened:
    return e.Happened(seq, START, "u1", ORDER_1, event, text, tick)


@pytest.mark.parametrize("event", ORDER_EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_of_an_order_changes_nothing_where_none_is_open(event: e.Event) -> None:
    bench = msgspec.structs.replace(evolve(Bench(), happened(event)), last=None)
    assert bench == Bench(seq=1)


def test_every_event_has_its_change_or_none_on_purpose() -> None:
    from app.domain.packing import evolve as module

    known = set(module._ALWAYS) | set(module._WITH_ORDER) | {e.BounceIgnored}
    assert known == set(e.Event.__args__)


def test_a_bounce_moves_only_the_window() -> None:
    bench = evolve(Bench(), happened(e.BounceIgnored(), 5, "TEXT", 7.5))
    assert bench == Bench(seq=5, last_text="TEXT", last_tick=7.5)


def test_events_without_a_scan_keep_the_last_scan() -> None:
    bench = evolve(Bench(last_text="TEXT", last_tick=7.5), happened(e.LeadCalled(), 6))
    assert (bench.last_text, bench.last_tick, bench.seq) == ("TEXT", 7.5, 6)


@pytest.mark.parametrize("event", [e.OrderPaused(), e.OrderShorted(ShortReason.OTHER), e.OrderClosed()])
def test_letting_go_leaves_nothing_of_the_order(event: e.Event) -> None:
    bench = desk(need(SERUM, 2), need(CREAM))
    bench.scan(SERUM_UPC)
    bench.scan(CODE_1)
    bench.scan(CODE_2)
    bench.happen(
        e.BoxChosen("B", "Box"),
        e.WeightGiven(9, "typed"),
        e.OwnLabelTaken("UPS", "1Z"),
        e.RatesShown("c", "s", "1"),
        e.LabelBought("p", "t", "c", "s"),
        e.LabelPrinted("z"),
        e.CodesRefused((1,), "w"),
        e.ShippingStopped(Stop.NO_RATE),
        event,
    )
    expected = Bench(
        seq=bench.bench.seq, person=PACKER, last=bench.bench.last, last_text=CODE_2, last_tick=bench.tick
    )
    assert bench.bench == expected


def test_the_state_is_that_of_the_events_wherever_one_stops() -> None:
    bench = desk(need(SERUM, 2), need(HEADSET))
    for text in (SERUM_UPC, CODE_1, CREAM_UPC):
        bench.scan(text)
    bench.press(Action.ACK, Action.CALL_LEAD, Action.SHORT, Action.CANCEL, Action.UNSCAN, Action.LOCK)
    state = Bench()
    for count, each in enumerate(bench.log, 1):
        state = evolve(state, each)
        stored = msgspec.json.encode(bench.log[:count])
        assert fold(json_decoder(list[e.Happened]).decode(stored)) == state
    assert state == bench.bench


def test_PACK_6_a_replay_gives_the_same_prompt() -> None:
    bench = desk(need(SERUM, 2))
    bench.scan(SERUM_UPC)
    bench.press(Action.NO_CODE)
    assert fold(bench.log).prompt == CodePrompt(1, said_no_code=True)


def test_a_count_packs_that_many_units_with_who_and_when() -> None:
    bench = desk(need(CABLE, 3))
    bench.happen(e.UnitsPacked(0, 2, "case"))
    first, second = bench.bench.units
    assert (first.number, second.number, first.how) == (1, 2, "case")
    assert (first.by, first.at, first.package) == ("u1", START, 1)


def test_the_stop_and_the_done_tick() -> None:
    bench = ready()
    bench.happen(e.ShippingStopped(Stop.PRINTER), e.OrderDone())
    assert bench.bench.stopped is None
    assert bench.bench.is_done


def test_questions_about_an_empty_bench_have_empty_answers() -> None:
    bench = Bench()
    assert open_needs(bench) == ()
    assert current_need(bench) is None
    assert fill_order(bench, CREAM) == ()
    assert need_of_unit(bench, 1) is None
    assert next_prompt(bench) is None


def inputs(at: datetime) -> list[Any]:
    texts = (
        SERUM_UPC,
        CODE_1,
        ORDER_1,
        "BDG-LEAD-0003",
        "",
        "?",
        "PBUNDP",
        "1Z5R89390357567127",
        "SN12345678",
    )
    scans = [Scan(text, at, float(place)) for place, text in enumerate(texts)]
    given: list[Any] = [Scanned(scan, classify(scan)) for scan in scans]
    given += [Pressed(action, at) for action in Action]
    return [*given, Typed("1", at), Typed("", at), PinChecked(LEAD, True, at), Weighed(100, at)]


PROMPTS: list[Prompt | None] = [
    None,
    CodePrompt(1),
    CodePrompt(99),
    CodePrompt(1, doubted="SN12345678"),
    SerialPrompt(1),
    SerialPrompt(99),
    ApprovalPrompt(1, ApprovalFor.SKIP_CODE),
    ApprovalPrompt(1, ApprovalFor.REUSE_CODE, LEAD, is_approved=True, code=CODE_1),
    ApprovalPrompt(1, ApprovalFor.SKIP_CODE, None, is_approved=True),
    QuantityPrompt(0),
    QuantityPrompt(99),
    PickPrompt(),
    PickPrompt(7),
    PickPrompt(picked=0),
    PickPrompt(picked=99),
    UnscanPrompt(),
    ConfirmPrompt(Action.SHORT, START),
    ConfirmPrompt(Action.DAMAGED, START.replace(year=2025)),
    ShortPrompt(),
    SwitchPrompt(packing(need(CREAM))),
    BoxPrompt(),
    WeightPrompt(),
    OwnLabelPrompt(),
    PinPrompt(LEAD),
]


@pytest.mark.parametrize("prompt", PROMPTS, ids=repr)
@pytest.mark.parametrize("is_open", [False, True])
@pytest.mark.parametrize("is_signed_in", [False, True])
def test_any_input_in_any_state_has_a_defined_answer(
    prompt: Prompt | None, is_open: bool, is_signed_in: bool
) -> None:
    base = ready(need(CREAM, 2)).bench if is_open else Bench()
    state = msgspec.structs.replace(base, prompt=prompt, person=PACKER if is_signed_in else None)
    seen = 0
    for given in inputs(START):
        facts = Facts(START, order=OrderFact(ORDER_1, OrderStatus.OPEN, packing(need(CREAM))), person=LEAD)
        for each in (facts, Facts(START)):
            after = state
            for event in decide(state, given, each):
                after = evolve(after, happened(event, after.seq + 1))
                seen += 1
    assert seen > len(Action)


def test_a_control_scanned_past_the_service_is_the_button() -> None:
    state = desk(need(CREAM)).bench
    scan = Scan("PBUNDP", datetime(2026, 1, 1, tzinfo=UTC), 0.0)
    assert classify(scan).shape is Shape.CONTROL
    assert decide(state, Scanned(scan, classify(scan)), Facts(START)) == decide(
        state, Pressed(Action.ACK, START), Facts(START)
    )
