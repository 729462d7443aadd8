"""A screen that the system scales to 150 %: codes keep whole pixels."""

import os
import subprocess
import sys
from pathlib import Path

import zxingcpp
from PIL import Image

from app.domain.control import Action, encode

SHOWN = (
    Action.UNDO,
    Action.CANT_SCAN,
    Action.PAUSE,
    Action.CALL_LEAD,
    Action.UNSCAN,
    Action.DAMAGED,
    Action.SHORT,
    Action.LOCK,
)


def test_PACK_8_codes_decode_from_a_screen_scaled_to_150_percent(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.app.ui.gallery", str(tmp_path), "--only", "packing_practice"]
    subprocess.run(command, check=True, timeout=60, env=os.environ | {"QT_SCALE_FACTOR": "1.5"})  # ourselves
    image = Image.open(tmp_path / "packing_practice.png")
    assert image.size == (2049, 1152)
    read = {found.text for found in zxingcpp.read_barcodes(image)}
    assert {encode(action) for action in SHOWN} <= read
