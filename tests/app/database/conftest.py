"""A database in a folder of its own, with the practice catalogue."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.database import Database
from tests.app.database.warehouse import Warehouse


@pytest.fixture(scope="session")
def fresh_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Migrated and with the catalogue, once: each test works on a copy."""
    folder = tmp_path_factory.mktemp("fresh")
    Warehouse(folder).close()
    return folder


@pytest.fixture
def warehouse(tmp_path: Path, fresh_folder: Path) -> Iterator[Warehouse]:
    shutil.copytree(fresh_folder, tmp_path, dirs_exist_ok=True)
    with Warehouse(tmp_path) as opened:
        yield opened


@pytest.fixture
def database(warehouse: Warehouse) -> Database:
    return warehouse.database
