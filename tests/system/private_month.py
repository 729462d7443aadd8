"""What is known of the privacy tests' month: orders by name, folders, and what was seen on the way."""

import asyncio
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.bootstrap.core import Core
from tests.system import canaries
from tests.system.floor import Floor, Place

if TYPE_CHECKING:
    from app.ports.jobs import JobRun

MOUSE = [["MSE-01", 1]]
SHIPPED = ("plain", "coded", "business", "own_carrier", "jammed", "in_doubt", "changed")
PURGED = (*SHIPPED, "cancelled", "elsewhere")
LIVE = ("waiting", "pending", "late", "late_open")
NUMBERS = {name: number for number, name in enumerate((*PURGED, *LIVE))}


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


def plant(month: Month, *names: str, **wanted: Any) -> None:
    """One order of each name, with a person of its own."""
    for name in names:
        known = {"kind": "single", "lines": MOUSE, "person": canaries.person(NUMBERS[name])}
        month.ids[name] = month.place.sim.add(**(known | wanted))


async def keep(month: Month, there: Floor, name: str) -> None:
    """A backup as somebody may take one: the database by SQLite's own means, the key store's files as they
    are.
    """
    folder = month.older / name
    await asyncio.to_thread(copy, month.data, folder, "keys", "key-backup")
    await asyncio.to_thread(_backup, there.core, folder / "packbench.db")


def copy(source: Path, to: Path, *parts: str) -> None:
    for part in parts or [path.name for path in source.iterdir() if path.is_dir()]:
        if (source / part).exists():
            shutil.copytree(source / part, to / part)


def _backup(core: Core, path: Path) -> None:
    with closing(sqlite3.connect(core.database.path)) as live, closing(sqlite3.connect(path)) as kept:
        live.backup(kept)
