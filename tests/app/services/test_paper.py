"""Labels and slips on their way to paper: never lost, never twice (SHIP-9, HW-4)."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest

from app.domain.control import Action
from app.domain.packing.bench import Stage
from app.domain.packing.events import LabelPrinted
from app.domain.packing.reasons import Stop
from app.domain.shipping import DocumentKind, PrintState
from app.ports.errors import WriteFailed
from app.ports.printer import Printed
from tests.app.database.warehouse import NOW, Warehouse, an_order, line
from tests.app.services.counter import MOUSE, Counter, restarted
from tests.app.services.fakes import ForgetfulJournal, PlugPulled

ORDER = an_order(1)
SET = an_order(2, line("SET-DESK", 1))
LABEL = b"^XA^FD1ZSHIPPING_V21^FS^XZ"
HELD = Printed(PrintState.HELD, "Printer", "paper_out")
UNKNOWN = Printed(PrintState.UNKNOWN, "Printer", "offline", 97)
Play = Callable[[Counter], Coroutine[Any, Any, None]]


def play(warehouse: Warehouse, work: Play, **settings: object) -> None:
    """``work`` with the order's box closed and weighed."""

    async def main() -> None:
        counter = Counter(warehouse, ORDER, SET, **settings)
        async with counter.running():
            await counter.pack(ORDER, MOUSE)
            await work(counter)

    asyncio.run(main())


def jobs(counter: Counter) -> list[tuple[PrintState, bool]]:
    """State of each label job, and whether it is marked as a reprint."""
    found = counter.warehouse.database.purchases.print_jobs_of(ORDER.order_id)
    return [(job.state, job.is_reprint) for job in found if job.kind is DocumentKind.LABEL]


