"""The station under strace: each event was on disk before its paint was told; and the judge of its traces."""

import json
from pathlib import Path

import pytest

from tests.system.durability import judge, play

WAL, SOCKET = "/data/packbench.db-wal", "socket:[1]"
ROW = b"....bench-4\x05112-0000001-1234567...."
LINE = b'{"at": 1.5, "seq": 5, "stage": "packing"}\n'


def hexed(data: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in data)


def call(at: float, name: str, path: str, data: bytes = b"", took: float = 0.001, result: str = "0") -> str:
    """As strace writes it with -ttt -T -y -xx."""
    given = f', "{hexed(data)}", {len(data)}' if data else ""
    return f"{at:.6f} {name}(7<{hexed(path.encode())}>{given}) = {result} <{took:.6f}>"


WRITE = call(10.000, "pwrite64", WAL, ROW, result="4120")
SYNC = call(10.002, "fdatasync", WAL, took=0.003)
PAINT = call(10.009, "sendto", SOCKET, LINE, result="42")
FAULTY = {
    "the sync returned after the paint": [WRITE, call(10.002, "fdatasync", WAL, took=0.010), PAINT],
    "the sync began before the write": [call(9.990, "fdatasync", WAL), WRITE, PAINT],
    "there was no sync": [WRITE, PAINT],
    "another file was synced": [WRITE, call(10.002, "fdatasync", "/data/keys.db-wal"), PAINT],
    "the sync failed": [WRITE, call(10.002, "fdatasync", WAL, result="-1 EIO (Input/output error)"), PAINT],
    "another event was written": [
        call(10.000, "pwrite64", WAL, ROW.replace(b"\x05", b"\x06"), result="4120"),
        SYNC,
        PAINT,
    ],
    "nothing was painted": [WRITE, SYNC],
}


def verdict(folder: Path, lines: list[str]) -> tuple[int, float]:
    """Violations and the smallest margin of event 5, from a trace of these lines."""
    (folder / "thread.1").write_text("\n".join([*lines, "+++ exited with 0 +++"]) + "\n", encoding="ascii")
    found = judge(folder, 4, 1)
    return found["violations"], found["smallest_margin_ms"]


def test_the_judge_measures_from_the_syncs_return_to_the_paints_telling(tmp_path: Path) -> None:
    assert verdict(tmp_path, [WRITE, SYNC, PAINT]) == (0, 4.0)


@pytest.mark.parametrize("fault", FAULTY)
def test_the_judge_finds_the_fault(tmp_path: Path, fault: str) -> None:
    assert verdict(tmp_path, FAULTY[fault]) == (1, 0.0)


def test_PACK_6_every_scans_event_is_synced_before_its_paint_is_told(tmp_path: Path) -> None:
    first = play(tmp_path, 60)
    found = judge(tmp_path / "traces", first, 60)
    assert (found["scans"], found["violations"]) == (60, 0), json.dumps(found)
    assert found["log_syncs"] >= 60
    assert found["smallest_margin_ms"] > 0
