"""Files with personal data: whose they are is known, and with the order they go."""

import asyncio
import stat
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.ports.errors import WriteFailed
from app.vault.private_files import FolderOfPrivateFiles

ONE, TWO, THREE = "112-0000001-0000001", "112-0000002-0000002", "S01-3"
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NOBODY: frozenset[str] = frozenset()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "private"


@pytest.fixture
def files(folder: Path) -> FolderOfPrivateFiles:
    return FolderOfPrivateFiles(folder, NOBODY.__contains__)


def write(files: FolderOfPrivateFiles, name: str, *orders: str, data: bytes = b"Recipient One") -> Path:
    return asyncio.run(files.write(name, data, orders))


def forget(files: FolderOfPrivateFiles, *orders: str) -> int:
    return asyncio.run(files.forget(orders, NOW))


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_PRIV_1_with_an_order_go_its_files_and_those_that_it_shares(
    files: FolderOfPrivateFiles, folder: Path
) -> None:
    write(files, "slip.pdf", ONE)
    write(files, "label.zpl", ONE)
    write(files, "other.pdf", TWO)
    write(files, "of-both.pdf", TWO, ONE)
    write(files, "of-others.csv", TWO, THREE)
    assert forget(files, ONE) == 3
    assert left(folder) == ["of-others.csv", "orders", "other.pdf"]
    assert forget(files, ONE) == 0
    assert forget(files, TWO, THREE) == 2
    assert left(folder) == []


def test_a_file_is_where_it_is_said_and_one_of_its_name_is_replaced(files: FolderOfPrivateFiles) -> None:
    first = write(files, "slip.pdf", ONE)
    assert first.read_bytes() == b"Recipient One"
    assert write(files, "slip.pdf", ONE, data=b"Recipient Two") == first
    assert first.read_bytes() == b"Recipient Two"
    assert write(files, "slips.pdf", ONE, TWO) == write(files, "slips.pdf", TWO, ONE, TWO)


def test_PRIV_1_only_the_user_reads_them(files: FolderOfPrivateFiles, folder: Path) -> None:
    path = write(files, "slip.pdf", ONE, TWO)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("is_replaced", [True, False])
def test_PRIV_1_what_goes_is_overwritten_in_its_place(
    files: FolderOfPrivateFiles, tmp_path: Path, is_replaced: bool
) -> None:
    path = write(files, "slip.pdf", ONE)
    (tmp_path / "link").hardlink_to(path)
    if is_replaced:
        write(files, "slip.pdf", ONE, data=b"Recipient Two")
    else:
        forget(files, ONE)
    assert (tmp_path / "link").read_bytes() == bytes(len(b"Recipient One"))


def test_PRIV_1_what_a_kill_left_half_written_goes_too(files: FolderOfPrivateFiles, folder: Path) -> None:
    path = write(files, "slip.pdf", ONE)
    path.with_name("slip.pdf.part").write_bytes(b"half")
    nobodys = folder / "several" / "0123456789abcdef"
    nobodys.mkdir(parents=True)
    (nobodys / "slips.pdf").write_bytes(b"whose?")
    (folder / "several" / "stray").write_bytes(b"no folder")
    assert forget(files, ONE) == 3
    assert left(folder) == ["stray"]
    path = write(files, "slip.pdf", ONE)
    path.with_name("label.zpl.part").write_bytes(b"half")
    write(files, "label.zpl", ONE)
    assert left(path.parent) == ["label.zpl", "slip.pdf"]


def test_PRIV_1_of_a_purged_order_nothing_is_written(folder: Path) -> None:
    files = FolderOfPrivateFiles(folder, {ONE}.__contains__)
    for orders in ([ONE], [TWO, ONE]):
        with pytest.raises(WriteFailed, match="purged"):
            write(files, "slip.pdf", *orders)
    write(files, "slip.pdf", TWO)
    assert left(folder) == ["slip.pdf"]


def test_PRIV_1_a_file_that_cannot_go_is_told_and_holds_up_no_other(
    files: FolderOfPrivateFiles, folder: Path
) -> None:
    write(files, "slip.pdf", TWO)
    (folder / ONE / "a folder").mkdir(parents=True)
    with pytest.raises(WriteFailed, match="1 folders"):
        forget(files, ONE, TWO)
    assert left(folder) == []
    (folder / ONE / "a folder").rmdir()
    assert forget(files, ONE) == 0
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "orders"),
    [
        ("../slip.pdf", [ONE]),
        (".slip", [ONE]),
        ("a/b", [ONE]),
        ("", [ONE]),
        ("orders", [ONE, TWO]),
        ("slip.pdf", []),
        ("slip.pdf", [".."]),
        ("slip.pdf", ["../../etc"]),
        ("slip.pdf", ["several"]),
    ],
)
def test_a_name_leads_nowhere_else(
    files: FolderOfPrivateFiles, folder: Path, name: str, orders: Sequence[str]
) -> None:
    with pytest.raises(ValueError, match=r"plain name|no order"):
        write(files, name, *orders)
    assert not folder.exists()


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(WriteFailed, match="no private file was written"):
        write(FolderOfPrivateFiles(tmp_path / "file", NOBODY.__contains__), "slip.pdf", ONE)
