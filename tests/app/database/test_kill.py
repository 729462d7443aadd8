"""SIGKILL around commits: what was told is there, what was not told is there whole or not at all (PACK-6)."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.order import OrderStatus
from app.domain.packing.events import LeadCalled
from app.domain.packing.evolve import fold
from tests.app.database.warehouse import Warehouse, an_order, line, order_id

_CHILD = """
import sys
from pathlib import Path
from tests.app.database.warehouse import PACKER, Warehouse, an_order, line
from app.domain.packing.events import CodeCaptured, OrderPaused, SignedIn, UnitsPacked
from app.domain.scan import CodeForm

warehouse = Warehouse(Path(sys.argv[1]))
bench = warehouse.bench()


def tell(words: str) -> None:
    print(words, flush=True)


bench.did(SignedIn(PACKER))
tell("signed in")
bench.opens(an_order(1, line("MSE-01", 4)))
tell("opened")
for unit in range(1, 5):
    bench.did(UnitsPacked(0, 1, "scan"))
    tell(f"packed {unit}")
    bench.did(CodeCaptured(unit, f"AZ:{unit:026d}", CodeForm.AZ))
    tell(f"code {unit}")
bench.did(OrderPaused())
tell("paused")
"""
_IMPORTING = """
import sys
from pathlib import Path
from tests.app.database.warehouse import NOW, STORE, Warehouse, an_order, line

warehouse = Warehouse(Path(sys.argv[1]))
warehouse.database.imports.upsert_now(
    [an_order(number, line("MSE-01"), line("NBK-A5")) for number in range(1000)], {STORE: NOW}
)
print("imported", flush=True)
"""
_BUYING = """
import sys
from pathlib import Path
from app.ports.storage import PurchaseIntended
from tests.app.database.money import a_purchase
from tests.app.database.warehouse import Warehouse

warehouse = Warehouse(Path(sys.argv[1]))
warehouse.write(PurchaseIntended(a_purchase("p-1", 1)))
print("intended", flush=True)
"""
_TOLD = ["signed in", "opened"] + [f"{what} {unit}" for unit in range(1, 5) for what in ("packed", "code")]


@pytest.fixture
def prepared(warehouse: Warehouse) -> Path:
    warehouse.bring(an_order(1, line("MSE-01", 4)))
    warehouse.close()
    return warehouse.folder


def killed(script: str, folder: Path, seam: str) -> list[str]:
    """Lines that the child told before it was killed at the seam."""
    environment = os.environ | {"PACKBENCH_SEAM": seam}
    root = Path(__file__).parents[3]
    command = [sys.executable, "-c", script, str(folder)]
    child = subprocess.run(  # ourselves
        command, capture_output=True, text=True, check=False, env=environment, cwd=root
    )
    assert child.returncode == -signal.SIGKILL, child.stderr
    return child.stdout.splitlines()


@pytest.mark.parametrize("count", [1, 2, 3, 6, 10])
@pytest.mark.parametrize("seam", ["before-commit", "after-commit"])
def test_PACK_6_the_bench_comes_back_as_it_was_told(prepared: Path, seam: str, count: int) -> None:
    told = killed(_CHILD, prepared, f"{seam}:{count}")
    assert told == _TOLD[: count - 1]
    stored = count if seam == "after-commit" else count - 1
    with Warehouse(prepared) as again:
        bench = fold(again.database.journal.load("bench-1"))
        assert bench.seq == stored
        assert len(bench.units) == max(0, (stored - 1) // 2)
        assert sum(unit.code is not None for unit in bench.units) == max(0, (stored - 2) // 2)
        assert again.database.journal.units_of(order_id(1))[0] == bench.units
        assert (again.database.lookups.claimed_by(order_id(1)) == "bench-1") == (stored > 1)
        expected = OrderStatus.PACKING if stored > 1 else OrderStatus.OPEN
        assert again.status(order_id(1)) is expected
        goes_on = again.bench()
        goes_on.seq = stored
        goes_on.did(LeadCalled())


@pytest.mark.parametrize(
    "seam", ["import-before-commit:1", "import-before-commit:3", "import-after-commit:2"]
)
def test_ORD_1_an_import_cut_short_is_done_again_without_loss_or_double(prepared: Path, seam: str) -> None:
    assert killed(_IMPORTING, prepared, seam) == []
    with Warehouse(prepared) as again:
        stored = again.rows("SELECT count(*) FROM orders WHERE order_id <> ?", order_id(1))[0][0]
        assert stored < 999
        assert again.rows("SELECT count(*) FROM order_lines")[0][0] == 2 * stored + 1 + (stored > 0)
        assert again.database.imports.cursor("practice-us") is None
    done = subprocess.run(  # ourselves
        [sys.executable, "-c", _IMPORTING, str(prepared)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    assert done.stdout == "imported\n"
    with Warehouse(prepared) as again:
        assert again.rows("SELECT count(*), count(DISTINCT order_id) FROM orders") == [(1000, 1000)]
        assert again.rows("SELECT count(*) FROM order_lines") == [(2000,)]


@pytest.mark.parametrize(("seam", "intents"), [("money-before-commit:1", 0), ("money-after-commit:1", 1)])
def test_SHIP_8_an_intent_is_on_disk_before_anybody_hears_of_it(
    prepared: Path, seam: str, intents: int
) -> None:
    assert killed(_BUYING, prepared, seam) == []
    with Warehouse(prepared) as again:
        assert len(again.database.purchases.open_purchases("bench-1")) == intents
