"""The bench as it is put together, without a window: against the simulator and virtual printers."""

import asyncio
import contextlib
import json
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from app.bootstrap.bench import Bench
from app.bootstrap.core import Core
from app.config import Printers, Settings, Store
from app.domain.control import DIGITS, Action
from app.domain.packing.bench import Stage
from app.domain.scan import Scan
from app.ports.errors import WriteFailed
from app.services.shipping import Shipping
from hardware.virtual.zpl_printer import VirtualZplPrinter
from tests.app.simulator.server import RunningSimulator, running_simulator

CATALOGUE = Path(__file__).parents[3] / "resources" / "practice" / "catalogue.json"
BARCODES = {
    each["sku"]: each["barcodes"][0]["value"]
    for each in json.loads(CATALOGUE.read_text("utf-8"))["products"]
    if each["barcodes"]
}


GRAMS = {each["sku"]: each["weight_grams"] for each in json.loads(CATALOGUE.read_text("utf-8"))["products"]}


@pytest.fixture
def amazon() -> Iterator[RunningSimulator]:
    with running_simulator(scenario="single", orders=1) as running:
        yield running


@pytest.fixture
def printer() -> Iterator[VirtualZplPrinter]:
    with VirtualZplPrinter() as virtual:
        yield virtual


def settings(folder: Path, amazon: RunningSimulator, printer: VirtualZplPrinter) -> Settings:
    store = Store(
        store_id="practice-us",
        base_url=amazon.base_url,
        token_url=f"{amazon.base_url}/auth/o2/token",
        import_every_seconds=0.2,
    )
    return Settings(
        data_folder=str(folder / "data"),
        catalogue=str(CATALOGUE),
        is_practice=True,
        weight_gap_grams=10_000,
        printers=Printers(label=f"tcp://127.0.0.1:{printer.serve()}"),
        store=store,
    )


@contextlib.asynccontextmanager
async def working(settings: Settings) -> AsyncIterator[Bench]:
    """A bench at work, connected; closed at the end."""
    core = Core(settings)
    core.load_catalogue()
    bench = Bench(core)
    await bench.connect()
    try:
        async with asyncio.TaskGroup() as group:  # an error of theirs ends the test at once
            tasks = [group.create_task(bench.packing.run()), group.create_task(bench.run())]
            yield bench
            for task in tasks:
                task.cancel()
    finally:
        await bench.close()
        core.close()


def wait_for(is_so: Callable[[], object]) -> None:
    """Looks at the simulator, for half a minute."""
    for _ in range(1500):
        if is_so():
            return
        time.sleep(0.02)
    raise AssertionError("it never came")


async def until(bench: Bench, is_so: Callable[[], bool]) -> None:
    """Looks at each change of bench and board."""
    changed = asyncio.Event()
    bench.packing.listen(changed.set)
    bench.board.listen(changed.set)
    async with asyncio.timeout(30):
        while not is_so():
            changed.clear()
            await changed.wait()


async def pack(bench: Bench, amazon: RunningSimulator) -> None:
    """The one order, up to its label."""
    await close_box(bench, amazon)
    bench.packing.weigh(640)


async def close_box(bench: Bench, amazon: RunningSimulator) -> None:
    """The one order is in its box."""
    (order,) = amazon.scenario()["orders"]
    await until(bench, lambda: bench.board.snapshot().counts.open == 1)
    for text in ("BDG-PACKER-0001", "\n1111"):
        scan(bench, text)
    await until(bench, lambda: bench.packing.bench.stage is Stage.IDLE)
    for text in (order["order_id"], *(BARCODES[line["sku"]] for line in order["lines"]), "BOXPBS01"):
        scan(bench, text)
    await until(bench, lambda: bool(bench.packing.bench.box))


def scan(bench: Bench, text: str) -> None:
    """A PIN is typed, not scanned."""
    if text.startswith("\n"):
        for digit in text[1:]:
            bench.packing.press(next(each for each, sign in DIGITS.items() if sign == digit))
        bench.packing.press(Action.ENTER)
    else:
        bench.packing.scan(Scan(text, bench.core.clock.now(), bench.core.clock.tick()))


