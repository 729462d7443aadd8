"""The whole of SHIP-9 over real HTTP: bought, voided, bought again, as the simulator's ledger has it."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from app.domain.control import Action
from app.domain.order import Order, OrderStatus
from app.domain.packing.bench import Stage
from app.domain.shipping import PurchaseState
from tests.app.amazon.simulated import SENDER, Shop, shop
from tests.app.database.warehouse import Warehouse
from tests.app.services.counter import Counter
from tests.fakes import ManualClock


async def imported(counter: Counter, there: Shop, order_id: str) -> Order:
    order = await there.amazon.orders.get(order_id)
    await asyncio.to_thread(counter.warehouse.bring, order)
    return order


def scans(counter: Counter, there: Shop, order: Order) -> list[str]:
    """Each unit's barcode, with its code behind it where it has one."""
    codes = there.sim.scenario()["codes"].get(order.order_id, {})
    found = []
    for line in order.lines:
        product = counter.warehouse.database.lookups.product(line.sku)
        assert product is not None
        for place in range(line.quantity):
            found.append(product.barcodes[0].value)
            found += [code for code in codes.get(line.order_item_id, [])[place : place + 1] if code]
    return found


@pytest.mark.parametrize("kind", ["single", "transparency"])
def test_SHIP_9_a_voided_label_is_cancelled_at_amazon_and_bought_again(
    warehouse: Warehouse, kind: str
) -> None:
    async def main() -> None:
        counter = Counter(warehouse, ship_from=SENDER)
        counter.clock = ManualClock(datetime.now(UTC))
        async with shop() as there:
            books: Any = counter  # the fakes make room for the adapters
            books.v2, books.mfn = there.amazon.shipping_v2, there.amazon.merchant_fulfillment
            books.twin = there.amazon.orders
            counter.build()
            async with counter.running():
                await sell_twice(counter, there, there.order_id(kind))

    asyncio.run(main())


async def sell_twice(counter: Counter, there: Shop, order_id: str) -> None:
    order = await imported(counter, there, order_id)
    units = scans(counter, there, order)
    await counter.pack(order, *units)
    await counter.ship()
    assert counter.stage == Stage.DONE.value
    for action in (Action.VOID, Action.CONFIRM, Action.PICK_1):
        await counter.press(action)
    await counter.ship()
    assert counter.stage == Stage.IDLE.value
    assert [each["cancelled"] for each in there.purchases] == [True]
    assert (await imported(counter, there, order_id)).status is OrderStatus.SHIPPED
    counter.clock.advance(120)
    await counter.pack(order, *units)
    await counter.ship()
    assert counter.stage == Stage.DONE.value
    assert [each["cancelled"] for each in there.purchases] == [True, False]
    assert counter.rows(order) == [PurchaseState.VOIDED, PurchaseState.BOUGHT]
    assert len(counter.printer.paper) == len(set(counter.printer.paper)) == 2
