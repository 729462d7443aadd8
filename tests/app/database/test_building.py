"""Built statements: the file says what SQLAlchemy would build now."""

import subprocess
import sys

from app.database.building import all_statements, build
from app.database.lazy import Lazily
from app.database.statements import Statement, built
from app.database.tables import orders

_OPENS = """
import sys
import app.database.database
print(sorted(name for name in sys.modules if name.partition(".")[0] == "sqlalchemy"))
"""


def test_the_file_of_built_statements_is_as_they_stand_now() -> None:
    assert built() == build(), "a statement or table changed: run `make statements`"


def test_every_statement_has_a_name_of_its_own() -> None:
    assert len(all_statements()) > 150
    assert {name.partition(":")[0] for name in all_statements()} >= {
        "app.database.lookups",
        "app.database.journal",
        "app.database.listings",
    }


def test_a_statement_that_is_not_in_the_file_is_built_at_its_first_use() -> None:
    made = Statement(lambda: orders.select().where(orders.c.id == 1))
    assert made.text.endswith("WHERE orders.id = ?")


def test_the_database_is_opened_without_sqlalchemy() -> None:
    told = subprocess.run([sys.executable, "-c", _OPENS], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_a_lazy_thing_is_made_once_and_says_whether_it_is() -> None:
    times = iter(("text", "another"))
    lazy = Lazily(lambda: next(times))
    assert repr(lazy) == "<Lazily not made>"
    assert (lazy.upper(), lazy.title()) == ("TEXT", "Text")
    assert repr(lazy) == "<Lazily made>"
