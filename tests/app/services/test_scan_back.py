"""The label scanned back from its box, over the real database and a seller of labels (PACK-14)."""

import asyncio

from app.domain.control import Action
from app.domain.packing.bench import Stage
from app.domain.packing.events import Shown
from app.domain.packing.reasons import Refusal
from app.services.bench_settings import BenchSettings, ScanBack
from tests.app.database.warehouse import Warehouse, an_order
from tests.app.services.counter import MOUSE, Counter, restarted

FIRST, SECOND = an_order(1), an_order(2)


def test_PACK_14_another_orders_label_on_this_box_stops_and_the_right_one_lets_go_on(
    warehouse: Warehouse,
) -> None:
    async def main() -> None:
        counter = Counter(warehouse, FIRST, SECOND, scan_back=ScanBack.ALWAYS)
        async with counter.running():
            await counter.pack(FIRST, MOUSE)
            await counter.ship()
            assert counter.asks == "label_back"
            await counter.scan("1ZSHIPPING_V21")
            assert counter.stage == Stage.DONE.value
            await counter.pack(SECOND, MOUSE)
            await counter.ship()
        async with restarted(counter):
            await counter.scan("1ZSHIPPING_V21")
            refused = counter.packing.bench.refused
            assert refused is not None
            assert refused.refusal is Refusal.WRONG_LABEL
            assert refused.scanned == Shown("1ZSHIPPING_V21", FIRST.order_id)
            assert refused.expected == Shown("1ZSHIPPING_V22", SECOND.order_id)
            await counter.press(Action.ACK)
            await counter.scan(FIRST.order_id)
            assert counter.packing.bench.refused is not None
            await counter.press(Action.ACK)
            await counter.scan("1ZSHIPPING_V22")
            assert counter.stage == Stage.DONE.value
        assert counter.audited() == []

    asyncio.run(main())


def test_PACK_14_a_label_never_scanned_back_is_kept_for_the_lead(warehouse: Warehouse) -> None:
    async def main() -> None:
        counter = Counter(warehouse, FIRST, scan_back=ScanBack.ALWAYS)
        async with counter.running():
            await counter.pack(FIRST, MOUSE)
            await counter.ship()
            await counter.press(Action.CANT_SCAN)
            await counter.press(Action.CONFIRM)
            assert counter.stage == Stage.DONE.value
        (row,) = warehouse.database.audited()
        assert (row.what, row.order_id, row.bench_id) == ("label_not_scanned", FIRST.order_id, "bench-1")
        assert row.who == "0001"

    asyncio.run(main())


def test_PACK_14_one_package_is_scanned_back_only_where_it_is_set_so() -> None:
    asked = {
        setting: [BenchSettings("b", "B", scan_back=setting).scans_back(packages) for packages in (1, 2)]
        for setting in ScanBack
    }
    assert asked == {
        ScanBack.OFF: [False, False],
        ScanBack.SEVERAL: [False, True],
        ScanBack.ALWAYS: [True, True],
    }
