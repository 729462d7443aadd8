"""A bench and its engine in this process, put together by bootstrap, with a clock that can be moved.

The printers are virtual, on TCP; what they print lies in a folder, as paper would.
"""

import asyncio
import contextlib
import os
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from app.bootstrap.bench import Bench
from app.bootstrap.core import Core, SystemClock
from app.bootstrap.trade import Trade
from app.config import Address, Printers, Settings, Store
from app.domain.order import Order
from app.ports.amazon_account import AppCredentials
from app.ports.jobs import JobName, JobRun, JobState
from hardware.virtual.escpos_printer import VirtualEscposPrinter
from hardware.virtual.zpl_printer import VirtualZplPrinter
from tests.app.database.warehouse import CATALOGUE
from tests.app.services.counter import Counter
from tests.app.simulator.server import RunningSimulator

STORE = "us"
SENDER = Address("Practice warehouse", "1 Dock Road", "", "Columbus", "OH", "43004", "US", "6145550100")
PATIENCE = 60.0


class Place:
    """What stands there whether the bench is on or off: folders, printers, Amazon. Time passes for both."""

    def __init__(self, folder: Path, sim: RunningSimulator, keys: AppCredentials) -> None:
        self.sim, self.keys, self.clock = sim, keys, MovedClock()
        self.data, self.paper, self.older, self.temporary = (
            folder / name for name in ("data", "paper", "older", "tmp")
        )
        self.temporary.mkdir()
        self.labels, self.slips = VirtualZplPrinter(self.paper), VirtualEscposPrinter(self.paper / "slips")
        places = [f"tcp://127.0.0.1:{printer.serve()}" for printer in (self.labels, self.slips)]
        self.settings = Settings(
            data_folder=str(self.data),
            catalogue=str(CATALOGUE),
            weight_gap_grams=100_000,  # every parcel is said to weigh the same
            is_practice=True,
            printers=Printers(label=places[0], slip=places[1]),
            store=Store(
                store_id=STORE,
                name="Mugs",
                email="store@marketplace.example",
                base_url=sim.base_url,
                token_url=f"{sim.base_url}/auth/o2/token",
                import_every_seconds=30.0,
                ship_from=SENDER,
            ),
        )

    def pass_time(self, **time: float) -> None:
        """``days``, ``minutes``, ..., here and at Amazon."""
        seconds = timedelta(**time).total_seconds()
        self.clock.advance(seconds)
        self.sim.advance(seconds)

    def close(self) -> None:
        self.labels.close()
        self.slips.close()


class MovedClock(SystemClock):
    """The machine's time and what it was moved by."""

    def __init__(self) -> None:
        self.moved = 0.0

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=self.moved)

    def tick(self) -> float:
        return super().tick() + self.moved

    def advance(self, seconds: float) -> None:
        self.moved += seconds


class Floor(Counter):
    """One start of the bench, with the counter's hands at it. Parcels are shipped when the test says so."""

    def __init__(self, place: Place, core: Core, bench: Bench) -> None:
        self.place, self.core, self.bench = place, core, bench
        self.runs: list[JobRun] = []
        self._changed = asyncio.Event()
        self._engine: asyncio.Task[None] | None = None
        own: Any = self  # bootstrap's own parts, where the counter has fakes
        own.clock, own.warehouse, own.packing, own.shipping = place.clock, core, bench.packing, bench.shipping

    def start_engine(self) -> None:
        engine = self.bench.engine
        assert engine is not None
        engine.watch(self._saw)
        self._engine = asyncio.get_running_loop().create_task(engine.run())

    async def until(self, wanted: Callable[[], bool]) -> None:
        """Looked at after each change of a job's row."""
        async with asyncio.timeout(PATIENCE):
            while not wanted():
                await self._changed.wait()
                self._changed.clear()

    async def turn(self, job: JobName, state: JobState = JobState.IDLE) -> None:
        """One more turn of a job, which ends so."""
        before, engine = self.ended(job, state), self.bench.engine
        assert engine is not None
        engine.wake(job)
        await self.until(lambda: self.ended(job, state) > before)

    def ended(self, job: JobName, state: JobState = JobState.IDLE) -> int:
        """How many turns of it ended so since the engine's start."""
        return sum(run.job is job and run.state is state and run.next_at is not None for run in self.runs)

    async def stop_engine(self) -> None:
        if self._engine is not None:
            self._engine.cancel()
            await asyncio.gather(self._engine, return_exceptions=True)

    def _saw(self, run: JobRun) -> None:
        self.runs.append(run)
        self._changed.set()

    def order(self, order_id: str) -> Order:
        found = self.core.database.lookups.order(order_id)
        assert found is not None
        return found

    def units(self, order: Order) -> Sequence[str]:
        """Each unit's barcode, with its code behind it where it has one."""
        codes = self.place.sim.scenario()["codes"].get(order.order_id, {})
        found = []
        for line in order.lines:
            product = self.core.database.lookups.product(line.sku)
            assert product is not None
            for place in range(line.quantity):
                found.append(product.barcodes[0].value)
                found += [code for code in codes.get(line.order_item_id, [])[place : place + 1] if code]
        return found


@contextlib.asynccontextmanager
async def floor(place: Place) -> AsyncIterator[Floor]:
    """From the bench's start to its end."""
    core = Core(place.settings)
    core.clock = place.clock
    core.load_catalogue()
    Trade(core).secrets.put(STORE, place.keys)
    bench = Bench(core)
    opened = None
    try:
        await bench.connect()
        opened = Floor(place, core, bench)
        async with opened.running():
            yield opened
    finally:
        if opened is not None:
            await opened.stop_engine()
        await bench.close()
        core.close()


@contextlib.contextmanager
def temporary_files_in(folder: Path) -> Iterator[None]:
    """Of this process and of those that it starts."""
    names = ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR")
    before, before_dir = {name: os.environ.get(name) for name in names}, tempfile.tempdir
    os.environ |= dict.fromkeys(names, str(folder))
    tempfile.tempdir = None
    try:
        yield
    finally:
        tempfile.tempdir = before_dir
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
