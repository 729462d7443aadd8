"""A simulated month for the privacy tests: a day's work with canaries in every field, what fails in it, the
purge, and what comes after. Looks at nothing itself: it leaves folders, and says what it saw on the way.
"""

import asyncio
import logging
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from app import logs
from app.bootstrap.core import Core
from app.domain.control import Action
from app.domain.order import Order
from app.domain.shipping import LabelFormat
from app.ports.amazon_account import AppCredentials
from app.ports.jobs import JobName, JobRun, JobState
from tests.app.simulator.server import RunningSimulator, running_simulator
from tests.system import canaries
from tests.system.floor import Floor, Place, floor, temporary_files_in

SECRETS = ("client-QZXSECRETID", "QZXSECRETWORD", "Atzr|QZXSECRETTOKEN")
MOUSE = [["MSE-01", 1]]
SHIPPED = ("plain", "coded", "business", "own_carrier", "jammed", "in_doubt", "changed")
PURGED = (*SHIPPED, "cancelled", "elsewhere")
LIVE = ("waiting", "pending", "late", "late_open")
NUMBERS = {name: number for number, name in enumerate((*PURGED, *LIVE))}
OWN_LABEL = "1Z999AA10123456784"


class Month:
    """What happened. Folders: ``data`` as it is at the end, ``before`` as it was on the first day, with all
    of its secrets, ``older`` copies of key store and database that somebody kept, ``paper`` what was printed.
    """

    def __init__(self, place: Place) -> None:
        self.place = place
        self.data, self.older, self.paper = place.data, place.older, place.paper
        self.before = place.data.with_name("before")
        self.ids: dict[str, str] = {}
        self.stops: list[str] = []
        self.first_runs: list[JobRun] = []
        self.returned: dict[str, tuple[object, object]] = {}
        self.refunded_at = self.updated_at = datetime.max.replace(tzinfo=UTC)

    def __repr__(self) -> str:
        return f"<Month of {len(self.ids)} orders>"

    @property
    def purged_ids(self) -> set[str]:
        return {self.ids[name] for name in PURGED}

    @property
    def live_ids(self) -> set[str]:
        return {self.ids[name] for name in LIVE}


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
        await _first_day(month, there)
    month.place.pass_time(days=15)
    async with floor(month.place) as there:
        await _fortnight_later(month, there)
    month.place.pass_time(days=16)
    async with floor(month.place) as there:
        await _a_month_later(month, there)
    return month


# ---- the first day


async def _first_day(month: Month, there: Floor) -> None:
    plant(month, "plain", "own_carrier", "jammed", "in_doubt", "changed", "waiting")
    plant(month, "cancelled", "elsewhere")
    plant(month, "coded", kind="transparency", lines=[["SER-50", 1]])
    plant(month, "business", kind="business_commercial")
    plant(month, "pending", kind="pending", pending_seconds=600)
    await _import_in_spite_of_everything(month, there)
    month.place.sim.act(month.ids["cancelled"], "cancel")
    month.place.sim.act(month.ids["elsewhere"], "ship")
    for name in ("plain", "coded", "business"):
        await _pack(month, there, name)
    await _own_carrier(month, there)
    await _jammed(month, there)
    await _in_doubt(month, there)
    await _papers(month, there)
    await _changed(month, there)
    month.place.pass_time(minutes=20)
    await there.turn(JobName.ORDER_IMPORT)
    await _keep(month, there, "first-day")


async def _import_in_spite_of_everything(month: Month, there: Floor) -> None:
    """An answer that cannot be read, one that never comes, and a bug that quotes what it has in hand."""
    sim, imports = month.place.sim, _broken(there)
    sim.fault("searchOrders", "malformed", times=1)
    there.start_engine()
    await there.until(lambda: there.ended(JobName.ORDER_IMPORT, JobState.FAILED) > 0)
    await there.turn(JobName.ORDER_IMPORT, JobState.FAILED)
    del imports.upsert
    await there.turn(JobName.ORDER_IMPORT)
    sim.fault("searchOrders", "drop_after", times=4)
    await there.turn(JobName.ORDER_IMPORT, JobState.FAILED)
    await there.turn(JobName.ORDER_IMPORT)


def _broken(there: Floor) -> Any:
    """The import, as if it had a bug."""
    imports: Any = there.core.database.imports

    async def upsert(orders: Sequence[Order], _cursors: object) -> None:
        persons = [msgspec.structs.asdict(order.recipient) for order in orders if order.recipient]
        raise KeyError(f"no column for {persons}")

    imports.upsert = upsert
    return imports


async def _pack(month: Month, there: Floor, name: str) -> None:
    order = there.order(month.ids[name])
    await there.pack(order, *there.units(order))
    await _ship(month, there)


async def _ship(month: Month, there: Floor) -> None:
    await there.ship()
    if there.stop is not None:
        month.stops.append(there.stop[0].value)


async def _own_carrier(month: Month, there: Floor) -> None:
    order = there.order(month.ids["own_carrier"])
    await there.fill(order, *there.units(order))
    await there.press(Action.OWN_LABEL)
    await there.scan(OWN_LABEL)
    await _ship(month, there)
    await there.turn(JobName.CONFIRMATIONS)


