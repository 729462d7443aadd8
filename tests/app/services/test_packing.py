"""Written before told (PACK-6), and one input after another."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from app.domain.control import Action, encode
from app.domain.packing.bench import Bench, Stage
from app.domain.packing.events import LeadCalled
from app.domain.packing.reasons import Refusal
from app.domain.scan import Scan
from app.ports.errors import WriteFailed
from app.services.bench_settings import BenchSettings
from app.services.facts import FactFinder
from app.services.packing import Packing
from tests.app.database.warehouse import NOW, Warehouse, an_order, line
from tests.app.services.counter import MOUSE, Counter, restarted
from tests.app.services.fakes import MemoryJournal
from tests.fakes import ManualClock

ORDER = an_order(1, line("MSE-01", 3))
Play = Callable[[Counter], Coroutine[Any, Any, None]]


def play(warehouse: Warehouse, work: Play, **settings: object) -> None:
    async def main() -> None:
        counter = Counter(warehouse, ORDER, **settings)
        async with counter.running():
            await work(counter)

    asyncio.run(main())


def recovered(packing: Packing) -> bool:
    return packing.is_recovered


def unsaved(packing: Packing) -> bool:
    return packing.is_unsaved


class Told:
    """A bench over a journal in memory; ``heard`` holds what the bench was at each telling."""

    def __init__(self, warehouse: Warehouse) -> None:
        settings = BenchSettings("bench-1", "Bench 1")
        self.journal = MemoryJournal()
        database, clock = warehouse.database, ManualClock(NOW)
        facts = FactFinder(settings, database.lookups, self.journal)
        self.packing = Packing(settings, self.journal, facts, database.credentials, clock)
        self.heard: list[Bench] = []
        self.packing.listen(lambda: self.heard.append(self.packing.bench))

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Lets the bench work until it is so."""
        while not is_so():  # noqa: ASYNC110  (steps of the loop, not time, are what is waited for)
            await asyncio.sleep(0)


def test_PACK_6_nothing_is_told_or_changed_before_the_journal_has_it(warehouse: Warehouse) -> None:
    async def main() -> None:
        bench = Told(warehouse)
        running = asyncio.get_running_loop().create_task(bench.packing.run())
        bench.journal.gate.clear()
        bench.packing.press(Action.CALL_LEAD)
        await bench.journal.reached.wait()
        for _ in range(20):
            await asyncio.sleep(0)
        assert (bench.heard, bench.packing.bench.seq) == ([], 0)
        bench.journal.gate.set()
        await bench.until(lambda: bool(bench.heard))
        assert [heard.is_lead_called for heard in bench.heard] == [True]
        assert [type(each.event) for each in bench.journal.stored] == [LeadCalled]
        running.cancel()

    asyncio.run(main())


def test_PACK_6_what_the_disk_did_not_take_is_told_as_unsaved_and_never_as_accepted(
    warehouse: Warehouse,
) -> None:
    async def main() -> None:
        bench = Told(warehouse)
        running = asyncio.get_running_loop().create_task(bench.packing.run())
        bench.journal.error = WriteFailed("the disk is full")
        bench.packing.press(Action.CALL_LEAD)
        await bench.until(lambda: bool(bench.heard))
        assert unsaved(bench.packing)
        assert (bench.packing.bench, bench.journal.stored) == (Bench(), [])
        bench.journal.error = None
        bench.packing.press(Action.CALL_LEAD)
        await bench.until(lambda: len(bench.heard) == 2)
        assert not unsaved(bench.packing)
        assert bench.packing.bench.is_lead_called
        running.cancel()

    asyncio.run(main())


def test_PACK_6_a_restart_brings_back_order_counts_and_refusal(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.fill(ORDER, MOUSE, MOUSE)
        await counter.scan("860012300174")
        before = counter.packing.bench
        assert (before.packed(0), before.stage) == (2, Stage.REFUSAL)
        async with restarted(counter):
            assert counter.packing.bench == before
            assert recovered(counter.packing)
            await counter.press(Action.ACK)
            assert not recovered(counter.packing)
            await counter.scan(MOUSE)
            assert counter.asks == "box"

    play(warehouse, work)


def test_PACK_6_a_restart_in_mid_question_asks_it_again(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.fill(ORDER, MOUSE, MOUSE, MOUSE)
        await counter.scan("BOXPBS01")
        async with restarted(counter):
            assert counter.asks == "weight"
            await counter.type("0,64")
            assert counter.packing.bench.weight_grams == 640

    play(warehouse, work)


def test_PACK_4_the_same_control_twice_within_the_burst_window_is_pressed_once(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.fill(ORDER, MOUSE, MOUSE)
        undo = encode(Action.UNDO)
        async with counter.told():
            counter.packing.scan(Scan(undo, NOW, 100.0))
            counter.packing.scan(Scan(undo, NOW, 100.2))
        assert counter.packing.bench.packed(0) == 1
        await counter.scan("BDG-NOBODY")
        assert counter.packing.bench.packed(0) == 1

    play(warehouse, work)


def test_PPL_5_a_pin_by_digit_barcodes_is_shown_as_dots_and_never_stored(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.scan("BDG-PACKER-0001")
        for digit in ("DIGIT_1", "DIGIT_1", "DIGIT_1"):
            await counter.scan(encode(Action[digit]))
        assert counter.packing.entry.shown.text == "•••"
        await counter.scan(encode(Action.DIGIT_1), encode(Action.ENTER))
        assert counter.stage == Stage.IDLE.value
        stored = counter.journal.load("bench-1")
        assert all("1111" not in repr(each) for each in stored)
        assert all("BDG-PACKER" not in repr(each) for each in stored)

    play(warehouse, work)


def test_PPL_5_a_wrong_pin_is_refused(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.scan("BDG-PACKER-0001")
        await counter.type("9999")
        assert counter.packing.bench.refused is not None
        assert counter.packing.bench.refused.refusal is Refusal.NOT_ALLOWED
        assert counter.packing.bench.person is None

    play(warehouse, work)


def test_an_empty_scan_and_an_empty_line_mean_nothing(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.sign_in()
        before = counter.packing.bench
        counter.packing.scan(Scan("  ", NOW, 50.0))
        counter.packing.type("\n")
        await counter.press(Action.CALL_LEAD)  # inputs are handled in turn: the two above are done with
        assert counter.packing.bench.seq == before.seq + 1

    play(warehouse, work)


def test_a_typed_line_is_taken_as_a_scan_and_backspace_takes_one_back(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.sign_in()
        counter.packing.type(ORDER.order_id + "9")
        async with counter.told():
            counter.packing.type("\b")
        await counter.type("")
        assert counter.packing.bench.pack_list is not None
        assert counter.packing.bench.pack_list.order_id == ORDER.order_id

    play(warehouse, work)


def test_each_event_says_who_and_for_which_order(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.fill(ORDER, MOUSE)
        signed_in, opened, packed = counter.journal.load("bench-1")
        assert [each.by for each in (signed_in, opened, packed)] == [signed_in.by] * 3
        assert signed_in.by
        assert [each.order_id for each in (signed_in, opened, packed)] == ["", ORDER.order_id, ORDER.order_id]
        assert packed.text == MOUSE

    play(warehouse, work)


def test_the_bench_tells_its_state(warehouse: Warehouse) -> None:
    assert repr(Counter(warehouse).packing) == "<Packing bench-1 signed_out seq 0>"
