"""Stock lists from a watched folder: applied once and whole, or told why not; killed anywhere in between."""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.stock import Why
from app.ports.errors import WriteFailed
from app.ports.jobs import JobState
from app.services import list_files, stock_folder
from tests.app.database.office import MAIN, housed
from tests.app.database.warehouse import NOW, Warehouse
from tests.app.services.lists import Watched, nothing

RECEIVED = "sku,warehouse,quantity,reason\nMSE-01,MAIN,5,received\n"
BROKEN = "sku,warehouse,quantity\nMSE-01,MAIN,5\nGONE,MAIN,1\nMSE-02,MAIN,many\n"
TOLD = (
    "Nothing of this list was imported.\r\n"
    "\r\n"
    "Line 3, sku: No such product (GONE)\r\n"
    "Line 4, quantity: Not a number (many)\r\n"
)
_CHILD = """
import sys
from pathlib import Path
from tests.app.database.warehouse import Warehouse
from tests.app.services.lists import Watched

with Warehouse(Path(sys.argv[1])) as warehouse:
    Watched(warehouse).look()
"""


@pytest.fixture
def watched(warehouse: Warehouse) -> Watched:
    housed(warehouse, MAIN)
    return Watched(warehouse)


def test_INV_8_a_list_is_applied_audited_and_moved_to_done(watched: Watched) -> None:
    watched.put("monday.csv", RECEIVED)
    watched.look()
    assert watched.on_hand() == 5
    assert watched.files == ["done/monday.csv"]
    (movement,) = watched.warehouse.database.stock.movements("MSE-01", 9)
    assert (movement.units, movement.why, movement.who, movement.at) == (5, Why.RECEIVED, "stock folder", NOW)
    audit = watched.warehouse.database.audited()[-1]
    assert (audit.what, audit.who, audit.detail) == (
        "stock_list",
        "stock folder",
        "monday.csv: 0 new, 1 changed",
    )
    assert (watched.run.state, watched.run.succeeded_at, watched.run.cursor) == (JobState.IDLE, NOW, "")
    assert watched.woken == [("inventory", "")]


def test_INV_8_a_list_that_is_still_written_waits(watched: Watched) -> None:
    watched.put("slow.csv", RECEIVED[:40])
    watched.look(1)
    path = watched.put("slow.csv", RECEIVED)
    os.utime(path, ns=(1, 1))
    watched.look(1)
    assert (watched.on_hand(), watched.files) == (0, ["slow.csv"])
    watched.look(1)
    assert (watched.on_hand(), watched.files) == (5, ["done/slow.csv"])


def test_INV_8_a_list_that_changes_while_it_is_looked_at_waits_again(watched: Watched) -> None:
    watched.put("a.csv", RECEIVED)
    last = watched.put("b.csv", RECEIVED)
    os.utime(last, ns=(2**62, 2**62))

    def rewrite() -> None:
        watched.meanwhile = nothing
        watched.put("b.csv", BROKEN)

    watched.meanwhile = rewrite
    watched.look()
    assert watched.files == ["b.csv", "done/a.csv"]
    watched.look()
    assert watched.files == ["done/a.csv", "failed/b.csv", "failed/b.csv.txt"]
    assert watched.on_hand() == 5


def test_INV_8_a_list_with_errors_changes_nothing_and_says_which(watched: Watched) -> None:
    watched.put("bad.csv", BROKEN)
    watched.look()
    assert watched.on_hand() == 0
    assert watched.files == ["failed/bad.csv", "failed/bad.csv.txt"]
    assert (watched.inbox / "failed/bad.csv").read_text() == BROKEN
    assert (watched.inbox / "failed/bad.csv.txt").read_bytes().decode() == TOLD
    assert watched.run.state is JobState.FAILED
    assert watched.run.words == "bad.csv was not imported: see bad.csv.txt in the folder failed"
    assert watched.warehouse.database.stock.movements("MSE-01", 9) == ()


def test_INV_8_what_failed_is_told_until_somebody_takes_it_away(watched: Watched) -> None:
    watched.put("bad.csv", BROKEN)
    watched.look()
    watched.put("bad.csv", BROKEN)
    watched.put("good.csv", RECEIVED)
    watched.look()
    assert watched.on_hand() == 5
    assert watched.run.state is JobState.FAILED
    assert (
        watched.run.words == "bad-2.csv was not imported (and 1 more): see bad-2.csv.txt in the folder failed"
    )
    shutil.rmtree(watched.inbox / "failed")
    watched.look(1)
    assert (watched.run.state, watched.run.words, watched.run.succeeded_at) == (JobState.IDLE, "", NOW)