async def _jammed(month: Month, there: Floor) -> None:
    """The printer is gone in the middle of the label, and then has no paper for the slip."""
    month.place.labels.set_fault("vanish", after_bytes=900)
    await _pack(month, there, "jammed")
    month.place.labels.set_fault(None)
    month.place.slips.set_fault("paper_out")
    await there.press(Action.REPRINT)
    await _ship(month, there)
    month.place.slips.set_fault(None)


async def _in_doubt(month: Month, there: Floor) -> None:
    """First the order cannot be read again, then the label's answer is lost."""
    month.place.sim.fault("getOrder", "malformed", times=1)
    await _pack(month, there, "in_doubt")
    month.place.sim.fault("purchaseShipment", "drop_after", times=4)
    for _ in range(2):
        await there.press(Action.RETRY)
        await _ship(month, there)


async def _changed(month: Month, there: Floor) -> None:
    """The buyer moves while the box is open; what Amazon tells meanwhile waits, sealed."""
    order = there.order(month.ids["changed"])
    await there.fill(order, *there.units(order))
    moved = {"addressLine1": canaries.person(NUMBERS["changed"])["line1"] + " b"}
    month.place.sim.act(order.order_id, "change-address", **moved)
    month.place.pass_time(minutes=5)
    await there.turn(JobName.ORDER_IMPORT)
    _copy(month.data, month.before)
    await there.close_box()
    await _ship(month, there)
    await there.press(Action.RETRY)
    await _ship(month, there)


async def _papers(month: Month, there: Floor) -> None:
    """What the app writes as files: slips, labels, a list of several orders."""
    files, db = there.core.private_files, there.core.database
    for name in ("plain", "business", "waiting"):
        await there.bench.save_slip(month.ids[name], month.place.temporary / "slip.pdf")
        slip = (month.place.temporary / "slip.pdf").read_bytes()
        (month.place.temporary / "slip.pdf").unlink()  # there it was the test's own
        await files.write("packing-slip.pdf", slip, [month.ids[name]])
    [bought] = db.purchases.purchases_of(month.ids["plain"])
    label = db.purchases.label_of(bought.purchase_id)
    assert label is not None
    assert label.format is LabelFormat.ZPL
    await files.write("label.zpl", label.data, [bought.order_id])
    names = [db.private.recipient(month.ids[name]) for name in ("plain", "waiting")]
    rows = "\n".join(each.name for each in names if each)
    await files.write("list.csv", rows.encode("utf-16"), [month.ids["plain"], month.ids["waiting"]])


# ---- later


async def _fortnight_later(month: Month, there: Floor) -> None:
    plant(month, "late", "late_open")
    there.start_engine()
    await there.until(lambda: there.ended(JobName.ORDER_IMPORT) > 0)
    await _pack(month, there, "late")
    await there.scan("BDG-PACKER-0001")
    await _keep(month, there, "fortnight")


async def _a_month_later(month: Month, there: Floor) -> None:
    """The engine was off for a fortnight: it purges first."""
    sim_now = month.place.sim.ask("GET", "/_sim/clock")["now"]  # the hand at our bench hurries our clock
    month.refunded_at = datetime.fromisoformat(sim_now).replace(microsecond=0)
    for name in PURGED:
        month.place.sim.act(month.ids[name], "refund")
    _copy(month.data, month.older / "the-evening-before", "keys", "key-backup", "database")
    there.start_engine()
    await there.until(lambda: there.ended(JobName.ORDER_IMPORT) > 0)
    month.first_runs = list(there.runs)
    await there.turn(JobName.ORDER_IMPORT)
    db = there.core.database
    month.updated_at = min(there.order(order_id).updated_at for order_id in month.purged_ids)
    for name, order_id in month.ids.items():
        month.returned[name] = (db.private.recipient(order_id), db.private.buyer(order_id))
    await there.turn(JobName.PURGE)


# ---- by hand


def plant(month: Month, *names: str, **wanted: Any) -> None:
    """One order of each name, with a person of its own."""
    for name in names:
        known = {"kind": "single", "lines": MOUSE, "person": canaries.person(NUMBERS[name])}
        month.ids[name] = month.place.sim.add(**(known | wanted))


async def _keep(month: Month, there: Floor, name: str) -> None:
    """A backup as somebody may take one: the database by SQLite's own means, the key store's files as they
    are.
    """
    folder = month.older / name
    await asyncio.to_thread(_copy, month.data, folder, "keys", "key-backup")
    await asyncio.to_thread(_backup, there.core, folder / "packbench.db")


def _copy(source: Path, to: Path, *parts: str) -> None:
    for part in parts or [path.name for path in source.iterdir() if path.is_dir()]:
        if (source / part).exists():
            shutil.copytree(source / part, to / part)


def _backup(core: Core, path: Path) -> None:
    with closing(sqlite3.connect(core.database.path)) as live, closing(sqlite3.connect(path)) as kept:
        live.backup(kept)
