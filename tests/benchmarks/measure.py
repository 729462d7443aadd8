"""Figures: percentiles, the disk under the database, JSON lines."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which ``share`` (0 to 1) of the values lie (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def milliseconds(values: Sequence[float]) -> dict[str, float]:
    return {
        "p50_ms": round(percentile(values, 0.50) * 1000, 3),
        "p99_ms": round(percentile(values, 0.99) * 1000, 3),
        "max_ms": round(max(values) * 1000, 3),
        "n": len(values),
    }


def say(name: str, **figures: object) -> None:
    """One JSON line on stdout."""
    sys.stdout.write(json.dumps({"bench": name, **figures}) + "\n")
    sys.stdout.flush()


def file_system(folder: Path) -> str:
    """The kind of file system a folder lies on, as ``stat -f`` names it."""
    command = ["/usr/bin/stat", "-f", "-c", "%T", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def fdatasync_seconds(folder: Path, times: int = 400) -> list[float]:
    """How long this disk takes to make 4 kB durable."""
    path, taken = folder / "fdatasync.probe", []
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        for _ in range(times):
            os.write(descriptor, b"x" * 4096)
            started = time.monotonic()
            os.fdatasync(descriptor)
            taken.append(time.monotonic() - started)
    finally:
        os.close(descriptor)
        path.unlink()
    return taken
