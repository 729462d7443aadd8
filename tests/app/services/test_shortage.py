"""Short orders over the real database: held, or for the manager to cancel (PACK-5, ORD-4)."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

from msgspec.structs import replace

from app.domain.control import Action
from app.domain.order import OrderStatus
from app.domain.packing.bench import Stage
from tests.app.database.warehouse import Warehouse, an_order, line
from tests.app.services.counter import MOUSE, Counter

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

    play(warehouse, work, cancels_short=True)
