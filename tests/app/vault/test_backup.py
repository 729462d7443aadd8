"""The key store's own backup over real files: young, overwritten, and worth nothing after a purge."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.database import SqlWrappedKeys, open_keys
from app.ports.errors import WriteFailed
from app.vault.backup import KeyBackup, backups_in
from app.vault.kek import FileSecrets
from app.vault.places import KeyPlace
from app.vault.vault import OrderVault, VaultLocked
from tests.app.vault.stores import MemoryKeys

ONE, TWO = "112-0000001-0000001", "112-0000002-0000002"
PLAIN = b"Recipient One, 1 Main Street"
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Kept:
    """A vault with two orders, and its backup."""

    def __init__(self, folder: Path, days: int = 1) -> None:
        self.folder = folder
        self.secrets = FileSecrets(folder / "secrets")
        self.keys = SqlWrappedKeys(folder / "keys" / "keys.db")
        self.vault = OrderVault(self.keys, self.secrets)
        self.vault.prepare([ONE, TWO])
        self.sealed = {order: self.vault.seal(order, PLAIN) for order in (ONE, TWO)}
        self.backup = KeyBackup(self.keys, folder / "backup", days)
        self.path = folder / "backup" / "keys.db"

    def purge(self, *orders: str, at: datetime = NOW) -> None:
        async def both() -> None:
            assert await KeyPlace(self.vault).forget(orders, at) == len(orders)
            assert await self.backup.forget(orders, at) == 1

        asyncio.run(both())

    def refresh(self, at: datetime) -> None:
        asyncio.run(self.backup.refresh(at))

    def opened_with(self, copy: Path, order: str) -> bytes | None:
        """By a key store that lay elsewhere, with today's secrets."""
        keys = SqlWrappedKeys(copy)
        try:
            return OrderVault(keys, self.secrets).open(order, self.sealed[order])
        finally:
            keys.close()


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    kept = Kept(tmp_path)
    yield kept
    kept.keys.close()


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_PRIV_2_todays_backup_opens_the_living_and_nothing_purged(kept: Kept, tmp_path: Path) -> None:
    kept.refresh(NOW)
    assert kept.opened_with(kept.path, ONE) == PLAIN
    (tmp_path / "old.db").write_bytes(kept.path.read_bytes())
    kept.purge(ONE)
    assert files_in(kept.path.parent) == ["keys.db"]
    assert (tmp_path / "old.db").read_bytes() != kept.path.read_bytes()
    assert kept.opened_with(kept.path, TWO) == PLAIN
    assert kept.opened_with(kept.path, ONE) is None
    with pytest.raises(VaultLocked):
        kept.opened_with(tmp_path / "old.db", TWO)


def test_PRIV_2_a_lost_key_store_comes_back_from_the_backup_with_todays_secrets(kept: Kept) -> None:
    kept.purge(ONE)
    kept.keys.close()
    store = kept.folder / "keys" / "keys.db"
    store.unlink()
    names = kept.secrets.names()
    kept.keys = open_keys(store, backups_in(kept.path.parent), names.__contains__)
    vault = OrderVault(kept.keys, kept.secrets)
    assert vault.open(TWO, kept.sealed[TWO]) == PLAIN
    assert vault.open(ONE, kept.sealed[ONE]) is None
    assert kept.secrets.names() == names


def test_PRIV_2_no_backup_gets_older_than_it_may(kept: Kept) -> None:
    kept.refresh(NOW)
    kept.vault.prepare(["112-0000003-0000003"])
    kept.refresh(NOW + timedelta(hours=21))
    assert b"112-0000003-0000003" not in kept.path.read_bytes()
    kept.refresh(NOW + timedelta(hours=22))
    assert b"112-0000003-0000003" in kept.path.read_bytes()
    made = kept.path.stat().st_mtime
    assert datetime.fromtimestamp(made, UTC) == NOW + timedelta(hours=22)


def test_a_clock_that_went_back_makes_a_new_one(kept: Kept) -> None:
    kept.refresh(NOW)
    kept.refresh(NOW - timedelta(days=3))
    assert datetime.fromtimestamp(kept.path.stat().st_mtime, UTC) == NOW - timedelta(days=3)


def test_PRIV_2_with_no_day_at_all_there_is_no_backup(kept: Kept) -> None:
    kept.refresh(NOW)
    kept.backup = KeyBackup(kept.keys, kept.path.parent, 0)
    kept.purge(ONE)
    assert files_in(kept.path.parent) == []
    kept.refresh(NOW + timedelta(days=9))
    assert files_in(kept.path.parent) == []


@pytest.mark.parametrize("left", ["keys.db.new", "keys.db.old"])
def test_PRIV_2_what_a_kill_left_behind_goes_with_the_next_run(kept: Kept, left: str) -> None:
    kept.refresh(NOW)
    (kept.path.parent / left).write_bytes(b"an older key store")
    kept.refresh(NOW)
    assert files_in(kept.path.parent) == ["keys.db"]


def test_PRIV_2_the_old_backup_is_overwritten_in_its_place(tmp_path: Path) -> None:
    """Another name for the old file's bytes shows what became of them."""
    keys = MemoryKeys()
    keys.wrapped = {ONE: b"wrapped"}
    backup = KeyBackup(keys, tmp_path / "backup", 1)
    backup.make(NOW)
    (tmp_path / "link").hardlink_to(tmp_path / "backup" / "keys.db")
    keys.wrapped = {}
    backup.make(NOW)
    assert (tmp_path / "link").read_bytes() == bytes(len(ONE))


def test_a_folder_that_takes_nothing_is_said_so(kept: Kept, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    backup = KeyBackup(kept.keys, tmp_path / "file", 1)
    with pytest.raises(WriteFailed):
        backup.make(NOW)
