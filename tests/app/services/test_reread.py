"""The order is read again just before money is spent (ORD-5)."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest

from app.domain.control import Action
from app.domain.order import Order, OrderLine, Recipient, Window
from app.domain.packing.bench import Stage
from app.domain.packing.reasons import Stop
from tests.app.database.warehouse import NOW, Warehouse, an_order, line
from tests.app.services.counter import MOUSE, Counter

ORDER = an_order(1)
MOVED = Recipient(name="Recipient One", line1="2 Other Street", city="Springfield")
WANTS_OUT: tuple[OrderLine, ...] = (line("MSE-01", 1, cancel_requested=True),)
CHANGES: tuple[tuple[dict[str, object], Stop], ...] = (
    ({"amazon_status": "CANCELLED"}, Stop.CANCELLED),
    ({"lines": WANTS_OUT}, Stop.CANCEL_REQUESTED),
    ({"recipient": MOVED}, Stop.ADDRESS_CHANGED),
    ({"lines": (line("MSE-01", 2),)}, Stop.QUANTITY_CHANGED),
)
Play = Callable[[Counter], Coroutine[Any, Any, None]]


def play(warehouse: Warehouse, work: Play, *orders: Order) -> None:
    async def main() -> None:
        counter = Counter(warehouse, *(orders or (ORDER,)))
        async with counter.running():
            await work(counter)

    asyncio.run(main())


@pytest.mark.parametrize(("change", "stop"), CHANGES, ids=[stop.value for _, stop in CHANGES])
@pytest.mark.parametrize("is_own", [False, True], ids=["bought", "own"])
def test_ORD_5_each_change_stops_before_anything_is_spent_and_says_which(
    warehouse: Warehouse, change: dict[str, object], stop: Stop, is_own: bool
) -> None:
    async def work(counter: Counter) -> None:
        await (counter.pack_for_own_label(ORDER, MOUSE) if is_own else counter.pack(ORDER, MOUSE))
        counter.twin.change(ORDER.order_id, **change)
        await counter.ship()
        assert counter.stop == (stop, "")
        assert (counter.twin.paid, counter.outgoing(), counter.printer.paper) == ([], [], [])
        assert counter.rows(ORDER) == []

    play(warehouse, work)


def test_ORD_5_trying_again_after_a_cancellation_stops_again(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.pack(ORDER, MOUSE)
        counter.twin.change(ORDER.order_id, amazon_status="CANCELLED")
        await counter.ship()
        for _ in range(2):
            counter.clock.advance(61)
            await counter.again()
            assert counter.stop == (Stop.CANCELLED, "")
        assert counter.twin.paid == []

    play(warehouse, work)


def test_ORD_5_trying_again_buys_the_label_for_the_new_address_the_packer_was_told_of(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        await counter.pack(ORDER, MOUSE)
        counter.twin.change(ORDER.order_id, recipient=MOVED)
        await counter.ship()
        assert counter.stop == (Stop.ADDRESS_CHANGED, "")
        await counter.again()
        assert counter.stage == Stage.DONE.value
        assert len(counter.twin.paid) == 1

    play(warehouse, work)


def test_ORD_5_another_new_address_is_told_again(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.pack(ORDER, MOUSE)
        counter.twin.change(ORDER.order_id, recipient=MOVED)
        await counter.ship()
        counter.twin.change(ORDER.order_id, recipient=Recipient(name="Recipient One", line1="3 Third Street"))
        counter.clock.advance(61)
        await counter.again()
        assert counter.stop == (Stop.ADDRESS_CHANGED, "")
        assert counter.twin.paid == []

    play(warehouse, work)


def test_ORD_5_a_new_quantity_hides_behind_no_new_address(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.pack(ORDER, MOUSE)
        counter.twin.change(ORDER.order_id, recipient=MOVED, lines=(line("MSE-01", 2),))
        await counter.ship()
        assert counter.stop == (Stop.ADDRESS_CHANGED, "")
        await counter.again()
        assert counter.stop == (Stop.QUANTITY_CHANGED, "")
        assert counter.twin.paid == []

    play(warehouse, work)


def test_ORD_5_an_own_label_that_bears_the_old_address_never_goes_on(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.pack_for_own_label(ORDER, MOUSE)
        counter.twin.change(ORDER.order_id, recipient=MOVED)
        await counter.ship()
        await counter.again()
        assert counter.stop == (Stop.ADDRESS_CHANGED, "")
        assert counter.outgoing() == []

    play(warehouse, work)


def test_ORD_5_a_changed_quantity_is_packed_once_the_order_was_let_go_of(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.pack(ORDER, MOUSE)
        more = an_order(1, line("MSE-01", 2), updated_at=NOW.replace(hour=15))
        counter.twin.orders[ORDER.order_id] = more
        await counter.ship()
        assert counter.stop == (Stop.QUANTITY_CHANGED, "")
        warehouse.bring(more)
        await counter.press(Action.PAUSE)
        await counter.fill(more, MOUSE)
        assert counter.asks == "box"
        assert counter.packing.bench.packed(0) == 2

    play(warehouse, work)


def test_ORD_5_a_read_under_60_seconds_old_counts(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.pack(ORDER, MOUSE)
        counter.v2.has_offers = False
        await counter.ship()
        assert counter.twin.reads == [ORDER.order_id]
        counter.clock.advance(57)
        await counter.again()  # a second each for the press and the shipping: 59 s
        assert counter.twin.reads == [ORDER.order_id]
        await counter.again()
        assert counter.twin.reads == [ORDER.order_id, ORDER.order_id]

    play(warehouse, work)


def test_ORD_5_a_read_of_one_order_counts_for_no_other(warehouse: Warehouse) -> None:
    other = an_order(2)

    async def work(counter: Counter) -> None:
        for order in (ORDER, other):
            await counter.pack(order, MOUSE)
            await counter.ship()
        assert counter.twin.reads == [ORDER.order_id, other.order_id]

    play(warehouse, work, ORDER, other)


def test_ORD_5_unreachable_buy_shipping_stops_however_fresh_the_last_read(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.pack(ORDER, MOUSE)
        counter.v2.has_offers = False
        await counter.ship()
        counter.v2.has_offers = True
        counter.clock.advance(60)
        counter.twin.is_down = True
        await counter.again()
        assert counter.stop == (Stop.AMAZON_UNREACHABLE, "")
        assert counter.twin.paid == []
        counter.twin.is_down = False
        await counter.again()
        assert counter.stage == Stage.DONE.value

    play(warehouse, work)


async def turn_to_own_label(counter: Counter, seconds: float) -> None:
    """Read once for a label that nobody sells; ``seconds`` later, with Amazon away, an own one."""
    await counter.pack(ORDER, MOUSE)
    counter.v2.has_offers = False
    await counter.ship()
    counter.twin.is_down = True
    await counter.press(Action.OWN_LABEL)
    await counter.scan("1Z999AA10123456784")
    counter.clock.advance(seconds - 3)  # the press, the scan and the shipping take one each
    await counter.ship()


def test_ORD_5_unreachable_an_own_label_goes_on_within_15_minutes_and_is_audited(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        await turn_to_own_label(counter, 899)
        assert counter.stage == Stage.DONE.value
        assert counter.outgoing() == [(ORDER.order_id, "1Z999AA10123456784", ())]
        assert counter.audited() == ["own_label_not_rechecked"]

    play(warehouse, work)


def test_ORD_5_unreachable_an_own_label_stops_at_15_minutes(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await turn_to_own_label(counter, 900)
        assert counter.stop == (Stop.AMAZON_UNREACHABLE, "")
        assert counter.outgoing() == []

    play(warehouse, work)


def test_ORD_5_unreachable_an_own_label_of_an_order_never_read_stops(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.twin.is_down = True
        await counter.pack_for_own_label(ORDER, MOUSE)
        await counter.ship()
        assert counter.stop == (Stop.AMAZON_UNREACHABLE, "")

    play(warehouse, work)


def test_ORD_5_an_own_label_that_was_rechecked_is_not_audited(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.pack_for_own_label(ORDER, MOUSE)
        await counter.ship()
        assert counter.stage == Stage.DONE.value
        assert counter.audited() == []

    play(warehouse, work)


def test_ORD_2_before_its_label_window_the_order_waits_and_says_until_when(warehouse: Warehouse) -> None:
    opens = NOW + timedelta(hours=3)
    early = an_order(1, label_window=Window(opens))

    async def work(counter: Counter) -> None:
        await counter.pack(early, MOUSE)
        await counter.ship()
        assert counter.stop == (Stop.LABEL_WINDOW, "2026-03-02T17:30:00+00:00")
        counter.clock.advance(3 * 3600)
        await counter.again()
        assert counter.stage == Stage.DONE.value

    play(warehouse, work, early)
