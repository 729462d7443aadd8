"""Our order import in a process of its own: pages of orders from their bytes to the last commit.

The job, Amazon's adapter, the vault and the database are the bench's own; only HTTP is left out, and the
rests between transactions, in which nothing is worked. Each line on stdin lets one page in; each line on
stdout is the CPU, in seconds, from one page to the next.
"""

import asyncio
import gc
import sqlite3
import sys
import time
from pathlib import Path

from app.amazon.orders import SpApiOrders
from app.amazon.transport import Call, Transport
from app.bootstrap.core import Core
from app.config import Settings
from app.database.engine import Readers
from app.database.imports import SqlOrderImport
from app.database.items import Items
from app.database.seed import STORE
from app.database.writer import Writer
from app.domain.order import Recipient
from app.domain.store import Store
from app.ports.jobs import JobName, JobRun
from app.ports.storage import Priority
from app.sync.job import Progress
from app.sync.jobs.locating import Locating
from app.sync.jobs.order_import import ImportOrders
from tests.benchmarks.amazon_side import MARKETPLACE

BENCH = Store(STORE, "Bench", MARKETPLACE, "seller", Recipient())
NO_MORE = b'{"orders":[]}'


class Pages(Transport):
    """Answers with pages at hand, when told. A scan comes now and then, so that the import makes its
    transactions as small as beside a packer.
    """

    def __init__(self, pages: list[bytes], writer: Writer) -> None:
        self._pages = iter(pages)
        self._writer = writer
        self._started: float | None = None

    async def send(self, call: Call, *, max_wait: float | None = None) -> bytes:
        if self._started is not None:
            sys.stdout.write(f"{time.process_time() - self._started}\n")
            sys.stdout.flush()
        else:
            gc.freeze()
        page = next(self._pages, NO_MORE)
        if page is not NO_MORE:
            sys.stdin.readline()
        if not self._writer.is_packing:
            self._writer.submit(Priority.SCAN, _scan)
        self._started = time.process_time()
        return page


def _scan(connection: sqlite3.Connection) -> None:
    """Stores nothing."""


async def bring_in(pages: list[bytes], core: Core, imports: SqlOrderImport) -> None:
    database = core.database
    search = SpApiOrders(Pages(pages, database.writer), {MARKETPLACE: STORE})
    locating = Locating(database.stores, lambda _store: search, database.lookups.order)
    job = ImportOrders([BENCH], lambda _stores: search, imports, locating, core.clock)
    turn = await job.run(Progress(database.jobs, JobRun(JobName.ORDER_IMPORT, "bench"), lambda _run: None))
    if turn.waits_for or turn.trouble:
        raise RuntimeError(f"the import did not end: {turn}")


def main(folder: str, pages: list[bytes]) -> None:
    core = Core(Settings(data_folder=folder, is_practice=True))
    readers = Readers(core.database.path)
    writer, items = core.database.writer, Items()
    imports = SqlOrderImport(writer, readers, core.vault, items, pause=lambda _seconds: None)
    asyncio.run(bring_in(pages, core, imports))
    imports.close()
    readers.close()
    core.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]).read_bytes().splitlines())
