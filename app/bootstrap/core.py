"""What a process with and without a window have in common: vault, keys, database, clock."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.database import open_database, open_keys
from app.vault.backup import KeyBackup, backups_in
from app.vault.kek import FileSecrets
from app.vault.places import KeyPlace
from app.vault.private_files import FolderOfPrivateFiles
from app.vault.vault import OrderVault

if TYPE_CHECKING:
    from app.config import Settings
    from app.ports.purge import PurgePlace


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
        secrets, backup = FileSecrets(folder / "secrets"), _key_backup_folder(settings)
        self.keys = open_keys(
            folder / "keys" / "keys.db", backups_in(backup), lambda kek: secrets.get(kek) is not None
        )
        self.key_backup = KeyBackup(self.keys, backup, settings.purge_early_days)
        self.vault = OrderVault(self.keys, secrets)
        self.database = open_database(folder / "database", self.vault, _is_right_pin)
        self.private_files = FolderOfPrivateFiles(folder / "private", self.database.private.is_purged)

    def __repr__(self) -> str:
        return f"<Core {self.settings.bench_id}>"

    @property
    def purge_places(self) -> tuple[PurgePlace, ...]:
        """In the order in which they forget: what the keys open, the keys, their backup (PRIV-1)."""
        return (self.database.purge_place, self.private_files, KeyPlace(self.vault), self.key_backup)

    def load_catalogue(self) -> None:
        """The practice catalogue, once: a database that has boxes keeps what it has."""
        if self.settings.catalogue and not self.database.lookups.boxes():
            from app.vault.pins import hash_pin

            self.database.import_catalogue_now(Path(self.settings.catalogue), hash_pin)

    def close(self) -> None:
        self.database.close()
        self.keys.close()


def _key_backup_folder(settings: Settings) -> Path:
    named = settings.key_backup_folder
    return Path(named) if named else settings.folder / "key-backup"


def _is_right_pin(pin_hash: str, pin: str) -> bool:
    from app.vault.pins import is_right_pin

    return is_right_pin(pin_hash, pin)
