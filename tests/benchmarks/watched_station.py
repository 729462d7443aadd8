"""The station as it is, with a stall watch in its window's thread; ends with stdin and tells what it saw."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from PySide6.QtWidgets import QApplication


def main(config: Path) -> int:
    """What it needs is imported here: worker processes import this module again."""
    from app.bootstrap.window import WindowOptions, run_station
    from app.config import load
    from app.ui import tasks
    from tests.benchmarks.stall_watch import StallWatch

    watches, run = list[StallWatch](), tasks.run

    def watched(application: QApplication, main: Callable[[], Coroutine[Any, Any, int]]) -> int:
        watches.append(StallWatch())
        return run(application, main)

    tasks.run = watched
    code = run_station(load(config), WindowOptions(ends_with_stdin=True))
    watches[0].tell()
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
