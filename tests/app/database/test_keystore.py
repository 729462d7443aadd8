"""keys.db: the key store on disk."""

import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.database import SqlWrappedKeys, open_keys
from app.ports.errors import WriteFailed

_DIES_IN_SWAP = """
import os, signal, sys
from pathlib import Path
from app.database import keystore

keys = keystore.SqlWrappedKeys(Path(sys.argv[1]))


def die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


owner = keystore.SqlWrappedKeys if hasattr(keystore.SqlWrappedKeys, sys.argv[2]) else keystore
setattr(owner, sys.argv[2], die)
keys.replace([("order-2", b"re-wrapped")], "kek-2")
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys" / "keys.db"


@pytest.fixture
def keys(path: Path) -> Iterator[SqlWrappedKeys]:
    keys = SqlWrappedKeys(path)
    keys.name_kek("kek-1")
    keys.add({"order-1": b"one", "order-2": b"two"})
    yield keys
    keys.close()


def test_keys_are_there_after_a_restart_and_are_never_overwritten(keys: SqlWrappedKeys, path: Path) -> None:
    assert not keys.add({"order-1": b"other", "order-3": b"three"})
    assert keys.add({"order-5": b"five", "order-6": b"six"})
    keys.close()
    again = SqlWrappedKeys(path)
    assert again.read(["order-1", "order-2", "order-3", "order-4"]) == {
        "order-1": b"one",
        "order-2": b"two",
        "order-3": b"three",
    }
    assert again.read([]) == {}
    assert again.kek_id() == "kek-1"
    again.close()


def test_a_new_store_names_no_kek(path: Path) -> None:
    keys = SqlWrappedKeys(path)
    assert keys.kek_id() is None
    assert list(keys.all()) == []
    keys.close()


def test_CONN_3_the_file_is_the_users_alone_and_written_through(keys: SqlWrappedKeys, path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert keys._writer.execute("PRAGMA synchronous").fetchone() == (2,)


def test_PRIV_2_replacing_leaves_no_byte_of_the_old_keys(keys: SqlWrappedKeys, path: Path) -> None:
    keys.replace(iter([("order-2", b"re-wrapped")]), "kek-2")
    assert keys.kek_id() == "kek-2"
    assert dict(keys.all()) == {"order-2": b"re-wrapped"}
    keys.add({"order-5": b"five"})
    assert keys.read(["order-1", "order-5"]) == {"order-5": b"five"}
    left = b"".join(each.read_bytes() for each in path.parent.iterdir())
    assert b"order-1" not in left
    assert b"re-wrapped" in left


@pytest.mark.parametrize(
    ("where", "kept"),
    [("_write_new", "kek-1"), ("_fold_log", "kek-1"), ("_sync_folder", "kek-2"), ("_open", "kek-2")],
)
def test_PRIV_2_a_kill_in_the_swap_leaves_the_old_store_or_the_new_one(
    keys: SqlWrappedKeys, path: Path, where: str, kept: str
) -> None:
    keys.close()
    command = [sys.executable, "-c", _DIES_IN_SWAP, str(path), where]
    child = subprocess.run(  # ourselves
        command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[3]
    )
    assert child.returncode == -9, child.stderr
    again = SqlWrappedKeys(path)
    assert again.kek_id() == kept
    expected = {"order-1": b"one", "order-2": b"two"} if kept == "kek-1" else {"order-2": b"re-wrapped"}
    assert dict(again.all()) == expected
    assert not path.with_name("keys.db.new").exists()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    again.close()


def test_a_store_that_cannot_be_written_says_so_without_the_keys(keys: SqlWrappedKeys, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE wrapped_keys")
    with pytest.raises(WriteFailed, match="took nothing") as caught:
        keys.add({"order-9": b"nine"})
    assert "nine" not in str(caught.value)


def test_PRIV_2_a_copy_is_a_whole_key_store_that_only_the_user_reads(
    keys: SqlWrappedKeys, tmp_path: Path
) -> None:
    keys.copy(tmp_path / "copy" / "keys.db")
    assert stat.S_IMODE((tmp_path / "copy" / "keys.db").stat().st_mode) == 0o600
    again = SqlWrappedKeys(tmp_path / "copy" / "keys.db")
    assert (again.kek_id(), dict(again.all())) == ("kek-1", {"order-1": b"one", "order-2": b"two"})
    again.close()
    with pytest.raises(WriteFailed):
        keys.copy(Path("/proc/nowhere/keys.db"))


def test_an_empty_store_is_copied_too(tmp_path: Path) -> None:
    empty = SqlWrappedKeys(tmp_path / "keys.db")
    empty.copy(tmp_path / "copy.db")
    empty.close()
    again = SqlWrappedKeys(tmp_path / "copy.db")
    assert again.kek_id() is None
    again.close()


def test_a_store_that_could_not_be_replaced_goes_on(keys: SqlWrappedKeys, path: Path) -> None:
    path.with_name("keys.db.new").mkdir()
    with pytest.raises(WriteFailed, match="not replaced"):
        keys.replace([("order-2", b"re-wrapped")], "kek-2")
    path.with_name("keys.db.new").rmdir()
    assert keys.read(["order-1", "order-2"]) == {"order-1": b"one", "order-2": b"two"}
    keys.add({"order-3": b"three"})


@pytest.mark.parametrize("damage", ["gone", "cut", "overwritten"])
def test_PRIV_4_a_lost_or_damaged_key_store_comes_back_from_its_backup(
    keys: SqlWrappedKeys, path: Path, tmp_path: Path, damage: str
) -> None:
    backup = tmp_path / "copy" / "keys.db"
    keys.copy(backup)
    keys.close()
    spoil(path, damage)
    again = open_keys(path, [tmp_path / "no.db", backup], {"kek-1"}.__contains__)
    assert again.read(["order-1", "order-2"]) == {"order-1": b"one", "order-2": b"two"}
    assert path.with_name("keys.db.damaged").exists() == (damage != "gone")
    again.replace([("order-2", b"re-wrapped")], "kek-2")
    again.close()
    assert sorted(each.name for each in path.parent.iterdir()) == ["keys.db"]


def spoil(path: Path, damage: str) -> None:
    if damage == "gone":
        path.unlink()
    elif damage == "cut":
        path.write_bytes(path.read_bytes()[:5000])
    else:
        path.write_bytes(bytes(path.stat().st_size))


def test_PRIV_2_a_backup_whose_key_is_destroyed_is_not_taken(
    keys: SqlWrappedKeys, path: Path, tmp_path: Path
) -> None:
    keys.copy(tmp_path / "copy.db")
    keys.close()
    path.unlink()
    again = open_keys(path, [tmp_path / "copy.db"], {"kek-2"}.__contains__)
    assert again.kek_id() is None
    again.close()


def test_a_store_that_can_be_read_needs_no_backup(keys: SqlWrappedKeys, path: Path, tmp_path: Path) -> None:
    keys.copy(tmp_path / "copy.db")
    keys.add({"order-3": b"three"})
    keys.close()
    again = open_keys(path, [tmp_path / "copy.db"], {"kek-1"}.__contains__)
    assert again.read(["order-3"]) == {"order-3": b"three"}
    again.close()
