"""What a starting station loads before its window is up."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LATER = (
    *("alembic", "sqlalchemy", "httpx", "keyring", "reportlab", "escpos", "pypdfium2"),
    *("PIL", "psycopg", "biip", "pyqtgraph", "typer", "rich", "karrio", "lxml"),
)
# The station itself; its first paint ends the process, which then tells what it has loaded by then.
WATCHED = """
import json, os, sys
from app.commands.station import main
from app.ui.pack.screen import PackScreen

def painted(screen, event, paint=PackScreen.paintEvent):
    paint(screen, event)
    if screen.view is not None:
        os.write(1, json.dumps([*sys.modules]).encode())
        os._exit(0)

PackScreen.paintEvent = painted
sys.exit(main(["--config", sys.argv[1]]))
"""


def started(folder: Path) -> set[str]:
    """The packages that a station on this folder has loaded at its first paint."""
    config = folder / "bench.toml"
    config.write_text(f"data_folder = {json.dumps(str(folder / 'data'))}\nis_practice = true\n")
    config.chmod(0o600)
    command = [sys.executable, "-c", WATCHED, str(config)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, timeout=60, check=True)
    return {name.partition(".")[0] for name in json.loads(done.stdout)}


def test_PERF_3_nothing_that_can_wait_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    first = started(tmp_path)  # makes the database, for which it needs Alembic
    again = started(tmp_path)
    assert "alembic" in first
    assert {"PySide6", "msgspec"} <= again
    assert again.isdisjoint(LATER)
