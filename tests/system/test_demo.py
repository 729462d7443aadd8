"""The main job: a packer's shift without a screen, judged from outside and by what it leaves behind."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
ORDERS, SEED = 14, 3
PRACTICE_BAND = (0x1C, 0x15, 0x03)
STATES = (
    "prompt-pin",
    "idle",
    "packing",
    "refusal-wrong_item",
    "prompt-code",
    "refusal-code-duplicate_code",
    "prompt-approval",
    "prompt-serial",
    "prompt-box",
    "prompt-weight",
    "prompt-own_label",
    "shipping",
    "stopped-cancelled",
    "refusal-cant_ship",
    "done",
)


class Shift:
    """What the shift said and left."""

    def __init__(self, out: Path) -> None:
        command = [sys.executable, "-m", "app", "demo", "--headless", "--out", str(out)]
        size = ["--orders", str(ORDERS), "--seed", str(SEED)]
        done = subprocess.run(
            [*command, *size], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
        )
        self.code = done.returncode
        self.said = done.stdout + done.stderr
        self.out = out
        self.verdict: dict[str, Any] = json.loads(done.stdout.splitlines()[-1]) if not self.code else {}

    @property
    def screens(self) -> dict[str, Image.Image]:
        """By the state that each one shows."""
        found = sorted((self.out / "screens").glob("*.png"))
        return {path.stem.partition("-")[2]: Image.open(path).convert("RGB") for path in found}

    @property
    def expected(self) -> dict[str, Any]:
        read: dict[str, Any] = json.loads((self.out / "expected.json").read_text(encoding="utf-8"))
        return read


@pytest.fixture(scope="module")
def shift(tmp_path_factory: pytest.TempPathFactory) -> Shift:
    played = Shift(tmp_path_factory.mktemp("shift") / "demo")
    assert played.code == 0, played.said[-4000:]
    return played


def test_the_judge_finds_nothing_wrong(shift: Shift) -> None:
    assert shift.verdict["faults"] == []


def test_ORD_1_every_order_is_imported_and_all_but_the_cancelled_one_leave(shift: Shift) -> None:
    verdict = shift.verdict
    assert (verdict["imported"], verdict["packed"], verdict["shipped"]) == (14, 13, 13)
    assert len(shift.expected["left_alone"]) == 1


def test_SHIP_11_one_parcel_goes_by_own_carrier_and_it_alone_is_confirmed(shift: Shift) -> None:
    assert (shift.verdict["confirmed_own_carrier"], shift.verdict["labels_bought"]) == (1, 12)


def test_SHIP_9_as_many_labels_are_printed_as_bought(shift: Shift) -> None:
    assert shift.verdict["labels_printed"] == shift.verdict["labels_bought"] == 12


def test_HW_3_each_label_on_paper_bears_one_barcode_of_its_own(shift: Shift) -> None:
    pictures = sorted((shift.out / "labels").glob("*.png"))
    read = [
        [each.text for each in zxingcpp.read_barcodes(Image.open(path).convert("L"))] for path in pictures
    ]
    assert [len(found) for found in read] == [1] * 12
    assert len({found[0] for found in read}) == 12


def test_TRN_7_the_codes_at_amazon_are_those_that_were_scanned(shift: Shift) -> None:
    assert shift.verdict["codes_at_amazon"] == shift.expected["codes"]
    assert len(shift.expected["codes"]) >= 3


def test_PACK_2_each_kind_of_refusal_was_met_once_or_more(shift: Shift) -> None:
    assert shift.verdict["refusals"] == {"wrong_item": 2, "duplicate_code": 1, "cant_ship": 1}


def test_the_transcript_can_be_read(shift: Shift) -> None:
    transcript = (shift.out / "transcript.txt").read_text(encoding="utf-8")
    assert transcript in shift.said
    for words in ("kill -9", "back again", "(wrong item)", "scan order", "→ done", "badge of Lead One"):
        assert words in transcript


def test_there_is_a_picture_of_each_state(shift: Shift) -> None:
    screens = shift.screens
    assert sorted(STATES) == sorted(name for name in screens if name in STATES)
    assert {screen.size for screen in screens.values()} == {(1366, 768)}


def test_PPL_6_every_picture_is_marked_as_practice(shift: Shift) -> None:
    """A dark band across the middle of the top, whatever else is shown."""
    for name, screen in shift.screens.items():
        rows = [
            sum(screen.getpixel((x, y)) == PRACTICE_BAND for x in range(0, 1366, 10)) for y in range(40, 120)
        ]
        assert sum(dark > 60 for dark in rows) >= 10, name


def test_the_packing_slip_is_a_pdf(shift: Shift) -> None:
    assert (shift.out / "packing-slip.pdf").read_bytes().startswith(b"%PDF-")