def test_SHIP_9_the_label_is_printed_at_once(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.ship()
        assert counter.stage == Stage.DONE.value
        assert counter.packing.bench.printer == "Printer"
        assert counter.printer.paper == [LABEL]
        assert jobs(counter) == [(PrintState.PRINTED, False)]

    play(warehouse, work)


def test_HW_4_a_held_label_says_why_and_goes_out_by_itself_once_tried_again(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.printer.ends = [HELD, HELD]
        await counter.ship()
        assert counter.stop == (Stop.PRINTER, "paper_out")
        await counter.again()
        assert counter.stop == (Stop.PRINTER, "paper_out")
        await counter.again()
        assert counter.stage == Stage.DONE.value
        assert counter.printer.paper == [LABEL]
        assert jobs(counter) == [(PrintState.PRINTED, False)]
        assert len(counter.twin.paid) == 1

    play(warehouse, work)


def test_HW_4_a_label_that_may_have_come_out_is_asked_about_and_yes_prints_nothing(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        counter.printer.ends = [UNKNOWN]
        await counter.ship()
        assert counter.stop == (Stop.PRINT_UNKNOWN, "offline")
        await counter.again(Action.YES)
        assert counter.stage == Stage.DONE.value
        assert counter.printer.paper == [LABEL]
        assert jobs(counter) == [(PrintState.PRINTED, False)]
        assert warehouse.database.purchases.unprinted(NOW - timedelta(days=1)) == ()

    play(warehouse, work)


def test_SHIP_9_reprint_prints_the_same_label_marked_and_buys_nothing(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.printer.ends = [UNKNOWN]
        await counter.ship()
        await counter.again(Action.REPRINT)
        assert counter.stage == Stage.DONE.value
        assert counter.printer.paper == [LABEL, LABEL]
        assert jobs(counter) == [(PrintState.UNKNOWN, False), (PrintState.PRINTED, True)]
        assert len(counter.twin.paid) == 1

    play(warehouse, work)


def test_HW_4_every_doubtful_print_is_asked_about_anew(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.printer.ends = [UNKNOWN, UNKNOWN]
        await counter.ship()
        await counter.again(Action.REPRINT)
        assert counter.stop == (Stop.PRINT_UNKNOWN, "offline")
        await counter.again(Action.YES)
        assert counter.stage == Stage.DONE.value
        assert len(counter.printer.paper) == 2

    play(warehouse, work)


@pytest.mark.parametrize("answer", [Action.YES, Action.REPRINT])
def test_HW_4_a_crash_while_printing_is_asked_about_after_the_restart(
    warehouse: Warehouse, answer: Action
) -> None:
    async def work(counter: Counter) -> None:
        counter.printer.ends = [PlugPulled()]
        with pytest.raises(PlugPulled):
            await counter.ship()
        async with restarted(counter):
            await counter.ship()
            assert counter.stop == (Stop.PRINT_UNKNOWN, "")
            assert counter.printer.paper == [LABEL]
            await counter.again(answer)
            assert counter.stage == Stage.DONE.value
            assert len(counter.printer.paper) == (1 if answer is Action.YES else 2)

    play(warehouse, work)


def test_HW_4_a_crash_while_a_held_label_is_sent_again_is_asked_about_too(warehouse: Warehouse) -> None:
    """The RETRY before it was an answer to the empty printer, not to this."""

    async def work(counter: Counter) -> None:
        counter.printer.ends = [HELD, PlugPulled()]
        await counter.ship()
        assert counter.stop == (Stop.PRINTER, "paper_out")
        with pytest.raises(PlugPulled):
            await counter.again()
        async with restarted(counter):
            await counter.ship()
            assert counter.stop == (Stop.PRINT_UNKNOWN, "")
            assert counter.printer.paper == [LABEL]

    play(warehouse, work)


def test_HW_4_an_answer_survives_a_crash_before_it_was_acted_on(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.printer.ends = [UNKNOWN]
        await counter.ship()
        await counter.press(Action.YES)
        async with restarted(counter):
            assert counter.stage == Stage.SHIPPING.value
            await counter.ship()
            assert counter.stage == Stage.DONE.value
            assert counter.printer.paper == [LABEL]

    play(warehouse, work)


def test_SHIP_9_a_printed_label_whose_last_row_was_lost_is_not_printed_again(warehouse: Warehouse) -> None:
    """The database took the outcome of the print and then nothing more."""

    async def work(counter: Counter) -> None:
        whole = counter.journal
        counter.journal = ForgetfulJournal(whole, LabelPrinted)
        counter.build()
        with pytest.raises(WriteFailed):
            await counter.ship()
        counter.journal = whole
        async with restarted(counter):
            await counter.ship()
            assert counter.stage == Stage.DONE.value
            assert counter.printer.paper == [LABEL]

    play(warehouse, work)


def test_a_bench_without_a_label_printer_says_so_and_keeps_the_label(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        del counter.printers[DocumentKind.LABEL]
        await counter.ship()
        assert counter.stop == (Stop.PRINTER, "no_printer")
        counter.printers[DocumentKind.LABEL] = counter.printer
        await counter.again()
        assert counter.printer.paper == [LABEL]

    play(warehouse, work)


def test_HW_3_a_label_that_fits_no_such_printer_is_the_printers_stop_not_amazons(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        counter.documents.refuses = "a ZPL label for a printer that speaks escpos"
        await counter.ship()
        assert counter.stop == (Stop.PRINTER, "a ZPL label for a printer that speaks escpos")

    play(warehouse, work)


def test_a_slip_follows_the_label_with_the_contents_of_a_set_under_its_line(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.ship()
        await counter.pack(SET, MOUSE, "4012345000184", "860012300198", "860012300198")
        await counter.ship()
        first, second = counter.documents.slips
        assert [(part.sku, part.quantity, part.parts) for part in first.lines] == [("MSE-01", 1, ())]
        assert [(part.sku, part.quantity, part.parts) for part in second.lines] == [
            (
                "SET-DESK",
                1,
                ("1 × Wireless mouse, black", "1 × Notebook A5, dotted", "2 × Gel pens, set of 3"),
            )
        ]
        assert (second.ship_to.city, second.tracking) == ("Springfield", "1ZSHIPPING_V22")
        assert len(counter.slip_printer.paper) == 2

    play(warehouse, work, prints_slips=True)


def test_a_slip_that_cannot_be_printed_holds_up_no_parcel(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.slip_printer.ends = [HELD]
        await counter.ship()
        assert counter.stage == Stage.DONE.value
        kept = counter.warehouse.database.purchases.print_jobs_of(ORDER.order_id)
        assert [(job.kind, job.state) for job in kept] == [
            (DocumentKind.LABEL, PrintState.PRINTED),
            (DocumentKind.SLIP, PrintState.HELD),
        ]

    play(warehouse, work, prints_slips=True)


def test_PRIV_1_a_reprint_after_the_purge_says_why_not(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.ship()
        assert counter.stage == Stage.DONE.value
        await forget(counter)
        await counter.press(Action.REPRINT)
        await counter.ship()
        assert counter.stop == (Stop.PURGED, "")
        await counter.again()
        assert counter.stop == (Stop.PURGED, "")
        assert counter.printer.paper == [LABEL]
        assert len(counter.twin.paid) == 1
        order = counter.warehouse.database.lookups.order(ORDER.order_id)
        assert order is not None
        assert counter.shipping.slip_of(order, "") is None
        await counter.press(Action.PAUSE)
        assert counter.stage == Stage.IDLE.value

    play(warehouse, work)


def test_PRIV_1_a_purged_order_buys_no_label_and_amazon_is_not_asked_who_it_was_for(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        await forget(counter)
        await counter.ship()
        assert counter.stop == (Stop.PURGED, "")
        assert (counter.twin.paid, counter.twin.reads) == ([], [])
        await counter.press(Action.PAUSE)
        await counter.pack_for_own_label(ORDER)
        await counter.ship()
        assert counter.stage == Stage.DONE.value
        assert counter.twin.reads == counter.twin.reads_without_pii == [ORDER.order_id]
        assert counter.warehouse.database.private.recipient(ORDER.order_id) is None

    play(warehouse, work)


async def forget(counter: Counter) -> None:
    """As the purge does, but for the keys."""
    database, now = counter.warehouse.database, counter.clock.now()
    await database.due_purges.begin([ORDER.order_id], now)
    await database.purge_place.forget([ORDER.order_id], now)
