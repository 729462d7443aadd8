"""After the label: REPRINT without buying, and VOID, which asks where the parcel is (SHIP-9)."""

from datetime import timedelta

import msgspec
import pytest

from app.decoding import json_decoder
from app.domain.control import Action
from app.domain.order import Order, Recipient
from app.domain.order_rules import recheck
from app.domain.packing import events as e
from app.domain.packing.bench import Bench, Stage
from app.domain.packing.events import Shown
from app.domain.packing.evolve import evolve, fold
from app.domain.packing.questions import ConfirmPrompt, VoidPrompt
from app.domain.packing.reasons import ParcelAt, Refusal, Stop
from tests.app.domain.ordering import line, order
from tests.app.domain.packing.desk import (
    CODE_1,
    CREAM,
    CREAM_UPC,
    ORDER_1,
    ORDER_2,
    PACKER,
    SECOND,
    SERUM,
    SERUM_UPC,
    Desk,
    fact,
    need,
    packing,
    ready,
)

LABEL = e.LabelBought("p-1", "1Z5R89390357567127", "UPS", "Ground")
OTHERS = [each for each in Action if each not in (Action.VOID, Action.REPRINT, Action.CALL_LEAD, Action.LOCK)]


def done() -> Desk:
    """A bench whose order has its label, and nobody scanned on."""
    bench = ready()
    bench.scan("BOXPBS01")
    bench.weigh(500)
    bench.happen(LABEL, e.LabelPrinted("front"), e.OrderDone())
    assert bench.bench.stage == Stage.DONE
    return bench


def voiding(where: Action = Action.PICK_1) -> Desk:
    bench = done()
    bench.press(Action.VOID, Action.CONFIRM, where)
    assert bench.bench.voiding is not None
    return bench


def not_now(action: Action) -> tuple[e.Event, ...]:
    return (e.Refused(Refusal.NOT_NOW, Shown(action.name.replace("_", " ")), action=action),)


# ---- REPRINT


def test_SHIP_9_reprint_after_done_prints_again_and_is_done_again() -> None:
    bench = done()
    assert bench.press(Action.REPRINT) == (e.ReprintAsked(),)
    assert (bench.bench.stage, bench.bench.reprint_at) == (Stage.SHIPPING, bench.at)
    assert (bench.bench.label, bench.bench.printer) == (LABEL, "")
    bench.happen(e.LabelPrinted("rear"), e.OrderDone())
    assert (bench.bench.stage, bench.bench.reprint_at) == (Stage.DONE, None)
    assert (bench.bench.label, bench.bench.printer) == (LABEL, "rear")


@pytest.mark.parametrize("action", [Action.REPRINT, Action.VOID])
def test_SHIP_9_a_label_from_elsewhere_is_neither_printed_nor_voided_here(action: Action) -> None:
    bench = ready()
    bench.press(Action.OWN_LABEL)
    bench.scan("1Z5R89390357567127")
    bench.happen(e.OrderDone())
    assert bench.bench.stage == Stage.DONE
    assert bench.press(action) == not_now(action)


@pytest.mark.parametrize("action", [Action.REPRINT, Action.VOID])
def test_SHIP_9_before_the_label_there_is_nothing_to_reprint_or_void(action: Action) -> None:
    bench = ready()
    assert bench.press(action) == not_now(action)


def test_SHIP_9_a_stopped_reprint_is_tried_again_or_let_go() -> None:
    bench = done()
    bench.press(Action.REPRINT)
    bench.happen(e.ShippingStopped(Stop.PRINTER, "paper_out"))
    assert bench.bench.stage == Stage.STOPPED
    assert bench.press(Action.REPRINT) == (e.ShippingRetried(),)
    assert (bench.bench.stage, bench.bench.reprint_at) == (Stage.SHIPPING, bench.at)
    bench.happen(e.ShippingStopped(Stop.PRINTER))
    assert bench.press(Action.PAUSE) == (e.OrderPaused(),)
    assert (bench.bench.stage, bench.bench.reprint_at) == (Stage.IDLE, None)


# ---- VOID


def test_SHIP_9_void_needs_confirm_and_asks_where_the_parcel_is() -> None:
    bench = done()
    until = bench.at + timedelta(seconds=10)
    assert bench.press(Action.VOID) == (e.Asked(ConfirmPrompt(Action.VOID, until)),)
    assert bench.press(Action.CONFIRM) == (e.Asked(VoidPrompt()),)
    assert bench.bench.stage == Stage.PROMPT


