"""Our listing import in a process of its own: a report from Amazon's side to the last commit, over real HTTP.

On stdout the wall and CPU seconds from the moment that the report is ready, and how many listings came.
"""

import asyncio
import json
import os
import sys
import time
from pathlib import Path

from app.amazon import listing_report
from app.amazon.connections import SpApiConnections
from app.amazon.throttle import Throttle
from app.bootstrap.core import Core
from app.bootstrap.trade import PRACTICE, PRACTICE_ACCOUNT
from app.config import Settings
from app.domain.order import Recipient
from app.domain.store import Store
from app.ports.jobs import JobName, JobRun
from app.sync.job import Progress, Turn
from app.sync.jobs.listing_import import ImportListings
from app.sync.reading import Reading
from tests.benchmarks.amazon_side import MARKETPLACE, AmazonSide


async def main(core: Core, url: str) -> None:
    amazon, database = AmazonSide(url), core.database
    store = Store(
        "bench",
        "Bench",
        MARKETPLACE,
        PRACTICE_ACCOUNT,
        Recipient(),
        base_url=url,
        token_url=f"{url}/auth/o2/token",
    )
    connections = SpApiConnections(core.clock, Throttle(core.clock), "bench", lambda _store: PRACTICE)
    job = ImportListings(
        store,
        connections.of(store).reports,
        Reading(listing_report.batches),
        database.listings,
        core.settings.folder,
        core.clock,
        lambda: None,
    )
    progress = Progress(database.jobs, JobRun(JobName.LISTING_IMPORT, "bench"), lambda _run: None)
    await job.run(progress)
    amazon.tell("clock", advance_seconds=600)
    begun, cpu = time.monotonic(), _cpu()
    turn: Turn = await job.run(progress)
    if turn.waits_for:
        raise RuntimeError("the report is not ready")
    taken = {"wall": time.monotonic() - begun, "cpu": _cpu() - cpu, "rows": turn.count}
    sys.stdout.write(json.dumps(taken) + "\n")
    await connections.aclose()


def _cpu() -> float:
    """Of this process and the one that reads the report, once that has ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


if __name__ == "__main__":
    made = Core(Settings(data_folder=str(Path(sys.argv[1])), is_practice=True))
    asyncio.run(main(made, sys.argv[2]))
    made.close()
