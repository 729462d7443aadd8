"""Stores, rows of jobs, and a clock that a test moves on."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from app.domain.order import Recipient
from app.domain.sharing import SharedSku
from app.domain.stock import Location
from app.domain.store import Features, Rule, Store, StoreState
from app.ports.jobs import JobName, JobRun
from app.ports.storage import Audited
from app.sync.job import Progress
from tests.fakes import START, ManualClock

US, CA, DE = "ATVPDKIKX0DER", "A2EUQ1WTGCTBG2", "A1PA6795UKMFR9"


def a_store(store_id: str = "us", marketplace_id: str = US, **changes: object) -> Store:
    """Connected, and imports orders."""
    store = Store(
        store_id=store_id,
        name=store_id.upper(),
        marketplace_id=marketplace_id,
        seller_id="SELLER1",
        ship_from=Recipient(),
        state=StoreState.CONNECTED,
        features=Features(imports_orders=True),
        allocation=Rule(("main",)),
    )
    return msgspec.structs.replace(store, **changes)


class MemoryStores:
    """Stores, their locations and shared SKUs."""

    def __init__(self, *stores: Store) -> None:
        self.rows = {store.store_id: store for store in stores}
        self.places: dict[str, tuple[Location, ...]] = {}
        self.sharing: dict[str, SharedSku] = {}
        self.audited: list[Audited] = []

    def all(self) -> tuple[Store, ...]:
        return tuple(self.rows.values())

    def get(self, store_id: str) -> Store | None:
        return self.rows.get(store_id)

    def change(self, store_id: str, **changes: object) -> None:
        self.rows[store_id] = msgspec.structs.replace(self.rows[store_id], **changes)

    async def save(self, store: Store, audit: Audited) -> None:
        self.rows[store.store_id] = store
        self.audited.append(audit)

    async def remove(self, store_id: str, audit: Audited) -> None:
        del self.rows[store_id]

    async def set_mli(self, store: Store, *, is_on: bool, audit: Audited) -> int:
        raise NotImplementedError

    def locations(self, store_id: str) -> tuple[Location, ...]:
        return self.places.get(store_id, ())

    async def save_locations(self, store_id: str, found: Sequence[Location]) -> None:
        self.places[store_id] = tuple(found)

    async def map_location(self, location: Location, warehouse: str, audit: Audited) -> None:
        raise NotImplementedError

    def shared_skus(self) -> tuple[SharedSku, ...]:
        return tuple(self.sharing.values())

    def shared(self, store_id: str, sku: str) -> SharedSku | None:
        found = self.sharing.get(sku)
        return found if found and store_id in found.store_ids else None

    async def decide(self, shared: SharedSku, audit: Audited) -> None:
        self.sharing[shared.sku] = shared


class MemoryJobs:
    """Rows of jobs; ``saves`` are all that were written. ``fails`` are raised one by one instead."""

    def __init__(self, fails: Sequence[Exception | None] = ()) -> None:
        self.rows: dict[tuple[JobName, str], JobRun] = {}
        self.saves: list[JobRun] = []
        self.fails = list(fails)

    def all(self) -> tuple[JobRun, ...]:
        return tuple(self.rows.values())

    def get(self, job: JobName, scope: str) -> JobRun:
        return self.rows.get((job, scope), JobRun(job, scope))

    async def save(self, run: JobRun) -> None:
        failure = self.fails.pop(0) if self.fails else None
        if failure is not None:
            raise failure
        self.rows[run.job, run.scope] = run
        self.saves.append(run)


class SteppedClock(ManualClock):
    """Time stands still but for ``pass_by``, which wakes each sleeper in his turn."""

    def __init__(self, now: datetime = START) -> None:
        super().__init__(now)
        self._sleepers: list[tuple[datetime, asyncio.Future[None]]] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sleepers.append((self.now() + timedelta(seconds=seconds), woken))
        await woken

    async def pass_by(self, seconds: float) -> None:
        end = self.now() + timedelta(seconds=seconds)
        await settle()
        while (first := self._first()) is not None and first[0] <= end:
            self.advance(max(0.0, (first[0] - self.now()).total_seconds()))
            first[1].set_result(None)
            await settle()
        self.advance((end - self.now()).total_seconds())

    def _first(self) -> tuple[datetime, asyncio.Future[None]] | None:
        self._sleepers = [each for each in self._sleepers if not each[1].done()]
        return min(self._sleepers, key=lambda each: each[0], default=None)


async def settle() -> None:
    """Until every task waits for the clock."""
    for _ in range(60):
        await asyncio.sleep(0)


class Track:
    """A job's progress over rows in memory, kept from turn to turn as the engine does."""

    def __init__(self, job: JobName, scope: str = "us") -> None:
        self.jobs = MemoryJobs()
        self._job = job
        self._scope = scope

    def next(self, *, is_woken: bool = False) -> Progress:
        return Progress(self.jobs, self.row, _nobody, is_woken=is_woken)

    @property
    def row(self) -> JobRun:
        return self.jobs.get(self._job, self._scope)

    @property
    def shown(self) -> list[tuple[str, int, int]]:
        """What the row said it does, without repeats."""
        said = [(run.doing, run.done, run.total) for run in self.jobs.saves if run.doing]
        return [each for place, each in enumerate(said) if place == 0 or said[place - 1] != each]


def _nobody(_run: JobRun) -> None:
    return
