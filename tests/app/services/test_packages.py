"""Several packages for one order, from the scan to the label of each, over the real database (PACK-9)."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.control import Action
from app.domain.order import Order, OrderStatus, Program
from app.domain.packing.bench import Stage
from app.domain.packing.events import PackageDone
from app.domain.packing.plan import Labelled
from app.domain.packing.reasons import Stop
from app.domain.shipping import Api, PrintState, PurchaseState
from app.ports.errors import OutcomeUnknown, Refused
from app.ports.printer import Printed
from app.services.bench_settings import ScanBack
from tests.app.database.warehouse import NOW, Warehouse, an_order, line
from tests.app.services.counter import CODES, MOUSE, OWN_LABEL, SERUM, Counter, restarted
from tests.app.services.fakes import Fault, ForgetfulJournal, PlugPulled
from tests.app.services.test_shopping import WEEK, OwnSeller

ORDER = an_order(1, line(quantity=3))
CODED = an_order(1, line("SER-30", 2, programs=(Program.TRANSPARENCY,)), line())
OTHER_LABEL = "1Z5R89390357567127"
Play = Callable[[Counter], Coroutine[Any, Any, None]]


def play(warehouse: Warehouse, work: Play, order: Order = ORDER, **settings: Any) -> None:
    async def main() -> None:
        counter = Counter(warehouse, order, **{"scan_back": ScanBack.OFF} | settings)
        async with counter.running():
            await counter.sign_in()
            await work(counter)

    asyncio.run(main())


async def fill_two(counter: Counter) -> None:
    """Two mice in the first box, one in the second."""
    await counter.scan(ORDER.order_id, MOUSE, MOUSE)
    await counter.press(Action.NEXT_BOX)
    await counter.scan(MOUSE)


async def leave(counter: Counter, grams: int = 640) -> None:
    await counter.scan("BOXPBS01")
    await counter.weigh(grams)
    await counter.ship()


async def ship_two(counter: Counter) -> None:
    await fill_two(counter)
    await leave(counter, 640)
    await leave(counter, 410)
    assert counter.stage == Stage.DONE.value


def sold(counter: Counter) -> list[tuple[int, tuple[tuple[str, int], ...], int]]:
    return [(label.package, label.items, label.weight_grams) for label in counter.twin.paid]


def mice(count: int) -> tuple[tuple[str, int], ...]:
    return (("item-MSE-01", count),)


def lines_of(counter: Counter) -> tuple[int, int]:
    """Still to be shipped, and sent in packages of a part."""
    (only,) = counter.order(ORDER.order_id).lines
    return only.quantity, only.sent


def states(counter: Counter) -> list[tuple[int, PurchaseState]]:
    rows = counter.warehouse.database.purchases.purchases_of(ORDER.order_id)
    return [(row.package, row.state) for row in rows]


def amazon_counts(counter: Counter, quantity: int) -> None:
    """What it says is still to be shipped."""
    counter.twin.change(ORDER.order_id, lines=(replace(line(quantity=quantity), ordered=3),))


def test_PACK_9_each_package_gets_a_label_for_what_is_in_it(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await ship_two(counter)
        assert sold(counter) == [(1, mice(2), 640), (2, mice(1), 410)]
        assert states(counter) == [(1, PurchaseState.BOUGHT), (2, PurchaseState.BOUGHT)]
        assert [
            label.tracking.encode() in paper
            for label, paper in zip(counter.twin.paid, counter.printer.paper, strict=True)
        ] == [True, True]
        assert warehouse.status(ORDER.order_id) is OrderStatus.SHIPPED
        first, second = counter.packing.bench.left
        assert warehouse.database.journal.left_of(ORDER.order_id) == (first, second)
        assert (first.number, first.purchase_id) == (1, counter.twin.paid[0].key)
        rows = warehouse.rows("SELECT number, box, weight_grams, tracking FROM packages")
        trackings = [label.tracking for label in counter.twin.paid]
        assert rows == [(1, "BOX-S", 640, trackings[0]), (2, "BOX-S", 410, trackings[1])]

    play(warehouse, work)


def test_PACK_9_each_packages_slip_says_which_of_how_many_it_is(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await ship_two(counter)
        slips = [(each.package, each.packages, each.lines[0].quantity) for each in counter.documents.slips]
        assert slips == [(1, 2, 2), (2, 2, 1)]

    play(warehouse, work, prints_slips=True)


@pytest.mark.parametrize("is_counted", [True, False])
def test_ORD_5_what_amazon_counts_of_the_first_package_does_not_stop_the_second(
    warehouse: Warehouse, *, is_counted: bool
) -> None:
    async def work(counter: Counter) -> None:
        await fill_two(counter)
        await leave(counter)
        assert lines_of(counter) == (1, 2)
        amazon_counts(counter, 1 if is_counted else 3)
        counter.clock.advance(120)  # the order is read again
        await leave(counter)
        assert counter.stage == Stage.DONE.value

    play(warehouse, work)


def test_ORD_5_another_quantity_stops_the_second_package(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await fill_two(counter)
        await leave(counter)
        amazon_counts(counter, 2)
        counter.clock.advance(120)
        await leave(counter)
        assert counter.stop == (Stop.QUANTITY_CHANGED, "")
        assert len(counter.twin.paid) == 1

    play(warehouse, work)


def test_PACK_14_both_labels_are_scanned_back_where_several_are(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await fill_two(counter)
        await leave(counter)
        assert counter.asks == "label_back"
        await counter.scan(counter.twin.paid[0].tracking)
        assert counter.asks == "box"
        await leave(counter)
        assert counter.asks == "label_back"
        await counter.scan(counter.twin.paid[1].tracking)
        assert counter.stage == Stage.DONE.value

    play(warehouse, work, scan_back=ScanBack.SEVERAL)


def test_TRN_7_codes_go_with_the_label_of_their_own_package(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.scan(CODED.order_id, SERUM, CODES[0])
        await counter.press(Action.NEXT_BOX)
        await counter.scan(SERUM, CODES[1])
        await counter.press(Action.NEXT_BOX)
        await counter.scan(MOUSE)
        for _ in range(3):
            await leave(counter)
        assert counter.stage == Stage.DONE.value
        assert [(label.api, label.codes, label.items) for label in counter.twin.paid] == [
            (Api.MERCHANT_FULFILLMENT, (CODES[0],), (("item-SER-30", 1),)),
            (Api.MERCHANT_FULFILLMENT, (CODES[1],), (("item-SER-30", 1),)),
            (Api.SHIPPING_V2, (), mice(1)),
        ]

    play(warehouse, work, CODED)


def test_TRN_1_codes_that_amazon_refuses_are_those_of_the_package_that_it_was_asked_about(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        await counter.scan(CODED.order_id, SERUM, CODES[0])
        await counter.press(Action.NEXT_BOX)
        await counter.scan(SERUM, CODES[1], MOUSE)
        counter.mfn.faults = [Fault(Refused("createShipment", "InvalidInput", "no", is_over_codes=True))]
        await leave(counter)
        assert counter.asks == "code"
        assert [unit.code for unit in counter.packing.bench.units] == [None, CODES[1], None]

    play(warehouse, work, CODED)


# ---- crashes and pauses


def test_SHIP_8_a_crash_between_packages_buys_neither_twice(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await fill_two(counter)
        await leave(counter)
        async with restarted(counter):
            assert (counter.asks, counter.packing.bench.package) == ("box", 2)
            await leave(counter)
            assert counter.stage == Stage.DONE.value
            assert sold(counter) == [(1, mice(2), 640), (2, mice(1), 640)]

    play(warehouse, work)


@pytest.mark.parametrize("package", [1, 2])
def test_SHIP_8_a_plug_pulled_after_the_money_was_spent_finds_the_label_of_that_package(
    warehouse: Warehouse, package: int
) -> None:
    async def work(counter: Counter) -> None:
        await fill_two(counter)
        if package == 2:
            await leave(counter)
        counter.v2.faults = [Fault(PlugPulled(), is_paid=True)]
        with pytest.raises(PlugPulled):
            await leave(counter)
        async with restarted(counter):
            await counter.ship()
            if package == 1:
                await leave(counter)
            assert counter.stage == Stage.DONE.value
            assert [label[:2] for label in sold(counter)] == [(1, mice(2)), (2, mice(1))]

    play(warehouse, work)


def test_SHIP_8_a_plug_pulled_before_the_first_package_is_done_prints_its_label(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await fill_two(counter)
        counter.journal = ForgetfulJournal(counter.journal, PackageDone)
        counter.build()
        async with counter.running():
            await counter.scan("BOXPBS01")
            await counter.weigh(640)
            with pytest.raises(Exception, match="disk"):
                await counter.ship()
        counter.journal = warehouse.database.journal
        async with restarted(counter):
            await counter.ship()
            assert (counter.asks, len(counter.twin.paid), len(counter.printer.paper)) == ("box", 1, 1)

    play(warehouse, work)


def test_PACK_9_an_order_paused_after_its_first_label_is_partly_shipped_and_goes_on(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        await fill_two(counter)
        await leave(counter)
        await counter.press(Action.PAUSE)
        assert warehouse.status(ORDER.order_id) is OrderStatus.PARTLY_SHIPPED
        assert lines_of(counter) == (1, 2)
        await counter.scan(ORDER.order_id)
        bench = counter.packing.bench
        assert (counter.asks, bench.package, [label.number for label in bench.left]) == ("box", 2, [1])
        await leave(counter)
        assert counter.stage == Stage.DONE.value
        assert warehouse.status(ORDER.order_id) is OrderStatus.SHIPPED
        assert [label[:2] for label in sold(counter)] == [(1, mice(2)), (2, mice(1))]

    play(warehouse, work)


def test_SHIP_8_an_unknown_label_of_one_package_stops_the_label_of_another(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await fill_two(counter)
        counter.v2.faults = [Fault(OutcomeUnknown("cut off"), is_paid=True)]
        await leave(counter)
        assert counter.stop == (Stop.OUTCOME_UNKNOWN, "")
        await counter.press(Action.PAUSE)
        await counter.scan(ORDER.order_id)
        for _ in range(3):
            await counter.press(Action.UNSCAN)
            await counter.scan(MOUSE)
        await counter.scan(MOUSE, MOUSE, MOUSE)
        assert counter.packing.bench.package == 2
        await leave(counter)
        assert counter.stop == (Stop.OUTCOME_UNKNOWN, counter.twin.paid[0].tracking)
        assert (len(counter.twin.paid), states(counter)) == (1, [(1, PurchaseState.CHECK)])

    play(warehouse, work)


def test_HW_4_a_label_that_could_not_be_printed_comes_out_again_after_the_pause(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await fill_two(counter)
        counter.printer.ends = [Printed(PrintState.HELD, "Printer", "paper_out")]
        await leave(counter)
        assert counter.stop == (Stop.PRINTER, "paper_out")
        await counter.press(Action.PAUSE)
        assert warehouse.status(ORDER.order_id) is OrderStatus.PARTLY_SHIPPED
        await counter.scan(ORDER.order_id)
        assert [label.number for label in counter.packing.bench.left] == [1]
        await counter.press(Action.REPRINT)
        await counter.ship()
        assert [counter.twin.paid[0].tracking.encode() in paper for paper in counter.printer.paper] == [True]
        assert (counter.asks, counter.packing.bench.package) == ("box", 2)

    play(warehouse, work)


# ---- again, and back


def test_SHIP_9_each_label_of_several_comes_out_again(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await ship_two(counter)
        for pick, label in zip((Action.PICK_1, Action.PICK_2), counter.twin.paid, strict=True):
            await counter.press(Action.REPRINT)
            await counter.press(pick)
            await counter.ship()
            assert label.tracking.encode() in counter.printer.paper[-1]
            assert counter.stage == Stage.DONE.value
        assert (len(counter.printer.paper), len(counter.twin.paid)) == (4, 2)

    play(warehouse, work)


@pytest.mark.parametrize("is_first", [True, False])
def test_SHIP_9_one_label_of_two_is_taken_back_and_its_units_are_packed_again(
    warehouse: Warehouse, *, is_first: bool
) -> None:
    async def work(counter: Counter) -> None:
        await ship_two(counter)
        kept, gone = counter.twin.paid[is_first], counter.twin.paid[not is_first]
        await void(counter, Action.PICK_1 if is_first else Action.PICK_2)
        assert counter.twin.paid == [kept]
        assert warehouse.status(ORDER.order_id) is OrderStatus.PARTLY_SHIPPED
        assert lines_of(counter) == ((2, 1) if is_first else (1, 2))
        await counter.scan(ORDER.order_id)
        bench = counter.packing.bench
        assert (len(bench.units), [label.tracking for label in bench.left]) == (
            3 - gone.items[0][1],
            [kept.tracking],
        )
        await counter.scan(*[MOUSE] * gone.items[0][1])
        await leave(counter)
        assert counter.stage == Stage.DONE.value
        assert warehouse.status(ORDER.order_id) is OrderStatus.SHIPPED
        assert counter.twin.paid[-1].items == gone.items

    play(warehouse, work)


async def void(counter: Counter, pick: Action) -> None:
    for action in (Action.VOID, Action.CONFIRM, Action.PICK_1, pick):
        await counter.press(action)
    await counter.ship()
    assert counter.stage == Stage.IDLE.value


def test_SHIP_9_both_labels_are_taken_back_one_after_the_other(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await ship_two(counter)
        await void(counter, Action.PICK_1)
        await counter.scan(ORDER.order_id)
        for action in (Action.VOID, Action.CONFIRM, Action.PICK_1):
            await counter.press(action)
        await counter.ship()
        assert counter.twin.paid == []
        assert warehouse.status(ORDER.order_id) is OrderStatus.OPEN
        assert lines_of(counter) == (3, 0)
        assert warehouse.database.journal.units_of(ORDER.order_id)[0] == ()
        await counter.scan(ORDER.order_id, MOUSE, MOUSE, MOUSE)
        await leave(counter)
        assert counter.stage == Stage.DONE.value

    play(warehouse, work)


# ---- own carriers


def test_SHIP_11_packages_with_own_labels_are_confirmed_one_by_one(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.scan(CODED.order_id, SERUM, CODES[0])
        await counter.press(Action.NEXT_BOX)
        await counter.scan(SERUM, CODES[1], MOUSE)
        for number in (OWN_LABEL, OTHER_LABEL):
            await counter.press(Action.OWN_LABEL)
            await counter.scan(number)
            await counter.ship()
        assert counter.stage == Stage.DONE.value
        waiting = warehouse.database.outbox.due(datetime.max.replace(tzinfo=NOW.tzinfo), 9)
        told = [message.confirmation for message in waiting]
        assert [(each.package_reference, each.tracking) for each in told] == [
            (1, OWN_LABEL),
            (2, OTHER_LABEL),
        ]
        assert [
            [(item.order_item_id, item.quantity, item.codes) for item in each.items] for each in told
        ] == [
            [("item-SER-30", 1, (CODES[0],))],
            [("item-SER-30", 1, (CODES[1],)), ("item-MSE-01", 1, ())],
        ]
        for message, status in zip(waiting, (OrderStatus.LABELLED, OrderStatus.SHIPPED), strict=True):
            assert warehouse.status(CODED.order_id) is OrderStatus.LABELLED
            await warehouse.database.outbox.sent(message.message_id, NOW)
            assert warehouse.status(CODED.order_id) is status
        left = [Labelled(1, OWN_LABEL, "UPS"), Labelled(2, OTHER_LABEL, "UPS")]
        assert list(warehouse.database.journal.left_of(CODED.order_id)) == left

    play(warehouse, work, CODED)


def test_SHIP_11_where_amazon_sold_one_label_it_sells_the_other_too(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await fill_two(counter)
        await leave(counter)
        counter.lend(OwnSeller(counter.twin, "1.00"))
        async with counter.running():
            await leave(counter)
            assert counter.stage == Stage.DONE.value
            assert [label.api for label in counter.twin.paid] == [Api.SHIPPING_V2, Api.SHIPPING_V2]

    play(warehouse, work, replace(ORDER, deliver_by=WEEK))


def test_PACK_9_a_slip_in_each_box_says_what_is_in_it(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await ship_two(counter)
        slips = counter.documents.slips
        assert [[line.quantity for line in slip.lines] for slip in slips] == [[2], [1]]
        assert [slip.tracking for slip in slips] == [label.tracking for label in counter.twin.paid]

    play(warehouse, work, scan_back=ScanBack.OFF, prints_slips=True)


def test_PACK_9_a_box_with_half_a_set_alone_gets_no_label(warehouse: Warehouse) -> None:
    order = an_order(1, line("SET-TEA"), line())
    green, black, mug = "4012345000153", "4012345000160", "860012300174"

    async def work(counter: Counter) -> None:
        await counter.scan(order.order_id, green, black, mug)
        await counter.press(Action.NEXT_BOX)
        await counter.scan(MOUSE)
        for text in (green, black):  # they move over, their mug does not
            await counter.press(Action.UNSCAN)
            await counter.scan(text, text)
        await leave(counter)
        assert counter.stop == (Stop.SPLIT_SET, "")
        assert counter.twin.paid == []
        await counter.press(Action.CANCEL)
        await counter.press(Action.UNSCAN)
        await counter.scan(mug, mug)
        await leave(counter)
        assert counter.stage == Stage.DONE.value
        assert [label[:2] for label in sold(counter)] == [(2, (("item-SET-TEA", 1), ("item-MSE-01", 1)))]

    play(warehouse, work, order)
