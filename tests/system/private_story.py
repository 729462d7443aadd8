"""The month of the privacy tests, played: a day, another a fortnight later, the purge, and refunds after it.

Looks at nothing itself: it leaves folders, and says what it saw on the way.
"""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from app import logs
from app.ports.amazon_account import AppCredentials
from app.ports.jobs import JobName
from tests.app.simulator.server import RunningSimulator, running_simulator
from tests.system.floor import Floor, Place, floor, temporary_files_in
from tests.system.private_day import first_day, pack
from tests.system.private_month import PURGED, Month, copy, keep, plant

SECRETS = ("client-QZXSECRETID", "QZXSECRETWORD", "Atzr|QZXSECRETTOKEN")


def play(folder: Path) -> Month:
    with running_simulator(orders=0) as sim, temporary_files_in(folder / "tmp"):
        place = Place(folder, sim, _account(sim))
        try:
            with _logging(place.data / "logs"):
                return asyncio.run(_play(Month(place)))
        finally:
            place.close()


def _account(sim: RunningSimulator) -> AppCredentials:
    """Of an application whose secrets are canaries too."""
    names = ("client_id", "client_secret", "refresh_token")
    application = dict(zip(names, SECRETS, strict=True))
    sim.account("packbench-practice", **application)
    return AppCredentials(*SECRETS)


@contextmanager
def _logging(folder: Path) -> Iterator[None]:
    """As in a process of ours, at its most talkative."""
    root, handlers = logging.getLogger(), logs.handlers(folder)[1:]
    level = root.level
    quiet = {name: logging.getLogger(name).level for name in ("httpx", "httpcore", "asyncio")}
    for handler in handlers:
        root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    for name in quiet:
        logging.getLogger(name).setLevel(logging.WARNING)
    try:
        yield
    finally:
        root.setLevel(level)
        for name, was in quiet.items():
            logging.getLogger(name).setLevel(was)
        for handler in handlers:
            root.removeHandler(handler)
            handler.close()


async def _play(month: Month) -> Month:
    async with floor(month.place) as there:
        await first_day(month, there)
    month.place.pass_time(days=15)
    async with floor(month.place) as there:
        await _fortnight_later(month, there)
    month.place.pass_time(days=16)
    async with floor(month.place) as there:
        await _a_month_later(month, there)
    return month


async def _fortnight_later(month: Month, there: Floor) -> None:
    plant(month, "late", "late_open")
    there.start_engine()
    await there.until(lambda: there.ended(JobName.ORDER_IMPORT) > 0)
    await pack(month, there, "late")
    await there.scan("BDG-PACKER-0001")
    await keep(month, there, "fortnight")


async def _a_month_later(month: Month, there: Floor) -> None:
    """The engine was off for a fortnight: it purges first."""
    sim_now = month.place.sim.ask("GET", "/_sim/clock")["now"]  # the hand at our bench hurries our clock
    month.refunded_at = datetime.fromisoformat(sim_now).replace(microsecond=0)
    for name in PURGED:
        month.place.sim.act(month.ids[name], "refund")
    copy(month.data, month.older / "the-evening-before", "keys", "key-backup", "database")
    there.start_engine()
    await there.until(lambda: there.ended(JobName.ORDER_IMPORT) > 0)
    month.first_runs = list(there.runs)
    await there.turn(JobName.ORDER_IMPORT)
    db = there.core.database
    month.updated_at = min(there.order(order_id).updated_at for order_id in month.purged_ids)
    for name, order_id in month.ids.items():
        month.returned[name] = (db.private.recipient(order_id), db.private.buyer(order_id))
    await there.turn(JobName.PURGE)