def test_INV_8_the_same_list_a_second_time_counts_a_second_time(watched: Watched) -> None:
    for _ in range(3):
        watched.put("daily.csv", RECEIVED)
        watched.look()
    assert watched.on_hand() == 15
    assert watched.files == ["done/daily-2.csv", "done/daily-3.csv", "done/daily.csv"]


def test_INV_8_twins_count_twice_and_older_lists_come_first(watched: Watched) -> None:
    for name, text, at in (
        ("a.csv", RECEIVED, 4),
        ("b.csv", RECEIVED, 3),
        ("c.csv", "sku,warehouse,quantity\nMSE-01,MAIN,100\n", 1),
    ):
        os.utime(watched.put(name, text), ns=(at, at))
    watched.look()
    assert watched.on_hand() == 110
    assert watched.files == ["done/a.csv", "done/b.csv", "done/c.csv"]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\x81\x8d\x8f", "The file is no text. Save it as CSV (UTF-8)."),
        (b"sku,quantity,warehouse\n", "The file has no line to import."),
        (b"", "Line 1: The file is empty"),
        (b"sku,name\n" + b"x" * 60, "The file is larger than 0 MB."),
    ],
)
def test_INV_8_what_is_no_stock_list_fails(
    watched: Watched, monkeypatch: pytest.MonkeyPatch, data: bytes, told: str
) -> None:
    for module in (list_files, stock_folder):
        monkeypatch.setattr(module, "LARGEST_FILE", 64)
    watched.put("odd.CSV", data)
    watched.look()
    assert watched.files == ["failed/odd.CSV", "failed/odd.CSV.txt"]
    assert (watched.inbox / "failed/odd.CSV.txt").read_text().splitlines()[2:] == [told]


def test_INV_8_lists_as_spreadsheets_of_windows_save_them_are_read(watched: Watched) -> None:
    watched.put("names.csv", "sku;name\nMUG-W;Mug, weiß\n".encode("cp1252"))
    watched.look()
    product = watched.warehouse.database.lookups.product("MUG-W")
    assert product is not None
    assert product.name == "Mug, weiß"


def test_INV_8_whatever_else_lies_there_is_left_alone(watched: Watched, tmp_path: Path) -> None:
    outside = tmp_path / "outside.csv"
    outside.write_text(RECEIVED)
    (watched.inbox / "link.csv").symlink_to(outside)
    (watched.inbox / "folder.csv").mkdir()
    for name in (".hidden.csv", "~$open.csv", "notes.txt", "list.csv.part"):
        watched.put(name, RECEIVED)
    watched.look(3)
    assert watched.on_hand() == 0
    assert watched.files == [".hidden.csv", "link.csv", "list.csv.part", "notes.txt", "~$open.csv"]


def test_INV_8_a_folder_that_is_away_is_told_and_taken_up_again(watched: Watched) -> None:
    watched.inbox.rename(watched.inbox.with_name("away"))
    watched.look(1)
    assert watched.run.state is JobState.FAILED
    assert watched.run.words == "the stock folder cannot be used: No such file or directory"
    watched.inbox.with_name("away").rename(watched.inbox)
    watched.put("late.csv", RECEIVED)
    watched.look()
    assert (watched.run.state, watched.run.words, watched.on_hand()) == (JobState.IDLE, "", 5)


def test_INV_8_while_an_applied_list_cannot_be_moved_nothing_is_applied(watched: Watched) -> None:
    watched.put("first.csv", RECEIVED)
    os.utime(watched.put("second.csv", RECEIVED.replace("5", "7")), ns=(2**62, 2**62))
    place, away = watched.inbox / "done", watched.inbox / "elsewhere"

    def lock() -> None:
        place.rename(away)
        place.write_text("a file in the way")

    watched.meanwhile = lock
    watched.look(4)
    assert watched.on_hand() == 5
    assert watched.run.state is JobState.FAILED
    assert watched.run.words == "the stock folder cannot be used: File exists"
    place.unlink()
    away.rename(place)
    watched.meanwhile = nothing
    watched.look()
    assert watched.on_hand() == 12
    assert watched.files == ["done/first.csv", "done/second.csv"]


