"""Without a network packing goes on; the label comes later, where its slip is scanned (PACK-12)."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import msgspec
import pytest

from app.domain.control import Action
from app.domain.order import OrderStatus
from app.domain.packing.bench import Stage
from app.domain.packing.events import OrderParked, ParkAsked
from app.domain.shipping import DocumentKind, PrintJob, PrintState
from app.ports.printer import Printed
from app.services.printing import Printing
from tests.app.database.warehouse import Warehouse, an_order, line
from tests.app.services.counter import CODES, MOUSE, SERUM, Counter, restarted
from tests.app.services.fakes import ForgetfulJournal

ORDER, NEXT = an_order(1, line("MSE-01", 2)), an_order(2)
CODED = an_order(3, line("SER-30", 1, programs=("TRANSPARENCY",)))
SLIP = f"label later for {ORDER.order_id}".encode()
LABEL = b"^XA^FD1ZSHIPPING_V21^FS^XZ"
Play = Callable[[Counter], Coroutine[Any, Any, None]]


def play(warehouse: Warehouse, work: Play, **settings: object) -> None:
    """``work`` at a bench whose order is packed while Amazon does not answer."""

    async def main() -> None:
        counter = Counter(warehouse, ORDER, NEXT, CODED, **settings)
        async with counter.running():
            counter.twin.is_down = True
            await counter.pack(ORDER, MOUSE, MOUSE)
            await counter.ship()
            assert counter.stage == Stage.STOPPED.value
            await work(counter)

    asyncio.run(main())


async def park(counter: Counter) -> None:
    await counter.press(Action.PAUSE)
    await counter.ship()


def stands(counter: Counter) -> tuple[OrderStatus, str]:
    found = counter.warehouse.database.lookups.order(ORDER.order_id)
    assert found is not None
    return found.status, found.review_reason


def test_PACK_12_the_slip_is_printed_and_packing_goes_on_without_the_network(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await park(counter)
        assert counter.slip_printer.paper == [SLIP]
        (slip,) = counter.documents.later
        assert (slip.order_id, slip.units, slip.bench, slip.by) == (
            ORDER.order_id,
            2,
            "Bench 1",
            "Packer One",
        )
        assert slip.ship_by == ORDER.ship_by.latest
        assert counter.stage == Stage.IDLE.value
        assert stands(counter) == (OrderStatus.PACKED, "amazon_unreachable")
        await counter.fill(NEXT, MOUSE)
        assert counter.asks == "box"
        assert counter.printer.paper == []

    play(warehouse, work)


def test_PACK_12_on_return_nothing_prints_by_itself_and_the_slip_buys_at_once(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await park(counter)
        counter.twin.is_down = False
        assert not counter.packing.wants_label
        async with restarted(counter):
            assert not counter.packing.wants_label
            assert (counter.printer.paper, counter.twin.paid) == ([], [])
            await counter.scan(ORDER.order_id)
            assert (counter.asks, counter.stage) == (None, Stage.SHIPPING.value)
            await counter.ship()
            assert counter.stage == Stage.DONE.value
        assert counter.printer.paper == [LABEL]
        assert len(counter.twin.paid) == 1
        assert stands(counter)[0] is OrderStatus.SHIPPED

    play(warehouse, work)


def test_PACK_12_another_bench_buys_and_prints_there(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await park(counter)
        counter.twin.is_down = False
        counter.settings = msgspec.structs.replace(counter.settings, bench_id="bench-2", name="Bench 2")
        async with restarted(counter):
            await counter.sign_in()
            await counter.scan(ORDER.order_id)
            await counter.ship()
            assert counter.stage == Stage.DONE.value
            assert counter.packing.bench.weight_grams == 640
        (row,) = counter.warehouse.database.purchases.purchases_of(ORDER.order_id)
        assert (row.bench_id, counter.printer.paper) == ("bench-2", [LABEL])

    play(warehouse, work)


def test_PACK_12_codes_stay_with_the_parcel_that_waits(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await park(counter)
        await counter.pack(CODED, SERUM, CODES[0])
        await counter.ship()
        await park(counter)
        counter.twin.is_down = False
        await counter.scan(CODED.order_id)
        await counter.ship()
        (paid,) = counter.twin.paid
        assert (paid.order_id, paid.codes) == (CODED.order_id, (CODES[0],))

    play(warehouse, work)


def test_PACK_12_still_no_network_it_stops_again_and_parks_again(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await park(counter)
        counter.clock.advance(61)
        await counter.scan(ORDER.order_id)
        await counter.ship()
        assert counter.stage == Stage.STOPPED.value
        await park(counter)
        assert counter.slip_printer.paper == [SLIP, SLIP]
        assert stands(counter) == (OrderStatus.PACKED, "amazon_unreachable")

    play(warehouse, work)


def test_PACK_12_a_crash_before_the_bench_let_go_lets_go_after_it(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.press(Action.PAUSE)
        async with restarted(counter):
            assert counter.packing.bench.is_parking
            assert counter.packing.wants_label
            await counter.ship()
            assert counter.stage == Stage.IDLE.value
        assert counter.slip_printer.paper == [SLIP]

    play(warehouse, work)


def test_PACK_12_without_a_slip_printer_it_comes_from_the_labels_and_a_dead_one_holds_up_nobody(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        del counter.printers[DocumentKind.SLIP]
        counter.printer.ends = [Printed(PrintState.HELD, "Printer", "paper_out")]
        await park(counter)
        assert counter.stage == Stage.IDLE.value
        (job,) = counter.warehouse.database.purchases.print_jobs_of(ORDER.order_id)
        assert (job.kind, job.state) == (DocumentKind.LABEL, PrintState.HELD)

    play(warehouse, work)


def test_PACK_12_a_bench_without_printers_parks_all_the_same(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.printers.clear()
        await park(counter)
        assert counter.stage == Stage.IDLE.value
        assert stands(counter) == (OrderStatus.PACKED, "amazon_unreachable")

    play(warehouse, work)


def test_PACK_12_another_box_chosen_before_it_was_paused_is_weighed_again(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.press(Action.CANCEL)
        await counter.scan("BOXPBM01")
        await counter.press(Action.PAUSE)
        await counter.scan(ORDER.order_id)
        assert counter.asks == "box"

    play(warehouse, work)


def test_PACK_12_what_amazon_changed_meanwhile_is_packed_first(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await park(counter)
        newer = msgspec.structs.replace(ORDER, lines=(line("MSE-01", 3),), updated_at=NEXT.ship_by.latest)
        counter.warehouse.bring(newer)
        await counter.scan(ORDER.order_id)
        assert counter.stage == Stage.PACKING.value
        assert counter.packing.bench.packed(0) == 2

    play(warehouse, work)


@pytest.mark.parametrize("event", [ParkAsked, OrderParked])
def test_PACK_12_what_cannot_be_written_down_did_not_happen(warehouse: Warehouse, event: type) -> None:
    async def work(counter: Counter) -> None:
        whole, counter.journal = counter.journal, ForgetfulJournal(counter.journal, event)
        async with restarted(counter):
            await counter.press(Action.PAUSE)
            if event is OrderParked:
                with pytest.raises(Exception, match="full"):
                    await counter.ship()
            assert counter.packing.bench.pack_list is not None
        counter.journal = whole

    play(warehouse, work)


def test_PACK_12_a_bench_killed_before_its_slip_went_out_prints_one(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def killed(_printing: Printing, _job: PrintJob) -> Printed:
        raise Killed

    async def work(counter: Counter) -> None:
        await counter.press(Action.PAUSE)
        with monkeypatch.context() as patched:
            patched.setattr(Printing, "send", killed)
            with pytest.raises(Killed):
                await counter.ship()
        async with restarted(counter):
            await counter.shipping.take_up()
            assert counter.slip_printer.paper == []
            await counter.ship()
            await counter.shipping.take_up()
        assert counter.slip_printer.paper == [SLIP]
        assert stands(counter) == (OrderStatus.PACKED, "amazon_unreachable")

    play(warehouse, work)


class Killed(BaseException):
    """As a pulled plug: nothing after it runs."""
