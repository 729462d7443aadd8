"""The office costs a starting bench nothing."""

import subprocess
import sys

ASKED = """
import sys
import app.bootstrap.window
late = ("app.ui.office", "app.ui.widgets", "app.ui.presenters.office", "app.ui.words.office")
print(sorted(name for name in sys.modules if name.startswith(late)))
"""


def test_PERF_3_nothing_of_the_office_is_loaded_with_the_bench() -> None:
    command = [sys.executable, "-c", ASKED]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
