"""keys.db: the key store on disk."""

import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.database import SqlWrappedKeys
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
    keys.add({"order-1": b"other", "order-3": b"three"})
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
