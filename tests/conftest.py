"""For every test: no screen, and folders of its own instead of the user's."""

import os
import tempfile
from pathlib import Path

import pytest

pytest_plugins = ["pytester", "tests.proof"]

_FOLDERS = {
    "XDG_RUNTIME_DIR": "run",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
}
_OWN = tempfile.TemporaryDirectory(prefix="packbench-tests-", ignore_cleanup_errors=True)


@pytest.hookimpl(tryfirst=True)
def pytest_configure() -> None:
    """Before Qt is imported, which reads all this once."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for variable, name in _FOLDERS.items():
        folder = Path(_OWN.name, name)
        folder.mkdir(mode=0o700, exist_ok=True)
        os.environ[variable] = str(folder)


def pytest_unconfigure() -> None:
    _OWN.cleanup()
