"""An order that is packed and has no label yet: visible as such, with the reason (ORD-4)."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.control import Action
from app.domain.order import Order, OrderStatus
from app.domain.packing.bench import Stage
from app.domain.packing.reasons import Stop
from tests.app.database.warehouse import NOW, Warehouse, an_order, line
from tests.app.services.counter import MOUSE, Counter

ORDER = an_order(1, line("MSE-01", 2))
Play = Callable[[Counter], Coroutine[Any, Any, None]]


def play(warehouse: Warehouse, work: Play, **settings: object) -> None:
    async def main() -> None:
        counter = Counter(warehouse, ORDER, **settings)
        async with counter.running():
            await work(counter)

    asyncio.run(main())


def stands(counter: Counter) -> tuple[OrderStatus, str]:
    """Its status and the reason."""
    found = counter.warehouse.database.lookups.order(ORDER.order_id)
    assert found is not None
    return found.status, found.review_reason


def waiting(counter: Counter) -> int:
    """What the idle screen counts."""
    return counter.warehouse.database.lookups.counts(NOW).waiting_label


async def packed_without_label(counter: Counter) -> None:
    counter.v2.has_offers = False
    await counter.pack(ORDER, MOUSE, MOUSE)
    await counter.ship()


def told(counter: Counter, **changes: object) -> None:
    """By Amazon, an hour later."""
    newer: Order = replace(ORDER, updated_at=ORDER.updated_at + timedelta(hours=1), **changes)
    counter.warehouse.bring(newer)


def test_ORD_4_a_packed_order_says_why_it_has_no_label_until_it_has_one(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await packed_without_label(counter)
        assert stands(counter) == (OrderStatus.PACKED, "no_rate")
        assert waiting(counter) == 1
        counter.twin.is_down = True
        counter.clock.advance(61)
        await counter.again()
        assert stands(counter) == (OrderStatus.PACKED, "amazon_unreachable")
        counter.twin.is_down, counter.v2.has_offers = False, True
        await counter.again()
        assert counter.stage == Stage.DONE.value
        assert stands(counter) == (OrderStatus.SHIPPED, "")
        assert waiting(counter) == 0

    play(warehouse, work)


def test_ORD_4_paused_it_stays_packed_whatever_amazon_tells_and_goes_on_at_its_scan(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        await packed_without_label(counter)
        await counter.press(Action.PAUSE)
        assert stands(counter) == (OrderStatus.PACKED, "no_rate")
        told(counter)
        assert stands(counter) == (OrderStatus.PACKED, "no_rate")
        await counter.scan(ORDER.order_id)
        assert stands(counter) == (OrderStatus.PACKING, "")
        assert counter.packing.bench.packed(0) == 2
        counter.v2.has_offers = True
        await counter.close_box()
        await counter.ship()
        assert stands(counter) == (OrderStatus.SHIPPED, "")

    play(warehouse, work)


def test_ORD_4_a_packed_order_that_amazon_cancels_is_cancelled(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await packed_without_label(counter)
        await counter.press(Action.PAUSE)
        told(counter, status=OrderStatus.CANCELLED, amazon_status="CANCELLED")
        assert stands(counter) == (OrderStatus.CANCELLED, "")

    play(warehouse, work)


def test_ORD_4_cancelled_while_the_bench_had_it_it_is_not_left_packed(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await packed_without_label(counter)
        told(counter, status=OrderStatus.CANCELLED, amazon_status="CANCELLED")
        assert stands(counter)[0] is OrderStatus.PACKED
        await counter.press(Action.PAUSE)
        assert stands(counter) == (OrderStatus.CANCELLED, "")

    play(warehouse, work)


@pytest.mark.parametrize(
    ("change", "stop"),
    [
        ({"lines": (line("MSE-01", 3),)}, Stop.QUANTITY_CHANGED),
        ({"amazon_status": "CANCELLED"}, Stop.CANCELLED),
    ],
)
def test_ORD_4_what_is_not_right_in_its_box_is_not_packed(
    warehouse: Warehouse, change: dict[str, object], stop: Stop
) -> None:
    async def work(counter: Counter) -> None:
        await counter.pack(ORDER, MOUSE, MOUSE)
        counter.twin.change(ORDER.order_id, **change)
        await counter.ship()
        assert counter.stop == (stop, "")
        assert stands(counter) == (OrderStatus.PACKING, "")
        await counter.press(Action.PAUSE)
        assert stands(counter) == (OrderStatus.OPEN, "")

    play(warehouse, work)


def test_ORD_4_a_unit_taken_out_again_makes_it_unpacked(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await packed_without_label(counter)
        await counter.press(Action.CANCEL)
        assert stands(counter)[0] is OrderStatus.PACKED
        await counter.press(Action.UNDO)
        assert stands(counter) == (OrderStatus.PACKING, "")
        await counter.press(Action.PAUSE)
        assert stands(counter) == (OrderStatus.OPEN, "")

    play(warehouse, work)


def test_ORD_4_its_units_stay_taken(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await packed_without_label(counter)
        await counter.press(Action.PAUSE)
        (level,) = counter.warehouse.database.stock.levels(["MSE-01"])["MSE-01"]
        assert level.taken == 2

    play(warehouse, work)
