"""What a process with and without a window have in common: vault, keys, database, clock."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.database import SqlWrappedKeys, open_database
from app.vault.kek import FileSecrets
from app.vault.vault import OrderVault

if TYPE_CHECKING:
    from app.config import Settings


class SystemClock:
    """The machine's time."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def tick(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class Core:
    """What a process with and without a window have in common: vault and database."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.clock = SystemClock()
        folder = settings.folder
        for part in ("keys", "secrets", "database"):
            (folder / part).mkdir(parents=True, exist_ok=True, mode=0o700)
        self.keys = SqlWrappedKeys(folder / "keys" / "keys.db")
        self.vault = OrderVault(self.keys, FileSecrets(folder / "secrets"))
        self.database = open_database(folder / "database", self.vault, _is_right_pin)

    def __repr__(self) -> str:
        return f"<Core {self.settings.bench_id}>"

    def load_catalogue(self) -> None:
        """The practice catalogue, once: a database that has boxes keeps what it has."""
        if self.settings.catalogue and not self.database.lookups.boxes():
            from app.vault.pins import hash_pin

            self.database.import_catalogue_now(Path(self.settings.catalogue), hash_pin)

    def close(self) -> None:
        self.database.close()
        self.keys.close()


def _is_right_pin(pin_hash: str, pin: str) -> bool:
    from app.vault.pins import is_right_pin

    return is_right_pin(pin_hash, pin)
