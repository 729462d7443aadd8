"""What becomes of an order that cannot be filled: held, or the manager cancels it (PACK-5)."""

import msgspec
import pytest

from app.decoding import json_decoder
from app.domain.control import Action
from app.domain.packing import events as e
from app.domain.packing.bench import Stage
from app.domain.packing.evolve import fold
from app.domain.packing.plan import Labelled
from app.domain.packing.questions import ApprovalPrompt, BoxPrompt, CodePrompt, ShortWayPrompt
from app.domain.packing.reasons import ApprovalFor, ParcelAt, Refusal, ShortReason, ShortWay
from app.domain.packing.refusals import not_now
from tests.app.domain.packing.desk import (
    CABLE,
    CABLE_UPC,
    CODE_1,
    CREAM,
    CREAM_UPC,
    LEAD,
    ORDER_1,
    SERUM,
    SERUM_UPC,
    Desk,
    desk,
    fact,
    need,
    packing,
)


def short() -> Desk:
    """One of two creams; the reason was said."""
    bench = desk(need(CREAM, 2))
    bench.scan(CREAM_UPC)
    bench.press(Action.SHORT, Action.CONFIRM, Action.PICK_1)
    assert bench.bench.prompt == ShortWayPrompt(ShortReason.NOT_FOUND)
    return bench


def test_PACK_5_short_orders_are_held_by_who_packs() -> None:
    bench = short()
    assert bench.press(Action.PICK_1) == (e.OrderShorted(ShortReason.NOT_FOUND),)
    assert bench.bench.stage == Stage.IDLE


def test_PACK_5_to_hand_one_to_the_manager_takes_a_leads_badge_and_pin() -> None:
    bench = short()
    wanted = ApprovalPrompt(0, ApprovalFor.CANCEL_SHORT, short=ShortReason.NOT_FOUND)
    assert bench.press(Action.PICK_2) == (e.Asked(wanted),)
    bench.scan("BDG-PACKER-0001")
    assert bench.refused.refusal is Refusal.NOT_ALLOWED
    bench.press(Action.ACK)
    bench.scan("BDG-LEAD-0003")
    bench.pin(LEAD, is_right=False)
    assert bench.refused.refusal is Refusal.NOT_ALLOWED
    bench.press(Action.ACK)
    assert bench.bench.pack_list is not None
    before = len(bench.log)
    bench.pin(LEAD)
    happened = [each.event for each in bench.log[before:]]
    assert happened == [e.OrderShorted(ShortReason.NOT_FOUND, ShortWay.CANCEL, LEAD)]
    assert bench.bench.stage == Stage.IDLE
    stored = msgspec.json.encode(bench.log)
    assert fold(json_decoder(list[e.Happened]).decode(stored)) == bench.bench


def test_PACK_5_where_the_store_says_so_who_packs_hands_it_over() -> None:
    bench = short()
    bench.extra["short_way"] = "cancel"
    assert bench.press(Action.PICK_2) == (e.OrderShorted(ShortReason.NOT_FOUND, ShortWay.CANCEL),)


def test_PACK_5_a_lead_who_packs_asks_nobody() -> None:
    bench = Desk(fact(packing(need(CREAM)))).sign_in(LEAD).open()
    bench.press(Action.SHORT, Action.CONFIRM, Action.PICK_3)
    assert bench.press(Action.PICK_2) == (e.OrderShorted(ShortReason.WRONG_STOCK, ShortWay.CANCEL),)


@pytest.mark.parametrize("action", [Action.PICK_4, Action.YES, Action.SHORT])
def test_PACK_5_there_is_no_fourth_way_and_going_back_goes_on_packing(action: Action) -> None:
    bench = short()
    assert isinstance(bench.press(action)[0], e.Refused)
    bench.press(Action.ACK)
    bench.press(Action.PICK_2)
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    assert (bench.bench.stage, bench.bench.pack_list.order_id) == (Stage.PACKING, ORDER_1)
    bench.press(Action.SHORT, Action.CONFIRM, Action.PICK_1)
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    assert bench.bench.stage == Stage.PACKING


# ---- what is here goes


def ships(bench: Desk) -> Desk:
    """By the setting."""
    bench.extra["short_way"] = "ship"
    bench.press(Action.SHORT, Action.CONFIRM, Action.PICK_1)
    assert bench.press(Action.PICK_3) == (e.OrderShorted(ShortReason.NOT_FOUND, ShortWay.SHIP),)
    return bench


def test_PACK_5_to_ship_what_is_here_takes_a_leads_badge_and_pin() -> None:
    bench = short()
    wanted = ApprovalPrompt(0, ApprovalFor.SHIP_SHORT, short=ShortReason.NOT_FOUND)
    assert bench.press(Action.PICK_3) == (e.Asked(wanted),)
    bench.scan("BDG-LEAD-0003")
    before = len(bench.log)
    bench.pin(LEAD)
    happened = [each.event for each in bench.log[before:]]
    assert happened == [e.OrderShorted(ShortReason.NOT_FOUND, ShortWay.SHIP, LEAD)]
    assert (bench.bench.prompt, bench.bench.is_part, bench.bench.is_last) == (BoxPrompt(), True, False)


