"""Jobs killed at a line that matters, which go on in the next process: nothing is lost or done twice."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.listing import Availability
from app.domain.store import Features
from app.ports.jobs import JobName
from tests.app.sync.office import DEFAULT, Office, office

ROOT = Path(__file__).parents[3]
_CHILD = """
import asyncio, sys
from pathlib import Path
from app.ports.jobs import JobName
from tests.app.sync.office import rejoined

async def main() -> None:
    async with rejoined(Path(sys.argv[1]), int(sys.argv[2])) as there:
        await there.work(JobName(sys.argv[3]))

asyncio.run(main())
"""
IMPORTING = ("page-fetched:2", "page-stored:1", "page-kept:2")
LISTING = ("report-ordered:1", "report-fetched:1", "listings-stored:1", "listings-finished:1")
PATCHING = ("inventory-patched:2", "inventory-noted:2")
FEEDING = ("feed-intended:1", "feed-submitted:1", "feed-ended:1")


async def killed(there: Office, job: JobName, seam: str) -> None:
    """Another process does the job and is killed at the seam; here the database was shut meanwhile."""
    there.disk.close()
    command = [sys.executable, "-c", _CHILD, str(there.folder), str(there.it.sim.port), job.value]
    environment = os.environ | {"PACKBENCH_SEAM": seam}
    child = await asyncio.to_thread(
        subprocess.run, command, capture_output=True, text=True, check=False, env=environment, cwd=ROOT
    )
    assert child.returncode == -signal.SIGKILL, child.stderr
    there.open()


@pytest.mark.parametrize("seam", IMPORTING)
def test_ORD_1_an_import_killed_anywhere_misses_and_doubles_nothing(tmp_path: Path, seam: str) -> None:
    async def scenario() -> None:
        async with office(tmp_path) as there:
            order_ids = there.it.sim.ask(
                "POST", "/_sim/orders", {"account": "market", "count": 130, "lines": [["MSE-01", 1]]}
            )["order_ids"]
            await there.it.wait(300)
            await there.has(features=Features(imports_orders=True))
            await killed(there, JobName.ORDER_IMPORT, seam)
            await there.work(JobName.ORDER_IMPORT)
            stored = await asyncio.to_thread(there.disk.rows, "SELECT order_id FROM orders ORDER BY 1")
            assert [row[0] for row in stored] == sorted(order_ids)
            assert there.db.lookups.counts(there.it.clock.now()).open == 130

    asyncio.run(scenario())


@pytest.mark.parametrize("seam", LISTING)
def test_LIST_1_an_import_killed_anywhere_has_every_listing(tmp_path: Path, seam: str) -> None:
    async def scenario() -> None:
        async with office(tmp_path, [f"P-{number:02}" for number in range(30)]) as there:
            await there.has()
            await killed(there, JobName.LISTING_IMPORT, seam)
            await there.work(JobName.LISTING_IMPORT)
            stored = await asyncio.to_thread(
                there.disk.rows, "SELECT count(*), count(DISTINCT generation), max(publication) FROM listings"
            )
            assert stored == [(30, 1, "published")]

    asyncio.run(scenario())
    assert list(tmp_path.glob("*.tsv")) == []


async def sold(there: Office, *skus: str) -> None:
    await there.has()
    await there.count(MSE_01=7)
    await there.work(JobName.LISTING_IMPORT)
    await there.map(*skus, to="MSE-01")


@pytest.mark.parametrize(
    ("seam", "count"), [(seam, 5) for seam in PATCHING] + [(seam, 25) for seam in FEEDING]
)
def test_INV_3_a_job_killed_anywhere_leaves_amazon_with_the_right_quantities(
    tmp_path: Path, seam: str, count: int
) -> None:
    skus = [f"P-{number:02}" for number in range(count)]

    async def scenario() -> None:
        async with office(tmp_path, skus) as there:
            await sold(there, *skus)
            await killed(there, JobName.INVENTORY, seam)
            await there.work(JobName.INVENTORY)
            assert {str(there.it.rows(sku)) for sku in skus} == {str({DEFAULT: (7, 2)})}
            sent = there.db.listings.sent("us", skus)
            assert {(row.quantity, row.lead_time_days, row.feed_id) for row in sent.values()} == {(7, 2, "")}
            assert {row.read for row in sent.values()} == {Availability(DEFAULT, 7, 2)}
            before = len(there.it.sim.ledger()["listing_changes"])
            assert await there.work(JobName.INVENTORY) == 0
            assert len(there.it.sim.ledger()["listing_changes"]) == before

    asyncio.run(scenario())
