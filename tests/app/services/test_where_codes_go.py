"""Which operation tells Amazon of the shipment and its Transparency codes (TRN-7, SHIP-11)."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from app.domain.packing.bench import Stage
from app.domain.shipping import Api
from tests.app.database.warehouse import Warehouse, an_order, line
from tests.app.services.counter import CODES, MOUSE, OWN_LABEL, SERUM, Counter

PLAIN = an_order(1)
CODED = an_order(2, line("SER-30", 2, programs=("TRANSPARENCY",)))
Play = Callable[[Counter], Coroutine[Any, Any, None]]


def play(warehouse: Warehouse, work: Play, **settings: object) -> None:
    async def main() -> None:
        counter = Counter(warehouse, PLAIN, CODED, **settings)
        async with counter.running():
            await work(counter)
            assert counter.stage == Stage.DONE.value

    asyncio.run(main())


def sold(counter: Counter) -> list[tuple[str, Api, tuple[str, ...]]]:
    return [(each.order_id, each.api, each.codes) for each in counter.twin.paid]


async def pack_coded(counter: Counter) -> None:
    await counter.pack(CODED, SERUM, CODES[0], SERUM, CODES[1])
    await counter.ship()


def test_TRN_7_codes_go_with_merchant_fulfillments_label_by_default(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await pack_coded(counter)
        assert sold(counter) == [(CODED.order_id, Api.MERCHANT_FULFILLMENT, (CODES[0], CODES[1]))]
        assert counter.outgoing() == []

    play(warehouse, work)


def test_TRN_7_codes_go_with_shipping_v2_where_the_store_says_so(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await pack_coded(counter)
        assert sold(counter) == [(CODED.order_id, Api.SHIPPING_V2, (CODES[0], CODES[1]))]
        assert counter.outgoing() == []

    play(warehouse, work, uses_shipping_v2_for_codes=True)


def test_SHIP_11_an_order_without_codes_goes_by_shipping_v2_and_is_never_confirmed(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        await counter.pack(PLAIN, MOUSE)
        await counter.ship()
        assert sold(counter) == [(PLAIN.order_id, Api.SHIPPING_V2, ())]
        assert counter.outgoing() == []

    play(warehouse, work)


def test_TRN_7_an_own_carriers_codes_go_with_the_confirmation(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.pack_for_own_label(CODED, SERUM, CODES[0], SERUM, CODES[1])
        await counter.ship()
        assert sold(counter) == []
        assert counter.outgoing() == [(CODED.order_id, OWN_LABEL, (CODES[0], CODES[1]))]

    play(warehouse, work)


def test_SHIP_11_an_own_carriers_shipment_is_confirmed_once(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.pack_for_own_label(PLAIN, MOUSE)
        await counter.ship()
        counter.build()
        assert counter.stage == Stage.DONE.value
        assert counter.outgoing() == [(PLAIN.order_id, OWN_LABEL, ())]
        assert counter.printer.paper == []

    play(warehouse, work)