def test_PACK_5_what_is_here_gets_box_weight_and_label_and_is_done_as_a_part() -> None:
    bench = ships(short_of(2))
    bench.scan("BOXPBS01")
    bench.weigh(500)
    assert bench.bench.stage == Stage.SHIPPING
    bench.happen(e.LabelBought("p1", "1Z1", "UPS", "Ground", is_last=False, is_amazon=True))
    bench.happen(e.OrderDone((), 1, is_part=True))
    state = bench.bench
    left = (Labelled(1, "1Z1", "UPS", "Ground", "p1", is_amazon=True),)
    assert (state.stage, state.left, state.open_packages) == (Stage.DONE, left, ())
    stored = msgspec.json.encode(bench.log)
    assert fold(json_decoder(list[e.Happened]).decode(stored)) == state


def short_of(quantity: int) -> Desk:
    bench = desk(need(CREAM, quantity))
    bench.scan(CREAM_UPC)
    return bench


def test_PACK_5_a_void_that_is_refused_leaves_the_part_done() -> None:
    bench = ships(short_of(2))
    bench.happen(e.LabelBought("p1", "1Z1", "UPS", "Ground", is_last=False))
    bench.happen(e.OrderDone((), 1, is_part=True))
    bench.press(Action.VOID, Action.CONFIRM)
    assert bench.press(Action.PICK_1) == (e.VoidAsked(ParcelAt.BENCH),)
    bench.happen(e.VoidRefused("no"))
    bench.press(Action.ACK)
    assert bench.bench.stage == Stage.DONE


def test_PACK_5_an_own_label_on_a_part_is_not_the_last() -> None:
    bench = ships(short_of(2))
    bench.press(Action.OWN_LABEL)
    number = "1Z999AA10123456784"
    assert bench.scan(number) == (e.OwnLabelTaken("UPS", number, 1, is_last=False),)


def test_PACK_5_a_code_that_is_due_is_asked_before_the_box() -> None:
    bench = desk(need(SERUM, 2))
    bench.scan(SERUM_UPC)
    ships(bench)
    assert bench.bench.prompt == CodePrompt(1)
    bench.scan(CODE_1)
    assert bench.bench.prompt == BoxPrompt()


def test_PACK_5_what_was_missing_may_turn_up_after_all() -> None:
    bench = ships(short_of(2))
    assert bench.scan(CREAM_UPC) == (e.UnitsPacked(0, 1, "scan"),)
    assert (bench.bench.is_part, bench.bench.is_last, bench.bench.prompt) == (False, True, BoxPrompt())


def test_PACK_5_some_of_what_is_missing_leaves_it_a_part() -> None:
    bench = ships(short_of(3))
    bench.scan(CREAM_UPC)
    assert (bench.bench.is_part, bench.bench.prompt) == (True, BoxPrompt())
    assert bench.press(Action.SHORT) == not_now(Action.SHORT)


def test_PACK_5_once_all_is_out_again_it_is_an_order_like_any() -> None:
    bench = ships(short_of(3))
    bench.press(Action.UNDO)
    assert (bench.bench.is_part, bench.bench.stage) == (False, Stage.PACKING)
    bench.scan(CREAM_UPC)
    assert bench.bench.stage == Stage.PACKING


def test_PACK_5_an_empty_box_ships_nothing() -> None:
    bench = desk(need(CREAM, 2))
    bench.extra["short_way"] = "ship"
    bench.press(Action.SHORT, Action.CONFIRM, Action.PICK_1)
    assert bench.press(Action.PICK_3) == not_now(Action.PICK_3)


def test_PACK_5_a_part_of_a_set_does_not_go_without_the_rest() -> None:
    bench = desk(need(CREAM, 1, "set", group_sku="SET"), need(CABLE, 1, "set", group_sku="SET"), need(CREAM))
    bench.scan(CREAM_UPC)
    bench.press(Action.SHORT, Action.CONFIRM, Action.PICK_1)
    (refused,) = bench.press(Action.PICK_3)
    assert isinstance(refused, e.Refused)
    assert (refused.refusal, refused.scanned.sku) == (Refusal.SPLIT_SET, CREAM)
    bench.press(Action.ACK, Action.CANCEL)
    bench.scan(CABLE_UPC)
    ships(bench)


def test_PACK_5_two_boxes_of_a_part_leave_one_after_the_other() -> None:
    bench = short_of(3)
    bench.press(Action.NEXT_BOX)
    bench.scan(CREAM_UPC)
    ships(bench)
    assert (bench.bench.package, bench.bench.open_packages) == (1, (1, 2))
    bench.happen(e.LabelBought("p1", "1Z1", "UPS", "Ground", is_last=False), e.PackageDone(1))
    assert (bench.bench.package, bench.bench.is_part, bench.bench.prompt) == (2, True, BoxPrompt())


def test_PACK_5_the_next_time_it_is_opened_the_rest_is_asked_for() -> None:
    bench = ships(short_of(2))
    bench.press(Action.PAUSE)
    bench.open()
    assert bench.bench.is_part is False


@pytest.mark.parametrize("action", [Action.PICK_5, Action.PICK_6, Action.YES])
def test_PACK_5_there_are_four_reasons(action: Action) -> None:
    bench = short_of(2)
    bench.press(Action.SHORT, Action.CONFIRM)
    assert bench.press(action) == not_now(action)
    bench.press(Action.ACK)
    assert bench.press(Action.PICK_4) == (e.Asked(ShortWayPrompt(ShortReason.OTHER)),)
