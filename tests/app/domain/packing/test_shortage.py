"""What becomes of an order that cannot be filled: held, or the manager cancels it (PACK-5)."""

import msgspec
import pytest

from app.decoding import json_decoder
from app.domain.control import Action
from app.domain.packing import events as e
from app.domain.packing.bench import Stage
from app.domain.packing.events import ApprovalFor, Refusal, ShortReason, ShortWay
from app.domain.packing.evolve import fold
from tests.app.domain.packing.desk import CREAM, CREAM_UPC, LEAD, ORDER_1, Desk, desk, fact, need, packing


def short() -> Desk:
    """One of two creams; the reason was said."""
    bench = desk(need(CREAM, 2))
    bench.scan(CREAM_UPC)
    bench.press(Action.SHORT, Action.CONFIRM, Action.PICK_1)
    assert bench.bench.prompt == e.ShortWayPrompt(ShortReason.NOT_FOUND)
    return bench


def test_PACK_5_short_orders_are_held_by_who_packs() -> None:
    bench = short()
    assert bench.press(Action.PICK_1) == (e.OrderShorted(ShortReason.NOT_FOUND),)
    assert bench.bench.stage == Stage.IDLE


def test_PACK_5_to_hand_one_to_the_manager_takes_a_leads_badge_and_pin() -> None:
    bench = short()
    wanted = e.ApprovalPrompt(0, ApprovalFor.CANCEL_SHORT, short=ShortReason.NOT_FOUND)
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
    bench.extra["cancels_short"] = True
    assert bench.press(Action.PICK_2) == (e.OrderShorted(ShortReason.NOT_FOUND, ShortWay.CANCEL),)


def test_PACK_5_a_lead_who_packs_asks_nobody() -> None:
    bench = Desk(fact(packing(need(CREAM)))).sign_in(LEAD).open()
    bench.press(Action.SHORT, Action.CONFIRM, Action.PICK_3)
    assert bench.press(Action.PICK_2) == (e.OrderShorted(ShortReason.WRONG_STOCK, ShortWay.CANCEL),)


@pytest.mark.parametrize("action", [Action.PICK_3, Action.YES, Action.SHORT])
def test_PACK_5_there_is_no_third_way_and_going_back_goes_on_packing(action: Action) -> None:
    bench = short()
    assert isinstance(bench.press(action)[0], e.Refused)
    bench.press(Action.ACK)
    bench.press(Action.PICK_2)
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    assert (bench.bench.stage, bench.bench.pack_list.order_id) == (Stage.PACKING, ORDER_1)
    bench.press(Action.SHORT, Action.CONFIRM, Action.PICK_1)
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    assert bench.bench.stage == Stage.PACKING
