"""A packed box whose label comes later, and how it is opened again (PACK-12)."""

import msgspec
import pytest

from app.decoding import json_decoder
from app.domain.control import Action
from app.domain.order import OrderStatus
from app.domain.packing import events as e
from app.domain.packing.bench import Stage
from app.domain.packing.evolve import fold
from app.domain.packing.plan import Closed, Unit
from app.domain.packing.questions import SwitchPrompt
from app.domain.packing.reasons import Refusal, Stop
from tests.app.domain.packing.desk import CREAM, ORDER_1, ORDER_2, Desk, fact, need, packing, ready

CLOSED = Closed("BOX-S", "Small box", 500)
ONE = packing(need(CREAM))


def stopped(stop: Stop = Stop.AMAZON_UNREACHABLE) -> Desk:
    bench = ready()
    bench.scan("BOXPBS01")
    bench.weigh(500)
    bench.happen(e.ShippingStopped(stop))
    return bench


def parked(closed: Closed | None = CLOSED, units: tuple[Unit, ...] = (Unit(1, 0),)) -> Desk:
    """A bench where somebody signed in; the order waits for its label."""
    waits = {"status": OrderStatus.PACKED, "units": units, "next_unit": 2, "closed": closed}
    return Desk(fact(ONE, **waits), fact(packing(need(CREAM), order_id=ORDER_2))).sign_in()


def test_PACK_12_pause_asks_for_a_slip_and_then_lets_go() -> None:
    bench = stopped()
    assert bench.press(Action.PAUSE) == (e.ParkAsked(),)
    assert (bench.bench.stage, bench.bench.is_parking) == (Stage.SHIPPING, True)
    bench.scan(ORDER_2)
    assert bench.refused.refusal is Refusal.NOT_NOW
    bench.press(Action.ACK)
    stored = msgspec.json.encode(bench.log)
    assert fold(json_decoder(list[e.Happened]).decode(stored)) == bench.bench
    bench.happen(e.OrderParked())
    assert (bench.bench.stage, bench.bench.is_parking, bench.bench.pack_list) == (Stage.IDLE, False, None)


def test_PACK_12_an_own_label_or_a_bought_one_needs_no_slip() -> None:
    own = ready()
    own.press(Action.OWN_LABEL)
    own.scan("1Z5R89390357567127")
    own.happen(e.ShippingStopped(Stop.AMAZON_UNREACHABLE))
    assert own.press(Action.PAUSE) == (e.OrderPaused(),)
    bought = ready()
    bought.scan("BOXPBS01")
    bought.weigh(500)
    bought.happen(e.LabelBought("p-1", "1Z1", "UPS", "Ground"), e.ShippingStopped(Stop.AMAZON_UNREACHABLE))
    assert bought.press(Action.PAUSE) == (e.OrderPaused(),)


def test_PACK_12_what_waits_for_its_label_alone_is_asked_nothing_again() -> None:
    bench = parked()
    assert bench.open() == bench
    state = bench.bench
    assert (state.stage, state.prompt) == (Stage.SHIPPING, None)
    assert (state.box, state.box_name, state.weight_grams) == ("BOX-S", "Small box", 500)
    assert (state.weight_source, state.weight_expected) == ("stored", 0)


@pytest.mark.parametrize(("closed", "units"), [(None, (Unit(1, 0),)), (CLOSED, ())])
def test_PACK_12_what_is_open_in_the_box_is_asked_first(
    closed: Closed | None, units: tuple[Unit, ...]
) -> None:
    bench = parked(closed, units).open()
    assert (bench.bench.box, bench.bench.weight_grams) == ("", 0)
    assert bench.bench.stage == (Stage.PROMPT if units else Stage.PACKING)


def test_PACK_12_its_slip_scanned_in_the_midst_of_another_order_asks_and_goes_on_where_it_was() -> None:
    bench = parked().open(ORDER_2)
    bench.scan(ORDER_1)
    assert isinstance(bench.bench.prompt, SwitchPrompt)
    bench.press(Action.YES)
    assert (bench.bench.pack_list.order_id, bench.bench.stage) == (ORDER_1, Stage.SHIPPING)
