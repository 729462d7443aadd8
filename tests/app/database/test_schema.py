"""Migrations: their head is the tables; up, down and up again with data."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from app.database.engine import writing_engine
from app.database.office_tables import WORDS
from app.database.schema import HEAD, SchemaUnknown, ensure_schema, migrate, revision
from app.database.tables import metadata
from tests.app.database.warehouse import Warehouse, an_order

_STARTS = """
import sys
from pathlib import Path
from app.database import SqlWrappedKeys, open_database
from app.vault.kek import FileSecrets
from app.vault.pins import is_right_pin
from app.vault.vault import OrderVault

folder = Path(sys.argv[1])
vault = OrderVault(SqlWrappedKeys(folder / "keys" / "keys.db"), FileSecrets(folder / "secrets"))
open_database(folder / "data", vault, is_right_pin).close()
heavy = {"alembic", "mako", "argon2", "keyring", "sqlalchemy.orm"} & set(sys.modules)
print(sorted(heavy))
"""


def schema_of(path: Path) -> dict[str, str]:
    """Every table and index as SQLite keeps it, white space and quotes aside."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: re.sub(r'[\s"]+', "", sql) for name, sql in rows if name != "alembic_version"}


def columns_of(path: Path, table: str) -> dict[str, tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(f"PRAGMA table_info({table})")
        return {row[1]: row[2:] for row in rows}


@pytest.fixture
def migrated(tmp_path: Path) -> Path:
    path = tmp_path / "migrated.db"
    ensure_schema(path)
    return path


def test_the_migrations_head_is_the_tables(migrated: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.db"
    engine = writing_engine(made)
    with engine.begin() as connection:
        metadata.create_all(connection)
    engine.dispose()
    ours, theirs = schema_of(migrated), schema_of(made)
    assert ours.keys() == theirs.keys()
    for table in metadata.tables:
        assert columns_of(migrated, table) == columns_of(made, table)
    assert {name for name, sql in ours.items() if "WITHOUTROWID" in sql} == {
        "order_lines",
        "units",
        "packages",
        "listing_sent",
        "stock_levels",
        "listing_words_idx",
        "listing_words_config",
    }
    for name, sql in theirs.items():
        if sql.startswith(("CREATEINDEX", "CREATEUNIQUEINDEX")):
            assert ours[name] == sql


def test_alembic_finds_no_difference_between_migrations_and_tables(migrated: Path) -> None:
    from alembic.autogenerate import compare_metadata  # slow, for this test alone
    from alembic.migration import MigrationContext  # see above

    def is_ours(name: str | None, kind: str, _: object) -> bool:  # FTS5 keeps tables of its own
        return kind != "table" or not str(name).startswith(WORDS)

    engine = sa.create_engine(f"sqlite:///{migrated}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": is_ours})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_the_head_that_is_expected_is_the_last_migration(migrated: Path) -> None:
    assert revision(migrated) == HEAD


def test_up_down_and_up_again_with_data(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1))
    warehouse.close()
    migrate(warehouse.path, "base", is_down=True)
    assert revision(warehouse.path) is None
    assert schema_of(warehouse.path) == {}
    with Warehouse(warehouse.folder) as again:
        assert revision(again.path) == HEAD
        again.bring(an_order(1, lines=()))
        assert again.rows("SELECT count(*) FROM orders") == [(1,)]


def test_INST_1_a_file_from_the_future_is_left_alone(migrated: Path) -> None:
    with closing(sqlite3.connect(migrated)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = migrated.read_bytes()
    with pytest.raises(SchemaUnknown, match="does not know"):
        ensure_schema(migrated)
    assert migrated.read_bytes() == before


def test_PERF_3_a_start_without_migration_imports_nothing_heavy(warehouse: Warehouse) -> None:
    warehouse.close()
    command = [sys.executable, "-c", _STARTS, str(warehouse.folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # ourselves
    assert done.stdout == "[]\n"
