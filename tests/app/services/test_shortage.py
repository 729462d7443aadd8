"""Short orders over the real database: held, or for the manager to cancel (PACK-5, ORD-4)."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.control import Action
from app.domain.order import OrderStatus
from app.domain.packing.bench import Stage
from app.domain.packing.facts import WhyNot
from app.domain.packing.reasons import Stop
from app.domain.shipping import PrintState, PurchaseState
from app.ports.printer import Printed
from app.services.bench_settings import ScanBack
from tests.app.database.warehouse import Warehouse, an_order, line
from tests.app.services.counter import MOUSE, OWN_LABEL, Counter, restarted

ORDER = an_order(1, line("MSE-01", 2))
Play = Callable[[Counter], Coroutine[Any, Any, None]]


def play(warehouse: Warehouse, work: Play, **settings: object) -> None:
    """``work`` at a bench that found one of two mice."""

    async def main() -> None:
        counter = Counter(warehouse, ORDER, **settings)
        async with counter.running():
            await counter.fill(ORDER, MOUSE)
            for action in (Action.SHORT, Action.CONFIRM, Action.PICK_1):
                await counter.press(action)
            assert counter.asks == "short_way"
            await work(counter)

    asyncio.run(main())


def stands(counter: Counter) -> tuple[OrderStatus, str]:
    found = counter.warehouse.database.lookups.order(ORDER.order_id)
    assert found is not None
    return found.status, found.review_reason


def told(counter: Counter, **changes: object) -> None:
    """By Amazon, an hour later."""
    counter.warehouse.bring(replace(ORDER, updated_at=ORDER.updated_at + timedelta(hours=1), **changes))


def test_PACK_5_held_it_waits_with_what_is_in_the_box(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.press(Action.PICK_1)
        assert stands(counter) == (OrderStatus.ON_HOLD, "")
        assert counter.audited() == []
        units, _ = warehouse.database.journal.units_of(ORDER.order_id)
        assert len(units) == 1

    play(warehouse, work)


def test_PACK_5_a_lead_hands_it_to_the_manager_and_amazon_cancels_it(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.press(Action.PICK_2)
        await counter.scan("BDG-LEAD-0003")
        await counter.type("3333")
        assert counter.stage == Stage.IDLE.value
        assert stands(counter) == (OrderStatus.ON_HOLD, "short_cancel")
        (row,) = warehouse.database.audited()
        assert (row.what, row.who, row.why) == ("short_to_manager", "0003", "not_found")
        told(counter)
        assert stands(counter) == (OrderStatus.ON_HOLD, "short_cancel")
        await counter.scan(ORDER.order_id)
        assert counter.packing.bench.refused is not None
        told(counter, status=OrderStatus.CANCELLED, amazon_status="CANCELLED")
        assert stands(counter)[0] is OrderStatus.CANCELLED

    play(warehouse, work)


def test_PACK_5_by_the_setting_who_packs_hands_it_over(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.press(Action.PICK_2)
        assert stands(counter) == (OrderStatus.ON_HOLD, "short_cancel")
        (row,) = warehouse.database.audited()
        assert (row.what, row.who) == ("short_to_manager", "0001")

    play(warehouse, work, short_way="cancel")


# ---- what is here goes


async def leave(counter: Counter) -> None:
    await counter.scan("BOXPBS01")
    await counter.weigh(640)
    await counter.ship()


async def ship_part(counter: Counter) -> None:
    await counter.press(Action.PICK_3)
    await leave(counter)
    assert counter.stage == Stage.DONE.value


def line_now(counter: Counter) -> tuple[int, int]:
    """Still to be shipped, and sent."""
    (only,) = counter.order(ORDER.order_id).lines
    return only.quantity, only.sent


def sold(counter: Counter) -> list[tuple[int, tuple[tuple[str, int], ...]]]:
    return [(label.package, label.items) for label in counter.twin.paid]


ONE = (("item-MSE-01", 1),)


def test_PACK_5_what_is_here_ships_with_a_label_for_that_alone(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await ship_part(counter)
        assert sold(counter) == [(1, ONE)]
        assert stands(counter) == (OrderStatus.PARTLY_SHIPPED, "")
        assert line_now(counter) == (1, 1)
        assert warehouse.database.lookups.claimed_by(ORDER.order_id) is None
        (row,) = warehouse.database.audited()
        assert (row.what, row.who, row.why) == ("short_shipped", "0001", "not_found")
        assert [(each.order_id, each.units) for each in warehouse.database.lookups.queue(5)] == [
            (ORDER.order_id, 1)
        ]

    play(warehouse, work, short_way="ship")


def test_PACK_5_a_lead_lets_what_is_here_go(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.press(Action.PICK_3)
        assert counter.asks == "approval"
        await counter.scan("BDG-LEAD-0003")
        await counter.type("3333")
        assert counter.asks == "box"
        await leave(counter)
        assert stands(counter)[0] is OrderStatus.PARTLY_SHIPPED
        (row,) = warehouse.database.audited()
        assert (row.what, row.who) == ("short_shipped", "0003")

    play(warehouse, work)


@pytest.mark.parametrize("is_known", [True, False])
def test_PACK_5_the_rest_ships_later_as_a_package_of_its_own(warehouse: Warehouse, *, is_known: bool) -> None:
    async def work(counter: Counter) -> None:
        await ship_part(counter)
        rest = (replace(line("MSE-01", 1), ordered=2),) if is_known else ORDER.lines
        said = "PARTIALLY_SHIPPED" if is_known else "UNSHIPPED"
        status = OrderStatus.PARTLY_SHIPPED if is_known else OrderStatus.OPEN
        told(counter, lines=rest, amazon_status=said, status=status)
        assert stands(counter)[0] is OrderStatus.PARTLY_SHIPPED
        assert line_now(counter) == (1, 1)
        counter.twin.change(ORDER.order_id, lines=rest, amazon_status=said)
        counter.clock.advance(3600)
        await counter.scan(ORDER.order_id, MOUSE)
        assert counter.asks == "box"
        await leave(counter)
        assert counter.stage == Stage.DONE.value
        assert sold(counter) == [(1, ONE), (2, ONE)]
        assert stands(counter)[0] is OrderStatus.SHIPPED

    play(warehouse, work, short_way="ship", scan_back=ScanBack.OFF)


def test_SHIP_11_of_a_part_amazon_is_told_the_units_that_go(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.press(Action.PICK_3)
        await counter.press(Action.OWN_LABEL)
        await counter.scan(OWN_LABEL)
        await counter.ship()
        assert counter.stage == Stage.DONE.value
        (message,) = warehouse.database.outbox.due(datetime.max.replace(tzinfo=ORDER.updated_at.tzinfo), 9)
        told = message.confirmation
        items = [(item.order_item_id, item.quantity) for item in told.items]
        assert (told.package_reference, told.tracking, items) == (1, OWN_LABEL, list(ONE))
        assert stands(counter)[0] is OrderStatus.PARTLY_SHIPPED
        assert line_now(counter) == (1, 1)

    play(warehouse, work, short_way="ship")


def test_PACK_6_a_crash_on_the_way_of_a_part_ends_as_a_part(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.press(Action.PICK_3)
        counter.printer.ends = [Printed(PrintState.HELD, "Printer", "paper_out")]
        await leave(counter)
        assert counter.stop == (Stop.PRINTER, "paper_out")
        async with restarted(counter):
            await counter.again(Action.REPRINT)
            assert counter.stage == Stage.DONE.value
            assert (sold(counter), len(counter.printer.paper)) == ([(1, ONE)], 1)
            assert stands(counter)[0] is OrderStatus.PARTLY_SHIPPED

    play(warehouse, work, short_way="ship")


def test_SHIP_9_the_label_of_a_part_is_taken_back(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await ship_part(counter)
        for action in (Action.VOID, Action.CONFIRM, Action.PICK_1):
            await counter.press(action)
        await counter.ship()
        assert (counter.stage, counter.twin.paid) == (Stage.IDLE.value, [])
        assert counter.rows(ORDER) == [PurchaseState.VOIDED]
        assert (stands(counter)[0], line_now(counter)) == (OrderStatus.OPEN, (2, 0))
        await counter.scan(ORDER.order_id, MOUSE, MOUSE)
        await leave(counter)
        assert sold(counter) == [(1, (("item-MSE-01", 2),))]

    play(warehouse, work, short_way="ship", scan_back=ScanBack.OFF)


def test_PACK_5_what_amazon_cancels_of_the_rest_leaves_nothing_to_pack(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await ship_part(counter)
        told(counter, lines=(replace(line("MSE-01", 0), ordered=2),), status=OrderStatus.PARTLY_SHIPPED)
        await counter.scan(ORDER.order_id)
        refused = counter.packing.bench.refused
        assert refused is not None
        assert refused.why_not is WhyNot.NOTHING_TO_PACK

    play(warehouse, work, short_way="ship", scan_back=ScanBack.OFF)


def test_PACK_5_the_slip_of_a_part_says_what_is_in_it(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await ship_part(counter)
        (slip,) = counter.documents.slips
        assert [(each.sku, each.quantity) for each in slip.lines] == [("MSE-01", 1)]

    play(warehouse, work, short_way="ship", prints_slips=True)
