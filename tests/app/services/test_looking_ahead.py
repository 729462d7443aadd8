"""Rates asked while the box is being closed (PERF-10)."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from msgspec.structs import replace

from app.domain.control import Action
from app.domain.packing.bench import Stage
from app.domain.weights import Limits
from app.ports.errors import Unreachable
from app.services.looking_ahead import LookingAhead
from tests.app.database.warehouse import Warehouse, an_order, line
from tests.app.services.counter import MOUSE, Counter
from tests.app.services.test_shopping import WEEK, OwnSeller, own
from tests.app.services.test_weighing import unweighed

ORDER = an_order(1, line(quantity=2))
MOUSE_GRAMS, BOX_GRAMS = 110, 95
Play = Callable[[Counter, LookingAhead], Coroutine[Any, Any, None]]


def play(warehouse: Warehouse, work: Play) -> None:
    """Both mice are in the box and the scale is asked for; ups sells labels beside Amazon."""

    async def main() -> None:
        counter = Counter(warehouse, replace(ORDER, deliver_by=WEEK), weight_limits=Limits())
        counter.lend(OwnSeller(counter.twin, "5.00"))
        ahead = LookingAhead(counter.packing, warehouse.database.lookups, counter.purchasing)
        async with counter.running():
            await counter.fill(ORDER, MOUSE, MOUSE)
            assert not ahead.has_news()
            await counter.scan("BOXPBS01")
            await work(counter, ahead)

    asyncio.run(main())


def test_PERF_10_a_parcel_that_weighs_what_it_should_is_bought_without_asking_for_rates_again(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter, ahead: LookingAhead) -> None:
        assert ahead.has_news()
        await ahead.look()
        assert [parcel.weight_grams for parcel in own(counter).asked] == [2 * MOUSE_GRAMS + BOX_GRAMS]
        assert not ahead.has_news()
        await counter.weigh(2 * MOUSE_GRAMS + BOX_GRAMS)
        await counter.ship()
        assert counter.stage == Stage.DONE.value
        assert len(own(counter).asked) == 1

    play(warehouse, work)


def test_PERF_10_rates_of_ten_minutes_ago_are_asked_for_again(warehouse: Warehouse) -> None:
    async def work(counter: Counter, ahead: LookingAhead) -> None:
        await ahead.look()
        counter.clock.advance(600)
        await counter.weigh(2 * MOUSE_GRAMS + BOX_GRAMS)
        await counter.ship()
        assert counter.stage == Stage.DONE.value
        assert len(own(counter).asked) == 2

    play(warehouse, work)


def test_PERF_10_a_weight_that_is_doubted_is_asked_about_as_it_is(warehouse: Warehouse) -> None:
    async def work(counter: Counter, ahead: LookingAhead) -> None:
        await ahead.look()
        await counter.weigh(500)
        assert counter.asks == "weight_gap"
        assert ahead.has_news()
        await ahead.look()
        assert [parcel.weight_grams for parcel in own(counter).asked] == [315, 500]

    play(warehouse, work)


def test_PERF_10_another_box_is_another_parcel(warehouse: Warehouse) -> None:
    async def work(counter: Counter, ahead: LookingAhead) -> None:
        await ahead.look()
        await counter.press(Action.CANCEL)
        await counter.scan("BOXPBM01")
        assert counter.packing.bench.box == "BOX-M"
        assert ahead.has_news()

    play(warehouse, work)


def test_PERF_10_sellers_that_fail_ahead_stop_nothing(warehouse: Warehouse) -> None:
    async def work(counter: Counter, ahead: LookingAhead) -> None:
        own(counter).fails = Unreachable("no route")
        await ahead.look()
        own(counter).fails = None
        await counter.weigh(315)
        await counter.ship()
        assert counter.stage == Stage.DONE.value

    play(warehouse, work)


def test_PERF_10_nothing_is_asked_where_nobody_knows_what_the_parcel_should_weigh(
    warehouse: Warehouse,
) -> None:
    unweighed(warehouse)

    async def work(counter: Counter, ahead: LookingAhead) -> None:
        await ahead.look()
        assert own(counter).asked == []

    play(warehouse, work)
