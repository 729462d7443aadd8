"""The whole station over unmodified hidapi on a simulated bus: what its screen painted (HW-1)."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
BED = ROOT / "tests" / "hardware" / "umockdev_bed.py"
Told = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """By subject, what was seen."""
    folder = tmp_path_factory.mktemp("hid")
    script = folder / "bed.json"
    script.write_text(json.dumps({"devices": [{"kind": "scanner", "name": "hidraw0"}]}))
    command = [sys.executable, "-m", "tests.system.hid_station", str(folder / "bench")]
    bed = ["/usr/bin/python3", str(BED), "--script", str(script), "--", *command]
    done = subprocess.run(bed, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith('{"subject"')]
    return {line.pop("subject"): line for line in lines}


def test_HW_1_each_of_200_scans_is_painted_in_its_turn(told: Told) -> None:
    assert told["open"]["counts"] == [0, 0]
    pens_and_bulbs = [[1 + number // 2, (number + 1) // 2] for number in range(200)]
    assert told["200 scans"]["painted"] == pens_and_bulbs


def test_HW_1_a_burst_faster_than_the_eye_loses_nothing(told: Told) -> None:
    assert told["burst"] == {"counts": [110, 110], "events": 20}


def test_HW_1_a_code_of_400_bytes_in_many_parts_is_refused_whole_and_costs_nothing(told: Told) -> None:
    assert told["400 bytes"] == {"refusal": "unknown", "counts": [110, 110]}
    assert told["refused"]["texts"] == ["Q" * 400]


def test_HW_1_a_pulled_scanner_is_said_and_the_counts_stay(told: Told) -> None:
    assert told["pulled"] == {"counts": [110, 110], "refusal": None}


def test_HW_1_put_back_in_mid_order_the_scanner_goes_on(told: Told) -> None:
    assert told["back"]["counts"] == [110, 110]
    assert told["packed"] == {"counts": [120, 120], "prompt": "box"}


def test_HW_1_the_order_is_shipped_with_one_label(told: Told) -> None:
    assert told["done"] == {"stage": "done", "labels": 1}