def test_HW_4_a_packed_order_is_bought_and_printed_and_the_lights_say_so(
    tmp_path: Path, amazon: RunningSimulator, printer: VirtualZplPrinter
) -> None:
    async def main() -> None:
        async with working(settings(tmp_path, amazon, printer)) as bench:
            await pack(bench, amazon)
            await until(bench, lambda: bench.packing.bench.is_done)
            await until(bench, lambda: bench.board.health.printer.value == "ok")
            assert bench.board.health.amazon.value == "ok"

    asyncio.run(main())
    (bought,) = amazon.ledger()["purchases"]
    assert len(printer.jobs) == 1
    assert bought["tracking"].encode() in printer.jobs[0]


def test_HW_4_a_printer_out_of_paper_is_in_the_header_before_it_is_needed(
    tmp_path: Path, amazon: RunningSimulator, printer: VirtualZplPrinter
) -> None:
    async def main() -> None:
        printer.set_fault("paper_out")
        async with working(settings(tmp_path, amazon, printer)) as bench:
            await until(bench, lambda: bench.board.health.printer_words == "paper_out")
            assert bench.board.health.printer.value == "down"

    asyncio.run(main())


def test_PERF_10_the_rates_are_there_when_the_parcel_is_weighed(
    tmp_path: Path, amazon: RunningSimulator, printer: VirtualZplPrinter
) -> None:
    def asked() -> int:
        return sum(amazon.ledger()["calls"].get("getRates", {}).values())

    async def main() -> None:
        (order,) = amazon.scenario()["orders"]
        async with working(settings(tmp_path, amazon, printer)) as bench:
            await close_box(bench, amazon)
            await asyncio.to_thread(wait_for, asked)
            bench.packing.weigh(95 + sum(GRAMS[line["sku"]] * line["quantity"] for line in order["lines"]))
            await until(bench, lambda: bench.packing.bench.is_done)

    asyncio.run(main())
    assert asked() == 1
    assert len(amazon.ledger()["purchases"]) == 1


class FullDisk:
    """Shipping whose first attempt cannot be stored."""

    def __init__(self, whole: Shipping) -> None:
        self._whole = whole
        self.attempts = 0

    async def take_up(self) -> None:
        await self._whole.take_up()

    async def ship(self) -> None:
        self.attempts += 1
        if self.attempts == 1:
            raise WriteFailed("the disk is full")
        await self._whole.ship()


def test_SHIP_8_a_write_that_fails_while_shipping_is_told_and_tried_again(
    tmp_path: Path, amazon: RunningSimulator, printer: VirtualZplPrinter
) -> None:
    async def main() -> None:
        async with working(settings(tmp_path, amazon, printer)) as bench:
            assert bench.shipping is not None
            full = FullDisk(bench.shipping)
            bench.shipping = full  # type: ignore[assignment]  # all that the bench asks of it
            await pack(bench, amazon)
            await until(bench, lambda: bench.packing.is_unsaved)
            await until(bench, lambda: bench.packing.bench.is_done)
            assert full.attempts == 2
            assert not bench.packing.is_unsaved

    asyncio.run(main())
    assert len(amazon.ledger()["purchases"]) == 1
    assert len(printer.jobs) == 1


def test_PACK_12_a_label_that_must_wait_gets_a_slip_and_is_bought_where_that_is_scanned(
    tmp_path: Path, amazon: RunningSimulator, printer: VirtualZplPrinter
) -> None:
    (order,) = amazon.scenario()["orders"]

    async def main() -> None:
        async with working(settings(tmp_path, amazon, printer)) as bench:
            await until(bench, lambda: bench.board.snapshot().counts.open == 1)
            amazon.ask("POST", "/_sim/outage", {"seconds": 36_000})
            await pack(bench, amazon)
            await until(bench, lambda: bench.packing.bench.stage is Stage.STOPPED)
            bench.packing.press(Action.PAUSE)
            await until(bench, lambda: bench.packing.bench.stage is Stage.IDLE)
            amazon.advance(36_001)
            await until(bench, lambda: bench.board.health.amazon.value == "ok")
            assert amazon.ledger()["purchases"] == []
            assert len(printer.jobs) == 1
            scan(bench, order["order_id"])
            await until(bench, lambda: bench.packing.bench.is_done)

    asyncio.run(main())
    (bought,) = amazon.ledger()["purchases"]
    slip, label = printer.jobs
    assert bought["tracking"].encode() not in slip
    assert bought["tracking"].encode() in label