def test_SHIP_9_a_confirm_after_ten_seconds_voids_nothing() -> None:
    bench = done()
    bench.press(Action.VOID)
    bench.wait(10.1)
    assert bench.press(Action.CONFIRM) == (e.Answered(), *not_now(Action.CONFIRM))
    bench.press(Action.ACK)
    assert bench.bench.stage == Stage.DONE


@pytest.mark.parametrize(
    ("pick", "where"), [(Action.PICK_1, ParcelAt.BENCH), (Action.PICK_2, ParcelAt.PALLET)]
)
def test_SHIP_9_a_parcel_that_is_here_has_its_label_taken_back(pick: Action, where: ParcelAt) -> None:
    bench = done()
    bench.press(Action.VOID, Action.CONFIRM)
    assert bench.press(pick) == (e.VoidAsked(where),)
    assert (bench.bench.stage, bench.bench.voiding) == (Stage.SHIPPING, e.VoidAsked(where))
    assert bench.bench.prompt is None


def test_SHIP_9_what_the_carrier_has_cannot_be_voided() -> None:
    bench = done()
    bench.press(Action.VOID, Action.CONFIRM)
    refused = e.Refused(Refusal.NOT_ALLOWED, Shown("VOID"), action=Action.VOID)
    assert bench.press(Action.PICK_3) == (e.Answered(), refused)
    assert bench.bench.stage == Stage.REFUSAL
    bench.press(Action.ACK)
    assert (bench.bench.stage, bench.bench.voiding, bench.bench.label) == (Stage.DONE, None, LABEL)


@pytest.mark.parametrize("steps", [(Action.VOID,), (Action.VOID, Action.CONFIRM)])
def test_SHIP_9_going_back_leaves_the_label_as_it_is(steps: tuple[Action, ...]) -> None:
    bench = done()
    bench.press(*steps)
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    assert (bench.bench.stage, bench.bench.prompt) == (Stage.DONE, None)


@pytest.mark.parametrize("action", [Action.PICK_4, Action.YES, Action.CONFIRM, Action.VOID, Action.REPRINT])
def test_SHIP_9_nothing_else_says_where_the_parcel_is(action: Action) -> None:
    bench = done()
    bench.press(Action.VOID, Action.CONFIRM)
    assert bench.press(action) == not_now(action)


def test_SHIP_9_the_next_order_waits_for_the_answer() -> None:
    bench = done()
    bench.orders[ORDER_2] = fact(packing(need(CREAM), order_id=ORDER_2))
    bench.press(Action.VOID, Action.CONFIRM)
    bench.scan(ORDER_2)
    assert bench.refused.refusal is Refusal.NOT_NOW


@pytest.mark.parametrize("action", OTHERS)
def test_SHIP_9_other_controls_mean_nothing_after_done(action: Action) -> None:
    bench = done()
    assert bench.press(action) == not_now(action)


def test_SHIP_9_a_voided_label_frees_the_bench_and_the_order_starts_anew() -> None:
    bench = voiding()
    bench.happen(e.LabelVoided("p-1", ParcelAt.BENCH))
    idle = Bench(seq=bench.bench.seq, person=PACKER, last=bench.log[-1])
    kept = {"last_text": bench.bench.last_text, "last_tick": bench.bench.last_tick}
    assert bench.bench == msgspec.structs.replace(idle, **kept)
    bench.open(ORDER_1)
    assert (bench.bench.stage, bench.bench.units) == (Stage.PACKING, ())


def test_SHIP_9_a_code_is_free_again_after_the_void() -> None:
    bench = Desk(fact(packing(need(SERUM)))).sign_in().open()
    bench.scan(SERUM_UPC)
    bench.scan(CODE_1)
    bench.scan("BOXPBS01")
    bench.weigh(500)
    bench.happen(LABEL, e.OrderDone())
    bench.press(Action.VOID, Action.CONFIRM, Action.PICK_2)
    bench.happen(e.LabelVoided("p-1", ParcelAt.PALLET))
    bench.open(ORDER_1)
    bench.scan(SERUM_UPC)
    bench.scan(CODE_1)
    assert bench.codes == [CODE_1]


def test_SHIP_9_a_refused_void_stays_until_understood_then_the_label_is_as_before() -> None:
    bench = voiding()
    bench.scan(CREAM_UPC)
    bench.happen(e.VoidRefused("Already picked up."))
    assert bench.bench.stage == Stage.REFUSAL
    assert bench.refused == e.Refused(
        Refusal.VOID_REFUSED, Shown("1Z5R89390357567127"), words="Already picked up."
    )
    assert bench.bench.blocked == 0
    bench.press(Action.YES)
    assert bench.bench.blocked == 1
    bench.press(Action.ACK)
    assert (bench.bench.stage, bench.bench.label, bench.bench.voiding) == (Stage.DONE, LABEL, None)
    assert bench.press(Action.REPRINT) == (e.ReprintAsked(),)


