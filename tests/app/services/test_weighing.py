"""Weights over the real database: what is typed, what good parcels teach, what a lead lets go (PACK-10)."""

import asyncio
import contextlib
import sqlite3

from app.domain.control import Action
from app.domain.order import Order
from app.domain.packing.bench import Stage
from app.domain.packing.questions import WeightGapPrompt
from app.domain.weights import Limits
from tests.app.database.warehouse import Warehouse, an_order
from tests.app.services.counter import MOUSE, Counter

ORDERS = tuple(an_order(number) for number in range(1, 6))
USUAL = Limits()


def unweighed(warehouse: Warehouse) -> None:
    """The mouse has no weight of its own; its small box has 95 g."""
    with contextlib.closing(sqlite3.connect(warehouse.path)) as connection:
        connection.execute("UPDATE products SET weight_grams = NULL WHERE sku = 'MSE-01'")
        connection.commit()


async def ship(counter: Counter, order: Order, grams: int) -> None:
    await counter.fill(order, MOUSE)
    await counter.scan("BOXPBS01")
    await counter.weigh(grams)
    await counter.ship()


def test_PACK_10_a_wrong_weight_buys_no_label_until_it_is_right(warehouse: Warehouse) -> None:
    async def main() -> None:
        counter = Counter(warehouse, ORDERS[0], weight_limits=USUAL)
        async with counter.running():
            await counter.fill(ORDERS[0], MOUSE)
            await counter.scan("BOXPBS01")
            await counter.weigh(95)
            assert counter.packing.bench.prompt == WeightGapPrompt(95, "scale", 205, "MSE-01", 1, 110)
            assert not counter.packing.wants_label
            await counter.weigh(205)
            await counter.ship()
            assert counter.stage == Stage.DONE.value
            assert len(counter.twin.paid) == 1

    asyncio.run(main())


def test_PACK_10_a_lead_lets_it_go_and_the_log_says_so(warehouse: Warehouse) -> None:
    async def main() -> None:
        counter = Counter(warehouse, ORDERS[0], weight_limits=USUAL)
        async with counter.running():
            await counter.fill(ORDERS[0], MOUSE)
            await counter.scan("BOXPBS01")
            await counter.weigh(300)
            await counter.press(Action.OVERRIDE)
            await counter.scan("BDG-LEAD-0003")
            await counter.type("3333")
            await counter.press(Action.PICK_1)
            await counter.ship()
            assert counter.stage == Stage.DONE.value
        (row,) = warehouse.database.audited()
        assert (row.what, row.who, row.why) == ("weight_allowed", "0003", "padding")
        assert row.detail == "300 g instead of 205 g"
        assert warehouse.database.lookups.weights_learned("MSE-01") == ()

    asyncio.run(main())


def test_PACK_10_three_good_parcels_teach_what_the_fourth_should_weigh(warehouse: Warehouse) -> None:
    unweighed(warehouse)

    async def main() -> None:
        counter = Counter(warehouse, *ORDERS, weight_limits=USUAL)
        async with counter.running():
            for order, grams in zip(ORDERS[:3], (205, 209, 195), strict=True):
                await ship(counter, order, grams)
                assert counter.stage == Stage.DONE.value
            assert warehouse.database.lookups.weights_learned("MSE-01") == (100, 114, 110)
            await ship(counter, ORDERS[3], 95)
            assert counter.packing.bench.prompt == WeightGapPrompt(95, "scale", 205, "MSE-01", 1, 110)
            await counter.weigh(206)
            await counter.ship()
            assert counter.stage == Stage.DONE.value
        assert warehouse.database.lookups.weights_learned("MSE-01")[0] == 111

    asyncio.run(main())


def test_PACK_10_a_reprint_teaches_nothing(warehouse: Warehouse) -> None:
    unweighed(warehouse)

    async def main() -> None:
        counter = Counter(warehouse, ORDERS[0], weight_limits=USUAL)
        async with counter.running():
            await ship(counter, ORDERS[0], 205)
            await counter.again(Action.REPRINT)
        assert warehouse.database.lookups.weights_learned("MSE-01") == (110,)

    asyncio.run(main())
