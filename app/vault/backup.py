"""The key store's own backup: one file, overwritten, never older than the purge runs early (PRIV-2).

It is wrapped by the key-encryption key of the store it was made from: after the next purge it opens nothing,
so it is made anew as that purge's last step.
"""

import asyncio
import os
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.ports.errors import WriteFailed
from app.vault.keys import KeyStore
from app.vault.shredding import shred, sync_folder

NAME = "keys.db"
_LOOKS = timedelta(hours=2)  # the purge looks hourly: made before it is too old


class KeyBackup:
    """PurgePlace and Upkeep. ``days``: how old it may become; 0 keeps none. One thread at a time."""

    name = "key backup"

    def __init__(self, keys: KeyStore, folder: Path, days: int) -> None:
        self._keys = keys
        self._path = folder / NAME
        self._fresh, self._old = (folder / f"{NAME}{suffix}" for suffix in (".new", ".old"))
        self._days = days

    def __repr__(self) -> str:
        return f"<KeyBackup of at most {self._days} days>"

    async def forget(self, order_ids: Sequence[str], at: datetime) -> int:
        await asyncio.to_thread(self.make, at)
        return 1

    async def refresh(self, at: datetime) -> None:
        if self._is_old(at):
            await asyncio.to_thread(self.make, at)

    def make(self, at: datetime) -> None:
        """Overwrites what was there. Killed in between it leaves one that opens, or none."""
        try:
            self._make(at)
        except OSError as error:
            raise WriteFailed(f"the key store's backup: {error.strerror}") from None

    def _make(self, at: datetime) -> None:
        self._fresh.unlink(missing_ok=True)
        if self._days > 0:
            self._keys.copy(self._fresh)
            os.utime(self._fresh, (at.timestamp(), at.timestamp()))
        if self._path.exists():
            self._path.replace(self._old)
        if self._fresh.exists():
            self._fresh.replace(self._path)
            sync_folder(self._path.parent)
        if self._old.exists():
            shred(self._old)

    def _is_old(self, at: datetime) -> bool:
        if self._old.exists() or self._fresh.exists():
            return True  # a kill came between
        if not self._path.exists():
            return self._days > 0
        made = datetime.fromtimestamp(self._path.stat().st_mtime, UTC)
        return not made <= at < made + timedelta(days=self._days) - _LOOKS


def backups_in(folder: Path) -> tuple[Path, ...]:
    """Where a backup may lie, the newest first: a kill may have come between."""
    return tuple(folder / f"{NAME}{suffix}" for suffix in ("", ".new", ".old"))
