"""What Packbench stores: the only home of SQLAlchemy."""

from app.database.database import Database, open_database
from app.database.keystore import SqlWrappedKeys, open_keys

__all__ = ["Database", "SqlWrappedKeys", "open_database", "open_keys"]