@pytest.mark.parametrize("stop", [Stop.OUTCOME_UNKNOWN, Stop.AMAZON_UNREACHABLE])
def test_SHIP_9_a_void_whose_end_is_unknown_is_asked_again(stop: Stop) -> None:
    bench = voiding()
    bench.happen(e.ShippingStopped(stop))
    assert bench.bench.stage == Stage.STOPPED
    assert bench.press(Action.RETRY) == (e.ShippingRetried(),)
    assert (bench.bench.stage, bench.bench.voiding) == (Stage.SHIPPING, e.VoidAsked(ParcelAt.BENCH))


@pytest.mark.parametrize(
    "action", [Action.PAUSE, Action.REPRINT, Action.YES, Action.OWN_LABEL, Action.CANCEL, Action.ACK]
)
def test_SHIP_9_a_parcel_is_not_let_go_while_its_label_may_be_void(action: Action) -> None:
    bench = voiding()
    bench.happen(e.ShippingStopped(Stop.AMAZON_UNREACHABLE))
    assert bench.press(action) == not_now(action)


def test_SHIP_9_nor_for_another_orders_slip_but_another_person_may_take_over() -> None:
    bench = voiding()
    bench.orders[ORDER_2] = fact(packing(need(CREAM), order_id=ORDER_2))
    bench.happen(e.ShippingStopped(Stop.OUTCOME_UNKNOWN))
    bench.scan(ORDER_2)
    assert bench.refused.refusal is Refusal.NOT_NOW
    bench.press(Action.ACK)
    bench.sign_in(SECOND)
    assert (bench.bench.person, bench.bench.stage) == (SECOND, Stage.STOPPED)


@pytest.mark.parametrize("steps", range(7))
def test_SHIP_9_a_crash_at_any_point_comes_back_to_the_same_state(steps: int) -> None:
    bench = done()
    given: list[Action | e.Event] = [
        Action.REPRINT,
        e.OrderDone(),
        Action.VOID,
        Action.CONFIRM,
        Action.PICK_1,
        e.ShippingStopped(Stop.OUTCOME_UNKNOWN),
        e.VoidRefused("no"),
    ]
    for each in given[: steps + 1]:
        if isinstance(each, Action):
            bench.press(each)
        else:
            bench.happen(each)
    stored = msgspec.json.encode(bench.log)
    assert fold(json_decoder(list[e.Happened]).decode(stored)) == bench.bench


def test_SHIP_9_the_answer_of_a_void_at_a_bench_without_order_changes_nothing() -> None:
    bench = Bench(person=PACKER)
    for event in (e.ReprintAsked(), e.VoidAsked(ParcelAt.BENCH), e.VoidRefused("no")):
        happened = e.Happened(1, Desk().at, "u1", "", event)
        assert evolve(bench, happened) == msgspec.structs.replace(bench, seq=1)


# ---- the re-read of an order whose label was voided

HOME = Recipient(name="Buyer One", line1="1 Example Road")


def reopened(**changes: object) -> Order:
    return order(line("A", 2), recipient=HOME, amazon_status="SHIPPED", is_reopened=True, **changes)


def at_amazon(**changes: object) -> Order:
    """As Amazon has it after the void: shipped, nothing left to ship."""
    return order(line("A", 0), **({"recipient": HOME, "amazon_status": "SHIPPED"} | changes))


def test_SHIP_9_a_reopened_order_is_bought_again_though_amazon_calls_it_shipped() -> None:
    assert recheck(reopened(), at_amazon()) is None
    assert recheck(order(line("A", 2), recipient=HOME), at_amazon()) is Stop.QUANTITY_CHANGED


def test_SHIP_9_a_reopened_order_still_stops_for_a_cancellation_or_a_new_address() -> None:
    moved = Recipient(name="Buyer One", line1="2 Example Road")
    assert recheck(reopened(), at_amazon(amazon_status="CANCELLED")) is Stop.CANCELLED
    assert recheck(reopened(), at_amazon(recipient=moved)) is Stop.ADDRESS_CHANGED
    asked = order(line("A", 0, cancel_requested=True), amazon_status="SHIPPED")
    assert recheck(reopened(), asked) is Stop.CANCEL_REQUESTED
