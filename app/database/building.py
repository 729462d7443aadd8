"""``python -m app.database.building``: builds every statement and writes ``resources/sql.json``."""

import importlib
import pkgutil

import msgspec

import app.database
from app.database.statements import Built, Statement, built_file


def all_statements() -> dict[str, Statement]:
    """Those that modules hold, by module and name."""
    names = [info.name for info in pkgutil.iter_modules(app.database.__path__, "app.database.")]
    modules = [importlib.import_module(name) for name in names if not name.endswith("building")]
    return {
        f"{module.__name__}:{name}": thing
        for module in modules
        for name, thing in vars(module).items()
        if isinstance(thing, Statement) and module.__name__ == thing.home
    }


def build() -> dict[str, Built]:
    return {name: statement.compiled() for name, statement in sorted(all_statements().items())}


if __name__ == "__main__":
    built_file().write_bytes(msgspec.json.format(msgspec.json.encode(build())) + b"\n")
