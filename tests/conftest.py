"""For every test: no screen, and folders of its own instead of the user's."""

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["pytester", "tests.proof"]

_FOLDERS = {
    "XDG_RUNTIME_DIR": "run",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "ESCPOS_CAPABILITIES_PICKLE_DIR": "escpos",  # else python-escpos leaves one behind at each import
}

_LONG = ("tests/system/", "tests/app/ui/test_every_state.py", "tests/app/documents/test_corpus.py")

# a busy machine is no fault of a test's, and mutmut runs each test twice in a process
_PATIENT = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.differing_executors]
)
settings.register_profile("packbench", _PATIENT)
settings.register_profile("mutants", _PATIENT, derandomize=True, database=None)
settings.load_profile("packbench")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Before Qt is imported, which reads all this once."""
    own = tempfile.TemporaryDirectory(prefix="packbench-tests-", ignore_cleanup_errors=True)
    config.add_cleanup(own.cleanup)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for variable, name in _FOLDERS.items():
        folder = Path(own.name, name)
        folder.mkdir(mode=0o700)
        os.environ[variable] = str(folder)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first, so that no worker is left with it at the end."""
    items.sort(key=lambda item: not item.nodeid.startswith(_LONG))
