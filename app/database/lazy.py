"""SQLAlchemy, loaded where a statement has to be built. A start needs it no more: its statements are built
already (``built``), and loading it costs a fifth of the start (PERF-3).
"""

from __future__ import annotations

import importlib
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    import sqlalchemy as sa
    from sqlalchemy.dialects.sqlite import insert
else:

    class _SQLAlchemy:
        """Module ``sqlalchemy``."""

        def __getattr__(self, name: str) -> Any:
            return getattr(importlib.import_module("sqlalchemy"), name)

    sa = _SQLAlchemy()

    def insert(table: Any) -> Any:
        """SQLite's INSERT, which knows ON CONFLICT."""
        return importlib.import_module("sqlalchemy.dialects.sqlite").insert(table)


__all__ = ["Lazily", "insert", "sa"]


class Lazily:
    """A table or constant of SQLAlchemy's, made at its first use; SQLAlchemy takes it as the thing itself."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> Any:
        return self._make()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name == "is_clause_element":
            raise AttributeError(name)  # so that SQLAlchemy asks for the clause
        return getattr(self._made, name)

    def __clause_element__(self) -> Any:
        return self._made

    def __repr__(self) -> str:
        return f"<Lazily {'made' if '_made' in vars(self) else 'not made'}>"
