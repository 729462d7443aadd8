"""Brings the database file to the schema that this version knows. Alembic is imported only where there is
something to migrate.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from app.ports.errors import OutsideError

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

HEAD = "0006"
MIGRATIONS = Path(__file__).parent / "migrations"


class SchemaUnknown(OutsideError):
    """The file was written by a version of Packbench that this one does not know."""


def ensure_schema(path: Path) -> None:
    """One SELECT where the file is at head; else migrates it."""
    if revision(path) != HEAD:
        migrate(path, "head")


def revision(path: Path) -> str | None:
    """None for a file that has no schema yet."""
    if not path.exists():
        return None
    with closing(sqlite3.connect(path)) as connection:
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.OperationalError:
            return None
    return row[0] if row else None


def migrate(path: Path, target: str, *, is_down: bool = False) -> None:
    """Runs the migrations up (or down) to ``target``. Raises SchemaUnknown for a file from the future."""
    from alembic import command  # half a second that a start without migration saves
    from alembic.config import Config  # see above
    from alembic.util import CommandError  # see above

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    engine = migrating_engine(path)
    try:
        with engine.connect() as connection:
            config.attributes["connection"] = connection
            (command.downgrade if is_down else command.upgrade)(config, target)
    except CommandError as error:
        raise SchemaUnknown(f"{path.name} is at a schema that this version does not know: {error}") from error
    finally:
        engine.dispose()


def migrating_engine(path: Path) -> Engine:
    """SQLAlchemy's, for Alembic. Transactions start with BEGIN IMMEDIATE: the lock is taken at once or not at
    all.
    """
    import sqlalchemy as sa  # with Alembic: a start without migration needs neither
    from sqlalchemy.pool import NullPool  # see above

    from app.database.engine import writing_connection  # see above

    engine = sa.create_engine("sqlite://", creator=lambda: writing_connection(path), poolclass=NullPool)
    sa.event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine
