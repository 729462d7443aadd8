"""A real database in a folder of its own, migrated and with the practice catalogue."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.database.warehouse import Warehouse


@pytest.fixture(scope="package")
def stocked_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once: each test works on a copy."""
    folder = tmp_path_factory.mktemp("stocked")
    Warehouse(folder).close()
    return folder


@pytest.fixture
def warehouse(tmp_path: Path, stocked_folder: Path) -> Iterator[Warehouse]:
    shutil.copytree(stocked_folder, tmp_path, dirs_exist_ok=True)
    with Warehouse(tmp_path) as opened:
        yield opened
