"""Proves by strace that every event was on disk before the screen's paint of it was told (PACK-6).

kill -9 keeps the page cache, so it cannot tell a write from a durable one. Here the station runs under
strace: for each event the first write to the database's log (WAL) that holds its row, then the sync of that
log which began after it, has to return before the witness's line with that event's number is sent.
``python -m tests.system.durability [--scans 1000] [--out DIR]``; the last line is JSON; exit 1 where one
was not.
"""

import argparse
import bisect
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from app.commands.demo.packer import Packer, Shelf
from app.commands.demo.rig import Rig
from app.resources import resource

LOG = "/packbench.db-wal"
BENCH = b"bench-4"  # as the rig's bench is called
MUG, CANDLE = "860012300174", "4012345000146"
SYSCALLS = "trace=pwrite64,pwritev,write,fdatasync,fsync,sendto,sendmsg"
LONGEST = 40_000  # bytes of a call's data that the trace keeps: a log frame has 4,120
_CALL = re.compile(
    r"^(?P<at>\d+\.\d+) (?P<name>\w+)\(\d+<(?P<path>(?:\\x[0-9a-f]{2})*)>(?P<rest>.*) = \d+"
    r" <(?P<took>\d+\.\d+)>$"  # one that failed has words before its time: it is no such call
)
_DATA = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_SEQ = re.compile(rb'"seq": (\d+)')


class Call(NamedTuple):
    """One system call: when it began and returned (seconds), on which file, with which bytes (hex)."""

    began: float
    ended: float
    name: str
    path: str
    data: str


class Told(NamedTuple):
    """A paint that the witness told of, with the newest event on it."""

    at: float
    seq: int


class TracedRig(Rig):
    """Its station runs under strace, a file for each thread."""

    def station_command(self, *arguments: str) -> list[str]:
        traces = self.out / "traces"
        traces.mkdir(parents=True, exist_ok=True)
        strace = ["strace", "-ff", "-ttt", "-T", "-y", "-xx", "-s", str(LONGEST), "-e", SYSCALLS]
        own = super().station_command(*arguments)
        return [*strace, "-e", "signal=none", "-o", str(traces / "thread"), *own]

    def scan(self, text: str, aim: str = "]C0", repeat: int = 1) -> None:
        """Two products by turns need no pause of the hand: neither is the code of the scan before."""
        if text in (MUG, CANDLE):
            self.scanner.ask(scan=text, aim=aim, repeat=repeat)
        else:
            super().scan(text, aim, repeat)


def play(out: Path, scans: int) -> int:
    """Packs an order of ``scans`` units, one scan after another; the number of the event before the first."""
    catalogue = resource("practice/catalogue.json")
    lines = [{"sku": "MUG-W", "quantity": (scans + 1) // 2}, {"sku": "CDL-VAN", "quantity": scans // 2}]
    with TracedRig(out, catalogue, orders=0, seed=1, import_every=5.0) as rig:
        rig.start_station()
        rig.screen.wait(lambda state: state["scanner"] == "ok", "the scanner", 60)
        packer = Packer(rig, Shelf(catalogue), lambda _line: None)
        (number,) = rig.amazon("/_sim/orders", {"kind": "single", "lines": lines})["order_ids"]
        rig.screen.wait(lambda state: number in state["queue"], "the order", 60)
        packer.sign_in("Packer One")
        opened = packer.open({"order_id": number})
        for place in range(scans):
            packer.scan(CANDLE if place % 2 else MUG, "unit", "]E0")
        packed = [row[2] for row in rig.screen.last["counts"]]
        assert sum(packed) == scans, packed
        return int(opened["seq"])


def judge(traces: Path, first: int, scans: int) -> dict[str, Any]:
    """The verdict on the events after ``first``."""
    calls = sorted(each for path in traces.iterdir() for each in read(path))
    writes = [call for call in calls if call.name.startswith("pwrite") and call.path.endswith(LOG)]
    syncs = [call for call in calls if "sync" in call.name and call.path.endswith(LOG)]
    paints = list(told(calls))
    margins, faults = [], []
    for seq in range(first + 1, first + scans + 1):
        durable, painted = durable_at(seq, writes, syncs), painted_at(seq, paints)
        if durable is None or painted is None or durable >= painted:
            faults.append({"seq": seq, "durable": durable, "painted": painted})
        else:
            margins.append(painted - durable)
    return {
        "scans": scans,
        "violations": len(faults),
        "smallest_margin_ms": round(min(margins, default=0.0) * 1000, 3),
        "median_margin_ms": round(statistics.median(margins or [0.0]) * 1000, 3),
        "log_syncs": len(syncs),
        "paints_told": len(paints),
        "faults": faults[:5],
    }


def read(path: Path) -> Iterator[Call]:
    """The finished calls of one thread."""
    with path.open(encoding="ascii") as lines:
        for line in lines:
            found = _CALL.match(line)
            if found is None:
                continue
            began, data = float(found["at"]), _DATA.search(found["rest"])
            plain = data[1].replace("\\x", "") if data else ""
            name = bytes.fromhex(found["path"].replace("\\x", "")).decode(errors="replace")
            yield Call(began, began + float(found["took"]), found["name"], name, plain)


def durable_at(seq: int, writes: list[Call], syncs: list[Call]) -> float | None:
    """When the first sync returned that began after the event's row had been written to the log."""
    row = (BENCH + _integer(seq)).hex()
    written = next((call.ended for call in writes if _holds(call.data, row)), None)
    if written is None:
        return None
    after = bisect.bisect_left([sync.began for sync in syncs], written)
    return syncs[after].ended if after < len(syncs) else None


def _holds(data: str, row: str) -> bool:
    """Whether the row is there, and no other whose number only begins the same."""
    at = data.find(row)
    while at >= 0 and at % 2:
        at = data.find(row, at + 1)
    return at >= 0


def _integer(seq: int) -> bytes:
    """As SQLite stores it in a record: the shortest of 1 and 2 bytes, with a sign; then the order's first
    digit, so that a longer number is no match.
    """
    return seq.to_bytes(1 if seq < 128 else 2, "big", signed=True) + b"1"


def told(calls: list[Call]) -> Iterator[Told]:
    """The witness's lines, each with the moment at which it began to be sent."""
    for call in calls:
        if call.name in ("sendto", "sendmsg", "write") and "22736571223a20" in call.data:  # "seq":
            for found in _SEQ.finditer(bytes.fromhex(call.data)):
                yield Told(call.began, int(found[1]))


def painted_at(seq: int, paints: list[Told]) -> float | None:
    """When it was first told that the event was on the screen."""
    return next((paint.at for paint in paints if paint.seq >= seq), None)


def file_system(folder: Path) -> str:
    """What the database lies on."""
    return subprocess.run(
        ["/usr/bin/stat", "-f", "-c", "%T", str(folder)], capture_output=True, text=True, check=True
    ).stdout.strip()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scans", type=int, default=1000)
    parser.add_argument("--out", type=Path, help="keep what it leaves, on the disk to be proven")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        out = options.out or Path(folder)
        first = play(out, options.scans)
        verdict = judge(out / "traces", first, options.scans) | {"file_system": file_system(out)}
    sys.stdout.write(json.dumps(verdict) + "\n")
    return 1 if verdict["violations"] else 0


if __name__ == "__main__":
    sys.exit(main())
