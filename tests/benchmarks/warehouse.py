"""A bench's data folder with a warehouse's orders in it: seeded once (build/bench), copied for each run."""

import hashlib
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from app.bootstrap.core import Core
from app.config import Settings
from app.database import seed
from app.database.schema import MIGRATIONS
from tests.benchmarks.measure import say

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "bench"
LISTINGS = 100_000
CATALOGUE = ROOT / "resources" / "practice" / "catalogue.json"


def fresh_copy(orders: int) -> Path:
    """A folder of this run's own with that many orders, written back to the disk."""
    seeded, folder = seeded_folder(orders), BUILD / "run"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(seeded, folder)
    subprocess.run(["sync"], check=True)  # noqa: S607 (coreutils)
    return folder


def seeded_folder(orders: int) -> Path:
    """Seeds where there is no folder yet for this count and this schema."""
    folder = BUILD / f"seeded-{orders}-{_version()}"
    if not folder.exists():
        making = folder.with_suffix(".partial")
        shutil.rmtree(making, ignore_errors=True)
        say("seeding", orders=orders, words="once; some minutes for a million")
        _seed(making, orders)
        making.rename(folder)
    return folder


def _version() -> str:
    """Changes with the schema, with what a seeded order is, and with the goods that it names."""
    made_of = (*sorted((MIGRATIONS / "versions").glob("*.py")), Path(seed.__file__), CATALOGUE)
    return hashlib.sha256(b"".join(path.read_bytes() for path in made_of)).hexdigest()[:8]


def _seed(folder: Path, orders: int) -> None:
    core = Core(Settings(data_folder=str(folder), is_practice=True, catalogue=str(CATALOGUE)))
    core.load_catalogue()
    core.database.close()
    seed.seed_orders(core.database.path, core.vault, orders, datetime.now(UTC))
    seed.seed_listings(core.database.path, LISTINGS, datetime.now(UTC))
    core.keys.close()
