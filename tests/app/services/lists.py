"""A watched folder over a database of its own, as a process has it."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.stock import in_english
from app.domain.people import Person
from app.ports.jobs import JobName, JobRun
from app.services.stock import CsvPreview, StockService
from app.services.stock_folder import StockFolder
from tests.app.database.warehouse import NOW, Warehouse
from tests.fakes import ManualClock

if TYPE_CHECKING:
    from collections.abc import Callable


class Watched:
    """``inbox`` is the folder; ``meanwhile`` happens right after a list is applied, ``failures`` instead."""

    def __init__(self, warehouse: Warehouse) -> None:
        self.warehouse = warehouse
        self.inbox = warehouse.folder / "inbox"
        self.inbox.mkdir(exist_ok=True)
        self.clock = ManualClock(NOW)
        self.woken: list[tuple[str, str]] = []
        database = warehouse.database
        self.service = StockService(database.stock, database.lookups, self.clock, self._wake, currency=_usd)
        self.folder = StockFolder(self.inbox, self, database.jobs, self.clock, in_english)
        self.meanwhile: Callable[[], None] = nothing
        self.tries = 0
        self.failures: list[Exception] = []

    def preview(self, text: str, file_name: str) -> CsvPreview:
        return self.service.preview(text, file_name)

    async def apply(self, person: Person, preview: CsvPreview, run: JobRun | None = None) -> None:
        self.tries += 1
        if self.failures:
            raise self.failures.pop()
        await self.service.apply(person, preview, run)
        self.meanwhile()

    def put(self, name: str, text: str | bytes) -> Path:
        path = self.inbox / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def look(self, times: int = 2) -> None:
        for _ in range(times):
            asyncio.run(self.folder.look())

    def on_hand(self, sku: str = "MSE-01") -> int:
        return sum(level.on_hand for level in self.warehouse.database.stock.levels([sku])[sku])

    @property
    def run(self) -> JobRun:
        return self.warehouse.database.jobs.get(JobName.STOCK_FOLDER, "")

    @property
    def files(self) -> list[str]:
        """All below the folder."""
        found = (path for path in self.inbox.rglob("*") if path.is_file())
        return sorted(path.relative_to(self.inbox).as_posix() for path in found)

    def _wake(self, job: JobName, scope: str) -> None:
        self.woken.append((job.value, scope))


def nothing() -> None:
    return None


def _usd() -> str:
    return "USD"
