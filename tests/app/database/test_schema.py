"""Migrations: their head is the tables; up, down and up again with data."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from app.database.defined_tables import metadata
from app.database.filters import WORDS
from app.database.schema import (
    HEAD,
    SchemaUnknown,
    ensure_schema,
    migrate,
    migrating_engine,
    revision,
)
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
office = {f"app.database.{name}" for name in ("stores", "listings", "stock", "jobs", "order_list", "purges")}
heavy = (office | {"alembic", "mako", "argon2", "keyring", "sqlalchemy.orm"}) & set(sys.modules)
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
    engine = migrating_engine(made)
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
        "level_changes",
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


_OLD_ORDER = """
    INSERT INTO orders (id, order_id, store_id, marketplace_id, status, amazon_status, review_reason,
    purchased_at, updated_at, address_type, programs, units, cancel_requested, queue_rank, reopened)
    VALUES (?, ?, 's', 'm', ?, '', '', 1, 1, 'UNKNOWN', ?, 3, ?, ?, 0)
"""
_OLD_LINE = """
    INSERT INTO order_lines (order_pk, position, order_item_id, sku, title, quantity, ordered, programs,
    requires_serial, cancel_requested, order_units, open_rank) VALUES (?, ?, 'i', ?, 't', ?, 3, ?, 0, 0, 3, ?)
"""
_OLD_PRODUCT = "INSERT INTO products VALUES ('A', 'Thing', NULL, NULL, NULL, NULL, 5, NULL, 0, 0, 0, 0, 0, 0)"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file of the first schema with three orders, as that version left it."""
    path = tmp_path / "old.db"
    migrate(path, "0001")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO stores (store_id, marketplace_id) VALUES ('s', 'm')")
        connection.execute(_OLD_PRODUCT)
        connection.execute("INSERT INTO groups VALUES ('G', 'Set')")
        connection.execute(_OLD_ORDER, (1, "o-1", "open", "PRIME,AMAZON_BUSINESS", 0, 7))
        connection.execute(_OLD_ORDER, (2, "o-2", "shipped", "SUPER_PRIME", 1, None))
        connection.execute(_OLD_ORDER, (3, "o-3", "open", "", 0, 8))
        for line in ((1, 0, "A", 2, "", 7), (1, 1, "G", 0, "TRANSPARENCY", None), (2, 0, "A", 3, "", None)):
            connection.execute(_OLD_LINE, line)
        connection.execute(_OLD_LINE, (3, 0, "NEW", 1, "", None))
        connection.execute("INSERT INTO order_counts VALUES ('open', 2), ('shipped', 1)")
    return path


def asked(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def test_INST_1_an_older_files_orders_know_their_item_flags_and_counters_after_the_upgrade(old: Path) -> None:
    ensure_schema(old)
    assert asked(old, "SELECT order_pk, sku, item, item_units, taken FROM order_lines") == [
        (1, "A", "A", 1, 2),
        (1, "G", "G", 1, None),
        (2, "A", "A", 1, None),
        (3, "NEW", "", 1, 1),
    ]
    flags = "is_prime, is_business, needs_codes, cancel_requested"
    assert asked(old, f"SELECT id, {flags}, location, warehouse FROM orders") == [  # noqa: S608  # a constant
        (1, 1, 1, 1, 0, "", ""),
        (2, 0, 0, 0, 1, "", ""),
        (3, 0, 0, 0, 0, "", ""),
    ]
    counted = asked(old, "SELECT * FROM order_counts ORDER BY status")
    assert counted == [("s", "open", 2, 1, 1, 1, 0), ("s", "shipped", 1, 0, 0, 0, 1)]


def test_INST_1_a_downgrade_keeps_the_orders_and_an_upgrade_after_it_finds_them(old: Path) -> None:
    tables = ("stores", "orders", "order_lines", "order_counts", "products")
    before = schema_of(old).keys(), {table: columns_of(old, table) for table in tables}
    ensure_schema(old)
    migrate(old, "0001", is_down=True)
    assert (schema_of(old).keys(), {table: columns_of(old, table) for table in tables}) == before
    assert asked(old, "SELECT status, n FROM order_counts ORDER BY status") == [("open", 2), ("shipped", 1)]
    assert asked(old, "SELECT order_id, programs FROM orders ORDER BY id")[0] == (
        "o-1",
        "PRIME,AMAZON_BUSINESS",
    )
    ensure_schema(old)
    assert asked(old, "SELECT item, taken FROM order_lines")[0] == ("A", 2)


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