def test_INV_8_a_list_that_is_replaced_right_after_it_was_applied_is_not_lost(watched: Watched) -> None:
    watched.put("stock.csv", RECEIVED)

    def replace() -> None:
        watched.meanwhile = nothing
        watched.put("stock.csv", RECEIVED.replace("5", "7"))

    watched.meanwhile = replace
    watched.look(4)
    assert watched.on_hand() == 12
    assert watched.files == ["done/stock.csv"]


def test_INV_8_one_list_that_cannot_be_used_holds_up_no_other(watched: Watched) -> None:
    watched.put("a.csv", BROKEN)
    watched.put("b.csv", RECEIVED)
    (watched.inbox / "failed").write_text("a file in the way")
    watched.look()
    assert watched.on_hand() == 5
    assert watched.files == ["a.csv", "done/b.csv", "failed"]
    assert watched.run.words == "a.csv cannot be used: File exists"


def test_INV_8_a_database_that_takes_nothing_is_tried_again(watched: Watched) -> None:
    watched.put("a.csv", RECEIVED)

    watched.failures = [WriteFailed("disk full"), ValueError("a bug")]

    async def scenario() -> None:
        watching = asyncio.get_running_loop().create_task(watched.folder.run())
        while len(watched.clock.slept) < 6:  # noqa: ASYNC110  # looks happen in other threads
            await asyncio.sleep(0)
        watching.cancel()

    asyncio.run(scenario())
    assert (watched.on_hand(), watched.files, watched.tries) == (5, ["done/a.csv"], 3)
    assert set(watched.clock.slept) == {5.0}


def killed(folder: Path, seam: str) -> None:
    environment = os.environ | {"PACKBENCH_SEAM": seam}
    child = subprocess.run(
        [sys.executable, "-c", _CHILD, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        cwd=Path(__file__).parents[3],
    )
    assert child.returncode == -signal.SIGKILL, child.stderr


@pytest.mark.parametrize(
    ("seam", "before"),
    [
        ("money-before-commit:1", 0),
        ("money-after-commit:1", 5),
        ("stock-list-applied:1", 5),
        ("stock-list-moved:1", 5),
        ("import-before-commit:1", 5),
        ("import-after-commit:1", 5),
    ],
)
def test_INV_8_killed_anywhere_a_list_is_applied_once(watched: Watched, seam: str, before: int) -> None:
    watched.put("stock.csv", RECEIVED)
    watched.warehouse.close()
    killed(watched.warehouse.folder, seam)
    with Warehouse(watched.warehouse.folder) as warehouse:
        again = Watched(warehouse)
        assert again.on_hand() == before
        again.look()
        assert again.on_hand() == 5
        assert [each.units for each in warehouse.database.stock.movements("MSE-01", 9)] == [5]
        assert [row.what for row in warehouse.database.audited()].count("stock_list") == 1
        assert (again.files, again.run.cursor) == (["done/stock.csv"], "")
        again.put("stock.csv", RECEIVED)
        again.look()
        assert (again.on_hand(), again.files) == (10, ["done/stock-2.csv", "done/stock.csv"])


def test_INV_8_the_same_list_put_there_while_all_was_dead_counts(watched: Watched) -> None:
    watched.put("stock.csv", RECEIVED)
    watched.warehouse.close()
    killed(watched.warehouse.folder, "stock-list-moved:1")
    watched.put("stock.csv", RECEIVED)
    with Warehouse(watched.warehouse.folder) as warehouse:
        again = Watched(warehouse)
        again.look()
        assert (again.on_hand(), again.files) == (10, ["done/stock-2.csv", "done/stock.csv"])


@pytest.mark.parametrize("seam", ["stock-list-told:1", "stock-list-rejected:1"])
def test_INV_8_killed_anywhere_a_wrong_list_is_told_once(watched: Watched, seam: str) -> None:
    watched.put("bad.csv", BROKEN)
    watched.warehouse.close()
    killed(watched.warehouse.folder, seam)
    with Warehouse(watched.warehouse.folder) as warehouse:
        again = Watched(warehouse)
        again.look()
        assert again.files == ["failed/bad.csv", "failed/bad.csv.txt"]
        assert (again.inbox / "failed/bad.csv.txt").read_bytes().decode() == TOLD
        assert (again.run.state, again.on_hand()) == (JobState.FAILED, 0)
