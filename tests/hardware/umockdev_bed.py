#!/usr/bin/python3
"""Run a command among simulated USB devices: umockdev_bed.py --script FILE.json -- CMD...

Needs the system's python3 (it has gi) and umockdev; CMD may be any program. See tests/hardware/bed.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    """Become the bed itself: preloaded, this repository importable, the command's own path kept aside."""
    environment = dict(os.environ, PYTHONPATH=str(ROOT), BED_PYTHONPATH=os.environ.get("PYTHONPATH", ""))
    command = ["umockdev-wrapper", "/usr/bin/python3", "-m", "tests.hardware.bed", *sys.argv[1:]]
    os.execvpe(command[0], command, environment)  # noqa: S606  no shell is wanted


if __name__ == "__main__":
    main()
